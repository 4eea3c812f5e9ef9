// Duties of one list that do not begin or end alike: verbs beside nouns, capitals beside small letters, full stops beside none.
import { languageOf } from "../profile/profile";
import { type Duty, dutiesOf } from "../prose/duty-form";
import { isOwnOrName } from "../prose/own-words";
import { profileWith } from "../write/example";
import type { Related, Report, Rule } from "./rule";

export const dutiesNotParallel: Rule = {
  id: "duties-not-parallel",
  title: { en: "Duties that are not written alike", id: "Tugas yang bentuknya tidak seragam" },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Readers scan the beginnings of the entries. If all begin in the same form, for example with a verb, they are easy to compare; one that differs makes readers stumble. The same goes for capitals and full stops.",
        id: "Pembaca menelusuri awal setiap butir. Jika semuanya diawali bentuk yang sama, misalnya kata kerja, semua butir mudah dibandingkan; satu yang berbeda membuat pembaca tersendat. Hal yang sama berlaku untuk huruf kapital dan tanda titik.",
      },
      bad: {
        en: {
          text: profileWith(
            "en",
            "duties:\n  - help visitors\n  - catalogue new titles\n  - maintaining the collection\n",
            "librarian",
          ),
          marks: ["maintaining"],
        },
        id: {
          text: profileWith(
            "id",
            "duties:\n  - membantu pengunjung\n  - mengatalogkan judul baru\n  - pemeliharaan koleksi\n",
            "librarian",
          ),
          marks: ["pemeliharaan"],
        },
      },
      good: {
        en: {
          text: profileWith(
            "en",
            "duties:\n  - help visitors\n  - catalogue new titles\n  - maintain the collection\n",
            "librarian",
          ),
        },
        id: {
          text: profileWith(
            "id",
            "duties:\n  - membantu pengunjung\n  - mengatalogkan judul baru\n  - memelihara koleksi\n",
            "librarian",
          ),
        },
      },
    };
  },
  messages: {
    noun: {
      en: "“{word}” is a noun, but most of these duties begin with a verb, such as “{other}”. Write what is done.",
      id: "“{word}” adalah kata benda, padahal kebanyakan tugas diawali kata kerja seperti “{other}”. Tuliskan apa yang dikerjakan.",
    },
    verb: {
      en: "“{word}” is a verb, but most of these duties begin with a noun, such as “{other}”. Make them all begin alike.",
      id: "“{word}” adalah kata kerja, padahal kebanyakan tugas diawali kata benda seperti “{other}”. Samakan bentuknya.",
    },
    form: {
      en: "“{word}” is not in the form of the other duties, such as “{other}”. Make them all begin alike.",
      id: "Bentuk “{word}” berbeda dari tugas yang lain, misalnya “{other}”. Samakan bentuknya.",
    },
    half: {
      en: "Some of these duties begin like “{word}”, others like “{other}”. Make them all begin alike.",
      id: "Sebagian tugas diawali seperti “{word}”, sebagian lagi seperti “{other}”. Samakan bentuknya.",
    },
    case: {
      en: "“{word}” and “{other}”: begin all duties with a capital letter, or none.",
      id: "“{word}” dan “{other}”: awali semua tugas dengan huruf kapital, atau semuanya dengan huruf kecil.",
    },
    stop: {
      en: "Some of these duties end with a full stop and some do not. Make them all end alike.",
      id: "Sebagian tugas diakhiri tanda titik dan sebagian tidak. Samakan akhir semua butir.",
    },
    again: { en: "This one too.", id: "Yang ini juga." },
    other: { en: "The others are written like this.", id: "Yang lain ditulis seperti ini." },
    most: { en: "Most are written like this.", id: "Kebanyakan ditulis seperti ini." },
  },
  check(profile, { config }, report) {
    const duties = dutiesOf(profile, languageOf(profile, config));
    if (duties.length < 2) return;
    const own = duties.filter(({ passage }) => isOwnOrName(passage, 0, 1, config));
    for (const said of [
      unlike(own, ({ form }) => (form === "thing" ? null : form), formMessage),
      unlike(own, caseOf, () => "case"),
      unlike(duties, endOf, () => "stop"),
    ])
      if (said) report(said);
  },
};

type Trait = string;

/** The entries that differ from most in a trait, as one report at the first of them; null where all are alike. */
function unlike(
  duties: readonly Duty[],
  traitOf: (duty: Duty) => Trait | null,
  messageOf: (trait: Trait, most: Trait) => string,
): Report | null {
  const groups = new Map<Trait, Duty[]>();
  for (const duty of duties) {
    const trait = traitOf(duty);
    if (trait === null) continue;
    const others = groups.get(trait);
    if (others) others.push(duty);
    else groups.set(trait, [duty]);
  }
  if (groups.size < 2) return null;
  // Of equally many the first ones set the form.
  const [most, alike] = [...groups].reduce((best, group) => (group[1].length > best[1].length ? group : best));
  const odd = duties.filter((duty) => ![null, most].includes(traitOf(duty)));
  const [first, ...others] = odd as [Duty, ...Duty[]];
  // One of the forms can be called that of most duties only if it is.
  const isMost = 2 * alike.length > odd.length + alike.length;
  const proper = messageOf(traitOf(first)!, most);
  const message = isMost || !FORMS.has(proper) ? proper : "half";
  const spanOf = (duty: Duty) => (message === "stop" ? lastOf(duty) : duty.passage.span(duty.word.start, duty.end));
  const told = (duty: Duty, name: string): Related => ({ span: spanOf(duty), message: name, args: {} });
  const related = [
    ...others.slice(0, MOST_SHOWN).map((duty) => told(duty, "again")),
    told(alike[0]!, isMost ? "most" : "other"),
  ];
  const args = { word: beginningOf(first), other: beginningOf(alike[0]!) };
  return { span: spanOf(first), message, args, related, path: first.passage.path };
}

/** These say how most duties begin. */
const FORMS: ReadonlySet<string> = new Set(["noun", "verb", "form"]);

const beginningOf = ({ passage, word, end }: Duty): string => passage.text.slice(word.start, end);

/** More of them make no message clearer. */
const MOST_SHOWN = 6;

function formMessage(trait: Trait, most: Trait): string {
  if (most === "activity") return "verb";
  return trait === "activity" ? "noun" : "form";
}

/** A capital inside of a word is part of a name, and words in capitals are short forms. */
function caseOf({ passage, word }: Duty): Trait | null {
  const { text, lower, start } = word;
  const first = String.fromCodePoint(passage.text.codePointAt(start)!);
  if (text.slice(first.length) !== lower.slice(first.length) || (text.length === 1 && text !== lower)) return null;
  if (/\p{Ll}/u.test(first)) return "small";
  return /\p{Lu}/u.test(first) ? "capital" : null;
}

/** Short forms that end a list, stop and all. */
const ENDINGS = /(?:^|[\s,(])(?:dll|dsb|dst|etc)\.$/i;

function endOf({ passage }: Duty): Trait | null {
  const text = passage.text.trimEnd();
  if (ENDINGS.test(text.slice(-6)) || /[?!…:;,]$/.test(text)) return null;
  return text.endsWith(".") ? "stop" : "none";
}

/** The last visible character, with the word before it. */
function lastOf({ passage }: Duty) {
  const end = passage.text.trimEnd().length;
  const start = passage.text.slice(0, end).search(/\S+$/);
  return passage.span(start, end);
}
