// What every formatting must keep, and texts out of shape that mean the same. The formatter itself is not here.
import assert from "node:assert/strict";
import { type FormatOptions, format } from "../../server/src/engine/features/format";
import { parse } from "../../server/src/engine/profile/parse";
import type { Profile } from "../../server/src/engine/profile/profile";
import { type Node, type Span, walk } from "../../server/src/engine/profile/tree";
import { lint } from "../../server/src/engine/rules/lint";
import { applyEdits, type Edit } from "../../server/src/engine/write/edit";
import { firstOutOfOrder } from "../../server/src/engine/write/order";
import { emptyContext } from "./context";
import type { Random } from "./mutations";

export interface Formatted {
  readonly text: string;
  readonly edits: readonly Edit[];
}

export function formatted(text: string, options: FormatOptions = {}, span: Span | null = null): Formatted {
  const edits = format(parse(text), options, span);
  return { text: applyEdits(text, edits), edits };
}

/** Formats, and holds the result against all that formatting promises. Returns the formatted text. */
export function assertFormats(text: string, options: FormatOptions = {}, span: Span | null = null): string {
  const before = parse(text);
  const { text: result, edits } = formatted(text, options, span);
  const after = parse(result);
  const shown = `${JSON.stringify(text)}\nbecame\n${JSON.stringify(result)}`;
  assertEdits(text, edits, shown);
  assert.deepEqual(contentOf(after.root), contentOf(before.root), `another value: ${shown}`);
  const isSorted = before.root?.kind !== "map" || firstOutOfOrder(before.root) === null || span !== null;
  const inOrder = (some: readonly string[]) => (isSorted ? some : [...some].sort());
  for (const [what, of] of Object.entries({ comments: commentsOf, "source of texts": sourcesOf })) {
    assert.deepEqual(inOrder(of(after)), inOrder(of(before)), `other ${what}: ${shown}`);
  }
  assertLineEnds(text, result, isSorted, shown);
  if (!span) assert.equal(formatted(result, options).text, result, `not settled: ${shown}`);
  const troubles = (profile: Profile) => lint(profile, emptyContext()).map(({ rule }) => rule);
  assert.ok(troubles(after).length <= troubles(before).length, `new findings ${troubles(after)}: ${shown}`);
  return result;
}

function assertEdits(text: string, edits: readonly Edit[], shown: string): void {
  let at = 0;
  for (const { start, end, text: replacement } of edits) {
    assert.ok(at <= start && start <= end && end <= text.length, `edit ${start}..${end} is out of place: ${shown}`);
    assert.notEqual(text.slice(start, end), replacement, `an edit changes nothing: ${shown}`);
    at = end;
  }
}

/** Lines with content keep their own line ends; new ones are as those around them. */
function assertLineEnds(before: string, after: string, isSorted: boolean, shown: string): void {
  const kinds = (text: string) => new Set(text.match(/\r\n|\n|\r/g));
  for (const kind of kinds(after)) assert.ok(kinds(before).has(kind) || kinds(before).size === 0, `${shown}`);
  if (!isSorted) return;
  const ends = (text: string) =>
    [...text.matchAll(/([^\r\n]*)(\r\n|\n|\r)/g)].filter(([, line]) => line!.trim() !== "").map(([, , end]) => end);
  const [old, now] = [ends(before), ends(after)];
  assert.deepEqual(now.slice(0, old.length), old, `other line ends: ${shown}`);
  assert.ok(now.length <= old.length + 1, `more lines: ${shown}`);
}

/** Every value to the last blank, and the style in which it is written; the root's keys in any order. */
function contentOf(node: Node | null): unknown {
  if (node?.kind === "scalar") return [node.style, typeof node.value, String(node.value)];
  if (node?.kind === "list") return [node.flow, ...node.items.map(({ value }) => contentOf(value))];
  if (node?.kind !== "map") return node?.kind;
  return [node.flow, ...node.pairs.map(({ key, value }) => JSON.stringify([key.text, contentOf(value)])).sort()];
}

const commentsOf = ({ text, comments }: Profile) => comments.map(({ span }) => text.slice(span.start, span.end));

/** Each text as it is written, without the indent of its further lines and blanks behind the header of a block. */
function sourcesOf({ text, root }: Profile): string[] {
  const scalars = walk(root).flatMap(({ node }) => (node.kind === "scalar" ? [node] : []));
  return scalars.map(({ span, style }) => {
    const source = text.slice(span.start, span.end).replace(/([\r\n]) +/g, "$1");
    return style === "literal" || style === "folded" ? source.replace(/^(\S+)[ \t]+/, "$1") : source;
  });
}

/**
 * A well-formed profile in another layout: other indents, wider gaps, more empty lines, lists level with their keys. Every
 * part of it says the same as before.
 */
export function disarranged(text: string, random: Random): string {
  const sections = text.trimEnd().split(/\n(?=[a-z#])/);
  const empty = (most: number) => `${" ".repeat(random.below(3))}\n`.repeat(random.below(most));
  const rough = sections.map((section) => {
    const content = section.trimEnd();
    const gap = section.length > content.length ? `\n${empty(3)}` : "";
    return disarrangedSection(content, random) + gap;
  });
  return empty(3) + rough.join("\n") + (random.below(3) > 0 ? `\n${empty(4)}` : "");
}

function disarrangedSection(section: string, random: Random): string {
  const [first, ...rest] = section.split("\n");
  const step = 2 + random.below(3);
  const outdent = rest[0]?.startsWith("  - ") && random.below(2) === 0 ? 1 : 0;
  const lines = rest.map((line) => {
    const indent = /^ */.exec(line)![0].length;
    const column = line === "" ? 0 : Math.max(0, indent / 2 - outdent) * step;
    return " ".repeat(column) + line.slice(indent).replace(/^- /, `-${" ".repeat(step - 1)}`);
  });
  return [first!, ...lines].map((line) => roughened(line, random)).join("\n");
}

/** Blanks where they carry nothing: around a colon, and behind one that ends a line. */
function roughened(line: string, random: Random): string {
  const blanks = (least: number) => " ".repeat(least + random.below(4));
  if (random.below(3) > 0) return line;
  return line.replace(
    /^( *(?:- +)?[a-z_]+):(?: (?=\S)|$)/,
    (whole, key: string) => `${key}${blanks(0)}:${blanks(whole.length - key.length - 1)}`,
  );
}
