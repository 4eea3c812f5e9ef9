// What an import has to tell: notes as lines for people, everything as JSON for programs.
import type { Imported, ImportNote } from "../../engine/import/import";
import { noteSentence } from "../../engine/import/notes";
import type { Language } from "../../engine/message";
import { Places } from "../report/places";

export interface ImportedFile {
  readonly path: string;
  readonly source: string;
  readonly imported: Imported;
  /** The file that it has become; null where it went to standard output. */
  readonly profile: string | null;
}

/** `path:line:column: note`, in the order of the text. */
export function noteLines({ path, source, imported }: ImportedFile, language: Language): string[] {
  const places = new Places(source);
  return imported.notes.map((note) => {
    const { line, column } = places.at(note.span.start);
    return `${path}:${line}:${column}: ${messageOf(note, source, language)}\n`;
  });
}

const messageOf = (note: ImportNote, source: string, language: Language): string =>
  noteSentence(note.doubt, source.slice(note.span.start, note.span.end), language);

export function jsonReport(files: readonly ImportedFile[], language: Language): string {
  const listed = files.map(({ path, source, imported, profile }) => {
    const places = new Places(source);
    const at = ({ start, end }: { readonly start: number; readonly end: number }) => ({
      ...places.at(start),
      offset: [start, end],
    });
    return {
      path,
      profile,
      title: imported.title,
      language: imported.lang,
      notes: imported.notes.map((note) => ({
        kind: note.doubt.kind,
        key: note.key,
        message: messageOf(note, source, language),
        ...at(note.span),
      })),
      frames: imported.frames.map((frame) => ({
        kind: frame.kind,
        text: source.slice(frame.start, frame.end),
        ...at(frame),
      })),
      ...(profile === null && { text: imported.text }),
    };
  });
  return `${JSON.stringify({ version: 1, files: listed }, null, 2)}\n`;
}
