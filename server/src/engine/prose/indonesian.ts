// Facts about written Indonesian that rules ask for: abbreviations, endings, reduplication, words for people, words without a
// content of their own. No rule and no message.
import { type Role, rolesOf } from "./roles";
import { wordSet } from "./word-lists";

/**
 * Abbreviations before names and numbers, without their stop, which ends no sentence (EYD V, "Singkatan"). Those that end a
 * list (`dll.`) are not among them: what follows tells whether the sentence goes on.
 */
export const INDONESIAN_ABBREVIATIONS = wordSet(
  "dr drg drs dra prof ir kh hj tn ny sdr sdri yth hlm no tgl jl jln gg kec kab kel prov telp tel jo maks min",
);

/** Endings that are written together with a word and change nothing of it, by their last letter. */
const CLITICS: Readonly<Record<string, readonly string[]>> = { a: ["nya"], h: ["lah", "kah"], u: ["ku", "mu"] };

/** The word without such an ending, and the ending; null where it has none or hardly anything would be left. */
export function withoutClitic(lower: string): { readonly stem: string; readonly clitic: string } | null {
  const clitics = lower.length > 4 ? CLITICS[lower[lower.length - 1]!] : undefined;
  const clitic = clitics?.find((ending) => lower.endsWith(ending) && lower.length > ending.length + 2);
  return clitic === undefined ? null : { stem: lower.slice(0, -clitic.length), clitic };
}

/** Whom a statement is about: words that say so, in front of it. */
export const INDONESIAN_ROLES: ReadonlyMap<string, Role> = rolesOf({
  candidate: `calon kandidat pelamar peminat cocok khusus dikhususkan diutamakan diprioritaskan harus wajib syarat persyaratan
    disyaratkan diperlukan dibutuhkan dicari diterima ideal idealnya sebaiknya hanya diharuskan diwajibkan rekan kolega
    adalah ialah oleh`,
  person:
    "orang seseorang mereka siapa pribadi sosok individu pekerja pegawai karyawan petugas pekerjaan profesi jabatan",
  other: `klien pasien siswa murid pelajar mahasiswa peserta pelanggan pembeli konsumen nasabah korban tamu pengunjung penumpang
    warga masyarakat anak anak-anak bayi balita remaja lansia keluarga ibu ibu-ibu pengguna penerima penduduk penghuni
    narapidana tahanan tersangka terdakwa saksi pasangan jemaah umat penonton pembaca pendengar wisatawan atlet santri
    kelompok pengantin mempelai penyewa anggota pemilih suami istri hewan ternak sapi pohon tanaman bibit tokoh penderita petani nelayan pengungsi model aktor pemain
    membantu mendampingi melayani merawat menangani menghadapi mengajar mendidik memeriksa membimbing melindungi menolong
    mengasuh menemani mengobati melatih menyuluh memberdayakan menyapa mewawancarai merekrut menyeleksi mencatat mengukur
    menimbang memotret merias melukis menggambar mempelajari meneliti menjelaskan memahami menghormati menghargai menerima
    menyambut mengantar memandu menghibur mengawasi memimpin melibatkan memastikan menjaga memilih bersama terhadap kepada
    tentang mengenai soal seputar antara antar berbagai beragam semua segala setiap lintas tanpa perbedaan keragaman kerukunan
    sejarah tertarik bertemu mengenal budaya adat kehidupan kebiasaan tradisi selera`,
});

/** Verbs that make the person behind `dengan` someone whom the work is for. */
export const INDONESIAN_MEETING = wordSet(
  "bekerja berhadapan bergaul berurusan berinteraksi berbicara bertemu sabar akrab berkomunikasi",
);

/** Behind a word for the person they make a statement about all who do the work: "pramugari merupakan …", "orang yang …". */
export const INDONESIAN_SAYING = wordSet("merupakan harus wajib yang berusia");

/** Words that join or introduce others: standing twice in a row they are a slip, never a reduplication. */
export const INDONESIAN_FUNCTION_WORDS =
  wordSet(`yang dan di ke dari untuk dengan atau adalah ialah yaitu yakni akan tidak tak pada oleh dalam sebagai juga karena bahwa agar
  supaya para telah sudah dapat harus serta bagi seperti ketika antara jika bila apabila secara hingga merupakan maka tetapi
  tapi namun sehingga maupun hanya kepada terhadap tentang menjadi seorang sebuah suatu setiap semua masih sedang sangat
  paling belum ini itu tersebut saja pun kami kita mereka`);

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
