// An Indonesian word repeated without its hyphen, or with a figure in place of the repetition. Repeated by a slip is elsewhere.
import { languageOf } from "../index/occupations";
import { correction, inCaseOf, replacement } from "../prose/correction";
import { isRepeatedBySlip, withoutClitic } from "../prose/indonesian";
import { isOwn } from "../prose/own-words";
import { type Passage, passagesOf } from "../prose/passage";
import { PhraseList } from "../prose/phrases";
import { type Word, wordsOf } from "../prose/words";
import { profileWith } from "../write/example";
import type { Example, Report, Rule } from "./rule";

const example = (lines: string): Example => ({
  text: profileWith("id", lines),
  name: "tukang-roti.id.occupation.yaml",
});
const BAD = {
  ...example("reality: Tukang roti juga mematuhi undang undang pangan dan bekerja terus menerus dgn alat2 panas.\n"),
  marks: ["undang undang", "terus menerus", "alat2"],
};
const GOOD = example(
  "reality: Tukang roti juga mematuhi undang-undang pangan dan bekerja terus-menerus dgn alat-alat panas.\n",
);

/** Repetitions that change a sound or take an affix, with a blank as they are found and a hyphen as they should be. */
const CHANGED = new PhraseList(
  `terus menerus, turun temurun, tolong menolong, bolak balik, lalu lalang, serba serbi, sayur mayur, lauk pauk,
  gerak gerik, seluk beluk, warna warni, mondar mandir, pontang panting, ramah tamah, bahu membahu,
  tawar menawar, surat menyurat, tulis menulis, jahit menjahit, masak memasak, sewa menyewa, pinjam meminjam,
  rancang merancang, bertubi tubi, seolah olah, terburu buru, tergesa gesa, terbata bata, tersendat sendat,
  beramai ramai, berlarut larut, berangsur angsur, bersama sama, berulang ulang, sehari hari, sewaktu waktu,
  berbeda beda, bermacam macam, berhari hari, berjam jam, bertahun tahun, berbulan bulan, berminggu minggu,
  berkali kali, berturut turut, berbondong bondong, bertingkat tingkat, berlapis lapis, berpindah pindah,
  berlebih lebihan, bersungguh sungguh, berhati hati, sekali kali, semata mata, secepat cepatnya, sebaik baiknya,
  sebesar besarnya, sebanyak banyaknya, seluas luasnya, setinggi tingginya, sedalam dalamnya, sejelas jelasnya,
  setidak tidaknya, sekurang kurangnya, selambat lambatnya, selama lamanya, terang terangan, besar besaran,
  kecil kecilan, habis habisan, mati matian, buah buahan, sayur sayuran, obat obatan, kacang kacangan,
  biji bijian, umbi umbian, pohon pohonan, tumbuh tumbuhan`
    .split(/,\s*/)
    .map((words) => [words, true]),
  { language: "id", clitics: true },
);

/** Words that hardly stand next to themselves in any other sense. */
const SURELY: ReadonlySet<string> = new Set(
  `anak hal undang masing kadang rata laki kira tiba pura cita hati benar sungguh sama kupu olok ragu pelan perlahan mudah lama orang teman
  sering jarang baik betul sendiri satu langkah macam bagian sifat nilai kata negara`.split(/\s+/),
);

/** Words with a prefix that the repetition leaves out: *bersama2*. */
const PREFIXED = /^(?:ber|ter|se)(sama|ulang|beda|macam|hari|jam|tahun|bulan|kali|buru|gesa|olah|waktu|hati)$/;

export const reduplication: Rule = {
  id: "reduplication",
  title: { en: "A repeated word without its hyphen", id: "Kata ulang tanpa tanda hubung" },
  severity: "warning",
  stage: "content",
  docs: {
    why: {
      en: "Repeated words are joined by a hyphen in Indonesian: undang-undang, terus-menerus. The figure 2 is only for notes.",
      id: "Unsur kata ulang dihubungkan dengan tanda hubung: undang-undang, terus-menerus. Angka 2 hanya untuk catatan pribadi.",
    },
    bad: { en: BAD, id: BAD },
    good: { en: GOOD, id: GOOD },
  },
  messages: {
    hyphen: {
      en: "A repeated word is joined by a hyphen: “{standard}”.",
      id: "Kata ulang ditulis dengan tanda hubung: “{standard}”.",
    },
    likely: {
      en: "“{word}”: if the word is meant to be repeated, join it by a hyphen, “{standard}”; else write it once.",
      id: "“{word}”: jika memang kata ulang, pakai tanda hubung, “{standard}”; jika tidak, tulis sekali saja.",
    },
    figure: {
      en: "Write the repeated word in full: “{standard}” instead of “{word}”.",
      id: "Tulis kata ulang selengkapnya: “{standard}”, bukan “{word}”.",
    },
    replace: { en: "Write “{standard}”", id: "Tulis “{standard}”" },
    once: { en: "Write it once: “{once}”", id: "Tulis sekali saja: “{once}”" },
  },
  check(profile, { config }, report) {
    if (languageOf(profile, config) !== "id") return;
    for (const { passage, at, words, start, end } of CHANGED.in(profile)) {
      const found = passage.text.slice(start, end);
      if (found.includes("\n") || !isOwn(passage, at, words.length, config)) continue;
      report({ ...correction(passage, start, end, found.replace(/\s+/, "-")), message: "hyphen" });
    }
    for (const passage of passagesOf(profile)) {
      const words = wordsOf(passage);
      for (let i = 0; i < words.length; i++) {
        const found = repeated(passage, words, i) ?? withFigure(passage, words[i]!);
        if (found && isOwn(passage, i, found.message === "figure" ? 1 : 2, config)) report(found);
      }
    }
  },
  fix(_profile, finding) {
    const fixes = replacement(finding, finding.message === "hyphen");
    const [edit] = finding.edits ?? [];
    if (!edit || finding.message !== "likely") return fixes;
    const once = edit.text.slice(0, edit.text.indexOf("-"));
    const edits = [{ ...edit, text: once }];
    return [...fixes, { title: "once", args: { once }, edits, safe: false, preferred: false }];
  },
};

/** The same word again, with or without an ending; over a line end it may be the next entry of a list. */
function repeated(passage: Passage, words: readonly Word[], i: number): Report | null {
  const word = words[i]!;
  const next = words[i + 1];
  if (!next?.lower.startsWith(word.lower) || word.lower.length < 3) return null;
  const isSame = next.lower === word.lower || withoutClitic(next.lower)?.stem === word.lower;
  if (!isSame || !/^[a-z]+$/.test(next.text) || isRepeatedBySlip(word.lower)) return null;
  if (!/^[ \t]+$/.test(passage.text.slice(word.end, next.start))) return null;
  const standard = `${word.text}-${next.text}`;
  const message = SURELY.has(word.lower) ? "hyphen" : "likely";
  return { ...correction(passage, word.start, next.end, standard), message };
}

/** `kata2`, but not `CO2` or `m2`. */
function withFigure(passage: Passage, { text, lower, start, end }: Word): Report | null {
  const figure = text.indexOf("2");
  if (figure < 3) return null;
  const [, word = "", ending = ""] = /^([a-z]{3,})2(nya|an|kan)?$/.exec(lower) ?? [];
  if (word === "" || text.slice(1) !== lower.slice(1)) return null;
  const again = PREFIXED.exec(word)?.[1] ?? word;
  const standard = inCaseOf(text, `${word}-${again}${ending}`);
  return { ...correction(passage, start, end, standard), message: "figure" };
}
