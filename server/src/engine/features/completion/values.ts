// The values that fit where the cursor is: words that the schema lists, ids of other profiles, rules, and skeletons.
import type { ProfileFacts } from "../../index/profile-facts";
import type { Profile } from "../../profile/profile";
import type { Path, Span } from "../../profile/tree";
import { RULES } from "../../rules/all";
import { allows, isSection, type SchemaNode, schemaAt, wordsAt } from "../../schema/schema";
import { sectionSkeleton } from "../../write/skeleton";
import type { CompletionContext, CompletionEntry } from "./entry";
import { EntryWriter, scalarText, type TextStyle } from "./entry-text";
import type { ValuePlace } from "./place";

/** One value before it is put into the author's form. */
interface Value {
  readonly value: string;
  readonly kind: "value" | "reference";
  readonly detail: string;
  readonly documentation: string;
}

export function valueEntries(
  profile: Profile,
  place: ValuePlace,
  style: TextStyle,
  context: CompletionContext,
): CompletionEntry[] {
  if (place.isNextItem) return place.isAbsent ? skeletons(profile, place, style, context) : [];
  const listed = valuesFor(profile, place.path, context).filter(({ value }) => !place.taken.includes(value));
  if (listed.length === 0) return place.isAbsent ? skeletons(profile, place, style, context) : [];
  return listed.map(({ value, kind, detail, documentation }, i) => ({
    label: value,
    kind,
    detail,
    documentation: { markdown: documentation, plain: documentation },
    replace: place.replace,
    lines: [place.before + scalarText(value, place.quote, place.isFlow)],
    isSnippet: false,
    column: place.column,
    filter: place.quote + value + (kind === "reference" ? ` ${detail}` : ""),
    sort: String(i).padStart(4, "0"),
    isPreselected: false,
    removed: null,
  }));
}

function valuesFor(profile: Profile, path: Path, context: CompletionContext): Value[] {
  const words = wordsAt(path, context.language);
  if (words?.enum) return enumValues(words);
  const [root, , key] = path;
  if ((root === "related" && path.length === 2) || (root === "comparison" && key === "id"))
    return ids(profile, context);
  return root === "lint" && path.at(-1) === "rule" ? rules(context) : [];
}

const enumValues = ({ enum: values = [], enumDescriptions = [] }: SchemaNode): Value[] =>
  values.map((value, i) => ({
    value,
    kind: "value",
    detail: "",
    documentation: enumDescriptions[i] ?? "",
  }));

/** The other profiles, by title. */
function ids({ identity }: Profile, { index }: CompletionContext): Value[] {
  const byId = new Map<string, ProfileFacts[]>();
  for (const facts of index.all()) {
    if (facts.id !== identity.id) byId.set(facts.id, [...(byId.get(facts.id) ?? []), facts]);
  }
  const found = [...byId].map(([value, versions]): Value => {
    const titles = new Set(versions.flatMap(({ title }) => title?.text ?? []));
    const others = new Set(versions.flatMap(({ alternativeTitles }) => alternativeTitles.map(({ text }) => text)));
    return { value, kind: "reference", detail: [...titles].join(" / "), documentation: [...others].join(", ") };
  });
  return found.sort((a, b) => (a.value < b.value ? -1 : 1));
}

const rules = ({ language }: CompletionContext): Value[] =>
  RULES.map(({ id, title, docs }) => ({
    value: id,
    kind: "value",
    detail: title[language],
    documentation: docs.why[language],
  }));

/** A form of a value that is not written yet, as lines: the first beside its key, the others below it. */
interface Form {
  readonly label: string;
  readonly detail: string;
  readonly lines: readonly string[];
}

function skeletons(
  profile: Profile,
  place: ValuePlace,
  style: TextStyle,
  { language }: CompletionContext,
): CompletionEntry[] {
  const words = wordsAt(place.path, language);
  return forms(place, style, language).map(({ label, detail, lines }, i) => {
    const isBelow = place.position === "beside" && lines[0] === "";
    return {
      label,
      kind: "form",
      detail,
      documentation: { markdown: words?.markdownDescription ?? "", plain: words?.description ?? "" },
      replace: place.replace,
      lines: [isBelow ? "" : place.before + lines[0], ...lines.slice(1)],
      isSnippet: style.tabStops,
      column: place.column,
      filter: label,
      sort: String(i).padStart(4, "0"),
      isPreselected: false,
      removed: isBelow ? blanksBefore(profile.text, place.replace.start) : null,
    };
  });
}

function forms(place: ValuePlace, style: TextStyle, language: CompletionContext["language"]): Form[] {
  const { path, position } = place;
  const schema = schemaAt(path);
  const title = wordsAt(path, language)?.title ?? "";
  if (place.isNextItem) {
    const item = wordsAt([...path, 0], language);
    return [{ label: item?.title ?? title, detail: title, lines: new EntryWriter(style).item([...path, 0]) }];
  }
  if (place.isFlow) {
    const isForm = schema?.properties && schema.required;
    return isForm ? [{ label: title, detail: "", lines: [new EntryWriter(style).flowValue(path)] }] : [];
  }
  if (path.length === 1 && isSection(String(path[0]))) return sectionForms(place, style, language);
  if (typeof path.at(-1) !== "string" || !(allows(schema, "array") || allows(schema, "object"))) return [];
  const [, ...below] = new EntryWriter(style).key(path);
  return [{ label: title, detail: "", lines: position === "below" ? outdented(below, style) : ["", ...below] }];
}

/** A section's forms: as a list and as text, or text alone. */
function sectionForms(
  { path, position }: ValuePlace,
  style: TextStyle,
  language: CompletionContext["language"],
): Form[] {
  const key = String(path[0]);
  const variants = wordsAt(path, language)?.defaultSnippets ?? [];
  return variants.map(({ label, description = "" }, i) => {
    const [first = "", ...below] = sectionSkeleton(key, { ...style, lineEnd: "\n" }, i).split("\n");
    const beside = first.slice(key.length + 1).trimStart();
    const isBelow = position === "below" && beside === "";
    return { label, detail: description, lines: isBelow ? outdented(below, style) : [beside, ...below] };
  });
}

const outdented = (lines: readonly string[], { indent }: TextStyle): string[] =>
  lines.map((line) => line.slice(Math.min(indent, line.search(/\S|$/))));

/** The blanks between the colon and the cursor, when the value goes below. */
function blanksBefore(text: string, offset: number): Span | null {
  let start = offset;
  while (start > 0 && (text[start - 1] === " " || text[start - 1] === "\t")) start--;
  return start < offset ? { start, end: offset } : null;
}
