// Which section each sentence belongs to: headings and labels first, then cues, else the section before. Splits no sentence
// and drops nothing but headings and labels.

import type { Language } from "../message";
import { readSentences } from "../prose/sentences";
import type { Heading, ImportLanguage, Place } from "./cues";
import type { Doubt, Frame } from "./frame";
import { otherSubject } from "./partners";
import { cuesIn, type Found, headingIn, languageWords } from "./reading";
import { type Block, endsSentence, type Stretch } from "./source";

export interface Unit {
  readonly place: Place;
  readonly content: Stretch;
  readonly isItem: boolean;
  /** A belief that begins a pair of its own. */
  readonly isClaim: boolean;
  /** A paragraph or list item begins with it. */
  readonly isFirst: boolean;
  /** The same, with an empty line or a list's mark in front. */
  readonly isApart: boolean;
  readonly doubt: Doubt | null;
}

export interface Placed {
  readonly units: readonly Unit[];
  readonly frames: readonly Frame[];
  /** What stands above everything else, or is labelled as the occupation's name. */
  readonly titles: readonly { readonly content: Stretch; readonly isLabelled: boolean }[];
  readonly headings: readonly Stretch[];
}

/** How surely the section is known that a sentence stands under. */
type Authority = "heading" | "label" | "none";

/** `title` is the occupation's name: of others a comparison speaks. Empty where there is none, null where it is still to be found. */
export const placed = (blocks: readonly Block[], language: Language, title: string | null): Placed =>
  new Placing(language, title).of(blocks);

/** Is a line a known label or heading by itself, or does it begin with one? A line end behind it asks for the first. */
export function isLabelled(line: string, language: Language): boolean {
  const words = languageWords(language);
  if (line.endsWith("\n"))
    return (
      line.length <= MOST_HEADING &&
      !/[.!;,]$/.test(line.trim()) &&
      headingIn(line, words) !== null &&
      readCount(line) < 6
    );
  const label = LABEL.exec(line)?.[1];
  if (label !== undefined) return headingIn(label, words) !== null && readCount(label) <= MOST_LABEL_WORDS;
  return (
    /^(?:\p{Lu}|#|\*)/u.test(line) && readCount(line) < 5 && !/[.!;,]$/.test(line) && headingIn(line, words) !== null
  );
}

class Placing {
  private readonly words: ImportLanguage;
  private readonly units: Unit[] = [];
  private readonly frames: Frame[] = [];
  private readonly titles: { content: Stretch; isLabelled: boolean }[] = [];
  private readonly headings: Stretch[] = [];
  private readonly known = new Set<Place>();
  private place: Place | null = null;
  private authority: Authority = "none";
  /** Under a heading that announces beliefs. */
  private inPairs = false;
  /** Beliefs and answers have labels of their own. */
  private labelsAnswers = false;
  /** What the last heading announced. */
  private zone: Heading | null = null;
  /** The belief that was read last has no answer yet. */
  private isOpen = false;
  /** A heading that says nothing of sections stands above. */
  private isFresh = false;
  /** A sentence is in a section; one of them sums up. */
  private isPlaced = false;
  private isSummed = false;
  private inList = false;
  /** Of the list that is being read. */
  private listMark: Block["mark"] = null;
  private isApart = false;

  constructor(
    private readonly language: Language,
    private readonly title: string | null,
  ) {
    this.words = languageWords(language);
  }

  of(blocks: readonly Block[]): Placed {
    this.labelsAnswers = blocks.some(({ content }) => this.headingOrLabel(content.text) === "reality");
    const voices = this.voicesIn(blocks);
    for (const [i, block] of blocks.entries()) {
      for (const mark of block.marks) this.drop("mark", mark);
      const next = blocks[i + 1] ?? null;
      const isTitle = i === 0 && (block.isHeading || block.isShort) && this.isTitle(block, next);
      if (isTitle) {
        this.readTitle(block.content);
        continue;
      }
      if (!block.isItem) this.inList = false;
      if (this.readHeading(block, next)) continue;
      if (this.authority === "label" && !this.inList) this.authority = "none";
      this.readText(block, voices);
    }
    const { units, frames, titles, headings } = this;
    return { units, frames, titles, headings };
  }

  private headingOrLabel(text: string): Heading | null {
    const label = LABEL.exec(text)?.[1];
    return headingIn(label ?? text, this.words);
  }

  /** Nothing stands above it, and it is no section's heading. */
  private isTitle({ content: { text }, isHeading }: Block, next: Block | null): boolean {
    if (!next || text.endsWith(":") || (!isHeading && /[.!;,]$/.test(text))) return false;
    const known = this.headingOrLabel(text);
    const isOther = known !== null && known !== "summary" && known !== "title";
    return LABEL.exec(text) && known === "title" ? false : isHeading || !isOther;
  }

  /** What stands above a text and does not name the occupation says something else. */
  private readTitle(content: Stretch): void {
    const isNamed =
      this.title === null || (this.title !== "" && content.text.toLowerCase().includes(this.title.toLowerCase()));
    const aside = ASIDE.exec(content.text);
    if (isNamed && !/ [>|»] .* [>|»] /.test(content.text)) {
      this.titles.push({ content: content.part(0, aside?.index), isLabelled: false });
      if (aside) this.add("left", content.part(aside.index), { isFirst: true, doubt: { kind: "left" } });
    } else this.add("left", content, { isFirst: true, doubt: { kind: "left" } });
  }

  private drop(kind: Frame["kind"], content: Stretch): void {
    if (content.text !== "") this.frames.push({ kind, ...content.span() });
  }

  /** A heading, or the line that leads to a list. */
  private readHeading(block: Block, next: Block | null): boolean {
    const { content, isHeading, isItem, isShort, isApart } = block;
    const { text } = content;
    const leads = next?.isItem === true && !isItem && (/[:…]$/.test(text) || (isShort && !text.endsWith("?")));
    if (isItem && (next === null || next.mark === block.mark || this.listMark === block.mark)) return false;
    const isQuestion = text.endsWith("?") && text.length <= MOST_HEADING;
    if (!isHeading && !isShort && !leads && !isQuestion) return false;
    const label = LABEL.exec(text);
    if (label && label[0].length < text.length && !isHeading && headingIn(label[1]!, this.words) !== null) return false;
    const heading = this.headingFor(
      text,
      isHeading || leads || isQuestion || (isApart && next !== null) || /[:…]$/.test(text),
    );
    if (heading === null || heading === "title" || heading === "voice") {
      const isAbove = isApart && !isItem && this.titles.length === 0 && !this.isPlaced;
      if (isAbove && !text.endsWith("?") && readCount(text) <= MOST_TITLE) {
        this.readTitle(content);
        return true;
      }
      if (!isHeading && !(leads && isApart)) return false;
      this.headings.push(content);
      this.drop("heading", content);
      this.authority = "none";
      this.isFresh = true;
      return true;
    }
    // More than the name of a heading: it fits no section itself, and says nothing of what follows.
    if (heading === "left" && (readCount(text) > 3 || next === null)) {
      this.add("left", content, { isFirst: true, doubt: { kind: "left" } });
      return true;
    }
    // A lead-in that says more than where it leads to is kept.
    if (leads && readCount(text) > MOST_LEAD) return false;
    this.headings.push(content);
    this.drop(leads ? "lead-in" : "heading", content);
    this.enter(heading, "heading");
    return true;
  }

  private headingFor(text: string, isSure: boolean): Heading | null {
    const known = headingIn(text, this.words);
    if (known !== null || !isSure) return known;
    const [best] = cuesIn(text, this.words);
    return best && best.strength > 1 && best.place !== "left" && text.length <= MOST_HEADING ? best.place : null;
  }

  private enter(heading: Heading, authority: Authority): void {
    if (heading === "voice" || heading === "title") return;
    this.isFresh = false;
    this.inPairs = heading === "pairs";
    if (authority === "heading") this.zone = heading;
    this.place = heading === "pairs" ? "misconception" : heading;
    this.authority = authority;
    this.isOpen = heading === "reality" && this.isOpen;
  }

  private readText(block: Block, voices: ReadonlySet<string>): void {
    const { content, isItem } = block;
    if (isItem) this.inList = true;
    this.listMark = block.mark;
    const rest = this.withoutLabels(content, isItem, voices);
    if (rest.text === "") return;
    const sentences = this.sentencesOf(rest);
    for (const [i, sentence] of sentences.entries()) {
      this.isApart = i === 0 && (block.isApart || isItem);
      this.readSentence(sentence, i === 0, isItem);
    }
  }

  /** Without the labels in front; a label alone holds for what follows. */
  private withoutLabels(content: Stretch, isItem: boolean, voices: ReadonlySet<string>): Stretch {
    let rest = content;
    for (let i = 0; i < 3; i++) {
      if (i > 0 && rest.text.endsWith("?") && readCount(rest.text) <= MOST_QUESTION) return this.asQuestion(rest);
      const match = LABEL.exec(rest.text) ?? (isItem ? this.dotted(rest.text) : null) ?? QUESTION.exec(rest.text);
      if (!match) return rest;
      const [lead, label] = match as unknown as [string, string];
      const isVoice = voices.has(label.toLowerCase());
      this.headings.push(rest.part(0, label.length));
      const heading = isVoice ? "voice" : this.labelFor(label, lead, rest.text.length > lead.length);
      if (heading === null || (isItem && this.authority === "heading" && !PAIRED.has(heading))) return rest;
      const behind = rest.part(lead.length);
      if (heading === "title") {
        if (readCount(behind.text) > MOST_TITLE || /[.!?]$/.test(behind.text)) return rest;
        this.titles.push({ content: behind, isLabelled: true });
        this.drop("label", rest.part(0, lead.length));
        return behind.part(behind.text.length);
      }
      this.drop("label", rest.part(0, lead.length));
      this.enter(heading, this.authority === "heading" && heading === "voice" ? "heading" : "label");
      this.inPairs ||= false;
      if (heading === "misconception") this.isOpen = false;
      rest = behind;
      if (rest.text === "") return rest;
    }
    return rest;
  }

  /** "Definition. A …": a label with a full stop behind it. */
  private dotted(text: string): RegExpExecArray | null {
    const match = DOTTED.exec(text);
    return match && readCount(match[1]!) < 5 && headingIn(match[1]!, this.words) !== null ? match : null;
  }

  /** What an interviewer asks is the heading of what follows. */
  private asQuestion(question: Stretch): Stretch {
    const heading = this.headingFor(question.text, true);
    this.headings.push(question);
    this.drop("heading", question);
    if (heading === null || heading === "voice" || heading === "title") {
      this.authority = "none";
      this.isFresh = true;
    } else this.enter(heading, "heading");
    return question.part(question.text.length);
  }

  private labelFor(label: string, lead: string, hasMore: boolean): Heading | null {
    const known = headingIn(label, this.words);
    if (lead.trimEnd().endsWith("?")) {
      if (!hasMore || readCount(label) > MOST_QUESTION) return null;
      return known ?? this.headingFor(label, true);
    }
    if (known !== null || readCount(label) > MOST_LABEL_WORDS) return known;
    const [best] = cuesIn(label, this.words);
    return best?.strength === 3 ? best.place : null;
  }

  /** Names in front of a colon that come again and again: who speaks. */
  private voicesIn(blocks: readonly Block[]): Set<string> {
    const counts = new Map<string, number>();
    for (const { content } of blocks) {
      const label = LABEL.exec(content.text)?.[1]?.toLowerCase();
      if (label === undefined || headingIn(label, this.words) !== null || readCount(label) > 3) continue;
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
    return new Set([...counts].flatMap(([label, count]) => (count > 1 ? [label] : [])));
  }

  /** Cut in front of labels inside, too. */
  private sentencesOf(content: Stretch): Stretch[] {
    const starts = readSentences(content.text, this.language).map(({ start }) => start);
    if (starts.length === 0) return [content];
    return starts.flatMap((start, i) => {
      const sentence = content.part(i === 0 ? 0 : start, starts[i + 1]);
      const inner = INNER_LABEL.exec(sentence.text.slice(0, MOST_SENTENCE));
      if (!inner || inner.index === 0 || headingIn(inner[1]!, this.words) !== "reality") return [sentence];
      return [sentence.part(0, inner.index), sentence.part(inner.index)];
    });
  }

  private readSentence(sentence: Stretch, isFirst: boolean, isItem: boolean): void {
    let content = sentence;
    const label = isFirst ? null : LABEL.exec(content.text);
    const heading = label && headingIn(label[1]!, this.words);
    if (label && heading !== null && PAIRED.has(heading)) {
      this.drop("label", content.part(0, label[0].length));
      this.enter(heading, "label");
      if (heading === "misconception") this.isOpen = false;
      content = content.part(label[0].length);
      if (content.text === "") return;
    }
    const isLabelled = isFirst || (heading !== null && PAIRED.has(heading));
    const { place, doubt = null, isClaim = false, isPassing = false } = this.decide(content.text, isLabelled, isItem);
    this.add(place, content, { isItem, isFirst, isClaim, doubt });
    if (isPassing) return;
    if (place !== this.place && !(PAIRED.has(place) && this.place !== null && PAIRED.has(this.place))) {
      if (this.authority === "label") this.authority = "none";
    }
    this.place = place;
  }

  private add(place: Place, content: Stretch, more: Partial<Unit>): void {
    const isClaim = place === "misconception" && (more.isClaim === true || !this.isOpen);
    this.units.push({
      place,
      content,
      isItem: false,
      isFirst: false,
      doubt: null,
      ...more,
      isApart: this.isApart,
      isClaim,
    });
    this.known.add(place);
    this.isPlaced ||= place !== "left";
    this.isSummed ||= place === "summary" && endsSentence(content.text);
    if (place === "misconception") this.isOpen = true;
    if (place === "reality") this.isOpen = false;
  }

  private decide(text: string, isFirst: boolean, isItem: boolean): Decision {
    const found = this.cuesOf(text, isFirst);
    if (this.isFresh) {
      this.isFresh = false;
      const best = found.find(({ place, strength }) => strength > 1 && place !== "reality" && place !== "summary");
      if (best) return switchTo(best, found);
      const place = this.nextMissing();
      return { place, isClaim: place === "misconception", doubt: { kind: "place", other: this.place ?? "summary" } };
    }
    const isPaired = this.place !== null && PAIRED.has(this.place);
    const answer = found.find(({ place, index }) => place === "reality" && index === 0);
    if (answer && (isPaired || this.isOpen)) return { place: "reality" };
    if (isPaired) return this.decideInPair(text, found, isFirst, isItem);
    if (answer?.strength === 3 && this.authority === "none" && this.known.has("misconception")) {
      return { place: "reality" };
    }
    const usable = found.filter(({ place }) => place !== "reality");
    if (isItem && this.place !== null && this.authority !== "none") return { place: this.place };
    if (this.authority !== "none") return this.decideUnderLabel(usable, isFirst);
    return this.decideFreely(text, usable, isFirst);
  }

  /** The first section, in their usual order, of which the text has said nothing yet. */
  private nextMissing(): Place {
    if (this.place === null) return "summary";
    const known = this.known;
    return (
      (["duties", "fit", "misfit", "misconception", "comparison"] as const).find((place) => !known.has(place)) ?? "left"
    );
  }

  /** With that another occupation does something in it. */
  private cuesOf(text: string, isFirst: boolean): Found[] {
    const found = cuesIn(text, this.words);
    const other = otherSubject(text, this.title || null, this.words);
    const isLate = this.place !== null && this.place !== "summary";
    if (!other || (other === "likely" && !(isFirst && isLate))) return found;
    const strength = other === "sure" ? 3 : 2;
    const rest = found.filter(({ place }) => place !== "comparison" && !(place === "summary" || place === "duties"));
    return [{ place: "comparison", strength, index: 0 }, ...rest];
  }

  private decideInPair(text: string, found: readonly Found[], isFirst: boolean, isItem: boolean): Decision {
    const { isOpen, authority, words } = this;
    const claim = found.find(({ place }) => place === "misconception");
    const other = found.find(({ place, strength }) => !PAIRED.has(place) && place !== "summary" && strength > 1);
    const isHeaded = authority === "heading" || authority === "label";
    const isAnswer = words.answers.test(text);
    if (words.counted.test(text) && !isAnswer && isHeadedOrOpen(authority, this.units.at(-1)?.place))
      return { place: "misconception", isClaim: true };
    if (isFirst && isItem && isHeaded && this.place === "misconception" && !isAnswer)
      return { place: "misconception", isClaim: true };
    if (isFirst && authority === "label" && this.place === "misconception")
      return { place: "misconception", isClaim: true };
    if (isFirst && authority === "label" && this.place === "reality") return { place: "reality" };
    if (claim && !isAnswer && (claim.strength === 3 || (claim.strength === 2 && (!isOpen || isFirst)))) {
      const isOther = other && other.strength === 3 && other.index < claim.index && !isHeaded;
      if (!isOther) return { place: "misconception", isClaim: true };
    }
    if (isOpen) {
      if (isAnswer || (isHeaded && this.place === "reality")) return { place: "reality" };
      if (isFirst && other?.strength === 3 && authority !== "heading") return switchTo(other, found);
      if (isHeaded && this.labelsAnswers) return { place: "misconception" };
      const isMarked = CONTRAST[this.language].test(text);
      return { place: "reality", doubt: isMarked ? null : { kind: "unmarkedAnswer" } };
    }
    if (isHeaded && isFirst && this.place !== "reality" && !isAnswer) return { place: "misconception", isClaim: true };
    const isOfBeliefs = this.zone === "misconception" || this.zone === "pairs";
    if (authority === "heading" && isFirst && isOfBeliefs && !isAnswer && !isOpen && other?.place !== "comparison")
      return { place: "misconception", isClaim: true };
    if (other && (isFirst ? authority === "none" || other.strength === 3 : other.strength === 3 && other.index < 60)) {
      if (other.place !== "left" && !(isHeaded && (other.place === "fit" || other.place === "duties")))
        return switchTo(other, found);
    }
    return { place: "reality" };
  }

  /** A heading holds, unless a sentence says clearly otherwise. */
  private decideUnderLabel(found: readonly Found[], isFirst: boolean): Decision {
    const place = this.place!;
    const [best] = found;
    if (!best || best.strength < 3 || best.place === place || best.index > 110) return { place };
    if (found.some((one) => one.place === place && one.strength === 3)) return { place };
    const isSwap = (place === "fit" && best.place === "misfit") || (place === "misfit" && best.place === "fit");
    // A paragraph of its own about people is no longer about the work.
    const isAboutPeople =
      (best.place === "fit" || best.place === "misfit") && (place === "duties" || place === "summary");
    if (isAboutPeople && isFirst && this.isApart) return { place: best.place };
    if (isSwap) return { place: best.place };
    if (best.place === "misconception") return { place: "misconception", isClaim: true };
    if (best.place === "comparison" && place !== "left" && (isFirst || this.authority === "label"))
      return { place: "comparison" };
    if (best.place === "left" && isFirst && this.authority === "heading" && found.length === 1) {
      return { place: "left", doubt: { kind: "left" }, isPassing: true };
    }
    return { place };
  }

  private decideFreely(text: string, found: readonly Found[], isFirst: boolean): Decision {
    const { place } = this;
    const [best] = found;
    if (place === null || place === "summary") return this.decideAtStart(found, isFirst);
    if (place === "comparison") {
      if (this.words.continues.test(text)) return { place };
      if (found.some((one) => one.place === "comparison" && one.strength > 1) && best?.place !== "misconception")
        return { place };
      if (!best || best.strength < 2 || (!isFirst && best.strength < 3)) return { place };
      return switchTo(best, found);
    }
    if (!best) return { place };
    if (best.place === "left") return { place: "left", doubt: { kind: "left" }, isPassing: true };
    if (best.strength >= 2 && best.place !== "summary") return switchTo(best, found);
    const hint = best.strength === 1 && best.place !== place && best.place === "fit";
    return { place, doubt: hint ? { kind: "place", other: best.place } : null };
  }

  private decideAtStart(found: readonly Found[], isFirst: boolean): Decision {
    const [best] = found;
    const isBegun = this.isSummed;
    if (best?.place === "summary") return { place: "summary" };
    // What follows the first paragraph without a word about it mostly tells of the work.
    if (!best)
      return isBegun && isFirst && this.isApart && this.authority === "none"
        ? { place: "duties", doubt: { kind: "place", other: "summary" } }
        : { place: "summary" };
    if (best.place === "left") return { place: "left", doubt: { kind: "left" }, isPassing: true };
    const definition = found.find(({ place }) => place === "summary");
    if (!isBegun && (definition || best.strength < 3)) return { place: "summary" };
    if (definition && best.strength < 3) return { place: "summary" };
    return switchTo(best, found);
  }
}

const isHeadedOrOpen = (authority: Authority, last: Place | undefined): boolean =>
  authority !== "none" || (last !== undefined && PAIRED.has(last));

interface Decision {
  readonly place: Place;
  readonly isClaim?: boolean;
  readonly doubt?: Doubt | null;
  /** What follows belongs where it belonged before. */
  readonly isPassing?: boolean;
}

/** In doubt where another place is spoken of just as clearly. */
function switchTo(best: Found, found: readonly Found[]): Decision {
  if (best.place === "left") return { place: "left", doubt: { kind: "left" }, isPassing: true };
  const rival = found.find((one) => one !== best && one.strength === best.strength && one.strength === 2);
  const doubt: Doubt | null =
    rival && rival.place !== "summary" && rival.place !== "reality" ? { kind: "place", other: rival.place } : null;
  return { place: best.place, isClaim: best.place === "misconception", doubt };
}

const PAIRED: ReadonlySet<Heading> = new Set<Heading>(["misconception", "reality", "pairs"]);

const MOST_HEADING = 90;
const MOST_LEAD = 14;
const MOST_TITLE = 8;
const MOST_QUESTION = 14;
const MOST_LABEL_WORDS = 9;
const MOST_SENTENCE = 2_000;

/** "Label: " or "Label – " at the start. */
const LABEL = /^[*_]{0,2}([\p{L}\d][^:.!?\n–—]{0,70}?)[*_]{0,2}(?: ?:[*_]{0,2}(?!\/\/)(?!\d)| ?[–—→](?= )| -(?= )) ?/u;
/** Behind a name, and no part of it. */
const ASIDE = /(?<=\S )\([^()]*\)$/u;
const DOTTED = /^(\p{Lu}[\p{L} -]{2,40})\. (?=\p{Lu})/u;
const QUESTION = /^([\p{L}\d][^:.!?\n]{2,90})\?["”]? (?=\S)/u;
const INNER_LABEL = /(?<=[^\p{L}\p{N}])([\p{L}]{4,20}) ?: /u;

const readCount = (text: string): number => text.split(" ").filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Words that an answer to a belief tends to have. */
const CONTRAST: Readonly<Record<Language, RegExp>> = {
  id: /(?<![\p{L}-])(?:juga|tidak|bukan|lebih|harus|perlu|membutuhkan|justru|sebagian besar|banyak|melainkan)(?![\p{L}-])/iu,
  en: /(?<![\p{L}-])(?:also|not|rather|must|needs?|most|much|more|too|instead|even|n['’]t)(?![\p{L}-])/iu,
};
