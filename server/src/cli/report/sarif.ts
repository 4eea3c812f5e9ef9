// `--format sarif`: SARIF 2.1.0, as GitHub code scanning and other collectors take it. Written piece by piece.
import { createHash } from "node:crypto";
import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { ArtifactLocation, Fix, Invocation, PhysicalLocation, Region, ReportingDescriptor, Result } from "sarif";
import { version } from "../../../../package.json";
import type { Language } from "../../engine/message";
import type { Severity } from "../../engine/rules/rule";
import { DESCRIBED, type Described } from "../described";
import type { Place } from "./places";
import {
  type CheckedFile,
  faultText,
  type Report,
  type ReportContext,
  type ReportedFinding,
  type Summary,
} from "./report";

const LEVELS = { error: "error", warning: "warning", info: "note" } as const satisfies Record<Severity, Result.level>;
const RULE_INDEX = new Map(DESCRIBED.map(({ id }, i) => [id, i]));

export function create({ language, inRepository }: ReportContext): Report {
  const locate: Locate = (path) => artifact(inRepository(path));
  let isFirst = true;
  return {
    begin() {
      const driver = { name: "Occupation Profiles", version, semanticVersion: version, rules: rules(language) };
      const head = `"tool":${JSON.stringify({ driver })},"language":"${language}","columnKind":"utf16CodeUnits"`;
      return `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{${head},"results":[`;
    },
    *file(file) {
      const seen = new Map<string, number>();
      for (const finding of file.findings) {
        yield `${isFirst ? "" : ","}\n${JSON.stringify(result(file, finding, seen, locate))}`;
        isFirst = false;
      }
    },
    end: (summary) => `\n],"invocations":[${JSON.stringify(invocation(summary, language, locate))}]}]}\n`,
  };
}

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

function rules(language: Language): ReportingDescriptor[] {
  return DESCRIBED.map(({ id, title, severity, docs }) => ({
    id,
    shortDescription: { text: title[language] },
    fullDescription: { text: docs.why[language] },
    help: { text: docs.why[language], markdown: markdown(docs, language) },
    defaultConfiguration: { level: LEVELS[severity] },
  }));
}

function markdown(docs: Described["docs"], language: Language): string {
  const block = (heading: string, text: string) => `\n\n**${heading}**\n\n\`\`\`yaml\n${text.trimEnd()}\n\`\`\``;
  const bad = docs.bad ? block(BAD[language], docs.bad[language].text) : "";
  const good = docs.good ? block(GOOD[language], docs.good[language].text) : "";
  return docs.why[language] + bad + good;
}

const BAD = { en: "Instead of", id: "Alih-alih" };
const GOOD = { en: "Write", id: "Tulislah" };

type Locate = (path: string) => ArtifactLocation;

function result(file: CheckedFile, finding: ReportedFinding, seen: Map<string, number>, locate: Locate): Result {
  const fix = finding.fix();
  const location = (path: string, region: Region): PhysicalLocation => ({ artifactLocation: locate(path), region });
  return {
    ruleId: finding.rule,
    ruleIndex: RULE_INDEX.get(finding.rule) ?? -1,
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: location(file.path, region(finding.start, finding.end)) }],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map(({ path, line, column, message }, id) => ({
        id,
        physicalLocation: location(path, { startLine: line, startColumn: column }),
        message: { text: message },
      })),
    }),
    partialFingerprints: { primaryLocationLineHash: fingerprint(file, finding, seen) },
    ...(fix && { fixes: [sarifFix(file, fix, locate)] }),
  };
}

function sarifFix(
  { path, places }: CheckedFile,
  { title, edits }: NonNullable<ReturnType<ReportedFinding["fix"]>>,
  locate: Locate,
): Fix {
  const replacements = edits.map(({ start, end, text }) => ({
    deletedRegion: region(places.at(start), places.at(end)),
    insertedContent: { text },
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation: locate(path), replacements }] };
}

/** Depends on what the line says and not on where it is, so that a finding stays the same one when lines move. */
function fingerprint(
  { places }: CheckedFile,
  { rule, key, start }: ReportedFinding,
  seen: Map<string, number>,
): string {
  const hash = createHash("sha256");
  for (const part of [rule, key, places.line(start.line).trim()]) hash.update(`${part}\0`);
  const digest = hash.digest("hex").slice(0, 16);
  const count = (seen.get(digest) ?? 0) + 1;
  seen.set(digest, count);
  return `${digest}:${count}`;
}

const region = (start: Place, end: Place): Region => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

/** From the root of the sources, a relative URI in which every odd character is encoded. */
function artifact(path: string): ArtifactLocation {
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  const uri = path
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  return { uri, uriBaseId: "%SRCROOT%" };
}

function invocation({ faults, isComplete }: Summary, language: Language, locate: Locate): Invocation {
  const notifications = faults.map((fault) => ({
    level: "error" as const,
    message: { text: faultText(fault, language) },
    locations: [{ physicalLocation: { artifactLocation: locate(fault.path) } }],
  }));
  return {
    executionSuccessful: isComplete,
    ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
  };
}
