// The language of the command line's own words: `--lang`, else the environment's, else English.
import type { Language } from "../engine/message";

export const isLanguage = (text: string | undefined): text is Language => text === "en" || text === "id";

/** The language that the environment asks for: the first of these that is set decides. */
export function environmentLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return /^id(?:[_.@-]|$)/i.test(locale) ? "id" : "en";
}

/** The last `--lang` of the raw arguments: it is needed before they can be read, to say what is wrong with them. */
export function requestedLanguage(argv: readonly string[]): Language | null {
  const end = argv.indexOf("--");
  const read = end < 0 ? argv : argv.slice(0, end);
  let found: string | undefined;
  for (const [i, argument] of read.entries()) {
    if (argument === "--lang") found = read[i + 1];
    if (argument.startsWith("--lang=")) found = argument.slice("--lang=".length);
  }
  return isLanguage(found) ? found : null;
}
