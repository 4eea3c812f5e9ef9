// The verdicts of two judges, as they are committed: one table per rule. Text in, text out; no files but for `verdictFiles`.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../server/src/engine/message";
import type { Hit } from "./findings";
import { VERDICTS } from "./places";
import { identityOf } from "./sample";

export const JUDGEMENTS = ["right", "wrong"] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

export interface Verdict {
  readonly language: Language;
  readonly corpus: string;
  /** Stands for the sentence. */
  readonly digest: string;
  readonly marked: string;
  /** Null until that judge has said. */
  readonly first: Judgement | null;
  readonly second: Judgement | null;
  readonly reason: string;
  readonly around: string;
}

/** By rule. */
export type Verdicts = ReadonlyMap<string, readonly Verdict[]>;

const HEAD = ["language", "corpus", "digest", "marked", "first", "second", "reason", "around"];

export function formatVerdicts(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ language, corpus, digest, marked, first, second, reason, around }) =>
    [language, corpus, digest, marked, first ?? "", second ?? "", reason, around].map(asCell).join("\t"),
  );
  return `${[HEAD.join("\t"), ...rows.sort()].join("\n")}\n`;
}

/** Blanks stay as they are: they may be what is marked. */
export const asCell = (text: string): string => text.replace(/[\t\r\n]+/g, " ");

/** Throws with the line that is not as it should be. */
export function parseVerdicts(text: string): Verdict[] {
  const [head, ...lines] = text.replace(/\n$/, "").split("\n");
  if (head !== HEAD.join("\t")) throw new Error(`the first line is not "${HEAD.join(" ")}"`);
  return lines.map((line, i) => {
    const cells = line.split("\t");
    const [language, corpus = "", digest = "", marked = "", first, second, reason = "", around = ""] = cells;
    const isRow =
      cells.length === HEAD.length && isLanguage(language) && /^[0-9a-f]{12}$/.test(digest) && marked !== "";
    if (!isRow) throw new Error(`line ${i + 2} is no verdict: ${line}`);
    return { language, corpus, digest, marked, first: judgementIn(first), second: judgementIn(second), reason, around };
  });
}

const isLanguage = (text: string | undefined): text is Language => text === "id" || text === "en";

/** What a judge wrote; null for nothing. */
export function judgementIn(text = ""): Judgement | null {
  if (text === "") return null;
  const judgement = JUDGEMENTS.find((one) => one === text);
  if (!judgement) throw new Error(`"${text}" is no verdict: ${JUDGEMENTS.join(" or ")}`);
  return judgement;
}

export interface Said {
  readonly judgement: Judgement;
  readonly reason: string;
}

/** The verdicts with what one judge says of hits of the same rule, by their identity. */
export function withSaid(
  verdicts: readonly Verdict[],
  hits: readonly Hit[],
  judge: "first" | "second",
  said: ReadonlyMap<string, Said>,
): Verdict[] {
  const known = new Map(verdicts.map((verdict) => [identityOf(verdict), verdict]));
  for (const hit of hits) {
    const own = said.get(identityOf(hit));
    if (!own) continue;
    const { language, corpus, digest, marked, around } = hit;
    const before = known.get(identityOf(hit)) ?? { first: null, second: null, reason: "" };
    const reasons = [...new Set([before.reason, own.reason].filter((reason) => reason !== ""))];
    const now = { ...before, [judge]: own.judgement, reason: reasons.join("; ") };
    known.set(identityOf(hit), { language, corpus, digest, marked, around, ...now });
  }
  return [...known.values()];
}

/** What is committed. */
export function readVerdicts(folder = VERDICTS): Verdicts {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".tsv")) : [];
  return new Map(
    names.sort().map((name) => {
      try {
        return [name.slice(0, -4), parseVerdicts(readFileSync(join(folder, name), "utf8"))] as const;
      } catch (error) {
        throw new Error(`${name}: ${error instanceof Error ? error.message : error}`);
      }
    }),
  );
}

export function writeVerdicts(rule: string, verdicts: readonly Verdict[]): void {
  mkdirSync(VERDICTS, { recursive: true });
  writeFileSync(join(VERDICTS, `${rule}.tsv`), formatVerdicts(verdicts));
}
