// Which places of a profile hold prose, and which are not ours to judge. No judgement about the text itself.
import { isSection } from "../schema/schema";
import type { Path } from "./tree";

/** `summary`, a section given as text, either half of a pair, the text of a comparison. List items are phrases. */
export function isProsePath(path: Path): boolean {
  const [root, , leaf] = path;
  if (path.length === 1) return root === "summary" || isSection(String(root));
  if (path.length !== 3) return false;
  if (root === "more_misconceptions") return leaf === "misconception" || leaf === "reality";
  return root === "comparison" && leaf === "text";
}

const PHRASES: ReadonlySet<unknown> = new Set(["alternative_titles", "duties", "fit", "misfit"]);

/** Words for readers, prose or not: also titles, list items, and what sources are called. Never codes, dates, addresses. */
export function isReaderPath(path: Path): boolean {
  const [root, item, leaf] = path;
  if (isProsePath(path)) return true;
  if (path.length === 1) return root === "title";
  if (path.length === 2) return PHRASES.has(root) && typeof item === "number";
  if (path.length !== 3) return false;
  return (
    (root === "comparison" && leaf === "title") || (root === "sources" && (leaf === "title" || leaf === "publisher"))
  );
}

/** An organisation's own keys. */
export const isFreePath = ([root]: Path): boolean => typeof root === "string" && root.startsWith("x-");
