// A sex that the candidate should have. Both sexes named together, and people whom the work is for, are not meant.
import type { Language } from "../message";
import { explicitLanguage } from "../profile/profile";
import { type Found, ofCandidate } from "../prose/candidate";
import { PhraseList } from "../prose/phrases";
import type { Word } from "../prose/words";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

type Sex = "man" | "woman";

const sexes = (men: string, women: string): ReadonlyMap<string, Sex> =>
  new Map([
    ...men.split(" ").map((word) => [word, "man"] as const),
    ...women.split(" ").map((word) => [word, "woman"] as const),
  ]);

const SEX_OF: Readonly<Record<Language, ReadonlyMap<string, Sex>>> = {
  id: sexes("laki-laki lelaki pria cowok bapak-bapak", "perempuan wanita cewek gadis ibu-ibu"),
  en: sexes(
    "man men male males gentleman gentlemen boy boys guy guys lad lads he",
    "woman women female females lady ladies girl girls she",
  ),
};

const PHRASES: Readonly<Record<Language, PhraseList<Sex>>> = {
  id: new PhraseList(() => SEX_OF.id, { language: "id" }),
  en: new PhraseList(() => SEX_OF.en, { language: "en" }),
};

/** Words in front that ask for a sex, or name one person of it. */
const ASKING: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: new Set(
    `khusus khususnya dikhususkan diutamakan diprioritaskan harus haruslah wajib seorang kandidat calon pelamar kelamin hanya terutama sebaiknya orang cocok adalah pekerja karyawan tenaga berjenis para kaum`.split(
      /\s+/,
    ),
  ),
  en: new Set(
    `a an the only preferably ideally must be is are for suits suit to strong young tough real gentle caring patient mature
    candidate candidates applicant applicants mostly mainly especially better many most`.split(/\s+/),
  ),
};

/** Behind an English word for a sex: what makes it a statement about who does the work. */
const DESCRIBING: ReadonlySet<string> = new Set(
  `who with candidate candidates applicant applicants worker workers employee employees only preferred between of in that
  needed wanted and or`.split(/\s+/),
);

const FOR = /^(?:untuk|bagi|for|to)$/;

/** In front of "for": work for them, not hats for them. */
const SUITED =
  /^(?:cocok|khusus|hanya|sesuai|ideal|tepat|terbuka|diutamakan|pekerjaan|profesi|suit|suited|suitable|good|best|perfect|right|only|open|reserved|meant|work|jobs?|role)$/;

const PLURAL = /^(?:men|women|males|females|ladies|gentlemen|girls|boys|guys)$/;

export const biasGender: Rule = {
  id: "bias-gender",
  title: { en: "A sex for the candidate", id: "Jenis kelamin bagi calon pekerja" },
  severity: "warning",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Work is open to everyone without distinction of sex (Indonesia's Act 13/2003, articles 5 and 6; ILO convention 111). Say what the person does or likes: “someone who”, not “a man who”.",
        id: "Setiap orang berhak atas pekerjaan tanpa pembedaan jenis kelamin (UU 13/2003 pasal 5 dan 6; Konvensi ILO 111). Sebutkan apa yang dilakukan atau disukai orangnya: “seseorang yang”, bukan “seorang pria yang”.",
      },
      bad: {
        en: { text: profileWith("en", "fit: A man who likes early mornings and steady work.\n"), marks: ["man"] },
        id: { text: profileWith("id", "fit: Seorang pria tangguh yang menyukai pagi hari.\n"), marks: ["pria"] },
      },
      good: {
        en: {
          text: profileWith("en", "fit: Someone who likes early mornings and enjoys teaching women and men alike.\n"),
        },
        id: { text: profileWith("id", "fit: Seseorang yang tangguh dan senang mendampingi perempuan perajin.\n") },
      },
    };
  },
  messages: {
    sex: {
      en: "“{text}” names a sex for the person who does this work. Write “someone who” or “people who”, and say what the work asks.",
      id: "“{text}” menyebut jenis kelamin bagi orang yang melakukan pekerjaan ini. Tulis “seseorang yang” atau “orang yang”, lalu uraikan tuntutan pekerjaannya.",
    },
  },
  check(profile, { config }, report) {
    const language = explicitLanguage(profile) ?? config.defaultLanguage;
    for (const found of ofCandidate(profile, language, PHRASES[language], isClear)) {
      if (isAboutBoth(found, language) || isAnecdote(found) || !(isClear(found) || isAsked(found, language))) continue;
      const { passage, start, end } = found;
      report({
        span: passage.span(start, end),
        message: "sex",
        args: { text: passage.text.slice(start, end) },
        path: passage.path,
      });
    }
  },
};

/** What somebody did once is told of that person, not asked of others: "he took on a lad last year who …". */
function isAnecdote({ sentence }: Found<Sex>): boolean {
  let isTold = toldIn.get(sentence);
  if (isTold === undefined) {
    isTold = sentence.some(({ lower }) => TOLD.has(lower));
    toldIn.set(sentence, isTold);
  }
  return isTold;
}

/** A sentence may name thousands of people. */
const toldIn = new WeakMap<readonly Word[], boolean>();

const TOLD: ReadonlySet<string> = new Set(
  "was were had did came went took told said asked became began left once ago yesterday grandfather grandmother".split(
    " ",
  ),
);

/** The other sex within four words on either side: nobody is shut out. */
function isAboutBoth({ sentence, at, value }: Found<Sex>, language: Language): boolean {
  return sentence.slice(Math.max(0, at - 4), at + 5).some(({ lower }) => {
    const sex = SEX_OF[language].get(lower);
    return sex !== undefined && sex !== value;
  });
}

/** "He checks …" where a text begins, and "para pria ini": it can only be the one who does the work. */
function isClear({ sentence, at, start, passage }: Found<Sex>): boolean {
  const { lower } = sentence[at]!;
  if (isPronoun(lower)) return passage.text.slice(0, start).trim() === "";
  return sentence[at - 1]?.lower === "para" && sentence[at + 1]?.lower === "ini";
}

const isPronoun = (lower: string): boolean => lower === "he" || lower === "she";

/** The bare word says little: it begins the statement, or stands beside a word that asks. */
function isAsked({ sentence, at, passage, start }: Found<Sex>, language: Language): boolean {
  const { lower } = sentence[at]!;
  if (isPronoun(lower)) return false;
  const before = sentence[at - 1];
  const isFirst = !before || /[,;:]/.test(passage.text.slice(before.end, start));
  const next = sentence[at + 1];
  if (isFirst) return language === "id" || !next || DESCRIBING.has(next.lower) || (!before && PLURAL.test(lower));
  if (FOR.test(before.lower))
    return sentence.slice(Math.max(0, at - 5), at - 1).some((word) => SUITED.test(word.lower));
  return ASKING[language].has(before.lower);
}
