// The occupation's name in a text about it: of all words in a row the ones that speak most for it, as a title.
import type { Language } from "../../message";
import { withCapital } from "../../prose/capital";
import { type Candidate, candidatesIn } from "./candidates";
import { LEARNT, type NameModel, scoreOf } from "./model";
import type { Naming } from "./rows";

export interface FoundTitle {
  readonly title: string;
  /** Only sentences named it. */
  readonly isGuess: boolean;
}

/** Null where no name is likely, or a profile could not have it. */
export function titleOf(naming: Naming, language: Language, model: NameModel = LEARNT): FoundTitle | null {
  const found = bestOf(candidatesIn(naming, language), model);
  if (!found) return null;
  const title = asTitle(found.inFull ?? found.text, language);
  return title === null ? null : { title, isGuess: found.title === null };
}

/** In the singular, with a capital letter in front, and no louder than that; null for what no profile could have. */
export function asTitle(text: string, language: Language): string | null {
  // What is shorter may be an abbreviation.
  const isLoud = text === text.toUpperCase() && /\p{L}{5}/u.test(text);
  const title = withCapital(one(isLoud ? text.toLowerCase() : text, language));
  const length = [...title].length;
  return length >= 3 && length <= 80 ? title : null;
}

/** What a label says, or the first of those that speak most for a name; none where that is too little. */
export function bestOf(candidates: readonly Candidate[], model: NameModel): Candidate | null {
  const labelled = candidates.find(({ isLabelled }) => isLabelled);
  if (labelled) return labelled;
  let best: Candidate | null = null;
  let most = LEAST;
  for (const candidate of candidates) {
    const own = scoreOf(model, candidate.features);
    const score = own > LEAST && candidate.title?.isRead ? own + IN_TITLE : own;
    if (score > most) [best, most] = [candidate, score];
  }
  return (best && saidBeside(best, candidates, model)) ?? best;
}

/** "Midwife: hero of mothers": of two parts of a title the name is the one that sentences speak of. */
function saidBeside(found: Candidate, candidates: readonly Candidate[], model: NameModel): Candidate | null {
  if (found.title === null || found.isSaid) return null;
  const words = new Set(found.key.split(" "));
  const beside = candidates.filter(
    ({ title, isSaid, key }) => isSaid && title === found.title && key.split(" ").every((word) => !words.has(word)),
  );
  let best: Candidate | null = null;
  let most = LEAST;
  for (const candidate of beside) {
    const score = scoreOf(model, candidate.features);
    if (score > most) [best, most] = [candidate, score];
  }
  return best;
}

/** With less a wrong name is likelier than a right one that would be missed. */
const LEAST = 32;

/** What may be the name and stands in the title is it. */
const IN_TITLE = 200;

/** One of several people of a kind. */
export function one(name: string, language: Language): string {
  if (language !== "en") return name;
  return PEOPLE.test(name) ? name.slice(0, -1) : name.replace(/(?<=secretar|notar)ies$/iu, "y");
}

/** Several people of a kind: "plumbers", not "sales" or "logistics". */
const PEOPLE =
  /(?:er|or|ist|ian|ant|ent|yst|eer|ee|ard|grapher|nurse|guide|pilot|cook|clerk|aide|mate|smith|wright|chef|agent|hand|tect|geon|crat|guard|coach|judge|groom|legal)s$/iu;
