// What a refactoring is: words for it, and edits. Plain data.
import type { Arguments, Template } from "../../message";
import type { Edit } from "../../write/edit";

export interface Refactoring {
  /** The same words written otherwise, or words that go elsewhere. */
  readonly kind: "rewrite" | "move";
  readonly title: Template;
  readonly args: Arguments;
  readonly edits: readonly Edit[];
  /** Every value stays what it is, to the byte; only how it is written changes. */
  readonly keepsValues: boolean;
}
