// The schema's complaints as problems: which rule owns each, where it stands, and the facts its message needs.

import { entrySpan, firstLine, markSpan, parentSpan } from "../profile/place";
import type { Problem, ProblemRule } from "../profile/problem";
import { keysOf, type ListNode, type MapNode, type Node, nodeAt, type Path, pairOf } from "../profile/tree";
import { type PlainValue, plainValue } from "../profile/value";
import { allowedKeys, homeOf, meantKeys, resemblesRootKey } from "./known-keys";
import { rootCauses } from "./root-cause";
import { allows, type Format, PROFILE, ROOT_KEYS, schema, schemaAt } from "./schema";
import { about, factsOf, messageOf, shown } from "./shape-facts";
import { brokenKeyword, countWords } from "./text-shape";
import validate, { type SchemaError } from "./validate.generated";
import validateConfiguration from "./validate-configuration.generated";

const VALIDATORS = { profile: validate, configuration: validateConfiguration };

export function shapeProblems(text: string, root: Node | null, format: Format = PROFILE): Problem[] {
  if (!root) return [];
  const isProfile = format === PROFILE;
  const notOfThisKind: Problem = {
    rule: "wrong-kind",
    message: isProfile ? "notAProfile" : "notAConfiguration",
    span: firstLine(text, root.span),
    args: {},
    path: [],
  };
  if (root.kind !== "map" || (isProfile && isSomethingElse(root))) return [notOfThisKind];
  // In a configuration every value is a word, whatever YAML makes of it: `kbji_edition: 2026` needs no quotes.
  const value = plainValue(root, !isProfile);
  const shape = new Shape(text, root, value, format);
  const isValid = VALIDATORS[format.name];
  const errors = isValid(value) ? [] : (isValid.errors ?? []);
  return rootCauses([...errors.flatMap((error) => shape.problems(error)), ...shape.wordCounts()]);
}

/** Not one of its keys is, or resembles, one of the format. */
const isSomethingElse = ({ pairs }: MapNode): boolean =>
  pairs.every(({ key: { text } }) => {
    const isOurs = ROOT_KEYS.includes(text) || text.startsWith("x-") || text === "<<";
    return !isOurs && homeOf(text, []) === null && !resemblesRootKey(text);
  });

/** The rule that speaks for a schema complaint. Every keyword of the schema has exactly one owner per kind of value. */
export function ownerOf(keyword: string, path: Path, value: unknown, missing?: string): ProblemRule {
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
    case "maxWords":
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
    private readonly format: Format,
  ) {}

  problems({ keyword, instancePath, params }: SchemaError): Problem[] {
    const path = pathOf(instancePath, this.value);
    const node = nodeAt(this.root, path) ?? null;
    switch (keyword) {
      case "required":
        return [this.missing(path, params["missingProperty"] as string)];
      case "additionalProperties":
        return this.unknownKey(path, params["additionalProperty"] as string);
      case "uniqueItems":
        return node?.kind === "list" ? this.duplicates(path, node) : [];
      case "maxItems":
        return node?.kind === "list" ? [this.tooMany(path, node, params["limit"] as number)] : [];
      case "type":
        return [this.unquoted(path, node) ?? this.complaint(keyword, path, valueAt(this.value, path))];
      default:
        return [this.complaint(keyword, path, valueAt(this.value, path))];
    }
  }

  /** Texts with more words than the schema's `maxWords`, which the validator does not know. */
  wordCounts(): Problem[] {
    if (this.format !== PROFILE) return [];
    return WORD_LIMITED.flatMap((key) => {
      const value = valueAt(this.value, [key]);
      const limit = schemaAt([key])!.maxWords!;
      return typeof value === "string" && countWords(value) > limit ? [this.complaint("maxWords", [key], value)] : [];
    });
  }

  /**
   * YAML turned an unquoted word into something else. One rule alone speaks of that, unless the text would not do in
   * quotes either: then its own fault counts. Codes are the exception, they always want their quotes first.
   */
  private unquoted(path: Path, node: Node | null): Problem | null {
    const schema = schemaAt(path, this.format);
    if (node?.kind !== "scalar" || node.style !== "plain" || typeof node.value === "string") return null;
    if (!schema || !allows(schema, "string") || node.text === "~" || node.text === "null") return null;
    const broken = path[0] === "codes" ? null : brokenKeyword(schema, node.text);
    if (broken) return this.complaint(broken, path, node.text);
    const message = node.value === null ? "nothing" : typeof node.value === "boolean" ? "boolean" : "number";
    const args = { text: node.text, value: String(node.value), ...about(path) };
    return { rule: "value-coerced", message, span: node.span, args, path };
  }

  private missing(path: Path, name: string): Problem {
    const map = nodeAt(this.root, path);
    const known = allowedKeys(path);
    const present = map?.kind === "map" ? map.pairs.filter(({ key }) => known.includes(key.text)).length : 0;
    const args = { ...about([...path, name]), name, parent: about(path)["key"]!, present };
    const extent = path.length > 0 && map ? { extent: map.span } : {};
    return {
      rule: ownerOf("required", path, map, name),
      message: "missing",
      span: parentSpan(this.text, this.root, path),
      args,
      path,
      ...extent,
    };
  }

  private unknownKey(path: Path, key: string): Problem[] {
    const map = nodeAt(this.root, path);
    const pair = pairOf(map, key);
    if (map?.kind !== "map" || !pair) return [];
    const meant = meantKeys(path, key, keysOf(map), this.format);
    const args = {
      name: shown(key),
      parent: about(path)["key"]!,
      allowed: allowedKeys(path, this.format),
      suggestions: meant.slice(0, 3).map(({ value }) => value),
    };
    const at = { span: pair.key.span, extent: pair.span, path: [...path, key] };
    return [{ rule: ownerOf("additionalProperties", path, null), message: "unknown", args, ...at }];
  }

  private duplicates(path: Path, list: ListNode): Problem[] {
    const firsts = new Map<PlainValue, Node>();
    return list.items.flatMap(({ value }, i) => {
      const plain = plainValue(value);
      const first = firsts.get(plain);
      if (!value || plain === null || plain === "" || !first) {
        if (value) firsts.set(plain, value);
        return [];
      }
      const args = { ...about(path, this.format), text: shown(String(plain)) };
      const at = {
        span: firstLine(this.text, value.span),
        path: [...path, i],
        others: [firstLine(this.text, first.span)],
      };
      return [{ rule: ownerOf("uniqueItems", path, plain), message: "twice", args, ...at }];
    });
  }

  private tooMany(path: Path, list: ListNode, limit: number): Problem {
    const span = firstLine(this.text, list.items[limit]!.span);
    const args = { ...about(path, this.format), length: list.items.length, limit };
    return { rule: ownerOf("maxItems", path, list), message: "items", span, args, path };
  }

  /** A complaint about one value by its schema keyword. */
  private complaint(keyword: string, path: Path, value: unknown): Problem {
    const rule = ownerOf(keyword, path, value);
    const message = messageOf(keyword, rule, path, this.format);
    const isEmpty = rule === "empty-section" || message === "empty";
    const span = isEmpty ? entrySpan(this.text, this.root, path) : markSpan(this.text, this.root, path);
    const args = { ...about(path, this.format), ...factsOf(keyword, path, value, this.format) };
    return { rule, message, span, args, path };
  }
}

/** The root's keys whose words are counted. */
const WORD_LIMITED = Object.entries(schema.properties ?? {}).flatMap(([key, { maxWords }]) => (maxWords ? [key] : []));

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
