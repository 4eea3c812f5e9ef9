// Plain text about an occupation as a profile: every word of it in its section, or listed as left out. A pure function.
import type { Language } from "../message";
import type { Span } from "../profile/tree";
import { compose } from "./compose";
import { contentsOf, type Note } from "./contents";
import { eventsOf } from "./events";
import type { Doubt, Frame } from "./frame";
import { isLabelled } from "./labels";
import { placed } from "./placing";
import { languageOf } from "./reading";
import { blocksOf } from "./source";
import { titleOf } from "./title";

export interface ImportOptions {
  /** Of the text; found out where it is not given. */
  readonly lang?: Language;
  /** Where the text's own words do not tell. */
  readonly defaultLanguage?: Language;
  /** Of the notes; that of the text where it is not given. */
  readonly noteLanguage?: Language;
}

export interface ImportNote {
  readonly doubt: Doubt;
  /** The key that it stands above. */
  readonly key: string;
  /** What it is about, in the source. */
  readonly span: Span;
}

export interface Imported {
  /** Null where the text does not name the occupation. */
  readonly title: string | null;
  readonly lang: Language;
  /** The profile. */
  readonly text: string;
  readonly notes: readonly ImportNote[];
  /** What of the source is not in the profile, in its order. */
  readonly frames: readonly Frame[];
}

/** Null for a text without a word. */
export function importText(source: string, options: ImportOptions = {}): Imported | null {
  if (!/[\p{L}\p{N}]/u.test(source)) return null;
  const lang = options.lang ?? languageOf(source) ?? options.defaultLanguage ?? "id";
  const blocks = blocksOf(source, (line) => isLabelled(line, lang));
  const name = titleOf(eventsOf(blocks, lang, null), lang);
  const found = placed(blocks, lang, name?.title ?? "");
  const title = name?.title ?? null;
  const contents = contentsOf(found, title, lang);
  const named = found.units.find(
    ({ content }) => title !== null && content.text.toLowerCase().includes(title.toLowerCase()),
  );
  const guess: Note[] = name?.isGuess && named ? [{ doubt: { kind: "title" }, about: named.content }] : [];
  const notes = { ...contents.notes, ...(guess.length > 0 && { title: guess }) };
  const isWindows = /^[^\n]*\r\n/.test(source);
  const text = compose(
    { ...contents, notes },
    { title, language: lang, noteLanguage: options.noteLanguage ?? lang, lineEnd: isWindows ? "\r\n" : "\n" },
  );
  return { title, lang, text, notes: listed(notes), frames: withTitles(contents.frames, found.titles) };
}

/** A heading's words are in the title or dropped; either way they are told of. */
function withTitles(frames: readonly Frame[], titles: readonly { readonly content: { span(): Span } }[]): Frame[] {
  const own = titles.map(({ content }): Frame => ({ kind: "title", ...content.span() }));
  return [...frames, ...own].sort((a, b) => a.start - b.start || a.end - b.end);
}

function listed(notes: Readonly<Record<string, readonly Note[] | undefined>>): ImportNote[] {
  return Object.entries(notes)
    .flatMap(([key, own = []]) => own.map(({ doubt, about }) => ({ doubt, key, span: about.span() })))
    .sort((a, b) => a.span.start - b.span.start);
}
