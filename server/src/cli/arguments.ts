// The raw arguments become a command and what was given to it. Everything unknown is an error, with a suggestion.
import { type ParseArgsConfig, parseArgs } from "node:util";
import { nearest } from "../engine/schema/nearest";
import { type Command, type Given, type OptionSpec, UsageError } from "./command";
import { isLanguage } from "./language";

export const GLOBAL_OPTIONS: readonly OptionSpec[] = [
  {
    name: "lang",
    value: "id|en|auto",
    about: {
      en: "language of all text; auto (the default) follows the profile, then the system's language",
      id: "bahasa semua teks; auto (bawaan) mengikuti profil, lalu bahasa sistem",
    },
  },
  {
    name: "color",
    about: {
      en: "use colour even if the output is not a terminal",
      id: "pakai warna walaupun keluarannya bukan terminal",
    },
  },
  { name: "no-color", about: { en: "use no colour", id: "jangan pakai warna" } },
  { name: "version", short: "V", about: { en: "show the version", id: "tampilkan versi" } },
  { name: "help", short: "h", about: { en: "show this help", id: "tampilkan bantuan ini" } },
];

/** The command that is meant, null without one, and what was given to it. Throws `UsageError`. */
export function readArguments(
  argv: readonly string[],
  commands: readonly Command[],
): { command: Command | null; given: Given } {
  const tokens = tokensOf(argv, optionsOf(commands));
  const words = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  // `help check` is `check --help`.
  const isHelp = words[0] === "help";
  const [name, ...operands] = isHelp ? words.slice(1) : words;
  const command = name === undefined ? null : commandNamed(name, commands);
  const options = new Map<string, string[]>(isHelp ? [["help", []]] : []);
  const known = [...GLOBAL_OPTIONS, ...(command?.options ?? [])];
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const spec = known.find((option) => option.name === token.name);
    if (!spec) throw unknownOption(token.rawName, known);
    const value = givenValue(token, spec);
    options.set(spec.name, [...(options.get(spec.name) ?? []), ...(value === undefined ? [] : [value])]);
  }
  const given: Given = {
    operands,
    has: (option) => options.has(option),
    values: (option) => options.get(option) ?? [],
  };
  checkLanguage(given);
  if (command && !given.has("help") && !given.has("version")) checkCount(command, operands);
  return { command, given };
}

/** The command that is meant, however wrong the rest may be: its help is the one to read. */
export function commandIn(argv: readonly string[], commands: readonly Command[]): Command | null {
  const word = tokensOf(argv, optionsOf(commands)).find((token) => token.kind === "positional")?.value;
  return commands.find(({ name }) => name === word) ?? null;
}

const optionsOf = (commands: readonly Command[]): readonly OptionSpec[] => [
  ...GLOBAL_OPTIONS,
  ...commands.flatMap(({ options }) => options),
];

type Token = NonNullable<ReturnType<typeof parseArgs>["tokens"]>[number];
type OptionToken = Extract<Token, { kind: "option" }>;

/** All commands' options together, so that the command may stand behind them. */
function tokensOf(argv: readonly string[], specs: readonly OptionSpec[]): readonly Token[] {
  const options: NonNullable<ParseArgsConfig["options"]> = {};
  for (const { name, short, value } of specs) {
    options[name] = { type: value === undefined ? "boolean" : "string", ...(short && { short }) };
  }
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function commandNamed(name: string, commands: readonly Command[]): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command) return command;
  const names = commands.map((candidate) => candidate.name);
  const [meant] = nearest(name, names);
  if (meant) throw new UsageError(UNKNOWN_COMMAND_MEANT, { name, meant });
  throw new UsageError(UNKNOWN_COMMAND, { name, known: names });
}

function unknownOption(raw: string, known: readonly OptionSpec[]): UsageError {
  const candidates = known.filter(({ hidden }) => !hidden).map(({ name }) => name);
  const [meant] = raw.startsWith("--") ? nearest(raw.slice(2), candidates) : [];
  return meant
    ? new UsageError(UNKNOWN_OPTION_MEANT, { name: raw, meant })
    : new UsageError(UNKNOWN_OPTION, { name: raw });
}

function givenValue(token: OptionToken, { value }: OptionSpec): string | undefined {
  const args = { name: token.rawName, value: value ?? "" };
  if (value === undefined) {
    if (token.value !== undefined) throw new UsageError(VALUE_NOT_TAKEN, args);
    return undefined;
  }
  const isNextOption = !token.inlineValue && token.value?.startsWith("-");
  if (token.value === undefined || token.value === "" || isNextOption) throw new UsageError(VALUE_MISSING, args);
  return token.value;
}

function checkLanguage(given: Given): void {
  for (const value of given.values("lang")) {
    if (!isLanguage(value) && value !== "auto") throw new UsageError(BAD_LANGUAGE, { value });
  }
}

function checkCount({ name, minOperands = 0, maxOperands = 0 }: Command, operands: readonly string[]): void {
  if (operands.length < minOperands) throw new UsageError(TOO_FEW, { name });
  const extra = operands[maxOperands];
  if (extra !== undefined) throw new UsageError(TOO_MANY, { name, extra });
}

const UNKNOWN_COMMAND_MEANT = {
  en: "Unknown command “{name}”. Did you mean “{meant}”?",
  id: "Perintah “{name}” tidak dikenal. Maksud Anda “{meant}”?",
};
const UNKNOWN_COMMAND = {
  en: "Unknown command “{name}”. The commands are: {known}.",
  id: "Perintah “{name}” tidak dikenal. Perintah yang ada: {known}.",
};
const UNKNOWN_OPTION_MEANT = {
  en: "Unknown option “{name}”. Did you mean “--{meant}”?",
  id: "Opsi “{name}” tidak dikenal. Maksud Anda “--{meant}”?",
};
const UNKNOWN_OPTION = { en: "Unknown option “{name}”.", id: "Opsi “{name}” tidak dikenal." };
const VALUE_MISSING = {
  en: "The option “{name}” needs a value: {name} {value}.",
  id: "Opsi “{name}” membutuhkan nilai: {name} {value}.",
};
const VALUE_NOT_TAKEN = { en: "The option “{name}” takes no value.", id: "Opsi “{name}” tidak menerima nilai." };
const BAD_LANGUAGE = {
  en: "“--lang” takes id, en or auto, not “{value}”.",
  id: "“--lang” menerima id, en, atau auto, bukan “{value}”.",
};
const TOO_FEW = { en: "“{name}” needs an argument.", id: "“{name}” membutuhkan argumen." };
const TOO_MANY = { en: "“{name}” does not accept “{extra}”.", id: "“{name}” tidak menerima “{extra}”." };
