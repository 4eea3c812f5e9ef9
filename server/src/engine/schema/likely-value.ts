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
  const found = [...numericDates(text), ...namedDates(text), ...timedDates(text)];
  return [...new Set(found)].filter(isRealDate);
}

/** A date with a time of day behind it. */
const timedDates = (text: string): string[] => {
  const [, date] = /^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}[:.]\d{2}[\d:.Z+-]*$/.exec(text) ?? [];
  return date ? [date] : [];
};

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

/** Real dates that are one slip of the hand away: a character too many, a piece typed twice, two characters exchanged. */
export function nearDates(text: string): string[] {
  if (text.length > 20) return [];
  const near: string[] = /^\d{2,3}-/.test(text) ? [`20${text.replace(/^\d*(?=\d\d-)/, "")}`] : [];
  for (let i = 0; i < text.length; i++) {
    near.push(text.slice(0, i) + text.slice(i + 1));
    near.push(text.slice(0, i) + text.slice(i + 1, i + 2) + text.charAt(i) + text.slice(i + 2));
    for (const length of [2, 3, 4]) {
      const piece = text.slice(i, i + length);
      if (text.startsWith(piece, i + length)) near.push(text.slice(0, i) + text.slice(i + length));
    }
  }
  return [...new Set(near)].filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date) && isRealDate(date));
}

/** Real dates near one that the calendar lacks: with day and month exchanged, or the last day of that month. */
export function meantDays(text: string): string[] {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (!year || !month || !day) return [];
  const last = ["31", "30", "29", "28"].map((end) => iso(year, month, end)).find(isRealDate);
  return [iso(year, day, month), ...(last && day > "28" ? [last] : [])].filter(isRealDate);
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
