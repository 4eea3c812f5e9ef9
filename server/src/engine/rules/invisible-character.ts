// Characters that nobody sees: in the part of a line that YAML reads as structure, and inside texts.

import { charactersOf } from "../profile/characters";
import { type Profile, problemsOf } from "../profile/profile";
import { overlapsAny, type Path, type Scalar, scalarAt, walk } from "../profile/tree";
import { isFreePath } from "../schema/prose";
import { invisibleOffsets, visible } from "../syntax/characters";
import type { Edit } from "../write/edit";
import { profileWith } from "../write/example";
import { asTextEdit, isPlainSafe } from "../write/write";
import type { Rule } from "./rule";

export const invisibleCharacter: Rule = {
  id: "invisible-character",
  title: { en: "An invisible character", id: "Karakter tak terlihat" },
  severity: "warning",
  stage: "syntax",
  get docs() {
    return {
      why: {
        en: "Text copied from web pages and word processors often brings along non-breaking spaces and characters without width. Before a key, they keep YAML from recognising it; inside a text, they make words hard to find.",
        id: "Teks yang disalin dari laman atau pengolah kata sering membawa spasi tanpa putus dan karakter tanpa lebar. Di depan kunci, karakter itu membuat YAML tidak mengenali kuncinya; di dalam teks, kata menjadi sulit dicari.",
      },
      bad: {
        en: {
          text: profileWith("en", "reality: Bakers also adjust every\u00a0batch to the flour and the\u00a0weather.\n"),
          marks: ["\u00a0"],
        },
        id: {
          text: profileWith("id", "reality: Tukang roti juga menyesuaikan\u00a0setiap adonan dengan\u00a0cuaca.\n"),
          marks: ["\u00a0"],
        },
      },
      good: {
        en: { text: profileWith("en", "reality: Bakers also adjust every batch to the flour and the weather.\n") },
        id: { text: profileWith("id", "reality: Tukang roti juga menyesuaikan setiap adonan dengan cuaca.\n") },
      },
    };
  },
  messages: {
    structure: {
      en: "There is an invisible character ({code}) here, where YAML expects nothing but spaces. Replace it with an ordinary space, or delete it.",
      id: "Ada karakter tak terlihat ({code}) di sini, padahal YAML hanya mengharapkan spasi. Ganti dengan spasi biasa, atau hapus.",
    },
    text: {
      en: "There is an invisible character ({code}) here (in this text: {count}). Better replace it with an ordinary space, or delete it.",
      id: "Ada karakter tak terlihat ({code}) di sini (dalam teks ini: {count}). Lebih baik diganti dengan spasi biasa atau dihapus.",
    },
    replace: {
      en: "Replace with ordinary spaces, delete those without width",
      id: "Ganti dengan spasi biasa, hapus yang tanpa lebar",
    },
  },
  check(profile, _context, report) {
    const structural = problemsOf(profile, this.id);
    for (const problem of structural) {
      report({ ...problem, args: { code: codeAt(profile.text, problem.span.start) }, severity: "error" });
    }
    if (charactersOf(profile).isPlain) return;
    for (const { node, path } of walk(profile.root)) {
      if (node.kind !== "scalar" || isOutside(path)) continue;
      const offsets = offsetsIn(profile, node).filter(
        (at) => !overlapsAny(profile.doubtful, { start: at, end: at + 1 }),
      );
      const first = offsets[0];
      if (first === undefined) continue;
      const args = { code: codeAt(profile.text, first), count: offsets.length };
      report({ span: { start: first, end: first + 1 }, message: "text", args, path, extent: node.span });
    }
  },
  fix(profile, { message, edits, extent }) {
    if (message === "structure") {
      return edits ? [{ title: "replace", args: {}, edits, safe: true, preferred: true }] : [];
    }
    const node = extent && scalarAt(profile.root, extent.start);
    if (!node) return [];
    return [{ title: "replace", args: {}, edits: replacements(profile, node), safe: false, preferred: true }];
  },
};

/** Titles of sources may hold what their publishers wrote. */
const isOutside = (path: Path): boolean =>
  isFreePath(path) || path[0] === "sources" || path[0] === "reviews" || path[0] === "lint";

const offsetsIn = ({ text }: Profile, { span }: Scalar): number[] =>
  invisibleOffsets(text.slice(span.start, span.end)).map((offset) => span.start + offset);

const codeAt = (text: string, offset: number): string =>
  `U+${text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, "0")}`;

/** One by one; an unquoted text that would mean something else without them is quoted as a whole. */
function replacements(profile: Profile, { span, style, text }: Scalar): Edit[] {
  const each = offsetsIn(profile, { span } as Scalar).map((start) => ({
    start,
    end: start + 1,
    text: visible(profile.text.charAt(start)),
  }));
  if (style !== "plain" || isPlainSafe(visible(text)) || !isPlainSafe(text)) return each;
  return [asTextEdit(profile.text, span, visible(profile.text.slice(span.start, span.end)))];
}
