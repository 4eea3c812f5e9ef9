// A text's blocks as a flat list of events: headings, labels, sentences. Titles and frames are found on the way. Decides no
// sentence's section.
import type { Language } from "../message";
import { type Heading, type ImportLanguage, isPaired } from "./cues";
import type { Event, Events, SentenceEvent, Title } from "./event";
import type { Frame } from "./frame";
import {
  announcedByHeading,
  announcedByLabel,
  countWords,
  innerAnswerAt,
  isAskedBelief,
  isLabelWithText,
  isOwnLine,
  isQuestion,
  isShortQuestion,
  isTitle,
  labelAt,
  labelOrQuestionAt,
  leadsToList,
  mayBeHeading,
  voicesIn,
} from "./labels";
import { cuesIn, headingIn, languageWords, sentenceStarts } from "./reading";
import type { Block, Stretch } from "./source";

/** `title` is the occupation's name; empty where there is none, null where it is still to be found. */
export const eventsOf = (blocks: readonly Block[], language: Language, title: string | null): Events =>
  new Reader(blocks, language, title).all();

const MOST_LEAD_WORDS = 14;
const MOST_TITLE_WORDS = 8;
const MOST_LABELS = 3;

/** Behind a name, and no part of it. */
const ASIDE = /(?<=\S )\([^()]*\)$/u;
/** "Careers > Health > Nurse". */
const TRAIL = / [>|»] .* [>|»] /;

class Reader {
  private readonly events: Event[] = [];
  private readonly titles: Title[] = [];
  private readonly headings: Stretch[] = [];
  private readonly frames: Frame[] = [];
  private readonly words: ImportLanguage;
  private readonly voices: ReadonlySet<string>;
  private readonly hasVerdicts: boolean;
  /** Short lines of their own announce sections. */
  private readonly hasHeadings: boolean;
  /** A heading holds, and no label since. */
  private isHeaded = false;
  /** A sentence about the occupation has been read. */
  private isBegun = false;
  private inList = false;
  /** An item has been read, and no heading since. */
  private isBehindItem = false;
  /** Of the list that is being read. */
  private listMark: Block["mark"] = null;

  constructor(
    private readonly blocks: readonly Block[],
    private readonly language: Language,
    private readonly title: string | null,
  ) {
    this.words = languageWords(language);
    this.voices = voicesIn(blocks, this.words);
    this.hasHeadings =
      blocks.filter((block) => isOwnLine(block) && headingIn(block.content.text, this.words)).length > 1;
    this.hasVerdicts = ["tick", "cross"].every((verdict) => blocks.some(({ mark }) => mark === verdict));
  }

  all(): Events {
    for (const [i, block] of this.blocks.entries()) {
      for (const mark of block.marks) this.drop("mark", mark);
      const next = this.blocks[i + 1] ?? null;
      if (i === 0 && isTitle(block, next, this.title, this.words)) {
        this.readTitle(block.content);
        continue;
      }
      if (!block.isItem) this.inList = false;
      if (!this.readHeading(block, next)) this.readText(block);
    }
    const { events, titles, headings, frames } = this;
    return { events, titles, headings, frames };
  }

  private drop(kind: Frame["kind"], content: Stretch): void {
    if (content.text !== "") this.frames.push({ kind, ...content.span() });
  }

  private heading(content: Stretch, announces: Heading | null, kind: "heading" | "lead-in" = "heading"): void {
    this.headings.push(content);
    this.drop(kind, content);
    this.events.push({ kind: "heading", announces });
    this.isHeaded = announces !== null;
    this.isBehindItem = false;
  }

  private label(content: Stretch, announces: Heading): void {
    this.drop("label", content);
    if (announces === "voice" || announces === "title") return;
    this.events.push({ kind: "label", announces });
    this.isHeaded = false;
  }

  private aside(content: Stretch): void {
    this.events.push({ kind: "aside", content });
  }

  /** What stands above a text and does not name the occupation says something else. */
  private readTitle(content: Stretch): void {
    const { text } = content;
    const isNamed = this.title === null || (this.title !== "" && text.toLowerCase().includes(this.title.toLowerCase()));
    const behind = !isNamed || TRAIL.test(text) ? 0 : (ASIDE.exec(text)?.index ?? text.length);
    if (behind > 0) this.titles.push({ content: content.part(0, behind), isLabelled: false });
    if (behind < text.length) this.aside(content.part(behind));
  }

  /** A heading, or the line that leads to a list; false for any other text. */
  private readHeading(block: Block, next: Block | null): boolean {
    const { content, isHeading, isApart } = block;
    const { text } = content;
    const leads = leadsToList(block, next);
    if (!leads && !mayBeHeading(block)) return false;
    if (block.isItem && (next === null || next.mark === block.mark || this.listMark === block.mark)) return false;
    if (isLabelWithText(block, this.words)) return false;
    if (isAskedBelief(text, this.words)) {
      this.askedBelief(content);
      return true;
    }
    const isSure = isHeading || leads || isQuestion(text) || (isApart && next !== null) || /[:…]$/.test(text);
    const announces = announcedByHeading(text, isSure, this.words);
    if (announces === null || announces === "title" || announces === "voice") return this.readOther(block, leads, next);
    if (announces === "left" && (countWords(text) > 3 || next === null)) {
      this.aside(content);
      return true;
    }
    // A lead-in that says more than where it leads to is kept.
    if (leads && countWords(text) > MOST_LEAD_WORDS) return false;
    this.heading(content, announces, leads ? "lead-in" : "heading");
    return true;
  }

  /** What looks like a heading and announces no section: the title, or a heading that says something else. */
  private readOther(block: Block, leads: boolean, next: Block | null): boolean {
    const { content, isHeading, isItem, isApart } = block;
    const isAbove = isApart && !isItem && this.titles.length === 0 && !this.isBegun;
    if (isAbove && !content.text.endsWith("?") && countWords(content.text) <= MOST_TITLE_WORDS) this.readTitle(content);
    else if (isHeading || (leads && isApart) || (this.hasHeadings && next && isOwnLine(block)))
      this.heading(content, null);
    else return false;
    return true;
  }

  private readText({ content, isItem, isApart, mark }: Block): void {
    const isBehindList = this.isBehindItem && !isItem && isApart;
    const verdict = this.hasVerdicts && (mark === "tick" || mark === "cross") ? mark : null;
    this.events.push({ kind: "block", isNext: this.inList, isBehindList, verdict });
    if (isBehindList) this.isHeaded = false;
    this.isBehindItem = isItem;
    if (isItem) this.inList = true;
    this.listMark = mark;
    const rest = this.withoutLabels(content, isItem);
    if (rest.text === "") return;
    for (const [i, sentence] of this.sentencesOf(rest).entries())
      this.readSentence(sentence, { isItem, isFirst: i === 0, isApart: i === 0 && (isApart || isItem) });
  }

  /** Without the labels in front; a label alone holds for what follows. */
  private withoutLabels(content: Stretch, isItem: boolean): Stretch {
    let rest = content;
    for (let i = 0; i < MOST_LABELS && rest.text !== ""; i++) {
      if (i > 0 && isShortQuestion(rest.text)) return this.asQuestion(rest);
      const label = labelOrQuestionAt(rest.text, isItem, this.words);
      if (!label) break;
      const { lead, name } = label;
      this.headings.push(rest.part(0, name.length));
      if (isAskedBelief(lead.trimEnd(), this.words)) {
        this.askedBelief(rest.part(0, lead.length));
        return rest.part(lead.length);
      }
      const isVoice = this.voices.has(name.toLowerCase());
      const announces = isVoice ? "voice" : announcedByLabel(label, rest.text.length > lead.length, this.words);
      if (announces === null || (isItem && this.isHeaded && !isPaired(announces))) break;
      const behind = rest.part(lead.length);
      if (announces === "title" && (countWords(behind.text) > MOST_TITLE_WORDS || /[.!?]$/.test(behind.text))) break;
      this.label(rest.part(0, lead.length), announces);
      if (announces === "title") {
        this.titles.push({ content: behind, isLabelled: true });
        return behind.part(behind.text.length);
      }
      rest = behind;
    }
    return rest;
  }

  /** What an interviewer asks is the heading of what follows. */
  private asQuestion(question: Stretch): Stretch {
    const nothing = question.part(question.text.length);
    if (isAskedBelief(question.text, this.words)) {
      this.askedBelief(question);
      return nothing;
    }
    const announces = announcedByHeading(question.text, true, this.words);
    this.heading(question, announces === "voice" || announces === "title" ? null : announces);
    return nothing;
  }

  /** "Do you just sit there all day?" is a belief, and what follows answers it. */
  private askedBelief(question: Stretch): void {
    this.events.push({ kind: "label", announces: "misconception" });
    this.events.push({
      kind: "sentence",
      content: question,
      isItem: false,
      isFirst: true,
      isOpening: true,
      isApart: true,
    });
    this.events.push({ kind: "label", announces: "reality" });
    this.isHeaded = false;
  }

  /** Cut in front of labels inside, too. */
  private sentencesOf(content: Stretch): Stretch[] {
    const starts = sentenceStarts(content.text, this.language);
    if (starts.length === 0) return [content];
    return starts.flatMap((start, i) => {
      const sentence = content.part(i === 0 ? 0 : start, starts[i + 1]);
      const inner = innerAnswerAt(sentence.text, this.words);
      return inner === null ? [sentence] : [sentence.part(0, inner), sentence.part(inner)];
    });
  }

  private readSentence(sentence: Stretch, place: Pick<SentenceEvent, "isItem" | "isFirst" | "isApart">): void {
    const label = place.isFirst ? null : labelAt(sentence.text);
    const announces = label && headingIn(label.name, this.words);
    const isLabelled = label !== null && announces !== null && isPaired(announces);
    const content = isLabelled ? sentence.part(label.lead.length) : sentence;
    if (isLabelled) this.label(sentence.part(0, label.lead.length), announces);
    if (content.text === "") return;
    this.isBegun ||= cuesIn(content.text, this.words)[0]?.place !== "left";
    this.events.push({ kind: "sentence", content, ...place, isOpening: place.isFirst || isLabelled });
  }
}
