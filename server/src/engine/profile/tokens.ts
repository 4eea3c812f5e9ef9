// The library's tokens, before it composes a tree of them: how deep they go, and the comments among them.
import { type CST, Lexer, Parser } from "yaml";
import type { Span } from "./tree";

/** Deepest nesting that is read. The format needs 4; the rest is room for `x-` keys. */
export const MAX_DEPTH = 32;

/** So many open collections are not the author's: after a colon too many the library takes each line for a deeper level. */
const LOST = 200;

export interface Tokens {
  readonly tokens: CST.Token[];
  /** Where nesting passes `MAX_DEPTH`: the library works by recursion and would not survive much more. */
  readonly tooDeep: number | null;
  readonly isLost: boolean;
  /** From each `#` to the end of its line. */
  readonly comments: readonly Span[];
}

/** Stands before a scalar's source among the lexer's pieces. */
const SCALAR_FOLLOWS = "\u001f";

export function tokensOf(text: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const comments: Span[] = [];
  let most = MAX_DEPTH;
  let before = "";
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.startsWith("#") && before !== SCALAR_FOLLOWS) {
      comments.push({ start: parser.offset, end: parser.offset + lexeme.length });
    }
    before = lexeme;
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length < most) continue;
    most = parser.stack.length;
    const tooDeep = tooDeepIn(parser.stack);
    if (tooDeep !== null || most > LOST) return { tokens, tooDeep, isLost: true, comments };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, tooDeep: null, isLost: false, comments };
}

/** Only a bracket or a larger indent is a deeper level. */
function tooDeepIn(stack: readonly CST.Token[]): number | null {
  let depth = 0;
  let indent = -1;
  for (const token of stack) {
    if (token.type === "flow-collection") depth++;
    else if ((token.type === "block-map" || token.type === "block-seq") && token.indent > indent) {
      indent = token.indent;
      depth++;
    }
    if (depth > MAX_DEPTH) return token.type === "document" ? 0 : token.offset;
  }
  return null;
}
