// The names of other occupations in a comparison: the best tags for all of its words together, by what was learnt from comparisons
// whose partners are known. In proportion to the text's length.
import { type Model, weigh } from "../weights";
import { type ComparisonFacts, featuresBehind, featuresOf } from "./features";
import { type Part, type Token, tokensOf } from "./tokens";

/** A word belongs to no name, begins one, or goes on with it. */
export const NONE = 0;
export const BEGINS = 1;
export const GOES_ON = 2;
export const TAGS = 3;

/** A name, and the part that it stands in. */
export interface FoundName {
  readonly name: string;
  readonly part: number;
}

/** In the order of the text; one that stands in several places comes several times. */
export function namesIn(parts: readonly Part[], facts: ComparisonFacts, model: Model): FoundName[] {
  const tokens = tokensOf(parts);
  const tags = tagsOf(tokens, featuresOf(tokens, parts, facts), model);
  const names: FoundName[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tags[i] !== BEGINS) continue;
    const { part, start } = tokens[i]!;
    while (tags[i + 1] === GOES_ON) i++;
    names.push({ name: parts[part]!.text.slice(start, tokens[i]!.end), part });
  }
  return names;
}

interface Step {
  readonly score: number;
  readonly tag: number;
  readonly before: Step | null;
}

/** May a tag stand behind another one? */
const follows = (tag: number, before: number, { gap }: Token): boolean =>
  tag !== GOES_ON || (before !== NONE && !ENDING.has(gap));

/** No name goes on behind them. */
const ENDING: ReadonlySet<string> = new Set([...'<,;:.!?()|•–—“”"']);

/** `fits` leaves out what is not wanted, and `margin` is added to what is wrong: for learning. */
export function tagsOf(
  tokens: readonly Token[],
  features: readonly (readonly string[])[],
  model: Model,
  margin: (at: number, tag: number) => number = () => 0,
): number[] {
  let steps: Step[] = [{ score: 0, tag: NONE, before: null }];
  for (const [i, token] of tokens.entries()) {
    const own = weigh(model, features[i]!, TAGS);
    const behind = steps.map((step) => weigh(model, featuresBehind(step.tag, token), TAGS));
    const next: Step[] = [];
    for (let tag = 0; tag < TAGS; tag++) {
      let best: Step | null = null;
      for (const [k, step] of steps.entries()) {
        if (!follows(tag, step.tag, token)) continue;
        const score = step.score + own[tag]! + behind[k]![tag]! + margin(i, tag);
        if (!best || score > best.score) best = { score, tag, before: step };
      }
      if (best) next.push(best);
    }
    steps = next;
  }
  const tags: number[] = [];
  let last = steps.reduce((a, b) => (b.score > a.score ? b : a));
  while (last.before) {
    tags.push(last.tag);
    last = last.before;
  }
  return tags.reverse();
}
