// Pasting plain text into a value so that the profile stays readable and says exactly the pasted words. Nothing is done where
// the editor's own paste does that already, and none of it in keys, comments, or where entries of a profile are pasted.
import type { Template } from "../message";
import { parse } from "../profile/parse";
import type { Profile } from "../profile/profile";
import { type Node, nodeAt, type Path, type Span } from "../profile/tree";
import { allowedKeys } from "../schema/known-keys";
import { isFreePath } from "../schema/prose";
import { allows, ROOT_KEYS, schemaAt } from "../schema/schema";
import { invisibleOffsets } from "../syntax/characters";
import { saysTheSame } from "../write/content";
import { applyEdits, type Edit } from "../write/edit";
import { type EntriesPlace, entriesForm, entriesPlace } from "./paste/entries";
import type { Form } from "./paste/form";
import { ListForms } from "./paste/list-forms";
import { type Pasted, readPasted } from "./paste/pasted";
import { isAbsent, type PastePlace, pastePlace, syntaxProblems } from "./paste/place";
import { TextForms } from "./paste/text-forms";

export interface Paste {
  /** What to call this way of pasting. */
  readonly title: Template;
  /** In text order; one of them is at the place of the paste. */
  readonly edits: readonly Edit[];
  /** Behind what was pasted, as an offset in the changed text; one of the edits ends there or holds it. */
  readonly cursor: number;
}

const TITLES: Readonly<Record<Form["kind"], Template>> = {
  text: { en: "Paste as Text of This Section", id: "Tempel sebagai Isi Bagian Ini" },
  list: { en: "Paste as List Entries", id: "Tempel sebagai Butir Daftar" },
};

/**
 * Pastes `text` in place of `span`; null to leave it to the editor. `isSource` says that the text was copied out of a
 * profile, so that it may be YAML already.
 */
export function paste(profile: Profile, span: Span, text: string, isSource: boolean): Paste | null {
  const read = readPasted(text);
  if (!read) return null;
  const own = isSource ? textsIn(text) : null;
  const pasted = own ? { ...read, items: own } : read;
  const place = pastePlace(profile, span, text);
  const entries = place ? !isAbsent(place) && entriesPlace(profile, span) : betweenEntries(profile, span);
  if (!place && !entries) return null;
  const path = place ? place.path : [...(entries as EntriesPlace).list, 0];
  if ((!place || isAbsent(place)) && areEntries(text, path)) return null;
  const base = place ? place.marked : profile;
  const usual = parse(profile.text.slice(0, span.start) + text + profile.text.slice(span.end), profile.path);
  const isHarmless = syntaxProblems(usual) <= syntaxProblems(base);
  const isYaml = (isSource && !own) || isFreePath(path);
  if (isHarmless && isYaml && usual.comments.length === base.comments.length) return null;
  const inEntries = entries && entriesForm(profile, entries, pasted, place !== null);
  const forms = [...(inEntries ? [inEntries] : []), ...(place ? formsAt(place, pasted) : [])];
  const isClean = own || (!/[\t\r\n]/.test(text) && invisibleOffsets(text).length === 0);
  if (isClean && isHarmless && forms[0] && says(usual, base, forms[0])) return null;
  for (const form of forms) {
    const after = parse(applyEdits(profile.text, form.edits), profile.path);
    if (syntaxProblems(after) <= syntaxProblems(base) && says(after, base, form)) {
      return { title: TITLES[form.kind], edits: form.edits, cursor: after.text.length - form.behind };
    }
  }
  return null;
}

/** What is selected is more than a value's text. */
const betweenEntries = (profile: Profile, span: Span): EntriesPlace | null =>
  span.start < span.end ? entriesPlace(profile, span) : null;

/** The ways of writing it, the best first. */
function formsAt(place: PastePlace, pasted: Pasted): Form[] {
  const schema = schemaAt(place.path);
  const isText = schema === undefined || allows(schema, "string");
  return [...new ListForms(place).of(pasted), ...(isText ? new TextForms(place, pasted).all() : [])];
}

/** The profile says what the form wants where it wants it, and everything else as before. */
function says(after: Profile, before: Profile, { hole, expected }: Form): boolean {
  const node = nodeAt(after.root, hole);
  const isSaid =
    typeof expected === "string"
      ? textIn(node) === expected.trim()
      : node?.kind === "list" &&
        node.items.length === expected.length &&
        node.items.every(({ value }, i) => (textIn(value) ?? "") === expected[i]!.trim());
  return isSaid && saysTheSame(before, after, hole);
}

const textIn = (node: Node | null | undefined): string | null =>
  node?.kind === "scalar" && typeof node.value === "string" ? node.value.trim() : null;

/** The entries of a list of texts that was copied out of a profile. */
function textsIn(source: string): string[] | null {
  // Who selects from a dash on leaves the indent in front of it.
  const indent = /^\S/.test(source) ? /[\r\n]([ \t]*)-/.exec(source)?.[1] : "";
  const profile = parse(`x-list:\n${indent ?? ""}${source}`);
  const list = nodeAt(profile.root, ["x-list"]);
  if (list?.kind !== "list" || syntaxProblems(profile) > 0) return null;
  const texts = list.items.map(({ value }) => textIn(value));
  return texts.every((text) => text !== null && !/[\r\n]/.test(text)) ? (texts as string[]) : null;
}

/** Is the text YAML that belongs at that path, or a stretch of a profile? */
function areEntries(text: string, path: Path): boolean {
  const { root } = parse(text);
  if (root?.kind === "map") {
    const keys = root.pairs.map(({ key }) => key.text);
    const isStretch = keys.length > 1 && keys.every((key) => ROOT_KEYS.includes(key) || key.startsWith("x-"));
    return isStretch || isMapAt(root, path);
  }
  if (root?.kind !== "list") return false;
  return (
    root.items.length > 0 && root.items.every(({ value }) => value?.kind === "map" && isMapAt(value, [...path, 0]))
  );
}

function isMapAt(map: Node & { kind: "map" }, path: Path): boolean {
  const known = allowedKeys(path);
  return (
    allows(schemaAt(path), "object") && map.pairs.length > 0 && map.pairs.every(({ key }) => known.includes(key.text))
  );
}
