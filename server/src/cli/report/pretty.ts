// `--format pretty`: for people at a terminal. The line, carets under the place, the sentence, the rule, the fix.
import { SEVERITY_WORDS } from "../../engine/docs/severity";
import type { Severity } from "../../engine/rules/rule";
import type { Colours } from "../colours";
import { excerpt } from "./excerpt";
import { oneLine } from "./printable";
import type { CheckedFile, Report, ReportContext, ReportedFinding } from "./report";

const FIX = { en: "fix", id: "perbaikan" };
const ALSO = { en: "see", id: "lihat" };

export function create(context: ReportContext): Report {
  return {
    begin: () => "",
    *file(file) {
      if (file.findings.length === 0) return;
      yield `${context.colours.underline(oneLine(file.path))}\n`;
      for (const finding of file.findings) yield `${findingLines(file, finding, context).join("\n")}\n`;
      yield "\n";
    },
    end: () => "",
  };
}

function findingLines(file: CheckedFile, finding: ReportedFinding, { colours, columns }: ReportContext): string[] {
  const { severity, message, rule, start } = finding;
  const language = file.messageLanguage;
  const word = colourOf(severity, colours)(SEVERITY_WORDS[severity][language]);
  const number = String(start.line);
  const bar = colours.dim("|");
  const gutter = " ".repeat(number.length);
  const lines = [`  ${start.line}:${start.column}  ${word}  ${oneLine(message)}  ${colours.dim(`(${rule})`)}`];
  const { text, carets } = excerptOf(file, finding, Math.max(20, columns - number.length - 7));
  // An empty line has nothing to show: the file could not be read, or holds nothing.
  if (text !== "") {
    lines.push(`    ${colours.dim(number)} ${bar} ${text}`);
    lines.push(`    ${gutter} ${bar} ${colourOf(severity, colours)(carets)}`);
  }
  for (const { path, line, column, message: about } of finding.related) {
    lines.push(`    ${gutter}   ${ALSO[language]} ${oneLine(path)}:${line}:${column}: ${oneLine(about)}`);
  }
  const fix = finding.fix();
  if (fix) lines.push(`    ${gutter}   ${colours.green(FIX[language])}: ${oneLine(fix.title)}`);
  return lines;
}

/** Of a place over several lines, the first is shown, and carets up to its end. */
function excerptOf({ places }: CheckedFile, { start, end }: ReportedFinding, width: number) {
  const line = places.line(start.line);
  const to = end.line === start.line ? end.column - 1 : line.length;
  return excerpt(line, start.column - 1, to, width);
}

function colourOf(severity: Severity, colours: Colours) {
  return severity === "error" ? colours.red : severity === "warning" ? colours.yellow : colours.cyan;
}
