// Starts child processes and ends them together with everything they started; it knows nothing of editors.
import { type ChildProcessByStdio, execFile, spawn } from "node:child_process";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const isWindows = process.platform === "win32";

/** Runs a program to its end; what it printed is in the error when it fails. */
export async function command(program: string, args: string[], cwd: string, env: NodeJS.ProcessEnv = {}) {
  const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 };
  try {
    await promisify(execFile)(program, args, options);
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(" ")} failed in ${cwd}: ${stderr || stdout || error}`);
  }
}

/** The npm that runs us, or else the one on the path. */
export async function npm(args: string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith(".js")) return command(process.execPath, [cli, ...args], cwd, env);
  return command("npm", args, cwd, env);
}

export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** A child that leads a process group of its own, so that its descendants can be ended with it. */
export type Group = ChildProcessByStdio<null, Readable, Readable>;

export function startGroup(program: string, args: string[], env: NodeJS.ProcessEnv): Group {
  const group = spawn(program, args, { env, stdio: ["ignore", "pipe", "pipe"], detached: !isWindows });
  const kill = () => signalGroup(group, "SIGKILL");
  process.once("exit", kill);
  group.once("exit", () => process.off("exit", kill));
  return group;
}

/** For `node --import`, in a child that must not outlive us even when we are killed. */
export const endWithParent = pathToFileURL(join(__dirname, "end-with-parent.mjs")).href;

/** Asks the group to end, then insists; resolves when no process of it is left. */
export async function stopGroup(group: Group): Promise<void> {
  const tick = 50;
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    signalGroup(group, signal);
    for (let waited = 0; waited < 5000; waited += tick) {
      if (!signalGroup(group, 0)) return;
      await new Promise((resolve) => setTimeout(resolve, tick));
    }
  }
}

/** Whether there was a process to signal; signal 0 only asks. Windows has no groups to signal. */
function signalGroup({ pid }: Group, signal: NodeJS.Signals | 0): boolean {
  try {
    return pid !== undefined && process.kill(isWindows ? pid : -pid, signal);
  } catch {
    return false;
  }
}
