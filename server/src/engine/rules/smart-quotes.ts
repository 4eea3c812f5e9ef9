// Typographic quotation marks where YAML's own are meant.

import { charactersOf } from "../profile/characters";
import { isOneLine, trimmed } from "../profile/lines";
import { firstLine } from "../profile/place";
import { problemsOf } from "../profile/profile";
import { overlapsAny, type Span, walk } from "../profile/tree";
import { isFreePath, isPhrasePath, isProsePath } from "../schema/prose";
import { textInTypographicQuotes } from "../syntax/characters";
import type { Edit } from "../write/edit";
import { profileWith } from "../write/example";
import { asTextEdit, isPlainSafe } from "../write/write";
import type { Rule } from "./rule";

export const smartQuotes: Rule = {
  id: "smart-quotes",
  title: { en: "Typographic quotation marks around a value", id: "Tanda petik tipografis mengapit nilai" },
  severity: "warning",
  stage: "syntax",
  get docs() {
    return {
      why: {
        en: "YAML knows only the straight marks \" and ' of the keyboard. Typographic ones, which word processors put in by themselves, become part of the text and show on the page.",
        id: "YAML hanya mengenal tanda petik lurus \" dan ' dari papan ketik. Tanda petik tipografis, yang disisipkan sendiri oleh pengolah kata, menjadi bagian teks dan tampil di halaman.",
      },
      bad: {
        en: { text: profileWith("en", "title: “Baker”\n"), marks: ["“Baker”"] },
        id: { text: profileWith("id", "title: “Tukang roti”\n"), marks: ["“Tukang roti”"] },
      },
      good: {
        en: { text: profileWith("en", 'title: "Baker"\n') },
        id: { text: profileWith("id", 'title: "Tukang roti"\n') },
      },
    };
  },
  messages: {
    value: {
      en: 'Readers will see the marks {open} {close}. If they only enclose the value, use straight quotation marks (").',
      id: 'Tanda {open} {close} akan tampil kepada pembaca. Jika hanya untuk mengapit isi, ganti dengan tanda petik lurus (").',
    },
    key: {
      en: 'For YAML the marks {open} {close} are part of the key. Write the key without quotation marks, or with straight ones: ".',
      id: 'Bagi YAML, tanda {open} {close} adalah bagian dari kunci. Tulis kunci tanpa tanda petik, atau dengan yang lurus: ".',
    },
    mixed: {
      en: "The text begins with {open} and ends with {close}, and readers will see both. If they only enclose the text, use two straight quotation marks, or none.",
      id: "Teks diawali {open} dan diakhiri {close}, dan keduanya akan tampil kepada pembaca. Jika hanya untuk mengapit isi, gunakan dua tanda petik lurus atau hapus keduanya.",
    },
    lone: {
      en: "Readers will see this quotation mark ({mark}), which has no counterpart in the text. Delete it, or add the other one.",
      id: "Tanda petik ini ({mark}) akan tampil kepada pembaca dan tidak memiliki pasangan di dalam teks. Hapus, atau tambahkan pasangannya.",
    },
    remove: { en: "Delete {mark}", id: "Hapus {mark}" },
    straighten: { en: "Use straight quotation marks", id: "Gunakan tanda petik lurus" },
  },
  check(profile, _context, report) {
    for (const problem of problemsOf(profile, this.id)) report(problem);
    const characters = charactersOf(profile);
    if (characters.isPlain && !characters.hasAny('"')) return;
    const mayBeQuoted = (source: string) => (characters.isPlain ? source.includes('"') : QUOTES.test(source));
    for (const { node, path } of walk(profile.root)) {
      if (node.kind !== "scalar" || node.style !== "plain" || isFreePath(path)) continue;
      const source = profile.text.slice(node.span.start, node.span.end);
      if (!mayBeQuoted(source) || overlapsAny(profile.doubtful, node.span)) continue;
      const inner = textInTypographicQuotes(source);
      // What somebody says: a whole sentence in a text for readers.
      if (inner !== null && /[.!?…]$/.test(inner) && (isProsePath(path) || isPhrasePath(path))) continue;
      const message = inner !== null ? "value" : isMixed(source) ? "mixed" : null;
      const lone = message ? null : loneMark(source);
      const args = { open: source.charAt(0), close: source.charAt(source.length - 1) };
      if (message) report({ span: firstLine(profile.text, node.span), message, args, path, extent: node.span });
      if (lone === null) continue;
      const start = node.span.start + lone;
      report({
        span: { start, end: start + 1 },
        message: "lone",
        args: { mark: source.charAt(lone) },
        path,
        extent: node.span,
      });
    }
  },
  fix({ text }, { message, extent, edits, span, args }) {
    if (message === "lone" && extent) {
      const edits = [without(text, span, extent)];
      return [{ title: "remove", args, edits, safe: false, preferred: true }];
    }
    if (message === "key") {
      return edits ? [{ title: "straighten", args: {}, edits, safe: true, preferred: true }] : [];
    }
    const source = extent ? text.slice(extent.start, extent.end) : "";
    const inner = message === "mixed" ? source.slice(1, -1) : textInTypographicQuotes(source);
    if (!extent || !inner) return [];
    return [{ title: "straighten", args: {}, edits: [asTextEdit(text, extent, inner)], safe: false, preferred: true }];
  },
};

/** Straight or typographic, single or double. */
const QUOTES = /["“”„«»‘’‹›‚]/;

/** Double marks alone: single ones are apostrophes as well. */
const MARKS = /[“”„«»"]/g;

/** One typographic mark and one straight one around all of it, and no other within. */
const isMixed = (source: string): boolean =>
  source.match(MARKS)?.length === 2 && "“”„«".includes(source.charAt(0)) && source.endsWith('"');

/** The offset of the mark at an end of the text that has no counterpart; after a digit it may stand for inches. */
function loneMark(source: string): number | null {
  if ((source.match(MARKS)?.length ?? 0) % 2 === 0) return null;
  if (/^[“”„«»]/.test(source)) return 0;
  return /[^\d\s][”“»"]$/.test(source) ? source.length - 1 : null;
}

/** Takes a mark out of a text; what would then mean something to YAML is quoted as a whole. */
function without(text: string, mark: Span, extent: Span): Edit {
  const rest = text.slice(extent.start, mark.start) + text.slice(mark.end, extent.end);
  const isSafe = !isOneLine(text, extent) || isPlainSafe(trimmed(rest));
  return isSafe ? { ...mark, text: "" } : asTextEdit(text, extent, trimmed(rest));
}
