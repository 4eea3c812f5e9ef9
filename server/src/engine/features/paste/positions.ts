// Where a pasted text stands: places in the marked profile as places in the author's text. Nothing is written here.
import { columnAt, lineEndOf } from "../../profile/lines";
import { isPair } from "../../profile/trail";
import type { PastePlace } from "./place";

export class Positions {
  protected readonly lineEnd: string;
  /** Where the mark stands, in the marked text. */
  protected readonly at: number;

  constructor(protected readonly place: PastePlace) {
    this.at = place.span.start + place.lead.length;
    this.lineEnd = lineEndOf(place.marked.text);
  }

  /** A place in the marked text as one in the author's. */
  protected original(offset: number): number {
    const { span } = this.place;
    return offset > this.at ? offset - this.at - 1 + span.end : Math.min(offset, span.start);
  }

  /** How many characters of the author's text come behind a place in it. */
  protected behind(offset: number): number {
    const { marked, span, lead } = this.place;
    return marked.text.length - lead.length - 1 + (span.end - span.start) - offset;
  }

  protected columnOf(offset: number): number {
    return columnAt(this.place.marked.text, offset);
  }

  /** Behind the colon or dash that the value belongs to. */
  protected get afterHead(): number {
    const { entry, marked } = this.place;
    return isPair(entry) ? marked.text.indexOf(":", entry.key.span.end) + 1 : entry.span.start + 1;
  }

  /** What of the lead stands before a place in the marked text. */
  protected leadBefore(offset: number): string {
    return this.place.lead.slice(0, Math.max(0, offset - this.place.span.start));
  }

  /** The gap between colon or dash and value; null where a comment or something else stands in it. */
  protected get gap(): { readonly start: number; readonly end: number } | null {
    const { marked, node } = this.place;
    const { afterHead } = this;
    if (marked.text.slice(afterHead, node.span.start).trim() !== "") return null;
    return { start: this.original(afterHead), end: this.original(node.span.start) };
  }
}
