// More than one YAML document in a file.

import { problemsOf } from "../profile/profile";
import type { Span } from "../profile/tree";
import { pastedAt } from "../slips/pasted";
import { commentedOut } from "../write/comment-out";
import { profileWith } from "../write/example";
import { withoutLines } from "../write/removal";
import type { Rule } from "./rule";

export const multipleDocuments: Rule = {
  id: "multiple-documents",
  title: { en: "More than one profile in the file", id: "Lebih dari satu profil dalam berkas" },
  severity: "error",
  stage: "syntax",
  get docs() {
    return {
      why: {
        en: "A line of three hyphens ends a profile. A file holds one profile, so what follows is not read: move the second profile to a file of its own.",
        id: "Baris berisi tiga tanda hubung mengakhiri profil. Satu berkas memuat satu profil, jadi bagian sesudahnya tidak dibaca: pindahkan profil kedua ke berkasnya sendiri.",
      },
      bad: {
        en: { text: `${profileWith("en", "")}---\ntitle: Butcher\n`, marks: ["---"] },
        id: { text: `${profileWith("id", "")}---\ntitle: Tukang daging\n`, marks: ["---"] },
      },
      good: { en: { text: profileWith("en", "") }, id: { text: profileWith("id", "") } },
    };
  },
  messages: {
    second: {
      en: "Three hyphens end the profile, and what follows them is not read. A file holds one profile: move what follows to a file of its own.",
      id: "Tiga tanda hubung mengakhiri profil, dan bagian sesudahnya tidak dibaca. Satu berkas memuat satu profil: pindahkan bagian berikutnya ke berkas tersendiri.",
    },
    pasted: {
      en: "A second profile begins here: the keys appear a second time. Move it to a file of its own.",
      id: "Profil kedua dimulai di sini: kunci-kuncinya muncul sekali lagi. Pindahkan ke berkas tersendiri.",
    },
    ended: {
      en: "Three dots end the profile, and what follows them is not read. Delete this line, or move what follows to a file of its own.",
      id: "Tiga titik mengakhiri profil, dan bagian sesudahnya tidak dibaca. Hapus baris ini atau pindahkan bagian berikutnya ke berkas tersendiri.",
    },
    marker: {
      en: "Three hyphens end the profile, and nothing follows them. Delete this line.",
      id: "Tiga tanda hubung mengakhiri profil, dan tidak ada isi setelahnya. Hapus baris ini.",
    },
    join: { en: "Delete this line", id: "Hapus baris ini" },
    comment: {
      en: "Keep what follows as a comment for now",
      id: "Simpan dahulu bagian berikutnya sebagai komentar",
    },
  },
  check(profile, _context, report) {
    for (const problem of problemsOf(profile, this.id)) report(problem);
    const { root } = profile;
    const second = root?.kind === "map" ? root.pairs[pastedAt(root)] : undefined;
    if (second) report({ span: second.key.span, message: "pasted" });
  },
  fix({ text }, { span, message }) {
    const marker = message === "marker" || isMore(text, span) ? withoutLines(text, span) : null;
    const rest = commentedOut(text, { start: span.start, end: trimmedEnd(text) });
    const common = { args: {}, safe: false };
    return [
      ...(marker ? [{ ...common, title: "join", edits: [marker], preferred: true }] : []),
      ...(rest && message !== "marker" ? [{ ...common, title: "comment", edits: rest, preferred: false }] : []),
    ];
  },
};

/** What follows the marker has keys, and none that stand above it: then it is more of the same profile. */
function isMore(text: string, { start, end }: Span): boolean {
  const keysIn = (part: string): string[] => part.match(/^[A-Za-z_][\w-]*(?=:)/gm) ?? [];
  const above = new Set(keysIn(text.slice(0, start)));
  const below = keysIn(text.slice(end));
  return below.length > 0 && !below.some((key) => above.has(key));
}

const trimmedEnd = (text: string): number => text.length - (/\s*$/.exec(text.slice(-1000))?.[0].length ?? 0);
