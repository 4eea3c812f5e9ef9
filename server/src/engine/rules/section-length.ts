// A section with more words than readers take in, or with fewer than it takes to say something. The numbers stand in the schema:
// from what texts usually have, but for the misconception, of which three words may say all: "Artists are poor."
import { sectionStates } from "../completeness/sections";
import { asks, statusOf } from "../gates/gates";
import { profileIn } from "../write/example";
import type { Rule } from "./rule";

const SOURCES = {
  en: "sources:\n  - title: The baker's day\n    covers: [misconception, reality]\n",
  id: "sources:\n  - title: Sehari di dapur roti\n    covers: [misconception, reality]\n",
};
const inReview = {
  en: profileIn("en", "in-review", SOURCES.en),
  id: profileIn("id", "in-review", SOURCES.id),
};

export const sectionLength: Rule = {
  id: "section-length",
  title: { en: "A section is too short or too long", id: "Bagian terlalu pendek atau terlalu panjang" },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Readers compare occupations with one another. A section of a few words leaves them with questions, and one that is too long is not read to the end. Short sections are reported only from “in-review” on, because a draft is still being written.",
        id: "Pembaca membandingkan pekerjaan satu dengan yang lain. Bagian yang hanya beberapa kata menyisakan pertanyaan, dan bagian yang terlalu panjang tidak dibaca sampai selesai. Bagian yang pendek baru dilaporkan mulai dari “in-review” karena draf masih ditulis.",
      },
      bad: {
        en: { text: inReview.en.replace(/^fit:.*$/m, "fit: People who like early mornings."), marks: ["fit"] },
        id: { text: inReview.id.replace(/^fit:.*$/m, "fit: Orang yang menyukai pagi hari."), marks: ["fit"] },
      },
      good: { en: { text: inReview.en }, id: { text: inReview.id } },
    };
  },
  messages: {
    short: {
      en: "“{section}” has few words ({count}). Between {least} and {most} are advised: what else do readers want to know?",
      id: "“{section}” baru berisi sedikit kata ({count}). Yang dianjurkan {least} sampai {most} kata: apa lagi yang ingin diketahui pembaca?",
    },
    long: {
      en: "“{section}” has many words ({count}). Between {least} and {most} are advised: leave out what readers do not need.",
      id: "“{section}” berisi banyak kata ({count}). Yang dianjurkan {least} sampai {most} kata: tinggalkan yang tidak diperlukan pembaca.",
    },
  },
  check(profile, _context, report) {
    const status = statusOf(profile);
    // What is retired is kept as it was.
    if (status === "retired") return;
    const isDone = asks(status, "sources");
    for (const { section, state, words, advised, pair } of sectionStates(profile)) {
      if (state !== "present" || !advised || !pair) continue;
      const message = words > advised.most ? "long" : isDone && words < advised.least ? "short" : null;
      if (message === null) continue;
      const args = { section: { key: section }, count: words, ...advised };
      report({ span: pair.key.span, message, args, path: [section] });
    }
  },
};
