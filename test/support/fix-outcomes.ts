// What the fixes of a text's error findings do to it: which finding has one, and what a preferred or safe one breaks.
// Asserts nothing. What counts as broken:
//
//   stays     the finding is there afterwards: the same rule and message at the same place
//   adds      a rule has more errors than before. What is held back before because the text cannot be read counts as
//             there; a skeleton's own placeholder does not count, nor what a status asks for that can be read only now
//   loses     a word of the text stands less often than before. Within the finding's own place it may stand once less
//             where it stands elsewhere too, or be the misspelt word that the fix is about
//   comment   a comment apart from the finding reads otherwise
//   value     a value apart from the finding and from doubtful lines reads otherwise
import { parse } from "../../server/src/engine/profile/parse";
import type { Profile } from "../../server/src/engine/profile/profile";
import { nodeAt, overlaps, overlapsAny, type Span, walk } from "../../server/src/engine/profile/tree";
import { lint } from "../../server/src/engine/rules/lint";
import type { Finding, Fix, Surroundings } from "../../server/src/engine/rules/rule";
import { isOwed, Trial, withoutDoubt } from "../../server/src/engine/rules/trial";
import { applyEdits, type Edit, orderedEdits, originalOffset } from "../../server/src/engine/write/edit";

export interface Outcome {
  readonly finding: Finding;
  readonly fixes: readonly Fix[];
  readonly faults: readonly Fault[];
}

export interface Fault {
  readonly kind: "stays" | "adds" | "loses" | "comment" | "value";
  readonly fix: Fix;
  readonly detail: string;
  readonly after: string;
}

/** Rules whose fix writes another word in the place of the one that is there. */
const CORRECTING = new Set(["unknown-key", "invalid-value", "id-mismatch", "lang-mismatch"]);

/** Every error finding of a text with what its fixes do. */
export function fixOutcomes(text: string, path: string, context: Surroundings): Outcome[] {
  const profile = parse(text, path);
  const errors = lint(profile, context).filter(isError);
  const before = lint(withoutDoubt(profile), context).filter(isError);
  const trial = new Trial(profile, context);
  return errors.map((finding) => {
    const fixes = trial.fixesFor(finding);
    const recommended = fixes.filter(({ preferred, safe }) => preferred || safe);
    const faults = recommended.flatMap((fix) => faultsOf(profile, before, finding, fix, context));
    return { finding, fixes, faults };
  });
}

const isError = ({ severity, rule }: Finding): boolean => severity === "error" && rule !== "placeholder";

function faultsOf(
  profile: Profile,
  before: readonly Finding[],
  finding: Finding,
  fix: Fix,
  context: Surroundings,
): Fault[] {
  const edits = orderedEdits(fix.edits);
  const after = parse(applyEdits(profile.text, edits), profile.path);
  const left = lint(after, context).filter(isError);
  const broken: Readonly<Record<Fault["kind"], readonly string[]>> = {
    stays: left.filter((one) => isSame(one, finding, edits)).map(({ rule }) => rule),
    adds: moreThan(before, left).filter((rule) => !isOwed(rule)),
    loses: lostWords(profile.text, after.text, finding),
    comment: missing(apart(commentsOf(profile), profile, finding), commentsOf(after)),
    value: missing(
      apart(valuesOf(profile), profile, finding).filter(({ span }) => !overlapsAny(profile.doubtful, span)),
      valuesOf(after),
    ),
  };
  return Object.entries(broken).flatMap(([kind, details]) =>
    details.length > 0 ? [{ kind: kind as Fault["kind"], fix, detail: details.join(", "), after: after.text }] : [],
  );
}

const isSame = (one: Finding, finding: Finding, edits: readonly Edit[]): boolean =>
  one.rule === finding.rule &&
  one.message === finding.message &&
  JSON.stringify(one.args) === JSON.stringify(finding.args) &&
  originalOffset(edits)(one.span.start) === finding.span.start;

/** The rules that have more errors in the second list. */
function moreThan(before: readonly Finding[], after: readonly Finding[]): string[] {
  const known = new Map<string, number>();
  for (const { rule } of before) known.set(rule, (known.get(rule) ?? 0) + 1);
  for (const { rule } of after) known.set(rule, (known.get(rule) ?? 0) - 1);
  return [...known].filter(([, count]) => count < 0).map(([rule]) => rule);
}

/** Without the names of anchors, aliases and tags, which are YAML's own. */
const wordsOf = (text: string): string[] =>
  text.replace(/(?<=^|[\s[,])[&*!]+[\w!-]*/gm, "").match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

function lostWords(before: string, after: string, { rule, span, extent = span }: Finding): string[] {
  const left = new Map<string, number>();
  for (const word of wordsOf(after)) left.set(word, (left.get(word) ?? 0) + 1);
  const own = wordsOf(before.slice(extent.start, extent.end)).filter((word) => !left.has(word));
  const lost: string[] = CORRECTING.has(rule) ? [] : own;
  for (const word of wordsOf(`${before.slice(0, extent.start)} ${before.slice(extent.end)}`)) {
    const count = left.get(word) ?? 0;
    if (count === 0) lost.push(word);
    left.set(word, count - 1);
  }
  return lost;
}

interface Passage {
  readonly span: Span;
  readonly text: string;
}

const commentsOf = ({ text, comments }: Profile): Passage[] =>
  comments.map(({ span }) => ({ span, text: text.slice(span.start, span.end) }));

const valuesOf = ({ root }: Profile): Passage[] =>
  walk(root).flatMap(({ node }) => (node.kind === "scalar" ? [{ span: node.span, text: node.text.trim() }] : []));

/** Without those that the finding is about. */
function apart(passages: readonly Passage[], { root }: Profile, finding: Finding): Passage[] {
  const { span, extent = span, path = [], related } = finding;
  const own = path.length > 0 ? nodeAt(root, path)?.span : undefined;
  const named = new Set(related.map((place) => place.span.start));
  // A key that the finding names as the other place stands for its value, too.
  const others = walk(root).flatMap(({ node }) =>
    node.kind === "map" ? node.pairs.flatMap(({ key, span }) => (named.has(key.span.start) ? [span] : [])) : [],
  );
  const places = [extent, ...related.map((place) => place.span), ...others, ...(own ? [own] : [])];
  return passages.filter((one) => !places.some((place) => overlaps(place, one.span)));
}

/** The texts of the first list that the second lacks. */
function missing(before: readonly Passage[], after: readonly Passage[]): string[] {
  const left = new Map<string, number>();
  for (const { text } of after) left.set(text, (left.get(text) ?? 0) + 1);
  return before.flatMap(({ text }) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count > 0 ? [] : [text];
  });
}
