// From the root down to an offset: every entry that holds it. Reads the tree only, never the text.
import { partitionPoint } from "../partition-point";
import type { ListItem, Node, Pair, Path, Span } from "./tree";

/** One step down: a pair of a mapping or an item of a list, with its path from the root. */
export interface Step {
  readonly entry: Pair | ListItem;
  readonly path: Path;
}

export const isPair = (entry: Pair | ListItem): entry is Pair => "key" in entry;

/** The entries that hold an offset, outermost first; both ends of a span count as inside. */
export function trailAt(root: Node | null, offset: number): Step[] {
  const steps: Step[] = [];
  let node = root;
  let path: Path = [];
  while (node?.kind === "map" || node?.kind === "list") {
    const entries: readonly (Pair | ListItem)[] = node.kind === "map" ? node.pairs : node.items;
    const index = indexAt(entries, offset);
    const entry = entries[index];
    if (!entry) break;
    path = [...path, isPair(entry) ? entry.key.text : index];
    steps.push({ entry, path });
    node = entry.value;
  }
  return steps;
}

/** Where two entries touch, the later one holds the offset. */
function indexAt(entries: readonly { readonly span: Span }[], offset: number): number {
  const index = partitionPoint(entries.length, (i) => entries[i]!.span.start <= offset) - 1;
  return index >= 0 && offset <= entries[index]!.span.end ? index : -1;
}
