// The program that runTests starts as if it were VS Code: picks an editor, runs the suite in it and exits with the
// suite's code; the editors themselves are in browser.ts and desktop.ts.
import { cp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { screenshot, startBridge } from "./bridge";
import { editorInBrowser } from "./browser";
import { desktopProgram, editorOnDesktop } from "./desktop";
import { type AtEnd, type Editor, type Launch, outcomeFile, parseLaunch, webKind, writeSettings } from "./launch";
import { hostKind, logs, minutesAllowed, release } from "./where";

async function open(launch: Launch, atEnd: AtEnd): Promise<Editor> {
  const kind = hostKind();
  if (kind === "npm") return editorInBrowser(launch, atEnd);
  const desktop = await desktopProgram(release());
  if ("program" in desktop) return editorOnDesktop(desktop.program, launch, atEnd);
  if (kind === "desktop") throw new Error(`Desktop VS Code cannot run: ${desktop.reason}.`);
  console.log(`No desktop VS Code: ${desktop.reason}. Taking the editor from npm.`);
  return editorInBrowser(launch, atEnd);
}

async function run(launch: Launch, atEnd: AtEnd): Promise<number> {
  let editor: Editor | undefined;
  const bridge = await startBridge(async () => {
    if (editor === undefined) throw new Error("The editor is not open yet.");
    return editor.page();
  });
  atEnd(bridge.stop);
  await writeSettings(launch.userDataDir, { ...(await webKind(launch)), ...bridge.settings });
  await rm(logs, { recursive: true, force: true });
  const begun = Date.now();
  const suite = open(launch, atEnd).then((opened) => {
    editor = opened;
    console.log(`${opened.name}, open after ${((Date.now() - begun) / 1000).toFixed(1)} s`);
    return opened.ended;
  });
  let code = await Promise.race([suite, interruption()]).catch(report);
  if (bridge.outcome) await writeFile(join(launch.userDataDir, outcomeFile), JSON.stringify(bridge.outcome));
  else if (code === 0 && launch.bundled) {
    // VS Code's web build takes an extension host that is gone for the regular end of a suite.
    code = report(
      new Error("The extension host ended before the suite did: it crashed, or a test called process.exit."),
    );
  }
  if (code !== 0 && editor !== undefined) await keepTraces(editor, launch);
  return code;
}

async function keepTraces(editor: Editor, { userDataDir }: Launch): Promise<void> {
  try {
    console.error(`What was on the screen: ${await screenshot(await editor.page(), "unsuccessful")}`);
    await cp(join(userDataDir, "logs"), join(logs, "editor"), { recursive: true });
    console.error(`VS Code's logs: ${logs}`);
  } catch {
    // The page is gone, or came to nothing; why the run ended has been said.
  }
}

/** Rejects on a signal, and when the time is up. */
function interruption(): Promise<never> {
  return new Promise((_, reject) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      // Not once: a second signal must not cut the cleaning up short.
      process.on(signal, () => reject(new Error(`Stopped by ${signal}.`)));
    }
    const minutes = minutesAllowed();
    const message = `The run was stopped after ${minutes} minutes (OCCUPATION_PROFILES_MINUTES allows more).`;
    setTimeout(() => reject(new Error(message)), minutes * 60_000);
  });
}

async function main(): Promise<void> {
  const stops: (() => Promise<void>)[] = [];
  const launch = await parseLaunch(process.argv.slice(2));
  const code = await run(launch, (stop) => stops.push(stop)).catch(report);
  for (const stop of stops.reverse()) await stop().catch(report);
  process.exit(code);
}

function report(error: Error): number {
  console.error(error.message);
  return 1;
}

void main();
