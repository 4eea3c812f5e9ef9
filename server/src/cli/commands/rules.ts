// `rules`: the table of everything that can be found.
import type { Command, Context, ExitCode, Given } from "../command";

export const rules: Command = {
  name: "rules",
  about: { en: "lists the rules", id: "menampilkan daftar aturan" },
  options: [],
  async run(given: Given, context: Context): Promise<ExitCode> {
    const { coloursFor } = await import("../colours");
    const { DESCRIBED } = await import("../described");
    const { SEVERITY_WORDS } = await import("../../engine/docs/severity");
    const { language, stdout } = context;
    const colours = coloursFor(stdout, given, context);
    const rows = [
      [RULE[language], SEVERITY[language], FIX[language], MEANING[language]],
      ...DESCRIBED.map(({ id, severity, hasFix, title }) => [
        id,
        SEVERITY_WORDS[severity][language],
        hasFix ? YES[language] : "–",
        title[language],
      ]),
    ];
    const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
    for (const [i, row] of rows.entries()) {
      const line = row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join("  ")
        .trimEnd();
      await stdout.write(`${i === 0 ? colours.bold(line) : line}\n`);
    }
    return 0;
  },
};

const RULE = { en: "Rule", id: "Aturan" };
const SEVERITY = { en: "Level", id: "Tingkat" };
const FIX = { en: "Fix", id: "Perbaikan" };
const MEANING = { en: "What it finds", id: "Yang ditemukan" };
const YES = { en: "yes", id: "ada" };
