// `check` from start to exit code: finds the files, checks them, feeds the reports, sums up.
import { resolve } from "node:path";
import type { Config } from "../../engine/config/config";
import { keepHeapSmall } from "../../launch/heap";
import type { Context, ExitCode, Given } from "../command";
import { CANNOT_WRITE, type Complain, complainer, NO_SUCH_FILE } from "../complaint";
import { type Fault, faultText, type Summary } from "../report/report";
import { Baseline } from "./baseline";
import { Checking, type CheckingOptions, configurationSource, type Source, sourceOf } from "./checking";
import { Configurations } from "./configurations";
import { type Destination, openDestinations } from "./destinations";
import { byPath, type Found, findFiles, sourceFile } from "./find";
import { Fixing } from "./fixing";
import { type CheckOptions, checkOptions } from "./options";
import { readPiped } from "./read";
import { baselineText, fixedText, summaryText } from "./summary";

export async function runCheck(given: Given, context: Context): Promise<ExitCode> {
  const started = performance.now();
  const options = checkOptions(given, context);
  const configurations = new Configurations(context.cwd, options.config);
  const found = options.stdin
    ? null
    : await findFiles(given.operands, context.cwd, configurations, given.has("force-exclude"));
  const { sources, broken } = await toCheck(found, configurations, options, context);
  if (sources.length > MANY) keepHeapSmall();
  const complain = complainer(context);
  const baseline = options.baseline && Baseline.read(options.baseline.file, options.baseline.isUpdated);
  if (options.baseline && !baseline) {
    await complain(NO_BASELINE, { path: sourceFile(options.baseline.file, context.cwd).path });
    return 2;
  }
  const named = found?.files.map(({ absolute }) => absolute) ?? [];
  const inputs = [...named, ...configurations.files(), ...(baseline ? [baseline.file] : [])];
  const destinations = await openDestinations(options.reports, inputs, given, context);
  const isMissing = found !== null && (await reportMissing(found, options, complain));
  for (const [path, count] of broken)
    if (count > 0) await complain(count === 1 ? BROKEN_FOR_ONE : BROKEN, { path, count });

  // Where some are left unchecked, none can be said to be missing.
  const isWhole = found?.isWhole === true && broken.size === 0;
  const fixing = options.fix ? new Fixing() : null;
  const counted = await checkAll(sources, { isWhole, fixing, baseline, shown: options.shown }, destinations, context);
  const isComplete = !isMissing && broken.size === 0 && counted.faults.length === 0;
  const known = baseline?.known ?? 0;
  const summary = { ...counted, isComplete, known, durationMs: Math.round(performance.now() - started) };
  const isReported = await finish(destinations, summary, complain);
  await context.stdout.flush();
  const isWritten = await writeFiles(fixing, baseline, options, sources, context);
  await sumUp(summary, fixing, baseline, options, context);

  if (!isComplete || !isReported || !isWritten) return 2;
  const isOverGate = options.maxWarnings !== null && summary.warnings > options.maxWarnings;
  return summary.errors > 0 || isOverGate ? 1 : 0;
}

/** Fewer files take little room in any case, and a small heap takes some time. */
const MANY = 3000;

interface ToCheck {
  readonly sources: readonly Source[];
  /** The broken configurations, and how many files follow each of them: those are not checked. */
  readonly broken: ReadonlyMap<string, number>;
}

/** The files that follow a sound configuration, and the configurations in which there is something to find. */
async function toCheck(
  found: Found | null,
  configurations: Configurations,
  options: CheckOptions,
  context: Context,
): Promise<ToCheck> {
  const named = options.stdin?.name ?? null;
  const files = found?.files ?? [sourceFile(resolve(context.cwd, named ?? "-"), context.cwd)];
  const broken = new Map<string, number>();
  const sources: Source[] = [];
  const judged = new Map<string, Source>();
  for (const file of files) {
    const inForce = configurations.for(file.absolute);
    const isItself = inForce.file === file.absolute;
    if (inForce.file !== null && (isItself || inForce.hasFindings)) {
      judged.set(inForce.file, configurationSource(sourceFile(inForce.file, context.cwd)));
    }
    if (inForce.file !== null && inForce.isBroken) {
      const { path } = sourceFile(inForce.file, context.cwd);
      broken.set(path, (broken.get(path) ?? 0) + (isItself ? 0 : 1));
    } else if (!isItself) {
      sources.push(found ? sourceOf(file, inForce.config) : await pipedSource(named, inForce.config, context));
    }
  }
  return { sources: [...judged.values(), ...sources].sort(byPath), broken };
}

async function pipedSource(name: string | null, config: Config, context: Context): Promise<Source> {
  const text = await readPiped(context.stdin);
  const path = process.platform === "win32" ? name?.replaceAll("\\", "/") : name;
  return {
    path: path ?? "<stdin>",
    read: () => text,
    isNamed: name !== null,
    config,
    isConfiguration: false,
    file: null,
  };
}

/** Whatever was named and is not checked is said here, and never passes. */
async function reportMissing({ missing, empty }: Found, options: CheckOptions, complain: Complain): Promise<boolean> {
  for (const path of missing) await complain(NO_SUCH_FILE, { path });
  if (options.allowEmpty) return missing.length > 0;
  for (const path of empty) await complain(path === "." ? NOTHING_HERE : NOTHING_IN, { path });
  return missing.length + empty.length > 0;
}

async function checkAll(
  sources: readonly Source[],
  how: Pick<CheckingOptions, "isWhole" | "fixing" | "baseline" | "shown">,
  destinations: readonly Destination[],
  { chosenLanguage, language, today }: Context,
): Promise<Omit<Summary, "durationMs" | "isComplete" | "known">> {
  const faults: Fault[] = [];
  const onFault = (fault: Fault) => faults.push(fault);
  const checking = new Checking(sources, { ...how, today, chosenLanguage, language, onFault });
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

/** Writes the baseline where that is asked for, and says which profiles could not be corrected; false where any could not be written. */
async function writeFiles(
  fixing: Fixing | null,
  baseline: Baseline | null,
  options: CheckOptions,
  sources: readonly Source[],
  context: Context,
): Promise<boolean> {
  const unwritten = [...(fixing?.unwritten ?? [])];
  if (baseline && options.baseline?.isUpdated) {
    const error = baseline.write(new Set(sources.flatMap(({ file }) => file ?? [])));
    if (error) unwritten.push({ path: sourceFile(baseline.file, context.cwd).path, reason: error.message });
  }
  for (const { path, reason } of unwritten) await complainer(context)(CANNOT_WRITE, { path, reason });
  return unwritten.length === 0;
}

/** The last lines on standard error. */
async function sumUp(
  summary: Summary,
  fixing: Fixing | null,
  baseline: Baseline | null,
  { baseline: asked, maxWarnings }: CheckOptions,
  { stderr, language }: Context,
): Promise<void> {
  for (const fault of eachRuleOnce(summary.faults)) await stderr.write(`${faultText(fault, language)}\n`);
  if (fixing) await stderr.write(fixedText(fixing, language));
  if (summary.files > 0) await stderr.write(summaryText(summary, maxWarnings, language));
  if (baseline) await stderr.write(baselineText(baseline, asked?.isUpdated === true, language));
}

/** Ends every report; false where one could not be written. */
async function finish(destinations: readonly Destination[], summary: Summary, complain: Complain): Promise<boolean> {
  let isWritten = true;
  for (const { report, output, file } of destinations) {
    await output.write(report.end(summary));
    if (file === null) continue;
    await output.close();
    if (!output.failure) continue;
    isWritten = false;
    await complain(CANNOT_WRITE, { path: file, reason: output.failure.message });
  }
  return isWritten;
}

function eachRuleOnce(faults: readonly Fault[]): Fault[] {
  const seen = new Set<string | null>();
  return faults.filter(({ rule }) => rule === null || !(seen.has(rule) || !seen.add(rule)));
}

const NO_BASELINE = {
  en: "“{path}” is no baseline that could be read. “--update-baseline” writes one.",
  id: "“{path}” bukan daftar temuan lama yang dapat dibaca. “--update-baseline” menulisnya.",
};
const BROKEN = {
  en: "“{path}” is broken, so {count} profiles that follow it have not been checked. Correct it first.",
  id: "“{path}” rusak, jadi {count} profil yang mengikutinya belum diperiksa. Perbaiki dahulu berkas itu.",
};
const BROKEN_FOR_ONE = {
  en: "“{path}” is broken, so the profile that follows it has not been checked. Correct it first.",
  id: "“{path}” rusak, jadi profil yang mengikutinya belum diperiksa. Perbaiki dahulu berkas itu.",
};
const NOTHING_HERE = {
  en: "Nothing to check: no profile below the current folder that is neither ignored nor excluded. Profiles are *.occupation.yaml, *.occupation.yml, and what a configuration includes.",
  id: "Tidak ada yang diperiksa: di bawah folder ini tidak ada profil yang tidak diabaikan atau dikecualikan. Profil adalah *.occupation.yaml, *.occupation.yml, dan yang disertakan oleh berkas pengaturan.",
};
const NOTHING_IN = {
  en: "Nothing to check in “{path}”: no profile there that is neither ignored nor excluded. In folders, profiles are *.occupation.yaml, *.occupation.yml, and what a configuration includes.",
  id: "Tidak ada yang diperiksa di “{path}”: tidak ada profil di sana yang tidak diabaikan atau dikecualikan. Di dalam folder, profil adalah *.occupation.yaml, *.occupation.yml, dan yang disertakan oleh berkas pengaturan.",
};
