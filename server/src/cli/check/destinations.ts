// Where each report goes: a file of its own, or a standard stream that it does not share with data for programs.
import { createWriteStream, mkdirSync, openSync, realpathSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { coloursFor, NO_COLOURS } from "../colours";
import { type Context, type Given, Refusal } from "../command";
import { CANNOT_WRITE } from "../complaint";
import { Output } from "../output";
import { type Report, reportIn } from "../report/report";
import { gitRoot, isWithin } from "./ignores";
import { isForPrograms, type ReportRequest } from "./options";

export interface Destination {
  readonly report: Report;
  readonly output: Output;
  /** The file's name as given; null for a standard stream. */
  readonly file: string | null;
}

/** Opens every report's destination. `inputs` are the files that are checked or followed, which no report may overwrite. */
export async function openDestinations(
  requests: readonly ReportRequest[],
  inputs: readonly string[],
  given: Given,
  context: Context,
): Promise<Destination[]> {
  const { cwd, language, stdout, stderr } = context;
  const root = gitRoot(cwd) ?? cwd;
  const common = { language, inRepository: (path: string) => pathFrom(root, resolve(cwd, path)) };
  const isStdoutTaken = requests.some(({ format, file }) => file === null && isForPrograms(format));
  const destinations: Destination[] = [];
  for (const { format, file } of requests) {
    if (file !== null) {
      const output = openFile(file, inputs, context);
      const report = await reportIn(format, { ...common, colours: NO_COLOURS, columns: output.columns });
      destinations.push({ report, output, file });
      continue;
    }
    const output = isStdoutTaken && !isForPrograms(format) ? stderr : stdout;
    const colours = coloursFor(output, given, context);
    destinations.push({
      report: await reportIn(format, { ...common, colours, columns: output.columns }),
      output,
      file,
    });
  }
  return destinations;
}

const pathFrom = (root: string, path: string): string =>
  isWithin(path, root) ? relative(root, path).replaceAll(sep, "/") : path;

function openFile(file: string, inputs: readonly string[], { cwd }: Context): Output {
  const path = resolve(cwd, file);
  const real = realPath(path);
  if (real !== null && inputs.some((input) => realPath(input) === real)) throw new Refusal(IS_INPUT, { file });
  try {
    mkdirSync(dirname(path), { recursive: true });
    return new Output(createWriteStream(path, { fd: openSync(path, "w") }));
  } catch (error) {
    throw new Refusal(CANNOT_WRITE, { path: file, reason: (error as Error).message });
  }
}

function realPath(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}

const IS_INPUT = {
  en: "The report would overwrite a file that is to be checked or followed: {file}",
  id: "Laporan akan menimpa berkas yang hendak diperiksa atau diikuti: {file}",
};
