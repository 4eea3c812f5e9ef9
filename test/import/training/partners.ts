// Learns which words of a comparison name other occupations: a structured perceptron with a margin over the tags of all words. The
// same texts give the same weights on every machine.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { numberOfAnnounced, numberOfSentence } from "../../../server/src/engine/import/labelling/label";
import { featuresBehind, featuresOf } from "../../../server/src/engine/import/partnering/features";
import { BEGINS, GOES_ON, NONE, namesIn, TAGS, tagsOf } from "../../../server/src/engine/import/partnering/partnering";
import { type Part, type Token, tokensOf } from "../../../server/src/engine/import/partnering/tokens";
import { languageOf } from "../../../server/src/engine/import/reading";
import type { Model } from "../../../server/src/engine/import/weights";
import type { Language } from "../../../server/src/engine/message";
import { randomFrom, shuffle } from "../../support/random";
import { AveragedWeights, commonFeatures } from "./averaged-weights";
import { type LabelledText, textsIn } from "./labelled-texts";

const PARTNERS = join(__dirname, "partners.tsv");

/** The comparison of a text, with the tag that each word should get; -1 where either would do. */
export interface PartnerLesson {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly parts: readonly Part[];
  readonly names: readonly string[];
  readonly tokens: readonly Token[];
  readonly features: readonly (readonly string[])[];
  readonly wanted: readonly number[];
}

/** Of every text in a file of partners, which stands in `folder`. Throws where a name stands nowhere in its comparison. */
export function partnerLessons(partners: string, folder: string): PartnerLesson[] {
  const files = new Map<string, Map<string, LabelledText>>();
  return partners
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [id = "", names = "-"] = line.split("\t");
      const [file = "", name = ""] = id.split("/");
      const texts = files.get(file) ?? comparingIn(join(folder, `${file}.tsv`));
      files.set(file, texts);
      return lessonOf(id, texts.get(name)!, names === "-" ? [] : names.split("|"));
    });
}

export const partnersText = (): string => readFileSync(PARTNERS, "utf8");

/** The same, and once more with what is turned round. */
export const turnedRound = (lessons: readonly PartnerLesson[]): PartnerLesson[] =>
  lessons.flatMap((lesson) => {
    const parts = lesson.parts.map(turnedPart);
    return [lesson, ...(parts.some((part, i) => part !== lesson.parts[i]) ? [withParts(lesson, parts)] : [])];
  });

const comparingIn = (file: string): Map<string, LabelledText> =>
  new Map(
    textsIn(file)
      .filter(({ stretches }) => stretches.some(({ label }) => label === SENTENCE || label === HEADING))
      .map((text) => [text.name, text]),
  );

/** "A does this, whereas B does that", with B in front: either order is right, and one may be rare in the texts. */
function turnedPart(part: Part): Part {
  const [, first = "", joint = "", second = ""] =
    /^([^;,.]{8,})([;,] (?:sedangkan |sementara |whereas |while )|; )([^;]{8,}?)\.?$/u.exec(part.text) ?? [];
  if (first === "" || part.isHeading) return part;
  const word =
    joint.trim().length > 1 ? joint : /\b(?:the|a|an|of|to)\b/i.test(part.text) ? ", whereas " : ", sedangkan ";
  return {
    ...part,
    text: `${second.charAt(0).toUpperCase()}${second.slice(1)}${word}${first.charAt(0).toLowerCase()}${first.slice(1)}.`,
  };
}

const SENTENCE = numberOfSentence("comparison");
const HEADING = numberOfAnnounced("comparison");

function lessonOf(id: string, { name, source, stretches }: LabelledText, names: readonly string[]): PartnerLesson {
  const parts = stretches
    .filter(({ label }) => label === SENTENCE || label === HEADING)
    .map(({ start, end, label }): Part => ({ text: source.slice(start, end), isHeading: label === HEADING }));
  const title = name.replaceAll("-", " ");
  const language = languageOf(source) ?? "id";
  return withParts({ id, title, language, names }, parts);
}

type Known = Pick<PartnerLesson, "id" | "title" | "language" | "names">;

function withParts({ id, title, language, names }: Known, parts: readonly Part[]): PartnerLesson {
  const tokens = tokensOf(parts);
  const features = featuresOf(tokens, parts, { language, title });
  const wanted = wantedOf(id, tokens, names, title, language === "id");
  return { id, title, language, parts, names, tokens, features, wanted };
}

const singular = (word: string): string => word.replace(/(?<=\p{L}{3}[^s])s$/u, "");

function wantedOf(
  id: string,
  tokens: readonly Token[],
  names: readonly string[],
  title: string,
  isHeadFirst: boolean,
): number[] {
  const wanted: number[] = tokens.map(() => NONE);
  const words = tokens.map(({ lower }) => singular(lower));
  const rows = names.map((name) => tokensOf([{ text: name, isHeading: false }]).map(({ lower }) => singular(lower)));
  for (const row of rows.toSorted((a, b) => b.length - a.length)) {
    let isFound = false;
    for (let at = 0; at + row.length <= tokens.length; at++) {
      if (!row.every((word, k) => words[at + k] === word)) continue;
      isFound = true;
      if (wanted.slice(at, at + row.length).some((tag) => tag !== NONE)) continue;
      wanted.fill(GOES_ON, at, at + row.length);
      wanted[at] = BEGINS;
    }
    if (!isFound) throw new Error(`${id}: “${row.join(" ")}” stands nowhere in the comparison.`);
  }
  // "The dispatcher", behind "flight dispatcher": whether that is a name of its own does not matter.
  const own = new Set(title.split(" ").map(singular));
  const heads = new Set(rows.map((row) => (isHeadFirst ? row[0]! : row.at(-1)!)));
  return wanted.map((tag, i) => (tag === NONE && heads.has(words[i]!) && !own.has(words[i]!) ? -1 : tag));
}

const ROUNDS = 8;
const MARGIN = 1;
/** Features of words are hidden so often, so that others learn to do without. */
const HIDDEN = 0.15;
const OF_WORDS = /^(?:w:|w\+1|[-+]\d)/;
const LEAST_SEEN = 2;

export function learntPartners(lessons: readonly PartnerLesson[], seed = 1): Map<string, number[]> {
  const weights = new AveragedWeights(TAGS);
  const random = randomFrom(seed);
  const order = commonFeatures(lessons, LEAST_SEEN);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const { tokens, features: all, wanted } of order) {
      const features = all.map((names) => names.filter((name) => !OF_WORDS.test(name) || random() >= HIDDEN));
      const isWrong = (at: number, tag: number) => wanted[at] !== -1 && wanted[at] !== tag;
      const found = tagsOf(tokens, features, weights, (at, tag) => (isWrong(at, tag) ? MARGIN : 0));
      const sought = tagsOf(tokens, features, weights, (at, tag) => (isWrong(at, tag) ? Number.NEGATIVE_INFINITY : 0));
      weights.step();
      if (found.every((tag, i) => tag === sought[i])) continue;
      for (const [tags, by] of [
        [sought, 1],
        [found, -1],
      ] as const) {
        for (const [i, tag] of tags.entries())
          for (const name of [...features[i]!, ...featuresBehind(tags[i - 1] ?? NONE, tokens[i]!)])
            weights.add(name, tag, by);
      }
    }
  }
  return weights.averaged();
}

/** How many names are found of all, and of how many that are taken for one. */
export function foundNames(
  lessons: readonly PartnerLesson[],
  model: Model,
): { readonly right: number; readonly all: number; readonly found: number } {
  const total = { right: 0, all: 0, found: 0 };
  for (const { parts, language, title, names } of lessons) {
    const known = new Set(names.map((name) => singular(name.toLowerCase())));
    const found = new Set(namesIn(parts, { language, title }, model).map(({ name }) => singular(name.toLowerCase())));
    total.all += known.size;
    total.found += found.size;
    for (const name of found) if (known.has(name)) total.right++;
  }
  return total;
}
