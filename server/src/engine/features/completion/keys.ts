// The keys that can be added where the cursor is, each with what it takes to write it.
import { sentence, type Template } from "../../message";
import { isSection, ROOT_KEYS, SECTIONS, schemaAt, wordsAt } from "../../profile/schema";
import { sectionSkeleton } from "../../profile/skeleton";
import type { CompletionContext, CompletionEntry } from "./entry";
import { EntryWriter, type TextStyle } from "./entry-text";
import type { KeyPlace } from "./place";

const NEXT: Template = { en: "next section", id: "bagian berikutnya" };

export function keyEntries(place: KeyPlace, style: TextStyle, context: CompletionContext): CompletionEntry[] {
  const keys = Object.keys(schemaAt(place.path)?.properties ?? {});
  const next = place.path.length === 0 ? nextSection(place) : null;
  return keys.flatMap((key, i) => (place.taken.includes(key) ? [] : [entryFor(key, i, key === next)]));

  function entryFor(key: string, rank: number, isNext: boolean): CompletionEntry {
    const words = wordsAt([...place.path, key], context.language);
    const title = words?.title ?? key;
    return {
      label: key,
      kind: place.path.length === 0 && isSection(key) ? "section" : "key",
      detail: isNext ? `${title} (${sentence(NEXT, {}, context.language)})` : title,
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
}

/** The first required key that is missing below the cursor's neighbour, else the first of all that are missing. */
function nextSection({ taken, previous }: KeyPlace): string | null {
  const missing = ["title", ...SECTIONS].filter((key) => !taken.includes(key));
  const rank = previous === null ? -1 : ROOT_KEYS.indexOf(previous);
  return missing.find((key) => ROOT_KEYS.indexOf(key) > rank) ?? missing[0] ?? null;
}

/** The name alone where a value follows; the value's skeleton otherwise. */
function linesFor(place: KeyPlace, key: string, style: TextStyle): string[] {
  const path = [...place.path, key];
  const name = place.quote + key + place.quote;
  if (place.hasColon) return [place.before + name];
  if (place.hasValue) return [`${place.before + name}:`];
  if (place.isFlow) return [new EntryWriter(style).flowKey(path, name) + (place.needsComma ? ", " : "")];
  const [first = "", ...rest] =
    path.length === 1 && isSection(key)
      ? sectionSkeleton(key, { ...style, lineEnd: "\n" }).split("\n")
      : new EntryWriter(style).key(path);
  return [place.before + name + first.slice(key.length), ...rest];
}
