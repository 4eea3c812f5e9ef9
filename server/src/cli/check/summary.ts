// The last lines on standard error: how many files, how many findings, how long it took, and what went wrong besides.
import { type Language, sentence, type Template } from "../../engine/message";
import type { Summary } from "../report/report";
import type { Baseline } from "./baseline";
import type { Fixing } from "./fixing";

export function summaryText(summary: Summary, maxWarnings: number | null, language: Language): string {
  const { files, errors, warnings, infos, hidden, durationMs } = summary;
  const count = (number: number, one: Template, many: Template) =>
    sentence(number === 1 ? one : many, { number }, language);
  const counts = [
    count(errors, ERROR, ERRORS),
    count(warnings, WARNING, WARNINGS),
    count(infos, INFO, INFOS),
    ...(hidden > 0 ? [count(hidden, HIDDEN, HIDDEN)] : []),
  ];
  const args = {
    files: count(files, FILE, FILES),
    found: errors + warnings + infos === 0 ? NOTHING[language] : counts.join(", "),
    time: seconds(durationMs, language),
  };
  const lines = [sentence(SUMMARY, args, language)];
  if (maxWarnings !== null && warnings > maxWarnings) {
    lines.push(sentence(TOO_MANY, { warnings, maxWarnings }, language));
  }
  return `${lines.join("\n")}\n`;
}

/** What `--fix` has done. */
export function fixedText({ fixes, files }: Pick<Fixing, "fixes" | "files">, language: Language): string {
  const args = { fixes, files: sentence(files === 1 ? FILE : FILES, { number: files }, language) };
  return `${sentence(fixes === 0 ? NOTHING_FIXED : fixes === 1 ? FIXED_ONE : FIXED, args, language)}\n`;
}

/** What was known already, and what of it is done. */
export function baselineText(
  { known, gone }: Pick<Baseline, "known" | "gone">,
  isUpdated: boolean,
  language: Language,
): string {
  if (isUpdated) return `${sentence(RECORDED, { known }, language)}\n`;
  const lines = [sentence(KNOWN, { known }, language), ...(gone > 0 ? [sentence(GONE, { gone }, language)] : [])];
  return `${lines.join("\n")}\n`;
}

function seconds(milliseconds: number, language: Language): string {
  const number = (milliseconds / 1000).toFixed(2);
  return language === "id" ? number.replace(".", ",") : number;
}

const SUMMARY = { en: "{files} checked: {found} ({time} s)", id: "{files} diperiksa: {found} ({time} detik)" };
const FILE = { en: "{number} file", id: "{number} berkas" };
const FILES = { en: "{number} files", id: "{number} berkas" };
const NOTHING = { en: "no findings", id: "tidak ada temuan" };
const ERROR = { en: "{number} error", id: "{number} kesalahan" };
const ERRORS = { en: "{number} errors", id: "{number} kesalahan" };
const WARNING = { en: "{number} warning", id: "{number} peringatan" };
const WARNINGS = { en: "{number} warnings", id: "{number} peringatan" };
const INFO = { en: "{number} info", id: "{number} informasi" };
const INFOS = { en: "{number} infos", id: "{number} informasi" };
const HIDDEN = { en: "{number} of them not shown", id: "{number} di antaranya tidak ditampilkan" };
const FIXED = { en: "{fixes} fixes made in {files}", id: "{fixes} perbaikan dilakukan dalam {files}" };
const FIXED_ONE = { en: "{fixes} fix made in {files}", id: FIXED.id };
const NOTHING_FIXED = { en: "No fixes made", id: "Tidak ada perbaikan yang dilakukan" };
const RECORDED = {
  en: "Findings in the baseline from now on: {known}",
  id: "Temuan yang kini tercatat sebagai temuan lama: {known}",
};
const KNOWN = {
  en: "Findings in the baseline, neither shown nor counted: {known}",
  id: "Temuan lama, tidak ditampilkan dan tidak dihitung: {known}",
};
const GONE = {
  en: "Findings in the baseline that are gone: {gone}. “--update-baseline” takes them out of it.",
  id: "Temuan lama yang sudah tidak ada: {gone}. “--update-baseline” menghapusnya dari daftar.",
};
const TOO_MANY = {
  en: "Too many warnings: {warnings}, where --max-warnings allows {maxWarnings}.",
  id: "Terlalu banyak peringatan: {warnings}, sedangkan --max-warnings membolehkan {maxWarnings}.",
};
