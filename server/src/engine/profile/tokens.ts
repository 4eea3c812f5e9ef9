// The library's tokens, before it composes a tree of them: how deep they go, and the comments among them.
import { type CST, Lexer, Parser } from "yaml";
import type { ComposeOptions } from "./compose";
import type { Comment } from "./tree";

/** Deepest nesting that is read. The format needs 4; the rest is room for `x-` keys. */
export const MAX_DEPTH = 32;

/** So many open collections are not the author's: after a colon too many the library takes each line for a deeper level. */
const LOST = 200;

export interface Tokens {
  readonly tokens: CST.Token[];
  /** Where nesting passes `MAX_DEPTH`: the library works by recursion and would not survive much more. */
  readonly tooDeep: number | null;
  readonly isLost: boolean;
}

export function tokensOf(text: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let most = MAX_DEPTH;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length < most) continue;
    most = parser.stack.length;
    const tooDeep = tooDeepIn(parser.stack);
    if (tooDeep !== null || most > LOST) return { tokens, tooDeep, isLost: true };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, tooDeep: null, isLost: false };
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

/** Walks the tokens without recursion. */
export function commentsIn(tokens: readonly CST.Token[], { at, original }: ComposeOptions): Comment[] {
  const comments: Comment[] = [];
  const stack: unknown[] = [...tokens].reverse();
  while (stack.length > 0) {
    const value = stack.pop();
    if (Array.isArray(value)) {
      for (let i = value.length - 1; i >= 0; i--) stack.push(value[i]);
      continue;
    }
    const token = value as Record<string, unknown>;
    if (token["type"] === "comment") {
      const start = at(token["offset"] as number);
      const end = start + (token["source"] as string).length;
      comments.push({ span: { start, end: Math.min(end, original.length) } });
      continue;
    }
    for (const part of ["end", "value", "sep", "key", "start", "items", "props"]) {
      const child = token[part];
      if (child && typeof child === "object") stack.push(child);
    }
  }
  return comments;
}
