// Completion: what can be written at a place, each entry with the text that accepting it leaves. Positions and snippet
// dialects are the edge's.
import { sentence, type Template } from "../message";
import { languageOf, type Profile } from "../profile/profile";
import { trailAt } from "../profile/trail";
import type { Node } from "../profile/tree";
import { PROFILE, SECTIONS, titleOf } from "../schema/schema";
import { indentStepOf } from "../write/insertion";
import { profileSkeleton } from "../write/skeleton";
import { codeEntries } from "./completion/codes";
import type { Completion, CompletionContext, CompletionEntry } from "./completion/entry";
import type { TextStyle } from "./completion/entry-text";
import { keyEntries } from "./completion/keys";
import { placeAt } from "./completion/locate";
import type { EmptyPlace, KeyPlace } from "./completion/place";
import { valueEntries } from "./completion/values";

export function complete(profile: Profile, offset: number, context: CompletionContext): Completion {
  const place = placeAt(profile, offset);
  const codes = codeEntries(profile, place, offset, context);
  if (codes) return { entries: codes, isIncomplete: true };
  if (!place) return whole([]);
  const style: TextStyle = {
    language: languageOf(profile, context),
    indent: indentStepOf(profile.text),
    tabStops: context.snippets,
    format: profile.format,
  };
  if (place.kind === "key") return whole(keyEntries(place, style, context, valueBehind(profile, place)));
  if (place.kind === "value") return valueEntries(profile, place, offset, style, context);
  const keys = keyEntries(firstKey(place), style, context, null);
  return whole(profile.format === PROFILE ? [template(place, style, context), ...keys] : keys);
}

const whole = (entries: readonly CompletionEntry[]): Completion => ({ entries, isIncomplete: false });

/** The value that a key has already, so that only keys that can take it are offered in its stead. */
function valueBehind({ root }: Profile, { replace, hasColon }: KeyPlace): Node | null {
  const entry = hasColon
    ? trailAt(root, replace.start).find((step) => step.entry.span.start === replace.start)?.entry
    : null;
  return entry?.value ?? null;
}

const TEMPLATE: Template = { en: "New profile", id: "Profil baru" };
const SIX: Template = { en: "Title and the six sections", id: "Nama pekerjaan dan keenam bagian" };

/** A whole profile, for a text without content. */
function template({ replace }: EmptyPlace, style: TextStyle, { language }: CompletionContext): CompletionEntry {
  const sections = SECTIONS.map((section) => titleOf([section], language)).join(" · ");
  return {
    label: sentence(TEMPLATE, {}, language),
    kind: "template",
    detail: sentence(SIX, {}, language),
    documentation: { markdown: sections, plain: sections },
    replace,
    lines: profileSkeleton({ ...style, lineEnd: "\n" }).split("\n"),
    isSnippet: style.tabStops,
    column: 0,
    filter: "",
    sort: "",
    isPreselected: true,
    removed: null,
  };
}

const firstKey = ({ replace }: EmptyPlace): KeyPlace => ({
  kind: "key",
  path: [],
  replace,
  quote: "",
  before: "",
  isFlow: false,
  column: 0,
  taken: [],
  hasColon: false,
  hasValue: false,
  previous: null,
  comma: "",
  item: null,
});
