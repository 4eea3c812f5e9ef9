// Facts about written Indonesian that rules ask for: abbreviations, endings, reduplication. No rule and no message.

/**
 * Abbreviations before names and numbers, without their stop, which ends no sentence (EYD V, "Singkatan"). Those that end a
 * list (`dll.`) are not among them: what follows tells whether the sentence goes on.
 */
export const INDONESIAN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  "dr drg drs dra prof ir kh hj tn ny sdr sdri yth hlm no tgl jl jln gg kec kab kel prov telp tel jo".split(" "),
);

/** Endings that are written together with a word and change nothing of it, by their last letter. */
const CLITICS: Readonly<Record<string, readonly string[]>> = { a: ["nya"], h: ["lah", "kah"], u: ["ku", "mu"] };

/** The word without such an ending, and the ending; null where it has none or hardly anything would be left. */
export function withoutClitic(lower: string): { readonly stem: string; readonly clitic: string } | null {
  const clitics = lower.length > 4 ? CLITICS[lower[lower.length - 1]!] : undefined;
  const clitic = clitics?.find((ending) => lower.endsWith(ending) && lower.length > ending.length + 2);
  return clitic === undefined ? null : { stem: lower.slice(0, -clitic.length), clitic };
}
