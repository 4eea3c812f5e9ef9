// How Indonesian duties begin: verbs and activities by their affixes, and the words that only look like them.
import type { DutyForm } from "./duty-form";
import { INDONESIAN_FUNCTION_WORDS } from "./indonesian";
import { wordSet } from "./word-lists";
import type { Word } from "./words";

/** Nouns and other words that begin as verbs do. */
const NO_VERBS = wordSet(
  `meja media mesin menu metode merek mebel medan mental menteri meter mekanik mekanisme memo memori menara mentor merpati
  mentega mentah merah mewah meriah menit mendung mereka meski meskipun menurut mengenai melati melalui menjelang menuju
  berita beras berkas bersama beton benih berlian beragam berbagai beberapa berikut berkala bergantian bersama-sama besar beban
  bea bekal bekas belanja bengkel bensin berat mandiri memoar mebel medali medis megafon mekar melodi merdeka messenger metrik
  berdasarkan gerakan tindakan masukan cetakan besi betis benda bendahara benang bencana berhubung`,
);

/** Verbs without a prefix. */
const BARE = wordSet(
  `ikut turut jaga buat susun tulis periksa cek catat atur bantu layani rawat antar kirim terima ajar latih hitung ukur masak cuci
  bersihkan siapkan pastikan lakukan kelola pantau rancang jual beli ambil bawa cari pilih potong pasang baca simpan gambar olah
  terlibat terjun hadir mandi naik turun masuk keluar datang pergi pulang duduk bangun tidur makan minum mampu sanggup dapat siap
  wajib harus perlu mau tahu punya bisa tampil patroli siaran praktik lembur piket lapor tiba sampai kembali pindah ganti gabung kumpul bayar hubungi temui awasi dampingi
  kunjungi ajak undang tanam panen siram pupuk jemput sambut sapa dengarkan jelaskan sampaikan tangani perbaiki rancang rakit uji tata rapikan
  pandu pimpin bina latih didik asuh angkat angkut muat bongkar sapu pel cuci setrika jahit rajut tenun ukir lukis pahat tempa las cor bor
  gali tebang pangkas bikin`,
);

/** Activities without the affixes that tell them. */
const ACTIVITIES = wordSet(
  `kerja analisis analisa riset survei audit supervisi promosi seleksi inspeksi produksi kontrol wawancara kunjungan bimbingan
  konsultasi revisi diskusi presentasi ekspedisi koreksi studi uji telaah kajian tinjauan latihan asuhan terjemahan tes
  prediksi proteksi interaksi distribusi transaksi instruksi reparasi monitoring training coaching mentoring briefing sosialisasi`,
);

/** Things and people that are named as activities are. */
const NO_ACTIVITIES = wordSet(
  `informasi organisasi lokasi situasi generasi relasi nasi asasi aplikasi vegetasi peralatan perusahaan pelanggan perpustakaan
  perlengkapan pekarangan permukaan pegangan pakaian pekerjaan pergelangan perhiasan perabotan perbatasan perempuan penghasilan
  pengetahuan pengalaman kombinasi reputasi populasi notasi formasi`,
);

/** In front of a verb they say when or how. */
const ADVERBS = wordSet(
  `secara setiap selalu rutin sering kadang kadang-kadang sesekali tiap sehari-hari langsung segera dahulu kemudian lalu selanjutnya
  lebih paling saling mulai terus terkadang biasanya jarang melalui menurut mengenai menjelang menuju berdasarkan bersama bersama-sama
  berkala bergantian beberapa berbagai beragam berikut meski meskipun selama sebelum sesudah setelah sejak ketika tanpa selain saat
  demi sambil seraya bukan jangan sama masing-masing mandiri atas sesuai seizin sewaktu sewaktu-waktu seusai sehabis sepulang
  sepanjang guna kerap acap acapkali adakalanya lazimnya umumnya khususnya terutama seturut berkat tatkala kalau`,
);

/** Names of what people do together or in turns, which are said as verbs as well: nothing is told by them. */
const EVENTS = wordSet(`siaga ronda apel rapat belanja senam upacara gotong-royong`);

/** *Tawar-menawar*, *surat-menyurat*. */
const isMutual = (lower: string): boolean => /^[a-z]{3,}-(?:me|pe|ber)[a-z]{3,}$/.test(lower);

export function indonesianForm({ lower }: Word, next: Word | undefined): DutyForm | null {
  if (ADVERBS.has(lower) || INDONESIAN_FUNCTION_WORDS.has(lower) || /^(?:di|ter)[a-z]{4,}/.test(lower)) {
    return DI_THINGS.has(lower) ? "thing" : BARE.has(lower) ? "verb" : null;
  }
  if (BARE.has(lower) || isPrefixed(lower)) return "verb";
  if (EVENTS.has(lower) || isMutual(lower)) return null;
  // "Kerja sama", and no other work.
  if (lower === "kerja") return next?.lower === "sama" ? "activity" : "thing";
  if (ACTIVITIES.has(lower) || isActivity(lower)) return "activity";
  return "thing";
}

/** Nouns that begin as a passive does. */
const DI_THINGS = wordSet(
  "dinding diagram diagnosis dinamika disiplin dialog dinas direktori dividen terminal teropong teras tera terapi",
);

function isPrefixed(lower: string): boolean {
  // "Siapkan", "sampaikan".
  if (lower.length > 6 && lower.endsWith("kan") && !/^(?:ke|pe)/.test(lower) && !NO_VERBS.has(lower)) return true;
  if (lower.length < 5 || NO_VERBS.has(lower)) return false;
  return /^(?:me(?:[lrwy]|m[bpfv]|n[cdjtszy]|ng|m[aeiou]|n[aeiou])|ber|bel|beker|bepergian)/.test(lower);
}

const isActivity = (lower: string): boolean =>
  !NO_ACTIVITIES.has(lower) &&
  lower.length > 6 &&
  (/^(?:pe[lmnrw]|per|pe(?=[lr]))[a-z]+an$/.test(lower) || /[a-z]asi$/.test(lower));
