// What a word for people says about whom a statement is about. Which words these are, each language knows.

/**
 * `candidate`: the person who does the work, or a word that asks something of that person. `person`: that person unless another
 * word says otherwise. `other`: people whom the work is for, and words that lead to them.
 */
export type Role = "candidate" | "person" | "other";

/** Words, separated by blanks, by their role. */
export function rolesOf(words: Readonly<Record<Role, string>>): ReadonlyMap<string, Role> {
  const roles = Object.entries(words) as [Role, string][];
  return new Map(roles.flatMap(([role, list]) => list.split(/\s+/).map((word) => [word, role] as const)));
}
