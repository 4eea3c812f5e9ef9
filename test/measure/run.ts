// `npm run measure`: runs every rule over real text, writes docs/rule-quality.md and the sheets of hits that wait for a verdict.
// --record first|second FILE: takes over what that judge filled into a sheet. --check: writes nothing, fails where the page is not
// current, a hit waits or a rule is wrong too often.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { RULES } from "../../server/src/engine/rules/all";
import { allCorpora } from "./corpora";
import { type Hit, type Measured, measured } from "./findings";
import { REPORT, ROOT, WORK } from "./places";
import { report } from "./report";
import { goneVerdicts, standings, waitingHits } from "./standing";
import { readVerdicts, type Verdicts, withSaid, writeVerdicts } from "./verdicts";
import { readWorksheet, worksheet } from "./worksheet";

const JUDGES = ["first", "second"] as const;
type Judge = (typeof JUDGES)[number];

const say = (text: string): void => void process.stderr.write(`${text}\n`);

function main(): void {
  const options = { record: { type: "string" }, check: { type: "boolean" } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const all = allCorpora(say).map((corpus) => {
    say(`Checking ${corpus.name}: ${corpus.files.length} profiles`);
    return measured(corpus);
  });
  const hits = all.flatMap((one) => one.hits);
  if (values.record !== undefined) record(judgeNamed(values.record), positionals, hits);
  const verdicts = readVerdicts();
  const text = report(all, verdicts, RULES);
  tell(all, hits, verdicts);
  if (values.check) check(text, hits, verdicts);
  else write(text, hits, verdicts);
}

function judgeNamed(name: string): Judge {
  const judge = JUDGES.find((one) => one === name);
  if (!judge) throw new Error(`--record takes ${JUDGES.join(" or ")}, and the sheet that this judge filled in.`);
  return judge;
}

function record(judge: Judge, files: readonly string[], hits: readonly Hit[]): void {
  if (files.length === 0) throw new Error("--record needs the sheet that was filled in.");
  for (const file of files) {
    for (const [rule, said] of readWorksheet(readFileSync(file, "utf8"))) {
      const own = hits.filter((hit) => hit.rule === rule);
      writeVerdicts(rule, withSaid(readVerdicts().get(rule) ?? [], own, judge, said));
    }
  }
}

/** What the page does not show: where the wrapping is heard itself, and which verdicts are about nothing any more. */
function tell(all: readonly Measured[], hits: readonly Hit[], verdicts: Verdicts): void {
  for (const { corpus, elsewhere } of all) {
    const said = [...elsewhere].map(([rule, count]) => `${rule} ${count}`).join(", ");
    if (said !== "") say(`Not counted, outside of the text of ${corpus.name}: ${said}`);
  }
  for (const [rule, { language, corpus, digest, marked }] of goneVerdicts(hits, verdicts)) {
    say(`No longer found: ${rule}, ${language}, ${corpus}, ${digest}, “${marked}”. Its verdict does not count.`);
  }
}

function write(text: string, hits: readonly Hit[], verdicts: Verdicts): void {
  writeFileSync(REPORT, text);
  mkdirSync(WORK, { recursive: true });
  for (const judge of JUDGES) {
    const waiting = waitingHits(hits, verdicts, judge);
    const file = join(WORK, `${judge}.tsv`);
    writeFileSync(file, worksheet(waiting));
    say(`${waiting.length} hits wait for the ${judge} judge: ${relative(ROOT, file)}`);
  }
}

function check(text: string, hits: readonly Hit[], verdicts: Verdicts): void {
  const waiting = waitingHits(hits, verdicts);
  for (const { rule, language, corpus, digest, marked } of waiting) {
    say(`Waits for a verdict: ${rule}, ${language}, ${corpus}, ${digest}, “${marked}”`);
  }
  const wrong = standings(hits, verdicts).filter(({ isTooOftenWrong }) => isTooOftenWrong);
  const faults = [
    ...(existsSync(REPORT) && readFileSync(REPORT, "utf8") === text ? [] : ["docs/rule-quality.md is not current."]),
    ...(waiting.length > 0 ? [`${waiting.length} hits wait for a verdict.`] : []),
    ...wrong.map(({ rule, language }) => `More than one warning in ten is wrong: ${rule}, ${language}`),
  ];
  for (const fault of faults) say(fault);
  if (faults.length > 0) process.exitCode = 1;
}

try {
  main();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
