// A profile that calls itself approved or published, and no review says so.
import { asks, isAbsent, statusOf } from "../gates/gates";
import { lastApproval, type RecordedReview, reviewsOf, waitingReviews } from "../gates/reviews";
import { markSpan } from "../profile/place";
import { pairOf } from "../profile/tree";
import { profileIn } from "../write/example";
import { rootScalar } from "../write/root-scalar";
import type { Report, Rule } from "./rule";

const approved = {
  en: `${profileIn("en", "approved")}sources:
  - title: The baker's day
    covers: [misconception, reality]
`,
  id: `${profileIn("id", "approved")}sources:
  - title: Sehari di dapur roti
    covers: [misconception, reality]
`,
};
const review = {
  en: "reviews:\n  - by: Reader from the trade\n    kind: subject\n    on: 2026-04-20\n    result: ",
  id: "reviews:\n  - by: Penelaah dari kalangan tukang roti\n    kind: subject\n    on: 2026-04-20\n    result: ",
};

export const approvedWithoutReview: Rule = {
  id: "approved-without-review",
  title: { en: "Approved without a review", id: "Disetujui tanpa telaah" },
  severity: "error",
  stage: "content",
  isOwedByStatus: true,
  get docs() {
    return {
      why: {
        en: "An approved profile rests on at least one review with the result “approved”, of whatever kind your editorial team asks for. If the last review of a kind still asks for changes, the approval has to wait for a new review of that kind. The command “Record Review…” adds a review.",
        id: "Profil yang disetujui didukung oleh sedikitnya satu telaah dengan hasil “approved”, dari segi apa pun yang diminta redaksi Anda. Jika telaah terakhir dari suatu segi masih meminta perubahan, persetujuan menunggu telaah baru dari segi itu. Perintah “Catat Telaah…” menambahkan sebuah telaah.",
      },
      bad: {
        en: { text: `${approved.en}${review.en}changes-requested\n`, marks: ["approved"] },
        id: { text: `${approved.id}${review.id}changes-requested\n`, marks: ["approved"] },
      },
      good: {
        en: { text: `${approved.en}${review.en}approved\n` },
        id: { text: `${approved.id}${review.id}approved\n` },
      },
    };
  },
  messages: {
    none: {
      en: "The status is “{status}”, but no review has the result “approved”. Have the profile reviewed, then add the review with “Record Review…”.",
      id: "Statusnya “{status}”, tetapi belum ada telaah dengan hasil “approved”. Mintalah telaah, lalu catat dengan “Catat Telaah…”.",
    },
    waiting: {
      en: "The status is “{status}”, but the last review of this kind still asks for changes: {kinds}. Make the changes, then have the profile reviewed again.",
      id: "Statusnya “{status}”, tetapi telaah terakhir dari segi ini masih meminta perubahan: {kinds}. Kerjakan perubahannya, lalu mintalah telaah baru.",
    },
    there: { en: "This review asks for changes.", id: "Telaah ini meminta perubahan." },
    setBack: { en: "Set the status back to “{to}”", id: "Kembalikan status menjadi “{to}”" },
  },
  check(profile, _context, report) {
    const status = statusOf(profile);
    const { root, text, isPartial } = profile;
    if (!root || !asks(status, "approval")) return;
    const reviews = reviewsOf(profile);
    const isKnown = pairOf(root, "reviews") ? !reviews.isUnclear && !isPartial : isAbsent(profile, "reviews");
    if (!isKnown) return;
    const waiting = waitingReviews(reviews);
    const span = markSpan(text, root, ["status"]);
    if (lastApproval(reviews) === null) {
      report({ span, message: "none", args: { status }, related: waiting.map(there) });
    } else if (waiting.length > 0) {
      const kinds = waiting.map(({ kind }) => kind);
      // What is published stays so while it is being corrected.
      const severity = asks(status, "dates") ? "warning" : "error";
      report({ span, message: "waiting", args: { status, kinds }, severity, related: waiting.map(there) });
    }
  },
  /** A review is made by a person; what can be written is that it is still due. */
  fix(profile, { message }) {
    const to = message === "none" ? "in-review" : "changes-requested";
    const edit = rootScalar(profile, "status", to);
    if (!edit || "key" in edit) return [];
    return [{ title: "setBack", args: { to }, edits: [edit], safe: false, preferred: false }];
  },
};

const there = ({ resultSpan: span }: RecordedReview): NonNullable<Report["related"]>[number] => ({
  span,
  message: "there",
  args: {},
});
