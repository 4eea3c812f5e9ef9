// The outline of a profile: keys by their headings, list items by what they say. Places are offsets.
import { type Language, sentence, type Template } from "../message";
import { trimmedSpan } from "../profile/lines";
import type { Profile } from "../profile/profile";
import { type ListItem, type MapNode, type Node, type Pair, type Path, pairOf, type Span } from "../profile/tree";
import { type Format, PROFILE, titleOf } from "../schema/schema";

export interface OutlineEntry {
  readonly name: string;
  readonly detail: string;
  readonly kind: "section" | "text" | "item" | "list" | "group";
  /** The whole entry, to the end of its last line with content. */
  readonly span: Span;
  /** What is marked when the entry is chosen. */
  readonly nameSpan: Span;
  readonly children: readonly OutlineEntry[];
}

const COUNT: Template = { en: "{count} entries", id: "{count} butir" };
const ONE: Template = { en: "1 entry", id: "1 butir" };
const EMPTY: Template = { en: "empty", id: "kosong" };

const LONGEST = 60;

export function outline(profile: Profile, language: Language): OutlineEntry[] {
  const { root } = profile;
  return root?.kind === "map" ? new Outline(profile, language).pairs(root, []) : [];
}

class Outline {
  private readonly text: string;
  private readonly format: Format;

  constructor(
    { text, format }: Profile,
    private readonly language: Language,
  ) {
    this.text = text;
    this.format = format;
  }

  pairs(map: MapNode, path: Path): OutlineEntry[] {
    return map.pairs.map((pair) => this.pair(pair, [...path, pair.key.text]));
  }

  private pair({ key, value, span }: Pair, path: Path): OutlineEntry {
    return {
      // Names must not be empty, whatever the key is.
      name: this.titleOf(path) || key.text.trim() || this.text.slice(key.span.start, key.span.end),
      detail: this.detail(value),
      kind: path.length === 1 && value?.kind !== "map" ? "section" : kindOf(value),
      span,
      nameSpan: key.span,
      children: this.children(value, path),
    };
  }

  /** Empty for the rules of a configuration, which go by their names. */
  private titleOf(path: Path): string {
    const isFree = this.format !== PROFILE && path.length > 1;
    return isFree ? "" : titleOf(path, this.language, this.format).trim();
  }

  private children(node: Node | null, path: Path): OutlineEntry[] {
    if (node?.kind === "map") return this.pairs(node, path);
    if (node?.kind === "list") return node.items.map((item, i) => this.item(item, [...path, i]));
    return [];
  }

  private item({ value, span }: ListItem, path: Path): OutlineEntry {
    const { name, from } = this.label(value);
    const nameSpan = trimmedSpan(this.text, firstLineOf(this.text, from?.span ?? span));
    return {
      name,
      detail: value?.kind === "map" ? this.restOf(value, from) : "",
      kind: "item",
      span,
      nameSpan: nameSpan.start < nameSpan.end ? nameSpan : span,
      children: value?.kind === "scalar" ? [] : this.children(value, path),
    };
  }

  /** What an item is called, and the value that says so. */
  private label(value: Node | null): { name: string; from: Node | null } {
    const from = value?.kind === "map" ? labelValue(value) : value;
    const words = from ? this.words(from) : "";
    return words ? { name: words, from } : { name: sentence(EMPTY, {}, this.language), from: null };
  }

  /** The text of an item beside what it is called. */
  private restOf(map: MapNode, label: Node | null): string {
    const other = map.pairs.find(({ value }) => value?.kind === "scalar" && value !== label)?.value;
    return other ? this.words(other) : "";
  }

  private words(node: Node): string {
    if (node.kind === "scalar") return firstWords(node.text);
    if (node.kind === "alias") return firstWords(this.text.slice(node.span.start, node.span.end));
    return this.detail(node);
  }

  private detail(value: Node | null): string {
    if (!value) return sentence(EMPTY, {}, this.language);
    if (value.kind === "map")
      return value.pairs
        .map(({ key }) => key.text)
        .join(", ")
        .slice(0, LONGEST);
    if (value.kind !== "list") return this.words(value);
    return sentence(value.items.length === 1 ? ONE : COUNT, { count: value.items.length }, this.language);
  }
}

/** What names an entry, best first: another occupation, a belief, a source, a reviewer, a rule. */
const LABEL_KEYS = ["title", "id", "misconception", "by", "rule", "text", "reality"];

function labelValue(map: MapNode): Node | null {
  for (const key of LABEL_KEYS) {
    const value = pairOf(map, key)?.value;
    if (value?.kind === "scalar" && value.text.trim() !== "") return value;
  }
  return map.pairs.find(({ value }) => value?.kind === "scalar")?.value ?? map.pairs[0]?.value ?? null;
}

const kindOf = (value: Node | null): OutlineEntry["kind"] =>
  value?.kind === "map" ? "group" : value?.kind === "list" ? "list" : "text";

/** The beginning of a text on one line, cut between words. */
function firstWords(text: string): string {
  const line = text
    .slice(0, LONGEST * 4)
    .trim()
    .replace(/\s+/g, " ");
  if (line.length <= LONGEST) return line;
  const cut = line.lastIndexOf(" ", LONGEST);
  return `${line.slice(0, cut > LONGEST / 2 ? cut : LONGEST).replace(/[\ud800-\udbff]$/, "")}…`;
}

function firstLineOf(text: string, span: Span): Span {
  for (let end = span.start; end < span.end; end++) {
    if (text[end] === "\n" || text[end] === "\r") return { start: span.start, end };
  }
  return span;
}
