// What the rules cost beside reading the same text, and whether that grows with the text or faster.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { atMost, type Bench, type Figures, type Part } from "../part";
import { BENCH } from "../programs";
import type { RuleTimes } from "../rules-alone";

/** For a text four times as long. */
const MOST_GROWTH = 8;

export async function measureRules({ scratch, isQuick, progress }: Bench): Promise<Part> {
  progress("rules");
  const program = join(scratch, "rules-alone.cjs");
  // As the programs are built: what a loader for TypeScript adds would be measured, too.
  buildSync({
    entryPoints: [join(BENCH, "rules-alone.ts")],
    outfile: program,
    bundle: true,
    platform: "node",
    target: "node20",
    mainFields: ["module", "main"],
  });
  const output = execFileSync(process.execPath, [program, isQuick ? "3" : "25"], { encoding: "utf8" });
  const times = JSON.parse(output) as RuleTimes;
  const figures = (what: string, values: readonly number[]): Figures => ({
    what: "one profile of 3 KB",
    program: what,
    unit: "µs",
    values,
  });
  const rules = figures("ours, every rule", times.rules);
  const yaml = figures("`yaml`, parseDocument", times.yaml);
  return {
    title: "Rules",
    method:
      `Processor time of one process that reads 200 valid profiles and checks them, a value per round; 25 rounds before the first are not ` +
      `counted, and each round has texts of its own. The second row is what rules on language begin with, without any rule: words, sentences and the phrases of all rules are found, in profiles of their own. Growth: one word over and over in running text up to 100,000 times, and 1 MB of sentences, against a quarter of that.`,
    figures: [
      rules,
      figures("ours, no rule, words and phrases found", times.words),
      yaml,
      figures("ours, reading", times.parse),
    ],
    verdicts: [
      atMost(1 / 4, "every rule on one profile of 3 KB, against `yaml` reading it", rules, yaml),
      ...times.growth.map(({ what, small, large }) => ({
        what,
        ours: `${Math.round(large)} ms`,
        peer: "",
        goal: `linear: at most ${MOST_GROWTH} times a quarter's time`,
        reached: `${(large / small).toFixed(1)} times`,
        isMet: large <= MOST_GROWTH * Math.max(small, 5),
      })),
    ],
  };
}
