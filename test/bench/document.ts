// A generated profile as a document to edit: where a single character makes a fault, and where there is a key to hover.
import type { Diagnostic, Position } from "vscode-languageserver/node";
import { type GeneratedProfile, generateProfile } from "./generate";
import type { Session } from "./session";

export interface EditedDocument {
  readonly uri: string;
  /** With one fault: the character before `fault` makes its word a value that the schema does not know. */
  readonly text: string;
  /** Where that character is; removing it mends the fault. */
  readonly fault: Position;
  /** Inside a key that has a hover, below the fault. */
  readonly key: Position;
  /** The end of the title. */
  readonly title: Position;
}

/** What a document with a fault holds, and one without does not. */
export const FAULT = "x]";

/** A profile of about so many lines as a document. */
export const documentOf = (lines: number): EditedDocument => withFault(generateProfile(0, 1, { lines }));

/** The profile as a document, its fault in the source that is nearest to the middle. */
export function withFault({ name, text }: GeneratedProfile, folder = "file:///profiles"): EditedDocument {
  const rows = text.split("\n");
  const middle = rows.length / 2;
  const places = rows.flatMap((row, line) => (row.includes("covers: [") ? [line] : []));
  const line = places.reduce((best, place) => (Math.abs(place - middle) < Math.abs(best - middle) ? place : best));
  const row = rows[line]!;
  const end = row.indexOf("]");
  const titleLine = rows.findIndex((content) => content.startsWith("title:"));
  return {
    uri: `${folder}/${name}`,
    text: rows.with(line, row.replace("]", FAULT)).join("\n"),
    fault: { line, character: end },
    key: { line: rows.findIndex((content) => content.startsWith("review_due:")), character: 3 },
    title: { line: titleLine, character: rows[titleLine]!.length },
  };
}

export const isOnLine =
  (line: number) =>
  ({ range }: Diagnostic): boolean =>
    range.start.line === line;

/** Removes and types one character in turn, so that each text has a fault that the one before and after have not. */
export class Typist {
  private version = 1;
  private hasFault = true;
  private isRetitled = false;

  constructor(
    readonly session: Session,
    readonly document: EditedDocument,
  ) {}

  /** Opens the document and waits until it has been looked at. */
  async open(): Promise<void> {
    const { uri, text } = this.document;
    await Promise.all([this.session.didOpen(uri, text), this.answer()]);
  }

  /** Sends the next edit. */
  edit(): Promise<void> {
    const { uri, fault } = this.document;
    this.hasFault = !this.hasFault;
    this.version++;
    return this.session.didChange(uri, this.version, fault, this.hasFault ? 0 : 1, this.hasFault ? "x" : "");
  }

  /** Sends an edit of the title: a character more or less at its end. */
  retitle(): Promise<void> {
    const { uri, title } = this.document;
    this.isRetitled = !this.isRetitled;
    this.version++;
    return this.session.didChange(uri, this.version, title, this.isRetitled ? 0 : 1, this.isRetitled ? "a" : "");
  }

  /** The diagnostics for the text after the last edit. */
  async answer(): Promise<void> {
    const { hasFault } = this;
    const { uri, fault } = this.document;
    await this.session.diagnostics(uri, (diagnostics) => diagnostics.some(isOnLine(fault.line)) === hasFault);
  }
}
