// What a measure hands back, the figures' summary, and the words in which figures are written. No measuring, no files.

export type Unit = "ms" | "µs" | "MB" | "files/s" | "findings" | "answers";

/** All values of one program in one measure. */
export interface Figures {
  readonly what: string;
  readonly program: string;
  readonly unit: Unit;
  readonly values: readonly number[];
}

/** A goal of the project against what was measured. */
export interface Verdict {
  readonly what: string;
  readonly ours: string;
  readonly peer: string;
  readonly goal: string;
  /** What the goal is about, e.g. `0.14 of its time`. */
  readonly reached: string;
  readonly isMet: boolean;
}

export interface Part {
  readonly title: string;
  /** How it was measured, in sentences. */
  readonly method: string;
  readonly figures: readonly Figures[];
  readonly verdicts: readonly Verdict[];
}

/** What every measure is given. */
export interface Bench {
  /** Folder of the build that is measured. */
  readonly dist: string;
  /** An empty folder that is removed afterwards. */
  readonly scratch: string;
  /** Few repetitions: proves that it works, decides nothing. */
  readonly isQuick: boolean;
  progress(text: string): void;
}

export interface Summary {
  readonly min: number;
  readonly median: number;
  readonly max: number;
  /** Nineteen of twenty values are at most this. */
  readonly p95: number;
}

export function summary(values: readonly number[]): Summary {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error("Nothing was measured.");
  const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1]!;
  return { min: sorted[0]!, median: (low + high) / 2, max: sorted.at(-1)!, p95 };
}

export const median = (values: readonly number[]): number => summary(values).median;

/** A value with about three digits; what was given up on is infinite. */
export function written(value: number, unit: Unit): string {
  if (!Number.isFinite(value)) return "no answer";
  const places = Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  const number = value.toLocaleString("en-US", { minimumFractionDigits: places, maximumFractionDigits: places });
  return `${number} ${unit}`;
}

export function writtenRatio(ratio: number): string {
  return ratio < 0.1 ? ratio.toFixed(3) : ratio.toFixed(2);
}

/** A verdict on two times: ours may take at most `share` of the peer's. */
export function atMost(share: number, what: string, ours: Figures, peer: Figures): Verdict {
  const [own, theirs] = [median(ours.values), median(peer.values)];
  const ratio = own / theirs;
  return {
    what,
    ours: written(own, ours.unit),
    peer: written(theirs, peer.unit),
    goal: `at most 1/${Math.round(1 / share)} of its time`,
    reached: `${writtenRatio(ratio)} of its time`,
    isMet: ratio <= share,
  };
}

/** A verdict on one figure alone, its median or its highest value: below `limit`. */
export function below(
  limit: number,
  what: string,
  ours: Figures,
  peer?: Figures,
  of: keyof Summary = "median",
): Verdict {
  const own = summary(ours.values)[of];
  return {
    what,
    ours: written(own, ours.unit),
    peer: peer ? written(summary(peer.values)[of], peer.unit) : "",
    goal: `below ${written(limit, ours.unit)}`,
    reached: written(own, ours.unit),
    isMet: own < limit,
  };
}
