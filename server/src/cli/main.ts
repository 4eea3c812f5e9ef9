// The command line's entry: reads the arguments, runs a command, answers with an exit code. Never ends the process itself.
import { version } from "../../../package.json";
import { type Language, sentence } from "../engine/message";
import { commandIn, readArguments } from "./arguments";
import { type ExitCode, Refusal, type Surroundings, UsageError } from "./command";
import { check } from "./commands/check";
import { explain } from "./commands/explain";
import { format } from "./commands/format";
import { importing } from "./commands/import";
import { lsp } from "./commands/lsp";
import { rules } from "./commands/rules";
import { schema } from "./commands/schema";
import { commandHelp, programHelp } from "./help";
import { environmentLanguage, requestedLanguage } from "./language";

const COMMANDS = [check, format, importing, explain, rules, schema, lsp];

export async function main(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const chosenLanguage = requestedLanguage(argv);
  const language = chosenLanguage ?? environmentLanguage(surroundings.env);
  const { stdout, stderr } = surroundings;
  let code: ExitCode;
  try {
    code = await dispatch(argv, surroundings, language, chosenLanguage);
  } catch (error) {
    await stderr.write(error instanceof Refusal ? refusalText(error, argv, language) : faultText(error, language));
    code = 2;
  }
  await stdout.flush();
  if (stdout.failure) {
    await stderr.write(
      `occupation-profiles: ${sentence(CANNOT_WRITE, { reason: stdout.failure.message }, language)}\n`,
    );
    code = 2;
  }
  await stderr.flush();
  return code;
}

async function dispatch(
  argv: readonly string[],
  surroundings: Surroundings,
  language: Language,
  chosenLanguage: Language | null,
): Promise<ExitCode> {
  const { stdout, stderr } = surroundings;
  const { command, given } = readArguments(argv, COMMANDS);
  if (given.has("version")) {
    await stdout.write(`${version}\n`);
    return 0;
  }
  const help = (columns: number) =>
    command ? commandHelp(command, language, columns) : programHelp(COMMANDS, language, columns);
  if (given.has("help")) {
    await stdout.write(help(stdout.columns));
    return 0;
  }
  if (!command) {
    await stderr.write(help(stderr.columns));
    return 2;
  }
  return command.run(given, { ...surroundings, language, chosenLanguage });
}

function refusalText(error: Refusal, argv: readonly string[], language: Language): string {
  const command = commandIn(argv, COMMANDS);
  const help = `occupation-profiles ${command ? `${command.name} ` : ""}--help`;
  const hint = error instanceof UsageError ? `${sentence(HINT, { help }, language)}\n` : "";
  return `occupation-profiles: ${sentence(error.template, error.args, language)}\n${hint}`;
}

function faultText(error: unknown, language: Language): string {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `occupation-profiles: ${FAULT[language]}\n${detail}\n`;
}

const HINT = {
  en: "See: {help}",
  id: "Lihat: {help}",
};
const FAULT = {
  en: "Something went wrong inside the program. This is our fault, not yours; please report it with these lines:",
  id: "Terjadi kesalahan di dalam program. Ini kesalahan kami, bukan Anda; mohon laporkan bersama baris-baris ini:",
};
const CANNOT_WRITE = {
  en: "The output could not be written: {reason}",
  id: "Keluaran tidak dapat ditulis: {reason}",
};
