// A line that stands too far left or right for what it is.
import { profileWith } from "../profile/example";
import { problemsOf } from "../profile/profile";
import type { Rule } from "./rule";

export const indentation: Rule = {
  id: "indentation",
  title: { en: "A line begins in the wrong column", id: "Baris dimulai di kolom yang salah" },
  severity: "error",
  stage: "syntax",
  docs: {
    why: {
      en: "The spaces before a line tell YAML what it belongs to: keys of one level begin in the same column, items of one list as well, and text that runs on stands further right than its key.",
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
  },
  messages: {
    misplaced: {
      en: "Line {line} begins in the wrong column. It belongs in column {column}, with {spaces} spaces before it.",
      id: "Baris {line} dimulai di kolom yang salah. Seharusnya di kolom {column}, dengan {spaces} spasi di depannya.",
    },
    continuation: {
      en: "Line {line} continues the text above it and must stand further right: put {spaces} spaces before it.",
      id: "Baris {line} adalah lanjutan teks di atasnya dan harus lebih menjorok: beri {spaces} spasi di depannya.",
    },
    move: { en: "Begin the line in column {column}", id: "Mulai baris ini di kolom {column}" },
  },
  check(profile, _context, report) {
    for (const problem of problemsOf(profile, this.id)) report(problem);
  },
  fix(_profile, { edits, args, message }) {
    if (!edits) return [];
    // A line that continues a text changes it; a key or an item only changes its place.
    const safe = message === "misplaced";
    return [{ title: "move", args: { column: args["column"] ?? 1 }, edits, safe, preferred: true }];
  },
};
