// `check` from start to exit code: finds the files, checks them, feeds the reports, sums up.
import { DEFAULT_CONFIG } from "../../engine/config/config";
import { type Arguments, sentence, type Template } from "../../engine/message";
import type { Context, ExitCode, Given } from "../command";
import { type Fault, faultText, type Summary } from "../report/report";
import { Checking, type Source, sourceOf } from "./checking";
import { CANNOT_WRITE, type Destination, openDestinations } from "./destinations";
import { type Found, findFiles } from "./find";
import { type CheckOptions, checkOptions } from "./options";
import { readPiped } from "./read";
import { summaryText } from "./summary";

export async function runCheck(given: Given, context: Context): Promise<ExitCode> {
  const started = performance.now();
  const options = checkOptions(given, context);
  const found = options.stdin ? null : await findFiles(given.operands, context.cwd);
  const sources = found ? found.files.map(sourceOf) : [await pipedSource(options, context)];
  const inputs = found?.files.map(({ absolute }) => absolute) ?? [];
  const destinations = await openDestinations(options.reports, inputs, given, context);
  const complaint = complainer(context);
  const isMissing = found !== null && (await reportMissing(found, options, complaint));

  const counted = await checkAll(sources, found?.isWhole ?? false, destinations, options, context);
  const summary = { ...counted, durationMs: Math.round(performance.now() - started) };
  const isWritten = await finish(destinations, summary, complaint);
  await context.stdout.flush();
  for (const fault of eachRuleOnce(summary.faults))
    await context.stderr.write(`${faultText(fault, context.language)}\n`);
  if (sources.length > 0) await context.stderr.write(summaryText(summary, options.maxWarnings, context.language));

  if (isMissing || !isWritten || summary.faults.length > 0) return 2;
  const isOverGate = options.maxWarnings !== null && summary.warnings > options.maxWarnings;
  return summary.errors > 0 || isOverGate ? 1 : 0;
}

async function pipedSource({ stdin }: CheckOptions, context: Context): Promise<Source> {
  const text = await readPiped(context.stdin);
  const name = stdin?.name ?? null;
  const path = process.platform === "win32" ? name?.replaceAll("\\", "/") : name;
  return { path: path ?? "<stdin>", read: () => text, isNamed: name !== null };
}

type Complaint = (template: Template, args: Arguments) => Promise<void>;

const complainer =
  ({ stderr, language }: Context): Complaint =>
  (template, args) =>
    stderr.write(`occupation-profiles: ${sentence(template, args, language)}\n`);

/** Whatever was named and is not checked is said here, and never passes. */
async function reportMissing({ missing, empty }: Found, options: CheckOptions, complaint: Complaint): Promise<boolean> {
  for (const path of missing) await complaint(NO_SUCH_FILE, { path });
  if (options.allowEmpty) return missing.length > 0;
  for (const path of empty) await complaint(path === "." ? NOTHING_HERE : NOTHING_IN, { path });
  return missing.length + empty.length > 0;
}

async function checkAll(
  sources: readonly Source[],
  isWhole: boolean,
  destinations: readonly Destination[],
  options: CheckOptions,
  { chosenLanguage, language, today }: Context,
): Promise<Omit<Summary, "durationMs">> {
  const faults: Fault[] = [];
  const onFault = (fault: Fault) => faults.push(fault);
  const { shown } = options;
  const config = DEFAULT_CONFIG;
  const checking = new Checking(sources, { today, config, shown, isWhole, chosenLanguage, language, onFault });
  const total = { files: sources.length, errors: 0, warnings: 0, infos: 0, hidden: 0 };
  for (const { report, output } of destinations) await output.write(report.begin());
  for (const { file, counts, hidden } of checking.results()) {
    total.errors += counts.error;
    total.warnings += counts.warning;
    total.infos += counts.info;
    total.hidden += hidden;
    for (const { report, output } of destinations) {
      for (const piece of report.file(file)) await output.write(piece);
    }
  }
  return { ...total, faults };
}

/** Ends every report; false where one could not be written. */
async function finish(destinations: readonly Destination[], summary: Summary, complaint: Complaint): Promise<boolean> {
  let isWritten = true;
  for (const { report, output, file } of destinations) {
    await output.write(report.end(summary));
    if (file === null) continue;
    await output.close();
    if (!output.failure) continue;
    isWritten = false;
    await complaint(CANNOT_WRITE, { file, reason: output.failure.message });
  }
  return isWritten;
}

function eachRuleOnce(faults: readonly Fault[]): Fault[] {
  const seen = new Set<string | null>();
  return faults.filter(({ rule }) => rule === null || !(seen.has(rule) || !seen.add(rule)));
}

const NO_SUCH_FILE = { en: "No such file or folder: {path}", id: "Berkas atau folder tidak ada: {path}" };
const NOTHING_HERE = {
  en: "Nothing to check: no *.occupation.yaml or *.occupation.yml below the current folder that is not ignored.",
  id: "Tidak ada yang diperiksa: di bawah folder ini tidak ada *.occupation.yaml atau *.occupation.yml yang tidak diabaikan.",
};
const NOTHING_IN = {
  en: "Nothing to check in “{path}”: no profile there that is not ignored.",
  id: "Tidak ada yang diperiksa di “{path}”: tidak ada profil di sana yang tidak diabaikan.",
};
