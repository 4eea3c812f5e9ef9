// Runs the command line for the tests: spawned from a bundle like the shipped one, or in this process where something is handed in.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { build } from "esbuild";
import type { Surroundings } from "../../server/src/cli/command";
import { main } from "../../server/src/cli/main";
import { Output } from "../../server/src/cli/output";

const ROOT = join(__dirname, "../..");
const temporary: string[] = [];
process.once("exit", () => {
  for (const path of temporary) rmSync(path, { recursive: true, force: true });
});

function temporaryFolder(): string {
  const path = mkdtempSync(join(tmpdir(), "occupation-profiles-"));
  temporary.push(path);
  return path;
}

/** A new folder with these files. Of those made from `CLEAN` each gets a title of its own, as long as the others. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = temporaryFolder();
  let bakers = 0;
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    const own = (title: string) => (bakers++ === 0 ? title : `title: Bake${bakers.toString(36)}`);
    writeFileSync(join(root, name), typeof content === "string" ? content.replace(/^title: Baker$/m, own) : content);
  }
  return root;
}

let bundle: Promise<string> | null = null;

/** The bundle, built once with the options of the shipped one: starting it takes a tenth of what starting tsx takes. */
export function program(): Promise<string> {
  bundle ??= buildProgram();
  return bundle;
}

async function buildProgram(): Promise<string> {
  const outfile = join(temporaryFolder(), "cli.js");
  await build({
    entryPoints: [join(ROOT, "server/src/bin.ts")],
    bundle: true,
    minify: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "error",
    outfile,
  });
  return outfile;
}

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
}

/** An environment that says nothing about language or colour. */
export const PLAIN_ENV = { PATH: process.env["PATH"] ?? "", LANG: "C" };

/** Starts the program; the caller deals with its streams. */
export async function started(args: readonly string[], { cwd, env }: RunOptions) {
  return spawn(process.execPath, [await program(), ...args], { cwd, env: { ...PLAIN_ENV, ...env } });
}

export async function ran(args: readonly string[], options: RunOptions): Promise<Ran> {
  const child = await started(args, options);
  // A program that does not read its input may be gone before all of it is written.
  child.stdin.on("error", () => {});
  child.stdin.end(options.input ?? "");
  const code = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, stdout, stderr };
}

/** Runs in this process, on what is handed in. */
export async function ranHere(
  args: readonly string[],
  given: Partial<Surroundings> & { readonly cwd: string; readonly isTerminal?: boolean },
): Promise<Ran> {
  const streams = { stdout: new PassThrough(), stderr: new PassThrough() };
  const read = Promise.all([text(streams.stdout), text(streams.stderr)]);
  const code = await main(args, {
    env: PLAIN_ENV,
    stdin: new PassThrough(),
    stdout: new Output(streams.stdout, given.isTerminal),
    stderr: new Output(streams.stderr, given.isTerminal),
    today: "2026-01-31",
    startServer: async () => {},
    ...given,
  });
  streams.stdout.end();
  streams.stderr.end();
  const [stdout, stderr] = await read;
  return { code, stdout, stderr };
}

/** A profile in which there is nothing to find. Its sentences are short: they may stand in several files. */
export const CLEAN = `lang: en
title: Baker
duties: Mixes dough, shapes loaves, bakes them nightly.
fit: People who like early mornings and handwork.
misfit: People who prefer late evenings to dawn.
misconception: Bakers only follow a recipe that stays.
reality: Bakers also adjust batches to the weather.
comparison: A pastry chef decorates, whereas bakers bake.
`;

/** One error: a section is missing. */
export const ONE_ERROR = CLEAN.replace(/^misfit:.*\n/m, "");

/** One warning: a no-break space in the text. */
export const ONE_WARNING = CLEAN.replace("a recipe", "a\u00a0recipe");
