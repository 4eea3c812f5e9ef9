// Which section each sentence belongs to, by the labels that its text's pieces get; headings and labels become frames. Splits no
// sentence.
import type { Language } from "../message";
import { occupationKind } from "../prose/occupation-words";
import type { Doubt, Frame } from "./frame";
import type { TextFacts } from "./labelling/features";
import { countWords } from "./labelling/forms";
import { type Announced, LABELS, type Label, NONE, numberOfAnnounced, placeOf } from "./labelling/label";
import { type Labelled, labelled } from "./labelling/labelling";
import { LEARNT } from "./labelling/model";
import { type Piece, piecesOf } from "./labelling/pieces";
import type { Place } from "./language";
import type { Naming, Title } from "./naming/candidates";
import { asTitle, type FoundTitle, titleOf } from "./naming/naming";
import { type Block, blocksOf, endsSentence } from "./source";
import { Stretch } from "./stretch";

export interface Unit extends Pick<Piece, "content" | "isItem" | "isFirst" | "isApart"> {
  readonly place: Place;
  /** A belief that begins a pair of its own. */
  readonly isClaim: boolean;
  readonly doubt: Doubt | null;
}

export interface Placed {
  readonly name: FoundTitle | null;
  /** In brackets behind the name. */
  readonly otherNames: readonly Stretch[];
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

/** So often stands what says who speaks. */
const LEAST_VOICES = 3;
const VOICE = numberOfAnnounced("voice");

/** The labels that were taken for the beginning of a sentence, but elsewhere say who speaks, such as "A:". */
function voicesIn(pieces: readonly Piece[], found: readonly Labelled[]): ReadonlySet<number> {
  const byName = new Map<string, number[]>();
  for (const [i, { form, content }] of pieces.entries()) {
    if (form !== "label") continue;
    const name = content.text.toLowerCase();
    const places = byName.get(name);
    if (places) places.push(i);
    else byName.set(name, [i]);
  }
  const voices = [...byName].filter(
    ([name, all]) =>
      all.length >= LEAST_VOICES && (/^\p{L}{1,2} ?:/u.test(name) || all.some((i) => found[i]!.label === VOICE)),
  );
  return new Set(voices.flatMap(([, all]) => all).filter((i) => found[i]!.label === NONE));
}

/** What a text is made of, and what is known of it before it is read. */
export function piecesWithFacts(
  source: string,
  language: Language,
): { blocks: readonly Block[]; pieces: readonly Piece[]; facts: TextFacts } {
  const blocks = blocksOf(source);
  const pieces = piecesOf(blocks, language);
  const title = titleOf(beforehand(pieces), language)?.title ?? "";
  return { blocks, pieces, facts: { language, title, count: pieces.length } };
}

/** What may hold the name, as long as no piece has a label. */
export function beforehand(pieces: readonly Piece[]): Naming {
  const [first] = pieces;
  const isAbove = first?.form === "line" && !/[.:;?]$/.test(first.content.text);
  return {
    titles: isAbove ? [{ content: first.content, isLabelled: false, isRead: false }] : [],
    headings: [],
    sentences: pieces.slice(isAbove ? 1 : 0).map(({ content }) => content),
  };
}

/** Behind a name, and no part of it. */
const ASIDE = /(?<=\S )\([^()]*\)$/u;
/** Of an aside: an abbreviation, or who somebody is in other words. */
const SHORT_NAME = /^\(\p{Lu}[\p{Lu}&/-]{1,7}\)$/u;
const isOtherName = (aside: string): boolean =>
  SHORT_NAME.test(aside) ||
  (/^\((?:\p{L}+[ -]?){1,4}\)$/u.test(aside) &&
    LANGUAGES.some((language) => {
      const words = aside.slice(1, -1).toLowerCase().split(" ");
      return occupationKind((language === "id" ? words[0] : words.at(-1))!, language) === "name";
    }));
const LANGUAGES = ["id", "en"] as const;

/** "Dispatcher –" in front of what a dispatcher does; "Perbedaan dengan perawat:" says more. */
function namesSomebody(label: string): boolean {
  const words = label.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    words.length <= 3 &&
    words.some((word) => LANGUAGES.some((language) => occupationKind(word, language) === "name")) &&
    !words.some((word) => /^(?:beda|perbeda|banding|vs|versus|differ|unlike|compar)/.test(word))
  );
}

class Placing {
  private readonly units: Unit[] = [];
  private readonly frames: Frame[] = [];
  private readonly titles: TitleLine[] = [];
  private readonly headings: Stretch[] = [];
  private readonly comparing: Stretch[] = [];
  /** What looked like a label, and begins the next sentence. */
  private beginning: Piece | null = null;
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
    this.block = block;
    // Where a cross marks a belief, a tick marks its answer.
    const place = mark === "tick" && said === "misconception" && this.crossed === said ? "reality" : said;
    if (mark === "cross") this.crossed = place;
    const doubt = doubtOf(place, rival);
    const isBegun = place === "misconception" && isClaim;
    this.units.push({ content, place, isItem, isFirst, isApart: isFirst && isApart, isClaim: isBegun, doubt });
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
      this.titles.push(withoutAsides(content, this.isNamed));
    } else {
      this.drop(isLead ? "lead-in" : form === "label" ? "label" : "heading", content);
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
    const name = titleOf({ titles, headings, sentences }, this.language) ?? namedBy(titles, this.language);
    const otherNames: Stretch[] = [];
    for (const { content, asides } of titles) {
      const isNamed = name !== null && isNameIn(content.text, name);
      if (isNamed) this.drop("title", content);
      // What says much more besides is kept as it is.
      if (!isNamed || countWords(content.text) - countWords(name.title) > MOST_AROUND)
        this.units.push({ ...LEFT, content });
      for (const aside of asides) {
        const bare = aside.part(1, aside.text.length - 1);
        const isNew = [name?.title ?? "", ...otherNames.map(({ text }) => text)].every(
          (one) => !isSame(one, bare.text),
        );
        if (isNamed && isOtherName(aside.text) && isNew) otherNames.push(bare);
        else if (isNamed && !isNew) this.drop("title", aside);
        else this.units.push({ ...LEFT, content: aside });
      }
    }
    const units = this.units.sort((a, b) => startOf(a) - startOf(b));
    return {
      name,
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
  isClaim: false,
  doubt: { kind: "left" },
} as const;

/** Where nothing has a section, whole sentences sum up. */
const summed = (unit: Unit): Unit =>
  endsSentence(unit.content.text) ? { ...unit, place: "summary", doubt: { kind: "perhapsLeft" } } : unit;

const startOf = ({ content }: Unit): number => content.span().start;

function doubtOf(place: Place, rival: Place | null): Doubt | null {
  if (place === "left") return { kind: "left" };
  if (rival === null) return null;
  return rival === "left" ? { kind: "perhapsLeft" } : { kind: "place", other: rival };
}

/** One piece behind the other. */
const joined = (one: Piece, other: Piece): Piece => ({ ...one, content: Stretch.joined([one.content, other.content]) });

/** What stands above a text and does not name the occupation says something else. */
const isNameIn = (text: string, { title }: FoundTitle): boolean => text.toLowerCase().includes(title.toLowerCase());

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** So many words of a title are about the name. */
const MOST_AROUND = 4;

/** Where no words in it look like a name, a short title is one all the same, perhaps. */
function namedBy(titles: readonly TitleLine[], language: Language): FoundTitle | null {
  const text = titles.find(({ content }) => /\p{L}/u.test(content.text) && countWords(content.text) <= MOST_NAME)
    ?.content.text;
  const title = text === undefined ? null : asTitle(text, language);
  return title === null ? null : { title, isGuess: true };
}

const MOST_NAME = 5;

interface TitleLine extends Title {
  /** In brackets behind it, with these. */
  readonly asides: readonly Stretch[];
}

function withoutAsides(content: Stretch, isLabelled: boolean): TitleLine {
  const asides: Stretch[] = [];
  let rest = content;
  for (let found = ASIDE.exec(rest.text); found && asides.length < MOST_ASIDES; found = ASIDE.exec(rest.text)) {
    asides.unshift(rest.part(found.index));
    rest = rest.part(0, found.index);
  }
  return { content: rest, isLabelled, isRead: true, asides };
}

const MOST_ASIDES = 4;
