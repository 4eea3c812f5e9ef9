// Indonesian bound forms such as non- and antar- written apart, or with a hyphen before a small letter.
import { languageOf } from "../index/occupations";
import { correction, inCaseOf, replacement } from "../prose/correction";
import { INDONESIAN_FUNCTION_WORDS, withoutClitic } from "../prose/indonesian";
import { isOwn } from "../prose/own-words";
import { type Passage, passagesOf } from "../prose/passage";
import { spellingsOf } from "../prose/spelling";
import { type Word, wordsOf } from "../prose/words";
import { profileWith } from "../write/example";
import type { Example, Rule } from "./rule";

const example = (lines: string): Example => ({
  text: profileWith("id", lines),
  name: "tukang-roti.id.occupation.yaml",
});
const BAD = {
  ...example("reality: Tukang roti juga memasok organisasi non-profit dan mengikuti pelatihan antar lembaga.\n"),
  marks: ["non-profit", "antar lembaga"],
};
const GOOD = example("reality: Tukang roti juga memasok organisasi nonprofit dan mengikuti pelatihan antarlembaga.\n");

/** What is known to be one word. */
const KNOWN: ReadonlySet<string> = new Set(spellingsOf("bound-form").map(([, { standard }]) => standard));

/** Forms that are hardly a word of their own: apart from any word they are wrong. */
const NEVER_APART: ReadonlySet<string> = new Set("non antar pasca multi sub pra semi swa".split(" "));
/** Forms that are also words, as in *anti korupsi* and *ikan tuna segar*: wrong only before words that are known. */
const SELDOM_APART: ReadonlySet<string> = new Set("anti tuna".split(" "));
const HYPHENATED: ReadonlySet<string> = new Set([
  ...NEVER_APART,
  ...SELDOM_APART,
  ..."inter intra infra supra super ultra mikro makro ekstra kontra pro ko bio tele dwi tri panca".split(" "),
]);

/** Around *antar* that means to bring, and *semi* that means to sprout. */
const BEFORE_VERB: ReadonlySet<string> = new Set(
  "jasa layanan pesan siap biaya ongkos kurir tukang petugas aplikasi ojek musim tunas".split(" "),
);
const AFTER_VERB: ReadonlySet<string> = new Set(
  "jemput barang makanan paket surat pesanan kiriman kirim pulang penumpang obat".split(" "),
);

export const boundForm: Rule = {
  id: "bound-form",
  title: { en: "A bound form stands apart", id: "Bentuk terikat ditulis terpisah" },
  severity: "warning",
  stage: "content",
  docs: {
    why: {
      en: "Indonesian forms such as “non-”, “antar-”, “pasca-”, “multi-” and “sub-” are joined to the word that follows: nonprofit, antarlembaga. A hyphen stands only before a capital letter or a figure: non-ASN.",
      id: "Bentuk terikat seperti “non-”, “antar-”, “pasca-”, “multi-”, dan “sub-” ditulis serangkai dengan kata yang mengikutinya: nonprofit, antarlembaga. Tanda hubung hanya dipakai di depan huruf kapital atau angka: non-ASN.",
    },
    bad: { en: BAD, id: BAD },
    good: { en: GOOD, id: GOOD },
  },
  messages: {
    known: {
      en: "“{word}” is one word: “{standard}”.",
      id: "“{word}” ditulis serangkai: “{standard}”.",
    },
    likely: {
      en: "“{word}” is written as one word, “{standard}”, unless it is foreign.",
      id: "“{word}” ditulis serangkai, “{standard}”, kecuali jika kata itu asing.",
    },
    replace: { en: "Write “{standard}”", id: "Tulis “{standard}”" },
  },
  check(profile, { config }, report) {
    if (languageOf(profile, config) !== "id") return;
    for (const passage of passagesOf(profile)) {
      const words = wordsOf(passage);
      for (let i = 0; i < words.length; i++) {
        const parts = hyphenated(words[i]!) ?? separated(passage, words, i);
        if (!parts) continue;
        const last = words[i + parts.count - 1]!;
        if (!isOwn(passage, i, parts.count, config)) continue;
        const joined = parts.form + parts.base;
        const isKnown = isListed(joined);
        const text = inCaseOf(words[i]!.text, joined);
        report({ ...correction(passage, words[i]!.start, last.end, text), message: isKnown ? "known" : "likely" });
      }
    }
  },
  fix: (_profile, finding) => replacement(finding, finding.message === "known"),
};

/** A bound form and the word that it belongs to, both in small letters; how many words of the text they are. */
interface Parts {
  readonly form: string;
  readonly base: string;
  readonly count: number;
}

const isListed = (joined: string): boolean => KNOWN.has(joined) || KNOWN.has(withoutClitic(joined)?.stem ?? joined);

const isSmall = (word: string): boolean => /^[a-z]{2,}$/.test(word);

function hyphenated({ text, lower }: Word): Parts | null {
  const hyphen = lower.indexOf("-");
  if (hyphen < 2 || !HYPHENATED.has(lower.slice(0, hyphen))) return null;
  const base = text.slice(hyphen + 1);
  return isSmall(base) ? { form: lower.slice(0, hyphen), base, count: 1 } : null;
}

function separated({ text }: Passage, words: readonly Word[], i: number): Parts | null {
  const { lower: form, end } = words[i]!;
  const isFree = SELDOM_APART.has(form);
  const next = words[i + 1];
  if (!next || !(isFree || NEVER_APART.has(form))) return null;
  const { text: base } = next;
  if (!isSmall(base) || !/^\s+$/.test(text.slice(end, next.start))) return null;
  if (isFree) return isListed(form + base) ? { form, base, count: 2 } : null;
  const isOther = BEFORE_VERB.has(words[i - 1]?.lower ?? "") || AFTER_VERB.has(base);
  return isOther || INDONESIAN_FUNCTION_WORDS.has(base) ? null : { form, base, count: 2 };
}
