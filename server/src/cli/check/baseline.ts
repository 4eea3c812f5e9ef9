// `check --baseline`: what was found before and is left for later, as how often each rule found something in each file. Lines may
// move, and texts may change: only more of a kind is new.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { mayBeSilenced } from "../../engine/rules/lint";
import type { Finding } from "../../engine/rules/rule";
import { replaceFile } from "../format/files";

/** How often each rule finds something. */
type Counts = ReadonlyMap<string, number>;

/** By path, from the folder of the baseline on, with `/`. */
type CountsByFile = ReadonlyMap<string, Counts>;

export class Baseline {
  /** How many findings were known. */
  known = 0;
  /** How many known ones are found no more in the files that were checked. */
  gone = 0;
  private readonly now = new Map<string, Counts>();

  /** `before`: null where all that is found is to be known from now on. */
  private constructor(
    readonly file: string,
    private readonly before: CountsByFile | null,
    private readonly others: CountsByFile,
  ) {}

  /** Null for a file that is missing or is no baseline. Where it is to be written anew, it may be missing. */
  static read(file: string, isUpdated: boolean): Baseline | null {
    if (isUpdated && !existsSync(file)) return new Baseline(file, null, new Map());
    const before = countsIn(file);
    return before && new Baseline(file, isUpdated ? null : before, before);
  }

  /** The findings of a file that are not known. Of a rule that finds more than before, nobody can tell which are new: all are. */
  beyond(path: string, findings: readonly Finding[]): readonly Finding[] {
    const name = relative(dirname(this.file), path).replaceAll(sep, "/");
    const found = countsOf(findings);
    if (found.size > 0) this.now.set(name, found);
    const before = this.before ? this.before.get(name) : found;
    for (const [rule, count] of before ?? []) this.gone += Math.max(0, count - (found.get(rule) ?? 0));
    const fresh = findings.filter(
      ({ rule }) => (found.get(rule) ?? Number.POSITIVE_INFINITY) > (before?.get(rule) ?? 0),
    );
    this.known += findings.length - fresh.length;
    return fresh;
  }

  /** Writes what has been found; what is known of files that were not checked stays, as long as they exist. */
  write(checked: ReadonlySet<string>): Error | null {
    const folder = dirname(this.file);
    const kept = [...this.others].filter(([name]) => {
      const path = resolve(folder, name);
      return !checked.has(path) && existsSync(path);
    });
    const files = Object.fromEntries(
      [...kept, ...this.now]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, counts]) => [name, Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))]),
    );
    const text = `${JSON.stringify({ version: VERSION, files }, null, 2)}\n`;
    if (existsSync(this.file)) return replaceFile(this.file, text);
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(this.file, text, { flag: "wx" });
      return null;
    } catch (error) {
      return error as Error;
    }
  }
}

const VERSION = 1;

/** Of what nothing may silence, nothing is ever known. */
function countsOf(findings: readonly Finding[]): Counts {
  const counts = new Map<string, number>();
  for (const { rule } of findings) if (mayBeSilenced(rule)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

function countsIn(file: string): CountsByFile | null {
  try {
    const { version, files } = JSON.parse(readFileSync(file, "utf8")) as { version?: unknown; files?: unknown };
    if (version !== VERSION || typeof files !== "object" || files === null) return null;
    return new Map(Object.entries(files).map(([name, counts]) => [name, new Map(Object.entries(counts as object))]));
  } catch {
    return null;
  }
}
