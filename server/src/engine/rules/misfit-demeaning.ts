// Words in `misfit` that run people down. What is said of people served, and of things, is not meant.
import type { Language } from "../message";
import { explicitLanguage } from "../profile/profile";
import { type Found, ofCandidate } from "../prose/candidate";
import { type PhraseList, phrasesByKind } from "../prose/phrases";
import { wordSet } from "../prose/word-lists";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

/**
 * Words that are said of people alone, and words that may be said of things: they need a word for people beside them, or one in
 * front that says what somebody is.
 */
type Kind = "people" | "either" | "being";

const PHRASES: Readonly<Record<Language, PhraseList<Kind>>> = {
  id: phrasesByKind(
    { language: "id", clitics: true },
    {
      people: `malas|pemalas|cengeng|manja|tolol|dungu|goblok|penakut|pengecut|lembek|bermental lemah|bermental tempe|
      mental lemah|mental tempe|lemah mental|kurang cerdas|tidak cerdas|kurang pintar|tidak pintar|bermalas-malasan|
      malas-malasan|lemah fisik|fisik lemah|berfisik lemah|tidak becus|tak becus|kampungan|lemot|otak udang|bego|payah|
      pecundang|anak manja|berotak pas-pasan|otak pas-pasan|kaum rebahan|berotak lamban|lemah otak|letoi|loyo|idiot|kurang waras|tidak waras|culas|
      tukang tidur|tukang molor|tukang bolos|tukang mengeluh|tukang bohong|gagap teknologi|gaptek|lamban otak|lambat otak|otak lamban|
      otak tumpul|tumpul otak|otak dangkal|otak kosong|bebal|pandir|dongok|telmi|tulalit|lamban berpikir|lambat berpikir`,
      either: "lemah|bodoh",
    },
  ),
  en: phrasesByKind(
    { language: "en" },
    {
      people: `idiot|idiots|idiotic|dim-witted|slow-witted|feeble-minded|wimp|wimps|wimpy|coward|cowards|cowardly|
      crybaby|crybabies|weak-willed|weak-minded|unintelligent|sissy|sissies|whiner|whiners|slacker|slackers|layabout|
      layabouts|loser|losers|lazybones|not smart enough|not clever enough|not intelligent enough|too stupid|
      too weak|too lazy|fools|foolish people|simpletons|good-for-nothing|workshy|work-shy|moron|morons|pathetic`,
      being: "too thick|too dense|too dim|too slow-witted|thick as a brick|a bit thick|thick-headed|thickheaded",
      either: "stupid|lazy|weak|dumb|spoiled|spoilt|useless|feeble|inferior|worthless|dull",
    },
  ),
};

const BEFORE = wordSet(`orang yang terlalu cenderung bersifat pribadi mudah agak dan atau mereka
  are is be too being feel physically mentally emotionally naturally the and or`);

/** "Kuasa atas orang lemah", "whose back is weak", "the questions are dull": of people who are met, of a body, of things. */
const OF_OTHERS = wordSet(`atas terhadap kepada bagi untuk pada melindungi membela menolong
  punggung pinggang paru paru-paru jantung kemih lambung perut mata lutut kaki tangan lengan kulit telinga suara sinyal
  back chest heart eyes eyesight hearing knees stomach nerves legs hands arms voice lungs ankles wrists
  question questions plan plans work task tasks job days hours`);

const BEHIND = wordSet(
  "people person persons men women individuals ones character characters workers candidates minds souls and or",
);

export const misfitDemeaning: Rule = {
  id: "misfit-demeaning",
  title: { en: "Demeaning words", id: "Kata yang merendahkan" },
  severity: "warning",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Readers whom the work does not suit are no worse than others. Say what they prefer, and why this work cannot give it: “prefers a flexible pace”, not “lazy”.",
        id: "Pembaca yang tidak cocok dengan pekerjaan ini tidak lebih rendah daripada orang lain. Sebutkan apa yang lebih ia sukai dan mengapa pekerjaan ini tidak memberikannya: “lebih suka jadwal bebas”, bukan “malas”.",
      },
      bad: {
        en: {
          text: profileWith("en", "misfit: Lazy people, because the ovens are lit before dawn.\n"),
          marks: ["Lazy"],
        },
        id: {
          text: profileWith("id", "misfit: Orang malas karena oven dinyalakan sebelum fajar.\n"),
          marks: ["malas"],
        },
      },
      good: {
        en: {
          text: profileWith("en", "misfit: People who prefer lazy mornings, because the ovens are lit before dawn.\n"),
        },
        id: {
          text: profileWith("id", "misfit: Orang yang lebih suka jadwal bebas karena oven dinyalakan sebelum fajar.\n"),
        },
      },
    };
  },
  messages: {
    demeaning: {
      en: "“{text}” is demeaning. Say what such people prefer, and why this work cannot give it.",
      id: "“{text}” merendahkan orang. Sebutkan apa yang lebih disukai orang itu dan mengapa pekerjaan ini tidak memberikannya.",
    },
  },
  check(profile, { config }, report) {
    const language = explicitLanguage(profile) ?? config.defaultLanguage;
    for (const found of ofCandidate(profile, language, PHRASES[language])) {
      const { passage, start, end } = found;
      if (passage.section !== "misfit" || !isSaid(found, language)) continue;
      if (isReluctance(found) || isLeisure(found)) continue;
      const text = passage.text.slice(start, end);
      report({ span: passage.span(start, end), message: "demeaning", args: { text }, path: passage.path });
    }
  },
};

const BEFORE_BEING = wordSet("are is be being am person people");

function isSaid(found: Found<Kind>, language: Language): boolean {
  const { value, sentence, at } = found;
  if (value === "being") return BEFORE_BEING.has(sentence[at - 1]?.lower ?? "");
  return value === "people" || isOfPeople(found, language);
}

const BEFORE_TIME = wordSet("pada saat ketika sampai hingga sepanjang di");

/** "Lebih suka bermalas-malasan pada pagi hari": of a time of day, as "lazy mornings" are. */
const isLeisure = ({ words, sentence, at }: Found<Kind>): boolean =>
  words[0]!.lower.endsWith("malas-malasan") &&
  sentence[at - 2]?.lower === "lebih" &&
  BEFORE_TIME.has(sentence[at + 1]?.lower ?? "");

/** "Malas berdiri lama": disliking one thing; "malas bekerja" is said of a character. */
const isReluctance = ({ words, sentence, at }: Found<Kind>): boolean =>
  words[0]!.lower === "malas" &&
  /^(?:(?:ber|me)(?!kerja)|n[gy]\p{L}{3}|(?:baca|bangun|cuci|tulis|jalan|lari|hitung|antre|mandi|bicara|cek)$)/u.test(
    sentence[at + 1]?.lower ?? "",
  );

/** "Weak people", "are weak": not "a weak signal", "weak in arithmetic", "lemah lembut". */
function isOfPeople({ sentence, at, passage, start, end }: Found<Kind>, language: Language): boolean {
  const before = sentence[at - 1];
  const next = sentence[at + 1];
  if (OF_OTHERS.has(sentence[at - 2]?.lower ?? "")) return false;
  const isFirst = !before || /\S/.test(passage.text.slice(before.end, start));
  const isLast = !next || /\S/.test(passage.text.slice(end, next.start));
  if (language === "id")
    return (isFirst || BEFORE.has(before.lower)) && !/^(?:lembut|gemulai|dalam|iman|terhadap)$/.test(next?.lower ?? "");
  if (isLast) return isFirst || BEFORE.has(before.lower);
  return BEHIND.has(next.lower) && (isFirst || next.lower !== "and" || BEFORE.has(before.lower));
}
