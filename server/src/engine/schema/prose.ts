// Which places of a profile hold prose, and which are not ours to judge. No judgement about the text itself.
import type { Path } from "../profile/tree";
import { isSection } from "./schema";

/** `summary`, a section given as text, either half of a pair, the text of a comparison. List items are phrases. */
export function isProsePath(path: Path): boolean {
  const [root, , leaf] = path;
  if (path.length === 1) return root === "summary" || isSection(String(root));
  if (path.length !== 3) return false;
  if (root === "more_misconceptions") return leaf === "misconception" || leaf === "reality";
  return root === "comparison" && leaf === "text";
}

const PHRASE_LISTS: ReadonlySet<unknown> = new Set(["duties", "fit", "misfit"]);

/** One of the phrases of which a section is made. */
export const isPhrasePath = (path: Path): boolean =>
  path.length === 2 && PHRASE_LISTS.has(path[0]) && typeof path[1] === "number";

/** Words for readers, prose or not: also titles, list items, and what sources are called. Never codes, dates, addresses. */
export function isReaderPath(path: Path): boolean {
  const [root, item, leaf] = path;
  if (isProsePath(path) || isPhrasePath(path)) return true;
  if (path.length === 1) return root === "title";
  if (path.length === 2) return root === "alternative_titles" && typeof item === "number";
  if (path.length !== 3) return false;
  return (
    (root === "comparison" && leaf === "title") || (root === "sources" && (leaf === "title" || leaf === "publisher"))
  );
}

/** An organisation's own keys. */
export const isFreePath = ([root]: Path): boolean => typeof root === "string" && root.startsWith("x-");
