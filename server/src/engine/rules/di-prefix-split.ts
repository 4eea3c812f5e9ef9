// The Indonesian passive prefix di- written apart from its verb. Listed verbs alone: what could be a place is left out, and what
// is a noun as well (*di rawat inap*, *di angkat besi*) is told by the words around it.
import { languageOf } from "../profile/profile";
import { correction, inCaseOf, replacement } from "../prose/correction";
import { INDONESIAN_FUNCTION_WORDS, withoutClitic } from "../prose/indonesian";
import { isOwn } from "../prose/own-words";
import type { Passage } from "../prose/passage";
import { isCompound, passiveVerb } from "../prose/passive-verbs";
import { type Match, PhraseList } from "../prose/phrases";
import { wordSet } from "../prose/word-lists";
import { wordsOf } from "../prose/words";
import { profileWith } from "../write/example";
import type { Example, Rule } from "./rule";

const example = (lines: string): Example => ({
  text: profileWith("id", lines),
  name: "tukang-roti.id.occupation.yaml",
});
const bad = () => ({
  ...example("reality: Adonan juga harus di diamkan dan roti di jual pada hari yang sama.\n"),
  marks: ["di diamkan", "di jual"],
});
const good = () => example("reality: Adonan juga harus didiamkan dan roti dijual pada hari yang sama.\n");

const DI = new PhraseList(() => [["di", true]], { language: "id" });

/** In front of *di* they announce a passive: nobody says *harus di toko* without a verb. */
const STRONG = wordSet("harus wajib perlu dapat bisa boleh akan telah mesti agar supaya");

/** In front of a place as well: *yang di toko*, *tidak di rawat inap*. */
const WEAK =
  wordSet(`yang juga tidak tak hanya sudah belum masih pernah selalu sering jarang kerap biasanya langsung kembali baru terus mulai lebih
  untuk siap mudah mampu segera lalu kemudian hendak ingin sedang`);

/** They say where somebody works: what follows is a place or a field, whatever word it is. */
const PLACING = wordSet(
  "bekerja bertugas magang mengajar belajar unggul ahli mahir berlatih berkarier berpengalaman bergerak terampil praktik juara turun",
);

/** Behind a verb they go on with the sentence and make no name of it, as other words may. */
const FOLLOWERS =
  wordSet(`sejak sebelum setelah sesudah sampai lalu kemudian lagi ulang dahulu dulu terlebih sendiri langsung bersama tanpa tiap per
  kembali lebih kurang cukup tinggi rendah murah mahal bersih rapi kering habis oleh saat selama supaya melalui lewat satu dua tiga
  empat lima sepuluh beberapa berulang bergantian berkali-kali setengah seluruh semuanya bila jika waktu begitu demi`);

export const diPrefixSplit: Rule = {
  id: "di-prefix-split",
  title: { en: "The prefix “di-” written as a separate word", id: "Awalan “di-” ditulis terpisah" },
  severity: "warning",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "In Indonesian, “di-” before a verb is a prefix and is joined to it: dijual, dilakukan. Only before a place is “di” a separate word: di toko.",
        id: "“Di-” pada kata kerja adalah awalan dan ditulis serangkai: dijual, dilakukan. Hanya di depan tempat “di” ditulis terpisah: di toko.",
      },
      bad: { en: bad(), id: bad() },
      good: { en: good(), id: good() },
    };
  },
  messages: {
    joined: {
      en: "The prefix “di-” is joined to its verb: “{standard}”, not “{word}”.",
      id: "Awalan “di-” ditulis serangkai: “{standard}”, bukan “{word}”.",
    },
    likely: {
      en: "If a passive verb is meant, “{word}” is written as one word: “{standard}”.",
      id: "Jika yang dimaksud kata kerja pasif, “{word}” ditulis serangkai: “{standard}”.",
    },
    replace: { en: "Write “{standard}”", id: "Tulis “{standard}”" },
  },
  check(profile, { config }, report) {
    if (languageOf(profile, config) !== "id") return;
    let last: Match<unknown> | null = null;
    for (const match of DI.in(profile)) {
      const { passage, at, start, end } = match;
      const verb = wordsOf(passage)[at + 1];
      const message = verb && isJoined(passage, end, verb.start) ? judged(match, verb.lower, last) : null;
      if (!verb || !message || !isOwn(passage, at, 2, config)) continue;
      last = match;
      const text = inCaseOf(passage.text.slice(start, verb.end), `di${verb.lower}`);
      const found = correction(passage, start, verb.end, text);
      report({ ...found, message, ...(message === "likely" && { severity: "info" }) });
    }
  },
  fix: (_profile, finding) => replacement(finding, { safe: finding.message === "joined" }),
};

/** Nothing but blanks is between them. */
const isJoined = ({ text }: Passage, end: number, next: number): boolean => /^\s+$/.test(text.slice(end, next));

/** Whether the word behind *di* is a verb there: surely, most likely, or rather no verb. */
function judged(match: Match<unknown>, verb: string, last: Match<unknown> | null): "joined" | "likely" | null {
  const { passage, at } = match;
  const bare = withoutClitic(verb)?.stem ?? verb;
  const kind = passiveVerb(verb) ?? passiveVerb(bare);
  if (kind === null) return null;
  const words = wordsOf(passage);
  const [before, current, after] = [words[at - 1], words[at + 1]!, words[at + 2]];
  const next = after && isJoined(passage, current.end, after.start) ? after.lower : "";
  const nextBare = withoutClitic(next)?.stem ?? next;
  // An address: "di cari.id".
  if (/^[.@/]\w/.test(passage.text.slice(current.end, current.end + 2))) return null;
  if (next === verb || isCompound(verb, next) || isCompound(verb, nextBare)) return null;
  if (kind === "only" || next === "oleh") return "joined";
  // Half past five, not what was struck.
  if (verb === "pukul" && /^(?:\d|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)/.test(next))
    return null;
  const lead = before && isJoined(passage, before.end, words[at]!.start) ? before.lower : "";
  if (PLACING.has(lead)) return null;
  const mayGoOn = next !== "" && !FOLLOWERS.has(next) && !INDONESIAN_FUNCTION_WORDS.has(next);
  if (STRONG.has(lead)) return mayGoOn ? "likely" : "joined";
  if (kind === "twofold") return !mayGoOn && (WEAK.has(lead) || isBehindPassive(match, last)) ? "likely" : null;
  if (!mayGoOn) return "joined";
  // At its beginning a sentence tells where: *di baca puisi, ia juara*.
  return lead === "" && !isBehindPassive(match, last) ? null : "likely";
}

/** What is listed behind a passive is one as well: *dicuci, di setrika, dan di lipat*. `last` is the one found before. */
function isBehindPassive({ passage, at }: Match<unknown>, last: Match<unknown> | null): boolean {
  const words = wordsOf(passage);
  const isLinked = /^(?:dan|lalu|atau|serta)$/.test(words[at - 1]?.lower ?? "");
  const before = at - (isLinked ? 2 : 1);
  const verb = words[before];
  if (!verb) return false;
  const gap = passage.text.slice(verb.end, words[before + 1]!.start);
  if (!/^,?\s+$/.test(gap) || !(isLinked || gap.includes(","))) return false;
  if (last?.passage === passage && last.at === before - 1) return true;
  const bare = withoutClitic(verb.lower)?.stem ?? verb.lower;
  return bare.startsWith("di") && passiveVerb(bare.slice(2)) !== null;
}
