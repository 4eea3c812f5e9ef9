// The values that fit where the cursor is: words that the schema lists, ids of other profiles, rules, and skeletons.
import type { Profile } from "../../profile/profile";
import type { Span } from "../../profile/tree";
import { RULES } from "../../rules/all";
import { allows, isSection, type SchemaNode, schemaAt, wordsAt } from "../../schema/schema";
import { sectionSkeleton } from "../../write/skeleton";
import type { Completion, CompletionContext, CompletionEntry, Value, Values } from "./entry";
import { EntryWriter, scalarText, type TextStyle } from "./entry-text";
import type { ValuePlace } from "./place";
import { namesOccupation, occupationValues } from "./references";

export function valueEntries(
  profile: Profile,
  place: ValuePlace,
  offset: number,
  style: TextStyle,
  context: CompletionContext,
): Completion {
  const { replace, quote, before, isFlow, column, comma } = place;
  // In place of a list that is not there yet, or below its last item, a value comes with its dash.
  const isItem = place.position === "below" && allows(schemaAt(place.path, profile.format), "array");
  const path = isItem ? [...place.path, 0] : place.path;
  const typed = profile.text.slice(replace.start, Math.max(replace.start, offset)).slice(quote.length);
  const { values, isIncomplete } = valuesFor(profile, { ...place, path }, typed, context);
  if (values.length === 0 && !isIncomplete) {
    return { entries: place.isAbsent ? skeletons(profile, place, style, context) : [], isIncomplete };
  }
  const entries = values.map(({ value, kind, detail, documentation, names }, i) => ({
    label: value,
    kind,
    detail,
    documentation,
    replace,
    lines: [before + (isItem ? "- " : "") + scalarText(value, quote, isFlow) + comma],
    isSnippet: false,
    column,
    filter: quote + names,
    sort: String(i).padStart(4, "0"),
    isPreselected: false,
    removed: null,
  }));
  return { entries, isIncomplete };
}

function valuesFor(
  profile: Profile,
  place: Pick<ValuePlace, "path" | "taken" | "replace">,
  typed: string,
  context: CompletionContext,
): Values {
  const { path, taken } = place;
  if (namesOccupation(path)) return occupationValues(profile, place, typed, context);
  const words = wordsAt(path, context.language, profile.format);
  const isRule = path[0] === "lint" && path.at(-1) === "rule";
  const values = words?.enum ? enumValues(words) : isRule ? rules(context) : [];
  return { values: values.filter(({ value }) => !taken.includes(value)), isIncomplete: false };
}

const enumValues = ({ enum: values = [], enumDescriptions = [] }: SchemaNode): Value[] =>
  values.map((value, i) => ({
    value,
    kind: "value",
    detail: "",
    documentation: said(enumDescriptions[i] ?? ""),
    names: value,
  }));

const rules = ({ language }: CompletionContext): Value[] =>
  RULES.map(({ id, title, docs }) => ({
    value: id,
    kind: "value",
    detail: title[language],
    documentation: said(docs.why[language]),
    names: id,
  }));

const said = (text: string): CompletionEntry["documentation"] => ({ markdown: text, plain: text });

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
  const words = wordsAt(place.path, language, style.format);
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
  const schema = schemaAt(path, style.format);
  const title = wordsAt(path, language, style.format)?.title ?? "";
  if (place.isNextItem) {
    const item = wordsAt([...path, 0], language, style.format);
    return [{ label: item?.title ?? title, detail: title, lines: new EntryWriter(style).item([...path, 0]) }];
  }
  if (place.isFlow) {
    const isForm = schema?.properties && schema.required;
    return isForm ? [{ label: title, detail: "", lines: [new EntryWriter(style).flowValue(path) + place.comma] }] : [];
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
