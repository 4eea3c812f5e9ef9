// Writes profiles of a wished size in which no rule finds anything, the same ones every time: the material of the benchmark. No
// measuring here.
//
// No finding: of the default configuration, within a workspace that holds the whole collection, which may have up to 10,000
// profiles. What is long grows through pairs and sources, for which no length is advised, so this holds at any size; the six
// sections themselves stay within the words that the schema advises. There are sentences for 10,000 profiles of 8 KB, or 2,000 of 30 KB.
import { classificationOf } from "../../server/src/engine/codes/classification";
import { randomFrom } from "../support/random";
import { WORDING, type Wording } from "./wording";

/** A profile grows until it has at least so many characters or lines. */
export type Size = { readonly characters: number } | { readonly lines: number };

export interface GeneratedProfile {
  /** `<id>.occupation.yaml` or `<id>.en.occupation.yaml`. */
  readonly name: string;
  readonly text: string;
}

const KINDS = ["language", "subject", "inclusion", "editorial"] as const;
const SECTIONS = ["duties", "fit", "misfit", "misconception", "reality", "comparison"] as const;
/** What is published needs sources for these. */
const DISPUTED: ReadonlySet<string> = new Set(["misconception", "reality"]);
const WIDTH = 96;

/** Profile number `index` of a collection of `count`, whose comparisons and `related` name others of the same collection. */
export function generateProfile(index: number, count: number, size: Size): GeneratedProfile {
  const writer = new Writer(index, count);
  writer.grow(size);
  return { name: `${idOf(index)}${languageOf(index) === "en" ? ".en" : ""}.occupation.yaml`, text: writer.text() };
}

/** The same profile, which also names another one under `related`. */
export function withRelated({ name, text }: GeneratedProfile, other: string): GeneratedProfile {
  return { name, text: text.replace("\nsources:\n", `\nrelated:\n  - ${other}\n\nsources:\n`) };
}

export function generateProfiles(count: number, size: Size): GeneratedProfile[] {
  return Array.from({ length: count }, (_, index) => generateProfile(index, count, size));
}

/** Every fourth profile is in English. */
const languageOf = (index: number): "id" | "en" => (index % 4 === 3 ? "en" : "id");

/** How manieth profile of its language it is. */
const ordinalOf = (index: number): number => {
  const four = Math.floor(index / 4);
  return languageOf(index) === "en" ? four : 3 * four + (index % 4);
};

/** Two titles have at most two of their three words in common; of neighbours all three differ. */
function titleOf(index: number): string {
  const { roles, things, kinds, title } = WORDING[languageOf(index)];
  const radix = roles.length;
  // Each of the three digits grows by one from number to number; the factor has no divisor in common with the number of titles.
  const number = (ordinalOf(index) * (1 + radix + radix ** 2)) % radix ** 3;
  const digit = (place: number) => Math.floor(number / radix ** place) % radix;
  return title(roles[digit(0)]!, things[digit(1)]!, kinds[digit(2)]!);
}

export const idOf = (index: number): string => titleOf(index).toLowerCase().replaceAll(" ", "-");

interface Codes {
  /** Groups of four digits that KBJI 2014 and ISCO-08 both have. */
  readonly groups: readonly string[];
  /** Single occupations of KBJI 2014 in these groups. */
  readonly single: readonly string[];
}

let codes: Codes | null = null;

function readCodes(): Codes {
  const isco = classificationOf("isco08")!;
  const common = classificationOf("kbji2014")!.all.filter(
    ({ code }) => /^[1-9]/.test(code) && isco.get(code.slice(0, 4)),
  );
  return {
    groups: common.flatMap(({ code }) => (/^\d{4}$/.test(code) ? [code] : [])),
    single: common.flatMap(({ code }) => (/^\d{4}\.(?!99)\d{2}$/.test(code) ? [code] : [])),
  };
}

/** Far from the one before, and no factor of how many there are. */
const spread = (from: readonly string[], number: number): string => from[(number * 997) % from.length]!;

/**
 * The code of single occupations is shared by two at most, which are compared with each other. Where a collection has more
 * profiles than there are such codes, evenly many of them name the group.
 */
function codeOf(index: number, count: number): string {
  codes ??= readCodes();
  const { groups, single } = codes;
  const inEight = languageOf(index) === "en" ? 1 : 3;
  const pair = Math.floor(index / 8) * inEight + (inEight === 1 ? 0 : index % 4);
  const share = Math.min(1, single.length / (Math.ceil(count / 8) * inEight));
  const number = Math.floor(pair * share);
  return Math.floor((pair + 1) * share) > number ? spread(single, number) : spread(groups, pair);
}

/** The keys of one profile as blocks of text; the repeatable ones can be added to. */
class Writer {
  private readonly random: () => number;
  private readonly words: Wording;
  private readonly head: string;
  private readonly reality: string[];
  private readonly pairs: string[] = [];
  private readonly comparisons: string[];
  private readonly sources: string[] = [];
  private readonly tail: string;

  /** How much work the profile has told of so far. */
  private told = 0;

  constructor(
    private readonly index: number,
    private readonly count: number,
  ) {
    this.random = randomFrom(index + 1);
    this.words = WORDING[languageOf(index)];
    const misconception = this.belief();
    this.head = this.writeHead(misconception.text);
    this.reality = [this.prose([misconception.answer, this.sentence(), this.sentence()])];
    // As many as in the profiles that it is compared with, which compare themselves with it.
    this.comparisons = Array.from({ length: 1 + ((index >> 5) % 3) }, (_, i) => this.comparison(i));
    this.pairs.push(this.pair());
    this.sources.push(this.source(), this.source());
    this.tail = this.writeTail();
  }

  grow(size: Size): void {
    const measure = "lines" in size ? (text: string) => text.split("\n").length - 1 : (text: string) => text.length;
    const wished = "lines" in size ? size.lines : size.characters;
    let reached = measure(this.text());
    for (let turn = 0; reached < wished; turn++) {
      const [list, block] = this.addition(turn);
      list.push(block);
      reached += measure(`${block}\n`);
    }
  }

  private addition(turn: number): [string[], string] {
    if (turn % 4 === 1) return [this.sources, this.source()];
    // Once: a longer section would be more than readers take in.
    if (turn === 3) return [this.reality, `\n${this.prose([this.sentence()])}`];
    return [this.pairs, this.pair()];
  }

  text(): string {
    const blocks = [
      this.head,
      `reality: >-\n${this.reality.join("\n")}\n`,
      `more_misconceptions:\n${this.pairs.join("\n")}\n`,
      `comparison:\n${this.comparisons.join("\n")}\n`,
      `sources:\n${this.sources.join("\n")}\n`,
      this.tail,
    ];
    return blocks.join("\n");
  }

  private writeHead(misconception: string): string {
    const code = codeOf(this.index, this.count);
    const sentences = (length: number) => this.several(length, () => this.sentence());
    return [
      `lang: ${languageOf(this.index)}`,
      `title: ${titleOf(this.index)}`,
      `codes:\n  kbji2014: "${code}"\n  isco08: '${code.slice(0, 4)}'`,
      "status: published\n",
      `summary: >-\n${this.prose(sentences(1))}\n`,
      this.chance(0.7)
        ? `duties:\n${this.list(this.between(4, 8), () => this.work().text)}\n`
        : `duties: |-\n${inLines(sentences(4))}\n`,
      this.people("fit", 3, () => `${this.pick(this.words.likes)} ${this.work().text}`),
      this.people("misfit", 2, () => this.words.misfit(this.pick(this.words.preferences), this.work().text)),
      `misconception: ${this.quoted(misconception)}\n`,
    ].join("\n");
  }

  /** Reviews and dates. The dates are quoted: ajv-cli's YAML reader would make objects of them. */
  private writeTail(): string {
    const reviews = KINDS.slice(0, this.between(2, 4)).map((kind) =>
      [
        `  - by: ${this.pick(this.words.publishers)}`,
        `kind: ${kind}`,
        `on: ${this.date(2026)}`,
        "result: approved",
      ].join("\n    "),
    );
    return [
      `reviews:\n${reviews.join("\n")}\n`,
      `updated: ${this.date(2025)}`,
      `review_due: ${this.date(2028)}`,
      "",
    ].join("\n");
  }

  /** What the people are like whom the work suits or does not: a list, or a sentence about each. */
  private people(key: "fit" | "misfit", length: number, trait: () => string): string {
    if (this.chance(0.6)) return `${key}:\n${this.list(length, trait)}\n`;
    const about = () => `${this.pick(this.words.people)} ${trait()}.`;
    const sentences = this.several(length, about);
    return key === "fit" ? `fit: >-\n${this.prose(sentences)}\n` : `misfit: |-\n${inLines(sentences)}\n`;
  }

  private belief(): { readonly text: string; readonly answer: string } {
    const { text, object } = this.work();
    const answer = this.words.answer(object, this.work().text);
    return { text: `${this.pick(this.words.claims)} ${text}.`, answer };
  }

  private pair(): string {
    const { text, answer } = this.belief();
    const reality = this.prose([answer, this.sentence()], 6);
    return `  - misconception: ${this.quoted(text)}\n    reality: >-\n${reality}`;
  }

  private comparison(nth: number): string {
    // Two profiles of one language, each the other's.
    const other = this.index ^ (4 << nth);
    const title = titleOf(other);
    const text = this.words.difference(titleOf(this.index), this.work().text, title, this.work().text);
    const key = other < this.count ? `id: ${idOf(other)}` : `title: ${title}`;
    return `  - ${key}\n    text: >-\n${fold(text, 6)}`;
  }

  private source(): string {
    const covers = SECTIONS.filter((key) => this.chance(0.4) || DISPUTED.has(key));
    return [
      `  - title: "${this.pick(this.words.documents)}: ${this.pick(this.words.things)}"`,
      `publisher: ${this.pick(this.words.publishers)}`,
      `url: https://example.org/${this.between(1000, 9999)}/${idOf(this.index)}`,
      `accessed: ${this.date(2026)}`,
      `covers: [${(covers.length > 0 ? covers : ["duties"]).join(", ")}]`,
    ].join("\n    ");
  }

  /**
   * A piece of work that no other text of the collection tells of. Pieces are numbered through the collection; since no two of the
   * lists have lengths with a common factor, the remainders of a number are its own, and all differ from those of its neighbour.
   */
  private work(): { readonly text: string; readonly object: string } {
    const { actions, objects, qualifiers, ends } = this.words;
    const lists = [actions, objects, qualifiers, ends];
    let step = this.count;
    while (lists.some(({ length }) => step % length === 0)) step++;
    const number = this.told++ * step + this.index;
    if (number >= lists.reduce((product, { length }) => product * length, 1))
      throw new RangeError("There is no more to tell.");
    const [action, object, qualifier, end] = lists.map((list) => list[number % list.length]!);
    return { text: `${action} ${object} ${qualifier} ${end}`, object: object! };
  }

  private sentence(): string {
    return `${this.pick(this.words.openings)} ${this.work().text}.`;
  }

  private several(length: number, text: () => string): string[] {
    return Array.from({ length }, text);
  }

  private list(length: number, item: () => string): string {
    return this.several(length, item)
      .map((text) => `  - ${text}`)
      .join("\n");
  }

  private prose(sentences: readonly string[], indent = 2): string {
    return fold(sentences.join(" "), indent);
  }

  private quoted(text: string): string {
    return this.chance(0.5) ? `"${text}"` : text;
  }

  private date(year: number): string {
    const two = (number: number) => String(number).padStart(2, "0");
    return `"${year}-${two(this.between(1, 12))}-${two(this.between(1, 28))}"`;
  }

  private pick(from: readonly string[]): string {
    return from[Math.floor(this.random() * from.length)]!;
  }

  private between(lowest: number, highest: number): number {
    return lowest + Math.floor(this.random() * (highest - lowest + 1));
  }

  private chance(share: number): boolean {
    return this.random() < share;
  }
}

function fold(text: string, indent: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && indent + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((part) => " ".repeat(indent) + part).join("\n");
}

/** Where line ends are kept, each sentence has a line of its own. */
const inLines = (sentences: readonly string[]): string => sentences.map((sentence) => `  ${sentence}`).join("\n");
