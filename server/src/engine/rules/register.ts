// Words of Indonesian everyday talk in a text for the public.
import { languageOf } from "../profile/profile";
import { correction, inCaseOf, replacement } from "../prose/correction";
import { isOwn } from "../prose/own-words";
import type { Passage } from "../prose/passage";
import { PhraseList } from "../prose/phrases";
import { wordsOf } from "../prose/words";
import { profileWith } from "../write/example";
import type { Example, Rule } from "./rule";

const example = (lines: string): Example => ({
  text: profileWith("id", lines),
  name: "tukang-roti.id.occupation.yaml",
});
const bad = () => ({
  ...example("reality: Tukang roti nggak cuma memanggang, tetapi juga menghitung biaya.\n"),
  marks: ["nggak", "cuma"],
});
const good = () => example("reality: Tukang roti tidak hanya memanggang, tetapi juga menghitung biaya.\n");

/** With what formal texts have instead. */
const WORDS = `nggak=tidak biar=agar gak=tidak ngga=tidak enggak=tidak engga=tidak kagak=tidak banget=sekali cuma=hanya cuman=hanya bikin=membuat
  dibikin=dibuat ngebikin=membuat yuk=mari ngobrol=mengobrol pengen=ingin pengin=ingin pingin=ingin doang=saja aja=saja
  gitu=begitu gini=begini udah=sudah kalo=kalau gimana=bagaimana gimanapun=bagaimanapun emang=memang kayak=seperti
  kayaknya=sepertinya ngerti=mengerti ngerjain=mengerjakan nyari=mencari nyoba=mencoba ngasih=memberi dapetin=mendapatkan ngurusin=mengurus
  ngurus=mengurus mikirin=memikirkan mikir=berpikir ngomong=berbicara ngomongin=membicarakan sampe=sampai abis=habis makasih=terima_kasih bareng=bersama
  barengan=bersama-sama entar=nanti belom=belum pake=memakai bener=benar beneran=sungguhan seneng=senang temen=teman males=malas
  pinter=pintar cepet=cepat nonton=menonton cewek=perempuan cowok=laki-laki ortu=orang_tua jadiin=menjadikan ngapain=melakukan_apa
  gue=saya gua_sendiri=saya_sendiri lo_semua=Anda_semua elu=Anda ngelakuin=melakukan ngajarin=mengajarkan ngebantu=membantu bantuin=membantu
  nemuin=menemukan ngejalanin=menjalankan kerjain=mengerjakan gampangnya=mudahnya gede=besar ngeliat=melihat denger=mendengar
  ngatur=mengatur ngambil=mengambil ngitung=menghitung ngecek=mengecek ngajar=mengajar ngajak=mengajak nulis=menulis nyiapin=menyiapkan nanya=bertanya
  ngirim=mengirim nyuci=mencuci nyapu=menyapu nyetir=menyetir ngejar=mengejar nolong=menolong nungguin=menunggui ngumpulin=mengumpulkan
  ngelayanin=melayani nemenin=menemani nelpon=menelepon ngejelasin=menjelaskan nyampein=menyampaikan tau=tahu kasih_tau=memberi_tahu kasih_tahu=memberi_tahu
  gercep=sigap cuan=keuntungan ribet=rumit kepo=ingin_tahu mager=enggan_bergerak komplain=keluhan`;

/** Particles that formal texts do without. `kok` is also a shuttlecock: only where a question or a contrast begins with it. */
const PARTICLES = ["sih", "dong", "deh", "loh", "nih", "tuh", "kok bisa", "kok begitu", "kok tidak", "kok malah"];

const LIST = new PhraseList<string | null>(
  () => [
    ...WORDS.split(/\s+/).map((pair): [string, string] => {
      const [word = "", formal = ""] = pair.replaceAll("_", " ").split("=");
      return [word, formal];
    }),
    ...PARTICLES.map((particle): [string, null] => [particle, null]),
  ],
  { language: "id", clitics: true },
);

export const register: Rule = {
  id: "register",
  title: { en: "A colloquial word", id: "Kata ragam percakapan" },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Profiles are written in formal Indonesian. Colloquial words make a text for the public sound careless.",
        id: "Profil ditulis dalam ragam resmi. Kata percakapan membuat teks untuk umum terkesan sembarangan.",
      },
      bad: { en: bad(), id: bad() },
      good: { en: good(), id: good() },
    };
  },
  messages: {
    word: {
      en: "“{word}” is colloquial; formal texts use “{standard}”.",
      id: "“{word}” termasuk ragam percakapan; dalam ragam resmi dipakai “{standard}”.",
    },
    particle: {
      en: "“{word}” is colloquial; formal texts do without it.",
      id: "“{word}” termasuk ragam percakapan; dalam ragam resmi tidak dipakai.",
    },
    replace: { en: "Write “{standard}”", id: "Tulis “{standard}”" },
  },
  check(profile, { config }, report) {
    if (languageOf(profile, config) !== "id") return;
    for (const { passage, at, words, start, end, clitic, value } of LIST.in(profile)) {
      // *Biarpun* written apart is no talk, but a fault of its own.
      const isConjunction = wordsOf(passage)[at + words.length]?.lower === "pun";
      if (isConjunction || isConcession(passage, at) || !isOwn(passage, at, words.length, config)) continue;
      if (value === null) {
        const { span, path, word, args } = correction(passage, start, end, "");
        report({ span, path, word, args, message: "particle" });
      } else {
        const formal = inCaseOf(passage.text.slice(start, end), value + clitic);
        report({ ...correction(passage, start, end, formal), message: "word" });
      }
    }
  },
  fix: (_profile, finding) => replacement(finding, { safe: false }),
};

/** So many words of a proverb stand between *biar* and *asal* at most. */
const MOST_BETWEEN = 3;

/** *Biar lambat asal selamat*: there it is "even though", as formal texts have it in proverbs. */
function isConcession(passage: Passage, at: number): boolean {
  const words = wordsOf(passage);
  if (words[at]!.lower !== "biar") return false;
  return words.slice(at + 1, at + 2 + MOST_BETWEEN).some(({ lower }) => lower === "asal" || lower === "asalkan");
}
