// Typed access to the JSON Schema: keys in order, kinds, and every word about a key in both languages.

import indonesianJson from "../../../../schemas/locales/id.json";
import schemaJson from "../../../../schemas/occupation-profile.schema.json";
import type { Language } from "../message";
import type { Path } from "../profile/tree";

export interface SchemaNode {
  readonly title?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly examples?: readonly unknown[];
  readonly defaultSnippets?: readonly {
    readonly label: string;
    readonly description?: string;
    readonly body: unknown;
  }[];
  readonly enumDescriptions?: readonly string[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly default?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** Most words of a prose value; an annotation of ours that plain validators pass over. */
  readonly maxWords?: number;
}

export const schema: SchemaNode = schemaJson as SchemaNode;

const indonesian = indonesianJson as Readonly<Record<string, SchemaNode>>;

/** The six required sections in the readers' order. */
export const SECTIONS = ["duties", "fit", "misfit", "misconception", "reality", "comparison"] as const;
export type Section = (typeof SECTIONS)[number];

export const isSection = (key: string): key is Section => (SECTIONS as readonly string[]).includes(key);

/** The root's keys in the schema's order. */
export const ROOT_KEYS: readonly string[] = Object.keys(schema.properties ?? {});

/** The schema of the value at a path, `undefined` below free keys (`x-…`) and unknown ones. */
export function schemaAt(path: Path): SchemaNode | undefined {
  let node: SchemaNode | undefined = schema;
  for (const step of path) {
    const properties: SchemaNode["properties"] = node?.properties;
    if (typeof step === "number") node = node?.items;
    else node = properties && Object.hasOwn(properties, step) ? properties[step] : undefined;
  }
  return node;
}

/** The words about the value at a path, in a language. */
export function wordsAt(path: Path, language: Language): SchemaNode | undefined {
  const node = schemaAt(path);
  if (!node || language === "en") return node;
  const pointer = path.map((step) => (typeof step === "number" ? "/items" : `/properties/${step}`)).join("");
  return { ...node, ...indonesian[pointer] };
}

/** The words about an organisation's own keys at the root (`x-…`). */
export const ownKeyWords = (language: Language): SchemaNode => ({
  ...schema.patternProperties?.["^x-"],
  ...(language === "id" && indonesian["/patternProperties/^x-"]),
});

/** A key's heading in a language: "Tugas" for `duties`; the key itself where the schema has none. */
export function titleOf(path: Path, language: Language): string {
  return wordsAt(path, language)?.title ?? String(path.at(-1) ?? "");
}

export const allows = (node: SchemaNode | undefined, type: "string" | "array" | "object"): boolean =>
  node?.type === type || (Array.isArray(node?.type) && node.type.includes(type));

/** Every key that the format knows below the root. */
export const NESTED_KEYS: ReadonlySet<string> = new Set(Object.values(schema.properties ?? {}).flatMap(keysBelow));

function keysBelow(node: SchemaNode): string[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([key, child]) => [key, ...keysBelow(child)]);
  return node.items ? [...own, ...keysBelow(node.items)] : own;
}
