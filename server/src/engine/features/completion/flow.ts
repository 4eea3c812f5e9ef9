// Where the cursor is inside `[…]` or `{…}`: read character by character from the opening bracket on.
import { MAX_DEPTH } from "../../profile/tokens";
import type { Path } from "../../profile/tree";
import { isGap } from "../../syntax/entry";
import { isBlankBefore, isFollowed, leavesFlow, lineEnd, scalarEnd, startsToken } from "./flow-text";
import type { KeyPlace, ValuePlace } from "./place";
import { contentOf, type Token, tokenAt } from "./token";

interface Frame {
  readonly isMap: boolean;
  readonly path: Path;
  /** The key whose value is read; null while a key is. */
  key: string | null;
  readonly keys: string[];
  readonly items: string[];
  /** Where the colon of the current key ends. */
  afterColon: number;
  /** Scalars and collections read since the last comma or colon: more than one is no YAML. */
  read: number;
}

/** The place at an offset in the flow collection that opens at `start` and is the value at a path; none far too deep in. */
export function flowPlace(text: string, start: number, offset: number, path: Path): KeyPlace | ValuePlace | null {
  const reader = new Reader(text, path);
  let at = start;
  while (at < offset) {
    const token = reader.next(at);
    if (token && offset <= token.end) return reader.place(token, offset);
    if (reader.frames.length === 0 || reader.frames.length > MAX_DEPTH || reader.at <= at) return null;
    at = reader.at;
    // A comment ran past the cursor.
    if (at > offset) return null;
  }
  const token = startsToken(text[offset]) ? reader.next(offset) : null;
  return reader.place(token ?? { start: offset, end: offset, quote: "" }, offset);
}

class Reader {
  readonly frames: Frame[] = [];
  /** Where to read on. */
  at = 0;

  constructor(
    private readonly text: string,
    private readonly path: Path,
  ) {}

  private get top(): Frame | undefined {
    return this.frames.at(-1);
  }

  /** Reads one character or scalar; returns the scalar. */
  next(at: number): Token | null {
    const { text, top } = this;
    const char = text[at];
    this.at = at + 1;
    if (char === undefined || /\s/.test(char)) return null;
    if (char === "#" && isBlankBefore(text, at)) {
      this.at = lineEnd(text, at);
      return null;
    }
    if (char === "[" || char === "{") this.open(char === "{");
    else if (char === "]" || char === "}") this.frames.pop();
    else if (char === ",") this.finishEntry();
    else if (char === ":" && top && top.key === null) this.colon(top, at);
    else return this.scalar(at);
    return null;
  }

  private open(isMap: boolean): void {
    const { top } = this;
    const step = top?.isMap ? [top.key ?? ""] : top ? [0] : [];
    const path = [...(top?.path ?? this.path), ...step];
    this.frames.push({ isMap, path, key: null, keys: [], items: [], afterColon: 0, read: 0 });
    if (top) top.read++;
  }

  private finishEntry(): void {
    if (!this.top) return;
    this.top.key = null;
    this.top.read = 0;
  }

  /** What was read last is a key; in a list that makes a mapping of one pair. */
  private colon(top: Frame, at: number): void {
    top.key = (top.isMap ? top.keys.at(-1) : top.items.at(-1)) ?? "";
    top.afterColon = at + 1;
    top.read = 0;
  }

  private scalar(at: number): Token {
    const { text, top } = this;
    const end = scalarEnd(text, at);
    const token = tokenAt(text, at, end);
    this.at = Math.max(token.end, at + 1);
    if (top) top.read++;
    if (top && top.key === null) (top.isMap ? top.keys : top.items).push(contentOf(text, token));
    return token;
  }

  place(token: Token, offset: number): KeyPlace | ValuePlace | null {
    const frame = this.top;
    if (!frame || offset < token.start || frame.read > (token.end > token.start ? 1 : 0)) return null;
    if (frame.key !== null) return this.value(frame, frame.key, token, offset);
    // The word under the cursor is among what was read, unless there is none.
    const own = token.end > token.start ? contentOf(this.text, token) : null;
    if (!frame.isMap) {
      const { words, comma } = this.rest(frame, token);
      const taken = [...without(frame.items, own), ...words];
      return { ...this.written([...frame.path, 0], token), taken, comma };
    }
    const glued = /^([A-Za-z_][\w-]*):\S*$/.exec(token.quote === "" ? (own ?? "") : "")?.[1];
    if (glued) return this.glued(frame, token, token.start + glued.length, offset);
    return this.key(frame, token, offset, own);
  }

  /** A key has no blanks: what stands behind one is the next entry, before its comma is typed. */
  private key(frame: Frame, token: Token, offset: number, own: string | null): KeyPlace | null {
    const blank = token.quote === "" ? this.text.slice(token.start, token.end).search(/\s/) : -1;
    const word = blank < 0 ? token : { ...token, end: token.start + blank };
    if (offset > word.end) return null;
    const { words, hasColon, comma } = this.rest(frame, word);
    const above = without(frame.keys, own);
    return {
      kind: "key",
      path: frame.path,
      isFlow: true,
      column: 0,
      replace: { start: word.start, end: word.end },
      quote: word.quote,
      before: "",
      taken: [...above, ...words],
      hasColon,
      hasValue: hasColon,
      previous: above.at(-1) ?? null,
      comma,
      item: null,
    };
  }

  /** Between a colon and its value, that value is replaced, as it is in blocks. */
  private value(frame: Frame, key: string, token: Token, offset: number): ValuePlace | null {
    const path = frame.isMap ? [...frame.path, key] : [...frame.path, 0, key];
    const before = token.start === frame.afterColon || offset === frame.afterColon ? " " : "";
    if (token.end > token.start) return { ...this.written(path, token), before };
    const { text } = this;
    let next = offset;
    while (isGap(text[next])) next++;
    const behind = startsToken(text[next]) ? tokenAt(text, next, scalarEnd(text, next)) : null;
    if (behind) return { ...this.written(path, { ...behind, start: offset }), before };
    return isFollowed(text, offset) ? null : { ...this.written(path, token), before };
  }

  private written(path: Path, token: Token): ValuePlace {
    return {
      kind: "value",
      path,
      replace: { start: token.start, end: token.end },
      quote: token.quote,
      before: "",
      isFlow: true,
      column: 0,
      taken: [],
      comma: "",
      position: "beside",
      isAbsent: token.start === token.end,
      isNextItem: false,
    };
  }

  /** `{status:dra}`: without a blank after the colon YAML sees one word. */
  private glued(frame: Frame, token: Token, colon: number, offset: number): ValuePlace | null {
    if (offset <= colon) return null;
    const key = this.text.slice(token.start, colon);
    frame.afterColon = colon + 1;
    return this.value(frame, key, { start: colon + 1, end: token.end, quote: "" }, offset);
  }

  /** What is behind the cursor: further keys of the mapping or items of the list, and what follows the word at once. */
  private rest(frame: Frame, token: Token): { words: string[]; hasColon: boolean; comma: string } {
    const { text } = this;
    let next = token.end;
    while (next < text.length && isGap(text[next])) next++;
    const hasColon = text[next] === ":";
    const needsComma = !hasColon && isFollowed(text, token.end);
    const comma = needsComma ? (/\s/.test(text[token.end]!) ? "," : ", ") : "";
    const words = frame.isMap ? frame.keys : frame.items;
    const known = words.length;
    const depth = this.frames.length;
    let at = token.end;
    const isInside = () => this.frames.length >= depth && this.frames.length <= MAX_DEPTH;
    while (at < text.length && isInside() && !leavesFlow(text, at)) {
      this.next(at);
      at = this.at;
    }
    return { words: words.slice(known), hasColon, comma };
  }
}

const without = (words: readonly string[], own: string | null): string[] =>
  own !== null && words.at(-1) === own ? words.slice(0, -1) : [...words];
