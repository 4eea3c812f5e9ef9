// The keys that may stand in a mapping of the format, and which of them a strange key was meant to be.
import { type Candidate, type Suggestion, suggestions } from "./nearest";
import { ROOT_KEYS, type SchemaNode, schema, schemaAt, wordsAt } from "./schema";
import type { Path } from "./tree";

/** The keys of the mapping at a path, in the schema's order. */
export const allowedKeys = (map: Path): string[] => Object.keys(schemaAt(map)?.properties ?? {});

const candidates = new WeakMap<SchemaNode, readonly Candidate[]>();

/** The allowed keys that are likely meant and not there yet, also by their headings: "Tugas" for `duties`. */
export function meantKeys(map: Path, key: string, present: ReadonlySet<string>): Suggestion[] {
  const node = schemaAt(map);
  if (!node) return [];
  let all = candidates.get(node);
  if (!all) {
    all = allowedKeys(map).map((value) => ({ value, names: namesOf([...map, value]) }));
    candidates.set(node, all);
  }
  return suggestions(
    key,
    all.filter(({ value }) => !present.has(value)),
  );
}

/** What a writer may call a key who knows it from its heading or from the list of snippets. */
const namesOf = (path: Path): string[] =>
  (["en", "id"] as const).flatMap((language) => {
    const words = wordsAt(path, language);
    return [words?.title ?? [], (words?.defaultSnippets ?? []).map(({ label }) => label)].flat();
  });

/** Where a key of the format belongs that stands in the wrong mapping, e.g. `codes` for `kbji2014`; "" is the root. */
export function homeOf(key: string, map: Path): string | null {
  if (map.length > 0 && ROOT_KEYS.includes(key)) return "";
  const homes = ROOT_KEYS.flatMap((root) => homesBelow(schema.properties?.[root], root, key));
  return homes.length === 1 ? homes[0]! : null;
}

function homesBelow(node: SchemaNode | undefined, name: string, key: string): string[] {
  const properties = node?.properties ?? node?.items?.properties;
  if (!properties) return [];
  const deeper = Object.entries(properties).flatMap(([child, below]) => homesBelow(below, `${name}.${child}`, key));
  return Object.hasOwn(properties, key) ? [name, ...deeper] : deeper;
}
