// Every place of the schema that a value can have, with its path and its JSON pointer. No assertions.

import type { Path } from "../../server/src/engine/profile/tree";
import type { SchemaNode } from "../../server/src/engine/schema/schema";

export interface Location {
  /** An item of a list is at index 0. */
  readonly path: Path;
  readonly pointer: string;
  readonly node: SchemaNode;
}

export function* locations(node: SchemaNode, path: Path = [], pointer = ""): Generator<Location> {
  yield { node, path, pointer };
  for (const [key, child] of Object.entries(node.properties ?? {}))
    yield* locations(child, [...path, key], `${pointer}/properties/${key}`);
  if (node.items) yield* locations(node.items, [...path, 0], `${pointer}/items`);
}
