// What runTests asks of an editor, what an editor gives back, and the settings both kinds start with; no editor is
// started here.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { consoleMark } from "./protocol";
import { cache } from "./where";

export interface Launch {
  /** Exactly as runTests wrote them: the desktop editor gets these. */
  args: string[];
  /** What to open; none is an empty window. */
  folder?: string;
  developmentPaths: string[];
  testsPath?: string;
  /** The suite was made by bundle.ts: it marks what it writes to the console, and tells the bridge when it is through. */
  bundled: boolean;
  web: boolean;
  vsix: string[];
  userDataDir: string;
  extensionsDir: string;
}

export interface Editor {
  name: string;
  /** The exit code of the test run; rejects when the editor ends without one. */
  ended: Promise<number>;
  /** The page that shows the workbench. */
  page(): Promise<Page>;
}

/** Registers how to stop what was just started; run in reverse order, however the run ends. */
export type AtEnd = (stop: () => Promise<void>) => void;

/** Where, in the user data folder, the executable leaves what a bundled suite counted. */
export const outcomeFile = "test-outcome.json";

export async function parseLaunch(args: string[]): Promise<Launch> {
  const values = (name: string): string[] =>
    args.filter((arg) => arg.startsWith(`--${name}=`)).map((arg) => arg.slice(name.length + 3));
  const [testsPath] = values("extensionTestsPath");
  const [folder] = args.filter((arg) => !arg.startsWith("-"));
  return {
    args,
    ...(folder !== undefined && { folder }),
    ...(testsPath !== undefined && { testsPath }),
    bundled: testsPath !== undefined && (await readFile(testsPath, "utf8")).includes(consoleMark),
    developmentPaths: values("extensionDevelopmentPath"),
    web: values("extensionDevelopmentKind").includes("web"),
    vsix: values("install-extension"),
    userDataDir: values("user-data-dir")[0] ?? join(cache, "user-data"),
    extensionsDir: values("extensions-dir")[0] ?? join(cache, "extensions"),
  };
}

/** A quiet editor: nothing asks, nothing phones, nothing covers what a screenshot should show. */
const quiet = {
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "workbench.startupEditor": "none",
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.disableAIFeatures": true,
  "remote.autoForwardPorts": false,
  "git.openRepositoryInParentFolders": "never",
};

/** Adds to the user settings; what is already there wins over the quiet defaults, and `settings` over both. */
export async function writeSettings(userDataDir: string, settings: Record<string, unknown>): Promise<void> {
  const file = join(userDataDir, "User", "settings.json");
  const present: unknown = await readFile(file, "utf8").then(JSON.parse, () => ({}));
  await mkdir(join(userDataDir, "User"), { recursive: true });
  await writeFile(file, JSON.stringify({ ...quiet, ...(present as object), ...settings }, undefined, 2));
}

/**
 * VS Code's web build does not heed the kind that a launch asks for (a slip in its environment service, still there in
 * 1.139), but it does heed this setting.
 */
export async function webKind(launch: Launch): Promise<Record<string, unknown>> {
  if (!launch.web) return {};
  const kinds: Record<string, string[]> = {};
  for (const folder of launch.developmentPaths) {
    const manifest: unknown = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    const { publisher, name } = manifest as Record<"publisher" | "name", string>;
    kinds[`${publisher}.${name}`] = ["web"];
  }
  return { "remote.extensionKind": kinds };
}
