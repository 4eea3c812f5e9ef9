// What tests hand to rules in place of an editor or a command line: a workspace, a date, a configuration. No assertions.
import { type Config, DEFAULT_CONFIG } from "../../server/src/engine/config/config";
import { factsOf } from "../../server/src/engine/index/profile-facts";
import { MutableProfileIndex, type ProfileIndex } from "../../server/src/engine/index/profile-index";
import type { Language } from "../../server/src/engine/message";
import { parse } from "../../server/src/engine/profile/parse";
import type { Surroundings } from "../../server/src/engine/rules/rule";

export interface ContextOptions {
  /** The workspace; empty if absent. */
  readonly index?: ProfileIndex;
  /** `YYYY-MM-DD` */
  readonly today?: string;
  /** The profile's own file, as the index names it. */
  readonly file?: string;
  /** What differs from the defaults. */
  readonly config?: Partial<Config>;
}

export const TODAY = "2026-08-01";

export const emptyIndex = (): ProfileIndex => new MutableProfileIndex();

/** A workspace of these texts by path. */
export function indexOf(
  texts: Readonly<Record<string, string>>,
  defaultLanguage: Language = "id",
): MutableProfileIndex {
  const index = new MutableProfileIndex();
  for (const [file, text] of Object.entries(texts)) index.set(file, factsOf(parse(text, file), file, defaultLanguage));
  index.setWhole(true);
  return index;
}

/** An Indonesian workspace without any file, on a fixed day. */
export function emptyContext(options: ContextOptions = {}): Surroundings {
  return {
    file: options.file ?? null,
    index: options.index ?? emptyIndex(),
    today: options.today ?? TODAY,
    config: { ...DEFAULT_CONFIG, ...options.config },
  };
}
