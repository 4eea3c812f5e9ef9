// What the fixes of errors promise, over the broken profiles and seeded slips in the valid ones: nearly every error has one,
// and a preferred or safe one removes its finding and harms nothing (test/support/fix-outcomes.ts says what counts as harm).
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { emptyContext } from "../support/context";
import { fixOutcomes, type Outcome } from "../support/fix-outcomes";
import { damaged, Random, slipped } from "../support/mutations";

const PROFILES = join(__dirname, "../profiles");
const SLIPS = 1000;

interface Sample {
  readonly path: string;
  readonly text: string;
}

const samplesIn = (folder: string): Sample[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), "utf8") }));

const VALID = samplesIn(join(PROFILES, "valid"));
const BROKEN = samplesIn(join(PROFILES, "broken"));

function* withSlips(count: number, slip: typeof slipped, seed: number): Generator<Sample> {
  const random = new Random(seed);
  for (let i = 0; i < count; i++) {
    const { path, text } = VALID[i % VALID.length]!;
    yield { path, text: slip(text, random) };
  }
}

/** No correction is honest where only the author knows more, or the file itself has to change. */
const WITHOUT_FIX = new Map([
  ["bad-file-name", "the file is renamed, not its text"],
  ["too-deep", "a section that is needed cannot be put aside"],
  ["not-utf8", "the characters are lost already"],
  ["too-large", "nothing of the text is read"],
  ["too-long", "what to leave out is the author's choice"],
  ["too-short", "what to add is the author's knowledge"],
]);

class Tally {
  private readonly counts = new Map<string, { all: number; fixed: number }>();

  add({ finding: { rule }, fixes }: Outcome): void {
    const count = this.counts.get(rule) ?? { all: 0, fixed: 0 };
    this.counts.set(rule, { all: count.all + 1, fixed: count.fixed + (fixes.length > 0 ? 1 : 0) });
  }

  get share(): number {
    const counts = [...this.counts.values()];
    return sum(counts.map(({ fixed }) => fixed)) / sum(counts.map(({ all }) => all));
  }

  /** The rules of whose findings too few have a fix, each with its figures. */
  short(): string[] {
    return [...this.counts]
      .filter(([rule, { all, fixed }]) => fixed < 0.9 * all && !WITHOUT_FIX.has(rule))
      .map(([rule, { all, fixed }]) => `${rule}: ${fixed} of ${all}`);
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function describeFaults({ path, text }: Sample, { finding, faults }: Outcome): string[] {
  const line = text.slice(0, finding.span.start).split("\n").length;
  const where = `${path}, line ${line}, ${finding.rule} (${finding.message})`;
  return faults.map(({ kind, fix, detail, after }) => `${where}: “${fix.title}” ${kind} ${detail}\n${after}`);
}

describe("the fixes of errors", () => {
  const tally = new Tally();

  function assertHarmless(samples: Iterable<Sample>): void {
    const faults: string[] = [];
    for (const sample of samples) {
      for (const outcome of fixOutcomes(sample.text, sample.path, emptyContext({ file: sample.path }))) {
        tally.add(outcome);
        faults.push(...describeFaults(sample, outcome));
      }
    }
    assert.equal(faults.length, 0, faults.slice(0, 3).join("\n\n"));
  }

  it("keep their promise in the broken profiles", () => assertHarmless(BROKEN));

  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    it(`keep their promise after slips of the hand, part ${seed}`, () =>
      assertHarmless(withSlips(SLIPS / 8, slipped, seed)));
  }

  it("keep their promise after other damages", () => assertHarmless(withSlips(SLIPS / 8, damaged, 9)));

  it("exist for nine findings of ten, and for nine of ten of each rule", () => {
    assert.ok(
      tally.share >= 0.9,
      `${(tally.share * 100).toFixed(1)} % have a fix. Short are ${tally.short().join(", ")}`,
    );
    assert.deepEqual(tally.short(), []);
  });
});
