// `--format json`: a stable interface for programs, described in docs/command-line.md.
import type { CheckedFile, Report, ReportedFinding, Summary } from "./report";

/** The shape of the whole output. A file's `completeness` is reserved and not given yet. */
export interface JsonOutput {
  readonly version: 1;
  readonly files: readonly JsonFile[];
  readonly summary: Pick<Summary, "files" | "errors" | "warnings" | "infos" | "durationMs">;
}

export interface JsonFile extends Pick<CheckedFile, "path" | "language"> {
  readonly findings: readonly JsonFinding[];
}

export interface JsonFinding extends Pick<ReportedFinding, "rule" | "severity" | "message" | "offset" | "related"> {
  readonly line: number;
  readonly column: number;
  /** Exclusive. */
  readonly endLine: number;
  readonly endColumn: number;
  readonly fix: null | { readonly title: string; readonly safe: boolean };
}

export function create(): Report {
  let files = 0;
  return {
    begin: () => '{"version":1,"files":[',
    *file({ path, language, findings }) {
      yield `${files++ === 0 ? "\n" : ",\n"}{"path":${JSON.stringify(path)},"language":"${language}","findings":[`;
      for (const [i, finding] of findings.entries()) yield (i === 0 ? "" : ",") + JSON.stringify(jsonFinding(finding));
      yield "]}";
    },
    end: ({ files: count, errors, warnings, infos, durationMs }) => {
      const summary: JsonOutput["summary"] = { files: count, errors, warnings, infos, durationMs };
      return `\n],"summary":${JSON.stringify(summary)}}\n`;
    },
  };
}

function jsonFinding(finding: ReportedFinding): JsonFinding {
  const { rule, severity, message, start, end, offset, related } = finding;
  const fix = finding.fix();
  return {
    rule,
    severity,
    message,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    offset,
    fix: fix && { title: fix.title, safe: fix.safe },
    related: related.map(({ path, line, column, message: text }) => ({ path, line, column, message: text })),
  };
}
