// The file's name says no occupation: what stands before its ending is no identifier.

import { fittingFileName, SLUG } from "../profile/identity";
import { linesOf, trimmedSpan } from "../profile/lines";
import { textOf } from "../profile/profile";
import type { Span } from "../profile/tree";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

export const badFileName: Rule = {
  id: "bad-file-name",
  title: { en: "The file name does not fit", id: "Nama berkas tidak sesuai" },
  severity: "error",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "The file name is the occupation's id, which other profiles use to refer to it. It contains only lower-case letters, digits and hyphens, so that it works in links and on every computer.",
        id: "Nama berkas adalah pengenal pekerjaan yang dipakai profil lain untuk merujuknya. Isinya hanya huruf kecil, angka, dan tanda hubung agar dapat dipakai dalam tautan dan di setiap komputer.",
      },
      bad: {
        en: { text: profileWith("en", ""), marks: ["title: Baker"], name: "The Baker.en.occupation.yaml" },
        id: { text: profileWith("id", ""), marks: ["title: Tukang roti"], name: "Tukang_Roti.occupation.yaml" },
      },
      good: {
        en: { text: profileWith("en", ""), name: "baker.en.occupation.yaml" },
        id: { text: profileWith("id", ""), name: "tukang-roti.occupation.yaml" },
      },
    };
  },
  messages: {
    renamed: {
      en: "Rename the file “{fileName}” to “{fitting}”: only lower-case letters, digits and hyphens may stand before “.occupation”.",
      id: "Ganti nama berkas “{fileName}” menjadi “{fitting}”: sebelum “.occupation” hanya boleh ada huruf kecil, angka, dan tanda hubung.",
    },
    unusable: {
      en: "Rename the file “{fileName}”: use lower-case letters, digits and hyphens, as in “social-worker.occupation.yaml”.",
      id: "Ganti nama berkas “{fileName}”: gunakan huruf kecil, angka, dan tanda hubung, misalnya “pekerja-sosial.occupation.yaml”.",
    },
  },
  check(profile, _context, report) {
    const { fileName, id } = profile.identity;
    if (fileName === null || id !== null) return;
    const given = textOf(profile, "id");
    const fitting = fittingFileName(fileName, given !== null && SLUG.test(given) ? given : null);
    const span = firstContentLine(profile.text);
    if (fitting === null) report({ span, message: "unusable", args: { fileName } });
    else report({ span, message: "renamed", args: { fileName, fitting } });
  },
};

/** The first line that is more than a comment, else the first with anything on it. */
function firstContentLine(text: string): Span {
  const lines = linesOf(text).map((line) => trimmedSpan(text, line));
  const isFull = ({ start, end }: Span) => text.slice(start, end).trim() !== "";
  const isContent = (line: Span) => isFull(line) && !/^\ufeff?(?:#|---)/.test(text.slice(line.start, line.end));
  const found = lines.find(isContent) ?? lines.find(isFull);
  if (!found) return text === "" ? { start: 0, end: 0 } : blankStart(text, lines);
  return text[found.start] === "\ufeff" ? { ...found, start: found.start + 1 } : found;
}

/** A text of nothing but blanks and line ends: its first character that is no line end. */
function blankStart(text: string, lines: readonly Span[]): Span {
  const start = text.search(/[^\r\n]/);
  return start < 0 || lines.length === 0 ? { start: 0, end: 0 } : { start, end: start + 1 };
}
