// What each section will say: sentences as running text or as a list, comparisons by their partners, beliefs in pairs. Writes no
// YAML.
import type { Language } from "../message";
import { partsOf } from "../prose/enumeration";
import { type ClaimPair, pairsOf, type Sentence } from "./claims";
import type { Doubt, Frame } from "./frame";
import type { ImportLanguage, Place } from "./language";
import { type ComparisonItem, comparisonItems } from "./partners";
import type { Placed, Unit } from "./placing";
import { languageWords } from "./reading";
import { Stretch } from "./stretch";

export interface Note {
  readonly doubt: Doubt;
  /** The sentence that it is about. */
  readonly about: Stretch;
}

/** The key that a note stands above. */
type NoteKey = Place | "title" | "more_misconceptions";
type Notes = Partial<Record<NoteKey, Note[]>>;

export interface Contents {
  readonly otherNames: readonly string[];
  readonly summary: readonly Sentence[];
  readonly lists: Readonly<Partial<Record<Place, readonly Stretch[]>>>;
  readonly prose: Readonly<Partial<Record<Place, readonly Sentence[]>>>;
  readonly pairs: readonly ClaimPair[];
  readonly comparison: readonly ComparisonItem[];
  readonly left: readonly Stretch[];
  readonly notes: Readonly<Partial<Record<NoteKey, readonly Note[]>>>;
  readonly frames: readonly Frame[];
}

export function contentsOf(
  { units, otherNames, comparing, frames: dropped }: Placed,
  title: string | null,
  language: Language,
): Contents {
  const words = languageWords(language);
  const frames: Frame[] = [...dropped];
  const notes = notesOf(units);
  const of = (place: Place) => units.filter((unit) => unit.place === place);
  const lists: Partial<Record<Place, readonly Stretch[]>> = {};
  const prose: Partial<Record<Place, readonly Sentence[]>> = {};
  for (const place of ["duties", "fit", "misfit"] as const) {
    const list = asList(of(place), place, words);
    if (list) {
      lists[place] = list.items;
      frames.push(...list.frames);
    } else prose[place] = sentencesOf(of(place));
  }
  const { pairs, frames: cut } = pairsOf(
    units.filter(({ place }) => PAIRED.has(place)),
    words,
  );
  frames.push(...cut);
  for (const [i, pair] of pairs.entries()) notePair(notes, pair, i, pairs.length);
  const headings = comparing.map(({ text }) => text);
  const items = comparisonItems(sentencesOf(of("comparison")), headings, { title, others: otherNames }, language);
  const comparison = comparisonOf(sentencesOf(of("comparison")), items, words, frames);
  prose.comparison = comparison.prose;
  const [first] = comparison.prose;
  if (first && comparison.items.length === 0)
    addNote(notes, "comparison", { doubt: { kind: "noPartner" }, about: first.content });
  return {
    otherNames,
    summary: sentencesOf(of("summary")),
    lists,
    prose,
    pairs,
    comparison: comparison.items,
    left: of("left").map(({ content }) => content),
    notes,
    frames: frames.toSorted((a, b) => a.start - b.start || a.end - b.end),
  };
}

/** Those of pairs come with their pairs. */
function notesOf(units: readonly Unit[]): Notes {
  const notes: Notes = {};
  for (const { place, doubt, content } of units)
    if (doubt && !PAIRED.has(place)) addNote(notes, place, { doubt, about: content });
  return notes;
}

const PAIRED: ReadonlySet<Place> = new Set(["misconception", "reality"]);

const sentencesOf = (units: readonly Unit[]): Sentence[] =>
  units.map(({ content, isApart, isBehindLabel }) => ({ content, isCut: false, isBehindLabel, isApart }));

function addNote(notes: Notes, key: NoteKey, note: Note): void {
  const known = notes[key];
  if (known) known.push(note);
  else notes[key] = [note];
}

function notePair(notes: Notes, { claim, answer, doubts }: ClaimPair, index: number, count: number): void {
  const keyOf = (half: "misconception" | "reality"): NoteKey => (index > 0 ? "more_misconceptions" : half);
  const about = (claim[0] ?? answer[0])!.content;
  if (index === 1) addNote(notes, "more_misconceptions", { doubt: { kind: "morePairs", count }, about });
  for (const { doubt, about, half } of doubts) addNote(notes, keyOf(half), { doubt, about });
}

/** More entries are no list. */
const MOST_ITEMS = 20;

/** As entries of a list, where the source has one or each sentence is one behind its lead-in; null for running text. */
function asList(
  units: readonly Unit[],
  place: "duties" | "fit" | "misfit",
  words: ImportLanguage,
): { items: Stretch[]; frames: Frame[] } | null {
  const frames: Frame[] = [];
  /** Of each item its sentences. */
  const items: Stretch[][] = [];
  const hasItems = units.filter(({ isItem, isFirst }) => isItem && isFirst).length > 1;
  const lead = place === "misfit" ? null : words.leads[place];
  for (const { content, isItem, isFirst } of units) {
    const split = isItem || lead === null ? null : enumeration(content, lead);
    if (split) {
      items.push(...split.items.map((item) => [item]));
      frames.push(...split.frames);
    } else if (hasItems && isItem && !isFirst && items.length > 0) items.at(-1)!.push(content);
    else if (hasItems) items.push([content]);
    else return null;
  }
  if (items.length < 2 || items.length > MOST_ITEMS) return null;
  return { items: items.map((item) => withoutJoint(Stretch.joined(item), words, frames)), frames };
}

/** The parts of "Duties include A, B, and C", with the lead-in and the joint as frames; null for a sentence without lead-in. */
function enumeration(content: Stretch, lead: RegExp): { items: Stretch[]; frames: Frame[] } | null {
  const found = lead.exec(content.text.slice(0, 260))?.[0];
  if (found === undefined) return null;
  const rest = content.part(found.length);
  const end =
    rest.text.length - (/[^.]\.$/.test(rest.text) && !/(?:^|\W)(?:dll|dsb|dst|etc)\.$/i.test(rest.text) ? 1 : 0);
  const plain = rest.part(0, end);
  if (plain.text === "") return null;
  const frames: Frame[] = [{ kind: "lead-in", ...content.span(0, found.length) }];
  const parts = partsOf(plain.text, 2);
  if (!parts) return { items: [plain], frames };
  let at = 0;
  const items = parts.map((part) => {
    const start = plain.text.indexOf(part, at);
    const gap = plain.part(at, start);
    if (/\p{L}/u.test(gap.text)) frames.push({ kind: "joint", ...gap.span() });
    at = start + part.length;
    return plain.part(start, at);
  });
  return { items, frames };
}

/** Without the comma, or the word, that leads to the next entry. */
function withoutJoint(item: Stretch, { and }: ImportLanguage, frames: Frame[]): Stretch {
  const word = new RegExp(`[,;] (?:${and}|serta|atau|or)$`, "iu").exec(item.text);
  if (!word) return /[,;]$/.test(item.text) ? item.part(0, item.text.length - 1) : item;
  frames.push({ kind: "joint", ...item.span(word.index) });
  return item.part(0, word.index);
}

/** Texts that are too short for an entry of their own go with the one before. */
const LEAST_TEXT = 15;

function comparisonOf(
  sentences: readonly Sentence[],
  found: readonly ComparisonItem[],
  words: ImportLanguage,
  frames: Frame[],
): { items: ComparisonItem[]; prose: Sentence[] } {
  const items: { others: readonly string[]; sentences: Sentence[] }[] = [];
  for (const { others, sentences: own } of found) {
    const said = own.filter(({ content }, i) => i > 0 || own.length < 2 || !words.announcements.test(content.text));
    if (said.length < own.length) frames.push({ kind: "lead-in", ...own[0]!.content.span() });
    const isShort = said.reduce((length, { content }) => length + content.text.length, 0) < LEAST_TEXT;
    if (isShort && items.length > 0) items.at(-1)!.sentences.push(...said);
    else items.push({ others, sentences: said });
  }
  return items.length > MOST_ITEMS ? { items: [], prose: [...sentences] } : { items, prose: [...sentences] };
}
