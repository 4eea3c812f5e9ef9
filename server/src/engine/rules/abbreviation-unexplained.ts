// An abbreviation in capitals that the profile never spells out, at its first use. Those that everybody knows are listed here.
import { type Profile, textOf } from "../profile/profile";
import { pairOf } from "../profile/tree";
import { INDONESIAN_FUNCTION_WORDS } from "../prose/indonesian";
import { type Passage, passagesOf } from "../prose/passage";
import { wordSet } from "../prose/word-lists";
import { type Word, wordsOf } from "../prose/words";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

/** Most words are told apart by their first two letters. */
const isCapital = (text: string, i: number): boolean => text.charCodeAt(i) >= 65 && text.charCodeAt(i) <= 90;

const CAPITALS = /^[A-Z]{2,6}$/;

/** Known without words: offices and papers of daily life, units, things that nobody spells out, Roman numerals. */
const KNOWN =
  wordSet(`TNI POLRI PNS ASN BPJS KTP SIM NPWP STNK BPKB SD SMP SMA SMK MI MTS MA TK PAUD DPR DPRD MPR RI NKRI UU UUD PBB RT RW UMKM
  PT CV BUMN PLN KUHP KUA WIB WITA WIT HUT PR IT TI HR TV AC CD DVD USB PC PDF LED LCD GPS SMS ATM DNA RNA HIV AIDS MRI CT
  EKG ECG USG VIP WC UK US USA EU UN WHO UNESCO UNICEF ILO NATO NASA ISCO ESCO KBJI KBLI KBBI EYD ISO CEO PHD MBA AM PM OK
  SOS FM AI FAQ URL HTML WWW WIFI ID KM CM MM KG ML
  HP DJ QR SLB SAR KB UGD IGD ICU UMR UMP CCTV HRD WA THR SPBU CPNS PPPK PKK RS RSUD LSM
  SNI POM BPOM PP BMKG KPK BNPB PMI TVRI PON MTQ NIK ASI XS XL XXL XXXL
  UV IP ICT TIK VAT TODO TBD TBA TBC FIXME XXX
  II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII`);

export const abbreviationUnexplained: Rule = {
  id: "abbreviation-unexplained",
  title: { en: "An abbreviation is not explained", id: "Singkatan tidak dijelaskan" },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Readers who are new to the field do not know its abbreviations yet. Spell each one out where it is first used, with the abbreviation in brackets. Those that all your readers know can go into the glossary of the workspace.",
        id: "Pembaca yang baru mengenal bidang ini belum tahu singkatannya. Tulis kepanjangannya pada pemakaian pertama, dengan singkatan dalam kurung. Yang sudah dikenal semua pembaca Anda dapat dimasukkan ke glosarium ruang kerja.",
      },
      bad: {
        en: {
          text: profileWith("en", "reality: Bakers also keep records that follow HACCP every day.\n"),
          marks: ["HACCP"],
        },
        id: {
          text: profileWith("id", "reality: Tukang roti juga mencatat suhu menurut HACCP setiap hari.\n"),
          marks: ["HACCP"],
        },
      },
      good: {
        en: {
          text: profileWith(
            "en",
            "reality: Bakers also follow hazard analysis and critical control points (HACCP). HACCP is checked daily.\n",
          ),
        },
        id: {
          text: profileWith(
            "id",
            "reality: Tukang roti juga mencatat analisis bahaya dan titik kendali kritis (HACCP). HACCP diperiksa tiap hari.\n",
          ),
        },
      },
    };
  },
  messages: {
    unexplained: {
      en: "“{text}” is not explained. Spell it out where it is first used, with the abbreviation in brackets.",
      id: "“{text}” tidak dijelaskan. Tulis kepanjangannya pada pemakaian pertama, dengan singkatan dalam kurung.",
    },
  },
  check(profile, { config: { glossary } }, report) {
    const seen = new Set<string>();
    let known: ReadonlySet<string> | null = null;
    for (const passage of passagesOf(profile)) {
      const words = wordsOf(passage);
      for (let i = 0; i < words.length; i++) {
        const { text, lower, apart, start, end } = words[i]!;
        if (!isCapital(text, 0) || !isCapital(text, 1) || !CAPITALS.test(text) || apart !== null || seen.has(text))
          continue;
        seen.add(text);
        known ??= new Set([...glossary, ...titleWords(profile)]);
        if (
          KNOWN.has(text) ||
          INDONESIAN_FUNCTION_WORDS.has(lower) ||
          known.has(text) ||
          isExplained(passage, words[i]!) ||
          isInCapitals(words, i) ||
          isLabel(passage, words[i]!)
        )
          continue;
        report({
          span: passage.span(start, end),
          message: "unexplained",
          args: { text },
          path: passage.path,
          word: text,
        });
      }
    }
  },
};

/** Names of the occupation are explained by the profile itself. */
function titleWords(profile: Profile): string[] {
  const others = pairOf(profile.root, "alternative_titles")?.value;
  const names =
    others?.kind === "list" ? others.items.map(({ value }) => (value?.kind === "scalar" ? value.text : "")) : [];
  return [textOf(profile, "title") ?? "", ...names].flatMap((name) => name.split(/[^\p{L}\p{N}]+/u));
}

/** In brackets behind its words, or with its words in brackets behind it. */
function isExplained({ text }: Passage, { start, end }: Word): boolean {
  return /[([]\s*$/.test(text.slice(Math.max(0, start - 3), start)) || /^\s*[([]/.test(text.slice(end, end + 3));
}

/** Beside other words in capitals, one of them longer than abbreviations are: a text that shouts has none. */
function isInCapitals(words: readonly Word[], i: number): boolean {
  let [from, to] = [i, i + 1];
  while (from > 0 && isLoud(words[from - 1]!)) from--;
  while (to < words.length && isLoud(words[to]!)) to++;
  return to - from > 1 && words.slice(from, to).some(({ text }) => text.length > LONGEST);
}

const LONGEST = 4;

const isLoud = ({ text }: Word): boolean => /^\p{Lu}{2,}$/u.test(text);

/** "HOST: …": who speaks, or a label. */
const isLabel = ({ text }: Passage, { start, end }: Word): boolean =>
  /^\s*[:=]/.test(text.slice(end, end + 3)) && /(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - 3), start));
