// The same texts with their sections in another order, some left out, under other headings: what a heading announces counts,
// wherever it stands. The same every time.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languageOf } from "../../../server/src/engine/import/reading";
import type { Language } from "../../../server/src/engine/message";
import { randomFrom, shuffle } from "../../support/random";
import { type LabelledText, rawTexts, textOf } from "./labelled-texts";

/** Of headings that are ordinary everywhere: their code, their language and their words; of titles with `{}` for the name. */
const HEADINGS = join(__dirname, "headings.tsv");

/** What may stand in a section, by the letter of what announces it. */
const HELD: Readonly<Record<string, readonly string[]>> = {
  S: ["S"],
  D: ["D"],
  F: ["F"],
  M: ["M"],
  C: ["C", "c", "CR"],
  R: ["R"],
  K: ["K"],
  X: ["X"],
  P: ["C", "c", "CR", "R"],
  B: ["F", "M"],
};

interface Section {
  readonly letter: string;
  readonly lines: readonly string[];
}

/** Of the texts of one file, of those whose sections are all announced. `name` begins the texts' new names. */
export function rearrangedIn(file: string, seed: number): LabelledText[] {
  const random = randomFrom(seed);
  return rawTexts(file).flatMap(({ name, lines }) => {
    const parts = sectionsOf(lines);
    if (!parts) return [];
    const language = languageOf(lines.map((line) => line.slice(line.indexOf("\t") + 1)).join("\n")) ?? "id";
    const units = unitsOf(parts.sections, random);
    shuffle(units, random);
    if (units.length > 3 && random() < 0.3) units.pop();
    const before = underAnotherTitle(parts.before, language, random);
    const whole = units.flat().map((section) => underAnother(section, language, 0.6, random));
    const texts = [textOf(name, [...before, ...whole.flatMap(({ lines: own }) => own)])];
    if (random() < 0.5) return texts;
    shuffle(units, random);
    const terse = units.flat().map((section) => underAnother(shortened(section), language, 0.9, random));
    return [...texts, textOf(name, [...before.slice(0, 2), ...terse.flatMap(({ lines: own }) => own)])];
  });
}

const codeOf = (line: string): string => line.slice(0, Math.max(0, line.indexOf("\t")));

/** Null for a text that is not made of sections alone. */
function sectionsOf(lines: readonly string[]): { before: readonly string[]; sections: readonly Section[] } | null {
  const sign = lines.some((line) => /^H[A-Z]$/.test(codeOf(line))) ? "H" : "L";
  const isBeginning = (line: string) => codeOf(line).startsWith(sign) && !codeOf(line).endsWith("+");
  const starts = lines.flatMap((line, i) => (isBeginning(line) ? [i] : []));
  if (starts.length < 3) return null;
  const sections = starts.map((start, i): Section => {
    const own = lines.slice(start, starts[i + 1] ?? lines.length);
    const isEnded = own.at(-1)!.trim() === "";
    return { letter: codeOf(own[0]!).charAt(1), lines: isEnded || sign === "L" ? own : [...own, ""] };
  });
  const isWhole = sections.every(({ letter, lines: [first = "", ...rest] }) => {
    if (/^.*\t(?:\d|[A-Za-z][.)])/.test(first)) return false;
    const codes = rest.filter((line) => line.trim() !== "").map((line) => codeOf(line).replace(/\+$/, ""));
    return codes.length > 0 && codes.every((code) => holds(letter, code));
  });
  return isWhole ? { before: lines.slice(0, starts[0]), sections } : null;
}

const holds = (letter: string, code: string): boolean =>
  HELD[letter]?.includes(code) || (/^L[A-Z]$/.test(code) && (HELD[letter]?.includes(code.charAt(1)) ?? false));

/** Beliefs stay with their answers, unless each has one section and they may as well stand apart. */
function unitsOf(sections: readonly Section[], random: () => number): Section[][] {
  const units: Section[][] = [];
  for (const section of sections) {
    const isPaired = /[CR]/.test(section.letter);
    const last = units.at(-1);
    if (isPaired && last && /[CR]/.test(last[0]!.letter)) last.push(section);
    else units.push([section]);
  }
  return units.flatMap((unit) => (unit.length === 2 && random() < 0.5 ? unit.map((section) => [section]) : [unit]));
}

let ordinary: ReadonlyMap<string, readonly string[]> | null = null;

function ordinaryHeadings(letter: string, language: Language): readonly string[] {
  ordinary ??= readHeadings();
  return ordinary.get(`${letter} ${language}`) ?? [];
}

function readHeadings(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of headingsText().trimEnd().split("\n")) {
    const [code = "", language = "", words = ""] = line.split("\t");
    const key = `${code.slice(-1)} ${language}`;
    found.set(key, [...(found.get(key) ?? []), words]);
  }
  return found;
}

/** The first line, where it is the name alone. */
function underAnotherTitle(lines: readonly string[], language: Language, random: () => number): readonly string[] {
  const [, name] = /^T\t(\p{L}[\p{L} -]{2,40})$/u.exec(lines[0] ?? "") ?? [];
  const others = ordinaryHeadings("T", language);
  if (name === undefined || others.length === 0 || random() < 0.5) return lines;
  const title = others[Math.floor(random() * others.length)]!.replaceAll("{}", name);
  return [`T\t${title}`, ...lines.slice(1)];
}

const headingsText = (): string => readFileSync(HEADINGS, "utf8");

/** What stands right below the heading: a sentence or two. */
function shortened(section: Section): Section {
  if (/[CRP]/.test(section.letter)) return section;
  const [first = "", ...rest] = section.lines;
  const end = rest.at(-1)?.trim() === "" ? [""] : [];
  return { ...section, lines: [first, ...rest.filter((line) => line.trim() !== "").slice(0, 2), ...end] };
}

/** With a chance of `share` under an ordinary heading. */
function underAnother(section: Section, language: Language, share: number, random: () => number): Section {
  const [first = "", ...rest] = section.lines;
  const others = ordinaryHeadings(section.letter, language);
  if (others.length === 0 || random() >= share) return section;
  const words = others[Math.floor(random() * others.length)]!;
  const code = codeOf(first);
  const mark = /^(?:#+ |\*\*|[-•▪◆>] )/.exec(first.slice(code.length + 1))?.[0] ?? "";
  const hasColon = code.startsWith("L") || /:\W*$/.test(first) || (mark === "" && random() < 0.3);
  const end = hasColon ? ":" : mark === "**" ? "**" : "";
  const text = first === first.toUpperCase() ? words.toUpperCase() : words;
  return { ...section, lines: [`${code}\t${mark}${text}${/\?$/.test(text) && end === ":" ? "" : end}`, ...rest] };
}
