// The schema's complaints as problems: which rule owns each, where it stands, and the facts its message needs.

import { trimmedSpan } from "./lines";
import type { Problem, ProblemArgument } from "./problem";
import { allows, type SchemaNode, schemaAt } from "./schema";
import { type Node, nodeAt, type Pair, type Path, pairOf, type Span } from "./tree";
import validate, { type SchemaError } from "./validate.generated";
import { type PlainValue, plainValue } from "./value";

export function shapeProblems(text: string, root: Node | null): Problem[] {
  if (!root) return [];
  if (root.kind !== "map")
    return [{ rule: "wrong-kind", message: "notAProfile", span: firstLine(text, root.span), args: {}, path: [] }];
  const value = plainValue(root);
  if (validate(value)) return [];
  const problems: Problem[] = [];
  for (const error of validate.errors ?? []) {
    const problem = new Shape(text, root, value).problem(error);
    if (problem) problems.push(problem);
  }
  return problems;
}

/** The rule that speaks for a schema complaint. Every keyword of the schema has exactly one owner per kind of value. */
export function ownerOf(keyword: string, path: Path, value: unknown, missing?: string): string {
  const isTitle = path.length === 1 && path[0] === "title";
  switch (keyword) {
    case "required":
      if (path.length > 0) return "missing-key";
      return missing === "title" ? "missing-title" : "missing-section";
    case "additionalProperties":
      return "unknown-key";
    case "type":
      if (value === null || value === undefined) return isTitle ? "missing-title" : "empty-section";
      return "wrong-kind";
    case "minLength":
      if (value === "") return isTitle ? "missing-title" : "empty-section";
      return "too-short";
    case "minItems":
      return "empty-section";
    case "maxLength":
      return "too-long";
    case "maxItems":
      return "too-many";
    case "uniqueItems":
      return "duplicate-item";
    case "pattern":
    case "enum":
    case "format":
      return "invalid-value";
    default:
      throw new Error(`The schema keyword "${keyword}" has no rule: give it one in ownerOf.`);
  }
}

class Shape {
  constructor(
    private readonly text: string,
    private readonly root: Node,
    private readonly value: PlainValue,
  ) {}

  problem(error: SchemaError): Problem | null {
    const path = pathOf(error.instancePath, this.value);
    const value = valueAt(this.value, path);
    const node = nodeAt(this.root, path) ?? null;
    const schema = schemaAt(path);
    // YAML turned an unquoted word into something else: one rule alone speaks of that.
    if (error.keyword === "type" && node?.kind === "scalar" && node.style === "plain" && allows(schema, "string")) {
      if (typeof node.value !== "string" && node.text !== "~") {
        return {
          rule: "value-coerced",
          message: "coerced",
          span: node.span,
          args: { text: node.text, ...about(path) },
          path,
        };
      }
    }
    const missing = error.params["missingProperty"] as string | undefined;
    const rule = ownerOf(error.keyword, path, value, missing);
    const at = { rule, path };
    switch (error.keyword) {
      case "required":
        return {
          ...at,
          message: "missing",
          span: this.parentSpan(path),
          args: { ...about([...path, missing!]), name: missing! },
        };
      case "additionalProperties":
        return this.unknownKey(rule, path, error.params["additionalProperty"] as string);
      case "uniqueItems":
        return this.duplicateItem(rule, path, error.params as { i: number; j: number });
      default:
        return {
          ...at,
          message: messageOf(error, rule, value),
          span: this.markSpan(path),
          args: { ...about(path), ...facts(error, value, schema) },
        };
    }
  }

  private unknownKey(rule: string, path: Path, key: string): Problem | null {
    const pair = pairOf(nodeAt(this.root, path), key);
    return pair
      ? { rule, message: "unknown", span: pair.key.span, args: { name: key }, path: [...path, key], extent: pair.span }
      : null;
  }

  private duplicateItem(rule: string, path: Path, { i, j }: { i: number; j: number }): Problem | null {
    const list = nodeAt(this.root, path);
    const [first, second] = [Math.min(i, j), Math.max(i, j)];
    const value = list?.kind === "list" ? list.items[second]?.value : null;
    if (list?.kind !== "list" || !value) return null;
    const related = list.items[first]?.value ? [list.items[first].value.span] : [];
    const args = { ...about(path), text: value.kind === "scalar" ? value.text : "" };
    return {
      rule,
      message: "twice",
      span: firstLine(this.text, value.span),
      args,
      path: [...path, second],
      others: related,
    };
  }

  /** The title line, or the file's first content line; below the root the first line of what lacks the key. */
  private parentSpan(path: Path): Span {
    if (path.length > 0) return this.markSpan(path);
    const title = pairOf(this.root, "title");
    return firstLine(this.text, title?.span ?? this.root.span);
  }

  /** Where a complaint about a value shows: the value on one line, else its key, else the item's first line. */
  private markSpan(path: Path): Span {
    const node = nodeAt(this.root, path);
    const isShort =
      node?.kind === "scalar" && (node.style === "plain" || node.style === "double" || node.style === "single");
    if (node && isShort) return firstLine(this.text, node.span);
    const pair = this.pairAt(path);
    if (pair) return node ? pair.key.span : pair.span;
    const parent = nodeAt(this.root, path.slice(0, -1));
    const item = parent?.kind === "list" ? parent.items[path.at(-1) as number] : undefined;
    return firstLine(this.text, item?.span ?? node?.span ?? this.root.span);
  }

  private pairAt(path: Path): Pair | undefined {
    const last = path.at(-1);
    return typeof last === "string" ? pairOf(nodeAt(this.root, path.slice(0, -1)), last) : undefined;
  }
}

/** The part of a span on its first line. */
export function firstLine(text: string, span: Span): Span {
  const lineEnd = text.slice(span.start, span.end).search(/[\r\n]/);
  return lineEnd < 0 ? span : trimmedSpan(text, { start: span.start, end: span.start + Math.max(1, lineEnd) });
}

const about = (path: Path): Record<string, ProblemArgument> => {
  const keys = path.filter((step) => typeof step === "string");
  const named = path.map((step) => (typeof step === "number" ? "0" : step)).join("/");
  return { key: keys.at(-1) ?? "", title: { key: named } };
};

function messageOf(error: SchemaError, rule: string, value: unknown): string {
  if (rule === "wrong-kind") return `wants${capitalised(String([error.params["type"]].flat().join("Or")))}`;
  if (rule === "empty-section") return error.keyword === "minItems" ? "list" : "value";
  if (rule === "missing-title") return "empty";
  if (rule === "invalid-value") return error.keyword;
  return typeof value === "string" ? "text" : "list";
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function facts(error: SchemaError, value: unknown, schema: SchemaNode | undefined): Record<string, ProblemArgument> {
  const length = typeof value === "string" ? [...value].length : Array.isArray(value) ? value.length : 0;
  const limit = error.params["limit"];
  return {
    length,
    ...(typeof limit === "number" && { limit }),
    ...(typeof value === "string" && { text: value.length > 60 ? `${value.slice(0, 57)}…` : value }),
    ...(schema?.enum && { allowed: schema.enum }),
    ...(typeof schema?.examples?.[0] === "string" && { example: schema.examples[0] }),
  };
}

/** JSON pointer to path; a number only where the value there is a list. */
function pathOf(pointer: string, value: PlainValue): Path {
  const path: (string | number)[] = [];
  let at: PlainValue | undefined = value;
  for (const step of pointer.split("/").slice(1)) {
    const name: string = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const key: string | number = Array.isArray(at) ? Number(name) : name;
    path.push(key);
    at = valueAt(at ?? null, [key]) as PlainValue | undefined;
  }
  return path;
}

function valueAt(value: PlainValue, path: Path): unknown {
  let at: unknown = value;
  for (const step of path)
    at = at && typeof at === "object" ? (at as Record<string | number, unknown>)[step] : undefined;
  return at;
}
