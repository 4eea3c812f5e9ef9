// A misconception that claims nothing which could be wrong: nobody would object to "the work is varied".
import { languageOf } from "../profile/profile";
import { beliefFramesOf } from "../prose/belief-frames";
import { misconceptionsOf } from "../prose/pairs";
import { visibleSpan } from "../prose/passage";
import { isPlain } from "../prose/plain-statements";
import { wordsOf } from "../prose/words";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

export const misconceptionNoBelief: Rule = {
  id: "misconception-no-belief",
  title: { en: "A misconception makes no claim", id: "Anggapan keliru tidak menyatakan apa-apa" },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "A misconception is a belief that goes too far: the work is only this, always that, easy, or for anyone. A sentence that nobody would dispute, an answer or a question leaves nothing for the reality to put right; nor does anything that is already among the duties. Write the belief as you hear it from students and their parents.",
        id: "Anggapan keliru adalah keyakinan yang berlebihan: pekerjaan ini hanya begini, selalu begitu, mudah, atau bisa dilakukan siapa saja. Kalimat yang tidak akan dibantah siapa pun, jawaban, ataupun pertanyaan tidak menyisakan apa-apa untuk diluruskan; begitu pula hal yang sudah disebut di bagian tugas. Tulislah anggapannya seperti yang Anda dengar dari siswa dan orang tua mereka.",
      },
      bad: {
        en: {
          text: profileWith("en", "misconception: The work of librarians is varied.\n", "librarian"),
          marks: ["The work of librarians is varied."],
        },
        id: {
          text: profileWith("id", "misconception: Pekerjaan pustakawan beragam.\n", "librarian"),
          marks: ["Pekerjaan pustakawan beragam."],
        },
      },
      good: {
        en: { text: profileWith("en", "misconception: Librarians only sit and read all day.\n", "librarian") },
        id: {
          text: profileWith("id", "misconception: Pustakawan hanya duduk dan membaca sepanjang hari.\n", "librarian"),
        },
      },
    };
  },
  messages: {
    none: {
      en: "This does not read like a mistaken belief yet. Write what people believe, such as that the work is only one thing, always the same, or easy.",
      id: "Kalimat ini belum terbaca sebagai anggapan yang keliru. Tuliskan apa yang diyakini orang, misalnya bahwa pekerjaan ini hanya satu hal, selalu sama, atau mudah.",
    },
  },
  check(profile, { config }, report) {
    const language = languageOf(profile, config);
    for (const passage of misconceptionsOf(profile)) {
      // Of a text of one word its length is said.
      if (wordsOf(passage).length < 2 || !isPlain(profile, passage, language)) continue;
      if (beliefFramesOf(passage, language).length > 0) continue;
      const span = visibleSpan(passage);
      if (span) report({ span, message: "none", path: passage.path });
    }
  },
};
