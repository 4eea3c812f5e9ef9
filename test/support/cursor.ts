// The cursor in a test's text: `<|>` marks it (never `|`, which YAML uses). No assertions.

const MARK = "<|>";

export interface WithCursor {
  readonly text: string;
  readonly offset: number;
}

/** Takes the mark out of a text that has exactly one. */
export function readCursor(marked: string): WithCursor {
  const offset = marked.indexOf(MARK);
  if (offset < 0 || marked.includes(MARK, offset + 1)) throw new Error(`Exactly one ${MARK} is needed:\n${marked}`);
  return { text: marked.slice(0, offset) + marked.slice(offset + MARK.length), offset };
}

/** The text of a snippet as it stands once every tab stop is left as it is. */
export function expandSnippet(snippet: string): string {
  let result = "";
  for (let at = 0; at < snippet.length; ) {
    const char = snippet[at]!;
    if (char === "\\" && /[\\$}]/.test(snippet[at + 1] ?? "")) {
      result += snippet[at + 1];
      at += 2;
      continue;
    }
    if (char !== "$") {
      result += char;
      at++;
      continue;
    }
    const stop = /^\$\{\d+(?::((?:\\.|[^\\}])*)|\|((?:\\.|[^\\|])*)\|)?\}|^\$\d+/.exec(snippet.slice(at));
    if (!stop) throw new Error(`No tab stop, and no escaped dollar sign:\n${snippet.slice(at)}`);
    result += expandSnippet(stop[1] ?? stop[2]?.split(/(?<!\\),/)[0] ?? "");
    at += stop[0].length;
  }
  return result;
}
