// Words around a list in running text: what leads to it, and what joins its parts. They say nothing that the section does not.

const JOB = "(?:(?:tipe |jenis )?(?:pekerjaan|profesi) )?";

/** Longer titles are none. */
const MOST_TITLE = 200;

/** What leads to a list, in a profile with this title. */
export function framesFor(title: string | null): readonly RegExp[] {
  const isUsable = title !== null && title.length <= MOST_TITLE;
  const own = isUsable ? `(?:ini|${title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")})` : "ini";
  return [
    "(?:selain itu,? )?(?:tugas|pekerjaan|kegiatan)(?: utama| harian| sehari-hari)?(?:nya)? (?:ini )?(?:juga )?(?:meliputi|mencakup|melibatkan|termasuk|adalah|ialah|antara lain):? ",
    `(?:profil )?(?:orang|mereka|seseorang) yang (?:akan )?(?:(?:tidak|kurang) )?cocok (?:untuk|dengan|bagi|menjadi) ${JOB}${own} (?:adalah|ialah) (?:(?:orang|mereka|seseorang) yang )?(?:memiliki )?`,
    "(?:dalam pekerjaan ini, )?(?:kandidat|calon) (?:juga )?(?:harus|perlu) memiliki ",
    "(?:the |their )?(?:main |daily |key )?(?:duties|tasks|work|job)(?: also)? (?:include|includes|involve|involves|are|is):? ",
    "(?:this|the) (?:job|work|role) (?:also )?suits (?:people|those) who ",
  ].map((source) => new RegExp(`^${source}`, "iu"));
}

/** What is left of a sentence behind "Tugas utama meliputi" and the like; null where it begins otherwise. */
export function withoutFrame(sentence: string, frames: readonly RegExp[]): string | null {
  for (const frame of frames) {
    const lead = frame.exec(sentence)?.[0];
    if (lead !== undefined && lead.length < sentence.length) return sentence.slice(lead.length);
  }
  return null;
}

/** A list inside of a part, which its commas belong to. */
const INNER =
  /(?:^|[\s,(])(?:seperti|misalnya|contohnya|termasuk|antara lain|yaitu|yakni|such as|including|for example|like)(?=[\s,:])/i;

/** Words that begin what is no part of a list, but says when or why. */
const ASIDE =
  /^(?:pada|setelah|sesudah|sebelum|ketika|saat|selama|di|dari|untuk|dalam|selain|jika|bila|apabila|karena|dengan|bersama|agar|on|at|after|before|when|while|if|in|during|for|with|because|through|to)\s/i;

const JOIN = /^(?:dan juga|serta juga|dan|serta|and also|and|as well as)\s+/i;

/** The parts of "A, B, dan C" without the word that joins the last; null for fewer than `least`, or anything less clear. */
export function partsOf(sentence: string, least: number): string[] | null {
  if (/["“”()[\]:;]/.test(sentence) || INNER.test(sentence)) return null;
  const parts = sentence.split(/,\s+/).map((part) => part.trim());
  const last = parts.at(-1)!;
  const join = JOIN.exec(last)?.[0];
  if (parts.length < least || join === undefined || parts.some((part) => part === "")) return null;
  if (parts.slice(0, -1).some((part) => ASIDE.test(part) || JOIN.test(part))) return null;
  return [...parts.slice(0, -1), last.slice(join.length)];
}
