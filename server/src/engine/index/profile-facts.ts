// What the workspace remembers of a profile: the few facts that other profiles' findings and features ask for. No text, no tree.
import type { Language } from "../message";
import { comparisonItems } from "../profile/comparison";
import { linesOf } from "../profile/lines";
import { explicitLanguage, type Profile } from "../profile/profile";
import { overlapsAny, pairOf, type Scalar, type Span } from "../profile/tree";
import { PROFILE } from "../schema/schema";

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

export interface ProfileFacts {
  /** The file, as the edge names it: a path on the command line, an address in an editor. */
  readonly file: string;
  readonly id: string;
  readonly lang: Language;
  readonly title: Mention | null;
  readonly alternativeTitles: readonly Mention[];
  readonly codes: readonly Code[];
  readonly references: readonly Reference[];
  /** The key of a comparison in list form; null for prose and for what could not be read whole, which may name anyone. */
  readonly comparison: { readonly span: Span } | null;
  /** The other occupations that its items name in words. */
  readonly comparedTitles: readonly string[];
  /** The value of the key `id`, where the file has one. */
  readonly ownId: Mention | null;
  /** Where each line of the file begins, so that spans become lines and columns without its text. */
  readonly lineStarts: readonly number[];
}

/** The facts of one profile; null for a text without an id, and for a configuration. */
export function factsOf(profile: Profile, file: string, defaultLanguage: Language): ProfileFacts | null {
  const { root } = profile;
  const { id } = profile.identity;
  if (id === null || profile.format !== PROFILE) return null;
  const codes = pairOf(root, "codes")?.value;
  return {
    file,
    id,
    lang: explicitLanguage(profile) ?? defaultLanguage,
    title: mentionIn(root, "title"),
    alternativeTitles: mentionsIn(root, "alternative_titles"),
    codes:
      codes?.kind === "map"
        ? codes.pairs.flatMap(({ key, value }) => mentions(value).map((code) => ({ ...code, system: key.text })))
        : [],
    references: [...comparisons(profile), ...related(profile)],
    comparison: comparisonList(profile),
    comparedTitles: comparisonItems(profile).flatMap(({ title }) => (title ? [textIn(title)] : [])),
    ownId: mentionIn(root, "id"),
    lineStarts: linesOf(profile.text).map(({ start }) => start),
  };
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

const textIn = ({ text }: Scalar): string => text.trim();

function comparisons(profile: Profile): Reference[] {
  return comparisonItems(profile).flatMap(({ map }) =>
    mentions(pairOf(map, "id")?.value).map(({ text, span }) => ({ id: text, span, from: "comparison" as const })),
  );
}

function comparisonList({ root, isPartial, doubtful }: Profile): ProfileFacts["comparison"] {
  const pair = pairOf(root, "comparison");
  const isRead = pair?.value?.kind === "list" && !isPartial && !overlapsAny(doubtful, pair.span);
  return pair && isRead ? { span: pair.key.span } : null;
}

const related = ({ root }: Profile): Reference[] =>
  mentionsIn(root, "related").map(({ text, span }) => ({ id: text, span, from: "related" }));
