// A pasted text in a value: as it is, in quotes, or as a block.
import { trimmed } from "../../profile/lines";
import { isPair } from "../../profile/trail";
import type { Path } from "../../profile/tree";
import { isFreePath, isProsePath } from "../../schema/prose";
import { isSection } from "../../schema/schema";
import type { Edit } from "../../write/edit";
import { indentStepOf } from "../../write/insertion";
import { quoted } from "../../write/write";
import type { Form, Written } from "./form";
import type { Pasted } from "./pasted";
import type { PastePlace } from "./place";
import { Positions } from "./positions";

export class TextForms extends Positions {
  /** The value's source on either side of the mark, without quotes. */
  private readonly prefix: string;
  private readonly suffix: string;
  private readonly isSpread: boolean;

  constructor(
    place: PastePlace,
    private readonly pasted: Pasted,
  ) {
    super(place);
    const { marked, node } = place;
    const quote = node.style === "double" || node.style === "single" ? 1 : 0;
    this.prefix = marked.text.slice(node.span.start + quote, this.at);
    this.suffix = marked.text.slice(this.at + 1, node.span.end - quote);
    this.isSpread = /[\r\n]/.test(this.prefix + this.suffix);
  }

  all(): Form[] {
    const { style } = this.place.node;
    if (style === "literal") return [this.form(this.literal, this.inBlock(this.literal.split("\n")))];
    if (style === "folded") return [this.form(this.folded, this.inBlock(this.sourceLines))];
    if (style === "double") return [this.form(this.folded, this.replaced(inDouble(this.folded)))];
    if (style === "single") {
      const inQuotes = [this.replaced(this.inSingle()), this.quoted(this.folded)];
      return inQuotes.map((written) => this.form(this.folded, written));
    }
    return this.plainForms();
  }

  private plainForms(): Form[] {
    const { path, isFlow } = this.place;
    const text = this.folded;
    const asIs = text.includes("\n") ? [] : [this.form(text, this.replaced(text))];
    const inQuotes = [this.form(text, this.quoted(text))];
    if (isFlow || !keepsParagraphs(path)) return [...asIs, ...inQuotes];
    const asBlock = this.block();
    const block = asBlock ? [this.form(text, asBlock)] : [];
    if (isProsePath(path)) return [...(this.sourceLines.length > 1 ? [] : asIs), ...block, ...inQuotes];
    return text.includes("\n") ? [...block, ...inQuotes] : [...asIs, ...inQuotes, ...block];
  }

  private form(text: string, written: Written): Form {
    const { node, path, mark } = this.place;
    return { kind: "text", hole: path, expected: node.text.replace(mark, () => text), ...written };
  }

  /** What YAML makes of the text where line ends fold. */
  private get folded(): string {
    const paragraphs = this.pasted.paragraphs.map((lines) => lines.join(" "));
    return this.edged(paragraphs.join(keepsParagraphs(this.place.path) ? "\n" : " "));
  }

  private get literal(): string {
    return this.edged(this.pasted.paragraphs.map((lines) => lines.join("\n")).join("\n\n"));
  }

  /** Lines for a folded block, an empty one between paragraphs. */
  private get sourceLines(): string[] {
    const { paragraphs } = this.pasted;
    return this.edged(paragraphs.map((lines) => lines.join("\n")).join("\n\n")).split("\n");
  }

  /** With the blanks at its ends that part it from a word beside it. */
  private edged(text: string): string {
    const before = /\S$/.test(this.prefix) ? this.pasted.before : "";
    const after = /^\S/.test(this.suffix) ? this.pasted.after : "";
    return before + text + after;
  }

  private replaced(text: string): Written {
    const { span, lead } = this.place;
    return { edits: [{ ...span, text: lead + text }], behind: this.behind(span.end) };
  }

  private inBlock(lines: readonly string[]): Written {
    const { marked, node } = this.place;
    const [, first = ""] = /[\r\n]([ \t]*)\S/.exec(marked.text.slice(node.span.start, node.span.end)) ?? [];
    return this.replaced(indented(lines, first, this.lineEnd));
  }

  /** In single quotes an empty line makes a new paragraph. */
  private inSingle(): string {
    const pad = " ".repeat(this.contentColumn);
    return this.folded.replaceAll("'", "''").replaceAll("\n", this.lineEnd + this.lineEnd + pad);
  }

  private quoted(text: string): Written {
    const { node, span, lead, mark } = this.place;
    const whole = quoted(node.text.replace(mark, () => text));
    const quote = whole.charAt(0);
    const inside = (part: string) => (quote === '"' ? inDouble(part) : part.replaceAll("'", "''"));
    const start = this.original(node.span.start);
    const end = this.original(node.span.end);
    const rest = inside(node.text.slice(node.text.indexOf(mark) + 1)) + quote;
    const behind = this.behind(end) + rest.length;
    const ahead = this.prefix === "" ? lead : "";
    if (this.isSpread || node.style !== "plain") return { edits: [{ start, end, text: ahead + whole }], behind };
    const edits = [
      { start, end: span.start, text: ahead + quote + inside(this.prefix) },
      { ...span, text: inside(text) },
      { start: span.end, end, text: rest },
    ];
    return { edits: joinedEdits(edits), behind };
  }

  /** `>-` behind the key or dash, and the text below it. Null where that is not possible. */
  private block(): Written | null {
    const { gap } = this;
    if (!gap) return null;
    const { node, span, mark } = this.place;
    const pad = " ".repeat(this.contentColumn);
    const head = `${this.leadBefore(this.afterHead)} >-${this.lineEnd}${pad}`;
    const lines = this.sourceLines;
    if (!this.isSpread) {
      const edits = [
        { ...gap, text: head },
        { ...span, text: indented(lines, pad, this.lineEnd) },
      ];
      return { edits: joinedEdits(edits), behind: this.behind(span.end) };
    }
    const written = (source: string) => indented(source.split(/\r\n|\n|\r/).map(trimmed), pad, this.lineEnd);
    const end = this.original(node.span.end);
    return {
      edits: [{ start: gap.start, end, text: head + written(this.prefix + lines.join("\n") + this.suffix) }],
      behind: this.behind(end) + written(mark + this.suffix).length - 1,
    };
  }

  /** Where lines below the value's key or dash stand. */
  private get contentColumn(): number {
    const { entry, marked } = this.place;
    return this.columnOf(entry.span.start) + (isPair(entry) ? indentStepOf(marked.text) : 2);
  }
}

/** Values that may have several paragraphs. In all others the text becomes one line. */
function keepsParagraphs(path: Path): boolean {
  const leaf = path.at(-1);
  const isItem = isSection(String(path[0])) && typeof leaf === "number";
  return isItem || isProsePath(path) || isFreePath(path) || leaf === "note" || leaf === "reason";
}

const inDouble = (text: string): string => JSON.stringify(text).slice(1, -1);

/** The first line goes where it is put. */
const indented = (lines: readonly string[], pad: string, lineEnd: string): string =>
  lines.map((line, i) => (i > 0 && line !== "" ? pad : "") + line).join(lineEnd);

/** Edits that touch as one, those that change nothing left out. */
function joinedEdits(edits: readonly Edit[]): Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    if (last && last.end === edit.start)
      joined[joined.length - 1] = { ...last, end: edit.end, text: last.text + edit.text };
    else if (edit.end > edit.start || edit.text !== "") joined.push(edit);
  }
  return joined;
}
