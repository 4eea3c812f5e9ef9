// Sentences as whole profiles of ordinary size. What a profile needs besides is sound text that belongs to no corpus.
import { stringify } from "yaml";
import type { Language } from "../../server/src/engine/message";
import { slugOf } from "../../server/src/engine/profile/identity";
import { wordsIn } from "../../server/src/engine/prose/words";
import { rankOf, schemaAt } from "../../server/src/engine/schema/schema";
import type { MeasuredFile, Source } from "./corpus";

const NO_LIMIT = Number.POSITIVE_INFINITY;
const duties = schemaAt(["duties"]);
/** A section is full where the format calls it long. A summary has one or two sentences. */
const SUMMARY = { words: schemaAt(["summary"])?.maxWords ?? NO_LIMIT, sentences: 2 };
const DUTIES = { words: duties?.advisedWords?.most ?? NO_LIMIT, items: duties?.maxItems ?? NO_LIMIT };
const FIT = { words: schemaAt(["fit"])?.advisedWords?.most ?? NO_LIMIT };
const LONGEST_TITLE = schemaAt(["title"])?.maxLength ?? NO_LIMIT;
const MOST_TITLES = 8;

/** The sections that a corpus has no text for: what a pair, `fit` and `misfit`, or a comparison say, they say together. */
const FRAME: Readonly<Record<Language, (title: string) => Readonly<Record<string, unknown>>>> = {
  en: (title) => ({
    duties: "Takes old clocks apart, cleans their wheels and sets them going again.",
    fit: "People with steady hands who like quiet work and fine details.",
    misfit: "People who prefer company and movement, because the work is done alone at a bench.",
    misconception: "This work only takes a strong back.",
    reality: "This work also takes a trained eye and patience, because a strong back alone repairs nothing.",
    comparison: [
      {
        title: "Clock mender",
        text: `A clock mender repairs wheels, whereas ${title} is other work.`,
      },
    ],
  }),
  id: (title) => ({
    duties: "Membongkar jam tua, membersihkan rodanya, dan menjalankannya kembali.",
    fit: "Orang yang bertangan tenang serta menyukai pekerjaan halus dan sunyi.",
    misfit: "Orang yang lebih suka keramaian karena pekerjaan ini dilakukan sendiri di meja kerja.",
    misconception: "Pekerjaan ini hanya membutuhkan badan yang kuat.",
    reality: "Pekerjaan ini juga membutuhkan kesabaran dan mata yang terlatih, bukan hanya badan yang kuat.",
    comparison: [
      {
        title: "Tukang jam",
        text: `Tukang jam memperbaiki roda, sedangkan ${title} adalah pekerjaan lain.`,
      },
    ],
  }),
};

/** The text of one profile. */
interface Portion {
  readonly summary: string | null;
  readonly duties: string | readonly string[] | null;
  readonly fit: string | null;
}

/** Each source as one profile, or several where it has more text than one holds; further ones bear its other titles. */
export function wrap(sources: readonly Source[], language: Language): MeasuredFile[] {
  const taken = new Set<string>();
  return sources.flatMap((source) => {
    const titles = [source.title, ...source.otherTitles].filter(isTitle);
    return portionsOf(source).map((portion, i) => {
      const title = titles[i] ?? `${titles[0] ?? source.title.slice(0, LONGEST_TITLE - 4)} ${i + 1}`;
      const others = i === 0 ? titles.slice(1, MOST_TITLES + 1) : [];
      const path = `${freeSlug(title, taken)}.${language}.occupation.yaml`;
      const own = i === 0 && source.isAboutWork ? [...TITLE_KEYS, ...ownKeys(portion)] : ownKeys(portion);
      return { path, text: profileOf(title, others, portion, language), own: new Set(own) };
    });
  });
}

const isTitle = (title: string): boolean => title.length >= 3 && title.length <= LONGEST_TITLE && !title.endsWith(".");

function freeSlug(title: string, taken: Set<string>): string {
  const slug = slugOf(title) || "x";
  let free = slug;
  for (let n = 2; taken.has(free); n++) free = `${slug.slice(0, 70)}-${n}`;
  taken.add(free);
  return free;
}

function portionsOf({ sentences, tasks, isAboutWork }: Source): Portion[] {
  const opening = leading(sentences, SUMMARY.words, SUMMARY.sentences);
  const summary = asText(opening);
  let rest = sentences.slice(opening.length);
  const portions: Portion[] = groups(tasks).map((duties) => ({ summary: null, duties, fit: null }));
  while (rest.length > 0) {
    const duties = leadingOrFirst(rest, DUTIES.words);
    const fit = isAboutWork ? [] : leading(rest.slice(duties.length), FIT.words, NO_LIMIT);
    portions.push({ summary: null, duties: asText(duties), fit: asText(fit) });
    rest = rest.slice(duties.length + fit.length);
  }
  const [first, ...others] = portions;
  if (first) return [{ ...first, summary }, ...others];
  return summary === null ? [] : [{ summary, duties: null, fit: null }];
}

const asText = (sentences: readonly string[]): string | null => (sentences.length > 0 ? sentences.join(" ") : null);

const countWords = (text: string): number => wordsIn(text).length;

/** As many texts from the first on as fit; none where the first is too long itself. */
function leading(texts: readonly string[], words: number, most: number): string[] {
  const fitting: string[] = [];
  let left = words;
  for (const text of texts.slice(0, most)) {
    left -= countWords(text);
    if (left < 0) break;
    fitting.push(text);
  }
  return fitting;
}

const leadingOrFirst = (texts: readonly string[], words: number): string[] => {
  const fitting = leading(texts, words, NO_LIMIT);
  return fitting.length > 0 ? fitting : texts.slice(0, 1);
};

/** Tasks as one list, as long as it is; only what a list may not hold goes into another. */
function groups(tasks: readonly string[]): string[][] {
  const count = Math.ceil(tasks.length / DUTIES.items);
  return Array.from({ length: count }, (_, i) => tasks.slice(i * DUTIES.items, (i + 1) * DUTIES.items));
}

const TITLE_KEYS = ["title", "alternative_titles"];

const ownKeys = (portion: Portion): string[] =>
  Object.entries(portion).flatMap(([key, text]) => (text === null ? [] : [key]));

/** A draft: without sources and dates, so that what rules say of facts without a source is heard. */
function profileOf(title: string, others: readonly string[], portion: Portion, language: Language): string {
  const titles = [...new Set(others.filter((other) => other.toLowerCase() !== title.toLowerCase()))];
  const own = Object.entries(portion).filter(([, value]) => value !== null);
  const values: Readonly<Record<string, unknown>> = {
    lang: language,
    title: title.charAt(0).toUpperCase() + title.slice(1),
    ...(titles.length > 0 && { alternative_titles: titles }),
    ...FRAME[language](inText(title)),
    ...Object.fromEntries(own),
  };
  const sorted = Object.entries(values).sort(([a], [b]) => rankOf(a) - rankOf(b));
  return stringify(Object.fromEntries(sorted), { lineWidth: 0 });
}

/** Within a sentence: small, but for abbreviations. */
const inText = (title: string): string =>
  title.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.charAt(0).toLowerCase() + word.slice(1));
