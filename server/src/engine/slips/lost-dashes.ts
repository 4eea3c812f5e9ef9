// A list of entries that lacks all its dashes, so that their keys repeat in one mapping. Finds the entries, changes nothing.

import type { MapNode, Pair, Path } from "../profile/tree";
import { allows, schemaAt } from "../schema/schema";

/** The pairs that each begin an entry, two at least; null where the mapping is no such list. */
export function entriesWithoutDash(map: MapNode, path: Path): Pair[] | null {
  const schema = schemaAt(path);
  const entry = schema?.items?.properties;
  const first = map.pairs[0]?.key.text;
  if (!entry || !first || !Object.hasOwn(entry, first) || allows(schema, "object")) return null;
  const starts: Pair[] = [];
  let own = new Set<string>();
  for (const pair of map.pairs) {
    if (pair.key.text === first) {
      starts.push(pair);
      own = new Set();
    }
    // A key that repeats within an entry is a fault of its own.
    if (own.has(pair.key.text)) return null;
    own.add(pair.key.text);
  }
  return starts.length > 1 ? starts : null;
}
