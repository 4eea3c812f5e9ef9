// A value that begins with a bracket: a list or mapping in one line or several, or text in brackets.
import { lineIndexAt } from "../profile/lines";
import { isGap } from "./entry";
import { special } from "./plain";
import { afterPlain, closingQuote, endsLine, type ReadValue, type Scan } from "./reading";

export function flow(scan: Scan, i: number, start: number, parent: number): ReadValue {
  const { text, lines, repair } = scan;
  const { end: close, missing } = closingBracket(scan, i, start, parent);
  if (close !== null) {
    const j = lineIndexAt(lines, close);
    if (endsLine(text, close + 1, lines[j]!.end)) return { absent: false, nextLine: j + 1 };
    return special(scan, i, start, parent);
  }
  const next = afterPlain(scan, i, parent);
  const extent = { start, end: contentEnd(scan, next, start) };
  const isProse = !/[,:"']/.test(text.slice(start, lines[i]!.end));
  if (isProse && text.slice(start + 1, lines[i]!.end).trim() !== "") return special(scan, i, start, parent);
  const open = text.charAt(start);
  const args = { open, close: CLOSING[open]!, missing };
  const edits = missing ? { edits: [{ start: extent.end, end: extent.end, text: missing }] } : {};
  repair.report({
    rule: "yaml-syntax",
    message: "unclosedBracket",
    span: { start, end: start + 1 },
    args,
    extent,
    ...edits,
  });
  repair.takeAsText(text, extent);
  return { absent: false, nextLine: next };
}

const CLOSING: Readonly<Record<string, string>> = { "[": "]", "{": "}" };

/** Offsets of brackets outside of quotes, and of the number sign that begins a comment. */
function* marksIn(text: string, from: number, end: number): Generator<number> {
  for (let at = from; at < end; at++) {
    const char = text.charAt(at);
    if ((char === '"' || char === "'") && /[\s[{,:]/.test(text[at - 1] ?? " "))
      at = closingQuote(text, char, at + 1, end) ?? at;
    else if (char === "#" && (at === from || isGap(text[at - 1]))) return yield at;
    else if ("[]{}".includes(char)) yield at;
  }
}

/** The end of the content before line `next`, comments left out. */
function contentEnd({ text, lines }: Scan, next: number, start: number): number {
  const line = lines[next - 1]!;
  const from = Math.max(start, line.start);
  let end = [...marksIn(text, from, line.end)].find((at) => text[at] === "#") ?? line.end;
  while (end > from + 1 && isGap(text[end - 1])) end--;
  return end;
}

/**
 * Where the bracket at `start` closes, looked for up to the first line that belongs elsewhere; null if it does not, with
 * what is missing. Nothing is known to be missing where brackets of two kinds cross.
 */
function closingBracket(scan: Scan, i: number, start: number, parent: number): { end: number | null; missing: string } {
  const { text, lines } = scan;
  const open: string[] = [];
  for (let j = i; j < lines.length; j++) {
    const line = lines[j]!;
    const at = line.start + line.indent;
    const closes = text[at] === "]" || text[at] === "}";
    if (j > i && at < line.end && line.indent <= parent && !closes) break;
    for (const k of marksIn(text, j === i ? start : at, line.end)) {
      const char = text.charAt(k);
      if (char === "#") break;
      if (CLOSING[char]) open.push(CLOSING[char]);
      else if (char === "]" || char === "}") {
        if (open.pop() !== char) return { end: null, missing: "" };
        if (open.length === 0) return { end: k, missing: "" };
      }
    }
  }
  return { end: null, missing: open.reverse().join("") };
}
