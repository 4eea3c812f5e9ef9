// An Indonesian word repeated without its hyphen, or with a figure in place of the repetition. Repeated by a slip is elsewhere.
import { charactersOf } from "../profile/characters";
import { languageOf } from "../profile/profile";
import { correction, inCaseOf, replacement } from "../prose/correction";
import { isRepeatedBySlip, looksForeign, withoutClitic } from "../prose/indonesian";
import { isOwn } from "../prose/own-words";
import { type Passage, passagesOf } from "../prose/passage";
import { PhraseList } from "../prose/phrases";
import { repetitionsOf } from "../prose/repetitions";
import { wordSet } from "../prose/word-lists";
import { type Word, wordsOf } from "../prose/words";
import { profileWith } from "../write/example";
import type { Example, Report, Rule } from "./rule";

const example = (lines: string): Example => ({
  text: profileWith("id", lines),
  name: "tukang-roti.id.occupation.yaml",
});
const bad = () => ({
  ...example("reality: Tukang roti juga mematuhi undang undang pangan dan bekerja terus menerus dengan alat2 panas.\n"),
  marks: ["undang undang", "terus menerus", "alat2"],
});
const good = () =>
  example(
    "reality: Tukang roti juga mematuhi undang-undang pangan dan bekerja terus-menerus dengan alat-alat panas.\n",
  );

/** Repetitions that change a sound or take an affix, with a blank as they are found and a hyphen as they should be. */
const CHANGED = new PhraseList(
  () =>
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
const SURELY = wordSet(
  "anak benar cita hal hati kadang kira kupu laki lama masing mudah orang pelan pura ragu rata sama sungguh tiba undang",
);

/** Besides these, words that notes abbreviate with a figure. Others may be counted with it: *berkas1 dan berkas2*. */
const ABBREVIATED: ReadonlySet<string> = new Set([
  ...SURELY,
  ...`acara alat anggota apa aturan bahan bahasa balai barang bahaya batu bayi benda bentuk biasa buah buku bulan bunga cara cepat contoh
  daerah desa diam fakta foto gambar gerak guru hari hewan ibu ide jenis kadar kantor karya kasus kegiatan kelas keluarga kelompok kondisi kota
  kunci lagi lagu lain langkah laporan latihan lembaga lokasi makanan malam manfaat masalah masalahnya mata mereka mesin murid nama obat obatan
  pagi pasien pekerja pelajaran pelan peran perusahaan pesan petani pihak program proses produk ruang rumah sahabat sayur seakan sekolah
  siang siapa siswa soal surat syarat tamu tanaman tanda teknik teman tempat tiap tugas tulisan tumbuhan ukuran umum unsur usaha wanita warga
  warna bersama berulang berbeda bermacam sehari berkali terburu tergesa seolah sewaktu berhati`.split(/\s+/),
]);

/** Words with a prefix that the repetition leaves out: *bersama2*. */
const PREFIXED = /^(?:ber|ter|se)(sama|ulang|beda|macam|hari|kali|buru|gesa|olah|waktu|hati)$/;

/** Two words that are spelt alike may follow each other: *tahu tahu*, who knows about bean curd. */
const ALIKE: ReadonlySet<string> = new Set(["tahu", "bisa"]);

export const reduplication: Rule = {
  id: "reduplication",
  title: { en: "A repeated word without a hyphen", id: "Kata ulang tanpa tanda hubung" },
  severity: "warning",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "In Indonesian, repeated words are joined by a hyphen: undang-undang, terus-menerus. The digit 2 is only for private notes.",
        id: "Unsur kata ulang dihubungkan dengan tanda hubung: undang-undang, terus-menerus. Angka 2 hanya untuk catatan pribadi.",
      },
      bad: { en: bad(), id: bad() },
      good: { en: good(), id: good() },
    };
  },
  messages: {
    hyphen: {
      en: "A repeated word is joined by a hyphen: “{standard}”.",
      id: "Kata ulang ditulis dengan tanda hubung: “{standard}”.",
    },
    likely: {
      en: "“{word}”: if the word is meant to be repeated, join it with a hyphen, “{standard}”; if not, write it once.",
      id: "“{word}”: jika memang kata ulang, pakai tanda hubung, “{standard}”; jika tidak, tulis sekali saja.",
    },
    figure: {
      en: "Write the repeated word in full: “{standard}”, not “{word}”.",
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
    for (const { passage, at } of repetitionsOf(profile)) {
      const found = repeated(passage, wordsOf(passage), at);
      if (found && isOwn(passage, at, 2, config)) report(found);
    }
    for (const passage of charactersOf(profile).hasAny("2") ? passagesOf(profile) : []) {
      if (!/[a-z]2/.test(passage.text)) continue;
      for (const [i, word] of wordsOf(passage).entries()) {
        const found = withFigure(passage, word);
        if (found && isOwn(passage, i, 1, config)) report(found);
      }
    }
  },
  fix(_profile, finding) {
    const fixes = replacement(finding, { safe: finding.message === "hyphen" });
    const [edit] = finding.edits ?? [];
    if (!edit || finding.message !== "likely") return fixes;
    const once = edit.text.slice(0, edit.text.indexOf("-"));
    const edits = [{ ...edit, text: once }];
    return [...fixes, { title: "once", args: { once }, edits, safe: false, preferred: false }];
  },
};

/** The same word again, with or without an ending; over a line end it may be the next entry of a list. */
function repeated(passage: Passage, words: readonly Word[], i: number): Report | null {
  const [word, next] = [words[i]!, words[i + 1]!];
  // So short ones may be sounds: "bunyi tek tek".
  if (word.lower.length < 3 || (word.lower.length === 3 && !ABBREVIATED.has(word.lower))) return null;
  const isSame = next.lower === word.lower || withoutClitic(next.lower)?.stem === word.lower;
  if (!isSame || !/^[a-z]+$/.test(next.text) || ALIKE.has(word.lower)) return null;
  if (isRepeatedBySlip(word.lower) || looksForeign(word.lower)) return null;
  if (passage.text.slice(word.end, next.start).includes("\n")) return null;
  const standard = `${word.text}-${next.text}`;
  const message = SURELY.has(word.lower) ? "hyphen" : "likely";
  return { ...correction(passage, word.start, next.end, standard), message };
}

/** `kata2`, but not `CO2` or `m2`. */
function withFigure(passage: Passage, { text, lower, start, end }: Word): Report | null {
  if (text.indexOf("2") < 3) return null;
  const [, word = "", ending = ""] = /^([a-z]{3,})2(nya|an)?$/.exec(lower) ?? [];
  if (!ABBREVIATED.has(word) || text.slice(1) !== lower.slice(1)) return null;
  const again = PREFIXED.exec(word)?.[1] ?? word;
  const standard = inCaseOf(text, `${word}-${again}${ending}`);
  return { ...correction(passage, start, end, standard), message: "figure" };
}
