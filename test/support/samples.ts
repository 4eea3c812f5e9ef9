// The sample profiles, sound and broken, by their paths. No assertions.
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

const PROFILES = join(__dirname, "../profiles");

export function samples(): Record<string, string> {
  const names = readdirSync(PROFILES, { recursive: true, encoding: "utf8" }).filter((name) => /\.ya?ml$/.test(name));
  return Object.fromEntries(
    names.map((name) => [name.split(sep).join("/"), readFileSync(join(PROFILES, name), "utf8")]),
  );
}
