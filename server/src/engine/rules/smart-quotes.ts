// Typographic quotation marks where YAML's own are meant.
import { profileWith } from "../profile/example";
import { firstLine } from "../profile/place";
import { problemsOf } from "../profile/profile";
import { isFreePath } from "../profile/prose";
import { overlapsAny, walk } from "../profile/tree";
import { asTextEdit } from "../profile/write";
import { textInTypographicQuotes } from "../syntax/characters";
import type { Rule } from "./rule";

export const smartQuotes: Rule = {
  id: "smart-quotes",
  title: { en: "Typographic quotes around a value", id: "Tanda petik tipografis mengapit nilai" },
  severity: "warning",
  stage: "syntax",
  docs: {
    why: {
      en: "YAML knows only the straight marks \" and ' of the keyboard. Typographic ones, which word processors put in by themselves, become part of the text and show on the page.",
      id: "YAML hanya mengenal tanda petik lurus \" dan ' dari papan ketik. Tanda petik tipografis, yang disisipkan sendiri oleh pengolah kata, menjadi bagian teks dan tampil di laman.",
    },
    bad: {
      en: { text: profileWith("en", "title: “Baker”\n"), marks: ["“Baker”"] },
      id: { text: profileWith("id", "title: “Tukang roti”\n"), marks: ["“Tukang roti”"] },
    },
    good: {
      en: { text: profileWith("en", 'title: "Baker"\n') },
      id: { text: profileWith("id", 'title: "Tukang roti"\n') },
    },
  },
  messages: {
    value: {
      en: 'Readers will see the marks {open} {close}. If they only enclose the value, use straight quotation marks (").',
      id: 'Tanda {open} {close} akan tampil kepada pembaca. Jika hanya untuk mengapit isi, ganti dengan tanda petik lurus (").',
    },
    key: {
      en: 'For YAML the marks {open} {close} are part of the key. Write the key without quotes, or with straight ones: ".',
      id: 'Bagi YAML, tanda {open} {close} adalah bagian dari kunci. Tulis kunci tanpa tanda petik, atau dengan yang lurus: ".',
    },
    straighten: { en: "Use straight quotes", id: "Gunakan tanda petik lurus" },
  },
  check(profile, _context, report) {
    for (const problem of problemsOf(profile, this.id)) report(problem);
    for (const { node, path } of walk(profile.root)) {
      if (node.kind !== "scalar" || node.style !== "plain" || isFreePath(path)) continue;
      if (overlapsAny(profile.doubtful, node.span)) continue;
      const source = profile.text.slice(node.span.start, node.span.end);
      if (textInTypographicQuotes(source) === null) continue;
      const args = { open: source.charAt(0), close: source.charAt(source.length - 1) };
      report({ span: firstLine(profile.text, node.span), message: "value", args, path, extent: node.span });
    }
  },
  fix({ text }, { message, extent, edits }) {
    if (message === "key") {
      return edits ? [{ title: "straighten", args: {}, edits, safe: true, preferred: true }] : [];
    }
    const inner = extent && textInTypographicQuotes(text.slice(extent.start, extent.end));
    if (!extent || !inner) return [];
    return [{ title: "straighten", args: {}, edits: [asTextEdit(text, extent, inner)], safe: false, preferred: true }];
  },
};
