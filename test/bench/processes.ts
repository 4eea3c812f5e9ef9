// Starts the child processes of the benchmark, times those that run to their end, and leaves none behind.
import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";

const running = new Set<ChildProcess>();
/** The longest that any single program may take. */
const LIMIT_MS = 120_000;

// CI keeps a result cache off in programs that have one: every run does the whole work.
const { NODE_OPTIONS: _, ...inherited } = process.env;
const ENVIRONMENT = { ...inherited, CI: "true", NO_COLOR: "1" };

export function start(args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(process.execPath, args, { env: ENVIRONMENT, ...options });
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

export function stopAll(): void {
  for (const child of running) child.kill("SIGKILL");
}

process.on("exit", stopAll);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));

export interface Run {
  readonly milliseconds: number;
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program of Node to its end; the time is from the start of the process to the end of its output. */
export async function timed(args: readonly string[], cwd: string): Promise<Run> {
  const began = performance.now();
  const child = start(args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout?.on("data", (data: Buffer) => {
    output += data;
  });
  child.stderr?.on("data", (data: Buffer) => {
    output += data;
  });
  const code = await within(
    LIMIT_MS,
    args.join(" "),
    new Promise<number | null>((done, fail) => {
      child.once("error", fail);
      child.once("close", done);
    }),
  ).finally(() => child.kill("SIGKILL"));
  return { milliseconds: performance.now() - began, code, output };
}

/** Like `timed`, and throws with the program's own words when it ends in anything but success. */
export async function timedSuccess(args: readonly string[], cwd: string): Promise<number> {
  const { milliseconds, code, output } = await timed(args, cwd);
  if (code !== 0) throw new Error(`\`${args.join(" ")}\` ended with ${code}:\n${output.slice(0, 2000)}`);
  return milliseconds;
}

export class NoAnswer extends Error {}

/** The promise's value, or a `NoAnswer` when it takes longer. */
export async function within<T>(milliseconds: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new NoAnswer(`No answer in ${milliseconds / 1000} s: ${what}`)), milliseconds);
  });
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}

export const delay = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
