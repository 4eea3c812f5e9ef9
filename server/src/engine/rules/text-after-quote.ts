// Quotation marks that close before the text does.
import { profileWith } from "../profile/example";
import { problemsOf } from "../profile/profile";
import { asTextEdit, isOneLine } from "../profile/write";
import { meantInQuotes } from "../syntax/quoted";
import type { Rule } from "./rule";

export const textAfterQuote: Rule = {
  id: "text-after-quote",
  title: { en: "Text after the closing quotation mark", id: "Ada teks setelah tanda petik penutup" },
  severity: "error",
  stage: "syntax",
  docs: {
    why: {
      en: "A value that begins with a quotation mark ends at the next one of its kind. Text that has such marks in it needs the other kind around it.",
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
  },
  messages: {
    after: {
      en: "For YAML the text ended at the quotation mark ({quote}) before this place, but it goes on.",
      id: "Bagi YAML, teks sudah berakhir pada tanda petik ({quote}) di depan bagian ini, padahal teksnya masih berlanjut.",
    },
    requote: { en: "Put other quotes around the whole text", id: "Apit seluruh teks dengan tanda petik lain" },
    block: { en: "Turn the text into a block (>-)", id: "Ubah teks menjadi blok (>-)" },
  },
  check(profile, _context, report) {
    for (const problem of problemsOf(profile, this.id)) report(problem);
  },
  fix({ text }, { extent }) {
    if (!extent) return [];
    const title = isOneLine(text, extent) ? "requote" : "block";
    const edit = asTextEdit(text, extent, meantInQuotes(text.slice(extent.start, extent.end)));
    return [{ title, args: {}, edits: [edit], safe: true, preferred: true }];
  },
};
