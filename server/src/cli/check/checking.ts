// Checks files in two passes: first the facts of all of them, then each one against all. One file's result at a time.
import { completenessOf } from "../../engine/completeness/completeness";
import { type Config, DEFAULT_CONFIG } from "../../engine/config/config";
import { languageOfMessages } from "../../engine/config/read";
import { factsOf } from "../../engine/index/profile-facts";
import { MutableProfileIndex } from "../../engine/index/profile-index";
import type { Language } from "../../engine/message";
import { parse } from "../../engine/profile/parse";
import { languageOf, type Profile } from "../../engine/profile/profile";
import { lint, type OnCrash } from "../../engine/rules/lint";
import { type Finding, RANK, type Severity, type Surroundings } from "../../engine/rules/rule";
import { CONFIGURATION, PROFILE } from "../../engine/schema/schema";
import { UNREADABLE } from "../described";
import { Places, placeAt } from "../report/places";
import type { CheckedFile, Fault } from "../report/report";
import type { Baseline } from "./baseline";
import type { SourceFile } from "./find";
import type { Fixing } from "./fixing";
import { readText, type Unreadable } from "./read";
import { Reporting } from "./reporting";

/** One file as it will be checked: on disk, or a text that was piped in. */
export interface Source {
  readonly path: string;
  read(): string | Unreadable;
  /** False for a text without a name, which is no occupation's. */
  readonly isNamed: boolean;
  /** What holds for it. */
  readonly config: Config;
  /** It is a configuration itself, whatever its name. */
  readonly isConfiguration: boolean;
  /** Where corrections are written; null for what is not corrected. */
  readonly file: string | null;
}

export interface CheckingOptions {
  readonly today: string;
  /** The sources are all profiles of the workspace, so that one can be said to be missing. */
  readonly isWhole: boolean;
  /** Lowest severity that comes through. */
  readonly shown: Severity;
  /** The language asked for; null to follow the profile. */
  readonly chosenLanguage: Language | null;
  /** Language of messages where the profile names none. */
  readonly language: Language;
  /** What is safe to correct is corrected first; null to leave every file as it is. */
  readonly fixing: Fixing | null;
  /** What is known is neither shown nor counted; null where everything counts. */
  readonly baseline: Baseline | null;
  /** Hears of a rule that threw, or of a file that could not be worked on (rule null). */
  onFault(fault: Fault): void;
}

export type Counts = Record<Severity, number>;

/** What became of a file: its shown findings, how many it has of each severity, and how many are not shown. */
export interface CheckResult {
  readonly file: CheckedFile;
  readonly counts: Counts;
  readonly hidden: number;
}

/** Profiles are kept between the passes up to this many characters of text, some 70 MB; the rest is parsed again. */
const KEPT_LENGTH = 8_000_000;

export const sourceOf = ({ path, absolute }: SourceFile, config: Config): Source => ({
  path,
  read: () => readText(absolute),
  isNamed: true,
  config,
  isConfiguration: false,
  file: absolute,
});

/** A configuration is judged by itself, not by what it settles. */
export const configurationSource = (file: SourceFile): Source => ({
  ...sourceOf(file, DEFAULT_CONFIG),
  isConfiguration: true,
  file: null,
});

export class Checking {
  private readonly index = new MutableProfileIndex();
  private readonly kept = new Map<string, Profile>();
  private keptLength = 0;

  constructor(
    private readonly sources: readonly Source[],
    private readonly options: CheckingOptions,
    private readonly mostKept = KEPT_LENGTH,
  ) {}

  *results(): Generator<CheckResult> {
    for (const source of this.sources) this.guarded(source, () => this.readFacts(source));
    this.index.setWhole(this.options.isWhole);
    if (this.options.fixing) for (const source of this.sources) this.guarded(source, () => this.fix(source));
    for (const source of this.sources) {
      const result = this.guarded(source, () => this.check(source));
      this.kept.delete(source.path);
      if (result) yield result;
    }
  }

  private guarded<T>({ path }: Source, work: () => T): T | null {
    try {
      return work();
    } catch (error) {
      this.options.onFault({ path, rule: null, error });
      return null;
    }
  }

  private readFacts(source: Source): void {
    const profile = profileOf(source);
    if ("message" in profile) return;
    this.index.set(source.path, factsOf(profile, source.path, source.config.defaultLanguage));
    if (this.keptLength + profile.text.length > this.mostKept) return;
    this.keptLength += profile.text.length;
    this.kept.set(source.path, profile);
  }

  private fix(source: Source): void {
    if (source.file === null) return;
    if (!this.options.fixing?.apply(source.file, this.surroundings(source), this.onCrash(source))) return;
    this.keptLength -= this.kept.get(source.path)?.text.length ?? 0;
    this.kept.delete(source.path);
    this.readFacts(source);
  }

  private surroundings({ path, config }: Source): Surroundings {
    return { file: path, index: this.index, today: this.options.today, config };
  }

  private onCrash({ path }: Source): OnCrash {
    return (rule, error) => this.options.onFault({ path, rule, error });
  }

  private check(source: Source): CheckResult {
    const { shown } = this.options;
    const { config } = source;
    const context = this.surroundings(source);
    const reading = this.kept.get(source.path) ?? profileOf(source);
    const profile = "message" in reading ? parse("", source.path) : reading;
    const onCrash = this.onCrash(source);
    const findings = "message" in reading ? [unreadableFinding(reading)] : lint(profile, context, onCrash);
    const { chosenLanguage, language, baseline } = this.options;
    const counting = baseline && source.file !== null ? baseline.beyond(source.file, findings) : findings;
    const counts: Counts = { error: 0, warning: 0, info: 0 };
    for (const { severity } of counting) counts[severity]++;
    const messageLanguage = chosenLanguage ?? languageOfMessages(profile, config) ?? language;
    const places = new Places(profile.text);
    const startsIn = (path: string) => this.index.get(path)?.lineStarts ?? [0];
    const placeIn = (path: string, offset: number) =>
      path === source.path ? places.at(offset) : placeAt(startsIn(path), offset);
    const reporting = new Reporting(profile, source.path, messageLanguage, context, placeIn, onCrash);
    const visible = counting.filter(({ severity }) => RANK[severity] <= RANK[shown]);
    const isProfile = !("message" in reading) && profile.format === PROFILE;
    const file: CheckedFile = {
      path: source.path,
      language: languageOf(profile, config),
      messageLanguage,
      findings: visible.flatMap((finding) => reporting.reported(finding) ?? []),
      places,
      completeness: () => (isProfile ? completenessOf(profile, findings) : null),
    };
    return { file, counts, hidden: counting.length - visible.length };
  }
}

function profileOf(source: Source): Profile | Unreadable {
  const text = source.read();
  if (typeof text !== "string") return text;
  return source.isConfiguration
    ? parse(text, source.path, null, CONFIGURATION)
    : parse(text, source.isNamed ? source.path : null);
}

function unreadableFinding({ message, args }: Unreadable): Finding {
  const { id, severity } = UNREADABLE;
  return { rule: id, severity, span: { start: 0, end: 0 }, message, args, related: [] };
}
