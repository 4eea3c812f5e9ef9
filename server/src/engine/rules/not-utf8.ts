// Bytes that are not UTF-8: the file was saved in another encoding.

import { problemsOf } from "../profile/profile";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

export const notUtf8: Rule = {
  id: "not-utf8",
  title: { en: "Not saved as UTF-8", id: "Tidak disimpan sebagai UTF-8" },
  severity: "error",
  stage: "syntax",
  get docs() {
    return {
      why: {
        en: "Profiles are saved as UTF-8, so that accented letters and special punctuation are not damaged. Open the file in its original encoding and save it again as UTF-8.",
        id: "Profil disimpan sebagai UTF-8 agar huruf beraksen dan tanda baca khusus tidak rusak. Buka berkas dengan pengodean asalnya, lalu simpan ulang sebagai UTF-8.",
      },
      bad: {
        en: {
          text: profileWith("en", "reality: A caf\ufffd baker also adjusts every batch to the weather.\n"),
          marks: ["\ufffd"],
        },
        id: {
          text: profileWith("id", "reality: Tukang roti juga menjaga oven pada suhu 230 \ufffdC saat cuaca berubah.\n"),
          marks: ["\ufffd"],
        },
      },
      good: {
        en: { text: profileWith("en", "reality: A café baker also adjusts every batch to the weather.\n") },
        id: {
          text: profileWith("id", "reality: Tukang roti juga menjaga oven pada suhu 230 °C saat cuaca berubah.\n"),
        },
      },
    };
  },
  messages: {
    replaced: {
      en: "This character cannot be read, because the file was not saved as UTF-8 (unreadable characters in the file: {count}). Save it as UTF-8, then type the character again.",
      id: "Karakter ini tidak terbaca karena berkas tidak disimpan sebagai UTF-8 (karakter yang tidak terbaca di berkas ini: {count}). Simpan sebagai UTF-8, lalu ketik ulang karakternya.",
    },
    wide: {
      en: "This file is not saved as UTF-8 but probably as UTF-16, and cannot be read. Save it again as UTF-8.",
      id: "Berkas ini tidak disimpan sebagai UTF-8, mungkin sebagai UTF-16, sehingga tidak dapat dibaca. Simpan ulang sebagai UTF-8.",
    },
    narrow: { en: "Turn the characters into readable ones", id: "Ubah menjadi karakter yang terbaca" },
  },
  check(profile, _context, report) {
    for (const { span, message, args } of problemsOf(profile, this.id)) report({ span, message, args });
  },
  fix({ text }, { message }) {
    const read = message === "wide" ? withoutNulls(text) : null;
    if (read === null) return [];
    return [
      { title: "narrow", args: {}, edits: [{ start: 0, end: text.length, text: read }], safe: false, preferred: false },
    ];
  },
};

/** The text as it was before UTF-16 gave each character a NUL; null where others than plain letters and marks are in it. */
function withoutNulls(text: string): string | null {
  const read = text.replace(/^\ufffd{1,2}/, "").replaceAll("\0", "");
  return read === "" || /[\u0001-\u0008\u000b\u000c\u000e-\u001f\ufffd]/.test(read) ? null : read;
}
