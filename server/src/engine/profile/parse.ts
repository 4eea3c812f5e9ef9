// text → Profile. Never fails: what cannot be read becomes problems, and the rest is read all the same.
import { applyEdits, type Edit, orderedEdits, originalOffset } from "../edit";
import { prepare } from "../syntax/prepare";
import { Repair } from "../syntax/repair";
import { scan } from "../syntax/scan";
import { type Composed, compose, type LibraryError } from "./compose";
import { identityOf } from "./identity";
import { lineIndexAt, linesOf, trimmedSpan } from "./lines";
import type { Problem } from "./problem";
import type { Profile } from "./profile";
import { shapeProblems } from "./shape";
import { joined, type Node, overlaps, type Span } from "./tree";

/** Longest text that is read, in UTF-16 units. Ordinary profiles have a few thousand. */
export const MAX_LENGTH = 2_000_000;

/** Parses a profile's text; `path` is where it comes from (only its file name matters), null for an unsaved text. */
export function parse(text: string, path: string | null = null): Profile {
  const reading = text.length > MAX_LENGTH ? tooLarge(text) : read(text);
  const { root, repair, comments } = reading;
  const shape = shapeProblems(text, root);
  return {
    text,
    path,
    identity: identityOf(path),
    root,
    comments,
    problems: [...repair.problems, ...shape],
    doubtful: joined(repair.doubtful),
    isPartial: reading.isPartial,
  };
}

interface Reading {
  readonly root: Node | null;
  readonly comments: Profile["comments"];
  readonly repair: Repair;
  readonly isPartial: boolean;
}

function read(text: string): Reading {
  const repair = prepare(text);
  if (isOtherEncoding(text, repair)) return { root: null, comments: [], repair, isPartial: true };
  const prepared = orderedEdits(repair.edits);
  const first = composeEdited(text, prepared, repair);
  if (first.tooDeep !== null) return unreadable(text, repair, "too-deep", "depth", first.tooDeep);
  if (first.errors.length === 0 && !hasHiddenItems(text, first.root)) return finish(text, first, repair, []);

  // The library cannot read it: find the causes on the prepared text, read around them, and look once more.
  const source = applyEdits(text, prepared);
  const at = originalOffset(prepared);
  const causes = scan(source);
  adopt(causes, repair, at);
  const mended = orderedEdits(causes.edits);
  const back = originalOffset(mended);
  const second = compose(applyEdits(source, mended), {
    at: (offset) => at(back(offset)),
    original: text,
    opaque: opaqueAt(repair.opaque),
  });
  return finish(text, second, repair, second.errors);
}

/** Bytes that were no UTF-8 arrive as replacement characters, UTF-16 as NUL characters in between. */
function isOtherEncoding(text: string, repair: Repair): boolean {
  const first = text.search(/[\u0000\ufffd]/);
  if (first < 0) return false;
  const isWide = text.includes("\0");
  const count = text.match(/\ufffd/g)?.length ?? 0;
  const span = { start: first, end: first + 1 };
  const doubtful = isWide ? { start: 0, end: text.length } : lineAt(text, span);
  repair.report({ rule: "not-utf8", message: isWide ? "wide" : "replaced", span, args: { count } }, doubtful);
  return isWide;
}

function composeEdited(text: string, edits: readonly Edit[], repair: Repair): Composed {
  const options = { at: originalOffset(edits), original: text, opaque: opaqueAt(repair.opaque) };
  return compose(edits.length === 0 ? text : applyEdits(text, edits), options);
}

const opaqueAt = (spans: Repair["opaque"]) => new Map(spans.map((span) => [span.start, span]));

/** Moves the causes found in a prepared text to the author's text. */
function adopt(causes: Repair, repair: Repair, at: (offset: number) => number): void {
  const move = <T extends Span>(span: T): T => ({ ...span, start: at(span.start), end: at(span.end) });
  const tabs = new Map(
    repair.problems.flatMap((problem, i) => (problem.rule === "tab-indent" ? [[problem.span.end, i]] : [])),
  );
  for (const problem of causes.problems) {
    // A line that is indented by tabs and to the wrong depth is one problem with one mend.
    const tab = problem.rule === "indentation" ? tabs.get(at(problem.span.start)) : undefined;
    if (tab !== undefined && problem.edits) {
      repair.problems[tab] = { ...repair.problems[tab]!, edits: problem.edits.map(move) };
      continue;
    }
    repair.problems.push({
      ...problem,
      span: move(problem.span),
      ...(problem.extent && { extent: move(problem.extent) }),
      ...(problem.edits && { edits: problem.edits.map(move) }),
    });
  }
  repair.doubtful.push(...causes.doubtful.map(move));
  repair.opaque.push(...causes.opaque.map(move));
}

function finish(text: string, composed: Composed, repair: Repair, errors: readonly LibraryError[]): Reading {
  let { root } = composed;
  const isPartial = errors.length > 0 || composed.tooDeep !== null;
  if (composed.tooDeep !== null) return unreadable(text, repair, "too-deep", "depth", composed.tooDeep);
  if (root?.kind === "scalar" && repair.problems.length > 0) root = null;
  furtherDocuments(text, composed, repair);
  aliases(text, composed, root, repair);
  for (const problem of unexplained(text, errors, repair.doubtful)) repair.report(problem, lineAt(text, problem.span));
  return { root, comments: composed.comments, repair, isPartial };
}

/** One finding for all: the first marker of a further document. */
function furtherDocuments(text: string, { furtherDocuments: further }: Composed, repair: Repair): void {
  const first = further[0];
  if (!first) return;
  const isEmpty = further.every(({ content }) => content === null);
  const span = { start: first.marker, end: first.marker + 3 };
  const message = isEmpty ? "marker" : "second";
  repair.report(
    { rule: "multiple-documents", message, span, args: { count: further.length + 1 } },
    { ...span, end: text.length },
  );
}

/** One problem on the first of all anchors, aliases and merge keys that belong together. */
function aliases(text: string, composed: Composed, root: Node | null, repair: Repair): void {
  if (composed.aliases.length === 0) return;
  const defined = anchorsOf(root);
  const isReference = (span: Span) => text[span.start] !== "*" || defined.has(text.slice(span.start + 1, span.end));
  const references = composed.aliases.filter(isReference);
  for (const span of composed.aliases) {
    if (isReference(span)) {
      repair.doubtful.push(lineAt(text, span));
      continue;
    }
    const args = { character: "*" };
    repair.report({
      rule: "special-start",
      message: "start",
      span: { ...span, end: span.start + 1 },
      args,
      extent: span,
    });
  }
  const first = references[0];
  if (!first) return;
  const message = text[first.start] === "*" ? "alias" : "merge";
  repair.report({ rule: "alias", message, span: first, args: { count: references.length } });
}

function anchorsOf(root: Node | null): Set<string> {
  const names = new Set<string>();
  const stack: (Node | null)[] = [root];
  while (stack.length > 0) {
    const node = stack.pop();
    if (!node || node.kind === "alias") continue;
    if (node.anchor) names.add(node.anchor);
    if (node.kind === "map") for (const pair of node.pairs) stack.push(pair.value);
    if (node.kind === "list") for (const item of node.items) stack.push(item.value);
  }
  return names;
}

/** The library's errors that no cause explains: the first on each line that is not doubtful already. */
function unexplained(text: string, errors: readonly LibraryError[], doubtful: readonly Span[]): Problem[] {
  if (errors.length === 0) return [];
  const lines = linesOf(text);
  const problems: Problem[] = [];
  // After one unreadable place the library's further errors are mostly its own confusion.
  for (const { code, offset } of errors.slice(0, 1)) {
    let index = lineIndexAt(lines, Math.min(offset, text.length));
    while (index > 0 && isBlankLine(text, lines[index]!)) index--;
    const span = trimmedSpan(text, lines[index]!);
    if (span.start >= span.end || doubtful.some((place) => overlaps(place, span))) continue;
    problems.push({ rule: "yaml-syntax", message: SYNTAX_MESSAGES[code] ?? "unreadable", span, args: {} });
  }
  return problems;
}

const SYNTAX_MESSAGES: Partial<Record<LibraryError["code"], string>> = {
  BAD_DQ_ESCAPE: "badEscape",
  BLOCK_IN_FLOW: "blockInFlow",
  KEY_OVER_1024_CHARS: "keyTooLong",
};

const isBlankLine = (text: string, line: Span): boolean => text.slice(line.start, line.end).trim() === "";

function lineAt(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && !/[\r\n]/.test(text[start - 1]!)) start--;
  while (end < text.length && !/[\r\n]/.test(text[end]!)) end++;
  return { start, end };
}

/** A list item swallowed by the plain text above it, which YAML reads without a word. */
function hasHiddenItems(text: string, root: Node | null): boolean {
  const stack: (Node | null)[] = [root];
  while (stack.length > 0) {
    const node = stack.pop();
    if (node?.kind === "map") for (const pair of node.pairs) stack.push(pair.value);
    if (node?.kind === "list") for (const item of node.items) stack.push(item.value);
    if (node?.kind !== "scalar" || node.style !== "plain") continue;
    if (/[\r\n][ \t]*-[ \t]/.test(text.slice(node.span.start, node.span.end))) return true;
  }
  return false;
}

function unreadable(text: string, repair: Repair, rule: string, message: string, offset: number): Reading {
  const start = Math.min(offset, Math.max(0, text.length - 1));
  repair.report({ rule, message, span: { start, end: start + 1 }, args: {} }, { start: 0, end: text.length });
  return { root: null, comments: [], repair, isPartial: true };
}

function tooLarge(text: string): Reading {
  const first = trimmedSpan(
    text,
    linesOf(text.slice(0, 1000)).find((line) => line.end > line.start) ?? { start: 0, end: 1 },
  );
  const span = first.end > first.start ? first : { start: 0, end: 1 };
  const repair = new Repair();
  repair.report(
    { rule: "too-large", message: "file", span, args: { limit: MAX_LENGTH, length: text.length } },
    { start: 0, end: text.length },
  );
  return { root: null, comments: [], repair, isPartial: true };
}
