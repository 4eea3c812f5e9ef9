// What a report is, and what it is told: one file after the other, places in lines and columns, sentences made.

import type { Completeness } from "../../engine/completeness/completeness";
import { type Language, sentence } from "../../engine/message";
import type { Severity } from "../../engine/rules/rule";
import type { Edit } from "../../engine/write/edit";
import type { Colours } from "../colours";
import type { Place, Places } from "./places";

export const FORMATS = ["pretty", "text", "json", "github", "sarif"] as const;
export type Format = (typeof FORMATS)[number];

export const isFormat = (text: string): text is Format => (FORMATS as readonly string[]).includes(text);

export interface ReportedFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

export interface ReportedRelated extends Place {
  readonly path: string;
  readonly message: string;
}

export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Tells findings of one rule on one line apart, in every language. */
  readonly key: string;
  readonly start: Place;
  readonly end: Place;
  readonly offset: readonly [start: number, end: number];
  readonly related: readonly ReportedRelated[];
  /** The fix that is preferred, or the only one; worked out when asked for. */
  fix(): ReportedFix | null;
}

export interface CheckedFile {
  /** Relative to the working folder, with `/`. */
  readonly path: string;
  /** Language of the profile. */
  readonly language: Language;
  /** Language of the messages. */
  readonly messageLanguage: Language;
  /** The findings that are shown, in text order. */
  readonly findings: readonly ReportedFinding[];
  readonly places: Places;
  /** Null for what is no profile, or could not be read; worked out when asked for. */
  completeness(): Completeness | null;
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hidden: number;
  /** Findings of a baseline, which are counted nowhere else. */
  readonly known: number;
  readonly durationMs: number;
  /** Whatever was named has been checked, by every rule. */
  readonly isComplete: boolean;
  /** Files or rules in which the program itself failed: what is missing from the report. */
  readonly faults: readonly Fault[];
}

/** The program failed on a file: in one rule, or (rule null) altogether. */
export interface Fault {
  readonly path: string;
  readonly rule: string | null;
  readonly error: unknown;
}

/** One line about a fault, with its technical cause. */
export function faultText({ path, rule, error }: Fault, language: Language): string {
  const cause = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return sentence(rule === null ? FILE_FAULT : RULE_FAULT, { path, rule: rule ?? "", cause }, language);
}

const RULE_FAULT = {
  en: "The rule “{rule}” failed on {path}. This is our fault, please report it: {cause}",
  id: "Aturan “{rule}” gagal dijalankan pada {path}. Ini kesalahan kami, mohon laporkan: {cause}",
};
const FILE_FAULT = {
  en: "{path} could not be checked. This is our fault, please report it: {cause}",
  id: "{path} tidak dapat diperiksa. Ini kesalahan kami, mohon laporkan: {cause}",
};

export interface ReportContext {
  readonly language: Language;
  readonly colours: Colours;
  readonly columns: number;
  /** A file's path for those who know the whole repository: from its root; absolute for what lies elsewhere. */
  readonly inRepository: (path: string) => string;
}

/** Pieces of text, so that no report ever is one giant string. */
export interface Report {
  begin(): string;
  file(file: CheckedFile): Iterable<string>;
  end(summary: Summary): string;
}

export type CreateReport = (context: ReportContext) => Report;

/** Each format's code is loaded when it is asked for. */
export async function reportIn(format: Format, context: ReportContext): Promise<Report> {
  return (await MODULES[format]()).create(context);
}

const MODULES: Record<Format, () => Promise<{ readonly create: CreateReport }>> = {
  pretty: () => import("./pretty"),
  text: () => import("./text"),
  json: () => import("./json"),
  github: () => import("./github"),
  sarif: () => import("./sarif"),
};
