// Words in front of a list in running text. They say nothing that the section does not.

const JOB = "(?:(?:tipe |jenis )?(?:pekerjaan|profesi) )?";

/** Longer titles are none. */
const MOST_TITLE = 200;

/** What leads to a list, in a profile with this title. */
export function framesFor(title: string | null): readonly RegExp[] {
  const isUsable = title !== null && title.length <= MOST_TITLE;
  const own = isUsable ? `(?:ini|${title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")})` : "ini";
  return [
    `(?:selain itu,? )?(?:tugas|pekerjaan|kegiatan|tanggung jawab)(?: utama| pokok| harian| sehari-hari)?(?:nya)? (?:(?:seorang |para )?${own} )?(?:juga )?(?:meliputi|mencakup|melibatkan|termasuk|adalah|ialah|antara lain|di antaranya|yaitu|terdiri atas):? `,
    `(?:profil )?(?:orang|mereka|seseorang) yang (?:akan )?(?:(?:tidak|kurang) )?cocok (?:untuk|dengan|bagi|menjadi) ${JOB}${own} (?:adalah|ialah) (?:(?:orang|mereka|seseorang) yang )?(?:memiliki )?`,
    "(?:dalam pekerjaan ini, )?(?:kandidat|calon) (?:juga )?(?:harus|perlu) memiliki ",
    `(?:the |their |an? )?(?:${own}['’]s? )?(?:main |daily |key |usual |typical )?(?:duties|tasks|responsibilities|work|job)(?: of (?:an? |the )?${own}s?)?(?: also)? (?:include|includes|involve|involves|consist of|consists of|comprise|comprises|are|is):? `,
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
