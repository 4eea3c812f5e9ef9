// text → Profile. Never fails: what cannot be read becomes problems, and the rest is read all the same.

import { allows, CONFIGURATION, type Format, PROFILE, schemaAt } from "../schema/schema";
import { shapeProblems } from "../schema/shape";
import { textsWithColon } from "../slips/colons";
import { beginWithBullets } from "../syntax/bullets";
import { visible } from "../syntax/characters";
import { prepare } from "../syntax/prepare";
import { commentedBlock } from "../syntax/put-aside";
import { Repair } from "../syntax/repair";
import { scan } from "../syntax/scan";
import { applyEdits, type Edit, orderedEdits, originalOffset } from "../write/edit";
import { type Composed, compose, type LibraryError } from "./compose";
import { CONFIGURATION_NAME, identityOf } from "./identity";
import { isBlank, isBlankLine, lineAt, lineIndexAt, linesOf, linesOver, linesWith, trimmedSpan } from "./lines";
import type { Problem, ProblemRule } from "./problem";
import type { Profile } from "./profile";
import { lostPlaces, references } from "./references";
import { type CleanReading, composeChange } from "./reuse";
import { joined, type MapNode, type Node, overlaps, overlapsAny, type Path, type Span, walk } from "./tree";

/** Longest text that is read, in UTF-16 units. Ordinary profiles have a few thousand. */
export const MAX_LENGTH = 1_500_000;

/**
 * Parses a profile's text. `path` is where it comes from (only its file name matters), null for an unsaved text.
 * `before` is an earlier version of the same text: what the change leaves alone is not read again. The result is the same.
 */
export function parse(
  text: string,
  path: string | null = null,
  before: Profile | null = null,
  format: Format = formatOf(path),
): Profile {
  const reading = text.length > MAX_LENGTH ? tooLarge(text) : read(text, before);
  const { root, repair, comments } = reading;
  const shape = textsWithColon(text, root, [...repair.problems, ...shapeProblems(text, root, format)]);
  const conflicts = joined(extentsOf(repair.problems, "merge-conflict"));
  const isSaid = ({ rule, span }: Problem) => rule === "merge-conflict" || !overlapsAny(conflicts, span);
  return {
    text,
    path,
    identity: identityOf(path),
    format,
    root,
    comments,
    problems: conflicts.length > 0 ? shape.problems.filter(isSaid) : shape.problems,
    doubtful: joined([...repair.doubtful, ...shape.doubtful]),
    isPartial: reading.isPartial,
  };
}

/** The file's name tells a configuration from a profile. */
const formatOf = (path: string | null): Format =>
  identityOf(path).fileName === CONFIGURATION_NAME ? CONFIGURATION : PROFILE;

const extentsOf = (problems: readonly Problem[], rule: ProblemRule): Span[] =>
  problems.flatMap((problem) => (problem.rule === rule && problem.extent ? [problem.extent] : []));

interface Reading {
  readonly root: Node | null;
  readonly comments: Profile["comments"];
  readonly repair: Repair;
  readonly isPartial: boolean;
}

function read(text: string, before: Profile | null): Reading {
  const encoding = encodingProblem(text);
  if (encoding?.message === "wide") return unreadable(text, new Repair(), encoding);
  const repair = prepare(text);
  if (encoding) {
    repair.problems.push(encoding);
    repair.doubt(linesWith(text, encoding.others?.map(({ start }) => start) ?? []));
  }
  const prepared = orderedEdits(repair.edits);
  const clean = before && repair.isIdle ? cleanReading(before) : null;
  const first = (clean && composeChange(text, clean)) ?? composeEdited(text, prepared, repair);
  if (first.tooDeep !== null) return unreadable(text, repair, tooDeep(text, first.tooDeep));
  const isRead = first.errors.length === 0;
  const hidden = isRead ? [...hiddenItems(text, first.root), ...lostPlaces(text, first)] : [];
  if (isRead && hidden.length === 0) return finish(text, first, repair, []);

  // The library cannot read it: find the causes on the prepared text, read around them, and look once more.
  const source = applyEdits(text, prepared);
  const at = originalOffset(prepared);
  const found = scan(source);
  // What the library reads is right as it is, however unusual: only where something of it is hidden can there be a cause.
  const causes = isRead ? found.within(linesOver(text, hidden), at) : found;
  repair.adopt(causes, text, at);
  const mended = orderedEdits(causes.edits);
  const back = originalOffset(mended);
  const second = compose(applyEdits(source, mended), {
    at: (offset) => at(back(offset)),
    original: text,
    opaque: opaqueAt(repair.opaque),
  });
  return finish(text, second, repair, second.errors);
}

/** Bytes that were no UTF-8 arrive as replacement characters, UTF-16 as NUL characters in every other place. */
function encodingProblem(text: string): Problem | null {
  const offsets = [...text.matchAll(/[\u0000\ufffd]/g)].map(({ index }) => index);
  const replaced = offsets.filter((offset) => text.charCodeAt(offset) !== 0);
  const isWide = (offsets.length - replaced.length) * 3 > text.length;
  const [first, ...others] = (isWide ? offsets.slice(0, 1) : replaced).map((start) => ({ start, end: start + 1 }));
  if (!first) return null;
  const args = { count: replaced.length };
  return { rule: "not-utf8", message: isWide ? "wide" : "replaced", span: first, args, others: [first, ...others] };
}

/** The profile as something to build upon: read without a fault, and nothing but a mapping. */
function cleanReading({ text, root, comments, doubtful, isPartial }: Profile): CleanReading | null {
  if (isPartial || doubtful.length > 0 || root?.kind !== "map" || root.flow || root.anchor || root.tag) return null;
  return { text, root, comments };
}

function composeEdited(text: string, edits: readonly Edit[], repair: Repair): Composed {
  const options = { at: originalOffset(edits), original: text, opaque: opaqueAt(repair.opaque) };
  return compose(edits.length === 0 ? text : applyEdits(text, edits), options);
}

const opaqueAt = (spans: Repair["opaque"]) => new Map(spans.map((span) => [span.start, span]));

function finish(text: string, composed: Composed, repair: Repair, errors: readonly LibraryError[]): Reading {
  let { root } = composed;
  if (composed.tooDeep !== null) return unreadable(text, repair, tooDeep(text, composed.tooDeep));
  if (root?.kind === "scalar" && repair.problems.length > 0) root = null;
  const hasMore = furtherDocuments(text, composed, repair);
  const hasMerge = references(text, composed, root, repair);
  for (const problem of unexplained(text, errors, repair.doubtful, root?.kind === "map"))
    repair.report(problem, lineAt(text, problem.span.start));
  return { root, comments: composed.comments, repair, isPartial: errors.length > 0 || hasMerge || hasMore };
}

/** One finding for all: the first marker of a further document. Returns whether there is more behind it. */
function furtherDocuments(text: string, { furtherDocuments: further }: Composed, repair: Repair): boolean {
  const first = further.find(({ hasContent }) => hasContent) ?? further[0];
  if (!first) return false;
  const span = { start: first.marker, end: first.marker + 3 };
  const message = text[first.marker] === "." ? "ended" : first.hasContent ? "second" : "marker";
  const rest = first.hasContent ? { ...span, end: Number.POSITIVE_INFINITY } : span;
  repair.report({ rule: "multiple-documents", message, span, args: {} }, rest);
  return first.hasContent;
}

/** The library's errors that no cause explains: the first on each line that is not doubtful already. */
function unexplained(
  text: string,
  errors: readonly LibraryError[],
  doubtful: readonly Span[],
  isProfile: boolean,
): Problem[] {
  if (errors.length === 0) return [];
  const lines = linesOf(text);
  const problems: Problem[] = [];
  // After one unreadable place the library's further errors are mostly its own confusion.
  for (const { code, offset } of errors.slice(0, 1)) {
    let index = lineIndexAt(lines, Math.min(offset, text.length));
    while (index > 0 && isBlankLine(text, lines[index]!)) index--;
    const span = trimmedSpan(text, lines[index]!);
    if (span.start >= span.end || doubtful.some((place) => overlaps(place, span))) continue;
    const message = SYNTAX_MESSAGES[code];
    // Where no keys were read, the line may be the one that is right.
    const edits = message || !isProfile ? {} : { edits: commentedBlock(text, span.start) };
    problems.push({ rule: "yaml-syntax", message: message ?? "unreadable", span, args: {}, ...edits });
  }
  return problems;
}

const SYNTAX_MESSAGES: Partial<Record<LibraryError["code"], string>> = {
  BAD_DQ_ESCAPE: "badEscape",
  BLOCK_IN_FLOW: "blockInFlow",
  KEY_OVER_1024_CHARS: "keyTooLong",
};

/** Only blanks stand before it on its line. */
function beginsLine(text: string, offset: number): boolean {
  let at = offset - 1;
  while (at >= 0 && isBlank(text.charCodeAt(at))) at--;
  return at < 0 || /[\r\n]/.test(text.charAt(at));
}

/** Where YAML takes a list item for plain text or for more of the text above it, or text for a comment, without a word. */
const hiddenItems = (text: string, root: Node | null): Span[] =>
  walk(root).flatMap(({ node, path }) => hiddenItem(text, node, path) ?? []);

function hiddenItem(text: string, node: Node, path: Path): Span | null {
  if (node.kind === "map" && allows(schemaAt(path), "string") && isQuestion(text, node)) return node.span;
  if (node.kind !== "scalar") return null;
  if (node.style === "literal" || node.style === "folded") {
    const comment = /^\s*[\r\n] *#\d/.exec(text.slice(node.span.end, node.span.end + 80));
    return comment && { start: node.span.start, end: node.span.end + comment[0].length };
  }
  if (node.style !== "plain") return null;
  const isBelow = beginsLine(text, node.span.start);
  const written = text.slice(node.span.start, node.span.end);
  if (!isBelow && !/[\r\n]/.test(written)) return null;
  const source = visible(written);
  const isHidden =
    /[\r\n][ \t]*-[ \t]/.test(source) || (isBelow && (/^-[^\W\d_]/.test(source) || beginWithBullets(source)));
  return isHidden ? node.span : null;
}

/** `? why` on its own, where text is wanted: to YAML a key without a value. */
function isQuestion(text: string, { pairs }: MapNode): boolean {
  const start = pairs[0]?.key.span.start ?? 0;
  return pairs.length === 1 && /\?[ \t]+$/.test(text.slice(Math.max(0, start - 8), start));
}

/** Nothing of the text is read: one problem says why. */
function unreadable(text: string, repair: Repair, problem: Problem): Reading {
  repair.report(problem, { start: 0, end: text.length });
  return { root: null, comments: [], repair, isPartial: true };
}

function tooDeep(text: string, offset: number): Problem {
  const start = Math.min(offset, Math.max(0, text.length - 1));
  return { rule: "too-deep", message: "depth", span: { start, end: start + 1 }, args: {} };
}

function tooLarge(text: string): Reading {
  const lines = linesOf(text.slice(0, 1000)).map((line) => trimmedSpan(text, line));
  const span = lines.find(({ start, end }) => end > start) ?? { start: 0, end: 1 };
  const args = { limit: MAX_LENGTH, length: text.length };
  return unreadable(text, new Repair(), { rule: "too-large", message: "file", span, args });
}
