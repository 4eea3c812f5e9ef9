// A heading that was left in front of its text: "Realita: …". Where the text stands says it already.
import type { Language } from "../message";
import { explicitLanguage } from "../profile/profile";
import { capitalOf } from "../prose/capital";
import { type Passage, passagesOf } from "../prose/passage";
import { wordsOf } from "../prose/words";
import { titleOf } from "../schema/schema";
import type { Edit } from "../write/edit";
import { profileWith } from "../write/example";
import { withReadableFront } from "../write/front";
import type { Rule } from "./rule";

const listed = (labels: string): ReadonlySet<string> => new Set(labels.split("|").map((label) => label.trim()));

/** Headings of the six sections as older texts write them, in lower case, without numbers. */
const LABELS: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: listed(`miskonsepsi|miskonsepsi umum|kesalahpahaman|kesalahpahaman umum|mitos|ekspektasi|harapan|anggapan|anggapan umum|
    anggapan keliru|salah kaprah|realita|realitas|realitanya|kenyataan|kenyataannya|fakta|faktanya|sebenarnya|tugas|
    tugas utama|tugas utamanya|tugas pokok|uraian tugas|deskripsi tugas|tugas dan tanggung jawab|tanggung jawab|ringkasan|
    gambaran umum|deskripsi|deskripsi pekerjaan|definisi|profil yang cocok|profil orang yang cocok|yang cocok|
    orang yang cocok|cocok untuk|cocok bagi|cocok|tidak cocok|kurang cocok|orang yang tidak cocok|
    profil orang yang tidak cocok|yang tidak cocok|tidak cocok untuk|tidak cocok bagi|kurang cocok untuk|
    kurang cocok bagi|siapa yang tidak cocok|siapa yang tidak akan cocok|siapa yang akan cocok|apa yang dikerjakan|yang dikerjakan|perbedaan|perbandingan|perbedaan dengan profesi mirip|perbedaan dengan profesi yang mirip|
    perbedaan dengan profesi lain|perbedaan dengan pekerjaan lain|perbedaan dengan pekerjaan mirip|
    perbedaan dengan pekerjaan yang mirip|perbedaan profesi|mitos dan fakta`),
  en: listed(`misconception|common misconception|misconceptions|common misconceptions|myth|common myth|expectation|expectations|
    belief|reality|the reality|fact|facts|the fact|truth|the truth|in reality|duties|main duties|key duties|tasks|main tasks|
    responsibilities|main responsibilities|duties and responsibilities|what they do|summary|overview|description|
    job description|definition|who it suits|suits|suited to|good fit|fit|best fit|ideal candidate|who may not enjoy it|
    not suited to|misfit|poor fit|not a good fit|comparison|difference|differences|the difference|how this differs|
    how it differs|difference from similar occupations|differences from similar occupations`),
};

/** The headings that readers see now, in lower case. */
const HEADED = ["summary", "duties", "fit", "misfit", "misconception", "reality", "comparison"];
const headings: Partial<Record<Language, ReadonlySet<string>>> = {};

function isHeading(label: string, language: Language): boolean {
  headings[language] ??= new Set(HEADED.map((key) => titleOf([key], language).toLowerCase()));
  return headings[language].has(label);
}

/** Words that a label has at most. */
const MOST_WORDS = 7;

/** So far into a text a label is looked for. */
const LONGEST = 100;

const LEFT = {
  en: '"Reality: bakers also adjust every batch to the weather."',
  id: '"Realita: tukang roti juga menyesuaikan adonan dengan cuaca."',
};

export const labelLeftInText: Rule = {
  id: "label-left-in-text",
  title: { en: "A heading is left in the text", id: "Judul bagian tertinggal dalam teks" },
  severity: "warning",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "The key of a section is already its heading, and readers see that heading above the text. If it is also left at the beginning of the text, they read it twice.",
        id: "Kunci suatu bagian sudah menjadi judulnya, dan pembaca melihat judul itu di atas teks. Jika judul tertinggal juga di depan teks, pembaca membacanya dua kali.",
      },
      bad: {
        en: { text: profileWith("en", `reality: ${LEFT.en}\n`), marks: ["Reality:"] },
        id: { text: profileWith("id", `reality: ${LEFT.id}\n`), marks: ["Realita:"] },
      },
      good: {
        en: { text: profileWith("en", 'reality: "Bakers have one rule: every batch follows the weather."\n') },
        id: { text: profileWith("id", 'reality: "Tukang roti punya satu aturan: setiap adonan mengikuti cuaca."\n') },
      },
    };
  },
  messages: {
    label: {
      en: "“{text}” repeats the heading that readers already see above the text. Remove it here.",
      id: "“{text}” mengulang judul yang sudah dilihat pembaca di atas teks. Hapus dari sini.",
    },
    remove: { en: "Remove “{text}”", id: "Hapus “{text}”" },
  },
  check(profile, { config }, report) {
    const language = explicitLanguage(profile) ?? config.defaultLanguage;
    for (const passage of passagesOf(profile)) {
      const label = labelOf(passage, language);
      if (!label) continue;
      const { start, end, next } = label;
      const edits =
        next === null ? null : withReadableFront(profile.text, passage.node, [withoutLabel(passage, start, next)]);
      const args = { text: passage.text.slice(start, end) };
      report({ span: passage.span(start, end), message: "label", args, path: passage.path, ...(edits && { edits }) });
    }
  },
  fix(_profile, { edits, args }) {
    return edits ? [{ title: "remove", args, edits, safe: false, preferred: true }] : [];
  },
};

interface Label {
  /** The label with its colon. */
  readonly start: number;
  readonly end: number;
  /** Where the text behind the label begins; null where there is none. */
  readonly next: number | null;
}

/** Most texts have none. */
const MARK = /[:–—-]/;

/** What parts a label from its text: a colon, or a dash between blanks. With emphasis behind it. */
const PARTING = /:[*_]{0,3}|(?<=\s)[-–—](?=\s)/;

/** The words before it, if they are a label: nothing but blanks, numbers and emphasis is between them. */
function labelOf(passage: Passage, language: Language): Label | null {
  const { text } = passage;
  const mark = text.search(MARK);
  const parting = mark >= 0 && mark < LONGEST ? PARTING.exec(text.slice(0, LONGEST)) : null;
  if (!parting) return null;
  const words = wordsOf(passage);
  const own: string[] = [];
  let last = 0;
  for (let i = 0; i <= MOST_WORDS && words[i] && words[i]!.start < parting.index; i++) {
    if (!/^\d+$/.test(words[i]!.text)) own.push(words[i]!.lower);
    last = words[i]!.end;
  }
  const gap = text.slice(last, Math.max(last, parting.index));
  if (!/^[\s*_)]*$/.test(gap) || !isLabel(own.join(" "), language)) return null;
  const end = parting.index + parting[0].length;
  const rest = /\S/.exec(text.slice(end));
  return { start: text.length - text.trimStart().length, end, next: rest ? end + rest.index : null };
}

/** Listed, a heading, or a difference from something. */
const isLabel = (label: string, language: Language): boolean =>
  LABELS[language].has(label) ||
  isHeading(label, language) ||
  /^(?:perbedaan (?:dengan|antara)|differences? (?:from|between)) /.test(label);

/** The label makes way for the text's first letter, which begins the text now. */
function withoutLabel(passage: Passage, from: number, next: number): Edit {
  const first = String.fromCodePoint(passage.text.codePointAt(next)!);
  const { start } = passage.span(from, from + 1);
  const { end } = passage.span(next, next + first.length);
  return { start, end, text: capitalOf(first) };
}
