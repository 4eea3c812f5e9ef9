// A misconception that begins by saying that it is one: "Banyak orang mengira bahwa …". The heading above it says so.
import { languageOf } from "../profile/profile";
import { type BeliefFrame, beliefFramesOf } from "../prose/belief-frames";
import { capitalOf } from "../prose/capital";
import { misconceptionsOf } from "../prose/pairs";
import type { Edit } from "../write/edit";
import { profileWith } from "../write/example";
import { withReadableFront } from "../write/front";
import type { Rule } from "./rule";

export const misconceptionFrame: Rule = {
  id: "misconception-frame",
  title: { en: "A misconception begins with unnecessary words", id: "Anggapan keliru diawali kata yang tidak perlu" },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Readers see the belief under a heading that already calls it a misconception. “Many people think that” only repeats this. Begin with the belief itself.",
        id: "Pembaca melihat anggapan itu di bawah judul yang sudah menyebutnya anggapan keliru. “Banyak orang mengira bahwa” hanya mengulanginya. Mulailah langsung dengan anggapannya.",
      },
      bad: {
        en: {
          text: profileWith(
            "en",
            "misconception: Many people think that electricians only change lamps.\n",
            "electrician",
          ),
          marks: ["Many people think that"],
        },
        id: {
          text: profileWith(
            "id",
            "misconception: Banyak orang mengira bahwa teknisi listrik hanya mengganti lampu.\n",
            "electrician",
          ),
          marks: ["Banyak orang mengira bahwa"],
        },
      },
      good: {
        en: { text: profileWith("en", "misconception: Electricians only change lamps.\n", "electrician") },
        id: { text: profileWith("id", "misconception: Teknisi listrik hanya mengganti lampu.\n", "electrician") },
      },
    };
  },
  messages: {
    frame: {
      en: "“{text}” only repeats what the heading says. Begin with the belief itself.",
      id: "“{text}” hanya mengulang judul bagian. Mulailah langsung dengan anggapannya.",
    },
    remove: { en: "Remove “{text}”", id: "Hapus “{text}”" },
  },
  check(profile, { config }, report) {
    const language = languageOf(profile, config);
    for (const passage of misconceptionsOf(profile)) {
      for (const frame of beliefFramesOf(passage, language)) {
        const text = passage.text.slice(frame.start, frame.end).replace(/\s+/g, " ");
        const edits = withoutFrame(profile.text, frame);
        const span = passage.span(frame.start, frame.end);
        report({ span, message: "frame", args: { text }, path: passage.path, ...(edits && { edits }) });
      }
    }
  },
  fix(_profile, { edits, args }) {
    return edits ? [{ title: "remove", args, edits, safe: false, preferred: true }] : [];
  },
};

/** The belief alone, with a capital letter; null where it needs its frame, or the way back to the source is lost. */
function withoutFrame(source: string, { passage, alone }: BeliefFrame): readonly Edit[] | null {
  if (!alone) return null;
  const { text, node } = passage;
  const { cuts, word } = alone;
  const first = String.fromCodePoint(text.codePointAt(word)!);
  const letter = passage.span(word, word + first.length);
  if (letter.start === node.span.start && letter.end === node.span.end) return null;
  const [frame, ...judgement] = cuts;
  // The blanks behind the frame go too: the belief begins where the frame began.
  const front = { start: passage.span(frame.start, frame.end).start, end: passage.span(frame.end, word + 1).start };
  const edits = [
    { ...front, text: "" },
    { ...letter, text: capitalOf(first) },
    ...judgement.map(({ start, end }) => {
      const from = passage.span(start - 1, start).end;
      return { start: from, end: passage.span(start - 1, end).end, text: "" };
    }),
  ];
  return withReadableFront(source, node, edits);
}
