// A religion, tribe or origin that the candidate should have. Respect for others', and people of a faith served, are not meant.
import type { Language } from "../message";
import { explicitLanguage } from "../profile/profile";
import type { Span } from "../profile/tree";
import { type Found, ofCandidate } from "../prose/candidate";
import type { Passage } from "../prose/passage";
import { type PhraseList, phrasesByKind } from "../prose/phrases";
import { religiousWorkOf } from "../prose/religious-work";
import { wordSet } from "../prose/word-lists";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

/**
 * What a phrase needs: nothing (`faith` alone where the work is not religious), in English a name in front, a word for a person
 * beside it, a word that asks for it, or to begin the statement.
 */
type Kind = "origin" | "faith" | "named" | "ofPerson" | "subject" | "outsider";

const FAITHS = "islam kristen katolik protestan hindu buddha konghucu muslim";

const PEOPLES = `jawa sunda batak bali minang minangkabau madura betawi bugis dayak ambon papua aceh melayu tionghoa cina arab
  india banjar makassar manado toraja asmat sasak eropa belanda timur barat padang medan solo yogyakarta flores sumba nias
  lampung palembang sumatra sulawesi kalimantan maluku`;

/** Each of the words with each of the names behind it, as phrases. */
const named = (words: string, names: string): string =>
  words
    .split(" ")
    .flatMap((word) => names.split(/\s+/).map((name) => `${word} ${name}`))
    .join("|");

const NAMED_FAITHS = named("beragama penganut pemeluk menganut memeluk", `${FAITHS} tertentu sama`);

const NAMED = [
  named("suku bersuku keturunan berketurunan etnis beretnis berdarah ras", `${PEOPLES} asli tertentu sama pribumi`),
  named("orang asal", PEOPLES),
].join("|");

/** Phrases that ask for a faith, a tribe or a birthplace; the names of faiths alone may as well name a task. */
const PHRASES: Readonly<Record<Language, PhraseList<Kind>>> = {
  id: phrasesByKind(
    { language: "id" },
    {
      origin: `pribumi|nonpribumi|non-pribumi|putra daerah|putri daerah|putra-putri daerah|penduduk asli|warga asli|asli daerah|
      penduduk lokal asli|warga keturunan|satu suku|sesuku|berasal dari suku|orang asli|keturunan asing|bukan keturunan|
      keturunan asli|penutur asli|penutur jati|logat daerah|asli setempat|native speaker`,
      faith: `seagama|taat beragama|taat beribadah|rajin beribadah|rajin salat|seiman|satu agama|seagama dengan|${NAMED_FAITHS}`,
      named: NAMED,
      ofPerson: "muslim|muslimah|kristen|katolik|islam|hindu|buddha|konghucu|nasrani|kristiani",
      subject: named("agama", `${FAITHS} tertentu sama`),
      outsider:
        "luar suku|luar daerah|luar kampung|luar pulau|luar jawa|suku lain|agama lain|lain suku|lain agama|berbeda suku|berbeda agama|beda suku|beda agama",
    },
  ),
  en: phrasesByKind(
    { language: "en" },
    {
      origin: `native speaker|native speakers|native-speaker|native-born|mother-tongue speaker|mother-tongue speakers|
      locals only|only locals|local people only|local-born|born locally|of local descent|ethnic origin|
      ethnic background|of foreign descent|same ethnic group|same tribe|born and bred|born in the country|born in this country|of european descent|native english speaker|
      native english speakers|foreign accent|strong accent|without an accent|local accent|british-born|american-born|
      foreign-born|locally born|native tongue`,
      faith: `same religion|same faith|devout|churchgoing|god-fearing|practising christian|practicing christian|
      practising christians|go to church|goes to church|attend church|attends church|attend mass|attends mass|
      attend the mosque|attends the mosque`,
      named: "descent|ancestry",
      subject: "locals",
      ofPerson: `christian|christians|muslim|muslims|catholic|catholics|protestant|protestants|hindu|hindus|buddhist|buddhists|
      jewish|white|caucasian|javanese|chinese|asian|european|balinese|sundanese|batak|native|indigenous|religious`,
    },
  ),
};

const ASKING =
  wordSet(`be are is must only preferably for harus wajib khusus orang seorang diutamakan bagi untuk kandidat calon pelamar pemuda
  pemudi hanya pria wanita laki-laki lelaki perempuan pekerja pegawai karyawan yang adalah ialah beragama`);

const PERSONS = wordSet(
  `person people man men woman women candidate candidates applicant applicants speaker speakers worker workers only who`,
);

export const biasOrigin: Rule = {
  id: "bias-origin",
  title: { en: "The candidate's religion or origin", id: "Agama atau asal-usul calon pekerja" },
  severity: "warning",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "ILO convention 111 (in Indonesia, Act 21/1999) forbids distinctions by race, colour, religion and social origin. Name the skill instead, such as “fluent in Javanese”. If the title already names a religious occupation, such as “Parish priest”, its religion is not questioned; for other religious work, ignore the finding and give that as the reason.",
        id: "Konvensi ILO 111 (UU 21/1999) melarang pembedaan menurut ras, warna kulit, agama, dan asal-usul sosial. Sebutkan kecakapannya, misalnya “fasih berbahasa Jawa”. Jika nama pekerjaannya sudah menunjukkan pekerjaan keagamaan, misalnya “Imam masjid”, agamanya tidak dipersoalkan; untuk pekerjaan keagamaan lainnya, abaikan temuan ini dengan alasan itu.",
      },
      bad: {
        en: {
          text: profileWith("en", "fit: Native speakers of English who like early mornings.\n"),
          marks: ["Native speakers"],
        },
        id: {
          text: profileWith("id", "fit: Orang yang beragama Islam dan menyukai pagi hari.\n"),
          marks: ["beragama Islam"],
        },
      },
      good: {
        en: { text: profileWith("en", "fit: People who are fluent in English and respect every religion.\n") },
        id: { text: profileWith("id", "fit: Orang yang fasih berbahasa Inggris dan menghormati semua agama.\n") },
      },
    };
  },
  messages: {
    origin: {
      en: "“{text}” makes religion or origin a requirement. Name the skill instead, such as “fluent in …”. If the occupation itself is religious, ignore the finding and give that as the reason.",
      id: "“{text}” mensyaratkan agama atau asal-usul. Sebutkan kecakapannya, misalnya “fasih berbahasa …”. Jika pekerjaan ini memang keagamaan, abaikan temuan ini dengan alasan itu.",
    },
  },
  check(profile, { config }, report) {
    const language = explicitLanguage(profile) ?? config.defaultLanguage;
    let last = -1;
    let passage: Passage | null = null;
    for (const found of ofCandidate(profile, language, PHRASES[language])) {
      if (isOfFaith(found, language) && religiousWorkOf(profile)) continue;
      const place = placeOf(found, language);
      if (!place || (passage === found.passage && place.start < last)) continue;
      const { start, end } = place;
      last = end;
      ({ passage } = found);
      const text = passage.text.slice(start, end);
      report({ span: passage.span(start, end), message: "origin", args: { text }, path: passage.path });
    }
  },
};

/** Where the work is religious, a faith belongs to it; a tribe or a birthplace does not. */
const isOfFaith = ({ value, words }: Found<Kind>, language: Language): boolean =>
  value === "faith" ||
  (value === "subject" && language === "id") ||
  (value === "ofPerson" && !PEOPLES_ALONE.has(words[0]!.lower));

const PEOPLES_ALONE = wordSet(
  "white caucasian javanese chinese asian european balinese sundanese batak native indigenous",
);

/** "Penganut agama Islam": in front of a subject of study they make it a faith. */
const HOLDING = wordSet("menganut memeluk penganut pemeluk harus wajib diutamakan khusus orang");

const ANYBODY = wordSet("orang mereka seseorang siapa calon pelamar kandidat pendatang");

/** The words that ask for an origin, as offsets into the passage's text; null where none is asked for. */
function placeOf(found: Found<Kind>, language: Language): Span | null {
  const { value, start, end, sentence, at, words, passage } = found;
  const before = sentence[at - 1];
  const next = sentence[at + words.length];
  // "Satu suku kata" is a syllable.
  if (words.at(-1)!.lower === "suku" && /^(?:kata|cadang|bunga)/.test(next?.lower ?? "")) return null;
  const isFirst = !before || /[:;(]/.test(passage.text.slice(before.end, start));
  // "Guru agama Hindu" teaches it; "orang dari luar suku" are they whom a statement begins with.
  if (value === "subject") return isFirst || (language === "id" && HOLDING.has(before.lower)) ? { start, end } : null;
  if (value === "outsider") return at <= 2 && ANYBODY.has(sentence[0]!.lower) && at > 0 ? { start, end } : null;
  if (value === "faith" || value === "origin" || (value === "named" && language === "id")) return { start, end };
  if (value === "named") {
    // "Of Javanese descent".
    const isNamed = before && /^\p{Lu}/u.test(before.text) && sentence[at - 2]?.lower === "of";
    return isNamed ? { start: sentence[at - 2]!.start, end } : null;
  }
  if (next && PERSONS.has(next.lower)) return { start, end: /^speakers?$/.test(next.lower) ? next.end : end };
  if (before && !ASKING.has(before.lower)) return null;
  const isLast = !next || /\S/.test(passage.text.slice(end, next.start)) || /^(?:and|or|who)$/.test(next.lower);
  return language === "id" || isLast ? { start, end } : null;
}
