// docs/rule-quality.md out of what was measured and judged. The same text for the same data: no date, no machine.
import type { Language } from "../../server/src/engine/message";
import type { Rule, Severity } from "../../server/src/engine/rules/rule";
import { markdownTable } from "../support/markdown-table";
import type { Measured } from "./findings";
import { SAMPLE_SIZE } from "./sample";
import { type Standing, standings } from "./standing";
import type { Verdicts } from "./verdicts";

const NAMES: Readonly<Record<Language, string>> = { en: "English", id: "Indonesian" };

const INTRODUCTION = `Written by \`npm run measure\`; do not edit. How it measures is told in
[test/measure/README.md](../test/measure/README.md).

Every rule runs over text that was not written for it: the occupations of O*NET and ESCO in English, running sentences of
Debian's help and manuals in Indonesian, and in both languages the project's samples and the plain texts of its import. Sentences
are wrapped as profiles, and only findings in them count, not those in what a profile needs besides. Sources: O*NET, U.S.
Department of Labor, Employment and Training Administration, used under CC BY 4.0; ESCO, European Commission.`;

const JUDGING = `A hit is a warning or a hint in a text or a title, or at the key of a section that holds a text; errors, and what is said of
other keys, need no opinion. Of each rule and language ${SAMPLE_SIZE} hits are drawn at random, warnings first, and judged twice,
independently. A finding is right if an editor would change the text for the reason that it gives. What one of the two verdicts
calls wrong counts as wrong. A rule whose warnings are wrong more than one time in ten is marked: it becomes information or is
narrowed. “Waiting” are drawn hits without both verdicts.`;

type TableRule = Pick<Rule, "id" | "stage">;

/** In the order of the table of rules. */
export function report(all: readonly Measured[], verdicts: Verdicts, rules: readonly TableRule[]): string {
  const hits = all.flatMap((one) => one.hits);
  const blocks = [
    "# Rule quality",
    INTRODUCTION,
    "## Texts",
    textsTable(all),
    ...(["en", "id"] as const).flatMap((language) => {
      const own = all.filter(({ corpus }) => corpus.language === language);
      return own.length === 0 ? [] : languageBlocks(own, language, rules);
    }),
    "## Verdicts",
    JUDGING,
    verdictTable(
      inOrder(
        standings(hits, verdicts),
        rules.map(({ id }) => id),
      ),
    ),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function textsTable(all: readonly Measured[]): string {
  const rows = all.map(({ corpus: { language, name, edition }, profiles, sentences, words }) => [
    NAMES[language],
    name,
    edition,
    ...[profiles, sentences, words].map(whole),
  ]);
  return markdownTable(["language", "text", "edition", "profiles", "sentences", "words"], rows);
}

function languageBlocks(own: readonly Measured[], language: Language, rules: readonly TableRule[]): string[] {
  const ids = rules.map(({ id }) => id);
  const silent = rules.filter(({ id, stage }) => stage === "content" && own.every(({ counts }) => !counts.has(id)));
  return [
    `## Findings in ${NAMES[language]}, per 1,000 words`,
    "Warnings and errors:",
    ratesTable(own, ids, ["warning", "error"]),
    "Information:",
    ratesTable(own, ids, ["info"]),
    `Rules about content without any finding here (${silent.length}): ${silent.map(({ id }) => `\`${id}\``).join(", ")}.`,
  ];
}

/** The rules with findings of these levels, and how many there are for 1,000 words of each text and of all. */
function ratesTable(own: readonly Measured[], rules: readonly string[], levels: readonly Severity[]): string {
  const countIn = ({ counts }: Measured, rule: string): number =>
    levels.reduce((sum, level) => sum + (counts.get(rule)?.[level] ?? 0), 0);
  const allWords = own.reduce((sum, { words }) => sum + words, 0);
  const rows = rules.flatMap((rule) => {
    const found = own.map((one) => countIn(one, rule));
    const total = found.reduce((sum, count) => sum + count, 0);
    if (total === 0) return [];
    return [[`\`${rule}\``, whole(total), rate(total, allWords), ...own.map(({ words }, i) => rate(found[i]!, words))]];
  });
  if (rows.length === 0) return "None.";
  return markdownTable(["rule", "findings", "all", ...own.map(({ corpus }) => corpus.name)], rows);
}

/** Nothing where there is nothing; what rounds to nothing is told from it. */
function rate(count: number, words: number): string {
  if (count === 0 || words === 0) return "";
  const value = (count / words) * 1000;
  return value < 0.005 ? "<0.01" : value.toFixed(2);
}

const whole = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");

function inOrder(all: readonly Standing[], rules: readonly string[]): Standing[] {
  const rank = ({ rule, language, level }: Standing): string =>
    [String(rules.indexOf(rule)).padStart(4, "0"), language, level === "warning" ? 0 : 1].join(" ");
  return [...all].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function verdictTable(all: readonly Standing[]): string {
  const rows = all.map((one) => {
    const { rule, language, level, hits, judged, rightByBoth, agreed, waiting } = one;
    const share = (part: number): string => (judged === 0 ? "" : `${Math.round((part / judged) * 100)}%`);
    return [
      `\`${rule}\``,
      NAMES[language],
      level === "info" ? "information" : level,
      ...[hits, judged, rightByBoth].map(whole),
      share(judged - rightByBoth),
      share(agreed),
      waiting === 0 ? "" : whole(waiting),
      one.isTooOftenWrong ? "**too often wrong**" : "",
    ];
  });
  if (rows.length === 0) return "None.";
  const head = ["rule", "language", "level", "hits", "judged", "right by both", "wrong", "agreement", "waiting", ""];
  return markdownTable(head, rows);
}
