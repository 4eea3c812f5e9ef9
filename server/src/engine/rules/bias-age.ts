// An age that the candidate should have. Ages of people whom the work is for, and years of experience, are not meant.
import type { Language } from "../message";
import { explicitLanguage } from "../profile/profile";
import { ageAt } from "../prose/ages";
import { type Found, ofCandidate } from "../prose/candidate";
import type { Passage } from "../prose/passage";
import { type PhraseList, phrasesByKind } from "../prose/phrases";
import type { Word } from "../prose/words";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

/** What a phrase needs before it speaks of an age: nothing, a number behind it, or a number that counts years of life. */
type Kind = "word" | "age" | "bound" | "description";

/** Words that name an age, and words that set a bound in front of a number ("maks. 27 tahun"). */
const PHRASES: Readonly<Record<Language, PhraseList<Kind>>> = {
  id: phrasesByKind(
    { language: "id", clitics: true },
    {
      word: `masih muda|usia muda|berusia muda|umur muda|muda dan energik|muda dan enerjik|muda dan bersemangat|berjiwa muda|
      anak muda|orang muda|kaum muda|tenaga muda|fresh graduate|fresh graduates|freshgraduate|lulusan baru|terlalu tua|
      sudah tua|belum terlalu tua|lanjut usia|berkepala tiga|berkepala empat|berkepala lima|kepala tiga|
      kepala empat|baru lulus|usia produktif|batas usia|berusia lanjut|usia lanjut`,
      description: "muda|belia",
      age: "usia|berusia|umur|berumur",
      bound: `maksimal|maksimum|maks|minimal|minimum|min|di bawah|di atas|tidak lebih dari|kurang dari|lebih dari|
      paling tua|paling muda|paling tinggi|paling rendah|sekurang-kurangnya|setidaknya|antara`,
    },
  ),
  en: phrasesByKind(
    { language: "en" },
    {
      word: `fresh graduate|fresh graduates|recent graduate|recent graduates|recent school leavers|digital native|
      digital natives|too old|too young|age limit|young at heart|under age|of a certain age`,
      description: "young|youthful|younger|older",
      age: "age|aged|ages",
      bound: `under|over|below|above|between|older than|younger than|at least|at most|up to|maximum|max|minimum|min|
      no more than|not more than|not over|less than|more than`,
    },
  ),
};

/** Words around a number of years that make it something else than an age. */
const NO_AGE: ReadonlySet<string> = new Set(
  `pengalaman berpengalaman kerja bekerja kontrak masa pendidikan belajar studi pelatihan selama garansi sekali terakhir
  bertugas mengabdi penjara lalu experience contract training warranty working study service education ago`.split(
    /\s+/,
  ),
);

/** Behind "young" and the like: the person, or another quality. */
const DESCRIBED =
  /^(?:persons?|people|m[ae]n|wom[ae]n|candidates?|applicants?|workers?|professionals?|employees?|adults?|and|or|enough)$/;

const ASKING: ReadonlySet<string> = new Set(
  `be are is stay preferably only ideally very still suits a an dynamic energetic harus orang kandidat calon pelamar yang
  seseorang masih`.split(/\s+/),
);

const SUITED = /^(?:suited|suitable|ideal|good|perfect|best|right|made|open|reserved|appeals?)$/;

const PEOPLE: ReadonlySet<string> = new Set(
  "people anyone those candidates applicants someone person be is are women men workers".split(" "),
);

/** Behind a number these tell that it is no age. */
const MEASURES: ReadonlySet<string> = new Set(
  "kilos kilograms kg pounds cm centimetres metres meters miles percent per kilometres hours days minutes".split(" "),
);

export const biasAge: Rule = {
  id: "bias-age",
  title: { en: "An age for the candidate", id: "Usia bagi calon pekerja" },
  severity: "warning",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Indonesia's Minister of Manpower asks employers to set no age limit unless the nature of the work needs one (circular M/6/HK.04/V/2025), and readers feel shut out by one. Describe what the work asks: stamina for long shifts, not youth. Where a law sets a minimum age, ignore the finding and give that law as the reason.",
        id: "Surat Edaran Menteri Ketenagakerjaan M/6/HK.04/V/2025 meminta agar usia tidak dibatasi kecuali sifat pekerjaannya memang menuntut, dan pembaca merasa tertutup jalannya. Uraikan tuntutan pekerjaannya: tahan bekerja dalam giliran panjang, bukan usia muda. Jika undang-undang menetapkan usia minimum, abaikan temuan ini dengan undang-undang itu sebagai alasan.",
      },
      bad: {
        en: { text: profileWith("en", "fit: Young, energetic people who like early mornings.\n"), marks: ["Young"] },
        id: {
          text: profileWith("id", "fit: Orang berusia maks. 27 tahun yang menyukai pagi hari.\n"),
          marks: ["berusia maks. 27 tahun"],
        },
      },
      good: {
        en: {
          text: profileWith("en", "fit: People with the stamina for long shifts who enjoy teaching young people.\n"),
        },
        id: {
          text: profileWith("id", "fit: Orang yang tahan bekerja lama dan senang mengajar anak berusia 15 tahun.\n"),
        },
      },
    };
  },
  messages: {
    age: {
      en: "“{text}” shuts people out by age. Describe what the work asks, such as stamina for long shifts. If a law sets this age, ignore the finding and give the law as the reason.",
      id: "“{text}” membatasi orang menurut usia. Uraikan tuntutan pekerjaannya, misalnya tahan bekerja dalam giliran panjang. Jika usia ini ditetapkan undang-undang, abaikan temuan ini dengan undang-undang itu sebagai alasan.",
    },
  },
  check(profile, { config }, report) {
    const language = explicitLanguage(profile) ?? config.defaultLanguage;
    let passage: Passage | null = null;
    let last = 0;
    for (const found of ofCandidate(profile, language, PHRASES[language])) {
      if (found.passage !== passage) last = 0;
      ({ passage } = found);
      const { start } = found;
      const end = ageEnd(found, language);
      if (end === null || start < last) continue;
      last = end;
      report({
        span: passage.span(start, end),
        message: "age",
        ...(isByLaw(found) && { severity: "info" }),
        args: { text: passage.text.slice(start, end) },
        path: passage.path,
      });
    }
  },
};

/** The sentence speaks of a law, or of an appointment that one governs. */
function isByLaw({ sentence }: Found<Kind>): boolean {
  let isLaw = lawIn.get(sentence);
  if (isLaw === undefined) {
    isLaw = sentence.some(({ lower }) => LAW.has(lower));
    lawIn.set(sentence, isLaw);
  }
  return isLaw;
}

/** A sentence may hold thousands of ages. */
const lawIn = new WeakMap<readonly Word[], boolean>();

const LAW: ReadonlySet<string> = new Set(
  `undang-undang uu peraturan hukum ketentuan diangkat dilantik disumpah pengangkatan law laws legal legally statutory
  appointed sworn regulation regulations`.split(/\s+/),
);

/** Where the age ends in the passage's text; null where there is none. */
function ageEnd(found: Found<Kind>, language: Language): number | null {
  const { value, end, sentence, at, words } = found;
  // "Kepala tiga dimensi" is no age.
  if (value === "word") return sentence[at + words.length]?.lower === "dimensi" ? null : end;
  if (value === "description") return isDescription(found, language) ? end : null;
  const behind = at + words.length;
  const reach = value === "age" ? 5 : 2;
  const number = Array.from({ length: reach }, (_, i) => behind + i).find((i) => ageAt(sentence, i, language) >= 0);
  if (number === undefined || isOtherYears(sentence, at, number)) return null;
  const last = ageAt(sentence, number, language);
  const isYears = sentence[last + 1]?.lower === (language === "id" ? "tahun" : "years");
  if (language === "id") return isYears || value === "age" ? sentence[isYears ? last + 1 : last]!.end : null;
  const [one, two, three] = [1, 2, 3].map((step) => sentence[last + step]?.lower);
  if (isYears && two === "old") return sentence[last + 2]!.end;
  if (isYears && two === "of" && three === "age") return sentence[last + 3]!.end;
  if (one === "or" && /^(?:over|older|above|younger)$/.test(two ?? "")) return sentence[last + 2]!.end;
  return value === "age" || (!isYears && isBareBound(found, one)) ? sentence[last]!.end : null;
}

/** Years of experience, of a contract and so on. */
function isOtherYears(sentence: readonly Word[], at: number, number: number): boolean {
  const around = [...sentence.slice(Math.max(0, at - 3), number), ...sentence.slice(number + 1, number + 5)];
  return around.some(({ lower }) => NO_AGE.has(lower));
}

/** English leaves "years old" out: "people under 30". */
function isBareBound({ words, sentence, at }: Found<Kind>, next: string | undefined): boolean {
  return (
    /^(?:under|over|below|above|older|younger)$/.test(words[0]!.lower) &&
    PEOPLE.has(sentence[at - 1]?.lower ?? "") &&
    !MEASURES.has(next ?? "")
  );
}

/** Of a person: "young" before a word for the person or a comma, where a statement begins or "be" and the like asks it. */
function isDescription({ at, sentence, words, end, passage, start }: Found<Kind>, language: Language): boolean {
  const before = sentence[at - 1];
  const next = sentence[at + words.length];
  const isClosed = !next || /\S/.test(passage.text.slice(end, next.start));
  const isListed = before !== undefined && isClosed && /^,\s*$/.test(passage.text.slice(before.end, start));
  if (before && !isListed && !isAsking(sentence, at - 1)) return false;
  return isClosed || (language === "id" ? /^(?:dan|yang|serta)$/ : DESCRIBED).test(next.lower);
}

/** "Be young", "orang yang muda", "suited to young people". */
function isAsking(sentence: readonly Word[], i: number): boolean {
  const { lower } = sentence[i]!;
  if (lower === "to" || lower === "for") return SUITED.test(sentence[i - 1]?.lower ?? "");
  return ASKING.has(lower);
}
