// Indonesian verbs as they follow the passive prefix di-: those that are nothing but verbs, and those that name a thing or an
// activity as well, alone or with the next word. No rule and no message.
import { wordSet } from "./word-lists";

/** With the ending -i, or made of two words: they name no place and no thing. */
const ENDING_IN_I = wordSet(`
  ajari akhiri akui alami amati atasi awali awasi batasi bebani bekali benahi bubuhi cairi cermati cintai curigai
  dampingi danai dapati dasari gemari hadapi hadiri hargai hindari hormati hubungi huni ikuti imbangi ingkari
  jalani jauhi jumpai kehendaki kenai ketahui kuasai kunjungi kurangi lampaui landasi layani lebihi lengkapi
  lewati lindungi lubangi lumuri lunasi maknai masuki miliki minati naiki namai nikmati obati olesi pagari pahami
  patuhi pelajari pengaruhi penuhi perbaharui perbaiki perbarui percayai sayangi selami sertai setujui sikapi
  sirami soroti sukai taburi takuti tandai tandatangani tangani tanggapi tekuni teladani telusuri temani temui
  tindaklanjuti tinggali tugasi ulangi uleni wakili warisi wawancarai`);

/** Verbs in -kan, without it: nouns such as *pendidikan* and *rekan* end so as well. */
const KAN = wordSet(`
  ada ajar aju aktif alih alir aman ambil andal anjur aplikasi arah asumsi atur bagi bahas baku banding banggan
  bangkit bangun batal bawa bayar beban bebas beda bekal bela benar bentang berangkat berhenti beri berita berlaku
  bersih besar biar biasa bicara bingung boleh buat buka bukti bungkus butuh cair campur canang cantum cari catat
  cepat cerita cermin cetak cipta coba cocok contoh dahulu damping dapat dasar datang definisi deklarasi dengar
  desain diam dinding dingin diri diskusi distribusi dokumentasi dominasi dorong edar efektif efisien eksekusi
  ekspor elak evaluasi fokus fungsi gabung gagal gambar ganda ganti gantung gelar gerak giat golong guna hadap
  hadiah hadir hangat hapus harap harus hasil hemat henti hidang hidup hilang hubung identifikasi ikut
  implementasi informasi ingat ingin integrasi istirahat izin jabar jadi jadwal jaga jalan jamin jatuh jawab jelas
  jual kabar kait kalah kampanye kata kategori keluar kembali kembang kemudi kemuka kenal kendali kerah kerja
  kirim kombinasi komersial komunikasi konsultasi konsumsi koordinasi kosong kuat kumpul kurang laksana laku
  lampir lancar lanjut lapor latih lawan lebur lembut lengkap lepas lestari letak libat lihat lokal luang luas
  lulus lunas main maju maksimal maksud mandiri manfaat masuk masyarakat matang mati minimal mulai muncul mungkin
  musnah naik nasihat nasional nikah nilai nonaktif normal nyala nyata operasi optimal organisasi padam padu pakai
  paksa panas pancar pandang panjang pantul papar pasang pasar pasti patok patuh pecah peka pensiun pentas peraga
  peran perbantu perbincang perdagang perdaya perhati perhitung peringat perintah perkenal perkira perlaku
  perlihat perlu permasalah persembah persiap persilah pertahan pertanggungjawab pertemu pertimbang pertunjuk
  peruntuk pesan pindah pinjam pisah posisi praktik prediksi presentasi prioritas produksi promosi proses
  publikasi pulang pulih pusat putus rancang rangkai rapat rapi rasa rata rawat realisasi rekam rekomendasi
  rencana rendah resmi ringan rujuk rumus saji saksi salah salur sampai sandar saran sarana sasar satu sebab sebar
  sebut sederhana sedia segar sehat sekolah selamat selaras seleksi selenggara selesai sembuh sembunyi sempurna
  sepakat serah serap serut sesuai sia siap siar simpan simpul simulasi singkat sinkron siram sisih sisip
  sosialisasi spesialisasi standar suguh sukses sumbang susul syarat taat tabung tajam takluk tambah tampil tanam
  tanda tangguh tanggung tanya target tarik tawar tayang te tegak tegas teken tempat tempel temu tenang tenggelam
  tentu terang terap terbit terjemah ternak terus tetap tetas timbul tinggal tinggi tingkat tiru titik titip
  tonjol transfer tuang tugas tuju tular tulis tumbuh tunai tunduk tunjuk turun turut uap ubah ucap ujar uji ujung
  ukir ukur ulang umum unggul ungkap untung upaya urai urut usaha usul utama utus wajib warta wujud`);

/** Bare verbs that name nothing by themselves. With a noun behind them they may: *di baca puisi*. */
const BARE = wordSet(`
  aduk ajak ajar ambil ancam anggap antar anut asah asuh atur ayak baca bagi bahas bantu bawa bayar beli beri
  bimbing bina bongkar buat bujuk buka buru cabut campur cari catat cegah cicil cincang coba curi dapat dengar
  didik dorong duga dukung emban gali ganggu ganti garap gendong geser hafal hapus hibur hirup hitung intip iris
  jalin jamin jawab jemput jemur jual kaji kandung kasih kawal kejar kelola kemas kenal ketik kirim kubur kukus
  kunyah kupas lacak langgar lansir larang latih lihat liput minta mulai paham pakai pandang panggang panggil
  pantau parut pasok pecat pegang pelihara peras periksa peroleh petik picu pilah pilih pimpin pinjam puji pungut
  ramu rancang rebut rekrut rendam ringkas sangka sapa saring sebar sebut sembelih sentuh serang setor sewa simpan
  siram sita suling sunting suruh susun tanam tangkap tanya taruh tawar tebang tebus tegur telan teliti tempuh
  terima timpa tinjau tiru tolak tolong tonton tukar tulis tumbuk tunda tunggu tunjuk tuntut ubah ukur ulas undang
  unduh unggah ungkap usung`);

/** Bare verbs that are names of things or activities as well: *di rakit*, *di ukir Jepara*, *di evaluasi akhir*. */
const TWOFOLD = wordSet(`
  amplas analisis angkat angkut audit bakar balas balut bangun bekam bor bordir bubut bungkus cat cek cetak cor
  cuci daur dokumentasi evaluasi fermentasi frais gaji gelar gembok giling goreng gosok gunting hias ikat infus
  inspeksi jaga jahit jilid kalibrasi khitan kredit kunci kurung las lepas lipat lukis makan masak minum muat
  mutasi nilai olah operasi pahat panen pangkas pasang pesan pijat potong potret promosi pukul putar rajut rakit
  rawat rebus rekam renovasi respons revisi sablon saji sapu segel seleksi semprot servis setrika sidik sortir
  sterilisasi sulam suntik survei tambal tata telaah tempel tenun tes timbang tutup uji ukir vaksin validasi
  verifikasi`);

/** What follows where the words together name an activity or a thing: *di rawat inap*, *di angkat besi*. */
const COMPOUNDS: Readonly<Record<string, string>> = {
  angkat: "besi berat beban sumpah kaki topi telepon",
  antar: "jemput negara muka kota pulau provinsi",
  asah: "otak terampil",
  baca: "tulis puisi kitab",
  bagi: "hasil",
  bakar: "batu",
  bangun: "datar ruang",
  bina: "lingkungan marga graha",
  bongkar: "muat pasang",
  buka: "puasa",
  cabut: "gigi undi",
  cegah: "tangkal",
  cek: "fisik kesehatan",
  cuci: "darah otak",
  cipta: "lagu puisi karya kerja",
  daur: "ulang hidup",
  dengar: "pendapat",
  ganti: "rugi oli",
  gelar: "perkara wicara karya",
  hitung: "cepat mundur dagang",
  jaga: "malam",
  jemput: "bola",
  jual: "beli",
  kaji: "ulang tiru banding tindak",
  kejar: "paket",
  lepas: "pantai landas tangan",
  muat: "turun",
  olah: "vokal tubuh rasa data pangan raga napas gerak pikir",
  panen: "raya",
  pasang: "surut",
  pesan: "singkat",
  pijat: "refleksi urut tradisional",
  potong: "rambut hewan kuku kompas",
  putar: "balik",
  rancang: "bangun",
  rawat: "inap jalan gabung luka",
  rekam: "medis medik asuhan jejak",
  serah: "terima",
  sidik: "jari",
  simpan: "pinjam",
  suntik: "mati",
  tanam: "paksa",
  tangkap: "tangan",
  tanya: "jawab",
  tata: "usaha kelola letak ruang boga rias busana surya negara kota cara tertib laksana niaga udara suara cahaya",
  tebang: "pilih",
  terima: "kasih",
  timbang: "terima badan",
  tolak: "peluru balak bala angin",
  tukar: "guling tambah pikiran pendapat",
  tulis: "tangan",
  tutup: "botol panci toples kotak galon kaleng wadah buku mulut",
  uji: "coba kompetensi kelayakan petik materi tuntas publik emisi",
  ukir: "kayu batu jepara",
  ukur: "tanah",
};

/** `only`: nothing but a verb; `mostly`: unless the next word makes a name of it; `twofold`: a verb or a noun. */
export type VerbKind = "only" | "mostly" | "twofold";

/** Null for a word that is no listed verb. In lower case, without an ending such as -nya. */
export function passiveVerb(bare: string): VerbKind | null {
  if (ENDING_IN_I.has(bare)) return "only";
  if (TWOFOLD.has(bare)) return "twofold";
  if (BARE.has(bare)) return "mostly";
  const stem = bare.endsWith("kan") ? bare.slice(0, -3) : "";
  return stem !== "" && (KAN.has(stem) || BARE.has(stem) || TWOFOLD.has(stem)) ? "only" : null;
}

/** Together with the next word, in lower case, it names something. */
export const isCompound = (verb: string, next: string): boolean =>
  Object.hasOwn(COMPOUNDS, verb) && COMPOUNDS[verb]!.split(" ").includes(next);
