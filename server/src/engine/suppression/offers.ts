// Requests to ignore a finding, ready to be written: as a comment above it, or as an entry of `lint.ignore`. The reason is left
// to the author.
import type { Template } from "../message";
import { columnAt, lineAt, lineEndOf, lineIndexAt, linesOf } from "../profile/lines";
import { parse } from "../profile/parse";
import type { Profile } from "../profile/profile";
import { type MapNode, type Pair, pairOf, walk } from "../profile/tree";
import { isSection } from "../schema/schema";
import { applyEdits, type Edit } from "../write/edit";
import { indentStepOf, insertNestedKey, insertRootKey } from "../write/insertion";
import { MARKER } from "./comments";
import { entryList, rootKeyAt } from "./entries";
import type { Silenceable } from "./silence";

/** A place in an edit's text that the author has to fill in. */
export interface Hole {
  /** Offset in the text of the edit. */
  readonly at: number;
  /** Goes before what is filled in. */
  readonly lead: string;
  /** What stands there until it is. */
  readonly words: Template;
}

export interface SuppressionOffer {
  readonly title: Template;
  readonly args: { readonly rule: string; readonly section: string };
  readonly edit: Edit;
  readonly hole: Hole;
}

const HERE: Template = { en: "Ignore this here, with a reason", id: "Abaikan di sini, dengan alasan" };
const IN_SECTION: Template = {
  en: "Ignore “{rule}” in “{section}”, with a reason",
  id: "Abaikan “{rule}” dalam “{section}”, dengan alasan",
};
const IN_PROFILE: Template = {
  en: "Ignore “{rule}” in this profile, with a reason",
  id: "Abaikan “{rule}” dalam profil ini, dengan alasan",
};
/** Shorter than a reason has to be, so that it cannot pass for one. */
const REASON: Template = { en: "reason", id: "alasan" };

/** From the narrowest to the widest. Whether each is sound is still to be tried. */
export function suppressionOffers(profile: Profile, { rule, span, path }: Silenceable): SuppressionOffer[] {
  const section = String(path?.[0] ?? rootKeyAt(profile.root, span) ?? "");
  const args = { rule, section };
  const inSection = isSection(section) ? newEntry(profile, rule, section) : null;
  // What is wrong with the requests themselves is not ignored by one more of them.
  const inProfile = section === "lint" ? null : newEntry(profile, rule, null);
  const here = newComment(profile, rule, span.start);
  return [
    { title: HERE, args, edit: here, hole: { at: here.text.lastIndexOf(":") + 1, lead: " ", words: REASON } },
    ...(inSection ? [{ title: IN_SECTION, args, edit: inSection, hole: reasonIn(inSection) }] : []),
    ...(inProfile ? [{ title: IN_PROFILE, args, edit: inProfile, hole: reasonIn(inProfile) }] : []),
  ];
}

/** The reason comes last, between quotes. */
const reasonIn = ({ text }: Edit): Hole => ({ at: text.lastIndexOf('""') + 1, lead: "", words: REASON });

const EMPTY_REASON = 'reason: ""';

/** With a reason in it, the text is read as it was before, and so is everything that it says. */
export function isSound(profile: Profile, { edit, hole }: SuppressionOffer): boolean {
  const { text, path, format } = profile;
  const filled = edit.text.slice(0, hole.at) + hole.lead + ENOUGH + edit.text.slice(hole.at);
  const after = parse(applyEdits(text, [{ ...edit, text: filled }]), path, profile, format);
  return (
    after.isPartial === profile.isPartial &&
    after.problems.length <= profile.problems.length &&
    valuesOf(after) === valuesOf(profile)
  );
}

/** Long enough for a reason. */
const ENOUGH = "x".repeat(20);

/** All values but those of requests. */
const valuesOf = ({ root }: Profile): string =>
  JSON.stringify(
    walk(root).flatMap(({ node, path }) => (node.kind === "scalar" && path[0] !== "lint" ? [[path, node.text]] : [])),
  );

/** Above the line of a place; above the whole text where that runs over several lines, since no comment can stand in it. */
function newComment({ text, root }: Profile, rule: string, offset: number): Edit {
  const around = walk(root).find(({ node }) => {
    return node.kind === "scalar" && node.span.start <= offset && offset < node.span.end;
  });
  const line = lineAt(text, around ? around.node.span.start : offset);
  const mark = line.start === 0 && text.startsWith("\ufeff") ? 1 : 0;
  const start = line.start + mark;
  const indent = /^[ \t]*/.exec(text.slice(start, line.end))![0];
  return { start, end: start, text: `${indent}# ${MARKER} ${rule}:${lineEndOf(text)}` };
}

/** A new entry of `lint.ignore`; null where what is there has another form. */
function newEntry(profile: Profile, rule: string, section: string | null): Edit | null {
  const { text, root } = profile;
  const keys = [`rule: ${rule}`, ...(section === null ? [] : [`section: ${section}`]), EMPTY_REASON];
  const step = " ".repeat(indentStepOf(text));
  const item = keys.map((key, i) => (i === 0 ? "- " : "  ") + key);
  const flow = `{${keys.join(", ")}}`;
  const lint = pairOf(root, "lint");
  if (!lint) {
    const block = ["lint:", `${step}ignore:`, ...item.map((line) => step + step + line)].join(lineEndOf(text));
    return root?.kind === "map" ? atLineStart(text, insertRootKey(profile, "lint", block)) : null;
  }
  if (!lint.value) return below(text, lint, ["ignore:", ...item.map((line) => step + line)], step);
  if (lint.value.kind !== "map") return null;
  return intoMap(profile, lint.value, item, flow, step);
}

function intoMap({ text, root }: Profile, lint: MapNode, item: readonly string[], flow: string, step: string) {
  const ignore = pairOf(lint, "ignore");
  const list = entryList(root);
  if (list?.flow) {
    const end = list.items.at(-1)?.span.end;
    const at = end ?? list.span.start + 1;
    return { start: at, end: at, text: end === undefined ? flow : `, ${flow}` };
  }
  if (list?.items[0]) {
    const column = columnAt(text, list.items[0].span.start);
    return linesBelow(text, list.span.end, item, " ".repeat(column));
  }
  if (lint.flow) return ignore ? null : insertNestedKey(text, lint, ["lint"], "ignore", `[${flow}]`);
  if (ignore) return ignore.value ? null : below(text, ignore, item, step);
  const column = columnAt(text, lint.pairs[0]!.key.span.start);
  return linesBelow(text, lint.span.end, ["ignore:", ...item.map((line) => step + line)], " ".repeat(column));
}

/** As the value of a key that has none yet. */
const below = (text: string, { key, span }: Pair, lines: readonly string[], step: string): Edit =>
  linesBelow(text, span.end, lines, " ".repeat(columnAt(text, key.span.start)) + step);

/** Whole lines below the line of an offset. */
function linesBelow(text: string, offset: number, added: readonly string[], indent: string): Edit {
  const lines = linesOf(text);
  const lineEnd = lineEndOf(text);
  const index = lineIndexAt(lines, Math.max(0, offset - 1));
  const joined = added.map((line) => indent + line).join(lineEnd);
  const next = lines[index + 1];
  if (next) return { start: next.start, end: next.start, text: joined + lineEnd };
  return { start: text.length, end: text.length, text: lineEnd + joined };
}

/** The same insertion at the start of the next line instead of the end of a line: editors that indent snippets leave it as it is. */
function atLineStart(text: string, edit: Edit): Edit {
  const lineEnd = lineEndOf(text);
  if (edit.end > edit.start || !edit.text.startsWith(lineEnd) || !text.startsWith(lineEnd, edit.start)) return edit;
  const at = edit.start + lineEnd.length;
  return { start: at, end: at, text: edit.text.slice(lineEnd.length) + lineEnd };
}
