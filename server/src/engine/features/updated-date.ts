// The day of the last change, brought up to date where the author says so: on `updated` itself, or for words that were written
// since the last save. A file alone does not tell whether its date is stale; so there is no finding about it.
import type { Template } from "../message";
import { type Profile, textOf } from "../profile/profile";
import { contains, pairOf, type Span, walk } from "../profile/tree";
import { isReaderPath } from "../schema/prose";
import type { Edit } from "../write/edit";
import { overScalar, plainOrQuoted } from "../write/restyle";

export const SET_TO_TODAY: Template = {
  en: "Set “updated” to today ({date})",
  id: "Ubah “updated” menjadi hari ini ({date})",
};

/** The edit that writes today's date; null where there is no such key, or it says so already. */
export function updatedToday({ root, text }: Profile, today: string): Edit | null {
  const pair = pairOf(root, "updated");
  if (!pair) return null;
  const { value, span } = pair;
  if (!value) return { start: span.end, end: span.end, text: ` ${plainOrQuoted(today)}` };
  if (value.kind !== "scalar" || value.text.trim() === today) return null;
  return overScalar(text, value, today, root?.kind === "map" && root.flow);
}

/** Does a selection touch the key or its value? */
export function isAtUpdated({ root }: Profile, span: Span): boolean {
  const pair = pairOf(root, "updated");
  return pair !== undefined && (contains(pair.span, span.start) || contains(span, pair.span.start));
}

/** Is the date before today? */
export function isEarlier(profile: Profile, today: string): boolean {
  const updated = textOf(profile, "updated");
  return updated !== null && updated < today;
}

/** Every word that readers see, to tell whether any has changed. */
export const wordsOf = ({ root }: Profile): string =>
  JSON.stringify(
    walk(root).flatMap(({ node, path }) =>
      node.kind === "scalar" && isReaderPath(path) ? [[path, node.text.trim()]] : [],
    ),
  );
