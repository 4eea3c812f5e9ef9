// A title that names one sex, while the profile is for everyone. Titles that name both sexes are not meant.

import type { Language } from "../message";
import { explicitLanguage } from "../profile/profile";
import { type Node, type Path, pairOf, type Scalar, type Span } from "../profile/tree";
import { GENDERED_WORDS, partnerOf, SEX_WORDS } from "../prose/gendered-words";
import { wordSet } from "../prose/word-lists";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

export const titleGendered: Rule = {
  id: "title-gendered",
  title: { en: "A title for one sex", id: "Nama pekerjaan untuk satu jenis kelamin" },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "A title such as “salesman” suggests to half of the readers that the work is not for them. Use a title for everyone. If readers search for the other form, list both among the other titles: “waiter, waitress”.",
        id: "Nama seperti “pramugari” memberi kesan bahwa pekerjaan ini bukan untuk separuh pembaca. Pakailah nama untuk semua orang. Jika pembaca mencari sebutan yang lain, cantumkan kedua bentuknya di antara sebutan lain: “pramugari, pramugara”.",
      },
      bad: {
        en: { text: profileWith("en", "title: Bread salesman\n"), marks: ["salesman"] },
        id: { text: profileWith("id", "title: Pramugari\n"), marks: ["Pramugari"] },
      },
      good: {
        en: { text: profileWith("en", "title: Server\nalternative_titles: [Waiter, Waitress]\n") },
        id: { text: profileWith("id", "title: Awak kabin (pramugari/pramugara)\n") },
      },
    };
  },
  messages: {
    better: {
      en: "“{text}” names one sex. A title for everyone: “{better}”. Or list both forms.",
      id: "“{text}” menyebut satu jenis kelamin. Nama untuk semua orang: “{better}”. Atau cantumkan kedua bentuknya.",
    },
    sex: {
      en: "“{text}” names one sex. Use a title for everyone.",
      id: "“{text}” menyebut satu jenis kelamin. Pakailah nama untuk semua orang.",
    },
  },
  check(profile, { config }, report) {
    const language = explicitLanguage(profile) ?? config.defaultLanguage;
    const title = pairOf(profile.root, "title")?.value;
    const others = pairOf(profile.root, "alternative_titles")?.value;
    const titles: (readonly [Node | null | undefined, Path])[] = [[title, ["title"]]];
    if (others?.kind === "list")
      for (const [i, { value }] of others.items.entries()) titles.push([value, ["alternative_titles", i]]);
    // A title stands alone in lists; the alternative ones are read together with it.
    let all: ReadonlySet<string> | null = null;
    for (const [node, path] of titles) {
      const gendered = node?.kind === "scalar" ? genderedIn(node, language) : null;
      if (!gendered) continue;
      all ??= wordsOfTitles(titles.map(([other]) => other));
      const { text, better, span } = gendered;
      const beside = path.length === 1 ? wordsOfTitles([node]) : all;
      if (beside.has(partnerOf(text.toLowerCase()))) continue;
      report({ span, message: better === "" ? "sex" : "better", args: { text, better }, path });
    }
  },
};

interface Gendered {
  readonly text: string;
  readonly better: string;
  readonly span: Span;
}

const wordsIn = (text: string): string[] => text.toLowerCase().split(/[^a-z-]+/);

const wordsOfTitles = (titles: readonly (Node | null | undefined)[]): ReadonlySet<string> =>
  new Set(titles.flatMap((title) => (title?.kind === "scalar" ? wordsIn(title.text) : [])));

/** The first word, or pair of words, that names a sex, with a word for everyone; empty for none. */
function genderedIn({ text, span }: Scalar, language: Language): Gendered | null {
  const words = wordsIn(text);
  for (const [i, word] of words.entries()) {
    const known = GENDERED_WORDS[language].get(`${words[i - 1]} ${word}`) ?? GENDERED_WORDS[language].get(word);
    const better = known ?? (SEX_WORDS[language].has(word) && isOfWorker(words, i) ? "" : undefined);
    if (better === undefined) continue;
    const at = text.search(new RegExp(`(?<![\\w-])${word}(?![\\w-])`, "i"));
    // Written on one line as readers see it, the word has its own place.
    const isPlain = at >= 0 && span.end - span.start === text.length;
    const own = isPlain ? { start: span.start + at, end: span.start + at + word.length } : span;
    return { text: at < 0 ? word : text.slice(at, at + word.length), better, span: own };
  }
  return null;
}

/** "Satpam wanita", "female guard", "tenaga kebersihan perempuan": not the sex of customers, as in "perancang pakaian wanita". */
const isOfWorker = (words: readonly string[], i: number): boolean =>
  words.length === 2 ||
  (i === 0 && !/^(?:man|woman|boy|girl)$/.test(words[0]!)) ||
  (i === words.length - 1 && WORKERS.has(words[0]!));

const WORKERS = wordSet("tenaga petugas pekerja karyawan pegawai staf atlet anggota");
