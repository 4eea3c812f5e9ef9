// Examples for the documentation of rules: a few lines, completed to a whole profile. No rule, no judgement.
import type { Language } from "../message";

const BASE: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    title: "title: Baker",
    duties: "duties: Mixes dough, shapes loaves and bakes them before dawn.",
    fit: "fit: People who like early mornings and steady work with their hands.",
    misfit: "misfit: People who prefer late evenings, because the ovens are lit before dawn.",
    misconception: "misconception: Bakers only follow a recipe that never changes.",
    reality: "reality: Bakers also adjust every batch to the flour and the weather.",
    comparison: "comparison: A pastry chef decorates desserts, whereas a baker makes daily bread.",
  },
  id: {
    title: "title: Tukang roti",
    duties: "duties: Menguleni adonan, membentuk roti, dan memanggangnya sebelum fajar.",
    fit: "fit: Orang yang menyukai pagi hari dan pekerjaan tangan yang teratur.",
    misfit: "misfit: Orang yang lebih suka bergadang karena oven dinyalakan sebelum fajar.",
    misconception: "misconception: Tukang roti hanya mengikuti resep yang tidak pernah berubah.",
    reality: "reality: Tukang roti juga menyesuaikan setiap adonan dengan tepung dan cuaca.",
    comparison: "comparison: Koki pastri menghias kue, sedangkan tukang roti membuat roti harian.",
  },
};

/** A whole profile in which `lines` (with a final line end) stand in place of the keys that they begin with. */
export function profileWith(language: Language, lines: string): string {
  const own = new Set(lines.split("\n").map((line) => /^["“]?([a-z_]+)/.exec(line)?.[1]));
  const keys = Object.keys(BASE[language]);
  const place = Math.max(
    0,
    keys.findIndex((key) => own.has(key)),
  );
  const block = (some: readonly string[]): string =>
    some.map((key) => (own.has(key) ? "" : `${BASE[language][key]}\n`)).join("");
  return own.has(keys[place]) ? block(keys.slice(0, place)) + lines + block(keys.slice(place)) : block(keys) + lines;
}
