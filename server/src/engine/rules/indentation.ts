// A line that stands too far left or right for what it is.

import { problemsOf } from "../profile/profile";
import { isPair, trailAt } from "../profile/trail";
import { type Node, nodeAt } from "../profile/tree";
import { isRootKey } from "../syntax/entry";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

export const indentation: Rule = {
  id: "indentation",
  title: { en: "A line is not lined up", id: "Awal baris tidak sejajar" },
  severity: "error",
  stage: "syntax",
  get docs() {
    return {
      why: {
        en: "The spaces at the start of a line tell YAML what it belongs to: keys of the same level begin in the same column, as do the entries of a list, and the next lines of a text are indented further than its key.",
        id: "Spasi di awal baris memberi tahu YAML baris itu milik siapa: kunci setingkat dimulai di kolom yang sama, begitu pula butir satu daftar, dan lanjutan teks menjorok lebih dalam daripada kuncinya.",
      },
      bad: {
        en: {
          text: profileWith("en", "duties:\n  - mixes and shapes dough\n   - bakes before dawn\n"),
          marks: ["- bakes before dawn"],
        },
        id: {
          text: profileWith("id", "duties:\n  - menguleni dan membentuk adonan\n   - memanggang sebelum fajar\n"),
          marks: ["- memanggang sebelum fajar"],
        },
      },
      good: {
        en: { text: profileWith("en", "duties:\n  - mixes and shapes dough\n  - bakes before dawn\n") },
        id: { text: profileWith("id", "duties:\n  - menguleni dan membentuk adonan\n  - memanggang sebelum fajar\n") },
      },
    };
  },
  messages: {
    misplaced: {
      en: "Line {line} does not line up with the other lines of its level. The number of spaces before it should be {spaces}.",
      id: "Baris {line} tidak sejajar dengan baris lain yang setingkat. Jumlah spasi di depannya seharusnya {spaces}.",
    },
    margin: {
      en: "Line {line} must begin at the left edge, with no space before it.",
      id: "Baris {line} harus dimulai di tepi kiri, tanpa spasi di depannya.",
    },
    continuation: {
      en: "Line {line} continues the text above it and must be indented further: put {spaces} spaces before it.",
      id: "Baris {line} adalah lanjutan teks di atasnya dan harus lebih menjorok: beri {spaces} spasi di depannya.",
    },
    continuations: {
      en: "Lines {line} to {last} continue the text above them and must be indented further: put {spaces} spaces before each.",
      id: "Baris {line} sampai {last} adalah lanjutan teks di atasnya dan harus lebih menjorok: beri {spaces} spasi di depan masing-masing.",
    },
    align: { en: "Line it up", id: "Sejajarkan baris ini" },
    shift: { en: "Move it to the right", id: "Geser ke kanan" },
  },
  check(profile, _context, report) {
    for (const problem of problemsOf(profile, this.id)) {
      const isMargin = problem.message === "misplaced" && problem.args["spaces"] === 0;
      report(isMargin ? { ...problem, message: "margin" } : problem);
    }
  },
  fix({ root }, { edits, message, span }) {
    if (!edits) return [];
    // A line that continues a text changes it; a key or an item only changes its place.
    const isPlace = message === "misplaced" || message === "margin";
    const safe = isPlace && !isUnwanted(root, span.start);
    return [{ title: isPlace ? "align" : "shift", args: {}, edits, safe, preferred: true }];
  },
};

/** Would the line's key be a stranger in its new place, or be there twice? */
function isUnwanted(root: Node | null, offset: number): boolean {
  const step = trailAt(root, offset).find(({ entry }) => isPair(entry) && entry.key.span.start === offset);
  if (!step || !isPair(step.entry)) return false;
  const { text } = step.entry.key;
  if (step.path.length === 1 && !isRootKey(text)) return true;
  const map = nodeAt(root, step.path.slice(0, -1));
  return map?.kind === "map" && map.pairs.filter(({ key }) => key.text === text).length > 1;
}
