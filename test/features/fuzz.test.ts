// Every feature on texts that break off anywhere, as they do while they are written: nothing throws, every place is valid.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { complete } from "../../server/src/engine/features/completion";
import { definition } from "../../server/src/engine/features/definition";
import { fixAll } from "../../server/src/engine/features/fix-all";
import { folds } from "../../server/src/engine/features/folding";
import { hover } from "../../server/src/engine/features/hover";
import { inlayHints } from "../../server/src/engine/features/inlay-hints";
import { lenses } from "../../server/src/engine/features/lenses";
import { links } from "../../server/src/engine/features/links";
import { missingSections } from "../../server/src/engine/features/missing-sections";
import { type OutlineEntry, outline } from "../../server/src/engine/features/outline";
import { quickFixes } from "../../server/src/engine/features/quick-fixes";
import { highlights, references } from "../../server/src/engine/features/references";
import { occupationEdits, renamableAt } from "../../server/src/engine/features/rename";
import { selectionSpans } from "../../server/src/engine/features/selection";
import type { ProfileIndex } from "../../server/src/engine/index/profile-index";
import { parse } from "../../server/src/engine/profile/parse";
import type { Profile } from "../../server/src/engine/profile/profile";
import type { Span } from "../../server/src/engine/profile/tree";
import { lint } from "../../server/src/engine/rules/lint";
import { applyEdits, orderedEdits } from "../../server/src/engine/write/edit";
import { emptyContext, indexOf } from "../support/context";

const FOLDER = join(__dirname, "../profiles/valid");
const POSITIONS = 30;

/** The same numbers in every run. */
function* numbers(seed: number): Generator<number> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

function assertInside({ start, end }: Span, text: string, what: string): void {
  const isValid = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;
  assert.ok(isValid, `${what}: ${start}..${end} of ${text.length}`);
}

function assertOutline(entries: readonly OutlineEntry[], text: string, within: Span): void {
  for (const { name, span, nameSpan, children } of entries) {
    assert.notEqual(name, "");
    assertInside(span, text, name);
    assert.ok(span.start >= within.start && span.end <= within.end, `${name} is outside of its parent`);
    assert.ok(nameSpan.start >= span.start && nameSpan.end <= span.end, `${name}: its mark is outside of it`);
    assertOutline(children, text, span);
  }
}

function assertCompletion(profile: Profile, offset: number): void {
  const { text } = profile;
  for (const snippets of [true, false]) {
    const context = { language: "id", defaultLanguage: "id", index: emptyContext().index, snippets } as const;
    for (const { label, replace, lines, removed, filter } of complete(profile, offset, context).entries) {
      assertInside(replace, text, label);
      assert.ok(replace.start <= offset && offset <= replace.end, `${label} does not replace what is at the cursor`);
      assert.doesNotMatch(text.slice(replace.start, replace.end), /[\r\n]/, label);
      assert.ok(lines.length > 0 && lines.every((line) => !/[\r\n]/.test(line)), label);
      assert.ok(removed === null || (removed.end <= replace.start && removed.start < removed.end), label);
      assert.equal(typeof filter, "string");
    }
  }
}

function assertNavigation(profile: Profile, offset: number, index: ProfileIndex): void {
  const { text } = profile;
  const context = { index, defaultLanguage: "id", language: "en", titles: true, wordCounts: true } as const;
  const found = definition(profile, offset, context);
  const spans = [
    ...(found ? [found.origin, ...found.targets.map(({ span }) => span)] : []),
    ...references(profile, offset, { index, withDeclarations: true }).map(({ span }) => span),
    ...highlights(profile, offset).map(({ span }) => span),
    ...links(profile, context).map(({ span }) => span),
    ...lenses(profile, index).map(({ span }) => span),
    ...inlayHints(profile, { start: 0, end: text.length }, context).map(({ offset: at }) => ({ start: at, end: at })),
    ...occupationEdits(profile, "perawat", "bidan"),
  ];
  for (const span of spans) assertInside(span, text, "navigation");
  const target = renamableAt(profile, offset);
  if (!("message" in target)) assertInside(target.span, text, "rename");
}

function assertAll(text: string, offset: number): void {
  const profile = parse(text, "perawat.occupation.yaml");
  const index = indexOf({ "perawat.occupation.yaml": text });
  const context = emptyContext();
  const findings = lint(profile, context);
  assertCompletion(profile, offset);
  const found = hover(profile, offset, findings, { language: "id", markdown: true, index, defaultLanguage: "id" });
  if (found) {
    assertInside(found.span, text, "hover");
    assert.ok(found.span.start <= offset && offset <= found.span.end, "hover is elsewhere");
  }
  assertNavigation(profile, offset, index);
  assertOutline(outline(profile, "id"), text, { start: 0, end: text.length });
  for (const { span } of folds(profile)) assertInside(span, text, "fold");
  const spans = selectionSpans(profile, offset);
  for (const [i, span] of spans.entries()) {
    assertInside(span, text, "selection");
    assert.ok(span.start <= offset && offset <= span.end, "the selection is elsewhere");
    const inner = spans[i - 1];
    assert.ok(!inner || (span.start <= inner.start && inner.end <= span.end), "the selection does not grow");
  }
  assert.deepEqual(spans.at(-1), { start: 0, end: text.length });
  for (const { title, edits, word, absent } of quickFixes(
    profile,
    { start: 0, end: text.length },
    findings,
    context,
    "id",
  )) {
    assert.ok(edits.length > 0 || word !== undefined || absent, title);
    for (const edit of edits) assertInside(edit, text, title);
  }
  const all = fixAll(profile, context);
  assert.deepEqual(orderedEdits(all.edits), all.edits);
  for (const edit of all.edits) assertInside(edit, text, "fix all");
  parse(applyEdits(text, all.edits));
  for (const { offset: start } of missingSections(profile, "id", "id"))
    assertInside({ start, end: start }, text, "section");
}

describe("features on texts that break off", () => {
  for (const [i, name] of readdirSync(FOLDER).sort().entries()) {
    it(name, () => {
      const text = readFileSync(join(FOLDER, name), "utf8");
      const random = numbers(i + 1);
      for (let n = 0; n < POSITIONS; n++) {
        const offset = Math.floor((random.next().value as number) * (text.length + 1));
        const broken = text.slice(0, offset);
        const crlf = broken.replaceAll("\n", "\r\n");
        // Cut off; cut off with other line ends; broken in the middle by what is being typed there.
        assertAll(broken, offset);
        assertAll(crlf, crlf.length);
        assertAll(`${broken}${["\n", '[{"', ": "][n % 3]}${text.slice(offset)}`, offset + 1);
      }
    });
  }
});
