// Examples for the documentation of rules: a few lines, completed to a whole profile. No rule, no judgement.
import type { Language } from "../message";
import { ROOT_KEYS } from "./schema";

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
  const blocks = blocksOf(lines);
  const own = new Set(blocks.map(({ key }) => key));
  const rest = Object.keys(BASE[language]).filter((key) => !own.has(key));
  let text = "";
  for (const { rank, block } of blocks) {
    while (rest.length > 0 && rankOf(rest[0]!) < rank) text += `${BASE[language][rest.shift()!]}\n`;
    text += block;
  }
  return text + rest.map((key) => `${BASE[language][key]}\n`).join("");
}

interface Block {
  readonly key: string;
  /** Its place among the root's keys; an unknown key stays behind the known one before it. */
  readonly rank: number;
  readonly block: string;
}

/** Lines up to the next one that begins with a key; those before the first key belong to it. */
function blocksOf(lines: string): Block[] {
  const blocks: Block[] = [];
  let open = "";
  for (const line of lines.match(/.*\n/g) ?? []) {
    const key = /^ ?["“]?([a-z_]+(?=["”]?:|\n)|x-[\w-]+)/.exec(line)?.[1];
    const last = blocks.at(-1);
    if (!key && last && !/^[<&]{3}/.test(line)) blocks.splice(-1, 1, { ...last, block: last.block + line });
    else if (!key) open += line;
    else {
      blocks.push({ key, rank: rankOf(key) >= 0 ? rankOf(key) : (last?.rank ?? Number.POSITIVE_INFINITY), block: open + line });
      open = "";
    }
  }
  return open ? [...blocks, { key: "", rank: Number.POSITIVE_INFINITY, block: open }] : blocks;
}

const rankOf = (key: string): number => ROOT_KEYS.indexOf(key);
