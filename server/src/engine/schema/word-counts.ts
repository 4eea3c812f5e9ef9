// How many words of the author's a section has. What is advised stands in the schema.
import { type Node, pairOf } from "../profile/tree";
import { countWords } from "./text-shape";

/** Words for readers: of a comparison its text, of a skeleton that is not filled in yet nothing. */
export function wordsIn(node: Node | null): number {
  if (node?.kind === "scalar") return isPlaceholder(node.text) ? 0 : countWords(node.text);
  if (node?.kind === "map") return wordsIn(pairOf(node, "text")?.value ?? null);
  return node?.kind === "list" ? node.items.reduce((sum, { value }) => sum + wordsIn(value), 0) : 0;
}

const isPlaceholder = (text: string): boolean => /^\s*\[[^\]]*\]\s*$/.test(text);
