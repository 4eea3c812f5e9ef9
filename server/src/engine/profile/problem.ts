// What parsing finds wrong, before any rule speaks: a cause with its place and facts, never a sentence.
import type { Format } from "../schema/schema";
import type { Edit } from "../write/edit";
import type { Path, Span } from "./tree";

export interface Problem {
  /** The id of the rule that owns this kind of problem. */
  readonly rule: string;
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
