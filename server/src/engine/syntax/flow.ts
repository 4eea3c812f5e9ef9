// A value that begins with a bracket: a list or mapping in one line or several, or text in brackets.
import { lineIndexAt } from "../profile/lines";
import { special } from "./plain";
import { afterPlain, closingQuote, endsLine, isBlankChar, type ReadValue, type Scan, trimmedEnd } from "./reading";

export function flow(scan: Scan, i: number, start: number, parent: number): ReadValue {
  const { text, lines, repair } = scan;
  const close = closingBracket(scan, i, start, parent);
  if (close !== null) {
    const j = lineIndexAt(lines, close);
    if (endsLine(text, close + 1, lines[j]!.end)) return { absent: false, nextLine: j + 1 };
    return special(scan, i, start, parent);
  }
  const next = afterPlain(scan, i, parent);
  const extent = { start, end: trimmedEnd(scan, next, start) };
  const isProse = !/[,:"']/.test(text.slice(start, lines[i]!.end));
  if (isProse && text.slice(start + 1, lines[i]!.end).trim() !== "") return special(scan, i, start, parent);
  const open = text.charAt(start);
  const args = { open, close: open === "[" ? "]" : "}" };
  const edits = [{ start: extent.end, end: extent.end, text: args.close }];
  repair.report({
    rule: "yaml-syntax",
    message: "unclosedBracket",
    span: { start, end: start + 1 },
    args,
    extent,
    edits,
  });
  repair.takeAsText(text, extent);
  return { absent: false, nextLine: next };
}

/** The bracket that closes the one at `start`, looked for up to the first line that belongs elsewhere. */
function closingBracket(scan: Scan, i: number, start: number, parent: number): number | null {
  const { text, lines } = scan;
  let depth = 0;
  for (let j = i; j < lines.length; j++) {
    const line = lines[j]!;
    const at = line.start + line.indent;
    const closes = text[at] === "]" || text[at] === "}";
    if (j > i && at < line.end && line.indent <= parent && !closes) return null;
    for (let k = j === i ? start : at; k < line.end; k++) {
      const char = text.charAt(k);
      if ((char === '"' || char === "'") && /[\s[{,:]/.test(text[k - 1] ?? " ")) {
        const close = closingQuote(text, char, k + 1, line.end);
        if (close !== null) k = close;
      } else if (char === "#" && isBlankChar(text[k - 1])) break;
      else if (char === "[" || char === "{") depth++;
      else if ((char === "]" || char === "}") && --depth === 0) return k;
    }
  }
  return null;
}
