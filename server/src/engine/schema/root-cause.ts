// One finding per cause: drops what another complaint of the schema already explains. Knows no positions.
import type { Problem, ProblemRule } from "../profile/problem";
import type { Path } from "../profile/tree";

/** Of several complaints about one value the first of these stands for all. */
const GRAVITY: readonly ProblemRule[] = [
  "wrong-kind",
  "value-coerced",
  "empty-section",
  "missing-title",
  "too-short",
  "invalid-value",
  "too-long",
];

export function rootCauses(problems: readonly Problem[]): Problem[] {
  const gravest = new Map<string, number>();
  for (const { rule, path } of problems) {
    const rank = GRAVITY.indexOf(rule);
    const place = placeOf(path);
    if (rank >= 0 && rank < (gravest.get(place) ?? GRAVITY.length)) gravest.set(place, rank);
  }
  const strange = strangeKeys(problems);
  return problems.filter((problem) => {
    if (problem.message === "missing") return !isExplained(problem, strange);
    const rank = GRAVITY.indexOf(problem.rule);
    const place = placeOf(problem.path);
    // One complaint of a rule about a value is enough: the type and the list of words, say.
    return rank < 0 || (rank === gravest.get(place) && gravest.delete(place));
  });
}

const placeOf = (path: Path | undefined): string => JSON.stringify(path ?? null);

/** Per mapping what its strange keys were probably meant to be. */
function strangeKeys(problems: readonly Problem[]): Map<string, Set<string>> {
  const meant = new Map<string, Set<string>>();
  for (const { rule, path, args } of problems) {
    if (rule !== "unknown-key" || !path) continue;
    const place = placeOf(path.slice(0, -1));
    const keys = meant.get(place) ?? new Set<string>();
    const first = (args["suggestions"] as readonly string[])[0];
    if (first !== undefined) keys.add(first);
    meant.set(place, keys);
  }
  return meant;
}

/** A missing key is explained by a strange one that stands for it, or by an item that has strange keys alone. */
function isExplained({ path, args }: Problem, strange: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const meant = strange.get(placeOf(path));
  if (!meant) return false;
  return meant.has(String(args["name"])) || (path!.length > 0 && args["present"] === 0);
}
