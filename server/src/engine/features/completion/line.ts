// What the cursor is at on its line, outside of flow collections' insides: a key, a value, or a word that may become either.
import type { Line } from "../../profile/lines";
import type { Path } from "../../profile/tree";
import { allows, type Format, schemaAt } from "../../schema/schema";
import { type Entry, entryOf, isGap, skipGaps } from "../../syntax/entry";
import { flowPlace } from "./flow";
import type { ItemPlace, KeyPlace, ValuePlace } from "./place";
import { namesOccupation } from "./references";
import { levelBelow, type Parents, parentsOf, siblingItems, siblingKeys, valueBelow } from "./surroundings";
import { quoteOf, type Token, tokenAt } from "./token";

export function placeInLine(
  text: string,
  lines: readonly Line[],
  index: number,
  offset: number,
  format: Format,
): KeyPlace | ValuePlace | null {
  const line = lines[index]!;
  const first = skipGaps(text, line.start, line.end);
  if (first < line.end && offset < first) return null;
  if (/^(?:[ \t]*\t|---|\.\.\.)/.test(text.slice(line.start, Math.max(first, line.start + 3)))) return null;
  return new LineReader(text, lines, index, offset, format).place(first === line.end ? offset : first);
}

class LineReader {
  private readonly line: Line;
  private readonly entry: Entry;
  /** Where the last dash ends. */
  private readonly afterDash: number | null;

  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
    private readonly index: number,
    private readonly offset: number,
    private readonly format: Format,
  ) {
    this.line = lines[index]!;
    this.entry = entryOf(text, this.line);
    const dash = this.entry.dashes.at(-1);
    this.afterDash = dash === undefined ? null : dash + 1;
  }

  /** `first` is where the line's content begins, or would. */
  place(first: number): KeyPlace | ValuePlace | null {
    const { text, line, entry, offset, afterDash } = this;
    if (afterDash !== null && offset < afterDash) return null;
    const parents = parentsOf(text, this.lines, this.index, first - line.start, afterDash !== null);
    if (!parents) return null;
    if (parents.flow) return flowPlace(text, parents.flow.start, offset, parents.flow.path);
    const path = [...parents.path, ...entry.dashes.map(() => 0)];
    const { key } = entry;
    if (key) {
      const colon = text.indexOf(":", key.end);
      const token = { start: key.start, end: key.end, quote: quoteOf(text[key.start]) };
      return offset <= colon ? this.key(path, token, true, 0) : this.value([...path, key.text], key.start, colon + 1);
    }
    const start = entry.value === line.end ? Math.max(first, offset) : entry.value;
    if (text[start] === "[" || text[start] === "{") return flowPlace(text, start, offset, path);
    const token = this.wordAt(path, start);
    return this.gluedKey(path, token) ?? this.bareWord(path, token, parents);
  }

  /** `status:dra`: the blank after the colon is missing, so YAML sees one word. */
  private gluedKey(path: Path, token: Token): KeyPlace | ValuePlace | null {
    const name = /^([A-Za-z_][\w-]*):\S*$/.exec(this.text.slice(token.start, token.end))?.[1];
    if (!name || !schemaAt([...path, name], this.format)) return null;
    const colon = token.start + name.length;
    return this.offset <= colon
      ? this.key(path, { start: token.start, end: colon, quote: "" }, true, 0)
      : this.value([...path, name], token.start, colon + 1);
  }

  /** A word or nothing, without a colon: a key where a mapping belongs, else a value on a line of its own or beside a dash. */
  private bareWord(path: Path, token: Token, parent: Parents): KeyPlace | ValuePlace | null {
    const { text, lines, index, line, offset, afterDash } = this;
    if (offset < token.start || offset > token.end) return null;
    const level = afterDash === null ? levelBelow(text, lines, parent, index) : null;
    // A line that begins too far to the left goes on with what stands above it.
    const lacking = Math.max(0, (level ?? 0) - (token.start - line.start));
    const schema = schemaAt(path, this.format);
    if (allows(schema, "object")) {
      return /[ \t]/.test(text.slice(token.start, token.end)) ? null : this.key(path, token, false, lacking);
    }
    if (!schema || path.length === 0) return null;
    const column = (afterDash === null ? token.start + lacking : afterDash - 1) - line.start;
    const items = siblingItems(text, lines, index, column);
    const isAlone = !valueBelow(text, lines, index, parent.column) && this.isEmptyAbove(parent.line);
    if (afterDash === null && !isAlone && items.length === 0) return null;
    return {
      kind: "value",
      path,
      replace: { start: token.start, end: token.end },
      quote: token.quote,
      before: offset === afterDash ? " " : " ".repeat(lacking),
      isFlow: false,
      column,
      taken: items,
      comma: "",
      position: afterDash === null ? "below" : "beside",
      isAbsent: token.start === token.end,
      isNextItem: afterDash === null && !isAlone,
    };
  }

  /** The scalar that starts at an offset. Names have blanks: behind one, the next word of a name may follow. */
  private wordAt(path: Path, start: number): Token {
    const { text, line, offset } = this;
    const token = tokenAt(text, start, line.end);
    if (token.quote !== "" || token.start === token.end || !namesOccupation(path)) return token;
    let end = token.end;
    while (end < offset && isGap(text[end])) end++;
    return end === offset ? { ...token, end: Math.max(token.end, end) } : token;
  }

  /** Only blank lines and comments between a parent's line and this one. */
  private isEmptyAbove(parentLine: number): boolean {
    const { text, lines, index } = this;
    return lines.slice(parentLine + 1, index).every(({ start, end }) => /^\s*(?:#|$)/.test(text.slice(start, end)));
  }

  /** `lacking` blanks more, and the key stands in line with its siblings. */
  private key(path: Path, token: Token, hasColon: boolean, lacking: number): KeyPlace | null {
    const { text, lines, index, line, offset, afterDash } = this;
    if (offset < token.start || offset > token.end) return null;
    const column = token.start - line.start + lacking;
    const { keys, previous, isAligned } = siblingKeys(text, lines, index, column, afterDash !== null);
    const hasValue = hasColon || valueBelow(text, lines, index, column);
    const isBlank = token.start === token.end;
    // On a blank line above deeper ones, a new key would take those lines from the key they belong to.
    if (!isAligned || (isBlank && hasValue)) return null;
    const isGlued = offset === afterDash && isBlank;
    return {
      kind: "key",
      path,
      replace: { start: token.start, end: token.end },
      quote: token.quote,
      before: isGlued ? " " : " ".repeat(lacking),
      isFlow: false,
      column: isGlued ? column + 1 : column,
      taken: keys,
      hasColon,
      hasValue,
      previous,
      comma: "",
      item: hasValue ? null : this.item(path, column, keys, isBlank ? previous : null),
    };
  }

  private item(path: Path, column: number, siblings: readonly string[], above: string | null): ItemPlace | null {
    if (this.afterDash !== null) return siblings.length === 0 ? { path, hasDash: true } : null;
    const isBelowList = above !== null && siblingItems(this.text, this.lines, this.index, column).length > 0;
    return isBelowList ? { path: [...path, above, 0], hasDash: false } : null;
  }

  /** The value beside a key that starts at `keyStart`. */
  private value(path: Path, keyStart: number, afterColon: number): KeyPlace | ValuePlace | null {
    const { text, lines, index, line, offset } = this;
    const start = skipGaps(text, afterColon, line.end);
    const column = keyStart - line.start;
    if ((text[start] === "[" || text[start] === "{") && offset > start) return flowPlace(text, start, offset, path);
    const token = this.wordAt(path, start);
    const isAbsent = token.start === token.end;
    if (isAbsent ? valueBelow(text, lines, index, column) : offset > token.end || "|>&!*[{".includes(text[start]!)) {
      return null;
    }
    const from = Math.min(offset, isAbsent ? offset : token.start);
    return {
      kind: "value",
      path,
      replace: { start: from, end: isAbsent ? offset : token.end },
      quote: token.quote,
      before: from === afterColon ? " " : "",
      isFlow: false,
      column,
      taken: [],
      comma: "",
      position: "beside",
      isAbsent,
      isNextItem: false,
    };
  }
}
