// One version of one open document: parsed once, with its lines, so that offsets become positions. Never changes.
import type { Position, Range } from "vscode-languageserver";
import { type Line, lineIndexAt, linesOf } from "../engine/profile/lines";
import { parse } from "../engine/profile/parse";
import type { Profile } from "../engine/profile/profile";
import type { Span } from "../engine/profile/tree";
import { canonicalUri } from "./uri";

export class Snapshot {
  /** The file by which the index knows it. */
  readonly file: string;
  readonly profile: Profile;
  private readonly lines: readonly Line[];

  constructor(
    readonly uri: string,
    readonly version: number,
    text: string,
    path: string | null,
    before: Profile | null = null,
  ) {
    this.file = canonicalUri(uri);
    this.profile = parse(text, path, before);
    this.lines = linesOf(text);
  }

  /** A place outside of the text counts as its end, one behind a line's end as that end. */
  offsetAt({ line: index, character }: Position): number {
    const line = this.lines[index];
    if (!line) return index < 0 ? 0 : this.profile.text.length;
    return Math.min(line.start + Math.max(0, character), line.end);
  }

  positionAt(offset: number): Position {
    const index = lineIndexAt(this.lines, offset);
    const { start, end } = this.lines[index]!;
    return { line: index, character: Math.max(0, Math.min(offset, end) - start) };
  }

  range({ start, end }: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  span({ start, end }: Range): Span {
    const from = this.offsetAt(start);
    return { start: from, end: Math.max(from, this.offsetAt(end)) };
  }

  /** The blanks at the beginning of an offset's line. */
  indentAt(offset: number): number {
    return this.lines[lineIndexAt(this.lines, offset)]!.indent;
  }
}
