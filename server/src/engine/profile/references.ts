// Anchors, aliases, tags: which of them the author means as such, and which are words that YAML would drop.
import type { Repair } from "../syntax/repair";
import type { Composed } from "./compose";
import { linesWith } from "./lines";
import { type Node, pairOf, type Span, walk } from "./tree";

/** Where the tree lacks a word of the author's that YAML took for an anchor or a tag: from the word to the end of its text. */
export function lostPlaces(text: string, { root, aliases }: Composed): Span[] {
  const referred = namesIn(text, aliases);
  return walk(root).flatMap(({ node }) => {
    const ends = node.kind === "map" ? node.pairs : node.kind === "list" ? node.items : [];
    // An empty value has no node that could carry its anchor or tag.
    const empty = ends.filter(({ value, span }) => !value && /^[ \t]*[&!]/.test(text.slice(span.end, span.end + 80)));
    const own = isLost(node, referred) ? [extentFrom(wordBefore(text, node.span.start) ?? node.span, node)] : [];
    return [...own, ...empty.map(({ span }) => ({ start: span.start, end: span.end + 1 }))];
  });
}

/** What is below a mark of a mapping or list is read all the same. */
const extentFrom = (mark: Span, { kind, span }: Node): Span => (kind === "scalar" ? { ...mark, end: span.end } : mark);

/** Reports what is left in the tree. Returns whether keys may come from elsewhere through `<<` at the root. */
export function references(text: string, { aliases }: Composed, root: Node | null, repair: Repair): boolean {
  const referred = namesIn(text, aliases);
  lostWords(text, referred, root, repair);
  const anchors = anchorsOf(text, root, referred);
  const names = new Set(anchors.map(({ name }) => name));
  const isReference = (span: Span) => text[span.start] !== "*" || names.has(text.slice(span.start + 1, span.end));
  for (const extent of aliases) {
    if (isReference(extent)) continue;
    const span = { start: extent.start, end: extent.start + 1 };
    repair.report({ rule: "special-start", message: "start", span, args: { character: "*" }, extent });
  }
  const marks = aliases.filter(isReference);
  const first = marks[0] ?? anchors[0]?.span;
  if (!first) return false;
  const message = { "*": "alias", "<": "merge" }[text.charAt(first.start)] ?? "anchor";
  const stars = marks.filter(({ start }) => text[start] === "*").length;
  const args = { count: stars || marks.length || anchors.length };
  repair.report({ rule: "alias", message, span: first, args });
  repair.doubt(
    linesWith(
      text,
      marks.map(({ start }) => start),
    ),
  );
  return pairOf(root, "<<") !== undefined;
}

const namesIn = (text: string, aliases: readonly Span[]): Set<string> =>
  new Set(aliases.map(({ start, end }) => text.slice(start + 1, end)));

/** A tag of the author's own, or an anchor before plain text that nothing refers to. */
function isLost(node: Node, referred: ReadonlySet<string>): boolean {
  if (node.kind === "alias") return false;
  if (node.tag && !node.tag.startsWith("tag:yaml.org,2002:")) return true;
  return node.kind === "scalar" && node.style === "plain" && !!node.anchor && !referred.has(node.anchor);
}

function lostWords(text: string, referred: ReadonlySet<string>, root: Node | null, repair: Repair): void {
  for (const { node } of walk(root)) {
    if (!isLost(node, referred)) continue;
    const span = wordBefore(text, node.span.start);
    if (!span) continue;
    const args = { character: text.charAt(span.start), word: text.slice(span.start, span.end) };
    repair.report({ rule: "special-start", message: "lost", span, args, extent: extentFrom(span, node) });
  }
}

/** The word that ends before an offset, with blanks or line ends between, where it can be an anchor or a tag. */
function wordBefore(text: string, offset: number): Span | null {
  let end = offset;
  while (end > 0 && /\s/.test(text[end - 1]!)) end--;
  let start = end;
  while (start > 0 && !/\s/.test(text[start - 1]!)) start--;
  while (start < end && /[[{,]/.test(text[start]!)) start++;
  return /[&!]/.test(text.charAt(start)) ? { start, end } : null;
}

function anchorsOf(text: string, root: Node | null, referred: ReadonlySet<string>): { name: string; span: Span }[] {
  const anchors: { name: string; span: Span }[] = [];
  for (const { node } of walk(root)) {
    if (node.kind === "alias" || !node.anchor || isLost(node, referred)) continue;
    const start = text.lastIndexOf(`&${node.anchor}`, node.span.start);
    if (start >= 0) anchors.push({ name: node.anchor, span: { start, end: start + 1 } });
  }
  return anchors;
}
