// A workspace of a few profiles with a cursor in one of them, for features that look across files. No assertions.
import type { Place } from "../../server/src/engine/index/occupations";
import type { MutableProfileIndex } from "../../server/src/engine/index/profile-index";
import { parse } from "../../server/src/engine/profile/parse";
import type { Profile } from "../../server/src/engine/profile/profile";
import type { Span } from "../../server/src/engine/profile/tree";
import { indexOf } from "./context";
import { readCursor } from "./cursor";

export interface Workspace {
  readonly texts: Readonly<Record<string, string>>;
  readonly index: MutableProfileIndex;
  /** The file with the cursor, and the cursor. */
  readonly file: string;
  readonly profile: Profile;
  readonly offset: number;
  /** `file: the text at that place`. */
  at(place: Place): string;
  /** The text of a span in the file with the cursor. */
  covered(span: Span): string;
}

/** The text with `<|>` in it counts; without one the first, at its beginning. */
export function workspaceOf(marked: Readonly<Record<string, string>>): Workspace {
  const texts: Record<string, string> = { ...marked };
  const file = Object.keys(marked).find((name) => marked[name]!.includes("<|>")) ?? Object.keys(marked)[0]!;
  const cursor = marked[file]!.includes("<|>") ? readCursor(marked[file]!) : { text: marked[file]!, offset: 0 };
  texts[file] = cursor.text;
  return {
    texts,
    index: indexOf(texts),
    file,
    profile: parse(cursor.text, file),
    offset: cursor.offset,
    at: ({ file: name, span }) => `${name}: ${texts[name]!.slice(span.start, span.end)}`,
    covered: ({ start, end }) => cursor.text.slice(start, end),
  };
}
