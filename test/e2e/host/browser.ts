// Shows a served VS Code in Chromium and runs the suite named by a launch there; serving it is serve.ts.
import { access, mkdir, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { format } from "node:util";
import { type Browser, chromium, type Page } from "playwright-core";
import { installNpmHost } from "./install";
import type { AtEnd, Editor, Launch } from "./launch";
import { rewriterOfPlaces } from "./places";
import { consoleMark } from "./protocol";
import { type Server, serve } from "./serve";
import { logs, release } from "./where";

export async function editorInBrowser(launch: Launch, atEnd: AtEnd): Promise<Editor> {
  const executablePath = await findChromium();
  const host = await installNpmHost(release());
  const server = await serve(host, launch);
  atEnd(server.stop);
  // What a signal means is decided in one place, the executable; so not here as well.
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  const browser = await chromium.launch({ executablePath, args: chromiumArgs, ...signals });
  atEnd(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-US" });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  const suite = await suiteReports(page, launch);
  await page.goto(address(server, launch).href, { waitUntil: "commit" });
  return {
    name: `VS Code ${host.version} in Chromium ${browser.version()}`,
    ended: Promise.race([suite.reported, failure(server, browser, page)]),
    page: async () => page,
  };
}

const chromiumArgs = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Playwright's own build when it is installed, else the system's. */
async function findChromium(): Promise<string> {
  const named = process.env.OCCUPATION_PROFILES_CHROMIUM;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const installed = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = named ? [named] : [chromium.executablePath(), ...installed];
  for (const candidate of candidates) {
    const present = await access(candidate).then(
      () => true,
      () => false,
    );
    if (present) return candidate;
  }
  throw new Error(`The tests in a real editor need a browser, and ${named ?? "Chromium"} was not found.
On Debian or Ubuntu: apt-get install chromium
Elsewhere: install Chrome or Chromium and name its program in OCCUPATION_PROFILES_CHROMIUM.`);
}

/** VS Code's web build reads these from the page's address; paths are on the server. */
function address(server: Server, launch: Launch): URL {
  const url = new URL(server.address);
  const remote = (path: string) => `vscode-remote://${url.host}${path}`;
  const payload = launch.developmentPaths.map((path) => ["extensionDevelopmentPath", remote(path)]);
  if (launch.testsPath !== undefined) payload.push(["extensionTestsPath", remote(launch.testsPath)]);
  if (launch.web) payload.push(["extensionDevelopmentKind", "web"]);
  if (launch.folder === undefined) url.searchParams.set("ew", "true");
  else url.searchParams.set(launch.folder.endsWith(".code-workspace") ? "workspace" : "folder", launch.folder);
  url.searchParams.set("payload", JSON.stringify(payload));
  return url;
}

interface LogFile {
  relativePath: string;
  contents: string;
}

/** The workbench calls these two functions where a page has them: for the suite's console, and for its exit code. */
async function suiteReports(page: Page, { testsPath, bundled }: Launch): Promise<{ reported: Promise<number> }> {
  const rewrite = await rewriterOfPlaces(testsPath);
  let report: (code: number) => void;
  const reported = new Promise<number>((resolve) => {
    report = resolve;
  });
  let lastError = "";
  await page.exposeFunction("codeAutomationLog", (type: string, args: unknown[]) => {
    const marked = args[0] === consoleMark;
    const text = rewrite(format(...(marked ? args.slice(1) : args)));
    const isError = type === "error" || type === "warn";
    if (marked || !bundled) (isError ? console.error : console.log)(text);
    else if (type === "error") lastError = text;
  });
  await page.exposeFunction("codeAutomationExit", async (code: number, files: LogFile[] = []) => {
    // A suite that could not even be loaded has no console of its own: VS Code says why, last of all.
    if (code !== 0 && lastError) console.error(lastError);
    if (code !== 0) await keepLogs(files);
    report(code);
  });
  return { reported };
}

async function keepLogs(files: LogFile[]): Promise<void> {
  for (const { relativePath, contents } of files) {
    const file = join(logs, "page", relativePath);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, contents);
  }
}

/** Whatever ends a run before the suite has reported. */
async function failure(server: Server, browser: Browser, page: Page): Promise<never> {
  const reason = await Promise.race([
    server.ended.then((log) => `VS Code's server ended:\n${log}`),
    server.extensionHostEnded.then(late).then((sentence) => `The suite never reported its end: ${sentence}`),
    new Promise<string>((resolve) => page.on("crash", () => resolve("The page crashed."))),
    new Promise<string>((resolve) => page.on("close", () => resolve("The page was closed."))),
    new Promise<string>((resolve) => browser.on("disconnected", () => resolve("Chromium ended."))),
  ]);
  throw new Error(reason);
}

/** At a suite's regular end, too, the extension host ends a moment before the workbench reports. */
function late(sentence: string): Promise<string> {
  return new Promise((resolve) => setTimeout(() => resolve(sentence), 10_000).unref());
}
