// What a command is: its name, its words, its options, and what it gets to work with. No parsing and no output here.
import type { Arguments, Language, Template } from "../engine/message";
import type { Output } from "./output";

/** 0 clean, 1 findings at or above the gate, 2 wrong usage or an internal fault. */
export type ExitCode = 0 | 1 | 2;

export interface OptionSpec {
  /** Without the leading `--`. */
  readonly name: string;
  readonly short?: string;
  /** How its value is called in the help; absent for a flag. */
  readonly value?: string;
  readonly about: Template;
  /** Taken without being shown in the help. */
  readonly hidden?: boolean;
}

/** What was given on the command line. */
export interface Given {
  readonly operands: readonly string[];
  has(option: string): boolean;
  /** Every value of an option, in order. */
  values(option: string): readonly string[];
}

/** As other programs have it, `-` is the standard stream, not a file of that name. */
export const STANDARD = "-";

/** Is a text asked for that is piped in, by `--stdin` or its usual short form? Other paths beside it. */
export function piped({ operands, has }: Given): { readonly isPiped: boolean; readonly paths: readonly string[] } {
  const paths = operands.filter((operand) => operand !== STANDARD);
  return { isPiped: has("stdin") || paths.length < operands.length, paths };
}

/** The world around a command, handed in so that tests can hand in another. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Today as `YYYY-MM-DD`. */
  readonly today: string;
  /** Starts the language server on standard input and output; it then lives by itself. */
  startServer(): Promise<void>;
}

export interface Context extends Surroundings {
  /** Language of the command line's own words. */
  readonly language: Language;
  /** The language asked for by `--lang`; null under `auto`. */
  readonly chosenLanguage: Language | null;
}

export interface Command {
  readonly name: string;
  /** How its operands are called in the help; absent where it takes none. */
  readonly operands?: Template;
  readonly minOperands?: number;
  readonly maxOperands?: number;
  readonly about: Template;
  /** Further paragraphs of its help. */
  readonly details?: Template;
  readonly options: readonly OptionSpec[];
  run(given: Given, context: Context): Promise<ExitCode>;
}

/** What was asked for cannot be done: shown as one sentence, exit code 2. */
export class Refusal extends Error {
  constructor(
    readonly template: Template,
    readonly args: Arguments = {},
  ) {
    super(template.en);
  }
}

/** The command line itself makes no sense: shown with a pointer to the help. */
export class UsageError extends Refusal {}
