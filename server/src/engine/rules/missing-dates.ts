// A published profile that does not say when it last changed or when it is checked again.
import { absentDates, nextCheck } from "../gates/dates";
import { asks, statusOf } from "../gates/gates";
import { markSpan } from "../profile/place";
import { profileIn } from "../write/example";
import { insertRootKeys } from "../write/insertion";
import { plainOrQuoted } from "../write/restyle";
import type { Rule } from "./rule";

/** What else a published profile needs, so that this is the only fault. */
const published = {
  en: `${profileIn("en", "published")}sources:
  - title: The baker's day
    covers: [misconception, reality]
reviews:
  - by: Reader from the trade
    kind: subject
    on: 2026-04-20
    result: approved
`,
  id: `${profileIn("id", "published")}sources:
  - title: Sehari di dapur roti
    covers: [misconception, reality]
reviews:
  - by: Penelaah dari kalangan tukang roti
    kind: subject
    on: 2026-04-20
    result: approved
`,
};
const DATES = "updated: 2026-04-18\nreview_due: 2029-04-18\n";

export const missingDates: Rule = {
  id: "missing-dates",
  title: { en: "A date is missing", id: "Tanggal belum ada" },
  severity: "error",
  stage: "content",
  isOwedByStatus: true,
  get docs() {
    return {
      why: {
        en: "Readers want to know when a published profile was last changed, and the editorial team wants to know when to check it again. “updated” and “review_due” say so.",
        id: "Pembaca ingin tahu kapan profil yang terbit terakhir diubah, dan redaksi ingin tahu kapan profil itu perlu diperiksa lagi. “updated” dan “review_due” menyatakannya.",
      },
      bad: {
        en: { text: published.en, marks: ["published"] },
        id: { text: published.id, marks: ["published"] },
      },
      good: { en: { text: published.en + DATES }, id: { text: published.id + DATES } },
    };
  },
  messages: {
    missing: {
      en: "A published profile needs “{name}” ({title}).",
      id: "Profil yang terbit memerlukan “{name}” ({title}).",
    },
    missingBoth: {
      en: "A published profile needs the dates {names}.",
      id: "Profil yang terbit memerlukan tanggal {names}.",
    },
    insert: { en: "Insert {values}", id: "Sisipkan {values}" },
  },
  check(profile, _context, report) {
    const { root, text } = profile;
    if (!root || !asks(statusOf(profile), "dates")) return;
    const names = absentDates(profile);
    const [name] = names;
    if (name === undefined) return;
    const span = markSpan(text, root, ["status"]);
    if (names.length > 1) report({ span, message: "missingBoth", args: { names } });
    else report({ span, message: "missing", args: { name, title: { key: name } } });
  },
  /** Which days are right, the author knows: none is preferred. */
  fix(profile, _finding, { today }) {
    const lines = absentDates(profile).map((key) => ({
      key,
      block: `${key}: ${plainOrQuoted(key === "updated" ? today : nextCheck(today))}`,
    }));
    const values = lines.map(({ block }) => block);
    return [
      { title: "insert", args: { values }, edits: insertRootKeys(profile, lines), safe: false, preferred: false },
    ];
  },
};
