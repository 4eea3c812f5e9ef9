// What a document's address says about the profile in it. Any scheme will do; nothing is fetched.
import { LANGUAGE_ID } from "./protocol";

/** The path in an address, decoded as far as it can be; empty for an address without one. */
export function pathIn(uri: string): string {
  const path = /^[A-Za-z][A-Za-z0-9+.-]*:(?:\/\/[^/?#]*)?([^?#]*)/.exec(uri)?.[1] ?? "";
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Where the profile comes from; null for a text that was never saved. */
export const pathOf = (uri: string): string | null => (/^untitled:/i.test(uri) ? null : pathIn(uri) || null);

/** Documents under our language id, and those that other editors open as plain YAML and whose name says that they are profiles. */
export const isServed = ({ uri, languageId }: { uri: string; languageId: string }): boolean =>
  languageId === LANGUAGE_ID || /\.occupation\.ya?ml$/i.test(pathIn(uri));
