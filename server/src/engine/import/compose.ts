// The contents of an import as the text of a profile: keys in the schema's order, each note above what it is about.
import type { Language } from "../message";
import { withCapital } from "../prose/capital";
import { foldedBlock, textValue } from "../write/text-value";
import { isPlainSafe, quoted } from "../write/write";
import type { ClaimPair, Sentence } from "./claims";
import type { Contents } from "./contents";
import { one } from "./naming/naming";
import { NOTE_MARKER, noteSentence } from "./notes";
import { languageWords } from "./reading";
import { endsSentence } from "./source";
import type { Stretch } from "./stretch";

export interface ComposeOptions {
  readonly title: string | null;
  readonly language: Language;
  /** Of the notes. */
  readonly noteLanguage: Language;
  readonly lineEnd: string;
}

export function compose(contents: Contents, options: ComposeOptions): string {
  return new Writing(contents, options).all();
}

/** Where a text that fits no section is kept. */
const LEFT_KEY = "x-unplaced";

class Writing {
  private readonly blocks: string[][] = [];

  constructor(
    private readonly contents: Contents,
    private readonly options: ComposeOptions,
  ) {}

  all(): string {
    const { title, language, lineEnd } = this.options;
    const { otherNames, summary, pairs, left } = this.contents;
    const name = title === null ? [] : [`title: ${isPlainSafe(title) ? title : quoted(title)}`];
    this.blocks.push([
      `lang: ${language}`,
      ...(title === null ? [] : this.comments("title")),
      ...name,
      ...(otherNames.length > 0 ? ["alternative_titles:", ...otherNames.flatMap((name) => this.item(name))] : []),
      "status: draft",
    ]);
    this.block("summary", this.value("summary: ", proseOf(summary), 2));
    for (const key of ["duties", "fit", "misfit"] as const) this.listOrProse(key);
    const [first, ...more] = pairs;
    this.block("misconception", first ? this.value("misconception: ", proseOf(first.claim), 2) : null);
    this.block("reality", first ? this.value("reality: ", proseOf(first.answer), 2) : null);
    if (more.length > 0)
      this.block("more_misconceptions", ["more_misconceptions:", ...more.flatMap((pair) => this.pair(pair))]);
    this.comparison();
    if (left.length > 0) this.block("left", [`${LEFT_KEY}:`, ...left.flatMap((item) => this.item(item.text))]);
    return this.blocks.map((lines) => lines.join(lineEnd) + lineEnd).join(lineEnd);
  }

  private block(place: keyof Contents["notes"], lines: readonly string[] | null): void {
    if (lines) this.blocks.push([...this.comments(place), ...lines]);
  }

  private comments(place: keyof Contents["notes"]): string[] {
    const notes = this.contents.notes[place] ?? [];
    return [
      ...new Set(
        notes.map(
          (note) => `# ${NOTE_MARKER}: ${noteSentence(note.doubt, note.about.text, this.options.noteLanguage)}`,
        ),
      ),
    ];
  }

  private listOrProse(key: "duties" | "fit" | "misfit"): void {
    const items = this.contents.lists[key];
    if (items) this.block(key, [`${key}:`, ...items.flatMap((item) => this.item(item.text))]);
    else this.block(key, this.value(`${key}: `, proseOf(this.contents.prose[key] ?? []), 2));
  }

  private item(text: string): string[] {
    return this.value("  - ", text, 4)!;
  }

  private pair({ claim, answer }: ClaimPair): string[] {
    const [one, other] = [
      this.value("misconception: ", proseOf(claim), 6),
      this.value("reality: ", proseOf(answer), 6),
    ];
    return asItem([...(one ?? []), ...(other ?? [])]);
  }

  private comparison(): void {
    const { comparison, prose } = this.contents;
    if (comparison.length === 0) {
      this.block("comparison", this.value("comparison: ", proseOf(prose.comparison ?? []), 2));
      return;
    }
    const items = comparison.flatMap(({ others, sentences }) => {
      const { language } = this.options;
      const title = joined(
        others.map((name) => one(name, language)),
        languageWords(language).and,
      );
      const name = `title: ${isPlainSafe(title) ? title : quoted(title)}`;
      return asItem([name, ...this.value("text: ", proseOf(sentences), 6)!]);
    });
    this.block("comparison", ["comparison:", ...items]);
  }

  /** A key or dash with a text; null without one. */
  private value(lead: string, text: string, indent: number): string[] | null {
    if (text === "") return null;
    const { lineEnd } = this.options;
    const column = indent === 6 ? lead.length + 4 : lead.length;
    const place = { column, indent, lineEnd };
    const written = text.includes("\n") ? (foldedBlock(text, place) ?? quoted(text)) : textValue(text, "plain", place);
    return (lead + written).split(lineEnd);
  }
}

/** Lines as an entry of a list; those of blocks are indented already. */
const asItem = (lines: readonly string[]): string[] =>
  lines.map((line, i) => (i === 0 ? `  - ${line}` : /^(?: {6}|$)/.test(line) ? line : `    ${line}`));

/** Sentences one behind the other, paragraphs apart. */
function proseOf(sentences: readonly Sentence[]): string {
  const pieces: string[] = [];
  for (const { content, isCut, isBehindLabel, isApart } of sentences) {
    const last = pieces.at(-1);
    if (last !== undefined) {
      const isEnded = endsSentence(last) || /[:;,]$/.test(last);
      pieces.push((isEnded ? "" : ".") + (isApart ? "\n" : " "));
    }
    const isWhole = isBehindLabel && endsSentence(content.text);
    pieces.push(isCut ? asSentence(content) : isWhole ? withCapital(content.text) : content.text);
  }
  return pieces.join("");
}

/** What was cut out of a sentence begins with a capital letter and ends with a mark. */
function asSentence({ text }: Stretch): string {
  return withCapital(text) + (endsSentence(text) ? "" : ".");
}

function joined(names: readonly string[], and: string): string {
  const shown = names.map((name, i) => (i === 0 ? withCapital(name) : name));
  const text = shown.length < 3 ? shown.join(` ${and} `) : `${shown.slice(0, -1).join(", ")}, ${and} ${shown.at(-1)!}`;
  return [...text].length <= 80 ? text : shown[0]!;
}
