// A sentence, or an entry of a list, with more words than readers take in at once. What makes it long is not judged.
import type { Language } from "../message";
import { explicitLanguage } from "../profile/profile";
import { passagesOf } from "../prose/passage";
import { sentencesOf } from "../prose/sentences";
import { wordsOf } from "../prose/words";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

/**
 * More words than the first are long, more than the second are too long. English had 20 and 30 at first; of sentences with 21 to
 * 24 words hardly one was hard to follow, and public style guides (GOV.UK) draw the line at 25.
 */
const LIMITS: Readonly<Record<Language, { readonly long: number; readonly tooLong: number }>> = {
  id: { long: 25, tooLong: 35 },
  en: { long: 25, tooLong: 35 },
};

const LONG = {
  en: "Bakers also weigh the flour, test the water, light the ovens, shape the loaves, watch the crust and clean the whole room before the shop opens.",
  id: "Tukang roti juga menimbang tepung, menguji suhu air, menyalakan oven, membentuk adonan, mengawasi warna kulit roti, menata hasilnya di rak, dan membersihkan seluruh ruangan sebelum toko dibuka pada pagi hari.",
};

export const sentenceLong: Rule = {
  id: "sentence-long",
  title: { en: "A long sentence", id: "Kalimat panjang" },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Readers lose the thread in a long sentence. Up to 25 words are easy to follow; beyond 35, the finding becomes a warning. Split the sentence where a new thought begins, or turn its details into a list.",
        id: "Pembaca kehilangan alur dalam kalimat panjang. Kalimat sampai 25 kata mudah diikuti; lebih dari 35 kata menjadi peringatan. Bagilah kalimat di tempat pikiran baru dimulai, atau jadikan perinciannya daftar.",
      },
      bad: {
        en: { text: profileWith("en", `reality: ${LONG.en}\n`), marks: [LONG.en] },
        id: { text: profileWith("id", `reality: ${LONG.id}\n`), marks: [LONG.id] },
      },
      good: {
        en: {
          text: profileWith(
            "en",
            "reality: Bakers also weigh the flour, light the ovens and shape the loaves. They clean the room before the shop opens.\n",
          ),
        },
        id: {
          text: profileWith(
            "id",
            "reality: Tukang roti juga menimbang tepung, menyalakan oven, dan membentuk adonan. Ia membersihkan ruangan sebelum toko dibuka.\n",
          ),
        },
      },
    };
  },
  messages: {
    sentence: {
      en: "This sentence has {count} words; up to {most} are easy to follow. Split it where a new thought begins.",
      id: "Kalimat ini terdiri atas {count} kata; kalimat sampai {most} kata mudah diikuti. Bagilah di tempat pikiran baru dimulai.",
    },
    entry: {
      en: "This entry has {count} words; up to {most} are easy to follow. Make two entries of it, or shorten it.",
      id: "Butir ini terdiri atas {count} kata; butir sampai {most} kata mudah diikuti. Jadikan dua butir, atau ringkaskan.",
    },
  },
  check(profile, { config }, report) {
    const language = explicitLanguage(profile) ?? config.defaultLanguage;
    const { long, tooLong } = LIMITS[language];
    for (const passage of passagesOf(profile)) {
      if (wordsOf(passage).length <= long) continue;
      for (const { start, end, words } of sentencesOf(passage, language)) {
        const count = words.length;
        if (count <= long) continue;
        const message = passage.kind === "prose" ? "sentence" : "entry";
        const severity = count > tooLong ? "warning" : "info";
        report({ span: passage.span(start, end), message, args: { count, most: long }, severity, path: passage.path });
      }
    }
  },
};
