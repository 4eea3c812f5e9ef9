// Skeletons of sections and of a whole profile, from the schema's snippets: YAML text with or without tab stops.
import type { Language } from "../message";
import { slugOf } from "../profile/identity";
import type { Node, Path } from "../profile/tree";
import { SECTIONS, type Section, wordsAt } from "../schema/schema";
import { asScalar, isPlainSafe } from "./write";

export interface SkeletonStyle {
  readonly language: Language;
  /** One level of indent, in spaces. */
  readonly indent: number;
  readonly lineEnd: string;
  /** Write `${1:…}` tab stops for an editor's snippet; otherwise only their placeholder text. */
  readonly tabStops: boolean;
  /** Number of the first tab stop; 1 if absent. */
  readonly firstStop?: number;
}

/** `key:` and the skeleton of its value, without a final line end. Empty for a key without a skeleton. */
export function sectionSkeleton(key: string, style: SkeletonStyle, variant = 0): string {
  const body = wordsAt([key], style.language)?.defaultSnippets?.[variant]?.body;
  if (body === undefined) return "";
  return render(key, body, new Stops(style)).join(style.lineEnd);
}

/** A whole profile: language, title and the six sections, an empty line between them, ending in a line end. */
export function profileSkeleton(style: SkeletonStyle, title?: string): string {
  const stops = new Stops(style);
  const name = title === undefined ? stops.text(`\${1:${TITLE_PLACEHOLDER[style.language]}}`) : asScalar(title);
  const blocks = [`lang: ${style.language}${style.lineEnd}title: ${name}`];
  for (const section of SECTIONS)
    blocks.push(render(section, bodyOf(section, style.language), stops).join(style.lineEnd));
  return blocks.join(style.lineEnd + style.lineEnd) + style.lineEnd;
}

/** What stands in for a title until it is written. */
export const TITLE_PLACEHOLDER = { en: "[name of the occupation]", id: "[nama pekerjaan]" };

const bodyOf = (section: Section, language: Language): unknown =>
  wordsAt([section], language)?.defaultSnippets?.[0]?.body;

/** Renumbers tab stops one after the other, or strips them. */
class Stops {
  private next: number;

  constructor(readonly style: SkeletonStyle) {
    this.next = style.firstStop ?? 1;
  }

  /** A snippet text as a YAML scalar. Placeholders begin with a bracket, so they are quoted. */
  text(source: string): string {
    const plain = withoutStops(source);
    if (!this.style.tabStops) return asScalar(plain);
    const quote = isPlainSafe(plain) ? "" : '"';
    return quote + source.replace(/\$\{\d+:([^}]*)\}/g, (_, text: string) => `\${${this.next++}:${text}}`) + quote;
  }
}

const withoutStops = (snippet: string): string => snippet.replace(/\$\{\d+:([^}]*)\}/g, "$1");

function render(key: string, body: unknown, stops: Stops): string[] {
  const pad = " ".repeat(stops.style.indent);
  if (Array.isArray(body)) {
    return [`${key}:`, ...body.flatMap((item) => listItem(item, stops).map((line) => pad + line))];
  }
  if (body && typeof body === "object") {
    const lines = Object.entries(body).flatMap(([name, child]) => render(name, child, stops));
    return [`${key}:`, ...lines.map((line) => pad + line)];
  }
  return [`${key}: ${stops.text(String(body))}`];
}

function listItem(item: unknown, stops: Stops): string[] {
  if (!item || typeof item !== "object") return [`- ${stops.text(String(item))}`];
  const lines = Object.entries(item).flatMap(([name, child]) => render(name, child, stops));
  return lines.map((line, i) => (i === 0 ? "- " : "  ") + line);
}

/** What stands in for the text of a key below the root until it is written: words of the schema, in brackets. */
export function placeholderFor(path: Path, language: Language): string {
  const key = String(path.at(-1));
  const snippet = snippetOf(path, key, language);
  if (snippet !== undefined) return withoutStops(snippet);
  const words = wordsAt(path, language);
  const title = words?.title ?? key;
  if (words?.pattern) return slugOf(title);
  const isLongEnough = title.length + 2 >= (words?.minLength ?? 0);
  return `[${isLongEnough ? title : (words?.description ?? title).replace(/\.$/, "")}]`;
}

/** The snippet's text for a key of a list's item, or of the section that has the same name. */
function snippetOf(path: Path, key: string, language: Language): string | undefined {
  const body = wordsAt(path.slice(0, 1), language)?.defaultSnippets?.[0]?.body;
  const item: unknown = Array.isArray(body) ? body[0] : undefined;
  const own = item && typeof item === "object" ? (item as Readonly<Record<string, unknown>>)[key] : undefined;
  const found = own ?? wordsAt([key], language)?.defaultSnippets?.[0]?.body;
  return typeof found === "string" ? found : undefined;
}

/** Nothing at all, or only what a skeleton leaves to be written: no word of the author's is in it. */
export function isUnwritten(node: Node | null): boolean {
  if (!node) return true;
  if (node.kind === "alias" || node.anchor || node.tag) return false;
  if (node.kind === "scalar") return node.text.trim() === "" || placeholders().has(node.text.trim());
  const values = node.kind === "list" ? node.items.map(({ value }) => value) : node.pairs.map(({ value }) => value);
  return values.every(isUnwritten);
}

let known: ReadonlySet<string> | null = null;

/** All texts in brackets of all skeletons. */
function placeholders(): ReadonlySet<string> {
  known ??= new Set(
    (["en", "id"] as const).flatMap((language) => [
      TITLE_PLACEHOLDER[language],
      ...SECTIONS.flatMap((key) =>
        (wordsAt([key], language)?.defaultSnippets ?? []).flatMap(({ body }) => textsIn(body)),
      ),
    ]),
  );
  return known;
}

const textsIn = (body: unknown): string[] =>
  body && typeof body === "object"
    ? Object.values(body).flatMap(textsIn)
    : [withoutStops(String(body))].filter((text) => /^\[.*\]$/.test(text));
