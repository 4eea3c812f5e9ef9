// The Indonesian passive prefix di- written apart from its verb. Listed verbs alone: what could be a place is left out.
import { languageOf } from "../profile/profile";
import { correction, inCaseOf, replacement } from "../prose/correction";
import { withoutClitic } from "../prose/indonesian";
import { isOwn } from "../prose/own-words";
import { PhraseList } from "../prose/phrases";
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

/** Bare verbs and those in -i: none is a place, a time or a thing that *di* could stand before. */
const VERBS: ReadonlySet<string> = new Set(
  `ajak ajar ajari akhiri akui alami amati ambil ancam anggap angkat angkut antar anut asah asuh atasi atur awali
  awasi baca bagi bahas bakar balas balut bangun bantu batasi bawa bayar bebani bekali beli benahi beri bina
  bongkar buat bubuhi bujuk buka buru cabut cairi campur cari catat cegah cek cermati cetak cicil cintai coba cuci
  curi curigai dampingi danai dapat dapati dasari daur dengar didik dorong duga dukung emban gali ganggu ganti
  garap gelar gemari gendong geser giling goreng gosok hadapi hadiri hafal hapus hargai hibur hindari hirup hitung
  hormati hubungi huni ikat ikuti imbangi ingkari intip jahit jalani jalin jamin jauhi jawab jemput jilid jual
  jumpai kaji kandung kasih kawal kehendaki kejar kelola kemas kenai kenal ketahui ketik kirim kuasai kukus
  kunjungi kunyah kupas kurangi kurung lacak lampaui landasi langgar lansir larang latih layani lebihi lengkapi
  lepas lewati lihat lindungi lipat liput lubangi lukis lunasi makan maknai masak masuki miliki minati minta minum
  muat mulai naiki namai nikmati nilai obati olah paham pahami pakai pandang panggang panggil pangkas pantau
  pasang pasok patuhi pegang pelajari pelihara pengaruhi penuhi perbaharui perbaiki perbarui percayai periksa
  peroleh pesan petik picu pijat pilah pilih pimpin pinjam potong puji pukul pungut putar rakit ramu rancang rawat
  rebus rebut rekam rekrut renovasi respons revisi ringkas rusak saji sangka sapa sapu saring sayangi sebar sebut
  selami semprot sentuh serang sertai setor setujui sewa sidik sikapi simpan siram sirami sita soroti sukai
  sunting suruh susun takuti tanam tandai tandatangani tangani tanggapi tangkap tanya taruh tata tawar tebang
  tebus tegur tekuni telaah teladani telan teliti telusuri temani tempuh temui terima timbang timpa tindaklanjuti
  tinggali tinjau tiru tolak tolong tonton tugasi tukar tulis tunda tunggu tunjuk tuntut tutup ubah ukir ukur
  ulangi ulas undang unduh unggah ungkap usung wakili warisi wawancarai`.split(/\s+/),
);

/** Verbs in -kan, without it: nouns such as *pendidikan* and *rekan* end so as well. */
const KAN: ReadonlySet<string> = new Set(
  `ada ajar aju alih alir aman ambil andal anjur aplikasi arah asumsi atur bagi bahas baku banding banggan bangkit
  bangun batal bawa bayar beban bebas beda bekal bela benar bentang berangkat berhenti beri berita berlaku bersih
  besar biar biasa bicara bingung boleh buat buka bukti buktikan butuh cair cairkan campur canang cantum cari
  catat cepat cerita cermin cetak cipta coba cocok contoh dahulu damping dapat dasar datang definisi deklarasi
  dengar desain diam dinding diri dirikan diskusi distribusi dokumentasi dominasi dorong edar efektif efisien
  eksekusi ekspor elak evaluasi fokus fungsi gabung gagal gambar ganti gantung gelar gerak giat golong guna hadap
  hadiah hadir hapus harap harus hasil hemat henti hidang hidup hilang hubung identifikasi ikut implementasi
  informasi ingat ingin integrasi istirahat izin jabar jadi jadwal jaga jalan jamin jatuh jawab jelas jual kabar
  kait kalah kampanye kata kategori keluar kembali kembang kemudi kemuka kenal kendali kerah kerja kirim kombinasi
  komersial komunikasi konsultasi konsumsi koordinasi kosong kuat kumpul kurang laksana laku lampir lancar lanjut
  lapor latih lawan lebur lengkap lepas lestari letak libat lihat lokal luang luas lulus lunas main maju maksimal
  maksud mandiri manfaat masuk masyarakat matang mati minimal mulai muncul mungkin musnah naik nasihat nasional
  nikah nilai nonaktif normal nyala nyata operasi optimal organisasi padam padu pakai paksa panas pancar pandang
  panjang pantul papar pasang pasar pasti patok patuh pecah peka pensiun pentas peraga peran perbantu perbincang
  perdagang perdaya perhati perhitung peringat perintah perkenal perkira perlaku perlihat perlu permasalah
  persembah persiap persilah pertahan pertanggungjawab pertemu pertimbang pertunjuk peruntuk pesan pindah pinjam
  pisah posisi praktik prediksi presentasi prioritas produksi promosi proses publikasi pulang pulih pusat putus
  rancang rangkai rapi rasa rata rawat realisasi rekam rekomendasi rencana rendah resmi ringan rujuk rumus saji
  saksi salah salur sampai sandar saran sarana sasar satu sebab sebar sebut sederhana sedia segar sehat sekolah
  selamat selaras seleksi selenggara selesai sembuh sembunyi sempurna sepakat serah serap sesuai sia siap siar
  simpan simpul simulasi singkat sinkron siram sisih sisip sosialisasi spesialisasi standar suguh sukses sumbang
  syarat taat tabung tajam takluk tambah tampil tanam tanda tangguh tanggung tanya target tarik tawar tayang te
  tegak tegas teken tempat tempel temu tenang tenggelam tentu terang terap terbit terjemah terus tetap timbul
  tinggal tinggi tingkat tiru titik titip tonjol transfer tuang tugas tuju tular tulis tumbuh tunai tunduk tunjuk
  turun turut ubah ucap ujar uji ujung ukir ukur ulang umum unggul ungkap untung upaya urai urut usaha usul utama
  utus wajib warta wujud`.split(/\s+/),
);

/** What follows where the word is part of a name for a thing: *di rawat inap*, *di daur ulang*. */
const NOUNS: Readonly<Record<string, readonly string[]>> = {
  rawat: ["inap", "jalan", "gabung"],
  rekam: ["medis", "medik", "asuhan", "jejak"],
  tutup: ["botol", "panci", "toples", "kotak", "galon", "kaleng", "wadah"],
  tata: ["usaha", "kelola", "letak", "ruang", "boga", "rias", "busana", "surya", "negara"],
  jual: ["beli"],
  simpan: ["pinjam"],
  antar: ["jemput", "negara", "muka"],
};

export const diPrefixSplit: Rule = {
  id: "di-prefix-split",
  title: { en: "“di-” apart from its verb", id: "Awalan “di-” ditulis terpisah" },
  severity: "warning",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "In Indonesian, “di-” before a verb is a prefix and joined to it: dijual, dilakukan. Only before a place does “di” stand apart: di toko.",
        id: "“Di-” pada kata kerja adalah awalan dan ditulis serangkai: dijual, dilakukan. Hanya di depan tempat “di” ditulis terpisah: di toko.",
      },
      bad: { en: bad(), id: bad() },
      good: { en: good(), id: good() },
    };
  },
  messages: {
    joined: {
      en: "Before a verb, “di-” is joined: “{standard}”, not “{word}”.",
      id: "Awalan “di-” ditulis serangkai: “{standard}”, bukan “{word}”.",
    },
    replace: { en: "Write “{standard}”", id: "Tulis “{standard}”" },
  },
  check(profile, { config }, report) {
    if (languageOf(profile, config) !== "id") return;
    for (const { passage, at, start, end } of DI.in(profile)) {
      const words = wordsOf(passage);
      const verb = words[at + 1];
      if (!verb || !isVerb(verb.lower) || !/^\s+$/.test(passage.text.slice(end, verb.start))) continue;
      const after = words[at + 2]?.lower ?? "";
      if (after === verb.lower || isNoun(verb.lower, after) || !isOwn(passage, at, 2, config)) continue;
      const text = inCaseOf(passage.text.slice(start, verb.end), `di${verb.lower}`);
      report({ ...correction(passage, start, verb.end, text), message: "joined" });
    }
  },
  fix: (_profile, finding) => replacement(finding, true),
};

const isNoun = (verb: string, after: string): boolean =>
  NOUNS[verb]?.some((noun) => after === noun || withoutClitic(after)?.stem === noun) === true ||
  (verb === "pukul" && /^(?:\d|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)/.test(after));

function isVerb(lower: string): boolean {
  const bare = withoutClitic(lower)?.stem ?? lower;
  return VERBS.has(bare) || (bare.endsWith("kan") && (VERBS.has(bare.slice(0, -3)) || KAN.has(bare.slice(0, -3))));
}
