// `--format github`: workflow commands, which GitHub shows beside the lines of a pull request.
import type { Report, ReportContext, ReportedFinding } from "./report";

const COMMANDS = { error: "error", warning: "warning", info: "notice" } as const;

export function create({ inRepository }: Pick<ReportContext, "inRepository">): Report {
  return {
    begin: () => "",
    *file({ path, findings }) {
      for (const finding of findings) yield `${command(inRepository(path), finding)}\n`;
    },
    end: () => "",
  };
}

function command(path: string, { severity, rule, message, start, end }: ReportedFinding): string {
  const properties: [string, string | number][] = [
    ["file", path],
    ["line", start.line],
    ["endLine", end.line],
  ];
  // GitHub drops an annotation whose columns lie in different lines.
  if (start.line === end.line) properties.push(["col", start.column], ["endColumn", end.column]);
  properties.push(["title", rule]);
  const list = properties.map(([name, value]) => `${name}=${escapedProperty(String(value))}`).join(",");
  return `::${COMMANDS[severity]} ${list}::${escapedData(message)}`;
}

const escapedData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapedProperty = (text: string): string => escapedData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
