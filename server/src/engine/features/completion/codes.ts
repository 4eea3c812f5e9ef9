// Codes of the classifications that have a table, found by the occupation's name in either language or by digits.
import { classificationOf } from "../../codes/classification";
import { describeCode } from "../../codes/description";
import { titlesOf } from "../../codes/profile-codes";
import { byFit, type CodeSearch, type Fit, searchOf } from "../../codes/search";
import type { Profile } from "../../profile/profile";
import type { CompletionContext, CompletionEntry } from "./entry";
import { scalarText } from "./entry-text";
import type { Place, ValuePlace } from "./place";
import { contentOf } from "./token";

/** As many as anyone looks through; typing more finds the others. */
const MOST = 200;
/** Before anything is typed. */
const MOST_FITTING = 30;

/** Null where no such code belongs. The list is never whole: what is typed next finds others. */
export function codeEntries(
  profile: Profile,
  place: Place | null,
  offset: number,
  context: CompletionContext,
): CompletionEntry[] | null {
  if (place?.kind !== "value" || place.path[0] !== "codes" || place.path.length !== 2) return null;
  const system = String(place.path[1]);
  const search = searchOf(system);
  if (!search) return null;
  const { start } = place.replace;
  const typed = profile.text.slice(start, offset);
  const fit = search.fitTo(titlesOf(profile, context.index));
  const words = contentOf(profile.text, { start, end: offset, quote: place.quote });
  const found = words.trim() === "" ? proposals(system, fit) : matches(search, words, fit);
  return found.map(({ code, title }, i) => entryFor(system, code, title, i, typed, place, context));
}

const matches = (search: CodeSearch, words: string, fit: Fit) => byFit(search.matching(words), fit).slice(0, MOST);

/** What the profile's own titles say, then the major groups to begin from. */
function proposals(system: string, fit: Fit) {
  const { all } = classificationOf(system)!;
  const fitting = byFit(
    all.filter(({ code }) => fit(code) > 0),
    fit,
  ).slice(0, MOST_FITTING);
  return [...fitting, ...all.filter((one) => one.code.length === 1 && !fitting.includes(one))];
}

function entryFor(
  system: string,
  code: string,
  title: string,
  rank: number,
  typed: string,
  place: ValuePlace,
  { language }: CompletionContext,
): CompletionEntry {
  const { groups = [], counterpart = null } = describeCode(system, code, language) ?? {};
  const lines = [...groups, ...(counterpart ? ["", counterpart] : [])];
  return {
    label: code,
    kind: "value",
    detail: title,
    documentation: { markdown: lines.join("  \n"), plain: lines.join("\n") },
    replace: place.replace,
    lines: [place.before + scalarText(code, place.quote, place.isFlow)],
    isSnippet: false,
    column: place.column,
    // What was typed has been compared already, and better: an editor keeps every entry, in the order given.
    filter: `${typed.trimStart()} ${code} ${title}`.trimStart(),
    sort: String(rank).padStart(4, "0"),
    isPreselected: false,
    removed: null,
  };
}
