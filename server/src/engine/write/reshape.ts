// A value in another kind: text as a list, a list as text, a mapping as either. Edits only, and null where a word or a
// comment would be lost.

import { columnAt, isOneLine, lineAt, lineEndOf, linesWithin } from "../profile/lines";
import type { Profile } from "../profile/profile";
import type { ListNode, MapNode, Pair, Scalar, Span } from "../profile/tree";
import { entryOf } from "../syntax/entry";
import { fold } from "../syntax/repair";
import type { Edit } from "./edit";
import { indentStepOf } from "./insertion";
import { asTextEdit, folded, isPlainSafe, quoted } from "./write";

type Edits = readonly Edit[] | null;

/** A text behind a key as the first and only item of a list; `key` makes that item a mapping. */
export function textToList(profile: Profile, pair: Pair, isFlow: boolean, key?: string): Edits {
  const { value } = pair;
  if (value?.kind !== "scalar" || value.text.trim() === "" || hasDash(value)) return null;
  const { text } = profile;
  const lead = key === undefined ? "" : `${key}: `;
  const gap = behindColon(text, pair, value.span);
  if (hasComment(profile, gap)) return null;
  if (isFlow) {
    const [open, close] = lead === "" ? ["[", "]"] : [`[{${lead}`, "}]"];
    return [{ ...value.span, text: open + source(text, value, true) + close }];
  }
  const indent = " ".repeat(columnAt(text, pair.key.span.start) + indentStepOf(text));
  const by = indentStepOf(text) + (lead === "" ? 0 : 2);
  const head = { start: gap.start, end: value.span.start, text: `${lineEndOf(text)}${indent}- ${lead}` };
  if (typeof value.value === "string") return [head, ...shifted(text, value.span, by)];
  return [head, { ...value.span, text: source(text, value, false) }];
}

/** A list that YAML reads as text is more than one entry. */
const hasDash = ({ text }: Scalar): boolean => /(?:^|\s)-\s/.test(text);

/** The dash that the first entry of a list lacks, so that YAML reads all of them as one text. */
export function firstDash(profile: Profile, pair: Pair): Edits {
  const { value } = pair;
  if (value?.kind !== "scalar" || value.style !== "plain") return null;
  const { text } = profile;
  const next = /^[^\r\n]*(?:\r\n|\n|\r)([ \t]*)-[ \t]/.exec(text.slice(value.span.start, value.span.end));
  const gap = behindColon(text, pair, value.span);
  if (!next || value.text.trim() === "" || hasComment(profile, gap)) return null;
  return [{ ...gap, text: `${lineEndOf(text)}${next[1]}- ` }];
}

/** A text on one line, parted at its commas and semicolons. */
export function textToItems(profile: Profile, pair: Pair, isFlow: boolean): Edits {
  const { value } = pair;
  const { text } = profile;
  if (value?.kind !== "scalar" || !isOneLine(text, pair.span)) return null;
  const parts = value.text.split(/[,;]/).map((part) => part.trim());
  if (parts.length < 2 || parts.includes("")) return null;
  const items = parts.map((part) => (isPlainSafe(part) && !isFlow ? part : quoted(part)));
  if (isFlow) return [{ ...value.span, text: `[${items.join(", ")}]` }];
  const indent = " ".repeat(columnAt(text, pair.key.span.start) + indentStepOf(text));
  const lines = items.map((item) => `${lineEndOf(text)}${indent}- ${item}`);
  return [{ start: behindColon(text, pair, value.span).start, end: value.span.end, text: lines.join("") }];
}

/** A text in a list as a mapping with one key. */
export function textToMapping({ text }: Profile, value: Scalar, isFlow: boolean, key: string): Edits {
  if (isFlow) return [{ ...value.span, text: `{${key}: ${source(text, value, true)}}` }];
  const { start } = value.span;
  const lead = { start, end: start, text: `${key}: ` };
  if (typeof value.value === "string") return [lead, ...shifted(text, value.span, 2)];
  return [{ ...value.span, text: lead.text + source(text, value, false) }];
}

/** A list of one text as that text. */
export function listToText(profile: Profile, pair: Pair, list: ListNode): Edits {
  const { text } = profile;
  const value = list.items[0]?.value;
  if (list.items.length !== 1 || value?.kind !== "scalar" || hasIndentNumber(text, value)) return null;
  if (list.flow) {
    return hasComment(profile, list.span) ? null : [{ ...list.span, text: source(text, value, false) }];
  }
  const gap = behindColon(text, pair, value.span);
  if (!hasComment(profile, gap)) return [{ ...gap, text: " " }];
  const dash = list.items[0]!.span.start;
  return [{ start: dash, end: dash + 1, text: " " }];
}

/** A list of several texts as one text of several lines, every word kept. */
export function listToLines(profile: Profile, pair: Pair, list: ListNode, isFlow: boolean): Edits {
  const { text } = profile;
  const values = list.items.map(({ value }) => value);
  if (values.length < 2 || !values.every((value) => value?.kind === "scalar")) return null;
  const place = { start: behindColon(text, pair, list.span).start, end: list.span.end };
  if (hasComment(profile, { ...place, end: lineEndAfter(text, place.end) })) return null;
  const lines = values.map((value) => (value?.kind === "scalar" ? value.text.trim().replaceAll("\n", "\n\n") : ""));
  if (isFlow) return [{ ...list.span, text: quoted(lines.filter(Boolean).join(" ")) }];
  const indent = columnAt(text, pair.key.span.start) + indentStepOf(text);
  return [{ ...place, text: ` ${folded(lines.filter(Boolean).join("\n"), indent, lineEndOf(text))}` }];
}

/** A mapping that came from a colon in a text, as the text that it was. */
export function mappingToText(profile: Profile, map: MapNode, isFlow: boolean): Edits {
  const { text } = profile;
  const { start, end } = map.span;
  const last = isOneLine(text, map.span) ? end : lineEndAfter(text, end);
  if (hasComment(profile, { start, end: last })) return null;
  return [isFlow ? { start, end, text: quoted(fold(text.slice(start, end))) } : asTextEdit(text, map.span)];
}

/** Each pair of a mapping as a text in a list. */
export function pairsToTexts({ text }: Profile, map: MapNode): Edits {
  if (map.flow || !map.pairs.every(({ span }) => isOneLine(text, span))) return null;
  return map.pairs.map(({ span }) => ({ ...span, text: `- ${quoted(text.slice(span.start, span.end))}` }));
}

/** `Konselor: menolong …` as an item with a key for the name and one for the text. */
export function pairsToEntries(profile: Profile, map: MapNode, name: string, content: string): Edits {
  const { text } = profile;
  const isEach = map.pairs.every(({ key, value }) => value?.kind === "scalar" && isOneLine(text, key.span));
  if (map.flow || !isEach || hasComment(profile, map.span)) return null;
  const between = `${lineEndOf(text)}${" ".repeat(columnAt(text, map.span.start) + 2)}${content}: `;
  return map.pairs.flatMap(({ key, value }) => {
    const own = text.slice(key.span.start, key.span.end);
    const head = key.style === "plain" && !isPlainSafe(own) ? quoted(own) : own;
    const edit = { start: key.span.start, end: value!.span.start, text: `- ${name}: ${head}${between}` };
    return [edit, ...shifted(text, value!.span, 2)];
  });
}

/** A mapping as the items of a list: the only one, or one from each of the pairs given on. */
export function mappingToList({ text }: Profile, map: MapNode, starts: readonly Pair[] | null): Edits {
  const { start, end } = map.span;
  if (map.flow) return starts ? null : [{ start, end, text: `[${text.slice(start, end)}]` }];
  const dashes = (starts ?? map.pairs.slice(0, 1)).map(({ key }) => key.span.start);
  const headed = new Set(dashes.map((dash) => dash - columnAt(text, dash)));
  return [
    ...dashes.map((dash) => ({ start: dash, end: dash, text: "- " })),
    ...shifted(text, map.span, 2).filter((edit) => !headed.has(edit.start)),
  ];
}

/** `- bakes the following:` with a list of texts below it, as texts of one list: first the lead, then each of them. */
export function nestedToItems({ text }: Profile, { flow, pairs }: MapNode): Edits {
  const [pair] = pairs;
  const list = pair?.value;
  if (flow || pairs.length !== 1 || list?.kind !== "list" || list.flow || pair!.key.style !== "plain") return null;
  const lineOf = ({ start }: Span) => lineAt(text, start);
  const dash = entryOf(text, lineOf(pair!.key.span)).dashes.at(-1);
  const isEach = list.items.every(
    ({ value, span }) =>
      value?.kind === "scalar" &&
      !hasIndentNumber(text, value) &&
      span.start === lineOf(span).start + lineOf(span).indent,
  );
  if (dash === undefined || !isEach || lineOf(list.span).start <= pair!.key.span.start) return null;
  const colon = text.indexOf(":", pair!.key.span.end);
  const indent = " ".repeat(columnAt(text, dash));
  return [
    { start: colon, end: colon + 1, text: "" },
    ...list.items.map(({ span }) => ({ start: lineOf(span).start, end: span.start, text: indent })),
  ];
}

/** A list of mappings as one mapping with all their keys. */
export function listToMapping({ text }: Profile, list: ListNode): Edits {
  const keys = list.items.flatMap(({ value }) => (value?.kind === "map" && !value.flow ? value.pairs : []));
  const isEvery = list.items.every(({ value }) => value?.kind === "map" && !value.flow);
  const columns = new Set(keys.map(({ key }) => columnAt(text, key.span.start)));
  const names = new Set(keys.map(({ key }) => key.text));
  if (list.flow || !isEvery || columns.size !== 1 || names.size < keys.length) return null;
  return list.items.map(({ span }) => ({ start: span.start, end: span.start + 1, text: " " }));
}

/** Spaces in front of the further lines of a span. */
function shifted(text: string, span: Span, by: number): Edit[] {
  return linesWithin(text, span)
    .filter(({ start, end }) => start > span.start && end > start)
    .map(({ start }) => ({ start, end: start, text: " ".repeat(by) }));
}

/** A scalar's source; what YAML does not read as text gets quotes. */
function source(text: string, { value, span }: Scalar, isFlow: boolean): string {
  const own = text.slice(span.start, span.end);
  if (typeof value !== "string") return quoted(own);
  return isFlow && !/^["']/.test(own) && !isOneLine(text, span) ? quoted(value) : own;
}

const behindColon = (text: string, { key }: Pair, value: Span): Span => ({
  start: text.indexOf(":", key.span.end) + 1,
  end: value.start,
});

const hasComment = ({ comments }: Profile, place: Span): boolean =>
  comments.some(({ span }) => span.start >= place.start && span.start < place.end);

/** A block scalar whose header counts its indent (`|2`) cannot move. */
const hasIndentNumber = (text: string, { style, span }: Scalar): boolean =>
  (style === "literal" || style === "folded") && /\d/.test(text.slice(span.start + 1, span.start + 3));

function lineEndAfter(text: string, offset: number): number {
  const rest = text.slice(offset).search(/[\r\n]/);
  return rest < 0 ? text.length : offset + rest;
}
