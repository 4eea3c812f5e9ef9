// Facts about written Indonesian that rules ask for: abbreviations, endings, words without a content of their own. No rule and no message.

/**
 * Abbreviations before names and numbers, without their stop, which ends no sentence (EYD V, "Singkatan"). Those that end a
 * list (`dll.`) are not among them: what follows tells whether the sentence goes on.
 */
export const INDONESIAN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  "dr drg drs dra prof ir kh hj tn ny sdr sdri yth hlm no tgl jl jln gg kec kab kel prov telp tel".split(" "),
);

/** Endings that are written together with a word and change nothing of it, by their last letter. */
const CLITICS: Readonly<Record<string, readonly string[]>> = { a: ["nya"], h: ["lah", "kah"], u: ["ku", "mu"] };

/** The word without such an ending, and the ending; null where it has none or hardly anything would be left. */
export function withoutClitic(lower: string): { readonly stem: string; readonly clitic: string } | null {
  const clitics = lower.length > 4 ? CLITICS[lower[lower.length - 1]!] : undefined;
  const clitic = clitics?.find((ending) => lower.endsWith(ending) && lower.length > ending.length + 2);
  return clitic === undefined ? null : { stem: lower.slice(0, -clitic.length), clitic };
}

/** Words that join or introduce others: standing twice in a row they are a slip, never a reduplication. */
export const INDONESIAN_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `yang dan di ke dari untuk dengan atau adalah ialah yaitu yakni akan tidak tak pada oleh dalam sebagai juga karena bahwa agar
  supaya para telah sudah dapat harus serta bagi seperti ketika antara jika bila apabila secara hingga merupakan maka tetapi
  tapi namun sehingga maupun hanya kepada terhadap tentang menjadi seorang sebuah suatu setiap semua masih sedang sangat
  paling belum ini itu tersebut saja pun kami kita mereka`.split(/\s+/),
);

/** Words that mean many already. */
const MANY: ReadonlySet<string> = new Set(["data", "informasi"]);

/** A word that is never repeated for its sense: a joining word, one that means many already, or a verb with its prefix. */
export const isRepeatedBySlip = (lower: string): boolean =>
  INDONESIAN_FUNCTION_WORDS.has(lower) ||
  MANY.has(lower) ||
  (lower.length > 6 && /^(?:me[mnlrwy]|be[rk]|di)/.test(lower));

/** Spellings that Indonesian words do not have; many foreign ones have none of them either. */
export const looksForeign = (lower: string): boolean =>
  /ee|oo|sh|th|wh|ck|x|(?:[bcdfghjklmpqrtvwz][bcdfghjklmpqrtvwz]|[ls]t|nt|nd)$/.test(lower);
