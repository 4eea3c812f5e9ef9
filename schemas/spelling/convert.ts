// Writes the table beside this file from the lists of spellings (columns: nonstandard, standard, evidence, confidence). Run by
// hand when a list changes: `npx tsx schemas/spelling/convert.ts LIST.tsv`. Rows of additions.tsv win over those of the list.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The rule that speaks of a spelling, told by the first that claims it; `nonbaku` takes the rest. */
const OWNERS: readonly (readonly [rule: string, isOwn: (row: Row) => boolean])[] = [
  ["kpst-prefix", ({ evidence }) => evidence.includes("R-kpst")],
  ["pun", ({ nonstandard, standard }) => / pun$/.test(nonstandard) || / pun$/.test(standard)],
  ["di-ke-preposition", ({ standard, evidence }) => /^(?:di|ke) /.test(standard) || evidence.includes("R-di-ke")],
  [
    "bound-form",
    ({ nonstandard }) => /^(?:non|antar|pasca|multi|sub|pra|semi|anti|tuna|swa|ekstra|intra|ko)[ -]/.test(nonstandard),
  ],
  ["nonbaku", () => true],
];

/** How sure a spelling is: one that is not sure enough to be reported is left out. */
const CERTAINTY: Readonly<Record<string, "sure" | "likely" | null>> = { high: "sure", medium: "likely", low: null };

interface Row {
  readonly nonstandard: string;
  readonly standard: string;
  readonly evidence: string;
  readonly confidence: string;
}

const WORDS = /^[A-Za-z]+(?:[- ][A-Za-z]+)*$/;

function rowsOf(file: string): Map<string, Row> {
  const [, ...lines] = readFileSync(file, "utf8").split(/\r?\n/);
  const rows = new Map<string, Row>();
  for (const line of lines.filter((one) => one.trim() !== "")) {
    const [nonstandard = "", standard = "", evidence = "", confidence = ""] = line.split("\t");
    const isWhole = WORDS.test(nonstandard) && WORDS.test(standard) && confidence in CERTAINTY;
    if (!isWhole) throw new Error(`No spelling with its standard form: ${line}`);
    if (rows.has(nonstandard)) throw new Error(`A spelling given twice: ${line}`);
    rows.set(nonstandard, { nonstandard, standard, evidence, confidence });
  }
  return rows;
}

const [list] = process.argv.slice(2);
if (!list) throw new Error("Usage: convert.ts LIST.tsv");
const rows = [...new Map([...rowsOf(list), ...rowsOf(join(__dirname, "additions.tsv"))]).values()];
const lines = OWNERS.flatMap(([owner]) => {
  const own = rows.filter((row) => OWNERS.find(([, isOwn]) => isOwn(row))![0] === owner);
  const sorted = (certainty: string) =>
    own
      .filter(({ confidence }) => CERTAINTY[confidence] === certainty)
      .map(({ nonstandard, standard }) => `${nonstandard}=${standard}`)
      .sort();
  const tables = ["sure", "likely"].map((certainty) => `    ${certainty}: \`\n${sorted(certainty).join("\n")}\`,`);
  return [`  ${owner.includes("-") ? `"${owner}"` : owner}: {`, ...tables, "  },"];
});
const file = [
  "// Indonesian spellings that are not standard, each with the one that is, under the rule that speaks of it. See README.md",
  "// beside this file. Written by convert.ts.",
  "",
  "/** Lines of `nonstandard=standard`: those that are surely meant so, and those that most likely are. */",
  "export const SPELLINGS = {",
  ...lines,
  "} as const;",
];
writeFileSync(join(__dirname, "spellings.ts"), `${file.join("\n")}\n`);
