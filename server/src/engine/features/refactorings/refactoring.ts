// What a refactoring is: words for it, and edits. Plain data.
import type { Arguments, Language, Template } from "../../message";
import type { Profile } from "../../profile/profile";
import type { Edit } from "../../write/edit";
import type { Spot } from "./spot";

export interface Refactoring {
  /** The same words written otherwise, or words that go elsewhere. */
  readonly kind: "rewrite" | "move";
  readonly title: Template;
  readonly args: Arguments;
  readonly edits: readonly Edit[];
  /** Every value stays what it is, to the byte; only how it is written changes. */
  readonly keepsValues: boolean;
}

/** What can be made of an entry; null for nothing. */
export type Refactor = (profile: Profile, spot: Spot, language: Language) => Refactoring | null;
