// A comment that has a finding ignored and does not say why. In `lint.ignore` the schema asks for the reason.
import { lengthOf } from "../schema/text-shape";
import { ignoreComments } from "../suppression/comments";
import { commentAt, withoutComment } from "../suppression/undo";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

/** As in `lint.ignore`. */
const SHORTEST = 10;

export const ignoreWithoutReason: Rule = {
  id: "ignore-without-reason",
  title: { en: "A finding ignored without a reason", id: "Temuan diabaikan tanpa alasan" },
  severity: "error",
  stage: "content",
  isAlwaysSaid: true,
  get docs() {
    return {
      why: {
        en: "Whoever reviews the profile needs to know why a finding does not apply here. Write the reason after the colon, in at least ten characters; a law or a fact is most convincing.",
        id: "Penelaah profil perlu tahu mengapa sebuah temuan tidak berlaku di sini. Tuliskan alasannya sesudah titik dua, paling sedikit sepuluh karakter; peraturan atau fakta paling meyakinkan.",
      },
      bad: {
        en: {
          text: profileWith(
            "en",
            "status: draft\n# occupation-profiles-ignore-next-line key-order: ok\ntitle: Baker\n",
          ),
          marks: ["ok"],
        },
        id: {
          text: profileWith(
            "id",
            "status: draft\n# occupation-profiles-ignore-next-line key-order: ok\ntitle: Tukang roti\n",
          ),
          marks: ["ok"],
        },
      },
      good: {
        en: {
          text: profileWith(
            "en",
            "status: draft\n# occupation-profiles-ignore-next-line key-order: the title stays below the status\ntitle: Baker\n",
          ),
        },
        id: {
          text: profileWith(
            "id",
            "status: draft\n# occupation-profiles-ignore-next-line key-order: judul memang di bawah status\ntitle: Tukang roti\n",
          ),
        },
      },
    };
  },
  messages: {
    none: {
      en: "Say why this is ignored: write the reason after the colon, in at least {limit} characters.",
      id: "Sebutkan mengapa ini diabaikan: tuliskan alasannya sesudah titik dua, paling sedikit {limit} karakter.",
    },
    short: {
      en: "This reason is too short: write at least {limit} characters, so that a reviewer understands it.",
      id: "Alasan ini terlalu pendek: tuliskan paling sedikit {limit} karakter agar penelaah memahaminya.",
    },
    remove: {
      en: "Remove this comment so that the finding shows again",
      id: "Hapus komentar ini agar temuannya tampil lagi",
    },
  },
  check(profile, _context, report) {
    for (const { isMisspelt, isAlone, rules, reason, reasonSpan, span } of ignoreComments(profile)) {
      // What cannot have an effect has another fault to be mended first.
      if (isMisspelt || !isAlone || rules.length === 0 || lengthOf(reason) >= SHORTEST) continue;
      const message = reasonSpan ? "short" : "none";
      report({ span: reasonSpan ?? span, message, args: { limit: SHORTEST } });
    }
  },
  /** The reason is the author's to give; without one, what was ignored is to be seen. */
  fix(profile, { span }) {
    const comment = commentAt(profile, span);
    const edits = comment && [withoutComment(profile, comment)];
    return edits ? [{ title: "remove", args: {}, edits, safe: false, preferred: false }] : [];
  },
};
