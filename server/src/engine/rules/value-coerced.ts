// An unquoted code or word that YAML turns into a number, a truth value or nothing. The only rule about unquoted codes.

import { problemsOf } from "../profile/profile";
import { schemaAt } from "../schema/schema";
import { brokenKeyword } from "../schema/text-shape";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

export const valueCoerced: Rule = {
  id: "value-coerced",
  title: { en: "A value needs quotation marks", id: "Nilai perlu tanda petik" },
  severity: "error",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Without quotation marks, YAML reads a code as a number: 2641.10 loses its last zero and 0110 its first. In quotation marks, it stays as you wrote it.",
        id: "Tanpa tanda petik, YAML membaca kode sebagai bilangan: 2641.10 kehilangan nol terakhir dan 0110 kehilangan nol pertama. Dalam tanda petik, kode tetap seperti yang Anda tulis.",
      },
      bad: {
        en: { text: profileWith("en", "title: Baker\ncodes:\n  kbji2014: 7512.01\n"), marks: ["7512.01"] },
        id: { text: profileWith("id", "title: Tukang roti\ncodes:\n  kbji2014: 7512.01\n"), marks: ["7512.01"] },
      },
      good: {
        en: { text: profileWith("en", 'title: Baker\ncodes:\n  kbji2014: "7512.01"\n') },
        id: { text: profileWith("id", 'title: Tukang roti\ncodes:\n  kbji2014: "7512.01"\n') },
      },
    };
  },
  messages: {
    number: {
      en: "Put “{text}” in quotation marks. Without them it is read as the number {value}, and zeros at the beginning or end can be lost.",
      id: "Apit “{text}” dengan tanda petik. Tanpa tanda petik, isinya dibaca sebagai bilangan ({value}), dan nol di awal atau akhir dapat hilang.",
    },
    boolean: {
      en: "Put “{text}” in quotation marks. Without them YAML reads it as yes or no, not as text.",
      id: "Apit “{text}” dengan tanda petik. Tanpa tanda petik, YAML membacanya sebagai ya/tidak, bukan sebagai teks.",
    },
    nothing: {
      en: "Put “{text}” in quotation marks. Without them it means that nothing is written here.",
      id: "Apit “{text}” dengan tanda petik. Tanpa tanda petik, artinya tidak ada isi di sini.",
    },
    quote: { en: "Put “{text}” in quotation marks", id: "Apit “{text}” dengan tanda petik" },
  },
  check(profile, _context, report) {
    for (const problem of problemsOf(profile, this.id)) report(problem);
  },
  fix({ text }, { span, path = [] }) {
    const source = text.slice(span.start, span.end);
    const safe = brokenKeyword(schemaAt(path) ?? {}, source) === null;
    const edits = [{ ...span, text: `"${source}"` }];
    return [{ title: "quote", args: { text: source }, edits, safe, preferred: true }];
  },
};
