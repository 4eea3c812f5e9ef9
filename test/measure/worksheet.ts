// The sheet that a judge fills in: hits with their whole sentence, and two empty columns. Never committed.
import type { Hit } from "./findings";
import { identityOf } from "./sample";
import { asCell, judgementIn, type Said } from "./verdicts";

const HEAD = "rule language level corpus digest marked message sentence verdict reason".split(" ");

export function worksheet(hits: readonly Hit[]): string {
  const rows = hits.map(({ rule, language, level, corpus, digest, marked, message, shown }) =>
    [rule, language, level, corpus, digest, marked, message, shown, "", ""].map(asCell).join("\t"),
  );
  return `${[HEAD.join("\t"), ...rows].join("\n")}\n`;
}

/** What a judge filled in, by rule and by hit. Rows without a verdict are passed over. */
export function readWorksheet(text: string): Map<string, Map<string, Said>> {
  const said = new Map<string, Map<string, Said>>();
  const [head, ...lines] = text.trimEnd().split(/\r?\n/);
  if (head?.trimEnd() !== HEAD.join("\t")) throw new Error("This is no sheet of hits: its first line differs.");
  for (const [i, line] of lines.entries()) {
    const [rule = "", language, , , digest = "", marked = "", , , verdict = "", reason = ""] = line.split("\t");
    if (language !== "id" && language !== "en") throw new Error(`Line ${i + 2} is no hit: ${line}`);
    const judgement = judgementIn(verdict.trim());
    if (judgement === null) continue;
    const own = said.get(rule) ?? new Map<string, Said>();
    said.set(rule, own.set(identityOf({ language, digest, marked }), { judgement, reason: asCell(reason).trim() }));
  }
  return said;
}
