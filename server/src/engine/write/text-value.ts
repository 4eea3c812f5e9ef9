// A text as a YAML value in the style that another value has, laid out anew where it becomes a block of lines.
import type { ScalarStyle } from "../profile/tree";
import { asScalar, quoted, singleQuoted } from "./write";

export interface TextPlace {
  /** Where the value begins on its line. */
  readonly column: number;
  /** The column of its lines, where it becomes a block. */
  readonly indent: number;
  readonly lineEnd: string;
}

/** Columns that a line of text takes at most. */
export const MOST_COLUMNS = 100;

/** The text in a style, or in the nearest one that can hold it. A long text is no plain value: it becomes a block. */
export function textValue(text: string, style: ScalarStyle, place: TextPlace): string {
  if (style === "double") return quoted(text);
  if (style === "single")
    return /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text) ? quoted(text) : singleQuoted(text);
  const isShort = place.column + text.length <= MOST_COLUMNS;
  if (style === "plain" && (isShort || !text.includes(" "))) return asScalar(text);
  const block = style === "literal" ? literalBlock(text, place) : foldedBlock(text, place);
  return block ?? quoted(text);
}

/** `>-` with the text in lines of at most `MOST_COLUMNS`; null where folding would change it. */
export function foldedBlock(text: string, place: TextPlace): string | null {
  const body = text.replace(/\n$/, "");
  const hasEdges = /(?:^|\n)[ \t]|[ \t](?:\n|$)|^\n|\n$/.test(body);
  if (body === "" || hasEdges || isUnfit(body)) return null;
  const paragraphs = body.split("\n").map((paragraph) => wrapped(paragraph, MOST_COLUMNS - place.indent));
  const lines = paragraphs.flatMap((paragraph, i) => (i === 0 ? paragraph : ["", ...paragraph]));
  return [body === text ? ">-" : ">", ...indented(lines, place)].join(place.lineEnd);
}

/** `|-` with the text's own lines; null where it would need an indent that is counted. */
export function literalBlock(text: string, place: TextPlace): string | null {
  const body = text.replace(/\n$/, "");
  if (body === "" || /^[ \t\n]|\n$/.test(body) || isUnfit(body)) return null;
  return [body === text ? "|-" : "|", ...indented(body.split("\n"), place)].join(place.lineEnd);
}

const indented = (lines: readonly string[], { indent }: TextPlace): string[] =>
  lines.map((line) => (line === "" ? "" : " ".repeat(indent) + line));

/** Characters that YAML wants escaped, or takes for line ends. */
const isUnfit = (text: string): boolean => /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/.test(text);

/** Broken where a single blank stands between words. */
function wrapped(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of paragraph.split(/(?<! ) (?! )/)) {
    if (line !== "" && line.length + 1 + piece.length > width) {
      lines.push(line);
      line = piece;
    } else line += (line === "" ? "" : " ") + piece;
  }
  return line === "" ? lines : [...lines, line];
}
