// The documents of a YAML text: which has content, and where those behind the first begin.
import { type CST, type Document, isScalar } from "yaml";
import type { Composed } from "./compose";

export const hasContent = (document: Document.Parsed): boolean => {
  const node = document.contents;
  return node !== null && !(isScalar(node) && node.value === null && node.range[0] === node.range[1]);
};

export function furtherDocuments(
  tokens: readonly CST.Token[],
  documents: readonly Document.Parsed[],
  main: Document.Parsed | undefined,
  at: (offset: number) => number,
): Composed["furtherDocuments"] {
  const start = main?.contents?.range[0];
  if (start === undefined) return [];
  const markers = markersIn(tokens);
  // The last marker before the content belongs to it.
  const own = markers.findLast((marker) => marker <= start);
  const contents = documents.filter((document) => document !== main && hasContent(document));
  return markers
    .filter((marker) => marker !== own)
    .map((marker) => ({
      marker: at(marker),
      hasContent: marker > start && contents.some((document) => document.contents!.range[0] > marker),
    }));
}

/** Where documents begin: at `---`, or without it below the `...` that ends the one above. */
function markersIn(tokens: readonly CST.Token[]): number[] {
  const markers: number[] = [];
  let ended: number | null = null;
  for (const token of tokens) {
    if (token.type === "doc-end") ended ??= token.offset;
    if (token.type !== "document") continue;
    const marker = token.start.find(({ type }) => type === "doc-start")?.offset ?? ended;
    if (marker !== null && (token.value || marker !== ended)) markers.push(marker);
    if (token.value || marker !== ended) ended = null;
  }
  return markers;
}
