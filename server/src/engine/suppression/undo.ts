// Taking back a request to ignore findings: one rule of several, a whole comment, or an entry of `lint.ignore`.
import { lineIndexAt, linesOf } from "../profile/lines";
import type { Profile } from "../profile/profile";
import { nodeAt, pairOf, type Span } from "../profile/tree";
import type { Edit } from "../write/edit";
import { removeEntry } from "../write/removal";
import { type IgnoreComment, ignoreComments, type NamedRule } from "./comments";
import { ENTRIES, entryList } from "./entries";

/** The comment that holds a place; null where there is none. */
export function commentAt(profile: Profile, { start }: Span): IgnoreComment | null {
  return ignoreComments(profile).find(({ span }) => span.start <= start && start < span.end) ?? null;
}

/** The edit that takes out one rule of a comment, and with the last one the comment; its line goes with it. */
export function withoutRule(profile: Profile, comment: IgnoreComment, { start }: Span): Edit {
  const { rules } = comment;
  const index = rules.findIndex(({ span }) => span.start === start);
  if (index < 0 || rules.length === 1) return withoutComment(profile, comment);
  return outOfSeries(rules, index);
}

function outOfSeries(rules: readonly NamedRule[], index: number): Edit {
  const next = rules[index + 1];
  const { start, end } = rules[index]!.span;
  return next ? { start, end: next.span.start, text: "" } : { start: rules[index - 1]!.span.end, end, text: "" };
}

export function withoutComment({ text }: Profile, { span, isAlone }: IgnoreComment): Edit {
  const lines = linesOf(text);
  const index = lineIndexAt(lines, span.start);
  const line = lines[index]!;
  if (!isAlone) {
    let start = span.start;
    while (start > line.start && /[ \t]/.test(text.charAt(start - 1))) start--;
    return { start, end: line.end, text: "" };
  }
  const next = lines[index + 1];
  const mark = line.start === 0 && text.startsWith("\ufeff") ? 1 : 0;
  if (next) return { start: line.start + mark, end: next.start, text: "" };
  return { start: lines[index - 1]?.end ?? mark, end: line.end, text: "" };
}

/** The edit that takes out an entry of `lint.ignore`, with the keys that would be empty without it; null where a comment would be lost. */
export function withoutEntry(profile: Profile, index: number): Edit | null {
  const { root } = profile;
  const list = entryList(root);
  const lint = nodeAt(root, ENTRIES.slice(0, 1));
  if (!list?.items[index] || lint?.kind !== "map" || root?.kind !== "map") return null;
  if (list.items.length > 1) return removeEntry(profile, list, index);
  if (lint.pairs.length > 1) return removeEntry(profile, lint, lint.pairs.indexOf(pairOf(lint, "ignore")!));
  return root.pairs.length > 1 ? removeEntry(profile, root, root.pairs.indexOf(pairOf(root, "lint")!)) : null;
}
