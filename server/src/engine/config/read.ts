// A configuration's text as settings. What is wrong with it is found by rules; here it counts for nothing.
import type { Language } from "../message";
import { parse } from "../profile/parse";
import { explicitLanguage, type Profile } from "../profile/profile";
import { type Node, pairOf } from "../profile/tree";
import { lint } from "../rules/lint";
import type { Finding, Surroundings } from "../rules/rule";
import { CONFIGURATION, schemaAt } from "../schema/schema";
import { type Config, DEFAULT_CONFIG } from "./config";

export interface Reading {
  readonly config: Config;
  readonly findings: readonly Finding[];
  /** It has errors, so nothing should follow it. */
  readonly isBroken: boolean;
}

/** `path` says where the text comes from, whatever its name. */
export function readConfig(text: string, path: string): Reading {
  const profile = parse(text, path, null, CONFIGURATION);
  const findings = lint(profile, BY_ITSELF);
  return { config: configOf(profile), findings, isBroken: findings.some(({ severity }) => severity === "error") };
}

const nothing = () => [];

/** A configuration is judged by itself: its own settings do not soften what is wrong with it. */
const BY_ITSELF: Surroundings = {
  file: null,
  index: {
    byId: nothing,
    byTitle: nothing,
    beginsTitle: () => false,
    referencesTo: nothing,
    alike: nothing,
    sentencesLike: nothing,
    all: nothing,
    isWhole: () => false,
  },
  today: "",
  config: DEFAULT_CONFIG,
};

/** The language in which to speak of a text where nobody has chosen one: its own, else the one that is settled for it. */
export const languageOfMessages = (profile: Profile, config: Config): Language | null =>
  explicitLanguage(profile) ?? (profile.format === CONFIGURATION ? configOf(profile).language : config.language);

function configOf({ root }: Profile): Config {
  const edition = word(root, "kbji_edition");
  return {
    language: language(root, "language"),
    defaultLanguage: language(root, "default_language") ?? DEFAULT_CONFIG.defaultLanguage,
    include: words(root, "include"),
    exclude: words(root, "exclude"),
    severities: severities(pairOf(root, "rules")?.value),
    kbjiEdition: edition === "2014" || edition === "2026" ? edition : null,
    glossary: words(root, "glossary"),
    boilerplate: words(root, "boilerplate"),
  };
}

function word(root: Node | null, key: string): string | null {
  const value = pairOf(root, key)?.value;
  return value?.kind === "scalar" ? value.text.trim() : null;
}

function language(root: Node | null, key: string): Config["language"] {
  const value = word(root, key);
  return value === "id" || value === "en" ? value : null;
}

function words(root: Node | null, key: string): string[] {
  const list = pairOf(root, key)?.value;
  if (list?.kind !== "list") return [];
  return list.items.flatMap(({ value }) =>
    value?.kind === "scalar" && value.text.trim() !== "" ? [value.text.trim()] : [],
  );
}

function severities(rules: Node | null | undefined): Config["severities"] {
  const known = schemaAt(["rules", ""], CONFIGURATION)?.enum ?? [];
  const result: Record<string, Config["severities"][string]> = Object.create(null);
  if (rules?.kind !== "map") return result;
  for (const { key, value } of rules.pairs) {
    const level = value?.kind === "scalar" ? value.text.trim() : "";
    if (known.includes(level)) result[key.text] = level as Config["severities"][string];
  }
  return result;
}
