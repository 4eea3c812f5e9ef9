// Starts and stops VS Code's server on this machine; the browser that shows it is browser.ts.
import { randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { NpmHost } from "./install";
import { command, endWithParent, type Group, startGroup, stopGroup } from "./processes";

export interface ServeOptions {
  userDataDir: string;
  extensionsDir: string;
  vsix?: string[];
  /** A number or a range; any free one when absent. */
  port?: string;
  /** What the plain address opens. */
  folder?: string;
}

export interface Server {
  /** With the token that lets a browser in. */
  address: URL;
  /** Resolves with the server's own sentence when an extension host in it ends. */
  extensionHostEnded: Promise<string>;
  /** Resolves with the last lines of its log when it ends. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

const secondsToStart = 60;

export async function serve(host: NpmHost, options: ServeOptions): Promise<Server> {
  const { userDataDir, extensionsDir, folder, port = "0", vsix = [] } = options;
  const token = randomBytes(8).toString("hex");
  const tokenFile = join(userDataDir, "token");
  await mkdir(extensionsDir, { recursive: true });
  await mkdir(userDataDir, { recursive: true });
  await writeFile(tokenFile, token, { mode: 0o600 });
  const main = [
    join(host.vscode, "out", "server-main.js"),
    `--user-data-dir=${userDataDir}`,
    `--extensions-dir=${extensionsDir}`,
    `--server-data-dir=${join(userDataDir, "server")}`,
    "--accept-server-license-terms",
    "--telemetry-level=off",
  ];
  for (const file of vsix) await command(host.node, [...main, "--install-extension", file, "--force"], host.vscode);
  const args = ["--host=127.0.0.1", `--port=${port}`, `--connection-token-file=${tokenFile}`];
  // Without the driver, VS Code ignores the payload in the page's address and never reports a test run's end.
  args.push("--enable-smoke-test-driver");
  if (folder !== undefined) args.push(`--default-folder=${folder}`);
  const group = startGroup(host.node, ["--import", endWithParent, ...main, ...args], environment());
  return { ...(await ready(group, token)), stop: () => stopGroup(group) };
}

/** Ours, less what an editor that we may be running in added. */
function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VSCODE|ELECTRON)_/.test(name)));
}

async function ready(group: Group, token: string): Promise<Omit<Server, "stop">> {
  const log = follow(group);
  const ended = new Promise<string>((resolve) => {
    group.on("error", (error) => resolve(error.message));
    group.on("exit", () => resolve(log.tail()));
  });
  const extensionHostEnded = log.saw(/Extension Host Process exited with code: .*/);
  const late = new Promise((resolve) => setTimeout(resolve, secondsToStart * 1000).unref());
  await Promise.race([log.saw(/Web UI available/), ended, late]);
  const port = /Web UI available at \S+:(\d+)/.exec(log.text())?.[1];
  if (port === undefined) {
    await stopGroup(group);
    throw new Error(`VS Code's server did not start within ${secondsToStart} seconds:\n${log.tail()}`);
  }
  return { address: new URL(`http://127.0.0.1:${port}/?tkn=${token}`), extensionHostEnded, ended };
}

function follow(group: Group) {
  let text = "";
  const waiting = new Map<RegExp, (match: string) => void>();
  const read = (chunk: Buffer) => {
    text += chunk.toString();
    for (const [pattern, resolve] of waiting) {
      const match = pattern.exec(text)?.[0];
      if (match !== undefined && waiting.delete(pattern)) resolve(match);
    }
  };
  group.stdout.on("data", read);
  group.stderr.on("data", read);
  return {
    text: () => text,
    tail: () => text.trimEnd().split("\n").slice(-20).join("\n"),
    saw: (pattern: RegExp) => new Promise<string>((resolve) => waiting.set(pattern, resolve)),
  };
}
