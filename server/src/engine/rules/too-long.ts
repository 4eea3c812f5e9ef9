// A text with more characters or words than its key takes.

import { problemsOf } from "../profile/profile";
import { nodeAt } from "../profile/tree";
import { furtherLinesOut } from "../write/comment-out";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

const LONG = {
  en: "Bakers rise in the middle of the night, mix, knead, shape and bake many kinds of bread. They watch over the ovens, clean the tables and the machines and serve the first customers of the morning. They also order flour and yeast and plan the next day.",
  id: "Tukang roti bangun pada tengah malam, mencampur, menguleni, membentuk, dan memanggang berbagai macam roti. Mereka mengawasi oven, membersihkan meja dan mesin, serta melayani pembeli pertama pada pagi hari. Mereka juga memesan tepung dan ragi, menghitung penjualan, menata etalase, mengantar pesanan ke kantin sekolah, lalu merencanakan pekerjaan untuk hari berikutnya.",
};

export const tooLong: Rule = {
  id: "too-long",
  title: { en: "A text is too long", id: "Teks terlalu panjang" },
  severity: "error",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Titles and summaries appear in lists and search results, where long ones are cut off. Details belong in the sections.",
        id: "Nama pekerjaan dan ringkasan tampil dalam daftar dan hasil pencarian; yang panjang akan terpotong. Rinciannya ditulis dalam bagian.",
      },
      bad: {
        en: { text: profileWith("en", `title: Baker\nsummary: ${LONG.en}\n`), marks: [LONG.en] },
        id: { text: profileWith("id", `title: Tukang roti\nsummary: ${LONG.id}\n`), marks: [LONG.id] },
      },
      good: {
        en: { text: profileWith("en", "title: Baker\nsummary: Bakers make the bread that a town eats each day.\n") },
        id: {
          text: profileWith("id", "title: Tukang roti\nsummary: Tukang roti membuat roti untuk warga setiap hari.\n"),
        },
      },
    };
  },
  messages: {
    maxLength: {
      en: "“{key}” ({title}) may have at most {limit} characters; it has {length}.",
      id: "“{key}” ({title}) paling banyak {limit} karakter; sekarang {length}.",
    },
    maxWords: {
      en: "“{key}” ({title}) may have at most {limit} words; it has {length}.",
      id: "“{key}” ({title}) paling banyak {limit} kata; sekarang {length}.",
    },
    further: {
      en: "Keep the following lines as a comment for now",
      id: "Simpan dahulu baris-baris berikutnya sebagai komentar",
    },
  },
  check(profile, _context, report) {
    for (const problem of problemsOf(profile, this.id)) report(problem);
  },
  fix({ text, root }, { path = [] }) {
    const node = nodeAt(root, path);
    const edits = node?.kind === "scalar" ? furtherLinesOut(text, node, path) : null;
    return edits ? [{ title: "further", args: {}, edits, safe: false, preferred: false }] : [];
  },
};
