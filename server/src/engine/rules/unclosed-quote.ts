// A value opens with a quotation mark that never closes.

import { isOneLine } from "../profile/lines";
import { problemsOf } from "../profile/profile";
import type { Span } from "../profile/tree";
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
        en: "A value that begins with a quotation mark ends at the next one. Without it, the rest of the file is read as part of this value.",
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
      en: "This quotation mark ({quote}) is not closed. Add {quote} at the end of the text.",
      id: "Tanda petik ini ({quote}) belum ada pasangannya. Tambahkan {quote} di akhir teks.",
    },
    apostrophe: {
      en: "YAML takes this mark ({quote}) for an opening quotation mark, but nothing closes it. If it is an apostrophe, put the whole text in double quotation marks.",
      id: "YAML menganggap tanda ini ({quote}) sebagai tanda petik pembuka, padahal penutupnya tidak ada. Jika ini apostrof, apit seluruh teks dengan tanda petik ganda.",
    },
    otherClose: {
      en: "This quotation mark ({quote}) is closed by {close}, which YAML does not accept as a closing mark. Write {quote} instead.",
      id: "Tanda petik ini ({quote}) ditutup dengan {close}, yang tidak dikenal YAML sebagai penutup. Ganti dengan {quote}.",
    },
    straighten: { en: "Change {close} to {quote}", id: "Ganti {close} dengan {quote}" },
    quote: { en: "Put the whole text in quotation marks", id: "Apit seluruh teks dengan tanda petik" },
    block: { en: "Move the text below the mark “>-”", id: "Pindahkan teks ke bawah tanda “>-”" },
    close: { en: "Close it at the end of the text", id: "Tutup di akhir teks" },
  },
  check(profile, _context, report) {
    for (const problem of problemsOf(profile, this.id)) {
      const { extent, args, message } = problem;
      const close = extent && message === "unclosed" ? closedBy(profile.text, extent, String(args["quote"])) : null;
      report(close === null ? problem : { ...problem, message: "otherClose", args: { ...args, close } });
    }
  },
  fix(profile, { extent, args, message }) {
    if (!extent) return [];
    const isApostrophe = message === "apostrophe";
    const quote = String(args["quote"]);
    const inner = profile.text.slice(extent.start + 1, extent.end);
    const isOther = message === "otherClose";
    // A stop behind the mark goes in front of it: outside of the marks YAML takes no text.
    const [ending, stop = ""] = (isOther && OTHER_CLOSE.exec(inner)?.slice(1)) || [""];
    const close = { start: extent.end - ending!.length - stop.length, end: extent.end, text: stop + quote };
    // Between double quotation marks a backslash begins a code: it is doubled, but where it stands before a mark or another one.
    const doubled = inner.replace(/\\(["\\]?)/g, (code, next: string) => (next ? code : "\\\\"));
    const kept = isOther ? doubled.replace(OTHER_CLOSE, "$2") : doubled;
    const edits = quote === '"' && doubled !== inner ? [{ ...extent, text: `"${kept}"` }] : [close];
    const safe = !isApostrophe && !hasHash(profile.text, extent);
    const closed: Fix = { title: isOther ? "straighten" : "close", args, edits, safe, preferred: !isApostrophe };
    if (!isApostrophe) return [closed];
    const title = isOneLine(profile.text, extent) ? "quote" : "block";
    return [{ title, args: {}, edits: [asTextEdit(profile.text, extent)], safe: false, preferred: true }, closed];
  },
};

/** After a digit it stands for inches. */
const OTHER_CLOSE = /(?<=[^\d\s])([“”»’])([.!?]?)$/;

/** The typographic mark at the end of the text that has no partner in it: a word processor's for the straight one. */
function closedBy(text: string, { start, end }: Span, quote: string): string | null {
  const inner = text.slice(start + 1, end);
  const marks = quote === '"' ? /[“”„«»]/g : /[“”„«»‘’]/g;
  const last = OTHER_CLOSE.exec(inner)?.[1];
  // Between words, a single mark is an apostrophe.
  const count = inner.replace(/(?<=\p{L})’(?=\p{L})/gu, "").match(marks)?.length ?? 0;
  return last !== undefined && count % 2 === 1 && (last !== "’" || quote === "'") ? last : null;
}
