// A value on one line for a key at the root: written over the one that is there, or as a new key at its place.
import type { Profile } from "../profile/profile";
import { pairOf } from "../profile/tree";
import type { Edit } from "./edit";
import type { NewKey } from "./insertion";
import { overScalar, plainOrQuoted } from "./restyle";

/** An edit where the key is there, else the key to insert; null where its value is more than a text. */
export function rootScalar({ root, text }: Profile, key: string, value: string): Edit | NewKey | null {
  const pair = pairOf(root, key);
  const isFlow = root?.kind === "map" && root.flow;
  if (!pair) return { key, block: `${key}: ${plainOrQuoted(value, isFlow)}` };
  if (!pair.value) return { start: pair.span.end, end: pair.span.end, text: ` ${plainOrQuoted(value, isFlow)}` };
  if (pair.value.kind !== "scalar") return null;
  return overScalar(text, pair.value, value, isFlow);
}
