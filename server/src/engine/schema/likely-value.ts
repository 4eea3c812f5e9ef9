// From a value that its schema refuses to the value that was probably meant. No positions, no sentences.

import type { Path } from "../profile/tree";
import { type Suggestion, suggestions } from "./nearest";
import { type Format, PROFILE, schemaAt, wordsAt } from "./schema";
import { STATUS } from "./status";
import { isRealDate } from "./text-shape";

/** What Indonesian writers call the values of fixed lists, besides the names that the page shows. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  draft: ["konsep"],
  "in-review": ["ditelaah", "ditinjau", "dalam telaah"],
  "changes-requested": ["revisi", "perlu revisi", "perlu diubah"],
  approved: ["setuju"],
  published: ["diterbitkan", "tayang", "dipublikasikan"],
  retired: ["tidak berlaku", "usang"],
  language: ["bahasa"],
  subject: ["isi", "materi", "bidang"],
  inclusion: ["inklusi"],
  editorial: ["redaksi", "penyuntingan"],
  error: ["kesalahan", "galat", "err"],
  warning: ["peringatan"],
  info: ["information", "informasi", "hint"],
  off: ["false", "none", "no", "disabled", "ignore", "mati", "nonaktif"],
};

/**
 * The values of a fixed list that are near. Names of states ("Disetujui" for `approved`), short descriptions
 * ("Indonesian" for `id`) and headings count too.
 */
export function meantValues(path: Path, text: string, format: Format = PROFILE): Suggestion[] {
  const values = schemaAt(path, format)?.enum ?? [];
  const languages = ["en", "id"] as const;
  const candidates = values.map((value, i) => {
    const described = languages.map((language) => wordsAt(path, language, format)?.enumDescriptions?.[i] ?? "");
    const isKey = format.schema.properties?.[value] !== undefined;
    const headings = isKey ? languages.map((language) => wordsAt([value], language, format)?.title ?? "") : [];
    const called = [...languages.map((language) => STATUS[value]?.[language] ?? ""), ...(OTHER_NAMES[value] ?? [])];
    const short = described.filter((name) => name.split(" ").length <= 2);
    return { value, names: [...short, ...headings, ...called].filter(Boolean) };
  });
  return suggestions(text, candidates);
}

/** First three letters of the months in English and Indonesian, those that are the same given once. */
const MONTHS = [
  ["jan"],
  ["feb"],
  ["mar"],
  ["apr"],
  ["mei", "may"],
  ["jun"],
  ["jul"],
  ["agu", "aug", "ags"],
  ["sep"],
  ["okt", "oct"],
  ["nov", "nop"],
  ["des", "dec"],
];

/** Real dates that a text in another form may stand for, as `YYYY-MM-DD`, day before month first. */
export function meantDates(text: string): string[] {
  if (text.length > 40) return [];
  const found = [...numericDates(text), ...namedDates(text), ...(/^\d{4}-\d{2}-\d{2}(?=[T ])/.exec(text) ?? [])];
  return [...new Set(found)].filter(isRealDate);
}

function numericDates(text: string): string[] {
  const [, y, a, b] =
    /^(\d{4})[-/. ]?(\d{2})[-/. ]?(\d{2})$/.exec(text) ?? /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text) ?? [];
  if (y && a && b) return [iso(y, a, b)];
  const [, first, second, year] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? [];
  return first && second && year ? [iso(year, second, first), iso(year, first, second)] : [];
}

function namedDates(text: string): string[] {
  const [, d, name, y] = /^(\d{1,2})[ -]+([a-z]{3,9})\.?[ -]+(\d{4})$/i.exec(text) ?? [];
  if (d && name && y) return [iso(y, monthNumber(name), d)];
  const [, month, day, year] = /^([a-z]{3,9})\.? +(\d{1,2}),? +(\d{4})$/i.exec(text) ?? [];
  return month && day && year ? [iso(year, monthNumber(month), day)] : [];
}

const monthNumber = (name: string): string =>
  String(MONTHS.findIndex((starts) => starts.includes(name.slice(0, 3).toLowerCase())) + 1);

const iso = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;

/** A code of that classification with the same digits, where the separators or a final zero are all that is wrong. */
export function meantCode(classification: string, text: string): string | null {
  if (classification === "esco") return meantEscoAddress(text);
  if (text.length > 40 || !/^[\d\s.,_/-]+$/.test(text)) return null;
  const digits = text.replace(/\D/g, "");
  const at = (...ends: number[]) => ends.map((end, i) => digits.slice(ends[i - 1] ?? 0, end));
  if (classification === "onet") {
    const [major, minor, rest] = at(2, 6, 8);
    return digits.length >= 6 && digits.length <= 8 ? `${major}-${minor}.${rest!.padEnd(2, "0")}` : null;
  }
  if (digits.length >= 1 && digits.length <= 4) return digits;
  // Except in major group 0, the first four digits of a KBJI code are the ISCO code.
  if (classification === "isco08") return digits.length === 6 && !digits.startsWith("0") ? digits.slice(0, 4) : null;
  const [group, single] = at(4, 6);
  return digits.length <= 6 ? `${group}.${single!.padEnd(2, "0")}` : null;
}

function meantEscoAddress(text: string): string | null {
  const [, id] =
    /esco\/occupation\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9a-f-])/i.exec(text.slice(0, 300)) ?? [];
  return id ? `http://data.europa.eu/esco/occupation/${id.toLowerCase()}` : null;
}

/** A web address with its scheme, where that alone is missing or in capitals. */
export function meantAddress(text: string): string | null {
  if (text.length > 2000 || /\s/.test(text)) return null;
  const [scheme] = /^https?:\/\//i.exec(text) ?? [];
  if (scheme) return scheme.toLowerCase() + text.slice(scheme.length);
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#:]|$)/i.test(text) ? `https://${text}` : null;
}

/** A path with `/` between its names, where it is only written as on Windows. */
export function meantPath(text: string): string | null {
  const path = text.replaceAll("\\", "/");
  return /^(?:[a-z]:|\/|!)|(?:^|\/)\.\.(?:\/|$)/i.test(path) ? null : path;
}
