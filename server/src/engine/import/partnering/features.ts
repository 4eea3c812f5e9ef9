// What is seen of each word of a comparison, as names of features: does it belong to the name of another occupation?
import type { Language } from "../../message";
import { occupationKind } from "../../prose/occupation-words";
import { wordSet } from "../../prose/word-lists";
import { LEARNT as NAMES } from "../naming/model";
import type { Part, Token } from "./tokens";

export interface ComparisonFacts {
  readonly language: Language;
  /** The occupation that is compared with others; empty where it is not known. */
  readonly title: string;
}

export function featuresOf(tokens: readonly Token[], parts: readonly Part[], facts: ComparisonFacts): string[][] {
  const { language } = facts;
  const own = ownAt(tokens, facts.title);
  const persons = tokens.map(({ lower }) => personOf(lower, language));
  const counts = new Map<string, number>();
  for (const { lower } of tokens) counts.set(singular(lower), (counts.get(singular(lower)) ?? 0) + 1);
  const clauses = clausesOf(tokens);
  const ownIn = new Map<number, { readonly first: number; last: number }>();
  for (const [i, { part }] of tokens.entries()) {
    if (own[i] === "no") continue;
    const known = ownIn.get(part);
    if (known) known.last = i;
    else ownIn.set(part, { first: i, last: i });
  }
  return tokens.map((token, i) => {
    const { lower, text, part, gap } = token;
    const at = (step: number): string => {
      const other = tokens[i + step];
      return other?.part === part ? other.lower : step < 0 ? "<" : ">";
    };
    const behind = tokens[i + 1]?.part === part ? tokens[i + 1]!.gap : ">";
    const clause = clauses[i]!;
    const first = tokens[clause]!.lower;
    const place = Math.min(i - clause, 4);
    const person = persons[i]!;
    const next = behind === " " ? persons[i + 1]! : "-";
    const before = gap === " " ? persons[i - 1]! : "-";
    const where = parts[part]!.isHeading ? "h" : "s";
    const self = ownIn.get(part);
    // Where one is told of in front, the other one is behind.
    const side = self ? `${self.first < i}${self.last > i}` : "none";
    const pivot = PIVOTS.has(first) || PIVOTS.has(tokens[clause - 1]?.lower ?? "") ? "pivot" : tokens[clause]!.gap;
    return [
      `w:${lower}`,
      `-1:${at(-1)}`,
      `+1:${at(1)}`,
      `-2:${at(-2)}`,
      `+2:${at(2)}`,
      `-3:${at(-3)}`,
      `-1w:${at(-1)} ${lower}`,
      `w+1:${lower} ${at(1)}`,
      `-21:${at(-2)} ${at(-1)}`,
      `$3:${lower.slice(-3)}`,
      `$4:${lower.slice(-4)}`,
      `^3:${lower.slice(0, 3)}`,
      `+$3:${at(1).slice(-3)}`,
      `+^2:${language}${at(1).slice(0, 2)}`,
      `-$3:${at(-1).slice(-3)}`,
      `own:${own[i]!}`,
      `own:${own[i]!} ${own[i - 1] ?? "<"} ${own[i + 1] ?? ">"}`,
      `own:${own[i]!} ${person}`,
      `gap:${gap} ${language}`,
      `behind:${behind} ${language}`,
      `gaps:${gap} ${behind} ${where}`,
      `clause:${place} ${language}`,
      `clause:${place} ${first}`,
      `clause:${place} ${person} ${side}`,
      `side:${side} ${place} ${pivot}`,
      `side:${side} ${place} ${pivot} ${language} ${own[i]!}`,
      `side:${side} ${at(-1)}`,
      `person:${person} ${language}`,
      `persons:${before} ${person} ${next}`,
      `person:${person} ${at(-1)}`,
      `person:${person} ${at(1)}`,
      `person:${person} ${gap} ${behind}`,
      `next:${next} ${language} ${place}`,
      `shape:${shapeOf(text)} ${gap === " "}`,
      `shape:${shapeOf(text)} ${person}`,
      `again:${Math.min(counts.get(singular(lower))!, 3)} ${person}`,
      `where:${where} ${person}`,
      ...(token.gap === "<" ? [`opens:${person} ${own[i]!}`] : []),
    ];
  });
}

/** Looked at whenever a word comes behind one that has been decided. */
export const featuresBehind = (tag: number, { lower, gap }: Token): string[] => [
  `tag:${tag} ${gap}`,
  `tag:${tag} ${lower}`,
  `tag:${tag} ${lower.slice(-3)}`,
  `tag:${tag} ^${lower.slice(0, 2)}`,
];

const singular = (word: string): string => word.replace(/(?<=\p{L}{3}[^s])s$/u, "");

function shapeOf(text: string): string {
  if (text === text.toUpperCase() && /\p{L}{2}/u.test(text)) return "loud";
  if (/^\d/.test(text)) return "0";
  return /^\p{Lu}/u.test(text) ? "A" : "a";
}

/** Where the words of the occupation's own name stand: all of it, or a word of it that says something. */
function ownAt(tokens: readonly Token[], title: string): ("whole" | "part" | "no")[] {
  const own = title
    .toLowerCase()
    .split(/[\s/()-]+/)
    .filter((word) => word !== "")
    .map(singular);
  const found = tokens.map(({ lower }): "whole" | "part" | "no" =>
    lower.length > 3 && own.includes(singular(lower)) ? "part" : "no",
  );
  if (own.length === 0) return found;
  for (let i = 0; i + own.length <= tokens.length; i++)
    if (own.every((word, k) => singular(tokens[i + k]!.lower) === word)) found.fill("whole", i, i + own.length);
  return found;
}

/** For each word, the first one of its clause. */
function clausesOf(tokens: readonly Token[]): number[] {
  let first = 0;
  return tokens.map(({ gap }, i) => {
    if (gap !== " " && !/["“”'‘’*(]/.test(gap)) first = i;
    else if (i > first && PIVOTS.has(tokens[i - 1]!.lower)) first = i;
    return first;
  });
}

const PIVOTS = wordSet(
  "sedangkan sementara adapun kalau jika bila tetapi tapi namun dan whereas while whilst but and if when unlike",
);

/** How much a word looks like one for somebody who works: what is known of words, and what was learnt of names. */
function personOf(lower: string, language: Language): string {
  const known = occupationKind(lower, language);
  const learnt = [`who:${lower}`, `who$:${lower.slice(-3)}`, `who$$:${lower.slice(-2)}`, `who^:${lower.slice(0, 3)}`];
  const weight = learnt.reduce((sum, name) => sum + NAMES.weightOf(name), 0);
  const much = weight < -24 ? "--" : weight < -8 ? "-" : weight < 8 ? "0" : weight < 24 ? "+" : "++";
  return `${known ?? "none"}${much}`;
}
