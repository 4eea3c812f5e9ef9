// What tests hand to rules in place of an editor or a command line: a workspace, a date, a configuration. No assertions.
import { MutableProfileIndex, type ProfileIndex } from "../../server/src/engine/index/profile-index";
import type { RuleConfig, RuleContext } from "../../server/src/engine/rules/rule";

export interface ContextOptions {
  /** The workspace; empty if absent. */
  readonly index?: ProfileIndex;
  /** `YYYY-MM-DD` */
  readonly today?: string;
  /** Language of a profile that names none. */
  readonly defaultLanguage?: RuleConfig["defaultLanguage"];
  readonly severities?: RuleConfig["severities"];
}

export const TODAY = "2026-08-01";

export const emptyIndex = (): ProfileIndex => new MutableProfileIndex();

/** An Indonesian workspace without any file, on a fixed day. */
export function emptyContext(options: ContextOptions = {}): RuleContext {
  return {
    index: options.index ?? emptyIndex(),
    today: options.today ?? TODAY,
    config: { defaultLanguage: options.defaultLanguage ?? "id", severities: options.severities ?? {} },
  };
}
