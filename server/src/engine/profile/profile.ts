// The value that flows through everything: one file's text, its tree, and what parsing found wrong with it.
import type { Language } from "../message";
import type { Format } from "../schema/schema";
import type { Identity } from "./identity";
import type { Problem } from "./problem";
import { type Comment, type Node, pairOf, type Span } from "./tree";

/** Immutable. Spans are UTF-16 offsets into `text`, non-empty (but in an empty text), and never include a line end. */
export interface Profile {
  readonly text: string;
  /** Where the text comes from, with `/` or `\`; null for a text that was never saved. Only its last part matters. */
  readonly path: string | null;
  readonly identity: Identity;
  /** What kind of file it is: a profile, or a workspace's configuration, which is read in the same way. */
  readonly format: Format;
  /** The first document's tree; null where there is nothing to read. */
  readonly root: Node | null;
  readonly comments: readonly Comment[];
  readonly problems: readonly Problem[];
  /** Stretches that a syntax error makes doubtful, joined and in text order: findings about content there would be guesses. */
  readonly doubtful: readonly Span[];
  /** Part of the text could not be read: what seems absent may be there. */
  readonly isPartial: boolean;
}

/** The language that the profile itself names, by key or file name; null where it names none. */
export function explicitLanguage(profile: Profile): Language | null {
  const value = pairOf(profile.root, "lang")?.value;
  const lang = value?.kind === "scalar" ? value.text : null;
  return lang === "id" || lang === "en" ? lang : profile.identity.lang;
}

/** The language that a profile is in: that of its surroundings where it names none. */
export const languageOf = (profile: Profile, { defaultLanguage }: { readonly defaultLanguage: Language }): Language =>
  explicitLanguage(profile) ?? defaultLanguage;

/** The value of a root key where it is text, trimmed; null otherwise. */
export function textOf(profile: Profile, key: string): string | null {
  const value = pairOf(profile.root, key)?.value;
  if (value?.kind !== "scalar") return null;
  const text = value.text.trim();
  return text === "" ? null : text;
}

/** The problems that a rule owns. */
export function problemsOf(profile: Profile, rule: string): readonly Problem[] {
  return profile.problems.filter((problem) => problem.rule === rule);
}
