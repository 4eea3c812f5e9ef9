// A further entry, with keys and values on one line each, at the end of a list below the root, in the style of those before it.
import { columnAt, lineAt, lineEndOf } from "../profile/lines";
import type { Profile } from "../profile/profile";
import { type ListNode, type Node, type Pair, pairOf } from "../profile/tree";
import type { Edit } from "./edit";
import { indentStepOf } from "./insertion";
import { inStyleOf, plainOrQuoted } from "./restyle";

/** Keys with their values, in the order in which they are to stand. Words in a list must be plain ones. */
export type NewItem = readonly (readonly [key: string, value: string | readonly string[]])[];

/** Null where the key's value is neither a list nor absent. */
export function appendItem({ text }: Profile, { key, value, span }: Pair, item: NewItem): Edit | null {
  if (value === null) {
    const { end } = lineAt(text, span.end - 1);
    const column = columnAt(text, key.span.start) + indentStepOf(text);
    return { start: end, end, text: lineEndOf(text) + blockItem(item, column, lineEndOf(text), null) };
  }
  if (value.kind !== "list") return null;
  const last = value.items.at(-1);
  const model = last?.value ?? null;
  if (value.flow) {
    const entry = flowItem(item, model);
    if (!last) return { ...value.span, text: `[${entry}]` };
    return { start: last.span.end, end: last.span.end, text: `, ${entry}` };
  }
  return belowItems(text, value, item);
}

function belowItems(text: string, { items }: ListNode, item: NewItem): Edit {
  const last = items.at(-1)!;
  const model = last.value;
  const { end } = lineAt(text, last.span.end - 1);
  const column = columnAt(text, items[0]!.span.start);
  const isFlow = model?.kind === "map" && model.flow;
  const entry = isFlow
    ? `${" ".repeat(column)}- ${flowItem(item, model)}`
    : blockItem(item, column, lineEndOf(text), model);
  return { start: end, end, text: lineEndOf(text) + entry };
}

/** The same entry as the first of a list that is not there yet: the key and the list, without a final line end. */
export const firstItem = (key: string, item: NewItem, { text }: Profile): string =>
  `${key}:${lineEndOf(text)}${blockItem(item, indentStepOf(text), lineEndOf(text), null)}`;

function blockItem(item: NewItem, column: number, lineEnd: string, model: Node | null): string {
  const pad = " ".repeat(column);
  const lines = item.map(([key, value]) => `${key}: ${scalar(key, value, model, false)}`);
  return lines.map((line, i) => `${pad}${i === 0 ? "- " : "  "}${line}`).join(lineEnd);
}

const flowItem = (item: NewItem, model: Node | null): string =>
  `{${item.map(([key, value]) => `${key}: ${scalar(key, value, model, true)}`).join(", ")}}`;

/** In the quotes that the entry before has around the value of the same key. */
function scalar(key: string, value: string | readonly string[], model: Node | null, isFlow: boolean): string {
  if (typeof value !== "string") return `[${value.join(", ")}]`;
  const before = pairOf(model, key)?.value;
  if (before?.kind === "scalar") return inStyleOf(before, value, isFlow);
  return plainOrQuoted(value, isFlow);
}
