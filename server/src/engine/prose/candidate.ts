// Which phrases of a profile speak of the person who does the work, not of people whom it is for. Judges nothing.
import type { Language } from "../message";
import { type Profile, textOf } from "../profile/profile";
import { ENGLISH_MEETING, ENGLISH_ROLES, ENGLISH_SAYING, englishForms } from "./english";
import { INDONESIAN_MEETING, INDONESIAN_ROLES, INDONESIAN_SAYING, withoutClitic } from "./indonesian";
import { isNoRequirement } from "./no-requirement";
import type { Match, PhraseList } from "./phrases";
import type { Role } from "./roles";
import { sentencesOf } from "./sentences";
import { wordSet } from "./word-lists";
import type { Word } from "./words";

/** A phrase in its sentence. */
export interface Found<Value> extends Match<Value> {
  /** The words of the sentence, and where among them the phrase begins. */
  readonly sentence: readonly Word[];
  readonly at: number;
}

const SECTIONS: ReadonlySet<string> = new Set(["summary", "fit", "misfit", "duties"]);

/** There everything is about that person unless a word says otherwise; elsewhere a word has to say so. */
const OF_CANDIDATE: ReadonlySet<string> = new Set(["fit", "misfit"]);

/** So many words in front of a phrase are looked at. */
const REACH = 14;

/** Behind a phrase these tell nothing of whose it is. */
const LINKS: ReadonlySet<string> = new Set(["of", "about", "among", "between", "regardless"]);

const CONJUNCTIONS: ReadonlySet<string> = new Set(["dan", "atau", "serta", "and", "or"]);

/** What tells whom a sentence is about, in one profile. */
interface Reader {
  readonly language: Language;
  readonly roles: ReadonlyMap<string, Role>;
  readonly meeting: ReadonlySet<string>;
  readonly saying: ReadonlySet<string>;
  /** The word of the title that names the person: the first in Indonesian, the last in English. */
  readonly title: string | undefined;
}

/**
 * The list's phrases that are said of the candidate, in text order: those that `isClear` says so of, and those that the words
 * around them say it of. Quotations are nobody's statement, and what is said to be no requirement is none.
 */
export function ofCandidate<Value>(
  profile: Profile,
  language: Language,
  list: PhraseList<Value>,
  isClear: (found: Found<Value>) => boolean = () => false,
): readonly Found<Value>[] {
  const matches = list.in(profile);
  if (matches.length === 0) return [];
  const reader = readerOf(profile, language);
  return matches.flatMap((match) => {
    if (!SECTIONS.has(match.passage.section) || isQuoted(match)) return [];
    const found = inSentence(match, language);
    const isSaid = found && (isClear(found) || isOfCandidate(reader, found)) && !isNoRequirement(found, language);
    return isSaid ? [found] : [];
  });
}

function readerOf(profile: Profile, language: Language): Reader {
  const title = textOf(profile, "title")?.toLowerCase().split(/\s+/);
  return language === "id"
    ? { language, roles: INDONESIAN_ROLES, meeting: INDONESIAN_MEETING, saying: INDONESIAN_SAYING, title: title?.[0] }
    : { language, roles: ENGLISH_ROLES, meeting: ENGLISH_MEETING, saying: ENGLISH_SAYING, title: title?.at(-1) };
}

export const isQuoted = ({ words }: Match<unknown>): boolean =>
  words.some(({ apart }) => apart === "quoted" || apart === "address");

/** Null for a phrase that runs over the end of a sentence. */
export function inSentence<Value>(match: Match<Value>, language: Language): Found<Value> | null {
  const sentences = sentencesOf(match.passage, language);
  const sentence = sentences[firstWhere(sentences, ({ end }) => end > match.start)]?.words ?? [];
  const at = firstWhere(sentence, ({ start }) => start >= match.start);
  return sentence[at]?.start === match.start && at + match.words.length <= sentence.length
    ? { ...match, sentence, at }
    : null;
}

/** Index of the first of which it holds; it holds of all behind it. */
function firstWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The nearest word in front that tells decides; a comma ends the search unless a list goes on behind it. */
function isOfCandidate(reader: Reader, { sentence, at, words, end, passage }: Found<unknown>): boolean {
  const behind = at + words.length;
  const isJoined = sentence[behind] && !/[^\s/]/.test(passage.text.slice(end, sentence[behind].start));
  // English says whose quality it is right behind it: "young clients".
  if (isJoined && reader.language === "en" && !LINKS.has(sentence[behind]!.lower)) {
    if (roleOf(reader, sentence, behind) === "other") return false;
  }
  let isPerson = OF_CANDIDATE.has(passage.section);
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const following = sentence[i + 1]!;
    const gap = passage.text.slice(sentence[i]!.end, following.start);
    if (/[,;:()–—]/.test(gap) && !CONJUNCTIONS.has(following.lower)) break;
    const role = roleOf(reader, sentence, i);
    if (role === "person") isPerson ||= reader.saying.has(following.lower);
    else if (role && !isSubject(sentence, i)) return role === "candidate";
  }
  return isPerson;
}

/** "Warga negara Indonesia yang …", "citizens who …": a statement that begins so is about anybody, not about people served. */
function isSubject(words: readonly Word[], i: number): boolean {
  if (words[i]!.lower === "warga" && words[i + 1]?.lower === "negara") return true;
  return words.slice(0, i + 1).every(({ lower }) => ANYBODY.has(lower));
}

const ANYBODY =
  wordSet(`warga negara indonesia anggota masyarakat penduduk citizen citizens national nationals resident residents member members of the
  public`);

function roleOf(reader: Reader, words: readonly Word[], i: number): Role | undefined {
  const { lower } = words[i]!;
  const { language, roles, meeting, title } = reader;
  // "One of the men", "people of that age": of those who do the work, unless more is said in front.
  if (lower === "of" && i > 0 && (words[i - 1]!.lower === "one" || roles.get(words[i - 1]!.lower) === "person"))
    return "person";
  if (lower === (language === "id" ? "dengan" : "with")) {
    return formsOf(language, words[i - 1]?.lower ?? "").some((form) => meeting.has(form)) ? "other" : undefined;
  }
  for (const form of formsOf(language, lower)) {
    const role = form === title ? "person" : roles.get(form);
    if (role) return role;
  }
  return undefined;
}

function formsOf(language: Language, lower: string): readonly string[] {
  if (language === "en") return englishForms(lower);
  const cut = withoutClitic(lower);
  return cut ? [lower, cut.stem] : [lower];
}
