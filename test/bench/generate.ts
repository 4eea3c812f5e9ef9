// Writes valid profiles of a wished size, the same ones every time: the material of the benchmark. No measuring here.
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
/** Codes of KBJI 2014 whose first four digits ISCO-08 has as well. */
const CODES =
  "1111.01 1330.07 2111.06 2144.08 2221.05 2352.03 2621.01 2652.04 3132.06 3254.02 3342.02 3514.01 4419.04 5312.01 6221.06 7214.02 7317.02 7516.01 8122.01 8181.06 9112.03 9629.04".split(
    " ",
  );
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

function titleOf(index: number): string {
  const { roles, fields, places, title } = WORDING[languageOf(index)];
  const [role, rest] = [index % roles.length, Math.floor(index / roles.length)];
  const plain = title(
    roles[role]!,
    fields[rest % fields.length]!,
    places[Math.floor(rest / fields.length) % places.length]!,
  );
  // More titles than the words make are told apart by numbers.
  const turn = Math.floor(index / (roles.length * fields.length * places.length));
  return turn === 0 ? plain : `${plain} ${turn + 1}`;
}

export const idOf = (index: number): string => titleOf(index).toLowerCase().replaceAll(" ", "-");

/** A small generator of pseudo-random numbers (mulberry32), so that every run measures the same texts. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
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

  constructor(
    private readonly index: number,
    private readonly count: number,
  ) {
    this.random = randomFrom(index + 1);
    this.words = WORDING[languageOf(index)];
    this.head = this.writeHead();
    this.reality = [this.prose(3)];
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
    if (turn % 4 === 3) return [this.reality, `\n${this.prose(4)}`];
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

  private writeHead(): string {
    const { beliefs, likes, preferences } = this.words;
    const code = this.pick(CODES);
    return [
      `lang: ${languageOf(this.index)}`,
      `title: ${titleOf(this.index)}`,
      `codes:\n  kbji2014: "${code}"\n  isco08: '${code.slice(0, 4)}'`,
      "status: published\n",
      `summary: >-\n${this.prose(1)}\n`,
      this.chance(0.7)
        ? `duties:\n${this.list(this.between(4, 8), () => this.duty())}\n`
        : `duties: |-\n${this.prose(4)}\n`,
      this.chance(0.6) ? `fit:\n${this.list(3, () => this.pick(likes))}\n` : `fit: >-\n${this.prose(3)}\n`,
      this.chance(0.6) ? `misfit:\n${this.list(2, () => this.pick(preferences))}\n` : `misfit: |-\n${this.prose(3)}\n`,
      `misconception: ${this.quoted(this.pick(beliefs))}\n`,
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

  private pair(): string {
    return `  - misconception: ${this.quoted(this.pick(this.words.beliefs))}\n    reality: >-\n${this.prose(2, 6)}`;
  }

  private comparison(nth: number): string {
    // Two profiles of one language, each the other's.
    const other = this.index ^ (4 << nth);
    const hasOther = other < this.count;
    const title = titleOf(hasOther ? other : this.index + 1);
    const text = this.words.difference(titleOf(this.index), this.duty(), title.toLowerCase(), this.duty());
    const key = hasOther ? `id: ${idOf(other)}` : `title: ${title}`;
    return `  - ${key}\n    text: >-\n${fold(text, 6)}`;
  }

  private source(): string {
    const covers = SECTIONS.filter((key) => this.chance(0.4) || DISPUTED.has(key));
    return [
      `  - title: "${this.pick(this.words.documents)}: ${this.pick(this.words.fields)}"`,
      `publisher: ${this.pick(this.words.publishers)}`,
      `url: https://example.org/${this.between(1000, 9999)}/${idOf(this.index)}`,
      `accessed: ${this.date(2026)}`,
      `covers: [${(covers.length > 0 ? covers : ["duties"]).join(", ")}]`,
    ].join("\n    ");
  }

  private duty(): string {
    const { actions, objects, ends } = this.words;
    return `${this.pick(actions)} ${this.pick(objects)} ${this.pick(ends)}`;
  }

  /** List items differ from each other: a second copy of one is drawn again. */
  private list(length: number, item: () => string): string {
    const items = new Set<string>();
    while (items.size < length) items.add(item());
    return [...items].map((text) => `  - ${text}`).join("\n");
  }

  private prose(sentences: number, indent = 2): string {
    const all = Array.from({ length: sentences }, () => `${this.pick(this.words.openings)} ${this.duty()}.`);
    return fold(all.join(" "), indent);
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
