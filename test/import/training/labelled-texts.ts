// Texts whose every piece has a label, as they stand in texts/ (see README.md): their source, and the label of each stretch of it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Announced,
  isSentence,
  numberOfAnnounced,
  numberOfSentence,
  type SentenceLabel,
} from "../../../server/src/engine/import/labelling/label";
import type { Span } from "../../../server/src/engine/profile/tree";

export interface LabelledStretch {
  readonly start: number;
  readonly end: number;
  readonly label: number;
}

export interface LabelledText {
  readonly name: string;
  readonly source: string;
  readonly stretches: readonly LabelledStretch[];
}

const SENTENCES: Readonly<Record<string, SentenceLabel>> = {
  S: "summary",
  D: "duties",
  F: "fit",
  M: "misfit",
  C: "claim",
  c: "misconception",
  CR: "answeredClaim",
  R: "reality",
  K: "comparison",
  X: "left",
};
const ANNOUNCED: Readonly<Record<string, Announced>> = {
  S: "summary",
  D: "duties",
  F: "fit",
  M: "misfit",
  C: "misconception",
  R: "reality",
  K: "comparison",
  X: "left",
  P: "pairs",
  B: "people",
};

/** The texts of one file: each behind a line `=== name`. */
export const textsIn = (file: string): LabelledText[] => rawTexts(file).map(({ name, lines }) => textOf(name, lines));

/** The same as lines that are not read yet. */
export function rawTexts(file: string): { readonly name: string; readonly lines: readonly string[] }[] {
  return readFileSync(file, "utf8")
    .split(/^=== /m)
    .slice(1)
    .map((text) => {
      const end = text.indexOf("\n");
      return {
        name: text.slice(0, end),
        lines: text
          .slice(end + 1)
          .trimEnd()
          .split("\n"),
      };
    });
}

/** A text of such lines. Throws where one has no label, or one that does not exist. */
export const textOf = (name: string, lines: readonly string[]): LabelledText => ({ name, ...read(lines) });

export const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".tsv"))
    .sort()
    .map((name) => join(folder, name));

export const allTexts = (folder: string): LabelledText[] => filesIn(folder).flatMap(textsIn);

/** The label of the stretch that shares most with the span; null where none shares anything. */
export function labelIn(stretches: readonly LabelledStretch[], { start, end }: Span): number | null {
  const shared = stretches.map((one) => Math.min(end, one.end) - Math.max(start, one.start));
  const most = Math.max(...shared);
  return most > 0 ? stretches[shared.indexOf(most)]!.label : null;
}

interface Line {
  readonly code: string;
  readonly goesOn: boolean;
  readonly text: string;
}

function read(lines: readonly string[]): Pick<LabelledText, "source" | "stretches"> {
  let source = "";
  const stretches: (LabelledStretch & { readonly line: Line })[] = [];
  for (const raw of lines) {
    if (raw.trim() === "") {
      source += "\n";
      continue;
    }
    const line = lineOf(raw);
    if (line.goesOn) source = `${source.slice(0, -1)} `;
    stretches.push({ start: source.length, end: source.length + line.text.length, label: labelOf(line.code), line });
    source += `${line.text}\n`;
  }
  const voices = voicesIn(stretches);
  return {
    source,
    stretches: stretches.map(({ start, end, label, line }) => ({
      start,
      end,
      label: !isSentence(label) && voices.has(nameOf(line)) ? numberOfAnnounced("voice") : label,
    })),
  };
}

function lineOf(raw: string): Line {
  const tab = raw.indexOf("\t");
  if (tab < 0) throw new Error(`A line without a label: ${raw}`);
  const code = raw.slice(0, tab);
  return { code: code.replace(/\+$/, ""), goesOn: code.endsWith("+"), text: raw.slice(tab + 1) };
}

function labelOf(code: string): number {
  if (code === "T") return numberOfAnnounced("title");
  if (code === "T:") return numberOfAnnounced("name");
  const sentence = SENTENCES[code];
  if (sentence) return numberOfSentence(sentence);
  const announced = /^[HL]/.test(code) ? ANNOUNCED[code.slice(1)] : undefined;
  if (!announced) throw new Error(`No such label: ${code}`);
  return numberOfAnnounced(announced);
}

const nameOf = ({ text }: Line): string => text.toLowerCase().replace(/[^\p{L}]/gu, "");

/** What stands in front of texts of several sections says who speaks. */
function voicesIn(stretches: readonly { readonly line: Line }[]): ReadonlySet<string> {
  const codes = new Map<string, Set<string>>();
  for (const { line } of stretches) {
    if (!/^L[A-Z]$/.test(line.code)) continue;
    const name = nameOf(line);
    codes.set(name, (codes.get(name) ?? new Set()).add(line.code));
  }
  return new Set([...codes].flatMap(([name, { size }]) => (size > 1 ? [name] : [])));
}
