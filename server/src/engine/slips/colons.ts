// Mappings that are texts: `- Note: call the doctor` is a key and a value to YAML, and a sentence to its author.

import type { Problem } from "../profile/problem";
import { joined, type MapNode, type Node, nodeAt, overlapsAny, type Pair, type Span } from "../profile/tree";
import { allows, schemaAt } from "../schema/schema";
import { isFormatKey } from "../syntax/entry";

/**
 * Where text is wanted and a mapping found, the colon is the cause: the complaint about the kind of value becomes one
 * about the colon, and covers colons further inside the same text.
 */
export function textsWithColon(
  text: string,
  root: Node | null,
  problems: readonly Problem[],
): { readonly problems: readonly Problem[]; readonly doubtful: readonly Span[] } {
  const extents: Span[] = [];
  const named = problems.map((problem): Problem => {
    const pair = problem.rule === "wrong-kind" ? colonPair(text, root, problem) : null;
    if (!pair) return problem;
    const { span, extent, word } = factsOf(text, pair);
    extents.push(extent);
    return { rule: "colon-in-text", message: "colon", span, args: { word }, extent, path: problem.path ?? [] };
  });
  if (extents.length === 0) return { problems, doubtful: [] };
  const doubtful = joined(extents);
  const isInside = ({ rule, path, span }: Problem) =>
    rule === "colon-in-text" && path === undefined && overlapsAny(doubtful, span);
  return { problems: named.filter((problem) => !isInside(problem)), doubtful };
}

function colonPair(text: string, root: Node | null, { path }: Problem): Pair | null {
  if (!path || path.length === 0 || !allows(schemaAt(path), "string")) return null;
  const node = nodeAt(root, path);
  return node?.kind === "map" ? onlyTextPair(text, node) : null;
}

/** The only pair of a mapping that reads like text with a colon in it: neither key nor value looks like a profile's. */
function onlyTextPair(text: string, { pairs, span }: MapNode): Pair | null {
  const [pair, further] = pairs;
  if (!pair || further || text[span.start] === "{") return null;
  if (pair.key.style !== "plain" || isFormatKey(pair.key.text)) return null;
  const { key, value } = pair;
  if (!/^[ \t]*:/.test(text.slice(key.span.end, pair.span.end))) return null;
  const isText = !value || (value.kind === "scalar" && value.style !== "literal" && value.style !== "folded");
  return isText ? pair : null;
}

/** The word before the colon and the colon; the whole text. */
function factsOf(text: string, { key, span }: Pair): { span: Span; extent: Span; word: string } {
  const source = text.slice(key.span.start, key.span.end);
  const word = source.slice(source.search(/\S+$/));
  const end = text.indexOf(":", key.span.end) + 1;
  return { span: { start: key.span.end - word.length, end }, extent: span, word };
}
