// Examples for the documentation of rules: a few lines, completed to a whole profile. No rule, no judgement.
import type { Language } from "../message";
import { ROOT_KEYS, rankOf } from "../schema/schema";

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

/** The file of the examples in a workspace where one other occupation has a profile. */
export const WITH_PASTRY_CHEF = {
  en: {
    name: "baker.en.occupation.yaml",
    others: { "pastry-chef.en.occupation.yaml": "title: Pastry chef\n" },
  },
  id: {
    name: "tukang-roti.occupation.yaml",
    others: { "koki-pastri.occupation.yaml": "title: Koki pastri\n" },
  },
};

/** A whole profile in which `lines` (with a final line end) stand in place of the keys that they begin with. */
export function profileWith(language: Language, lines: string): string {
  const own = lines.split("\n").flatMap((line) => /^ ?["“]?([a-z_]+)/.exec(line)?.[1] ?? []);
  const rank = rankOf(own.find((key) => ROOT_KEYS.includes(key)) ?? "");
  const keys = Object.keys(BASE[language]).filter((key) => !own.includes(key));
  const block = (some: readonly string[]): string => some.map((key) => `${BASE[language][key]}\n`).join("");
  const isBefore = (key: string): boolean => rank < 0 || rankOf(key) < rank;
  return block(keys.filter(isBefore)) + lines + block(keys.filter((key) => !isBefore(key)));
}

/** In place of the short ones, where a status asks for sections of the length that is advised. */
const FULL: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    duties:
      "duties: Mixes dough, shapes loaves and bakes them before dawn. Then sells bread to early customers, orders flour for the week and cleans the ovens at noon.",
    fit: "fit: People who like early mornings and steady work with their hands, and who notice small changes in a dough.",
    comparison:
      "comparison: A pastry chef decorates desserts for special days, whereas a baker makes daily bread in large batches.",
  },
  id: {
    duties:
      "duties: Menguleni adonan, membentuk roti, dan memanggangnya sebelum fajar. Setelah itu melayani pembeli pertama, memesan tepung untuk seminggu, mencatat penjualan, dan membersihkan oven bersama rekannya pada siang hari.",
    fit: "fit: Orang yang menyukai pagi hari dan pekerjaan tangan yang teratur, serta peka terhadap perubahan kecil pada adonan.",
    comparison:
      "comparison: Koki pastri menghias kue untuk hari istimewa, sedangkan tukang roti membuat roti harian dalam jumlah besar.",
  },
};

/** A whole profile in a status, with sections of ordinary length, and `lines` (with a final line end) at its end. */
export function profileIn(language: Language, status: string, lines = ""): string {
  const text = profileWith(language, `${BASE[language]["title"]}\nstatus: ${status}\n`);
  const full = Object.entries(FULL[language]);
  return full.reduce((all, [key, line]) => all.replace(new RegExp(`^${key}:.*$`, "m"), line), text) + lines;
}
