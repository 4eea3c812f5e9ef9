// `--format text`: one line per finding, for editors, problem matchers and grep.
import { oneLine } from "./printable";
import type { Report } from "./report";

export function create(): Report {
  return {
    begin: () => "",
    *file({ path, findings }) {
      for (const { start, severity, rule, message } of findings) {
        yield `${oneLine(path)}:${start.line}:${start.column}: ${severity} ${rule} ${oneLine(message)}\n`;
      }
    },
    end: () => "",
  };
}
