// What `check` was asked to do, read from its options. Throws `UsageError` where they make no sense.
import { resolve } from "node:path";
import type { Severity } from "../../engine/rules/rule";
import { nearest } from "../../engine/schema/nearest";
import { type Context, type Given, piped, STANDARD, UsageError } from "../command";
import { FORMATS, type Format, isFormat } from "../report/report";

/** One report that was asked for; without a file it goes to a standard stream. */
export interface ReportRequest {
  readonly format: Format;
  readonly file: string | null;
}

export interface CheckOptions {
  readonly reports: readonly ReportRequest[];
  readonly maxWarnings: number | null;
  /** Lowest severity that is shown. */
  readonly shown: Severity;
  readonly stdin: { readonly name: string | null } | null;
  readonly allowEmpty: boolean;
  /** What is safe to correct is corrected first. */
  readonly fix: boolean;
  /** Known findings are left for later; `isUpdated`: all that is found is known from then on. */
  readonly baseline: { readonly file: string; readonly isUpdated: boolean } | null;
  /** The configuration that applies to everything; null to look for them. */
  readonly config: string | null;
}

export function checkOptions(given: Given, { cwd, stdout }: Context): CheckOptions {
  const asked = given.values("format").map(reportRequest);
  const fallback = { format: stdout.isTerminal ? ("pretty" as const) : ("text" as const), file: null };
  const reports = asked.length > 0 ? asked : [fallback];
  checkDestinations(reports, cwd);
  return {
    reports,
    maxWarnings: maxWarnings(given.values("max-warnings").at(-1)),
    shown: given.has("quiet") ? "error" : severity(given.values("severity").at(-1)),
    stdin: stdinRequest(given),
    allowEmpty: given.has("allow-empty"),
    fix: given.has("fix"),
    baseline: baselineRequest(given, cwd),
    config: given.values("config").at(-1) ?? null,
  };
}

function reportRequest(value: string): ReportRequest {
  const cut = value.indexOf("=");
  const format = cut < 0 ? value : value.slice(0, cut);
  const name = cut < 0 ? STANDARD : value.slice(cut + 1);
  const file = name === STANDARD ? null : name;
  if (!isFormat(format)) throw unknownWord("format", format, FORMATS);
  if (file === "") throw new UsageError(FILE_MISSING, { format });
  return { format, file };
}

/** Data for programs is worth nothing mixed with anything else: one of them per stream, one report per file. */
function checkDestinations(reports: readonly ReportRequest[], cwd: string): void {
  const taken = new Set<string>();
  for (const { format, file } of reports) {
    const place = file !== null ? resolve(cwd, file) : isForPrograms(format) ? "" : `${format}\0`;
    if (taken.has(place)) throw new UsageError(file === null ? STREAM_TAKEN : FILE_TAKEN, { format, file: file ?? "" });
    taken.add(place);
  }
}

export const isForPrograms = (format: Format): boolean => format === "json" || format === "sarif";

function maxWarnings(value: string | undefined): number | null {
  if (value === undefined) return null;
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(BAD_NUMBER, { value });
  return Number(value);
}

function baselineRequest(given: Given, cwd: string): CheckOptions["baseline"] {
  const name = given.values("baseline").at(-1);
  const isUpdated = given.has("update-baseline");
  if (name === undefined && isUpdated) throw new UsageError(UPDATE_WITHOUT_BASELINE);
  if (name === undefined) return null;
  if (piped(given).isPiped) throw new UsageError(STDIN_AND_BASELINE);
  return { file: resolve(cwd, name), isUpdated };
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

function severity(value: string | undefined): Severity {
  if (value === undefined) return "info";
  const found = SEVERITIES.find((name) => name === value);
  if (!found) throw unknownWord("severity", value, SEVERITIES);
  return found;
}

function stdinRequest(given: Given): CheckOptions["stdin"] {
  const name = given.values("stdin-filename").at(-1) ?? null;
  const { isPiped, paths } = piped(given);
  if (!isPiped) {
    if (name !== null) throw new UsageError(NAME_WITHOUT_STDIN);
    return null;
  }
  const [path] = paths;
  if (path !== undefined) throw new UsageError(STDIN_AND_PATHS, { path });
  if (given.has("fix")) throw new UsageError(STDIN_AND_FIX);
  return { name };
}

function unknownWord(option: string, value: string, known: readonly string[]): UsageError {
  const [meant] = nearest(value, known);
  return meant
    ? new UsageError(UNKNOWN_WORD_MEANT, { option, value, meant })
    : new UsageError(UNKNOWN_WORD, { option, value, known });
}

const UNKNOWN_WORD_MEANT = {
  en: "“--{option}” does not accept “{value}”. Did you mean “{meant}”?",
  id: "“--{option}” tidak menerima “{value}”. Maksud Anda “{meant}”?",
};
const UNKNOWN_WORD = {
  en: "“--{option}” does not accept “{value}”. Possible values: {known}.",
  id: "“--{option}” tidak menerima “{value}”. Pilihannya: {known}.",
};
const FILE_MISSING = {
  en: "A file name is missing after “--format {format}=”.",
  id: "Nama berkas belum ada setelah “--format {format}=”.",
};
const STREAM_TAKEN = {
  en: "Only one report of this kind can go to standard output; give “{format}” a file: --format {format}=FILE.",
  id: "Hanya satu laporan semacam ini yang dapat ditulis ke keluaran standar; beri “{format}” sebuah berkas: --format {format}=FILE.",
};
const FILE_TAKEN = {
  en: "Two reports cannot go to the same file: {file}",
  id: "Dua laporan tidak dapat ditulis ke berkas yang sama: {file}",
};
const BAD_NUMBER = {
  en: "“--max-warnings” takes a whole number, 0 or more, not “{value}”.",
  id: "“--max-warnings” menerima bilangan bulat mulai dari 0, bukan “{value}”.",
};
const NAME_WITHOUT_STDIN = {
  en: "“--stdin-filename” can only be used with “--stdin”.",
  id: "“--stdin-filename” hanya dapat dipakai bersama “--stdin”.",
};
const UPDATE_WITHOUT_BASELINE = {
  en: "“--update-baseline” needs “--baseline FILE”, the file to write.",
  id: "“--update-baseline” memerlukan “--baseline FILE”, berkas yang akan ditulis.",
};
const STDIN_AND_BASELINE = {
  en: "A baseline records files, so “--baseline” cannot go with a text that is piped in.",
  id: "Temuan lama dicatat menurut berkas, jadi “--baseline” tidak dapat dipakai untuk teks yang dialirkan.",
};
const STDIN_AND_FIX = {
  en: "“--fix” writes into files, so it cannot go with a text that is piped in.",
  id: "“--fix” menulis ke berkas, jadi tidak dapat dipakai untuk teks yang dialirkan.",
};
const STDIN_AND_PATHS = {
  en: "“--stdin” checks the text that is piped in and takes no paths (“{path}”). Give its name with “--stdin-filename”.",
  id: "“--stdin” memeriksa teks yang dialirkan dan tidak menerima jalur (“{path}”). Sebutkan namanya dengan “--stdin-filename”.",
};
