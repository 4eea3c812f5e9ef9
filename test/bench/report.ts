// Writes parts as one Markdown text, for the terminal and docs/benchmark.md alike. No measuring.
import { cpus, loadavg, release, totalmem, type } from "node:os";
import { markdownTable } from "../support/markdown-table";
import { type Figures, type Part, summary, type Unit, written } from "./part";
import { versions } from "./programs";

/** The conditions of a run, noted before it begins. */
export interface Conditions {
  readonly date: string;
  readonly machine: readonly string[];
}

export function conditions(now: Date): Conditions {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return {
    date: now.toISOString().slice(0, 10),
    machine: [
      `${first?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, ${memory} GiB of memory`,
      `${type()} ${release()}, Node ${process.versions.node}`,
      `load average at the start: ${loadavg()[0]?.toFixed(1)}`,
      ...versions(),
    ],
  };
}

export function report(parts: readonly Part[], { date, machine }: Conditions, failures: readonly string[]): string {
  const blocks = [
    "# Benchmark",
    "Written by `npm run bench`; do not edit. Goals are judged by the medians of one run in which the programs take turns.",
    `Measured on ${date}:\n\n${machine.map((line) => `- ${line}`).join("\n")}`,
    "## Goals",
    verdictTable(parts),
    ...failures.map((failure) => `**Not measured:** ${failure}`),
    ...parts.flatMap((part) => [`## ${part.title}`, part.method, figuresTable(part.figures)]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function verdictTable(parts: readonly Part[]): string {
  const rows = parts
    .flatMap(({ verdicts }) => verdicts)
    .map(({ what, ours, peer, reached, goal, isMet }) => [
      what,
      ours,
      peer,
      reached,
      goal,
      isMet ? "met" : "**missed**",
    ]);
  return markdownTable(["measure", "ours", "peer", "reached", "goal", ""], rows);
}

function figuresTable(figures: readonly Figures[]): string {
  const rows = figures.map(({ what, program, unit, values }) => {
    const { min, median, max } = summary(values);
    return [what, program, ...[min, median, max].map((value) => bare(value, unit)), unit, String(values.length)];
  });
  return markdownTable(["measure", "program", "min", "median", "max", "unit", "runs"], rows);
}

const bare = (value: number, unit: Unit): string => written(value, unit).replace(` ${unit}`, "");
