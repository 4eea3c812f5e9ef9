// What each status asks of a profile, as facts. What is said of it, and how gravely, is the rules' and the completeness'.
import { type Profile, problemsOf, textOf } from "../profile/profile";
import { pairOf } from "../profile/tree";
import { schemaAt } from "../schema/schema";
import { mayHoldKey } from "../slips/doubt";

/** Sources for what is disputed, a review that approves, the dates that readers see. */
export type Gate = "sources" | "approval" | "dates";

/** A draft may lack anything, and what is retired is kept as it was. */
const GATES: ReadonlyMap<string, readonly Gate[]> = new Map([
  ["in-review", ["sources"]],
  ["changes-requested", ["sources"]],
  ["approved", ["sources", "approval"]],
  ["published", ["sources", "approval", "dates"]],
]);

/** The status, the format's default without one; whatever the author wrote. */
export const statusOf = (profile: Profile): string =>
  textOf(profile, "status") ?? String(schemaAt(["status"])?.default);

export const asks = (status: string, gate: Gate): boolean => GATES.get(status)?.includes(gate) ?? false;

/** There is no such key at the root, nor anything that may be it: an unreadable line, or a key misspelt or out of place. */
export function isAbsent(profile: Profile, key: string): boolean {
  if (pairOf(profile.root, key) || mayHoldKey(profile, key)) return false;
  return !problemsOf(profile, "unknown-key").some(({ path, args }) => {
    const [meant] = (args["suggestions"] ?? []) as readonly string[];
    return path?.at(-1) === key || (path?.length === 1 && meant === key);
  });
}
