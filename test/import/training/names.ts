// Learns which words in a row are an occupation's name: an averaged perceptron that ranks the candidates of each text. The same texts
// give the same weights on every machine.

import { beforehand, piecesWithFacts } from "../../../server/src/engine/import/beforehand";
import { type Announced, LABELS } from "../../../server/src/engine/import/labelling/label";
import { type Candidate, candidatesIn } from "../../../server/src/engine/import/naming/candidates";
import { allFeatures, type NameModel, scoreOf } from "../../../server/src/engine/import/naming/model";
import { bestOf } from "../../../server/src/engine/import/naming/naming";
import type { Naming, Title } from "../../../server/src/engine/import/naming/rows";
import { languageOf } from "../../../server/src/engine/import/reading";
import type { Stretch } from "../../../server/src/engine/import/stretch";
import { randomFrom, shuffle } from "../../support/random";
import { type LabelledText, labelIn } from "./labelled-texts";

/** A text as the model sees it, and those of its candidates that name the occupation: none where it is not named. */
export interface NameLesson {
  readonly name: string;
  readonly candidates: readonly Candidate[];
  readonly wanted: ReadonlySet<Candidate>;
}

/** Of one text, with what is known before its pieces have labels, and with their labels. */
export function nameLessonsOf(text: LabelledText): NameLesson[] {
  const language = languageOf(text.source) ?? "id";
  const { pieces } = piecesWithFacts(text.source, language);
  return [beforehand(pieces), labelledNaming(text, pieces)].map((naming) => {
    const candidates = candidatesIn(naming, language);
    return { name: text.name, candidates, wanted: wantedOf(text.name, candidates, language === "id") };
  });
}

function labelledNaming({ stretches }: LabelledText, pieces: ReturnType<typeof piecesWithFacts>["pieces"]): Naming {
  const titles: Title[] = [];
  const headings: Stretch[] = [];
  const sentences: Stretch[] = [];
  let isNamed = false;
  for (const { content, form } of pieces) {
    const number = labelIn(stretches, content.span());
    const label = number === null ? null : LABELS[number]!;
    const what: Announced | null = label?.kind === "announces" ? label.what : null;
    const isLabel = what === "name" || (what === "title" && form === "label");
    if (what === "title" && !isLabel) titles.push({ content, isLabelled: isNamed, isRead: true });
    else if (what === null) sentences.push(content);
    else if (!isLabel && what !== "voice") headings.push(content);
    isNamed = isLabel;
  }
  return { titles, headings, sentences };
}

const slugOf = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** A text is called after its occupation; a number in front or behind tells texts of one occupation apart. */
const nameOf = (name: string): string =>
  slugOf(name)
    .replace(/^\d+-/, "")
    .replace(/-(?:\d+|ii|iii)$/, "");

const singular = (slug: string): string => slug.replace(/s$/, "");

/** The whole name, or else the longest part of it that says who somebody is. */
function wantedOf(name: string, candidates: readonly Candidate[], isHeadFirst: boolean): ReadonlySet<Candidate> {
  const own = nameOf(name);
  const slugs = new Map(candidates.map((candidate) => [candidate, singular(slugOf(candidate.key))]));
  const whole = candidates.filter((candidate) => slugs.get(candidate) === singular(own));
  if (whole.length > 0) return new Set(whole);
  const words = own.split("-");
  const known = new Set(words.flatMap((word) => [word, singular(word)]));
  const head = singular(isHeadFirst ? words[0]! : words.at(-1)!);
  const parts = candidates.filter((candidate) => {
    const own = slugs.get(candidate)!.split("-");
    return own.every((word) => known.has(word)) && own.some((word) => singular(word) === head);
  });
  const longest = Math.max(0, ...parts.map(({ key }) => key.length));
  return new Set(parts.filter(({ key }) => key.length === longest));
}

const ROUNDS = 8;
const MARGIN = 1;
const LEAST_SEEN = 4;

class NameWeights implements NameModel {
  private readonly weights = new Map<string, number>();
  private readonly totals = new Map<string, number>();
  private steps = 1;

  constructor(private readonly isKept: (feature: string) => boolean) {}

  weightOf(feature: string): number {
    return this.isKept(feature) ? (this.weights.get(feature) ?? 0) : 0;
  }

  learn({ candidates, wanted }: NameLesson): void {
    this.steps++;
    const right = highest(
      candidates.filter((one) => wanted.has(one)),
      this,
    );
    const wrong = highest(
      candidates.filter((one) => !wanted.has(one)),
      this,
    );
    // To name nothing is worth 0: right where nothing names the occupation, wrong elsewhere.
    const sought = wanted.size > 0 ? (right?.score ?? 0) : 0;
    const found = Math.max(wrong?.score ?? Number.NEGATIVE_INFINITY, wanted.size > 0 ? 0 : Number.NEGATIVE_INFINITY);
    if (found + MARGIN <= sought) return;
    if (right) this.add(right.candidate, 1);
    if (wrong && (wanted.size === 0 || wrong.score >= 0)) this.add(wrong.candidate, -1);
  }

  private add({ features }: Candidate, by: number): void {
    for (const feature of allFeatures(features)) {
      if (!this.isKept(feature)) continue;
      this.weights.set(feature, (this.weights.get(feature) ?? 0) + by);
      this.totals.set(feature, (this.totals.get(feature) ?? 0) + by * this.steps);
    }
  }

  averaged(): Map<string, number> {
    return new Map([...this.weights].map(([name, weight]) => [name, weight - this.totals.get(name)! / this.steps]));
  }
}

function highest(candidates: readonly Candidate[], model: NameModel) {
  let best: { readonly candidate: Candidate; readonly score: number } | null = null;
  for (const candidate of candidates) {
    const score = scoreOf(model, candidate.features);
    if (!best || score > best.score) best = { candidate, score };
  }
  return best;
}

/** Features that tell of single words are left out so often, so that the others learn to do without. */
const HIDDEN = 0.1;
const OF_WORDS = /^(?:who|what|before|next)/;

export interface LearntNames {
  readonly weights: ReadonlyMap<string, number>;
  /** How many candidates have a feature. */
  readonly seen: ReadonlyMap<string, number>;
}

export function learntNames(lessons: readonly NameLesson[]): LearntNames {
  const seen = new Map<string, number>();
  for (const { candidates } of lessons)
    for (const { features } of candidates)
      for (const feature of allFeatures(features)) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const hidden = new Set<string>();
  const weights = new NameWeights((feature) => seen.get(feature)! >= LEAST_SEEN && !hidden.has(feature));
  const random = randomFrom(1);
  const order = [...lessons];
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const lesson of order) {
      hidden.clear();
      for (const { features } of lesson.candidates)
        for (const feature of features) if (OF_WORDS.test(feature) && random() < HIDDEN) hidden.add(feature);
      weights.learn(lesson);
    }
  }
  return { weights: weights.averaged(), seen };
}

/** So many steps are between two weights that differ by one. */
const STEPS = 8;

/** As whole numbers, the `most` that say most, and often. */
export function shortenedNames({ weights, seen }: LearntNames, most: number): Map<string, number> {
  const use = ([name, weight]: readonly [string, number]) => Math.abs(weight) * Math.sqrt(seen.get(name)!);
  const kept = [...weights]
    .map(([name, weight]) => [name, Math.round(weight * STEPS)] as const)
    .filter(([, weight]) => weight !== 0)
    .sort((one, other) => use(other) - use(one) || (one[0] < other[0] ? -1 : 1))
    .slice(0, most);
  return new Map(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether a text's name is found; `none` where there is none and none is found. */
export function foundName({ candidates, wanted }: NameLesson, model: NameModel): "right" | "missed" | "wrong" | "none" {
  const best = bestOf(candidates, model);
  if (!best) return wanted.size > 0 ? "missed" : "none";
  return wanted.has(best) ? "right" : "wrong";
}
