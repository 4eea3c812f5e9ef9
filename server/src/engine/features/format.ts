// The formatter: indents, blanks, empty lines and the order of keys as edits. Prose, comments, quotes and line ends are no
// concern of it, and what it cannot be sure of stays as it stands.

import { parse } from "../profile/parse";
import type { Profile } from "../profile/profile";
import { overlapsAny, type Span } from "../profile/tree";
import { ignoreComments } from "../suppression/comments";
import { ignoreEntries } from "../suppression/entries";
import { saysTheSame } from "../write/content";
import { applyEdits, type Edit, orderedEdits } from "../write/edit";
import { firstOutOfOrder, inSchemaOrder } from "../write/order";
import { Rounds } from "../write/rounds";
import { emptyLineEdits } from "./format/empty-lines";
import { Layout } from "./format/layout";
import { type Scope, scopeOf, wholeScope } from "./format/scope";

export interface FormatOptions {
  /** Columns that each level is indented by; a dash takes two in any case. */
  readonly indent?: number;
}

/** The edits that format the text, or the whole entries that a span touches: those keep their own column and order. */
export function format(profile: Profile, options: FormatOptions = {}, span: Span | null = null): readonly Edit[] {
  const step = Math.min(8, Math.max(2, Math.trunc(options.indent ?? 2) || 2));
  if (span) return laidOut(profile, scopeOf(profile, step, span));
  const rounds = new Rounds(profile.text.length);
  const rest = round(rounds, profile, step);
  // An empty line too many can be in the way of the order: once it is gone, the keys can move.
  if (rest) round(rounds, rest, step);
  return rounds.edits();
}

/** Sorts the keys and lays the text out. What is then to be gone over again: the text whose keys could not be sorted. */
function round(rounds: Rounds, profile: Profile, step: number): Profile | null {
  const moved = sorted(profile);
  if (moved) rounds.apply(moved.edits);
  const current = moved?.profile ?? profile;
  const edits = laidOut(current, wholeScope(current, step));
  rounds.apply(edits);
  const isLeft = !moved && edits.length > 0 && isToBeSorted(profile);
  return isLeft ? parse(applyEdits(profile.text, edits), profile.path) : null;
}

function isToBeSorted(profile: Profile): boolean {
  const { root } = profile;
  return root?.kind === "map" && !root.flow && !!firstOutOfOrder(root) && !wantsOwnOrder(profile);
}

function sorted(profile: Profile): { readonly edits: readonly Edit[]; readonly profile: Profile } | null {
  if (!isToBeSorted(profile)) return null;
  const { text, path } = profile;
  const edits = inSchemaOrder(profile);
  return edits && { edits: orderedEdits(edits), profile: parse(applyEdits(text, edits), path) };
}

/** The author has asked that the order of keys be left alone. */
const wantsOwnOrder = (profile: Profile): boolean =>
  [...ignoreComments(profile), ...ignoreEntries(profile)].some(({ rules }) =>
    rules.some(({ id }) => id === "key-order"),
  );

/** Nothing at all where the text would then be read otherwise. */
function laidOut(profile: Profile, scope: Scope | null): readonly Edit[] {
  if (!scope) return [];
  const { text, path } = profile;
  const layout = new Layout(profile, scope);
  const emptyLines = orderedEdits(emptyLineEdits(text, scope, layout));
  const gone = emptyLines.filter(({ start, end }) => end > start);
  const edits = orderedEdits([...emptyLines, ...layout.edits.filter((edit) => !overlapsAny(gone, edit))]);
  if (edits.length === 0) return [];
  const after = parse(applyEdits(text, edits), path);
  return saysTheSame(profile, after) && troublesOf(profile) === troublesOf(after) ? edits : [];
}

/** What is wrong with the text, wherever it stands. */
const troublesOf = ({ problems }: Profile): string =>
  problems
    .map(({ rule, message }) => `${rule} ${message}`)
    .sort()
    .join();
