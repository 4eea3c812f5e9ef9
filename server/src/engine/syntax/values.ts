// One value where YAML cannot read the text: of which kind it is, and on which line reading goes on after it.
import { blockText } from "./block-text";
import { beginsBullets } from "./bullets";
import { entryOf, isFormatKey, isGap, skipGaps } from "./entry";
import { flow } from "./flow";
import { plain, special } from "./plain";
import { quoted } from "./quoted";
import { isBlankLine, type ReadValue, type Scan } from "./reading";

/** Reads the value that starts at `start` on line `i` and belongs to a key or dash in column `parent`. */
export function readValue(scan: Scan, i: number, start: number, parent: number): ReadValue {
  const { text, lines } = scan;
  const line = lines[i]!;
  const char = text[start];
  if (start >= line.end || (char === "#" && isGap(text[start - 1]))) return { absent: true, nextLine: i + 1 };
  const source = text.slice(start, line.end);
  if (char === "|" || char === ">") {
    if (/^[|>][+\-1-9]{0,2}[ \t]*(?:#.*)?$/.test(source)) return blockText(scan, i, parent, source);
    return special(scan, i, start, parent);
  }
  if (char === "&" || char === "!") return property(scan, i, start, parent);
  if (char === '"' || char === "'") return quoted(scan, i, start, parent);
  if (char === "[" || char === "{") return flow(scan, i, start, parent);
  if (char === "*")
    return /^\*[^\s,[\]{}]+[ \t]*(?:#.*)?$/.test(source)
      ? plain(scan, i, start, parent)
      : special(scan, i, start, parent);
  if (/^(?:[@`%,\]}]|[?-](?:[ \t]|$))/.test(source)) return special(scan, i, start, parent);
  return plain(scan, i, start, parent);
}

/**
 * A text on the lines below its key, some of them with a colon that makes YAML look for keys. Returns the line after it;
 * null where the lines are anything but text.
 */
export function readTextBelow(scan: Scan, i: number, parent: number, owner: string): number | null {
  const { text, lines } = scan;
  const content: number[] = [];
  let hasText = false;
  for (let j = i + 1; j < lines.length; j++) {
    const line = lines[j]!;
    const at = line.start + line.indent;
    if (isBlankLine(scan, j) || text[at] === "#") continue;
    if (line.indent <= parent) break;
    if (content.length === 0 && beginsBullets(scan, j, owner)) return null;
    const { key, dashes } = entryOf(text, line);
    if (dashes.length > 0 || (key && isFormatKey(key.text)) || /^(?:["'[{|>]|-[^\W\d_])/.test(text.slice(at, at + 2)))
      return null;
    hasText ||= key === null && !/^[\w-]+:?\S*$/.test(text.slice(at, line.end).trimEnd());
    content.push(j);
  }
  const first = content[0];
  if (first === undefined || !hasText) return null;
  return readValue(scan, first, lines[first]!.start + lines[first]!.indent, parent).nextLine;
}

/** A word that begins with `&` or `!`: an anchor or tag where YAML has a use for one, else text that it would drop. */
function property(scan: Scan, i: number, start: number, parent: number): ReadValue {
  const { text, lines } = scan;
  const { end } = lines[i]!;
  const word = /^\S+/.exec(text.slice(start, end))![0];
  const rest = skipGaps(text, start + word.length, end);
  const isMeant = word.startsWith("&") ? isReferredTo(scan, word) : word.startsWith("!!");
  if (rest >= end) {
    return opensBlock(scan, i, parent) ? { absent: true, nextLine: i + 1 } : special(scan, i, start, parent, word);
  }
  const isCollection = /[[{|>]/.test(text.charAt(rest)) || (word.startsWith("&") && /["']/.test(text.charAt(rest)));
  return isMeant || isCollection ? readValue(scan, i, rest, parent) : special(scan, i, start, parent, word);
}

/** Does an alias to the anchor follow anywhere? A look-up in a set that is built once per text. */
function isReferredTo(scan: Scan, anchor: string): boolean {
  scan.aliases ??= new Set(scan.text.match(/\*[^\s,[\]{}*]+/g));
  return scan.aliases.has(`*${anchor.slice(1)}`);
}

/** Is the next line with content a key or an item that belongs below line `i`? */
function opensBlock(scan: Scan, i: number, parent: number): boolean {
  const { text, lines } = scan;
  let j = i + 1;
  while (j < lines.length && /^\s*(?:#|$)/.test(text.slice(lines[j]!.start, lines[j]!.end))) j++;
  const line = lines[j];
  if (!line || line.indent < parent) return false;
  const { dashes, key } = entryOf(text, line);
  return dashes.length > 0 || (key !== null && line.indent > parent);
}
