// One way in which a pasted text can be written, and what the profile must then say. Types alone.
import type { Path } from "../../profile/tree";
import type { Edit } from "../../write/edit";

export interface Form {
  readonly kind: "text" | "list";
  /** Where the profile says something new: the value itself, or the list that it is in. */
  readonly hole: Path;
  /** The text there; of a list its entries. */
  readonly expected: string | readonly string[];
  readonly edits: readonly Edit[];
  /** How many characters of the changed text come behind what was pasted. */
  readonly behind: number;
}

/** A way of writing, without what it says. */
export type Written = Pick<Form, "edits" | "behind">;
