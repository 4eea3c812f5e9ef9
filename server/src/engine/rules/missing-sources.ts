// A profile in review or beyond whose sources do not cover the belief and its answer.
import { asks, isAbsent, statusOf } from "../gates/gates";
import { coverageOf, DISPUTED } from "../gates/sources";
import { markSpan } from "../profile/place";
import { explicitLanguage, type Profile } from "../profile/profile";
import { pairOf } from "../profile/tree";
import type { Edit } from "../write/edit";
import { profileIn } from "../write/example";
import { insertRootKey } from "../write/insertion";
import { appendItem, firstItem } from "../write/list-item";
import { placeholderFor } from "../write/skeleton";
import type { Finding, Fix, Rule, RuleContext } from "./rule";

const SOURCE = {
  en: "sources:\n  - title: The baker's day\n    publisher: Bakers' guild\n    covers: ",
  id: "sources:\n  - title: Sehari di dapur roti\n    publisher: Perkumpulan Pembuat Roti\n    covers: ",
};
const inReview = {
  en: profileIn("en", "in-review") + SOURCE.en,
  id: profileIn("id", "in-review") + SOURCE.id,
};

export const missingSources: Rule = {
  id: "missing-sources",
  title: { en: "Sources are incomplete", id: "Sumber belum lengkap" },
  severity: "error",
  stage: "content",
  isOwedByStatus: true,
  get docs() {
    return {
      why: {
        en: "Together, the misconception and the reality contradict what many readers believe, so a reviewer must be able to check both. From “in-review” on, “misconception” and “reality” must each be listed under “covers” in at least one source. A draft needs none, and a retired profile is left as it was.",
        id: "Anggapan keliru bersama kenyataannya membantah hal yang dipercaya banyak pembaca, jadi penelaah harus dapat memeriksa keduanya. Mulai dari “in-review”, “misconception” dan “reality” masing-masing tercantum dalam “covers” pada sedikitnya satu sumber. Draf belum memerlukannya, dan profil yang tidak berlaku lagi dibiarkan apa adanya.",
      },
      bad: {
        en: { text: `${inReview.en}[duties, misconception]\n`, marks: ["sources"] },
        id: { text: `${inReview.id}[duties, misconception]\n`, marks: ["sources"] },
      },
      good: {
        en: { text: `${inReview.en}[misconception, reality]\n` },
        id: { text: `${inReview.id}[misconception, reality]\n` },
      },
    };
  },
  messages: {
    none: {
      en: "With the status “{status}”, this profile needs “sources” that cover {names}.",
      id: "Dengan status “{status}”, profil ini memerlukan “sources” yang mendukung {names}.",
    },
    uncovered: {
      en: "With the status “{status}”, the sources must also cover {names}. Add this to “covers” of the source that supports it, or name another source.",
      id: "Dengan status “{status}”, sumber harus mendukung {names} juga. Tambahkan pada “covers” dari sumber yang menjadi dasarnya, atau sebutkan sumber lain.",
    },
    add: { en: "Add a source for {names} to fill in", id: "Tambahkan sumber untuk {names}, untuk diisi" },
  },
  check(profile, _context, report) {
    const status = statusOf(profile);
    const { root, text, isPartial } = profile;
    if (!root || !asks(status, "sources")) return;
    const { count, uncovered, isUnclear } = coverageOf(profile);
    if (isUnclear || isPartial || uncovered.length === 0) return;
    const sources = pairOf(root, "sources");
    if (!sources && !isAbsent(profile, "sources")) return;
    if (sources && count > 0) {
      const args = { status, names: uncovered };
      report({ span: sources.key.span, message: "uncovered", args, path: ["sources"], extent: sources.span });
    } else {
      report({ span: markSpan(text, root, ["status"]), message: "none", args: { status, names: DISPUTED } });
    }
  },
  fix(profile, finding, context) {
    const edit = newSource(profile, finding, context);
    const args = { names: finding.args["names"] ?? [] };
    return edit ? [{ title: "add", args, edits: [edit], safe: false, preferred: true } satisfies Fix] : [];
  },
};

/** A source whose title is to be written, for the sections that have none. */
function newSource(profile: Profile, { args }: Finding, { config }: RuleContext): Edit | null {
  const language = explicitLanguage(profile) ?? config.defaultLanguage;
  const covers = DISPUTED.filter((key) => (args["names"] as readonly string[]).includes(key));
  const item = [
    ["title", placeholderFor(["sources", 0, "title"], language)],
    ["covers", covers],
  ] as const;
  const sources = pairOf(profile.root, "sources");
  if (!sources) return insertRootKey(profile, "sources", firstItem("sources", item, profile));
  return appendItem(profile, sources, item);
}
