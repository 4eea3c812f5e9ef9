// The keys that can be added where the cursor is, each with what it takes to write it.
import { type Language, sentence, type Template } from "../../message";
import type { Node, Path } from "../../profile/tree";
import { RULES } from "../../rules/all";
import { ruleOf } from "../../rules/lint";
import {
  allows,
  CONFIGURATION,
  type Format,
  isSection,
  PROFILE,
  rankOf,
  type SchemaNode,
  SECTIONS,
  schemaAt,
  wordsAt,
} from "../../schema/schema";
import { brokenKeyword } from "../../schema/text-shape";
import { sectionSkeleton } from "../../write/skeleton";
import type { CompletionContext, CompletionEntry } from "./entry";
import { EntryWriter, type TextStyle } from "./entry-text";
import type { ItemPlace, KeyPlace } from "./place";

const NEXT: Template = { en: "next section", id: "bagian berikutnya" };

/** `value` is what the key under the cursor has already. */
export function keyEntries(
  place: KeyPlace,
  style: TextStyle,
  context: CompletionContext,
  value: Node | null,
): CompletionEntry[] {
  const keys = Object.entries(keysAt(place.path, style.format));
  // In a profile the sections come first; settings are in no order that matters.
  const isRoot = place.path.length === 0 && style.format === PROFILE;
  const next = style.format !== PROFILE ? null : isRoot ? nextSection(place) : nextKey(place);
  const item = place.item ? [itemEntry(place, place.item, style, context)] : [];
  const isOffered = (key: string, schema: SchemaNode) => !place.taken.includes(key) && (!value || takes(schema, value));
  const isPreferred = (key: string) => key === next && !place.item?.hasDash;
  return [
    ...item,
    ...keys.flatMap(([key, schema], i) =>
      isOffered(key, schema) ? [entryFor(key, i, isPreferred(key)), ...furtherForms(key, i)] : [],
    ),
  ];

  function entryFor(key: string, rank: number, isNext: boolean): CompletionEntry {
    const words = wordsFor([...place.path, key], style.format, context.language);
    const title = words?.title ?? key;
    return {
      label: key,
      kind: isRoot && isSection(key) ? "section" : "key",
      detail: isNext && isRoot ? `${title} (${sentence(NEXT, {}, context.language)})` : title,
      documentation: { markdown: words?.markdownDescription ?? "", plain: words?.description ?? "" },
      replace: place.replace,
      lines: linesFor(place, key, style),
      isSnippet: style.tabStops && !place.hasValue,
      column: place.column,
      // The heading is searched as well, so that "tugas" finds `duties`.
      filter: `${place.quote}${key} ${title}`,
      sort: (isNext ? "0" : "1") + String(rank).padStart(3, "0"),
      isPreselected: isNext,
      removed: null,
    };
  }

  /** A section that can be written in another form than the usual one: as running text instead of a list. */
  function furtherForms(key: string, rank: number): CompletionEntry[] {
    if (!isRoot || !isSection(key) || place.hasColon || place.hasValue || place.isFlow) return [];
    const forms = wordsAt([key], context.language)?.defaultSnippets ?? [];
    return forms.slice(1).map(({ label, description = "" }, i) => ({
      ...entryFor(key, rank, false),
      label,
      kind: "form",
      detail: description,
      lines: linesFor(place, key, style, i + 1),
      filter: `${place.quote}${key} ${label}`,
      sort: `2${String(rank).padStart(3, "0")}`,
    }));
  }
}

/** The keys that may stand in a mapping; where a configuration sets levels, the names of rules. */
function keysAt(path: Path, format: Format): Readonly<Record<string, SchemaNode>> {
  const schema = schemaAt(path, format);
  const level = schema?.additionalProperties;
  if (typeof level !== "object") return schema?.properties ?? {};
  return Object.fromEntries(RULES.map(({ id }) => [id, level]));
}

function wordsFor(path: Path, format: Format, language: Language): SchemaNode | undefined {
  const rule = format === CONFIGURATION && path.length > 1 ? ruleOf(String(path.at(-1))) : undefined;
  if (!rule) return wordsAt(path, language, format);
  const why = rule.docs.why[language];
  return { title: rule.title[language], description: why, markdownDescription: why };
}

/** Can a key have a value of that kind? Whether it is long enough, say, is no matter while it is being written. */
function takes(schema: SchemaNode, value: Node): boolean {
  if (value.kind === "alias") return true;
  if (value.kind === "map") {
    const own = schema.properties ?? {};
    const isKnown = typeof schema.additionalProperties === "object" || value.pairs.some(({ key }) => own[key.text]);
    return allows(schema, "object") && (value.pairs.length === 0 || isKnown);
  }
  if (value.kind === "list") {
    const kinds = value.items.flatMap((item) => item.value ?? []);
    return allows(schema, "array") && kinds.every((item) => takes(schema.items ?? {}, item));
  }
  const broken = brokenKeyword(schema, value.text.trim());
  return allows(schema, "string") && !(broken && FORM.has(broken));
}

const FORM: ReadonlySet<string> = new Set(["enum", "pattern", "format"]);

/** The first required key that is missing below the cursor's neighbour, else the first of all that are missing. */
function nextSection({ taken, previous }: KeyPlace): string | null {
  const missing = ["title", ...SECTIONS].filter((key) => !taken.includes(key));
  const rank = previous === null ? -1 : rankOf(previous);
  return missing.find((key) => rankOf(key) > rank) ?? missing[0] ?? null;
}

/**
 * Of a new mapping the first key. Else what it must have and lacks: first below the cursor's neighbour, then at all; else
 * the next in order.
 */
function nextKey({ path, taken, previous }: KeyPlace): string | null {
  const { properties = {}, required = [] } = schemaAt(path) ?? {};
  const order = Object.keys(properties);
  if (taken.length === 0) return order[0] ?? null;
  const free = order.filter((key) => !taken.includes(key));
  const below = free.filter((key) => previous === null || order.indexOf(key) > order.indexOf(previous));
  const missing = free.filter((key) => required.includes(key));
  return missing.find((key) => below.includes(key)) ?? missing[0] ?? below[0] ?? free[0] ?? null;
}

/** A whole item, with the keys that it must have: first behind its dash, below the list second to the next key. */
function itemEntry(
  { replace, before, column }: KeyPlace,
  { path, hasDash }: ItemPlace,
  style: TextStyle,
  { language }: CompletionContext,
): CompletionEntry {
  const words = wordsAt(path, language, style.format);
  const list = wordsAt(path.slice(0, -1), language, style.format)?.title ?? "";
  const [first = "", ...rest] = new EntryWriter(style).item(path).map((line) => (hasDash ? line.slice(2) : line));
  return {
    label: words?.title ?? list,
    kind: "item",
    detail: words?.title ? list : "",
    documentation: { markdown: words?.markdownDescription ?? "", plain: words?.description ?? "" },
    replace,
    lines: [before + first, ...rest],
    isSnippet: style.tabStops,
    column,
    filter: words?.title ?? list,
    sort: hasDash ? "0" : "0999",
    isPreselected: hasDash,
    removed: null,
  };
}

/** The name alone where a value follows; the value's skeleton otherwise. */
function linesFor(place: KeyPlace, key: string, style: TextStyle, form = 0): string[] {
  const path = [...place.path, key];
  const name = place.quote + key + place.quote;
  if (place.hasColon) return [place.before + name];
  if (place.hasValue) return [`${place.before + name}:`];
  if (place.isFlow) return [new EntryWriter(style).flowKey(path, name) + place.comma];
  const [first = "", ...rest] =
    style.format === PROFILE && path.length === 1 && isSection(key)
      ? sectionSkeleton(key, { ...style, lineEnd: "\n" }, form).split("\n")
      : new EntryWriter(style).key(path);
  return [place.before + name + first.slice(key.length), ...rest];
}
