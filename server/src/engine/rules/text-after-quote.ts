// Quotation marks that close before the text does.

import { isOneLine } from "../profile/lines";
import { problemsOf } from "../profile/profile";
import type { Span } from "../profile/tree";
import { meantInQuotes } from "../syntax/quoted";
import type { Edit } from "../write/edit";
import { profileWith } from "../write/example";
import { asTextEdit, hasHash } from "../write/write";
import type { Rule } from "./rule";

export const textAfterQuote: Rule = {
  id: "text-after-quote",
  title: { en: "Text after the closing quotation mark", id: "Ada teks setelah tanda petik penutup" },
  severity: "error",
  stage: "syntax",
  get docs() {
    return {
      why: {
        en: "A value that begins with a quotation mark ends at the next one of its kind. Text that contains such marks needs the other kind around it.",
        id: "Nilai yang diawali tanda petik berakhir pada tanda petik sejenis berikutnya. Teks yang memuat tanda petik di dalamnya perlu diapit tanda petik jenis lain.",
      },
      bad: {
        en: {
          text: profileWith("en", 'misconception: "Bakers only say "Next, please" all day."\n'),
          marks: ['Next, please" all day."'],
        },
        id: {
          text: profileWith("id", 'misconception: "Tukang roti hanya berkata "Silakan" sepanjang hari."\n'),
          marks: ['Silakan" sepanjang hari."'],
        },
      },
      good: {
        en: { text: profileWith("en", "misconception: 'Bakers only say \"Next, please\" all day.'\n") },
        id: { text: profileWith("id", "misconception: 'Tukang roti hanya berkata \"Silakan\" sepanjang hari.'\n") },
      },
    };
  },
  messages: {
    after: {
      en: "The quotation mark ({quote}) before this point has already closed the text, but more text follows. Put the other kind of quotation marks around the whole text.",
      id: "Tanda petik ({quote}) sebelum bagian ini sudah menutup teks, padahal teksnya masih berlanjut. Apit seluruh teks dengan tanda petik jenis lain.",
    },
    afterBothKinds: {
      en: "The quotation mark ({quote}) before this point has already closed the text, but more text follows. Put quotation marks around the whole text and write each {quote} in it twice.",
      id: "Tanda petik ({quote}) sebelum bagian ini sudah menutup teks, padahal teksnya masih berlanjut. Apit seluruh teks dengan tanda petik, dan tulis setiap {quote} di dalamnya dua kali.",
    },
    afterInLines: {
      en: "The quotation mark ({quote}) before this point has already closed the text, but more text follows. Move the whole text below the mark “>-”.",
      id: "Tanda petik ({quote}) sebelum bagian ini sudah menutup teks, padahal teksnya masih berlanjut. Pindahkan seluruh teks ke bawah tanda “>-”.",
    },
    requote: {
      en: "Put the other kind of quotation marks around the text",
      id: "Apit teks dengan tanda petik jenis lain",
    },
    double: {
      en: "Put the text in quotation marks and double those inside",
      id: "Apit teks dan gandakan tanda petik di dalamnya",
    },
    block: { en: "Move the text below the mark “>-”", id: "Pindahkan teks ke bawah tanda “>-”" },
  },
  check(profile, _context, report) {
    for (const problem of problemsOf(profile, this.id)) {
      const { extent } = problem;
      report(extent ? { ...problem, message: MESSAGES[wayOut(profile.text, extent)] } : problem);
    }
  },
  fix({ text }, { extent }) {
    if (!extent) return [];
    const title = wayOut(text, extent);
    return [{ title, args: {}, edits: [meant(text, extent)], safe: !hasHash(text, extent), preferred: true }];
  },
};

const MESSAGES = { requote: "after", double: "afterBothKinds", block: "afterInLines" } as const;

const meant = (text: string, extent: Span): Edit =>
  asTextEdit(text, extent, meantInQuotes(text.slice(extent.start, extent.end)));

/** A text with marks of both kinds in it gets the same kind around it as before. */
function wayOut(text: string, extent: Span): keyof typeof MESSAGES {
  if (!isOneLine(text, extent)) return "block";
  return meant(text, extent).text.startsWith(text.charAt(extent.start)) ? "double" : "requote";
}
