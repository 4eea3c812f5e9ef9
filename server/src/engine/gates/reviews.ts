// The reviews of a profile as they are in force: of each kind the last one. Which of them a status needs is decided elsewhere.
import { perProfile } from "../profile/per-profile";
import { type Node, pairOf, type Span } from "../profile/tree";
import { schemaAt } from "../schema/schema";
import { isRealDate } from "../schema/text-shape";

export interface RecordedReview {
  readonly kind: string;
  /** A day of the calendar. */
  readonly on: string;
  readonly result: string;
  /** The value of `on`. */
  readonly onSpan: Span;
  /** The value of `result`. */
  readonly resultSpan: Span;
}

export interface Reviews {
  /** The complete ones, in text order. */
  readonly all: readonly RecordedReview[];
  /** Some entry, or the whole, cannot be understood, and may be the one that seems to be missing. */
  readonly isUnclear: boolean;
}

export const reviewsOf = perProfile(({ root }): Reviews => {
  const pair = pairOf(root, "reviews");
  if (pair?.value?.kind !== "list") return { all: [], isUnclear: pair !== undefined };
  const all = pair.value.items.flatMap(({ value }) => reviewIn(value) ?? []);
  return { all, isUnclear: all.length < pair.value.items.length };
});

function reviewIn(node: Node | null): RecordedReview | null {
  const kind = pairOf(node, "kind")?.value;
  const on = pairOf(node, "on")?.value;
  const result = pairOf(node, "result")?.value;
  if (kind?.kind !== "scalar" || on?.kind !== "scalar" || result?.kind !== "scalar") return null;
  const review = { kind: kind.text.trim(), on: on.text.trim(), result: result.text.trim() };
  const isKnown = KINDS.has(review.kind) && RESULTS.has(review.result) && isRealDate(review.on);
  return isKnown ? { ...review, onSpan: on.span, resultSpan: result.span } : null;
}

const KINDS: ReadonlySet<string> = new Set(schemaAt(["reviews", 0, "kind"])?.enum);
const RESULTS: ReadonlySet<string> = new Set(schemaAt(["reviews", 0, "result"])?.enum);

/** The last review of each kind; of two on one day the lower one. */
function lastReviews({ all }: Reviews): RecordedReview[] {
  const last = new Map<string, RecordedReview>();
  for (const review of all) if (review.on >= (last.get(review.kind)?.on ?? "")) last.set(review.kind, review);
  return [...last.values()];
}

/** Those that still wait for their changes. */
export const waitingReviews = (reviews: Reviews): RecordedReview[] =>
  lastReviews(reviews).filter(({ result }) => result === "changes-requested");

/** The latest that approves; null without one. */
export function lastApproval({ all }: Reviews): RecordedReview | null {
  const approving = all.filter(({ result }) => result === "approved");
  return approving.reduce<RecordedReview | null>((last, one) => (last && last.on > one.on ? last : one), null);
}
