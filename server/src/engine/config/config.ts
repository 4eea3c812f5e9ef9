// What a workspace settles for its profiles, and what holds where it settles nothing. Reading the file that says so is elsewhere.
import type { Language } from "../message";
import type { Severity } from "../rules/rule";

export interface Config {
  /** Language of messages for profiles that name none; null to follow the surroundings. */
  readonly language: Language | null;
  /** Language of profiles that name none. */
  readonly defaultLanguage: Language;
  /** Globs, relative to the configuration's folder, of files that are profiles besides `*.occupation.yaml` and `.yml`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Severities by rule id; `off` silences a rule. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
  /** The edition of KBJI that profiles should carry; null where either will do. */
  readonly kbjiEdition: "2014" | "2026" | null;
  /** Words that are right here: names, terms of the trade. */
  readonly glossary: readonly string[];
  /** Sentences that may stand in many profiles. */
  readonly boilerplate: readonly string[];
}

export const DEFAULT_CONFIG: Config = {
  language: null,
  defaultLanguage: "id",
  include: [],
  exclude: [],
  severities: {},
  kbjiEdition: null,
  glossary: [],
  boilerplate: [],
};
