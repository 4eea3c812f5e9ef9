// Which section each sentence belongs to, by the labels that its text's pieces get; headings and labels become frames. Splits no
// sentence.
import type { Language } from "../message";
import { occupationKind } from "../prose/occupation-words";
import { piecesWithFacts } from "./beforehand";
import type { Doubt, Frame } from "./frame";
import { countWords } from "./labelling/forms";
import { type Announced, LABELS, type Label, placeOf } from "./labelling/label";
import { labelled } from "./labelling/labelling";
import { LEARNT } from "./labelling/model";
import type { Piece } from "./labelling/pieces";
import { VOICE, voicesIn } from "./labelling/voices";
import type { Place } from "./language";
import type { FoundTitle } from "./naming/naming";
import { type Block, endsSentence } from "./source";
import { Stretch } from "./stretch";
import { MOST_AROUND, readTitles, type TitleLine, titleLine } from "./titles";

export interface Unit extends Pick<Piece, "content" | "isItem" | "isFirst" | "isApart"> {
  readonly place: Place;
  /** A label stood in front of it on its line, which is left out. */
  readonly isBehindLabel: boolean;
  /** A belief that begins a pair of its own. */
  readonly isClaim: boolean;
  readonly doubt: Doubt | null;
}

export interface Placed {
  readonly name: FoundTitle | null;
  /** The first text that holds the name; null where it is a title alone. */
  readonly namedIn: Stretch | null;
  /** In brackets behind the name. */
  readonly otherNames: readonly string[];
  /** What announces comparisons, which may name who is compared. */
  readonly comparing: readonly Stretch[];
  readonly units: readonly Unit[];
  readonly frames: readonly Frame[];
}

export function placed(source: string, language: Language): Placed {
  const { blocks, pieces, facts } = piecesWithFacts(source, language);
  const found = labelled(pieces, facts, LEARNT);
  const voices = voicesIn(pieces, found);
  const placing = new Placing(language);
  for (const [i, { label, rival }] of found.entries())
    placing.add(pieces[i]!, LABELS[voices.has(i) ? VOICE : label]!, rival);
  return placing.all(blocks);
}

class Placing {
  private readonly units: Unit[] = [];
  private readonly frames: Frame[] = [];
  private readonly titles: TitleLine[] = [];
  private readonly headings: Stretch[] = [];
  private readonly comparing: Stretch[] = [];
  /** What looked like a label, and begins the next sentence. */
  private beginning: Piece | null = null;
  /** The block of the last label that was left out. */
  private labelled = -1;
  /** A label says that the name follows. */
  private isNamed = false;
  /** Of the last sentence. */
  private block = -1;
  /** Where the last text marked with a cross went. */
  private crossed: Place | null = null;

  constructor(private readonly language: Language) {}

  add(piece: Piece, label: Label, rival: Place | null): void {
    if (label.kind === "sentence") this.addSentence(piece, placeOf(label.of), label.of !== "misconception", rival);
    else if (label.kind === "announces") this.addAnnouncement(piece, label.what);
    else this.beginning = this.beginning ? joined(this.beginning, piece) : piece;
  }

  private addSentence(piece: Piece, said: Place, isClaim: boolean, rival: Place | null): void {
    const { content, isItem, block, isApart, mark } = this.beginning ? joined(this.beginning, piece) : piece;
    this.beginning = null;
    this.isNamed = false;
    const isFirst = block !== this.block;
    const isBehindLabel = block === this.labelled;
    this.block = block;
    this.labelled = -1;
    // Where a cross marks a belief, a tick marks its answer.
    const place = mark === "tick" && said === "misconception" && this.crossed === said ? "reality" : said;
    if (mark === "cross") this.crossed = place;
    const doubt = doubtOf(place, rival);
    const isBegun = place === "misconception" && isClaim;
    const form = { isItem, isFirst, isApart: isFirst && isApart, isBehindLabel };
    this.units.push({ content, place, ...form, isClaim: isBegun, doubt });
  }

  private addAnnouncement(piece: Piece, what: Announced): void {
    const { content, form, isLead } = piece;
    this.keepBeginning();
    // What fits no section says little without its label, and a comparison without whom it is about.
    if (form === "label" && (what === "left" || (what === "comparison" && namesSomebody(content.text)))) {
      this.beginning = piece;
      return;
    }
    // "Job profile: Midwife": the name comes behind it.
    const named = what === "name" || (what === "title" && form === "label");
    if (what === "title" && !named) {
      this.titles.push(titleLine(content, this.isNamed));
    } else {
      this.drop(isLead ? "lead-in" : form === "label" ? "label" : "heading", content);
      if (form === "label") this.labelled = piece.block;
      if (!named && what !== "voice") this.headings.push(content);
      if (what === "comparison") this.comparing.push(content);
    }
    this.isNamed = named;
  }

  /** What looked like a label, with no sentence behind it. */
  private keepBeginning(): void {
    const { beginning } = this;
    this.beginning = null;
    if (beginning) this.addSentence(beginning, this.units.at(-1)?.place ?? "left", false, null);
  }

  private drop(kind: Frame["kind"], content: Stretch): void {
    if (content.text !== "") this.frames.push({ kind, ...content.span() });
  }

  all(blocks: readonly Block[]): Placed {
    this.keepBeginning();
    for (const mark of blocks.flatMap(({ marks }) => marks)) this.drop("mark", mark);
    const sentences = this.units.map(({ content }) => content);
    const { titles, headings } = this;
    const { name, otherNames, dropped, left } = readTitles(titles, { headings, sentences }, this.language);
    for (const title of dropped) this.drop("title", title);
    for (const content of left) this.units.push({ ...LEFT, content });
    const all = this.units.sort((a, b) => startOf(a) - startOf(b));
    const named = all.find(({ content }) => name !== null && holds(content.text, name.title));
    // "Questions about the work of a midwife", at the top, says hardly more than the name.
    const isTitle = named !== undefined && named === all[0] && named.place === "left" && isAbout(named, name!.title);
    if (isTitle) this.drop("title", named.content);
    const units = isTitle ? all.slice(1) : all;
    return {
      name,
      namedIn: named?.content ?? null,
      otherNames,
      comparing: this.comparing,
      units: units.some(({ place }) => place !== "left") ? units : units.map(summed),
      frames: this.frames,
    };
  }
}

const LEFT = {
  place: "left",
  isItem: false,
  isFirst: true,
  isApart: true,
  isBehindLabel: false,
  isClaim: false,
  doubt: { kind: "left" },
} as const;

/** Where nothing has a section, whole sentences sum up. */
const summed = (unit: Unit): Unit =>
  endsSentence(unit.content.text) ? { ...unit, place: "summary", doubt: { kind: "perhapsLeft" } } : unit;

const holds = (text: string, name: string): boolean => text.toLowerCase().includes(name.toLowerCase());

const isAbout = ({ content }: Unit, name: string): boolean =>
  countWords(content.text) - countWords(name) <= MOST_AROUND && !endsSentence(content.text);

const startOf = ({ content }: Unit): number => content.span().start;

function doubtOf(place: Place, rival: Place | null): Doubt | null {
  if (place === "left") return { kind: "left" };
  if (rival === null) return null;
  return rival === "left" ? { kind: "perhapsLeft" } : { kind: "place", other: rival };
}

/** "Dispatcher –" in front of what a dispatcher does; "Perbedaan dengan perawat:" says more. */
function namesSomebody(label: string): boolean {
  const words = label.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    words.length <= 3 &&
    words.some((word) => occupationKind(word, "id") === "name" || occupationKind(word, "en") === "name") &&
    !words.some((word) => /^(?:beda|perbeda|banding|vs|versus|differ|unlike|compar)/.test(word))
  );
}

/** One piece behind the other. */
const joined = (one: Piece, other: Piece): Piece => ({ ...one, content: Stretch.joined([one.content, other.content]) });
