// Lines or bullets pasted into entries of a list, or in place of some: each becomes an entry of its own. What of the first
// and of the last entry is not replaced stays, and so do all words.
import { columnAt, lineEndOf } from "../../profile/lines";
import { parse } from "../../profile/parse";
import type { Profile } from "../../profile/profile";
import { trailAt } from "../../profile/trail";
import { type ListNode, nodeAt, type Path, type Scalar, type Span } from "../../profile/tree";
import { allows, schemaAt } from "../../schema/schema";
import { asScalar } from "../../write/write";
import type { Form } from "./form";
import type { Pasted } from "./pasted";

export interface EntriesPlace {
  readonly list: Path;
  readonly node: ListNode;
  readonly first: number;
  readonly last: number;
  /** What stays of the first entry and of the last. */
  readonly before: string;
  readonly after: string;
  /** The values of these entries, in the author's text. */
  readonly span: Span;
}

/** Null where a span does not begin and end in entries of one list of texts. */
export function entriesPlace({ root, text }: Profile, span: Span): EntriesPlace | null {
  const { start, end } = withoutBlanks(text, span);
  const list = listAt(root, start);
  const node = list && nodeAt(root, list);
  if (!list || node?.kind !== "list" || node.flow || !takesTexts(list)) return null;
  const first = node.items.findIndex((item) => item.span.start <= start && start <= item.span.end);
  const last = node.items.findIndex((item) => item.span.start <= end && end <= item.span.end);
  const [head, tail] = [node.items[first]?.value, node.items[last]?.value];
  if (first < 0 || last < first || head?.kind !== "scalar" || tail?.kind !== "scalar") return null;
  const before = partOf(text, head, { start: head.span.start, end: start });
  const after = partOf(text, tail, { start: end, end: tail.span.end });
  if (before === null || after === null) return null;
  return { list, node, first, last, before, after, span: { start: head.span.start, end: tail.span.end } };
}

/** Null where it is one text: that goes into the value, if there is just one. */
export function entriesForm({ text }: Profile, place: EntriesPlace, pasted: Pasted, isValue: boolean): Form | null {
  const { list, node, first, last, before, after, span } = place;
  const isWhole = before.trim() === "" && after.trim() === "";
  const items = pasted.items ?? pasted.entries;
  if (isValue && (pasted.items ? items.length === 1 && !isWhole : items.length === 1 || (pasted.isProse && !isWhole))) {
    return null;
  }
  const texts = around(items, place, pasted);
  const ahead = pasted.items && before.trim() !== "" ? 1 : 0;
  const written = texts.map(asScalar);
  const dash = `${lineEndOf(text)}${" ".repeat(columnAt(text, node.items[first]!.span.start))}- `;
  const at = ahead + items.length - 1;
  const isJoined = !pasted.items && after.trim() !== "";
  const rest = isJoined ? restOf(written[at]!, texts[at]!.slice(-after.trimEnd().length)) : quoteOf(written[at]!);
  const result = written.join(dash);
  return {
    kind: "list",
    hole: list,
    expected: [...textsOf(node, 0, first), ...texts, ...textsOf(node, last + 1)],
    edits: [{ ...span, text: result }],
    behind: text.length - span.end + result.length - written.slice(0, at + 1).join(dash).length + rest.length,
  };
}

/** Bullets are entries of their own; lines go on with what they were pasted behind and before. */
function around(items: readonly string[], { before, after }: EntriesPlace, pasted: Pasted): string[] {
  if (pasted.items) return [before.trim(), ...items, after.trim()].filter((one) => one !== "");
  const texts = [...items];
  if (before.trim() !== "") texts[0] = before.trimStart() + (/\s$/.test(before) ? "" : pasted.before) + texts[0];
  if (after.trim() !== "") texts.push(texts.pop() + (/^\s/.test(after) ? "" : pasted.after) + after.trimEnd());
  return texts;
}

function withoutBlanks(text: string, { start, end }: Span): Span {
  if (text.slice(start, end).trim() === "") return { start, end };
  return {
    start: end - text.slice(start, end).trimStart().length,
    end: start + text.slice(start, end).trimEnd().length,
  };
}

/** The innermost list that holds an offset. */
function listAt(root: Profile["root"], offset: number): Path | null {
  const step = trailAt(root, offset).findLast(({ path }) => typeof path.at(-1) === "number");
  return step ? step.path.slice(0, -1) : null;
}

const takesTexts = (list: Path): boolean => allows(schemaAt(list), "array") && allows(schemaAt([...list, 0]), "string");

/** What a part of a value says by itself, without what stands outside the value; null where that cannot be told. */
function partOf(text: string, { style, span }: Scalar, part: Span): string | null {
  const quote = style === "double" ? '"' : style === "single" ? "'" : "";
  const start = Math.max(part.start, span.start + quote.length);
  const end = Math.min(part.end, span.end - quote.length);
  const source = text.slice(start, end);
  if (source.trim() === "") return "";
  if (style === "literal" || style === "folded" || /[\r\n]/.test(source)) return null;
  if (quote === "") return source;
  const root = parse(`x: ${quote}${source}${quote}`).root;
  const value = root?.kind === "map" && root.pairs.length === 1 ? root.pairs[0]!.value : null;
  return value?.kind === "scalar" && value.style === style ? value.text : null;
}

const textsOf = ({ items }: ListNode, from: number, to = items.length): string[] =>
  items
    .slice(from, to)
    .map(({ value }) => (value?.kind === "scalar" && typeof value.value === "string" ? value.text : ""));

/** The closing quote of a written text, behind which the author does not go on writing. */
const quoteOf = (written: string): string => /["']$/.exec(written)?.[0] ?? "";

/** How the end of a text is written. */
function restOf(written: string, end: string): string {
  const quote = quoteOf(written);
  const inside = quote === '"' ? JSON.stringify(end).slice(1, -1) : quote === "'" ? end.replaceAll("'", "''") : end;
  return inside + quote;
}
