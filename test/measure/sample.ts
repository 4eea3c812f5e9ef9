// Which hits are judged: drawn at random, and the same ones every time. No files.
import { createHash } from "node:crypto";
import { firstOfEach } from "./corpus";
import type { Hit } from "./findings";

export const SAMPLE_SIZE = 20;
/** Another word would draw other hits; the verdicts belong to this draw. */
const SEED = "rule-quality";

/** What a verdict is about: the same words in the same sentence are one hit, wherever they stand. */
export const identityOf = ({ language, digest, marked }: Pick<Hit, "language" | "digest" | "marked">): string =>
  [language, digest, marked].join("\t");

/**
 * The hits to judge, for each rule and language at most so many, warnings before hints. Each hit has a lot of its own, so
 * that a hit that comes or goes leaves the others where they are.
 */
export function sampleOf(hits: readonly Hit[], size = SAMPLE_SIZE): Hit[] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const key = `${hit.rule}\t${hit.language}`;
    const group = groups.get(key);
    if (group) group.push(hit);
    else groups.set(key, [hit]);
  }
  return [...groups.values()].flatMap((group) => {
    const lots = new Map(firstOfEach(group, identityOf).map((hit) => [lotOf(hit), hit]));
    const drawn = [...lots].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, hit]) => hit);
    const ranked = [...drawn.filter(isWarning), ...drawn.filter((hit) => !isWarning(hit))];
    return ranked.slice(0, size);
  });
}

const isWarning = ({ level }: Hit): boolean => level === "warning";

const lotOf = (hit: Hit): string =>
  createHash("sha256")
    .update([SEED, hit.rule, identityOf(hit)].join("\n"))
    .digest("hex");
