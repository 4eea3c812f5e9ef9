// Where a profile names occupations: its own by id and title, others by their ids. Looks nothing up.
import type { Profile } from "./profile";
import { contains, type Node, type Pair, type Scalar, type Span } from "./tree";

export interface OccupationMention {
  readonly kind: "id" | "title" | "comparison" | "related";
  /** What the author wrote, trimmed; never empty. */
  readonly text: string;
  readonly scalar: Scalar;
  /** It stands in a flow mapping or list. */
  readonly isFlow: boolean;
}

/** Every mention, in text order within a key; of a key given twice both. */
export function occupationMentions(root: Node | null): OccupationMention[] {
  if (root?.kind !== "map") return [];
  return root.pairs.flatMap(({ key, value }): OccupationMention[] => {
    if (key.text === "id" || key.text === "title") return mention(key.text, value, root.flow);
    if (value?.kind !== "list") return [];
    if (key.text === "related")
      return value.items.flatMap((item) => mention("related", item.value, value.flow || root.flow));
    return key.text === "comparison" ? value.items.flatMap((item) => comparedIn(item.value)) : [];
  });
}

function comparedIn(item: Node | null): OccupationMention[] {
  if (item?.kind !== "map") return [];
  const ids = item.pairs.filter(({ key }: Pair) => key.text === "id");
  return ids.flatMap(({ value }) => mention("comparison", value, item.flow));
}

function mention(kind: OccupationMention["kind"], value: Node | null, isFlow: boolean): OccupationMention[] {
  if (value?.kind !== "scalar") return [];
  const text = value.text.trim();
  return text === "" ? [] : [{ kind, text, scalar: value, isFlow }];
}

/** A mention, and the occupation that it names. */
export interface Named extends OccupationMention {
  /** The file's name decides which occupation the file's own id and title name; null where it names none. */
  readonly id: string | null;
  /** The words, without quotes. */
  readonly span: Span;
}

/** Every mention with the occupation that it names. */
export const namedIn = (profile: Profile): Named[] =>
  occupationMentions(profile.root).map((mention) => ({
    ...mention,
    id: mention.kind === "id" || mention.kind === "title" ? profile.identity.id : mention.text,
    span: wordsSpan({ text: mention.text, span: mention.scalar.span }),
  }));

/** The occupation named at an offset; quotes count as part of a mention. */
export const namedAt = (profile: Profile, offset: number): Named | null =>
  namedIn(profile).find(({ scalar }) => contains(scalar.span, offset)) ?? null;

/** It names another occupation, or the own one as if it were another. */
export const isReference = ({ kind }: OccupationMention): boolean => kind === "comparison" || kind === "related";

/** The words of a mention without the quotes around them. */
export function wordsSpan({ text, span }: { readonly text: string; readonly span: Span }): Span {
  const isQuoted = span.end - span.start === text.length + 2;
  return isQuoted ? { start: span.start + 1, end: span.end - 1 } : span;
}
