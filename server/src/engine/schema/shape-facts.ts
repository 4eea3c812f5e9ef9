// The facts that messages about a schema complaint need: names, limits, the author's text. No positions, no sentences.
import type { ProblemArgument, ProblemRule } from "../profile/problem";
import type { Path } from "../profile/tree";
import { allows, type Format, PROFILE, type SchemaNode, schemaAt } from "./schema";
import { countWords, lengthOf } from "./text-shape";

/** The key that a path leads to and its heading; an item goes by its list's. */
export function about(path: Path, format: Format = PROFILE): { readonly key: string; readonly title: ProblemArgument } {
  const named = typeof path.at(-1) === "number" ? path.slice(0, -1) : path;
  const key = named.findLast((step) => typeof step === "string");
  return {
    key: String(key ?? ""),
    title: {
      key: named.map((step) => (typeof step === "number" ? "0" : step)).join("/"),
      ...(format !== PROFILE && { format: format.name }),
    },
  };
}

/** Which of the owning rule's messages fits. */
export function messageOf(keyword: string, rule: ProblemRule, path: Path, format: Format): string {
  const isItem = typeof path.at(-1) === "number";
  if (rule === "missing-title") return "empty";
  if (rule === "empty-section")
    return isItem ? "item" : !isRequired(path, format) ? "key" : path.length > 1 ? "needed" : "section";
  if (rule !== "wrong-kind") return keyword;
  const schema = schemaAt(path, format);
  if (allows(schema, "object")) return isItem ? "wantsObjectItem" : "wantsObject";
  if (allows(schema, "array")) return allows(schema, "string") ? "wantsStringOrArray" : "wantsArray";
  return isItem ? "wantsStringItem" : "wantsString";
}

const isRequired = (path: Path, format: Format): boolean =>
  schemaAt(path.slice(0, -1), format)?.required?.includes(String(path.at(-1))) ?? false;

export function factsOf(keyword: string, path: Path, value: unknown, format: Format): Record<string, ProblemArgument> {
  const node: SchemaNode = schemaAt(path, format) ?? {};
  const text = typeof value === "string" ? value : "";
  const limit = node[keyword as keyof SchemaNode];
  const allowed = node.enum ?? (keyword === "type" ? Object.keys(node.properties ?? {}) : []);
  return {
    length: keyword === "maxWords" ? countWords(text) : lengthOf(text),
    ...(typeof limit === "number" && { limit }),
    ...(text !== "" && { text: shown(text) }),
    ...(allowed.length > 0 && { allowed }),
    ...exampleOf(path, format),
  };
}

/** The schema's example; an item has the first of its list's. */
function exampleOf(path: Path, format: Format): { readonly example?: string } {
  const isItem = typeof path.at(-1) === "number";
  const [first] = schemaAt(isItem ? path.slice(0, -1) : path, format)?.examples ?? [];
  const example: unknown = isItem && Array.isArray(first) ? first[0] : first;
  return typeof example === "string" ? { example } : {};
}

/** A text of the author's as a message quotes it: one line, not too long. */
export function shown(text: string): string {
  const line = text.slice(0, 200).replace(/\s+/g, " ");
  const characters = [...line];
  return characters.length > 60 || text.length > 200 ? `${characters.slice(0, 57).join("")}…` : line;
}
