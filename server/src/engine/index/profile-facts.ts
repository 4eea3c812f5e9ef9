// What the workspace remembers of a profile: the few facts that other profiles' findings and features ask for. No text, no tree.
import { detached } from "../detached";
import type { Language } from "../message";
import { comparisonItems } from "../profile/comparison";
import { linesOf } from "../profile/lines";
import { occupationMentions } from "../profile/mentions";
import { languageOf, type Profile } from "../profile/profile";
import { overlapsAny, pairOf, type Scalar, type Span } from "../profile/tree";
import { PROFILE } from "../schema/schema";
import { type SentenceFacts, sentenceFacts } from "./likeness";

/** A text of the author's, trimmed, and where it stands. */
export interface Mention {
  readonly text: string;
  readonly span: Span;
}

/** One mention of another occupation by its id. */
export interface Reference {
  readonly id: string;
  readonly span: Span;
  readonly from: "comparison" | "related";
}

export interface Code extends Mention {
  /** The key below `codes`, such as `kbji2014`. */
  readonly system: string;
}

/** A list at the root: how many entries it has, and where its key stands. */
export interface ListFacts {
  readonly key: string;
  readonly count: number;
  readonly span: Span;
}

export interface ProfileFacts {
  /** The file, as the edge names it: a path on the command line, an address in an editor. */
  readonly file: string;
  readonly id: string;
  readonly lang: Language;
  readonly title: Mention | null;
  readonly alternativeTitles: readonly Mention[];
  readonly codes: readonly Code[];
  readonly references: readonly Reference[];
  /** A comparison in list form; null for prose and for what could not be read whole, which may name anyone. */
  readonly comparison: ListFacts | null;
  /** The other occupations that its items name in words. */
  readonly comparedTitles: readonly string[];
  /** The other lists that a translation has as well, as far as they could be read whole. */
  readonly lists: readonly ListFacts[];
  readonly status: string | null;
  readonly updated: Mention | null;
  /** The beginning of the summary, on one line; empty without one. */
  readonly summary: string;
  readonly sentences: SentenceFacts;
  /** The value of the key `id`, where the file has one. */
  readonly ownId: Mention | null;
  /** Where each line of the file begins, so that spans become lines and columns without its text. */
  readonly lineStarts: readonly number[];
}

/** Everything that an occupation is called there: its title and the other titles. */
export const namesIn = ({ title, alternativeTitles }: Pick<ProfileFacts, "title" | "alternativeTitles">): string[] =>
  [...(title ? [title] : []), ...alternativeTitles].map(({ text }) => text);

/** The facts of one profile; null for a text without an id, and for a configuration. */
export function factsOf(profile: Profile, file: string, defaultLanguage: Language): ProfileFacts | null {
  const { root } = profile;
  const { id } = profile.identity;
  if (id === null || profile.format !== PROFILE) return null;
  const lang = languageOf(profile, { defaultLanguage });
  return {
    file,
    id,
    lang,
    title: mentionIn(root, "title"),
    alternativeTitles: mentionsIn(root, "alternative_titles"),
    codes: codesIn(root),
    references: referencesIn(root),
    comparison: listFacts(profile, "comparison"),
    comparedTitles: comparisonItems(profile).flatMap(({ title }) => (title ? [textIn(title)] : [])),
    lists: LISTS.flatMap((key) => listFacts(profile, key) ?? []),
    status: mentionIn(root, "status")?.text ?? null,
    updated: mentionIn(root, "updated"),
    summary: shortened(mentionIn(root, "summary")?.text ?? ""),
    sentences: sentenceFacts(profile, lang),
    ownId: mentionIn(root, "id"),
    lineStarts: linesOf(profile.text).map(({ start }) => start),
  };
}

export function codesIn(root: Profile["root"]): Code[] {
  const codes = pairOf(root, "codes")?.value;
  if (codes?.kind !== "map") return [];
  return codes.pairs.flatMap(({ key, value }) => mentions(value).map((code) => ({ ...code, system: key.text })));
}

const mentionIn = (node: Parameters<typeof pairOf>[0], key: string): Mention | null =>
  mentions(pairOf(node, key)?.value)[0] ?? null;

function mentionsIn(root: Profile["root"], key: string): Mention[] {
  const list = pairOf(root, key)?.value;
  return list?.kind === "list" ? list.items.flatMap(({ value }) => mentions(value)) : [];
}

/** The value as a mention; none where it is absent, empty or no single text. */
function mentions(value: Parameters<typeof pairOf>[0]): Mention[] {
  if (value?.kind !== "scalar") return [];
  const text = textIn(value);
  return text === "" ? [] : [{ text, span: value.span }];
}

const textIn = ({ text }: Scalar): string => detached(text.trim());

/** Those of comparisons first. */
function referencesIn(root: Profile["root"]): Reference[] {
  const references = occupationMentions(root).flatMap(({ kind, text, scalar: { span } }): Reference[] =>
    kind === "comparison" || kind === "related" ? [{ id: detached(text), span, from: kind }] : [],
  );
  return references.sort((one, other) => Number(one.from === "related") - Number(other.from === "related"));
}

/** Their entries correspond in two languages, as those of a comparison do. */
const LISTS = ["duties", "fit", "misfit", "more_misconceptions"];

/** Null where the value is no list, or could not be read whole. */
function listFacts({ root, isPartial, doubtful }: Profile, key: string): ListFacts | null {
  const pair = pairOf(root, key);
  if (pair?.value?.kind !== "list" || isPartial || overlapsAny(doubtful, pair.span)) return null;
  return { key, count: pair.value.items.length, span: pair.key.span };
}

/** Enough to tell occupations apart. */
const LONGEST_SUMMARY = 240;

/** The first words on one line, cut between two of them. */
function shortened(text: string): string {
  const line = text.slice(0, LONGEST_SUMMARY * 2).replace(/\s+/g, " ");
  if (line.length <= LONGEST_SUMMARY) return line;
  const cut = line.lastIndexOf(" ", LONGEST_SUMMARY);
  return `${line.slice(0, cut > 0 ? cut : LONGEST_SUMMARY).replace(/[\ud800-\udbff]$/, "")}…`;
}
