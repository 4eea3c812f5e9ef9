// The help: of the program, and of one command. Made from the commands' own words.
import type { Language, Template } from "../engine/message";
import { GLOBAL_OPTIONS } from "./arguments";
import type { Command, OptionSpec } from "./command";
import { wrapped } from "./wrapped";

const PROGRAM = "occupation-profiles";

export function programHelp(commands: readonly Command[], language: Language, columns: number): string {
  const rows = commands.map((command) => [usageOf(command, language), command.about[language]] as const);
  return [
    ABOUT[language],
    "",
    `${USAGE[language]}: ${PROGRAM} <${COMMAND[language]}> [${OPTIONS[language].toLowerCase()}]`,
    "",
    ...section(COMMANDS, rows, language, columns),
    ...section(
      OPTIONS,
      GLOBAL_OPTIONS.map((option) => optionRow(option, language)),
      language,
      columns,
    ),
    MORE[language],
    "",
  ].join("\n");
}

export function commandHelp(command: Command, language: Language, columns: number): string {
  const own = command.options.filter(({ hidden }) => !hidden);
  const rows = [...own, ...GLOBAL_OPTIONS].map((option) => optionRow(option, language));
  const paragraphs = command.details?.[language].split("\n\n") ?? [];
  return [
    ...wrapped(asSentence(command.about[language]), columns),
    "",
    `${USAGE[language]}: ${PROGRAM} ${usageOf(command, language)} [${OPTIONS[language].toLowerCase()}]`,
    "",
    ...paragraphs.flatMap((paragraph) => [...wrapped(paragraph, columns), ""]),
    ...section(OPTIONS, rows, language, columns),
  ].join("\n");
}

const asSentence = (about: string): string => `${about.slice(0, 1).toUpperCase()}${about.slice(1)}.`;

const usageOf = ({ name, operands }: Command, language: Language): string =>
  operands ? `${name} ${operands[language]}` : name;

function optionRow({ name, short, value, about }: OptionSpec, language: Language): readonly [string, string] {
  return [`${short ? `-${short}, ` : ""}--${name}${value ? ` ${value}` : ""}`, about[language]];
}

function section(
  heading: Template,
  rows: readonly (readonly [string, string])[],
  language: Language,
  columns: number,
): string[] {
  const width = Math.min(28, Math.max(...rows.map(([name]) => name.length)));
  const lines = rows.flatMap(([name, about]) => {
    const text = wrapped(about, columns - width - 4);
    const first = name.length > width ? [`  ${name}`] : [];
    const lead = first.length > 0 ? "" : name;
    return [...first, ...text.map((line, i) => `  ${(i === 0 ? lead : "").padEnd(width)}  ${line}`)];
  });
  return [`${heading[language]}:`, ...lines, ""];
}

const ABOUT = {
  en: "Checks and formats occupation profiles: one YAML file per occupation, six sections.",
  id: "Memeriksa dan merapikan profil pekerjaan: satu berkas YAML per pekerjaan, enam bagian.",
};
const USAGE = { en: "Usage", id: "Pemakaian" };
const COMMAND = { en: "command", id: "perintah" };
const COMMANDS = { en: "Commands", id: "Perintah" };
const OPTIONS = { en: "Options", id: "Opsi" };
const MORE = {
  en: `Options of each command: ${PROGRAM} <command> --help`,
  id: `Opsi setiap perintah: ${PROGRAM} <perintah> --help`,
};
