// What a file's name says: which occupation, in which language.
import type { Language } from "../message";

export interface Identity {
  /** The name without its folders; null for a text that was never saved. */
  readonly fileName: string | null;
  /** The occupation's id; null without a file name, or where the name is no slug. */
  readonly id: string | null;
  /** The language suffix, e.g. `en` in `perawat.en.occupation.yaml`. */
  readonly lang: Language | null;
}

/** The file in which a workspace settles what holds for its profiles. */
export const CONFIGURATION_NAME = "occupation-profiles.yaml";

/** Longest id, in characters. */
const MAX_ID = 80;

export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const isSlug = (text: string): boolean => text.length <= MAX_ID && SLUG.test(text);

/** Strips folders, `.occupation.yaml` or `.yml` (also without `.occupation`), then a final `.id` or `.en`. */
export function identityOf(path: string | null): Identity {
  if (path === null) return { fileName: null, id: null, lang: null };
  const fileName = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  const stem = fileName.replace(/\.ya?ml$/i, "").replace(/\.occupation$/i, "");
  const suffix = /\.(id|en)$/.exec(stem);
  const slug = suffix ? stem.slice(0, suffix.index) : stem;
  return { fileName, id: isSlug(slug) ? slug : null, lang: (suffix?.[1] as Language | undefined) ?? null };
}

/** A slug from any text: "Ahli Gizi (RS)" becomes `ahli-gizi-rs`. Empty where nothing usable is in it. */
export function slugOf(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
  return plain
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join("-")
    .slice(0, MAX_ID)
    .replace(/-$/, "");
}

/** An id as the beginning of a sentence: `ahli-gizi` as "Ahli gizi". */
export function inWords(id: string): string {
  const words = id.replaceAll("-", " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The name of an occupation's file once the occupation has another id: language and ending stay. */
export const renamedFile = (fileName: string, from: string, to: string): string => to + fileName.slice(from.length);

/** A file name that says an occupation's id, as near as possible to the one given; null where nothing usable is in it. */
export function fittingFileName(fileName: string, givenId: string | null): string | null {
  const ending = /(?:\.occupation)?\.ya?ml$/i.exec(fileName)?.[0] ?? ".occupation.yaml";
  const stem = fileName.replace(/\.ya?ml$/i, "").replace(/\.occupation$/i, "");
  const suffix = /[._ ](id|en)$/i.exec(stem);
  const id = givenId ?? slugOf(suffix ? stem.slice(0, suffix.index) : stem);
  return id === "" ? null : `${id}${suffix ? `.${suffix[1]!.toLowerCase()}` : ""}${ending.toLowerCase()}`;
}
