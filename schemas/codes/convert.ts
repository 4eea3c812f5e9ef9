// Writes the tables beside this file from lists of codes and titles (`code<TAB>title`, a heading line first). Run by hand when a
// list changes: `npx tsx schemas/codes/convert.ts kbji2014 kbji2014-codes.tsv`.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Source {
  /** First lines of the table's file: what it is and whose. */
  readonly header: readonly string[];
  readonly form: RegExp;
}

const SOURCES: Readonly<Record<string, Source>> = {
  kbji2014: {
    header: [
      "KBJI 2014 (Klasifikasi Baku Jabatan Indonesia): codes and titles, in Indonesian. Source: Badan Pusat Statistik (BPS) and",
      "the Ministry of Manpower of Indonesia; see README.md beside this file. Written by convert.ts.",
    ],
    form: /^\d(?:\d(?:\d(?:\d(?:\.\d{2})?)?)?)?$/,
  },
  isco08: {
    header: [
      "ISCO-08 (International Standard Classification of Occupations): codes and titles, in English. Source: International Labour",
      "Organization (ILO); see README.md beside this file. Written by convert.ts.",
    ],
    form: /^\d{1,4}$/,
  },
};

/** One line per code, in order; a single occupation is written without the digits of its group, which stands above it. */
function tableOf(list: string, form: RegExp): string[] {
  const [, ...rows] = list.replace(/^\ufeff/, "").split(/\r?\n/);
  const titles = new Map<string, string>();
  for (const row of rows.filter((line) => line.trim() !== "")) {
    const [code = "", title = "", ...rest] = row.split("\t").map((cell) => cell.trim().replace(/\s+/g, " "));
    if (!form.test(code) || title === "" || rest.length > 0) throw new Error(`No code with its title: ${row}`);
    if (titles.has(code)) throw new Error(`A code given twice: ${code}`);
    if (/[`\\]|\$\{/.test(title)) throw new Error(`A title that a template literal cannot hold as it is: ${title}`);
    titles.set(code, title);
  }
  const codes = [...titles.keys()].sort();
  for (const code of codes) {
    const group = code.includes(".") ? code.slice(0, 4) : code.slice(0, -1);
    if (group !== "" && !titles.has(group)) throw new Error(`A code without its group: ${code}`);
  }
  return codes.map((code) => `${code.slice(code.indexOf(".") < 0 ? 0 : 4)} ${titles.get(code)}`);
}

const [name = "", file = ""] = process.argv.slice(2);
const source = SOURCES[name];
if (!source || file === "") throw new Error(`Usage: convert.ts ${Object.keys(SOURCES).join("|")} LIST.tsv`);
const table = tableOf(readFileSync(file, "utf8"), source.form);
const lines = [
  ...source.header.map((line) => `// ${line}`),
  "",
  "/** A function, so that the text is made only when it is asked for. */",
  `export function ${name}(): string {`,
  `  return \`\n${table.join("\n")}\`;`,
  "}",
];
writeFileSync(join(__dirname, `${name}.ts`), `${lines.join("\n")}\n`);
