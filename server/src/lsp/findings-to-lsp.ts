// Findings as the protocol's diagnostics: words made here, places as lines and columns, at most so many per file.
import { type Diagnostic, DiagnosticSeverity, type Location, type Range } from "vscode-languageserver";
import { type Language, sentence, type Template } from "../engine/message";
import { sentenceOf } from "../engine/rules/lint";
import type { Finding, Related, Severity } from "../engine/rules/rule";
import type { ClientTraits } from "./client-traits";
import { rangeIn } from "./line-starts";
import { EXPLAIN_RULE_COMMAND, type RulePageParams } from "./protocol";
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

/** Where the lines of the other files begin that findings point into, as these files were when they were found. */
export type LinesByFile = ReadonlyMap<string, readonly number[]>;

/** A finding whose places are lines and columns, and whose words are still to be made. Holds nothing of the text. */
export interface PlacedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly range: Range;
  readonly message: string;
  readonly args: Finding["args"];
  readonly related: readonly (Pick<Related, "message" | "args"> & { readonly location: Location })[];
}

/** As many findings of a file as are shown, and what is said of the rest. */
export interface PlacedFindings {
  readonly shown: readonly PlacedFinding[];
  readonly more: { readonly range: Range; readonly count: number } | null;
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

export function countsOf(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

export interface WordingOptions {
  readonly language: Language;
  readonly traits: Pick<ClientTraits, "relatedInformation" | "explainsRules">;
}

export function placeAll(snapshot: Snapshot, findings: readonly Finding[], others: LinesByFile): PlacedFindings {
  const next = findings[MOST];
  return {
    shown: findings.slice(0, MOST).map((finding) => place(snapshot, finding, others)),
    more: next ? { range: snapshot.range(next.span), count: findings.length - MOST } : null,
  };
}

export function place(snapshot: Snapshot, finding: Finding, others: LinesByFile): PlacedFinding {
  const { rule, severity, message, args } = finding;
  const related = finding.related.flatMap(({ file = snapshot.file, span, ...words }) => {
    if (file === snapshot.file) return [{ ...words, location: { uri: snapshot.uri, range: snapshot.range(span) } }];
    const lines = others.get(file);
    return lines ? [{ ...words, location: { uri: file, range: rangeIn(lines, span) } }] : [];
  });
  return { rule, severity, range: snapshot.range(finding.span), message, args, related };
}

export function toDiagnostics({ shown, more }: PlacedFindings, options: WordingOptions): Diagnostic[] {
  const diagnostics = shown.map((finding) => toDiagnostic(finding, options));
  if (!more) return diagnostics;
  const message = sentence(MORE, { count: more.count }, options.language);
  const severity = DiagnosticSeverity.Information;
  return [...diagnostics, { range: more.range, severity, code: MORE_CODE, source: SOURCE, message }];
}

export function toDiagnostic(finding: PlacedFinding, { language, traits }: WordingOptions): Diagnostic {
  const { rule, severity, range } = finding;
  const say = ({ message, args }: Pick<Related, "message" | "args">) => sentenceOf(rule, message, args, language);
  const related = traits.relatedInformation ? finding.related : [];
  return {
    range,
    severity: SEVERITIES[severity],
    code: rule,
    ...(traits.explainsRules && { codeDescription: { href: explaining({ rule, language }) } }),
    source: SOURCE,
    message: say(finding),
    ...(related.length > 0 && {
      relatedInformation: related.map((place) => ({ location: place.location, message: say(place) })),
    }),
  };
}

/** The address behind a finding's rule: our client's command that shows the rule's page. */
const explaining = (argument: RulePageParams): string =>
  `command:${EXPLAIN_RULE_COMMAND}?${encodeURIComponent(JSON.stringify([argument]))}`;
