// A value opens with a quotation mark that never closes.

import { isOneLine } from "../profile/lines";
import { problemsOf } from "../profile/profile";
import { profileWith } from "../write/example";
import { asTextEdit, hasHash } from "../write/write";
import type { Fix, Rule } from "./rule";

export const unclosedQuote: Rule = {
  id: "unclosed-quote",
  title: { en: "A quotation mark is not closed", id: "Tanda petik tidak ditutup" },
  severity: "error",
  stage: "syntax",
  get docs() {
    return {
      why: {
        en: "A value that begins with a quotation mark ends at the next one. Without it, the rest of the file would belong to this value.",
        id: "Nilai yang diawali tanda petik berakhir pada tanda petik berikutnya. Tanpa itu, sisa berkas ikut terbaca sebagai bagian dari nilai ini.",
      },
      bad: {
        en: { text: profileWith("en", `title: "Baker\n`), marks: ['"'] },
        id: { text: profileWith("id", `title: "Tukang roti\n`), marks: ['"'] },
      },
      good: {
        en: { text: profileWith("en", `title: "Baker"\n`) },
        id: { text: profileWith("id", `title: "Tukang roti"\n`) },
      },
    };
  },
  messages: {
    unclosed: {
      en: "This quotation mark ({quote}) has no partner. Add {quote} at the end of the text.",
      id: "Tanda petik ini ({quote}) belum ada pasangannya. Tambahkan {quote} di akhir teks.",
    },
    apostrophe: {
      en: "YAML takes this mark ({quote}) for an opening quotation mark, and none closes it. If it is an apostrophe, put the whole text in double quotation marks.",
      id: "YAML menganggap tanda ini ({quote}) sebagai tanda petik pembuka, padahal penutupnya tidak ada. Jika ini apostrof, apit seluruh teks dengan tanda petik ganda.",
    },
    quote: { en: "Put the whole text in quotation marks", id: "Apit seluruh teks dengan tanda petik" },
    block: { en: "Move the text below the mark “>-”", id: "Pindahkan teks ke bawah tanda “>-”" },
    close: { en: "Close it at the end of the text", id: "Tutup di akhir teks" },
  },
  check(profile, _context, report) {
    for (const problem of problemsOf(profile, this.id)) report(problem);
  },
  fix(profile, { extent, args, message }) {
    if (!extent) return [];
    const isApostrophe = message === "apostrophe";
    const quote = String(args["quote"]);
    const inner = profile.text.slice(extent.start + 1, extent.end);
    const close = { start: extent.end, end: extent.end, text: quote };
    // Between double quotation marks a backslash begins a code: it is doubled, but where it stands before a mark or another one.
    const doubled = inner.replace(/\\(["\\]?)/g, (code, next: string) => (next ? code : "\\\\"));
    const edits = quote === '"' && doubled !== inner ? [{ ...extent, text: `"${doubled}"` }] : [close];
    const safe = !isApostrophe && !hasHash(profile.text, extent);
    const closed: Fix = { title: "close", args: {}, edits, safe, preferred: !isApostrophe };
    if (!isApostrophe) return [closed];
    const title = isOneLine(profile.text, extent) ? "quote" : "block";
    return [{ title, args: {}, edits: [asTextEdit(profile.text, extent)], safe: false, preferred: true }, closed];
  },
};
