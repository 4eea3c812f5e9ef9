// Findings as the protocol's diagnostics: words made here, places as lines and columns, at most so many per file.
import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity } from "vscode-languageserver";
import { type Language, sentence, type Template } from "../engine/message";
import { ruleOf } from "../engine/rules/lint";
import type { Finding, Related, Severity } from "../engine/rules/rule";
import type { Snapshot } from "./snapshot";

export const SOURCE = "occupation-profiles";

/** Nobody reads more, and editors become slow. */
const MOST = 200;
const MORE_CODE = "too-many-findings";
const MORE: Template = {
  en: "And {count} more findings, not shown here.",
  id: "Dan {count} temuan lain, tidak ditampilkan di sini.",
};

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

export interface DiagnosticOptions {
  readonly language: Language;
  /** The editor shows places that belong to a finding. */
  readonly relatedInformation: boolean;
  /** Another open profile by its address; null for one that is not open. */
  readonly documentAt: (uri: string) => Snapshot | null;
}

export function toDiagnostics(
  snapshot: Snapshot,
  findings: readonly Finding[],
  options: DiagnosticOptions,
): Diagnostic[] {
  const shown = findings.slice(0, MOST).map((finding) => toDiagnostic(snapshot, finding, options));
  const next = findings[MOST];
  if (!next) return shown;
  const message = sentence(MORE, { count: findings.length - MOST }, options.language);
  const severity = DiagnosticSeverity.Information;
  return [...shown, { range: snapshot.range(next.span), severity, code: MORE_CODE, source: SOURCE, message }];
}

export function toDiagnostic(snapshot: Snapshot, finding: Finding, options: DiagnosticOptions): Diagnostic {
  const related = options.relatedInformation ? relatedOf(snapshot, finding, options) : [];
  return {
    range: snapshot.range(finding.span),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    source: SOURCE,
    message: wordsOf(finding.rule, finding, options.language),
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

function relatedOf(snapshot: Snapshot, { rule, related }: Finding, options: DiagnosticOptions) {
  return related.flatMap((other): DiagnosticRelatedInformation[] => {
    // Places in files that are not open have no lines and columns here.
    const document = other.file === undefined ? snapshot : options.documentAt(other.file);
    if (!document) return [];
    const location = { uri: document.uri, range: document.range(other.span) };
    return [{ location, message: wordsOf(rule, other, options.language) }];
  });
}

/** The sentence of a message of a rule. */
export function wordsOf(
  rule: string,
  { message, args }: Pick<Related, "message" | "args">,
  language: Language,
): string {
  const template = ruleOf(rule)?.messages[message];
  return template ? sentence(template, args, language) : message;
}
