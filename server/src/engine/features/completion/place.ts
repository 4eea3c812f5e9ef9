// The places that completion tells apart: at a key, at a value, in an empty text. Types alone.
import type { Path, Span } from "../../profile/tree";
import type { Quote } from "./token";

export type Place = KeyPlace | ValuePlace | EmptyPlace;

/** A text without content: a whole profile can go here. */
export interface EmptyPlace {
  readonly kind: "empty";
  readonly replace: Span;
}

interface Written {
  /** Of the mapping that the key is in, or of the value. */
  readonly path: Path;
  /** What accepting replaces: the whole word under the cursor, with its quotes. Never more than one line. */
  readonly replace: Span;
  /** The author's quote; empty for none. */
  readonly quote: Quote;
  /** Goes before what is inserted: the blank that a dash or colon lacks, or those that the line lacks before its first word. */
  readonly before: string;
  /** Inside `[…]` or `{…}`: no line ends may be inserted. */
  readonly isFlow: boolean;
  /** Column of the key or dash that is written, for the lines below it. */
  readonly column: number;
  /** Keys or values that are there already, without the one under the cursor. */
  readonly taken: readonly string[];
  /** In flow form: goes behind what is inserted, where another entry follows without a comma; else empty. */
  readonly comma: string;
}

export interface KeyPlace extends Written {
  readonly kind: "key";
  /** A colon follows: only the name is replaced. */
  readonly hasColon: boolean;
  /** The value is there already, on the line or below it. */
  readonly hasValue: boolean;
  /** The nearest key above, in the same mapping. */
  readonly previous: string | null;
  /** A whole item of a list can go here as well. */
  readonly item: ItemPlace | null;
}

export interface ItemPlace {
  readonly path: Path;
  /** The dash is there, and nothing else of the item; otherwise the list ends above, in the column of the key. */
  readonly hasDash: boolean;
}

export interface ValuePlace extends Written {
  readonly kind: "value";
  /** `beside` its key or dash on the same line, or `below` the key on a line of its own. */
  readonly position: "beside" | "below";
  /** Nothing is written there yet. */
  readonly isAbsent: boolean;
  /** Below the key, in line with items that are there already. */
  readonly isNextItem: boolean;
}
