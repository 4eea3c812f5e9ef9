// A misconception that answers itself: "…, padahal sebenarnya …", or is an answer from its beginning. That has a place of its own.
import { languageOf } from "../profile/profile";
import { nodeAt } from "../profile/tree";
import { type NotOnly, notOnlyIn } from "../prose/not-only";
import { misconceptionsOf } from "../prose/pairs";
import type { Passage } from "../prose/passage";
import { partedAt, turnsOf } from "../prose/turns";
import { profileWith } from "../write/example";
import { answerMoved } from "../write/move-answer";
import type { Rule } from "./rule";

export const misconceptionContainsReality: Rule = {
  id: "misconception-contains-reality",
  title: { en: "A misconception already contains its answer", id: "Anggapan keliru sudah memuat jawabannya" },
  severity: "warning",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Readers see the misconception and the reality side by side. If the answer is already in the misconception, they read it twice, or the reality has only half of it. State the belief alone, and move the answer to “reality”.",
        id: "Pembaca melihat anggapan keliru dan kenyataan berdampingan. Jika jawabannya sudah termuat dalam anggapan keliru, pembaca membacanya dua kali, atau kenyataannya tinggal separuh. Tulis anggapannya saja, lalu pindahkan jawabannya ke “reality”.",
      },
      bad: {
        en: {
          text: profileWith(
            "en",
            "misconception: Midwives only work at births, but in fact they also follow each pregnancy.\n",
            "midwife",
          ),
          marks: ["but in fact they also follow each pregnancy."],
        },
        id: {
          text: profileWith(
            "id",
            "misconception: Bidan hanya menolong persalinan, padahal sebenarnya mereka juga memantau kehamilan.\n",
            "midwife",
          ),
          marks: ["padahal sebenarnya mereka juga memantau kehamilan."],
        },
      },
      good: {
        en: {
          text: profileWith(
            "en",
            "misconception: Midwives only work at births.\nreality: They also follow each pregnancy and visit mothers after the birth.\n",
            "midwife",
          ),
        },
        id: {
          text: profileWith(
            "id",
            "misconception: Bidan hanya menolong persalinan.\nreality: Mereka juga memantau kehamilan dan mengunjungi ibu setelah melahirkan.\n",
            "midwife",
          ),
        },
      },
    };
  },
  messages: {
    answered: {
      en: "From “{text}” on, this is the answer to the misconception. Move it to “{reality}”, so that only the belief is left here.",
      id: "Mulai dari “{text}”, teks ini sudah menjawab anggapan kelirunya. Pindahkan ke “{reality}” agar yang tertinggal di sini hanya anggapannya.",
    },
    whole: {
      en: "What begins with “{text}” is already an answer, not a belief. It belongs in “{reality}”; write here what people believe.",
      id: "Yang diawali “{text}” ini sudah merupakan jawaban, bukan anggapan. Tempatnya di “{reality}”; tulislah di sini apa yang diyakini orang.",
    },
    move: { en: "Move the answer to “{reality}”", id: "Pindahkan jawabannya ke “{reality}”" },
  },
  check(profile, { config }, report) {
    const language = languageOf(profile, config);
    const tell = (message: string, passage: Passage, { start, wordsEnd, end }: NotOnly) => {
      const text = passage.text.slice(start, wordsEnd).replace(/\s+/g, " ");
      const reality = { key: [...passage.path.slice(0, -1), "reality"].join("/") };
      report({ span: passage.span(start, end), message, args: { text, reality }, path: passage.path });
    };
    const turns = turnsOf(profile, language);
    for (const turn of turns) tell("answered", turn.passage, turn);
    for (const passage of misconceptionsOf(profile)) {
      const notOnly = turns.some((turn) => turn.passage === passage) ? null : notOnlyIn(passage, language);
      if (notOnly) tell("whole", passage, notOnly);
    }
  },
  fix(profile, { path = [], args }, { config }) {
    const node = nodeAt(profile.root, path);
    const turn = turnsOf(profile, languageOf(profile, config)).find(({ passage }) => passage.node === node);
    const parted = turn && partedAt(turn);
    const edits = parted && answerMoved(profile, path, parted);
    return edits ? [{ title: "move", args, edits, safe: false, preferred: true }] : [];
  },
};
