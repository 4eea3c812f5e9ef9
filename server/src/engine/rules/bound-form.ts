// Indonesian bound forms such as non- and antar- written apart, or with a hyphen before a small letter.
import { languageOf } from "../profile/profile";
import { correction, inCaseOf, replacement } from "../prose/correction";
import { INDONESIAN_FUNCTION_WORDS, looksForeign, withoutClitic } from "../prose/indonesian";
import { isOwnOrName } from "../prose/own-words";
import { type Passage, passagesOf } from "../prose/passage";
import { PhraseList } from "../prose/phrases";
import { spellingsOf } from "../prose/spelling";
import { wordSet } from "../prose/word-lists";
import { type Word, wordsOf } from "../prose/words";
import { profileWith } from "../write/example";
import type { Example, Rule } from "./rule";

const example = (lines: string): Example => ({
  text: profileWith("id", lines),
  name: "tukang-roti.id.occupation.yaml",
});
const bad = () => ({
  ...example("reality: Tukang roti juga memasok organisasi non-profit dan mengikuti pelatihan antar lembaga.\n"),
  marks: ["non-profit", "antar lembaga"],
});
const good = () =>
  example("reality: Tukang roti juga memasok organisasi nonprofit dan mengikuti pelatihan antarlembaga.\n");

/** What is known to be one word. */
let known: ReadonlySet<string> | null = null;
const knownForms = () => {
  known ??= new Set(spellingsOf("bound-form").map(([, { standard }]) => standard));
  return known;
};

/** Forms that are hardly a word of their own: apart from any word they are wrong. */
const NEVER_APART = "non antar pasca multi sub pra semi swa".split(" ");
/** Forms that are also words, as in *anti korupsi* and *ikan tuna segar*: wrong only before words that are known. */
const SELDOM_APART = wordSet("anti tuna ekstra intra ko");
const APART = new PhraseList(() => [...NEVER_APART, ...SELDOM_APART].map((form) => [form, true]), { language: "id" });
const HYPHENATED: ReadonlySet<string> = new Set([
  ...NEVER_APART,
  ...SELDOM_APART,
  ..."inter infra supra super ultra mikro makro kontra pro bio tele dwi tri panca".split(" "),
]);

/** Around *antar* that means to bring, and *semi* that means to sprout. */
const BEFORE_VERB = wordSet("jasa layanan pesan siap biaya ongkos kurir tukang petugas aplikasi ojek musim tunas");
const AFTER_VERB = wordSet("jemput barang makanan paket surat pesanan kiriman kirim pulang penumpang obat");

export const boundForm: Rule = {
  id: "bound-form",
  title: { en: "A combining form written as a separate word", id: "Bentuk terikat ditulis terpisah" },
  severity: "warning",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Indonesian combining forms such as “non-”, “antar-”, “pasca-”, “multi-” and “sub-” are joined to the word that follows: nonprofit, antarlembaga. A hyphen is used only before a capital letter or a digit: non-ASN. This is a warning for well-known compounds, and information for others.",
        id: "Bentuk terikat seperti “non-”, “antar-”, “pasca-”, “multi-”, dan “sub-” ditulis serangkai dengan kata yang mengikutinya: nonprofit, antarlembaga. Tanda hubung hanya dipakai di depan huruf kapital atau angka: non-ASN. Temuan ini berupa peringatan untuk gabungan yang sudah dikenal, informasi untuk yang lain.",
      },
      bad: { en: bad(), id: bad() },
      good: { en: good(), id: good() },
    };
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
    const tell = (passage: Passage, at: number, parts: Parts | null) => {
      if (!parts || !isOwnOrName(passage, at, parts.count, config)) return;
      const words = wordsOf(passage);
      const joined = parts.form + parts.base;
      const text = inCaseOf(words[at]!.text, joined);
      const found = correction(passage, words[at]!.start, words[at + parts.count - 1]!.end, text);
      report({ ...found, ...(isKnown(joined) ? { message: "known" } : { message: "likely", severity: "info" }) });
    };
    for (const { passage, at } of APART.in(profile)) tell(passage, at, separated(passage, at));
    for (const passage of passagesOf(profile)) {
      if (!passage.text.includes("-")) continue;
      for (const [at, word] of wordsOf(passage).entries()) tell(passage, at, hyphenated(word));
    }
  },
  fix: (_profile, finding) => replacement(finding, { safe: finding.message === "known" }),
};

/** A bound form and the word that it belongs to, both in small letters; how many words of the text they are. */
interface Parts {
  readonly form: string;
  readonly base: string;
  readonly count: number;
}

const isKnown = (joined: string): boolean =>
  knownForms().has(joined) || knownForms().has(withoutClitic(joined)?.stem ?? joined);

const isJoinable = (word: string): boolean => /^[a-z]{2,}$/.test(word) && !looksForeign(word);

function hyphenated({ text, lower }: Word): Parts | null {
  const hyphen = lower.indexOf("-");
  if (hyphen < 2 || !HYPHENATED.has(lower.slice(0, hyphen))) return null;
  const base = text.slice(hyphen + 1);
  return isJoinable(base) ? { form: lower.slice(0, hyphen), base, count: 1 } : null;
}

function separated(passage: Passage, at: number): Parts | null {
  const words = wordsOf(passage);
  const { lower: form, end } = words[at]!;
  const next = words[at + 1];
  if (!next || !isJoinable(next.text) || !/^\s+$/.test(passage.text.slice(end, next.start))) return null;
  const { text: base } = next;
  if (SELDOM_APART.has(form)) return isKnown(form + base) ? { form, base, count: 2 } : null;
  const isOther = BEFORE_VERB.has(words[at - 1]?.lower ?? "") || AFTER_VERB.has(base);
  return isOther || INDONESIAN_FUNCTION_WORDS.has(base) ? null : { form, base, count: 2 };
}
