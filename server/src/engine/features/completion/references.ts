// Occupations to choose from where a profile names another one, by id or by title: the best matches for what is typed so far.

import { foldedTitle } from "../../index/index-keys";
import { forReaders, titlesOf } from "../../index/occupations";
import { namesIn, type ProfileFacts } from "../../index/profile-facts";
import type { ProfileIndex } from "../../index/profile-index";
import type { Language } from "../../message";
import { comparisonItems } from "../../profile/comparison";
import { languageOf, type Profile } from "../../profile/profile";
import { overlaps, type Path, type Span } from "../../profile/tree";
import { wordsAt } from "../../schema/schema";
import type { CompletionContext, CompletionEntry, Value, Values } from "./entry";
import type { ValuePlace } from "./place";

/** More are no choice, and slow an editor down. */
const MOST = 200;

/** Is the value at a path the id or the title of another occupation? */
export const namesOccupation = (path: Path): boolean =>
  (path[0] === "related" && path.length === 2) || (path[0] === "comparison" && /^(?:id|title)$/.test(String(path[2])));

/** An occupation with all of its language versions. */
interface Choice {
  readonly id: string;
  readonly versions: ProfileFacts[];
  /** 0 for the best match. */
  rank: number;
}

export function occupationValues(
  profile: Profile,
  { path, taken, replace }: Pick<ValuePlace, "path" | "taken" | "replace">,
  typed: string,
  context: CompletionContext,
): Values {
  const { index, language } = context;
  const byTitle = path.at(-1) === "title";
  if (isWritten(typed, byTitle, index)) return { values: [], isIncomplete: false };
  const own = languageOf(profile, context);
  const excluded = new Set([...taken, ...comparedElsewhere(profile, path, replace), profile.identity.id]);
  const choices = choicesIn(index, foldedTitle(typed), own).filter(({ id }) => !excluded.has(id));
  const isIncomplete = choices.length > MOST;
  const values = best(isIncomplete ? choices.filter(({ rank }) => rank < NO_MATCH) : choices)
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .flatMap((choice) => choiceValue(choice, byTitle, own, language));
  return { values, isIncomplete };
}

/** As many as are listed, the best ones: without sorting all. */
function best(choices: readonly Choice[]): Choice[] {
  const found: Choice[] = [];
  for (let rank = 0; rank <= WORST && found.length < MOST; rank++) {
    for (const choice of choices) if (choice.rank === rank && found.length < MOST) found.push(choice);
  }
  return found;
}

/** A blank behind a whole id or title ends it: Enter is to begin a new line there. */
const isWritten = (typed: string, byTitle: boolean, index: ProfileIndex): boolean =>
  /\s$/.test(typed) && (byTitle ? index.byTitle(typed) : index.byId(typed.trim())).length > 0;

const NO_MATCH = 6;
const WORST = 7;

/** Every occupation, with how well it matches. Ten thousand of them are looked through at each letter. */
function choicesIn(index: ProfileIndex, typed: string, own: Language): Choice[] {
  const byId = new Map<string, Choice>();
  for (const facts of index.all()) {
    const rank = matchOf(namesOf(facts), typed) * 2 + (facts.lang === own ? 0 : 1);
    const known = byId.get(facts.id);
    if (known) {
      known.versions.push(facts);
      known.rank = Math.min(known.rank, rank);
    } else {
      byId.set(facts.id, { id: facts.id, versions: [facts], rank });
    }
  }
  return [...byId.values()];
}

/** At the beginning of a name, of a word in it, inside of one, or not at all. */
function matchOf(names: string, typed: string): 0 | 1 | 2 | 3 {
  const at = names.indexOf(typed);
  if (at < 0) return 3;
  if (names.includes(`\n${typed}`)) return 0;
  return names.includes(` ${typed}`) || names.includes(`-${typed}`) ? 1 : 2;
}

const namesByFacts = new WeakMap<ProfileFacts, string>();

/** The id, the title and the other titles, folded, each behind a line end. */
function namesOf(facts: ProfileFacts): string {
  let names = namesByFacts.get(facts);
  if (names === undefined) {
    names = [facts.id, ...namesIn(facts)].map((name) => `\n${foldedTitle(name)}`).join("");
    namesByFacts.set(facts, names);
  }
  return names;
}

/** The ids that the other items of a comparison have. */
function comparedElsewhere(profile: Profile, path: Path, replace: Span): string[] {
  if (path[0] !== "comparison") return [];
  const ids = comparisonItems(profile).flatMap(({ id }) => id ?? []);
  return ids.filter(({ span }) => !overlaps(span, replace)).map(({ text }) => text.trim());
}

function choiceValue({ id, versions }: Choice, byTitle: boolean, own: Language, language: Language): Value[] {
  const ordered = forReaders(versions, own);
  const titles = titlesOf(ordered);
  const value = byTitle ? titles[0] : id;
  if (value === undefined) return [];
  const names = [value, id, ...ordered.flatMap(namesIn)];
  const detail = byTitle ? id : titles.join(" / ");
  return [
    {
      value,
      kind: byTitle ? "name" : "reference",
      detail,
      documentation: card(ordered, language),
      names: [...new Set(names)].join(" "),
    },
  ];
}

/** Each language version with its title and other titles. */
function card(versions: readonly ProfileFacts[], language: Language): CompletionEntry["documentation"] {
  const { enum: languages = [], enumDescriptions = [] } = wordsAt(["lang"], language) ?? {};
  const lines = versions.map(({ id, lang, title, alternativeTitles }) => {
    const others = alternativeTitles.map(({ text }) => text).join(", ");
    return { name: title?.text ?? id, in: enumDescriptions[languages.indexOf(lang)] ?? lang, others };
  });
  return {
    markdown: lines
      .map((one) => `**${literal(one.name)}** (${one.in})${one.others && `  \n${literal(one.others)}`}`)
      .join("\n\n"),
    plain: lines.map((one) => `${one.name} (${one.in})${one.others && `: ${one.others}`}`).join("\n"),
  };
}

/** Text that Markdown leaves as it is. */
const literal = (text: string): string => text.replace(/[\\`*_{}[\]()<>#+.!|~-]/g, "\\$&");
