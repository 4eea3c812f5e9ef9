// What is inserted for a key or a value that is not written yet: lines of YAML made from the schema, with or without tab stops.
// Sections and whole profiles come from write/skeleton; here are all other keys.
import type { Language } from "../../message";
import type { Path } from "../../profile/tree";
import { allows, CONFIGURATION, type Format, type SchemaNode, schemaAt } from "../../schema/schema";
import { placeholderFor } from "../../write/skeleton";
import { literally } from "../../write/snippet";
import { isPlainSafe, quoted, singleQuoted } from "../../write/write";
import type { Quote } from "./token";

export interface TextStyle {
  readonly language: Language;
  /** One level of indent, in spaces. */
  readonly indent: number;
  /** Write `${1}` tab stops for an editor's snippet. */
  readonly tabStops: boolean;
  /** What kind of file is written. */
  readonly format: Format;
}

/** A scalar in the author's quotes, or in quotes where YAML would read the bare word as something else. */
export function scalarText(value: string, quote: Quote, isFlow: boolean): string {
  if (quote === '"') return JSON.stringify(value);
  if (quote === "'") return singleQuoted(value);
  return isPlainSafe(value) && !(isFlow && /[,[\]{}]/.test(value)) ? value : quoted(value);
}

/** Writes one entry; its tab stops are numbered in the order of writing. */
export class EntryWriter {
  private stops = 0;

  constructor(private readonly style: TextStyle) {}

  /** `key: value` in block form; `name` is the key as it is to be written. */
  key(path: Path, name: string = String(path.at(-1))): string[] {
    const schema = schemaAt(path, this.style.format);
    if (schema?.items && !allows(schema, "string")) return [`${name}:`, ...this.indented(this.item([...path, 0]))];
    if (schema?.properties) return [`${name}:`, ...this.indented(this.map(path, schema))];
    if (schema && allows(schema, "object")) return [`${name}:`, ...this.indented([this.stop("")])];
    return [`${name}: ${this.scalar(path, schema, false)}`];
  }

  /** `- …`: an item of a list, with the keys that it must have. */
  item(path: Path): string[] {
    const schema = schemaAt(path, this.style.format);
    const lines = schema?.properties ? this.map(path, schema) : [this.scalar(path, schema, false)];
    return lines.map((line, i) => (i === 0 ? "- " : "  ") + line);
  }

  /** `key: value` on one line, for flow collections. */
  flowKey(path: Path, name: string = String(path.at(-1))): string {
    return `${name}: ${this.flowValue(path)}`;
  }

  flowValue(path: Path): string {
    const schema = schemaAt(path, this.style.format);
    if (schema?.items) return `[${this.stop("")}]`;
    if (!schema?.properties) return this.scalar(path, schema, true);
    const required = this.needed(path, schema.required ?? []);
    return required.length > 0
      ? `{${required.map((key) => this.flowKey([...path, key])).join(", ")}}`
      : `{${this.stop("")}}`;
  }

  private indented(lines: readonly string[]): string[] {
    return lines.map((line) => " ".repeat(this.style.indent) + line);
  }

  /** The keys that a mapping must have; without any, its only key, or a choice among its keys. */
  private map(path: Path, { required, properties }: SchemaNode): string[] {
    const keys = Object.keys(properties ?? {});
    if (required) return this.needed(path, required).flatMap((key) => this.key([...path, key]));
    if (keys.length === 1) return this.key([...path, keys[0]!]);
    const name = this.style.tabStops ? this.choice(keys) : keys[0]!;
    return [`${name}: ${this.scalar([...path, keys[0]!], undefined, false)}`];
  }

  /** A comparison also names the other occupation. */
  private needed(path: Path, required: readonly string[]): readonly string[] {
    return path[0] === "comparison" ? ["title", ...required] : required;
  }

  /** What the author still has to write: a default from the schema, words that stand in for prose, or nothing. */
  private scalar(path: Path, schema: SchemaNode | undefined, isFlow: boolean): string {
    const isCode = path[0] === "codes";
    if (schema?.enum) return this.enumValue(schema);
    const isProse =
      this.style.format !== CONFIGURATION &&
      !isCode &&
      !schema?.pattern?.startsWith("^") &&
      (schema?.minLength ?? 0) > 1;
    const words = isProse ? placeholderFor(path, this.style.language) : "";
    const needsQuotes = isCode || (isProse && (isFlow || !isPlainSafe(words)));
    return needsQuotes ? `"${this.stop(words)}"` : this.stop(words);
  }

  private enumValue({ enum: values = [], default: preset }: SchemaNode): string {
    const isSetting = this.style.format === CONFIGURATION;
    if (typeof preset !== "string") return isSetting && this.style.tabStops ? this.choice(values) : this.stop("");
    return this.style.tabStops ? this.choice([preset, ...values.filter((value) => value !== preset)]) : preset;
  }

  private stop(words: string): string {
    if (!this.style.tabStops) return words;
    this.stops++;
    return words === "" ? `\${${this.stops}}` : `\${${this.stops}:${literally(words)}}`;
  }

  private choice(values: readonly string[]): string {
    this.stops++;
    return `\${${this.stops}|${values.join(",")}|}`;
  }
}
