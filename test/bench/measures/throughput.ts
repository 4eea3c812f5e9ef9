// The command line over many profiles, and over a single one.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateProfile, generateProfiles } from "../generate";
import { type Bench, type Figures, median, type Part, written, writtenRatio } from "../part";
import { timed, timedSuccess } from "../processes";
import { ajvCli, BENCH } from "../programs";

const FILES = 2000;
const SIZE = { characters: 2850 };

interface Program {
  readonly name: string;
  readonly args: readonly string[];
  readonly times: number[];
}

const NOTHING = ["-e", "0"];

export async function measureThroughput({ dist, scratch, isQuick, progress }: Bench): Promise<Part> {
  const folder = join(scratch, "profiles");
  mkdirSync(folder);
  for (const { name, text } of generateProfiles(FILES, SIZE)) writeFileSync(join(folder, name), text);
  const cli = join(dist, "cli.js");
  await confirmAllChecked(cli, folder);

  const ajv = ajvCli(join(folder, "*.yaml"));
  const programs: Program[] = [
    { name: "ours, cli.js check", args: [cli, "check", folder], times: [] },
    { name: ajv.name, args: ajv.args, times: [] },
    { name: "`yaml` alone, no checks", args: [join(BENCH, "parse-alone.cjs"), folder], times: [] },
    { name: "node -e 0, reads nothing", args: NOTHING, times: [] },
  ];
  await takeTurns(programs, isQuick ? 2 : 7, "throughput", scratch, progress);
  const figures = programs.map(({ name, times }): Figures => {
    const values = times.map((time) => (FILES * 1000) / time);
    return { what: `${FILES} profiles of 3 KB`, program: name, unit: "files/s", values };
  });
  const [ours, theirs] = figures.map(({ values }) => median(values)) as [number, number];
  return {
    title: "Command line, many files",
    method:
      `\`check FOLDER\` against \`ajv validate -s SCHEMA -d 'FOLDER/*.yaml' --strict=false -c ajv-formats\` on ${FILES} valid profiles of 3 KB; the whole ` +
      "process from its start to its end, one process each. ajv-cli checks the schema alone and gives no positions; ours runs every rule.",
    figures,
    verdicts: [
      {
        what: `${FILES} profiles of 3 KB`,
        ours: written(ours, "files/s"),
        peer: written(theirs, "files/s"),
        goal: "at least 1/4 of its throughput",
        reached: `${writtenRatio(ours / theirs)} of its throughput`,
        isMet: ours / theirs >= 1 / 4,
      },
    ],
  };
}

/** A fast answer about fewer files would be no answer. */
async function confirmAllChecked(cli: string, folder: string): Promise<void> {
  const { code, output } = await timed([cli, "check", "--format", "json", folder], folder);
  const { summary } = JSON.parse(output.slice(output.indexOf("{"), output.lastIndexOf("}") + 1)) as {
    readonly summary: { readonly files: number; readonly errors: number };
  };
  if (code !== 0 || summary.files !== FILES || summary.errors !== 0) {
    throw new Error(`check of ${FILES} valid profiles ended with ${code}: ${JSON.stringify(summary)}`);
  }
}

export async function measureSingleFile({ dist, scratch, isQuick, progress }: Bench): Promise<Part> {
  const { name, text } = generateProfile(0, 1, SIZE);
  const file = join(scratch, name);
  writeFileSync(file, text);
  const ajv = ajvCli(file);
  const programs: Program[] = [
    { name: "ours, cli.js check", args: [join(dist, "cli.js"), "check", file], times: [] },
    { name: "node -e 0", args: NOTHING, times: [] },
    { name: ajv.name, args: ajv.args, times: [] },
  ];
  await takeTurns(programs, isQuick ? 3 : 15, "single file", scratch, progress);
  const [ours, floor, peer] = programs.map(({ times }) => median(times)) as [number, number, number];
  return {
    title: "Command line, one file",
    method: "The whole process on one profile of 3 KB, and a Node process that does nothing.",
    figures: programs.map(({ name, times }) => ({ what: "one profile", program: name, unit: "ms", values: times })),
    verdicts: [
      {
        what: "check of one file above `node -e 0`",
        ours: written(ours - floor, "ms"),
        peer: written(peer - floor, "ms"),
        goal: "below 200 ms",
        reached: written(ours - floor, "ms"),
        isMet: ours - floor < 200,
      },
    ],
  };
}

async function takeTurns(
  programs: readonly Program[],
  rounds: number,
  what: string,
  cwd: string,
  progress: Bench["progress"],
): Promise<void> {
  for (let round = -1; round < rounds; round++) {
    progress(`${what}: round ${round + 1} of ${rounds}`);
    for (const { args, times } of programs) {
      const time = await timedSuccess(args, cwd);
      if (round >= 0) times.push(time);
    }
  }
}
