// A sex that the candidate should have. Both sexes named together, and people whom the work is for, are not meant.
import type { Language } from "../message";
import { explicitLanguage, textOf } from "../profile/profile";
import { isFor, isWorkFor } from "../prose/asked-people";
import { type Found, ofCandidate } from "../prose/candidate";
import { ENGLISH_ROLES, englishForms } from "../prose/english";
import { PhraseList } from "../prose/phrases";
import { religiousWorkOf } from "../prose/religious-work";
import { wordSet } from "../prose/word-lists";
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
    "woman women female females lady ladies girl girls she housewife housewives",
  ),
};

/** These name a sex only in a phrase, or of somebody named before. */
const MORE: Readonly<Record<Language, readonly (readonly [string, Sex])[]>> = {
  id: [
    ["kaum adam", "man"],
    ["kaum hawa", "woman"],
  ],
  en: [
    ["his", "man"],
    ["her", "woman"],
  ],
};

const PHRASES: Readonly<Record<Language, PhraseList<Sex>>> = {
  id: new PhraseList(() => [...SEX_OF.id, ...MORE.id], { language: "id" }),
  en: new PhraseList(() => [...SEX_OF.en, ...MORE.en], { language: "en" }),
};

/** The last word of a phrase, for the sexes named beside another one. */
const BESIDE: ReadonlyMap<string, Sex> = new Map([["adam", "man"], ["hawa", "woman"], ...MORE.en]);

/** Words in front that ask for a sex, or name one person of it. */
const ASKING: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet(
    `khusus khususnya dikhususkan diutamakan diprioritaskan harus haruslah wajib seorang kandidat calon pelamar kelamin hanya terutama sebaiknya orang cocok adalah pekerja karyawan tenaga berjenis para kaum`,
  ),
  en: wordSet(`a an the only preferably ideally must be is are for suits suit to strong young tough real gentle caring patient mature
    candidate candidates applicant applicants mostly mainly especially better many most`),
};

/** Behind an English word for a sex: what makes it a statement about who does the work. */
const DESCRIBING =
  wordSet(`who with candidate candidates applicant applicants worker workers employee employees only preferred between of in that
  needed wanted and or`);

const PLURAL = wordSet("men women males females ladies gentlemen girls boys guys housewives");

/** "Diutamakan laki-laki": behind them one sex is preferred, whoever was named before. */
const PREFERRING = wordSet("diutamakan diprioritaskan khusus hanya terutama preferably");

export const biasGender: Rule = {
  id: "bias-gender",
  title: { en: "The candidate's sex", id: "Jenis kelamin calon pekerja" },
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
      en: "“{text}” names a sex for the person who does this work. Write “someone who” or “people who”, and say what the work requires.",
      id: "“{text}” menyebut jenis kelamin bagi orang yang melakukan pekerjaan ini. Tulis “seseorang yang” atau “orang yang”, lalu uraikan tuntutan pekerjaannya.",
    },
  },
  check(profile, { config }, report) {
    // Whom a faith admits to its offices is not for the rule to judge.
    if (religiousWorkOf(profile) === "office") return;
    const language = explicitLanguage(profile) ?? config.defaultLanguage;
    const title = language === "en" ? textOf(profile, "title")?.toLowerCase().split(/\s+/).at(-1) : undefined;
    const isOne = (found: Found<Sex>) => isClear(found) || isOfTitle(found, title);
    let last: readonly Word[] | null = null;
    for (const found of ofCandidate(profile, language, PHRASES[language], isOne)) {
      const isSaid = isOne(found) ? found.sentence !== last : isAsked(found, language);
      if (!isSaid || isAboutBoth(found, language) || isAnecdote(found)) continue;
      if (isPronoun(found.words[0]!.lower)) last = found.sentence;
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

const TOLD = wordSet(
  "was were had did came went took told said asked became began left once ago yesterday grandfather grandmother",
);

/** The other sex within four words on either side: nobody is shut out. */
function isAboutBoth({ sentence, at, words, value }: Found<Sex>, language: Language): boolean {
  const isPreferred = PREFERRING.has(sentence[at - 1]?.lower ?? "");
  const around = isPreferred ? sentence.slice(at, at + 3) : sentence.slice(Math.max(0, at - 4), at + 5);
  const isMore = words.length > 1 || isPronoun(words[0]!.lower);
  return around.some(({ lower }) => {
    const sex = SEX_OF[language].get(lower) ?? (isMore ? BESIDE.get(lower) : undefined);
    return sex !== undefined && sex !== value;
  });
}

/** "He checks …" where a text begins, and "para pria ini": it can only be the one who does the work. */
function isClear({ sentence, at, start, passage }: Found<Sex>): boolean {
  const { lower } = sentence[at]!;
  if (lower === "he" || lower === "she") return passage.text.slice(0, start).trim() === "";
  return sentence[at - 1]?.lower === "para" && sentence[at + 1]?.lower === "ini";
}

const isPronoun = (lower: string): boolean => PRONOUN.test(lower);

const PRONOUN = /^(?:s?he|his|her)$/;

/** "The baker must trust his nose": nobody else was named in between. */
function isOfTitle({ sentence, at, words }: Found<Sex>, title: string | undefined): boolean {
  if (title === undefined || at > MOST_APART || !isPronoun(words[0]!.lower)) return false;
  // "A beekeeper, he says, …": somebody else speaks.
  if (SAYING.has(sentence[at + 1]?.lower ?? "")) return false;
  const subject = sentence.slice(0, at).findIndex(({ lower }) => lower === title);
  if (subject < 0 || subject > MOST_TITLE || !OPENING.has(sentence[0]!.lower)) return false;
  return sentence.slice(subject + 1, at).every(({ lower }) =>
    englishForms(lower).every((form) => {
      const role = ENGLISH_ROLES.get(form);
      return (role === undefined || role === "candidate") && !SEX_OF.en.has(form);
    }),
  );
}

const SAYING = wordSet("says adds thinks tells laughs recalls explains reckons insists jokes warns writes believes");
const MOST_APART = 16;
const MOST_TITLE = 4;
const OPENING: ReadonlySet<string> = new Set(["a", "an", "the", "every", "each"]);

/** The bare word says little: it begins the statement, or stands beside a word that asks. */
function isAsked({ sentence, at, passage, start }: Found<Sex>, language: Language): boolean {
  const { lower } = sentence[at]!;
  if (isPronoun(lower)) return false;
  const before = sentence[at - 1];
  const isFirst = !before || /[,;:]/.test(passage.text.slice(before.end, start));
  const next = sentence[at + 1];
  if (isFirst) return language === "id" || !next || DESCRIBING.has(next.lower) || (!before && PLURAL.has(lower));
  if (isFor(before)) return isWorkFor(sentence, at);
  return ASKING[language].has(before.lower);
}
