// Downloads desktop VS Code where that is possible and runs a launch in it; the same in a browser is browser.ts.
import { type AddressInfo, createServer } from "node:net";
import { downloadAndUnzipVSCode, resolveCliPathFromVSCodeExecutablePath, SilentReporter } from "@vscode/test-electron";
import { type Browser, chromium, type Page } from "playwright-core";
import type { AtEnd, Editor, Launch } from "./launch";
import { rewriterOfPlaces } from "./places";
import { command, startGroup, stopGroup } from "./processes";
import { consoleMark } from "./protocol";
import { cache, type Release } from "./where";

const versions: Record<Release, string> = { oldest: "1.100.3", current: "stable" };

/** How long the download may be silent. */
const probe = 5_000;

/** The program, or the reason why there is none. */
export async function desktopProgram(release: Release): Promise<{ program: string } | { reason: string }> {
  const headless = process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (headless) return { reason: "there is no display (xvfb-run -a gives one)" };
  const options = { version: versions[release], cachePath: cache, timeout: probe, reporter: new SilentReporter() };
  try {
    return { program: await downloadAndUnzipVSCode(options) };
  } catch (error) {
    return { reason: `its download is not reachable (${error instanceof Error ? error.message : error})` };
  }
}

export async function editorOnDesktop(program: string, launch: Launch, atEnd: AtEnd): Promise<Editor> {
  await installVsix(program, launch);
  const port = await freePort();
  const args = launch.args.filter((arg) => !arg.startsWith("--install-extension="));
  const group = startGroup(program, [...args, `--remote-debugging-port=${port}`], process.env);
  atEnd(() => stopGroup(group));
  const rewrite = await rewriterOfPlaces(launch.testsPath);
  const print = (chunk: Buffer) => process.stdout.write(rewrite(chunk.toString().replaceAll(consoleMark, "")));
  group.stdout.on("data", print);
  group.stderr.pipe(process.stderr);
  const ended = new Promise<number>((resolve, reject) => {
    group.on("error", reject);
    group.on("exit", (code, signal) => (code === null ? reject(new Error(`VS Code got ${signal}.`)) : resolve(code)));
  });
  let browser: Promise<Browser> | undefined;
  return {
    name: `desktop VS Code at ${program}`,
    ended,
    async page() {
      browser ??= chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      return workbench(await browser);
    },
  };
}

async function installVsix(program: string, launch: Launch): Promise<void> {
  const profile = [`--user-data-dir=${launch.userDataDir}`, `--extensions-dir=${launch.extensionsDir}`];
  for (const file of launch.vsix) {
    const cli = resolveCliPathFromVSCodeExecutablePath(program);
    await command(cli, ["--no-sandbox", ...profile, "--install-extension", file, "--force"], cache);
  }
}

async function workbench(browser: Browser): Promise<Page> {
  for (const page of browser.contexts().flatMap((context) => context.pages())) {
    if ((await page.locator(".monaco-workbench").count()) > 0) return page;
  }
  throw new Error("No page of this VS Code shows a workbench.");
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
