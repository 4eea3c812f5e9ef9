// Where the harness keeps its files and which environment variables steer it; nothing here reads or writes a file.
import { join } from "node:path";

export const repository = join(__dirname, "..", "..", "..");

/** Editors, screenshots and logs. Ignored by git; deleting it costs one new install. */
export const cache = join(repository, ".vscode-test");
export const screenshots = join(cache, "screenshots");
export const logs = join(cache, "logs");

export const hostKinds = ["auto", "desktop", "npm"] as const;
export type HostKind = (typeof hostKinds)[number];

export const releases = ["oldest", "current"] as const;
export type Release = (typeof releases)[number];

export function hostKind(): HostKind {
  return oneOf("OCCUPATION_PROFILES_HOST", hostKinds);
}

export function release(): Release {
  return oneOf("OCCUPATION_PROFILES_VSCODE", releases);
}

/** How long one run may take before it is stopped, whatever it is doing. */
export function minutesAllowed(): number {
  const minutes = Number(process.env.OCCUPATION_PROFILES_MINUTES ?? 10);
  if (!(minutes > 0)) throw new Error("OCCUPATION_PROFILES_MINUTES must be a number above 0.");
  return minutes;
}

/** The first choice is what an unset variable means. */
function oneOf<T extends string>(variable: string, choices: readonly [T, ...T[]]): T {
  const value = process.env[variable] || choices[0];
  const choice = choices.find((one) => one === value);
  if (choice === undefined) throw new Error(`${variable} is "${value}"; it can be: ${choices.join(", ")}.`);
  return choice;
}
