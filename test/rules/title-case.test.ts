// title-case: the own name with capitals within a sentence, and how it is mended.
import assert from "node:assert/strict";
import type { Language } from "../../server/src/engine/message";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix } from "../support/check-rule";
import { marksIn, marksOf } from "../support/marks";

const rule = "title-case";
const reality = (text: string): string => `reality: ${text}\n`;
const titled = (title: string, text: string, language: Language = "id"): string =>
  profileWith(language, `${title}\n`).replace(/^reality: .*$/m, `reality: ${text}`);
const marks = (title: string, text: string, language: Language = "id"): string[] => {
  return marksIn(rule, titled(title, text, language), { config: { defaultLanguage: language } });
};

describe(rule, () => {
  it("marks the name within a sentence", () => {
    assert.deepEqual(marksOf(rule, "id", reality("Setiap hari Tukang Roti juga bangun pagi.")), ["Tukang Roti"]);
    assert.deepEqual(marksOf(rule, "id", reality("Setiap hari Tukang roti juga bangun pagi.")), ["Tukang roti"]);
    assert.deepEqual(marksOf(rule, "en", reality("Every day a Baker also gets up early.")), ["Baker"]);
    assert.deepEqual(marks("title: Koki\nalternative_titles: [Juru masak]", "Sebagai Juru Masak ia juga berbelanja."), [
      "Juru Masak",
    ]);
  });

  it("leaves beginnings, quotations, emphasis, names, other words and capitals throughout alone", () => {
    for (const text of [
      "Tukang Roti juga bangun pagi.",
      "Ia bangun pagi. Tukang Roti juga berbelanja.",
      "Buku “Tukang Roti” juga dibaca.",
      "Majalah *Tukang Roti* juga dibaca.",
      "Ia juga anggota Ikatan Tukang Roti Indonesia.",
      "Ikatan Tukang Roti juga mengadakan lomba.",
      "Ia juga belajar dari Tukang Roti Budi.",
      "Aturannya: Tukang Roti juga bangun pagi.",
      "Ia seorang TUKANG ROTI yang juga berbelanja.",
      "Tukangnya juga membuat Roti.",
    ]) {
      assert.deepEqual(marksOf(rule, "id", reality(text)), [], text);
    }
  });

  it("is mended by small letters but for names and abbreviations", () => {
    const fixed = (title: string, before: string, after: string) =>
      checkFix(titled(title, before), titled(title, after), { rule });
    const fix = fixed("title: Tukang roti", "Seorang Tukang  Roti juga bangun.", "Seorang tukang  roti juga bangun.");
    assert.deepEqual([fix.safe, fix.preferred], [false, true]);
    fixed(
      "title: Guru Bahasa Inggris",
      "Seorang Guru Bahasa Inggris juga membaca.",
      "Seorang guru bahasa Inggris juga membaca.",
    );
    fixed(
      "title: Penyiar Radio FM",
      "Seorang Penyiar Radio FM juga membaca.",
      "Seorang penyiar radio FM juga membaca.",
    );
    fixed(
      "title: Pemandu wisata Toraja",
      "Seorang Pemandu Wisata Toraja juga membaca.",
      "Seorang pemandu wisata Toraja juga membaca.",
    );
  });
});
