// Where the measured data is: beside the project, or where a variable of the environment says.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const ROOT = resolve(__dirname, "../..");
/** What is fetched and unpacked. Not committed. */
export const CACHE = join(__dirname, "cache");
/** What judges fill in. Not committed. */
export const WORK = join(__dirname, "work");
export const VERDICTS = join(__dirname, "verdicts");
export const REPORT = join(ROOT, "docs/rule-quality.md");

const SHARED = resolve(process.env["MEASURE_SHARED"] ?? join(ROOT, "../shared"));

const NEEDED = ["data/onet-29.3.jsonl", "data/esco-1.1.1.jsonl", "seeds"];

/** What is not there stops a measurement before it begins. */
export function assertShared(): void {
  const missing = NEEDED.filter((path) => !existsSync(join(SHARED, path)));
  if (missing.length === 0) return;
  throw new Error(
    `Not found beside the project: ${missing.map((path) => `../shared/${path}`).join(", ")}. ` +
      "These texts are not part of it; MEASURE_SHARED names the folder that holds data/ and seeds/.",
  );
}

export const sharedText = (path: string): string => readFileSync(join(SHARED, path), "utf8");

/** The texts that the format began with, by file name. */
export const seedTexts = (): string[] =>
  readdirSync(join(SHARED, "seeds"))
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => sharedText(join("seeds", name)));
