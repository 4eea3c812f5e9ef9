// Completion at a cursor: what is offered, and the text that accepting an entry leaves, tab stops left as they are.
import assert from "node:assert/strict";
import { complete } from "../../server/src/engine/features/completion";
import type { CompletionContext, CompletionEntry } from "../../server/src/engine/features/completion/entry";
import { lineEndOf } from "../../server/src/engine/profile/lines";
import { parse } from "../../server/src/engine/profile/parse";
import { applyEdits } from "../../server/src/engine/write/edit";
import { indexOf } from "./context";
import { expandSnippet, readCursor } from "./cursor";

const index = indexOf({
  "bidan.occupation.yaml": "title: Bidan\nalternative_titles: [Bidan desa]\n",
  "bidan.en.occupation.yaml": "title: Midwife\n",
  "404.occupation.yaml": "title: Penjaga halaman hilang\n",
});

export function offer(marked: string, options: Partial<CompletionContext> = {}, path: string | null = null) {
  const { text, offset } = readCursor(marked);
  const context: CompletionContext = { language: "en", defaultLanguage: "en", index, snippets: true, ...options };
  return { text, offset, ...complete(parse(text, path), offset, context) };
}

export const labels = (marked: string): string[] => offer(marked).entries.map(({ label }) => label);

export const sorted = (entries: readonly CompletionEntry[]): string[] =>
  [...entries].sort((a, b) => (a.sort < b.sort ? -1 : 1)).map(({ label }) => label);

/** The text after accepting the entry with that label. */
export function accept(
  marked: string,
  label: string,
  options: Partial<CompletionContext> = {},
  path: string | null = null,
): string {
  const { text, offset, entries } = offer(marked, options, path);
  const entry = entries.find((one) => one.label === label);
  assert.ok(entry, `"${label}" is not among ${entries.map((one) => one.label).join(", ") || "nothing"}`);
  const { start, end } = entry.replace;
  assert.ok(start <= offset && offset <= end, "the cursor is outside of what is replaced");
  assert.doesNotMatch(text.slice(start, end), /[\r\n]/, "more than a line is replaced");
  // Editors drop an entry whose filter does not hold the letters typed so far, in that order.
  const typed = text.slice(start, offset).trim().toLowerCase();
  let at = 0;
  for (const letter of typed) at = entry.filter.toLowerCase().indexOf(letter, at) + 1 || Number.POSITIVE_INFINITY;
  assert.ok(entry.filter === "" || Number.isFinite(at), `"${typed}" is filtered by "${entry.filter}"`);
  const joined = entry.lines.map((line, i) => (i === 0 || line === "" ? "" : " ".repeat(entry.column)) + line);
  const inserted = joined.join(lineEndOf(text));
  const edits = [{ start, end, text: entry.isSnippet ? expandSnippet(inserted) : inserted }];
  if (entry.removed) edits.unshift({ ...entry.removed, text: "" });
  return applyEdits(text, edits);
}
