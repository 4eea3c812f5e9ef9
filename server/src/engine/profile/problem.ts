// What parsing finds wrong, before any rule speaks: a cause with its place and facts, never a sentence.
import type { Format } from "../schema/schema";
import type { Edit } from "../write/edit";
import type { Path, Span } from "./tree";

/** The ids of the rules that speak of what parsing finds. */
export type ProblemRule =
  | "alias"
  | "colon-in-text"
  | "duplicate-item"
  | "empty-section"
  | "hash-in-text"
  | "indentation"
  | "invalid-value"
  | "invisible-character"
  | "merge-conflict"
  | "missing-key"
  | "missing-section"
  | "missing-title"
  | "multiple-documents"
  | "not-utf8"
  | "smart-quotes"
  | "special-start"
  | "tab-indent"
  | "text-after-quote"
  | "too-deep"
  | "too-large"
  | "too-long"
  | "too-many"
  | "too-short"
  | "unclosed-quote"
  | "unknown-key"
  | "value-coerced"
  | "wrong-kind"
  | "yaml-syntax";

export interface Problem {
  /** The rule that owns this kind of problem. */
  readonly rule: ProblemRule;
  /** Which of that rule's messages fits. */
  readonly message: string;
  readonly span: Span;
  readonly args: Readonly<Record<string, ProblemArgument>>;
  /** Where in the value tree it is; absent for problems of the text itself. */
  readonly path?: Path;
  /** The whole value that the problem is in, where that is more than `span`. */
  readonly extent?: Span;
  /** The edits that mend it, where they are known already. */
  readonly edits?: readonly Edit[];
  /** Further places that belong to it. */
  readonly others?: readonly Span[];
}

/** Text, a number, a list of words, or the name of a schema key that is shown by its title in the reader's language. */
export type ProblemArgument = string | number | readonly string[] | KeyArgument;

export interface KeyArgument {
  readonly key: string;
  /** Whose key it is; absent for the profile's. */
  readonly format?: Format["name"];
}
