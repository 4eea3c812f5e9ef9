// An approval that is no longer fresh: the day of the next check has passed, or the profile has changed since it was approved.
import { asks, statusOf } from "../gates/gates";
import { lastApproval, reviewsOf } from "../gates/reviews";
import { type Profile, textOf } from "../profile/profile";
import { pairOf } from "../profile/tree";
import { isRealDate } from "../schema/text-shape";
import { profileIn } from "../write/example";
import type { Report, Rule } from "./rule";

const approved = (rest: string) => ({
  en: `${profileIn("en", "approved")}sources:
  - title: The baker's day
    covers: [misconception, reality]
reviews:
  - by: Reader from the trade
    kind: subject
    on: 2022-04-20
    result: approved
${rest}`,
  id: `${profileIn("id", "approved")}sources:
  - title: Sehari di dapur roti
    covers: [misconception, reality]
reviews:
  - by: Penelaah dari kalangan tukang roti
    kind: subject
    on: 2022-04-20
    result: approved
${rest}`,
});
const stale = approved("updated: 2022-04-18\nreview_due: 2025-04-18\n");
const fresh = approved("updated: 2022-04-18\nreview_due: 2099-04-18\n");

export const reviewStale: Rule = {
  id: "review-stale",
  title: { en: "It is time for a new review", id: "Sudah waktunya ditelaah lagi" },
  severity: "warning",
  stage: "content",
  isOwedByStatus: true,
  get docs() {
    return {
      why: {
        en: "Work changes, and a profile that nobody has read for years misleads its readers. After the date in “review_due”, and after a change made since the last approval, an approved or published profile needs to be read and approved again.",
        id: "Pekerjaan berubah, dan profil yang bertahun-tahun tidak dibaca lagi menyesatkan pembacanya. Setelah tanggal pada “review_due”, dan setelah perubahan yang lebih baru daripada persetujuan terakhir, profil yang disetujui atau terbit perlu dibaca dan disetujui lagi.",
      },
      bad: {
        en: { text: stale.en, marks: ["2025-04-18"] },
        id: { text: stale.id, marks: ["2025-04-18"] },
      },
      good: { en: { text: fresh.en }, id: { text: fresh.id } },
    };
  },
  messages: {
    due: {
      en: "This profile should have been checked again by {date}. Read it again, then record that with “Record Review…”.",
      id: "Profil ini seharusnya diperiksa lagi paling lambat {date}. Baca kembali, lalu catat dengan “Catat Telaah…”.",
    },
    older: {
      en: "The profile has changed since its last approval ({date}), so nobody has approved it as it is now. Have it reviewed again.",
      id: "Profil ini berubah setelah persetujuan terakhirnya ({date}), jadi bentuknya yang sekarang belum disetujui siapa pun. Mintalah telaah baru.",
    },
    there: { en: "The last approval.", id: "Persetujuan terakhir." },
  },
  check(profile, { today }, report) {
    if (!asks(statusOf(profile), "approval")) return;
    const due = dateOf(profile, "review_due");
    if (due && due.date < today) report({ ...due.report, message: "due", args: { date: due.date } });
    const updated = dateOf(profile, "updated");
    const last = lastApproval(reviewsOf(profile));
    if (!updated || !last || last.on >= updated.date) return;
    const args = { date: last.on };
    const related = [{ span: last.onSpan, message: "there", args: {} }];
    report({ ...updated.report, message: "older", args, related });
  },
};

/** A day of the calendar, and where it stands. */
function dateOf(profile: Profile, key: string): { date: string; report: Pick<Report, "span" | "path"> } | null {
  const date = textOf(profile, key);
  const value = pairOf(profile.root, key)?.value;
  return date !== null && value && isRealDate(date) ? { date, report: { span: value.span, path: [key] } } : null;
}
