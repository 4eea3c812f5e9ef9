// Plain text about an occupation as a profile: every word of it in its section, or listed as left out. A pure function.
import type { Language } from "../message";
import type { Span } from "../profile/tree";
import { compose } from "./compose";
import { contentsOf, type Note } from "./contents";
import type { Doubt, Frame } from "./frame";
import { withOlderMarks } from "./older-marks";
import { placed } from "./placing";
import { languageOf } from "./reading";

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
export function importText(given: string, options: ImportOptions = {}): Imported | null {
  const source = withOlderMarks(given);
  if (!/[\p{L}\p{N}]/u.test(source)) return null;
  const lang = options.lang ?? languageOf(source) ?? options.defaultLanguage ?? "id";
  const found = placed(source, lang);
  const { name, namedIn } = found;
  const title = name?.title ?? null;
  const contents = contentsOf(found, title, lang);
  const guess: Note[] = name?.isGuess && namedIn ? [{ doubt: { kind: "title" }, about: namedIn }] : [];
  const notes = { ...contents.notes, ...(guess.length > 0 && { title: guess }) };
  const isWindows = /^[^\n]*\r\n/.test(source);
  const text = compose(
    { ...contents, notes },
    { title, language: lang, noteLanguage: options.noteLanguage ?? lang, lineEnd: isWindows ? "\r\n" : "\n" },
  );
  return { title, lang, text, notes: listed(notes), frames: contents.frames };
}

function listed(notes: Readonly<Record<string, readonly Note[] | undefined>>): ImportNote[] {
  return Object.entries(notes)
    .flatMap(([key, own = []]) => own.map(({ doubt, about }) => ({ doubt, key, span: about.span() })))
    .sort((a, b) => a.span.start - b.span.start);
}
