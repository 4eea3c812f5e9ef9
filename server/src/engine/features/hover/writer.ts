// Hover texts in Markdown or as plain text. What they say is decided elsewhere.
import { type Language, sentence, type Template } from "../../message";
import type { Path } from "../../profile/tree";
import type { SchemaNode } from "../../schema/schema";
import { isMeasured } from "./length";

export interface Form {
  readonly language: Language;
  /** Markdown, or plain text for editors that cannot show it. */
  readonly markdown: boolean;
}

const EXAMPLE: Template = { en: "Example:", id: "Contoh:" };
/** Of what runs over several lines; the guidance has an example of the words. */
const IN_THE_FILE: Template = { en: "How it is written in the file:", id: "Cara menuliskannya dalam berkas:" };

/** Markdown or plain text. */
export class Writer {
  constructor(readonly form: Form) {}

  strong(text: string): string {
    return this.form.markdown ? `**${text}**` : text;
  }

  code(text: string): string {
    return this.form.markdown && !text.includes("`") ? `\`${text}\`` : this.plain(text);
  }

  link(words: string, address: string): string {
    return `[${words}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  }

  /** Words of an author's as they stand, whatever Markdown would make of them. */
  plain(text: string): string {
    return this.form.markdown ? text.replace(/[\\`*_{}[\]()#+\-!|<>~&:]/g, "\\$&") : text;
  }

  /** Prose may mark foreign words with asterisks, as Markdown does. */
  prose(text: string): string {
    return this.plain(text).replaceAll("\\*", "*");
  }

  /** The key's own word is not said twice. */
  heading(title: string, key: string): string {
    if (title.toLowerCase() === key.toLowerCase()) return this.strong(title);
    return this.form.markdown ? `**${title}** \`${key}\`` : `${title} (${key})`;
  }

  guidance({ markdownDescription, description }: SchemaNode): string {
    return (this.form.markdown ? markdownDescription : undefined) ?? description ?? "";
  }

  /** Scalars beside the word "example"; lists as the author would write them. */
  example(schema: SchemaNode, path: Path): string {
    const given = schema.examples?.[0];
    // Codes are always written in quotes.
    const first = path[0] === "codes" && typeof given === "string" ? `"${given}"` : given;
    if (first === undefined) return "";
    const label = sentence(typeof first === "object" ? IN_THE_FILE : EXAMPLE, {}, this.form.language);
    if (typeof first !== "object") {
      const mark = isMeasured(schema) ? "*" : "`";
      return `${label} ${this.form.markdown ? mark + first + mark : first}`;
    }
    const source = yamlLines(first).join("\n");
    return `${label}\n\n${this.form.markdown ? `\`\`\`yaml\n${source}\n\`\`\`` : source}`;
  }

  lines(lines: readonly string[]): string {
    return lines.join(this.form.markdown ? "  \n" : "\n");
  }

  join(...paragraphs: readonly string[]): string {
    return paragraphs.filter(Boolean).join("\n\n");
  }
}

/** An example from the schema as lines of YAML, for reading only. */
function yamlLines(value: unknown): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item) => yamlLines(item).map((line, i) => (i === 0 ? "- " : "  ") + line));
  }
  if (value === null || typeof value !== "object") return [String(value)];
  return Object.entries(value).flatMap(([key, child]) => {
    const lines = yamlLines(child);
    return typeof child === "object" ? [`${key}:`, ...lines.map((line) => `  ${line}`)] : [`${key}: ${lines[0]}`];
  });
}
