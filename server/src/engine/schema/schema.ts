// Typed access to the JSON Schemas: keys in order, kinds, and every word about a key in both languages.

import configurationJson from "../../../../schemas/configuration.schema.json";
import configurationWords from "../../../../schemas/locales/id.configuration.json";
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
  /** The schema of values whose keys are free; false where they are not. */
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** Most words of a prose value; an annotation of ours that plain validators pass over. */
  readonly maxWords?: number;
  /** Fewest and most words that a section does well with; an annotation of ours, no limit. */
  readonly advisedWords?: { readonly least: number; readonly most: number };
}

/** A kind of file: its schema, and the Indonesian words by JSON pointer. */
export interface Format {
  readonly name: "profile" | "configuration";
  readonly schema: SchemaNode;
  readonly indonesian: Readonly<Record<string, SchemaNode>>;
}

export const PROFILE: Format = {
  name: "profile",
  schema: schemaJson as SchemaNode,
  indonesian: indonesianJson as Format["indonesian"],
};

/** The workspace's `occupation-profiles.yaml`. */
export const CONFIGURATION: Format = {
  name: "configuration",
  schema: configurationJson as SchemaNode,
  indonesian: configurationWords as Format["indonesian"],
};

/** The profile's schema. */
export const schema: SchemaNode = PROFILE.schema;

/** The six required sections in the readers' order. */
export const SECTIONS = ["duties", "fit", "misfit", "misconception", "reality", "comparison"] as const;
export type Section = (typeof SECTIONS)[number];

export const isSection = (key: string): key is Section => (SECTIONS as readonly string[]).includes(key);

/** The root's keys in the schema's order. */
export const ROOT_KEYS: readonly string[] = Object.keys(schema.properties ?? {});

/** The place of a key of the root in the schema's order; -1 for a strange one. */
export const rankOf = (key: string): number => ROOT_KEYS.indexOf(key);

/** The schema of the value at a path, `undefined` below free keys (`x-…`) and unknown ones. */
export function schemaAt(path: Path, format: Format = PROFILE): SchemaNode | undefined {
  let node: SchemaNode | undefined = format.schema;
  for (const step of path) {
    if (typeof step === "number") node = node?.items;
    else if (node?.properties && Object.hasOwn(node.properties, step)) node = node.properties[step];
    else node = typeof node?.additionalProperties === "object" ? node.additionalProperties : undefined;
  }
  return node;
}

/** The words about the value at a path, in a language. */
export function wordsAt(path: Path, language: Language, format: Format = PROFILE): SchemaNode | undefined {
  const node = schemaAt(path, format);
  if (!node || language === "en") return node;
  return { ...node, ...format.indonesian[pointerOf(path, format)] };
}

function pointerOf(path: Path, format: Format): string {
  const steps = path.map((step, i) => {
    if (typeof step === "number") return "/items";
    const properties = schemaAt(path.slice(0, i), format)?.properties;
    return properties ? `/properties/${step}` : "/additionalProperties";
  });
  return steps.join("");
}

/** The words about an organisation's own keys at the root (`x-…`). */
export const ownKeyWords = (language: Language): SchemaNode => ({
  ...schema.patternProperties?.["^x-"],
  ...(language === "id" && PROFILE.indonesian["/patternProperties/^x-"]),
});

/** A key's heading in a language: "Tugas" for `duties`; the key itself where the schema has none. */
export function titleOf(path: Path, language: Language, format: Format = PROFILE): string {
  return wordsAt(path, language, format)?.title ?? String(path.at(-1) ?? "");
}

export const allows = (node: SchemaNode | undefined, type: "string" | "array" | "object"): boolean =>
  node?.type === type || (Array.isArray(node?.type) && node.type.includes(type));

/** Every key that the format knows below the root. */
export const NESTED_KEYS: ReadonlySet<string> = new Set(Object.values(schema.properties ?? {}).flatMap(keysBelow));

function keysBelow(node: SchemaNode): string[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([key, child]) => [key, ...keysBelow(child)]);
  return node.items ? [...own, ...keysBelow(node.items)] : own;
}
