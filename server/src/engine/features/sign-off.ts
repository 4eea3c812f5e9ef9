// Signing a profile off: the review that is added, and what may change with it: the state and the dates. The day comes from
// the edge; who may sign what is not decided here.
import { nextCheck } from "../gates/dates";
import { statusOf } from "../gates/gates";
import { reviewsOf, waitingReviews } from "../gates/reviews";
import type { Template } from "../message";
import { parse } from "../profile/parse";
import { type Profile, textOf } from "../profile/profile";
import { pairOf } from "../profile/tree";
import { isRealDate } from "../schema/text-shape";
import { saysTheSame } from "../write/content";
import { applyEdits, type Edit } from "../write/edit";
import { insertRootKeys, type NewKey } from "../write/insertion";
import { appendItem, firstItem, type NewItem } from "../write/list-item";
import { rootScalar } from "../write/root-scalar";

export interface Review {
  readonly by: string;
  readonly kind: string;
  readonly result: string;
  /** Empty for none. */
  readonly note: string;
}

/** The keys at the root that may change with a review. */
export const CHANGES = ["status", "updated", "review_due"] as const;
export type Change = (typeof CHANGES)[number];

export interface ProposedChange {
  readonly key: Change;
  /** Null where the profile has none. */
  readonly from: string | null;
  readonly to: string;
  /** What is there is absent or cannot be right; else it is the reviewer's to say. */
  readonly isNeeded: boolean;
}

const REFUSALS = {
  unreadable: {
    en: "Part of this profile cannot be read because of an error. Correct the findings first, then record your review.",
    id: "Sebagian profil ini tidak terbaca karena ada kesalahan. Perbaiki dahulu temuannya, lalu catat telaah Anda.",
  },
  noList: {
    en: "“reviews” is not a list yet, so nothing can be added to it. Correct that finding first.",
    id: "“reviews” belum berupa daftar sehingga tidak dapat ditambahi. Perbaiki dahulu temuan itu.",
  },
} satisfies Record<string, Template>;

/** Why no review can be added; null where one can. */
export function refusal({ root, isPartial }: Profile): Template | null {
  if (root?.kind !== "map" || isPartial) return REFUSALS.unreadable;
  const reviews = pairOf(root, "reviews")?.value;
  return reviews && reviews.kind !== "list" ? REFUSALS.noList : null;
}

/**
 * What a review changes besides. An approval moves a draft into review, and what is in review to approved, unless a review of
 * another kind still waits for its changes. What is published or retired stays so. Dates are proposed with an approval alone.
 */
export function proposedChanges(
  profile: Profile,
  { kind, result }: Pick<Review, "kind" | "result">,
  today: string,
): ProposedChange[] {
  const status = nextStatus(profile, kind, result);
  if (result !== "approved") return status;
  const updated = textOf(profile, "updated");
  const due = textOf(profile, "review_due");
  const isSound = updated !== null && isRealDate(updated) && updated <= today;
  const isDue = due === null || !isRealDate(due) || due <= today;
  return [
    ...status,
    ...(updated === today ? [] : [{ key: "updated" as const, from: updated, to: today, isNeeded: !isSound }]),
    ...(isDue ? [{ key: "review_due" as const, from: due, to: nextCheck(today), isNeeded: true }] : []),
  ];
}

function nextStatus(profile: Profile, kind: string, result: string): ProposedChange[] {
  const from = textOf(profile, "status");
  const now = statusOf(profile);
  const to = result === "approved" ? approvedAfter(profile, now, kind) : changedAfter(now);
  return to === null || to === now ? [] : [{ key: "status", from, to, isNeeded: true }];
}

function approvedAfter(profile: Profile, status: string, kind: string): string | null {
  if (status === "draft") return "in-review";
  if (status !== "in-review" && status !== "changes-requested") return null;
  return waitsForChanges(profile, kind) ? null : "approved";
}

const changedAfter = (status: string): string | null =>
  status === "published" || status === "retired" ? null : "changes-requested";

/** Is the last review of any other kind one that asks for changes? */
const waitsForChanges = (profile: Profile, kind: string): boolean =>
  waitingReviews(reviewsOf(profile)).some((review) => review.kind !== kind);

/** The edits of a review with the changes that go with it; null where the profile would not say that afterwards. */
export function signOff(
  profile: Profile,
  review: Review,
  changes: readonly Pick<ProposedChange, "key" | "to">[],
  today: string,
): Edit[] | null {
  if (refusal(profile)) return null;
  const item = itemOf(review, today);
  const reviews = pairOf(profile.root, "reviews");
  const added = reviews
    ? appendItem(profile, reviews, item)
    : { key: "reviews", block: firstItem("reviews", item, profile) };
  const values = changes.map(({ key, to }) => rootScalar(profile, key, to));
  const parts = [added, ...values].flatMap((part) => (part ? [part] : []));
  const keys = parts.filter((part): part is NewKey => "key" in part);
  const edits = parts.filter((part): part is Edit => !("key" in part));
  const all = joinedAtPlaces([...edits, ...insertRootKeys(profile, keys)]);
  return added && isSigned(profile, all, changes) ? all : null;
}

function itemOf({ by, kind, result, note }: Review, today: string): NewItem {
  const [name, remark] = [by, note].map((text) => text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim());
  const item = [
    ["by", name!],
    ["kind", kind],
    ["on", today],
    ["result", result],
  ] as const;
  return remark ? [...item, ["note", remark]] : item;
}

/** What is inserted at one and the same place becomes one edit. */
function joinedAtPlaces(edits: readonly Edit[]): Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const same = joined.findIndex(({ start, end }) => start === end && start === edit.start && edit.start === edit.end);
    if (same < 0) joined.push(edit);
    else joined[same] = { ...edit, text: joined[same]!.text + edit.text };
  }
  return joined.sort((a, b) => a.start - b.start);
}

/** One review more, the values as wanted, and everything else as before. */
function isSigned(
  profile: Profile,
  edits: readonly Edit[],
  changes: readonly Pick<ProposedChange, "key" | "to">[],
): boolean {
  const after = parse(applyEdits(profile.text, edits), profile.path);
  const count = ({ root }: Profile): number => {
    const reviews = pairOf(root, "reviews")?.value;
    return reviews?.kind === "list" ? reviews.items.length : 0;
  };
  const changed = new Set<string>(["reviews", ...changes.map(({ key }) => key)]);
  return (
    !after.isPartial &&
    count(after) === count(profile) + 1 &&
    changes.every(({ key, to }) => textOf(after, key) === to) &&
    saysTheSame(without(profile, changed), without(after, changed))
  );
}

function without(profile: Profile, keys: ReadonlySet<string>): Profile {
  const { root } = profile;
  return root?.kind === "map"
    ? { ...profile, root: { ...root, pairs: root.pairs.filter(({ key }) => !keys.has(key.text)) } }
    : profile;
}
