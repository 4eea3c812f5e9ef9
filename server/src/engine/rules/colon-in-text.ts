// A colon and a space inside unquoted text: YAML takes what stands before it for a key.

import { isOneLine } from "../profile/lines";
import { problemsOf } from "../profile/profile";
import type { Span } from "../profile/tree";
import { isFormatKey } from "../syntax/entry";
import { profileWith } from "../write/example";
import { asTextEdit } from "../write/write";
import type { Rule } from "./rule";

export const colonInText: Rule = {
  id: "colon-in-text",
  title: { en: "A colon inside unquoted text", id: "Titik dua di dalam teks tanpa tanda petik" },
  severity: "error",
  stage: "syntax",
  get docs() {
    return {
      why: {
        en: "YAML reads whatever comes before a colon and a space as a key. Text that contains a colon therefore needs quotation marks around it, or goes on lines of its own below `>-`.",
        id: "YAML membaca teks sebelum titik dua dan spasi sebagai kunci. Karena itu, teks yang memuat titik dua perlu diapit tanda petik atau ditulis pada baris tersendiri di bawah `>-`.",
      },
      bad: {
        en: {
          text: profileWith("en", "reality: One thing is certain: no two batches of dough are alike.\n"),
          marks: ["certain:"],
        },
        id: {
          text: profileWith("id", "reality: Satu hal yang pasti: tidak ada dua adonan yang sama.\n"),
          marks: ["pasti:"],
        },
      },
      good: {
        en: { text: profileWith("en", 'reality: "One thing is certain: no two batches of dough are alike."\n') },
        id: { text: profileWith("id", 'reality: "Satu hal yang pasti: tidak ada dua adonan yang sama."\n') },
      },
    };
  },
  messages: {
    colon: {
      en: "Because of the colon after “{word}”, this text cannot be read as a whole. Put the whole text in quotation marks.",
      id: "Karena titik dua setelah “{word}”, teks ini tidak terbaca utuh. Apit seluruh teks dengan tanda petik.",
    },
    colonInLines: {
      en: "Because of the colon after “{word}”, this text cannot be read as a whole. Move it below the mark “>-”.",
      id: "Karena titik dua setelah “{word}”, teks ini tidak terbaca utuh. Pindahkan ke bawah tanda “>-”.",
    },
    quote: { en: "Put the text in quotation marks", id: "Apit teks dengan tanda petik" },
    block: { en: "Move the text below the mark “>-”", id: "Pindahkan teks ke bawah tanda “>-”" },
  },
  check(profile, _context, report) {
    for (const problem of problemsOf(profile, this.id)) {
      const { extent } = problem;
      const message = extent && !isOneLine(profile.text, extent) ? "colonInLines" : "colon";
      report({ ...problem, message });
    }
  },
  fix({ text }, { extent, path }) {
    if (!extent) return [];
    const title = isOneLine(text, extent) ? "quote" : "block";
    // With a path it is a mapping that YAML reads without complaint, and that may be one after all.
    return [
      {
        title,
        args: {},
        edits: [asTextEdit(text, extent)],
        safe: path === undefined && !hasKeys(text, extent),
        preferred: true,
      },
    ];
  },
};

/** A further line of the text begins with a key of the format: it may be out of place rather than text. */
const hasKeys = (text: string, { start, end }: Span): boolean =>
  [...text.slice(start, end).matchAll(/[\r\n][ \t]*([a-z]\w*):(?=[ \t\r\n])/g)].some(([, key]) => isFormatKey(key!));
