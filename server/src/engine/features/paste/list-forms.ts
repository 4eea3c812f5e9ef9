// A pasted list as entries of a list of the profile.
import { nodeAt, type Path } from "../../profile/tree";
import { allows, schemaAt } from "../../schema/schema";
import { indentStepOf } from "../../write/insertion";
import { asScalar } from "../../write/write";
import type { Form } from "./form";
import type { Pasted } from "./pasted";
import { isAbsent } from "./place";
import { Positions } from "./positions";

export class ListForms extends Positions {
  of(pasted: Pasted): Form[] {
    const { path, isFlow } = this.place;
    const isItem = typeof path.at(-1) === "number";
    const items = pasted.items ?? (isItem && pasted.entries.length > 1 ? pasted.entries : []);
    if (items.length === 0 || isFlow || !isAbsent(this.place)) return [];
    const list = isItem ? path.slice(0, -1) : path;
    if (!allows(schemaAt(list), "array") || !allows(schemaAt([...list, 0]), "string")) return [];
    return isItem ? [this.furtherItems(list, items)] : this.newList(list, items);
  }

  /** The first in the entry that is there, the others below it. */
  private furtherItems(list: Path, items: readonly string[]): Form {
    const { marked, entry, path, span, lead } = this.place;
    const dash = this.lineEnd + " ".repeat(this.columnOf(entry.span.start));
    const node = nodeAt(marked.root, list);
    const texts =
      node?.kind === "list" ? node.items.map(({ value }) => (value?.kind === "scalar" ? value.text : "")) : [];
    const expected = texts.flatMap((text, i) => (i === path.at(-1) ? items : [text]));
    const text = items.map(asScalar).join(`${dash}- `);
    return {
      kind: "list",
      hole: list,
      expected,
      edits: [{ ...span, text: lead + text }],
      behind: this.behindLast(text),
    };
  }

  private newList(hole: Path, items: readonly string[]): Form[] {
    const { gap } = this;
    const { marked, entry, node, span } = this.place;
    if (!gap) return [];
    const isBelow = /[\r\n]/.test(marked.text.slice(this.afterHead, node.span.start));
    const column = isBelow
      ? this.columnOf(node.span.start)
      : this.columnOf(entry.span.start) + indentStepOf(marked.text);
    const dash = `${this.lineEnd}${" ".repeat(column)}- `;
    const text = items.map((item) => dash + asScalar(item)).join("");
    const edits = [{ start: gap.start, end: span.end, text }];
    return [{ kind: "list", hole, expected: items, edits, behind: this.behindLast(text) }];
  }

  /** The author goes on writing within the last entry's quotes. */
  private behindLast(text: string): number {
    return this.behind(this.place.span.end) + (/["']$/.test(text) ? 1 : 0);
  }
}
