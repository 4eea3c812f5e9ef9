// Help at a place: on a key its heading, guidance, an example and the length so far; on a value its meaning; on a finding
// the reason for its rule. In prose, comments and blank lines there is nothing, but on a finding.
import { describeCode } from "../codes/description";
import { type Arguments, type Language, sentence, type Template } from "../message";
import { lineIndexAt, linesOf } from "../profile/lines";
import type { Profile } from "../profile/profile";
import { isPair, trailAt } from "../profile/trail";
import { contains, type Node, type Pair, type Path, type Scalar, type Span } from "../profile/tree";
import { ruleOf } from "../rules/lint";
import type { Finding } from "../rules/rule";
import { allows, CONFIGURATION, ownKeyWords, PROFILE, type SchemaNode, wordsAt } from "../schema/schema";

export interface HoverOptions {
  readonly language: Language;
  /** Markdown, or plain text for editors that cannot show it. */
  readonly markdown: boolean;
}

export interface Hover {
  readonly span: Span;
  readonly text: string;
}

const WORDS = {
  example: { en: "Example:", id: "Contoh:" },
  soFar: { en: "So far: {counts}", id: "Sejauh ini: {counts}" },
  character: { en: "{count} character", id: "{count} karakter" },
  characters: { en: "{count} characters", id: "{count} karakter" },
  word: { en: "{count} word", id: "{count} kata" },
  words: { en: "{count} words", id: "{count} kata" },
  item: { en: "{count} entry", id: "{count} butir" },
  items: { en: "{count} entries", id: "{count} butir" },
  minLength: { en: "at least {limit} characters", id: "paling sedikit {limit} karakter" },
  maxLength: { en: "at most {limit} characters", id: "paling banyak {limit} karakter" },
  maxWords: { en: "at most {limit} words", id: "paling banyak {limit} kata" },
  maxItems: { en: "at most {limit} entries", id: "paling banyak {limit} butir" },
} satisfies Record<string, Template>;

export function hover(
  profile: Profile,
  offset: number,
  findings: readonly Finding[],
  options: HoverOptions,
): Hover | null {
  if (isBlankLine(profile.text, offset)) return null;
  const here = findings.filter(({ span }) => contains(span, offset));
  const help = helpAt(profile, offset, new Writer(options));
  const reasons = reasonsFor(here, new Writer(options));
  const span = help?.span ?? smallest(here);
  const texts = [...(help ? [help.text] : []), ...reasons];
  const rule = options.markdown ? "\n\n---\n\n" : "\n\n";
  return span && texts.length > 0 ? { span, text: texts.join(rule) } : null;
}

function isBlankLine(text: string, offset: number): boolean {
  const lines = linesOf(text);
  const line = lines[lineIndexAt(lines, offset)]!;
  return text.slice(line.start, line.end).trim() === "";
}

const smallest = (findings: readonly Finding[]): Span | null =>
  findings.map(({ span }) => span).sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;

/** Title and reason of each rule, once. */
function reasonsFor(findings: readonly Finding[], write: Writer): string[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))].flatMap((id) => ruleOf(id) ?? []);
  const { language } = write.options;
  return rules.map(({ title, docs }) => write.join(write.strong(title[language]), docs.why[language]));
}

function helpAt(profile: Profile, offset: number, write: Writer): Hover | null {
  const step = trailAt(profile.root, offset).at(-1);
  if (!step) return null;
  const { entry, path } = step;
  if (isPair(entry) && contains(entry.key.span, offset)) return keyHelp(profile, entry, path, write);
  return entry.value && contains(entry.value.span, offset) ? valueHelp(profile, entry.value, path, write) : null;
}

function keyHelp({ text, format }: Profile, { key, value }: Pair, path: Path, write: Writer): Hover | null {
  const { language } = write.options;
  if (format === CONFIGURATION && path[0] === "rules" && path.length === 2) return ruleHelp(key, write);
  const isOwn = format === PROFILE && path.length === 1 && key.text.startsWith("x-");
  const words = isOwn ? ownKeyWords(language) : wordsAt(path, language, format);
  if (!words?.title) return null;
  const name = text.slice(key.span.start, key.span.end);
  const parts = [
    write.heading(words.title, name),
    codeHelp(value, path, write),
    write.guidance(words),
    write.example(words, path),
    lengthSoFar(value, words, language),
  ];
  return { span: key.span, text: write.join(...parts) };
}

/** What a rule finds, and why, where a configuration sets its level. */
function ruleHelp({ span, text }: Scalar, write: Writer): Hover | null {
  const rule = ruleOf(text);
  if (!rule) return null;
  const { language } = write.options;
  return { span, text: write.join(write.heading(rule.title[language], text), rule.docs.why[language]) };
}

function valueHelp({ format }: Profile, value: Node, path: Path, write: Writer): Hover | null {
  const code = codeHelp(value, path, write);
  if (code !== "") return { span: value.span, text: code };
  const words = wordsAt(path, write.options.language, format);
  const index = value.kind === "scalar" ? (words?.enum?.indexOf(value.text.trim()) ?? -1) : -1;
  const meaning = index < 0 ? undefined : words?.enumDescriptions?.[index];
  return meaning && value.kind === "scalar"
    ? { span: value.span, text: write.join(write.strong(value.text.trim()), meaning) }
    : null;
}

/** What a code stands for, the groups it is in, and its group in the other classification; empty where that is unknown. */
function codeHelp(value: Node | null, path: Path, write: Writer): string {
  if (path[0] !== "codes" || path.length !== 2 || value?.kind !== "scalar") return "";
  const found = describeCode(String(path[1]), value.text.trim(), write.options.language);
  if (!found) return "";
  const head = `${write.strong(`${found.code} ${found.title}`)} (${found.classification})`;
  return write.join(head, write.lines(found.groups), found.counterpart ?? "");
}

type Limit = "minLength" | "maxLength" | "maxWords" | "maxItems";

/** Characters and words, or items and words, beside the limits that the schema sets. */
function lengthSoFar(value: Node | null, schema: SchemaNode, language: Language): string {
  const say = (template: Template, args: Arguments) => sentence(template, args, language);
  const counted = (name: "character" | "word" | "item", count: number) =>
    say(WORDS[count === 1 ? name : (`${name}s` as const)], { count });
  const total = (counts: readonly string[], limited: readonly Limit[]) => {
    const limits = limited.flatMap((name) => {
      const limit = schema[name];
      return limit === undefined ? [] : [say(WORDS[name], { limit })];
    });
    return say(WORDS.soFar, { counts }) + (limits.length > 0 ? ` (${limits.join(", ")}).` : ".");
  };
  if (value?.kind === "list") {
    // Where prose is allowed as well, the items are the same text in pieces: its words count.
    const words = allows(schema, "string") ? [counted("word", wordsIn(value))] : [];
    return total([counted("item", value.items.length), ...words], ["maxItems"]);
  }
  if (value?.kind !== "scalar" || typeof value.value !== "string" || !isMeasured(schema)) return "";
  const counts = [counted("character", [...value.text.trim()].length), counted("word", wordsIn(value))];
  return total(counts, ["minLength", "maxLength", "maxWords"]);
}

/** Texts of the author's; the length of a code, a date or a status says nothing. */
const isMeasured = ({ enum: values, format, pattern, minLength }: SchemaNode): boolean =>
  !values && !format && (minLength !== undefined || !pattern);

function wordsIn(node: Node | null): number {
  if (node?.kind === "scalar") return wordCount(node.text);
  if (node?.kind === "map") return node.pairs.reduce((sum, { value }) => sum + wordsIn(value), 0);
  return node?.kind === "list" ? node.items.reduce((sum, { value }) => sum + wordsIn(value), 0) : 0;
}

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Markdown or plain text. */
class Writer {
  constructor(readonly options: HoverOptions) {}

  strong(text: string): string {
    return this.options.markdown ? `**${text}**` : text;
  }

  heading(title: string, key: string): string {
    return this.options.markdown ? `**${title}** \`${key}\`` : `${title} (${key})`;
  }

  guidance({ markdownDescription, description }: SchemaNode): string {
    return (this.options.markdown ? markdownDescription : undefined) ?? description ?? "";
  }

  /** Scalars beside the word "example"; lists as the author would write them. */
  example(schema: SchemaNode, path: Path): string {
    const given = schema.examples?.[0];
    // Codes are always written in quotes.
    const first = path[0] === "codes" && typeof given === "string" ? `"${given}"` : given;
    if (first === undefined) return "";
    const label = sentence(WORDS.example, {}, this.options.language);
    if (typeof first !== "object") {
      const mark = isMeasured(schema) ? "*" : "`";
      return `${label} ${this.options.markdown ? mark + first + mark : first}`;
    }
    const source = yamlLines(first).join("\n");
    return `${label}\n\n${this.options.markdown ? `\`\`\`yaml\n${source}\n\`\`\`` : source}`;
  }

  lines(lines: readonly string[]): string {
    return lines.join(this.options.markdown ? "  \n" : "\n");
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
