// What completion is told about the editor, and what it answers: plain data. No logic.
import type { ProfileIndex } from "../../index/profile-index";
import type { Language } from "../../message";
import type { Span } from "../../profile/tree";

export interface CompletionContext {
  /** Language of labels and guidance. */
  readonly language: Language;
  /** Language of a profile that names none: that of skeletons. */
  readonly defaultLanguage: Language;
  readonly index: ProfileIndex;
  /** The editor understands tab stops. */
  readonly snippets: boolean;
}

export interface Completion {
  readonly entries: readonly CompletionEntry[];
  /** What is typed next can bring others: the editor is to ask again instead of choosing among these. */
  readonly isIncomplete: boolean;
}

export interface CompletionEntry {
  readonly label: string;
  /** `name` is one of many that could stand there: the author may write another. */
  readonly kind: "template" | "section" | "form" | "item" | "key" | "value" | "reference" | "name";
  /** A few words beside the label. */
  readonly detail: string;
  readonly documentation: { readonly markdown: string; readonly plain: string };
  /** What is replaced; on one line, the cursor inside or at its edge. */
  readonly replace: Span;
  /** The text in its place; lines after the first are indented by `column` and by their own blanks. */
  readonly lines: readonly string[];
  readonly isSnippet: boolean;
  readonly column: number;
  /** What the typed word is compared with; begins like the replaced text does, quote included. */
  readonly filter: string;
  readonly sort: string;
  readonly isPreselected: boolean;
  /** Blanks that go as well: those between a colon and a value that begins on the next line. */
  readonly removed: Span | null;
}

/** One value before it is put into the author's form. */
export interface Value {
  readonly value: string;
  readonly kind: "value" | "reference" | "name";
  readonly detail: string;
  readonly documentation: CompletionEntry["documentation"];
  /** What it can be found by. */
  readonly names: string;
}

export interface Values {
  readonly values: readonly Value[];
  readonly isIncomplete: boolean;
}
