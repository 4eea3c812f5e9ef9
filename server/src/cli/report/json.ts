// `--format json`: a stable interface for programs, described in docs/command-line.md.
import { type Completeness, NEEDS, type NeedName } from "../../engine/completeness/completeness";
import type { SectionState } from "../../engine/completeness/sections";
import { type Language, sentence } from "../../engine/message";
import type { CheckedFile, Report, ReportedFinding, Summary } from "./report";

/** The shape of the whole output. */
export interface JsonOutput {
  readonly version: 1;
  readonly files: readonly JsonFile[];
  readonly summary: Pick<Summary, "files" | "errors" | "warnings" | "infos" | "known" | "durationMs"> & {
    /** False where something that was named could not be found or checked: it is missing here. */
    readonly complete: boolean;
  };
}

export interface JsonFile extends Pick<CheckedFile, "path" | "language"> {
  readonly findings: readonly JsonFinding[];
  /** Null for a configuration, and for a file that could not be read. */
  readonly completeness: JsonCompleteness | null;
}

export interface JsonCompleteness extends Pick<Completeness, "status" | "present"> {
  /** All six, in the readers' order. */
  readonly sections: readonly Omit<SectionState, "pair">[];
  /** Of the whole file, hidden ones included. */
  readonly findings: { readonly errors: number; readonly warnings: number; readonly infos: number };
  /** Null where no status follows. */
  readonly next: null | {
    readonly status: string;
    readonly missing: readonly { readonly need: NeedName; readonly message: string }[];
  };
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
    *file({ path, language, messageLanguage, findings, completeness }) {
      yield `${files++ === 0 ? "\n" : ",\n"}{"path":${JSON.stringify(path)},"language":"${language}","findings":[`;
      for (const [i, finding] of findings.entries()) yield (i === 0 ? "" : ",") + JSON.stringify(jsonFinding(finding));
      yield `],"completeness":${JSON.stringify(jsonCompleteness(completeness(), messageLanguage))}}`;
    },
    end: ({ files: count, errors, warnings, infos, known, durationMs, isComplete: complete }) => {
      const summary: JsonOutput["summary"] = { files: count, errors, warnings, infos, known, durationMs, complete };
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

function jsonCompleteness(found: Completeness | null, language: Language): JsonCompleteness | null {
  if (!found) return null;
  const { status, present, sections, next } = found;
  const { error = 0, warning = 0, info = 0 } = found.findings ?? {};
  const missing = next?.needs.map(({ need, args }) => ({ need, message: sentence(NEEDS[need], args, language) }));
  return {
    status,
    present,
    sections: sections.map(({ section, state, words, advised }) => ({ section, state, words, advised })),
    findings: { errors: error, warnings: warning, infos: info },
    next: next && missing ? { status: next.status, missing } : null,
  };
}
