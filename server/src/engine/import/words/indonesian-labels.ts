// What Indonesian labels and headings announce. The first that fits counts. Data, no logic.
import { type ImportLanguage, whole } from "../cues";
import { BELIEF, FACT, HARD, JOB, NO, NUMBER, PERSON, TRAITS, YOU } from "./indonesian-terms";

export const INDONESIAN_LABELS: ImportLanguage["labels"] = [
  [
    "pairs",
    whole(
      `${BELIEF}.* (?:dan|vs\\.?|versus|atau|&|lawan) ${FACT}.*`,
      "(?:biar|agar|supaya)(?: tidak| nggak| gak)? salah (?:paham|sangka|kaprah|kira)(?: .*)?",
      "jangan salah (?:paham|sangka)(?: .*)?|(?:kata|omongan) (?:orang|mereka|tetangga)(?: .*)?",
      "(?:benar|betul|fakta|mitos|nyata) atau (?:salah|keliru|tidak|bukan|mitos|fakta|hoaks).*",
      `meluruskan .*|(?:benar|betul)kah .*|${BELIEF} ?/ ?${FACT}`,
    ),
  ],
  [
    "misfit",
    whole(
      "siapa yang (?:akan |bakal )?(?:kamu|anda|bapak|ibu|kakak|kalian) (?:tolak|larang|hindari)(?: .*)?",
      "(?:.* )?(?:pertimbangan|pertimbangkan|mempertimbangkan|pilihan lain|cari jalan lain|berpaling)(?: .*)?",
      "(?:mohon |harap )?(?:tidak|jangan) (?:me)?lamar(?: .*)?",
      `${PERSON} (?:yang )?(?:akan |bakal |mungkin )?(?:${HARD}|menyerah)(?: .*)?`,
      "(?:.* )?(?:bakal|akan)(?: cepat)? (?:menyerah|menyesal|mundur|kecewa)(?: .*)?",
      `(?:.* )?${NO} (?:akan |terlalu |begitu )?(?:cocok|pas|sesuai|tepat)(?: .*)?`,
      "bukan (?:untuk|buat|bagi) .*",
      ".*(?:pikir-pikir|pikir ulang|berpikir ulang|pikirkan lagi|pertimbangkan lagi).*",
      "(?:sebaiknya )?(?:jangan(?! (?:(?:di)?sama|tertukar|keliru|salah|campur))|hindari)(?: .*)?",
      ".*(?:tidak|kurang|sulit) (?:akan )?(?:betah|bertahan).*",
      "(?:maaf,? )?bukan (?:di sini|tempat|dunia)(?: .*)?|(?:bendera|lampu) merah(?: .*)?",
      "kontra-?indikasi(?: .*)?|skip(?: .*)?|mundur(?:lah)?(?: .*)?|bukan (?:tempat|dunia|jalan)(?:mu|nya)",
      `pantangan(?: .*)?|(?:.* )?${NO} (?:di)?(?:sarankan|anjurkan|rekomendasikan)(?: .*)?`,
      `(?:(?:siapa|orang|mereka|sosok|tipe|pribadi)(?:kah)? )?yang (?:sebaiknya |lebih baik )?(?:${NO}|jangan|sulit|susah|hindari|menghindar)(?: .*)?`,
      `(?:tanda|ciri|alasan)(?:-tanda|-ciri)?(?:nya)?(?: bahwa)? (?:${YOU}|orang|ini)? ?(?:yang )?(?:${NO}|bukan) .*`,
      "siapa yang (?:akan )?(?:kesulitan|kerepotan).*|ketidakcocokan|lebih baik (?:memilih|mencari|cari) .*",
    ),
  ],
  ["reality", whole(`${FACT}${NUMBER}`, `pada kenyataannya${NUMBER}`)],
  [
    "comparison",
    whole(
      "(?:(?:apa|letak|inilah|beberapa|tentang) )?(?:per)?beda(?:an)?(?:nya)?(?: .*)?|perbandingan(?: .*)?",
      "(?:di)?banding(?:kan)?(?: .*)?",
      "(?:jangan|agar tidak|supaya tidak|sering) (?:tertukar|keliru|salah|samakan|disamakan)(?: .*)?",
      `${JOB}(?: lain)?(?: yang)? (?:mirip|serupa|sejenis|serumpun|sebidang|terdekat|berdekatan|berkaitan|terkait|bertetangga)(?: .*)?`,
      "pembeda(?:nya)?(?: .*)?",
      "(?:biar|agar|supaya|jangan)(?: tidak| nggak| sampai)? (?:tertukar|keliru|campur)(?: .*)?",
      "(?:saudara|tetangga|kerabat|sepupu|kembaran)(?: (?:dekat|terdekat|jauh))?(?:nya)?(?: .*)?",
      "(?:hubungan|kaitan|beda|batas) (?:dengan|dari) .*|(?:.* )?(?:vs\\.?|versus) .*",
      "(?:dan|kalau|lalu|terus) (?:dengan|sama) .*",
      `(?:jabatan|${JOB}) (?:lain|serumpun|sekerabat|di sekitar|tetangga)(?: .*)?`,
      "siapa (?:bedanya|yang mirip)(?: .*)?|(?:mirip|serupa|sama|tidak sama)(?: .*)?|(?:.*, )?bukan .*",
      "(?:berbeda|beda|bukan) (?:dengan|dari|sama)? ?.*",
    ),
  ],
  [
    "misconception",
    whole(
      `(?:.* )?${BELIEF}(?:nya)?(?: (?:yang )?(?:sering|umum|keliru|salah|populer|lazim|beredar|terjadi|publik|masyarakat|orang|awam|banyak orang)){0,4}${NUMBER}(?: (?:tentang|soal|mengenai|terhadap|seputar) .*)?`,
    ),
  ],
  [
    "fit",
    whole(
      "siapa yang (?:akan |bakal )?(?:kamu|anda|bapak|ibu|kakak|kalian) (?:terima|pilih|rekrut|cari|sarankan|ajak)(?: .*)?",
      "(?:.* )?(?:kamu|anda) banget(?: .*)?|apakah (?:ini|pekerjaan ini|profesi ini) .*",
      "(?:siapa(?:kah)?|orang|mereka|pribadi|sosok)(?: yang)? (?:sebaiknya|patut|layak|bisa|boleh|tepat|pas|ideal)(?: .*)?",
      "(?:kami|kita) (?:suka|senang|mau|ingin|perlu)(?: .*)?|(?:bendera|lampu) hijau(?: .*)?",
      `(?:${TRAITS}|bakat)(?:,| dan| serta) .*`,
      "(?:kekuatan|ciri|ciri-ciri|temperamen|bakat|tanda-tanda|soft ?skills?|hard ?skills?|mental|fisik)(?: .*)?",
      "(?:.* )?(?:cocokkan|cocokan|kenali|cek|ukur|uji|periksa) (?:dengan )?(?:diri|dirimu|kecocokan)(?: .*)?",
      "kesesuaian(?: .*)?",
      "(?:siapa(?:kah)?|orang|mereka)(?: saja)? yang (?:disarankan|dianjurkan|dicari|dibutuhkan|diterima|boleh|bisa|harus|perlu|ideal)(?: .*)?",
      "yang (?:harus|perlu|sebaiknya|wajib) (?:di)?(?:miliki|punya|siapkan|ada)(?: .*)?",
      "harus (?:orang )?(?:seperti|punya|bagaimana|yang) .*|(?:.* )?(?:cocok|pas|ideal)(?:nya)?(?: .*)?",
      "(?:kualifikasi|(?:persyaratan|syarat)(?! (?:pendidikan|pendaftaran|masuk|administrasi|akademik))|kriteria|karakter(?:istik)?|kepribadian|sifat|sikap|kompetensi|keterampilan|kemampuan|keahlian|bekal|modal|profil (?:pribadi|orang)|pribadi|watak|minat)(?: .*)?",
      "(?:yang|sosok yang|orang yang|siapa yang) (?:di)?(?:butuhkan|perlukan|perlu|cari|harapkan|akan betah|betah)(?: .*)?",
      "siapa(?:kah)? yang .*(?:betah|menikmati|sesuai|suka|menyukai|cocok|berhasil|senang|bahagia).*",
      `apakah .* (?:untuk|bagi) ${YOU}|(?:kami|kita) (?:mencari|butuh|membutuhkan)(?: .*)?`,
    ),
  ],
  [
    "duties",
    whole(
      "(?:(?:apa|uraian|rincian|daftar|deskripsi|lingkup|ruang lingkup|gambaran) )?(?:saja )?(?:tugas|tanggung jawab|kegiatan|aktivitas|kerja|rutinitas|keseharian|kewajiban|tupoksi)(?! rumah)(?:nya)?(?: .*)?",
      `(?:uraian|deskripsi|rincian) ${JOB}|(?:.* )?(?:di)?(?:kerjakan|lakukan)(?:nya)?(?: .*)?`,
      "(?:.* )?sehari-hari(?:nya)?(?: .*)?",
      "(?:isi|ritme|irama|sepotong|sehari|potret) (?:hari|kerja|pekan|dalam)(?:mu|nya)?(?: .*)?",
      "(?:apa )?peran(?:mu|nya)?(?: .*)?|butir (?:kegiatan|tugas|pekerjaan)|kegiatan .*",
      "(?:isi|urusan|agenda|jadwal|alur|langkah|tahap(?:an)?) (?:kerja|pekerjaan|harian|tugas)(?: .*)?",
      "(?:dari )?pagi (?:sampai|hingga) .*|apa kerjanya.*",
      "(?:sebenarnya |sebetulnya |jadi )?(?:kerja|kerjaan|pekerjaan|tugas)(?:nya|mu)? (?:itu )?(?:apa|ngapain|gimana|bagaimana|seperti apa)(?: .*)?",
      "sehari bersama .*|(?:.* )?(?:ngapain|kerjaan|pekerjaannya)(?: .*)?|ruang lingkup.*|lingkup .*",
      "yang akan (?:anda|kamu) .*|job ?desc(?:ription)?|(?:.* )?(?:mengerjakan|melakukan) apa(?: .*)?",
      "satu hari .*|bagaimana (?:satu )?hari .*",
    ),
  ],
  [
    "left",
    whole(
      "(?:(?:per)?syarat(?:an)? (?:masuk|pendidikan|pendaftaran|akademik|administrasi)|kelompok|golongan|rumpun|eselon|instansi|latar belakang|sim|modal usaha|uang|kode (?:jabatan|kbji|okupasi|pekerjaan)|izin|ijazah|hari|tanggal|topik|kelas|tujuan|refleksi|latihan|diskusi|unit kerja|penempatan|tarif|biaya|syarat (?:masuk|pendidikan|pendaftaran)|jalur|sekolah|kuliah|berapa|(?:sudah|udah) berapa lama|sejak kapan|di ?mana|kapan|bagaimana (?:awalnya|caranya|cara)|gaji|penghasilan|pendapatan|upah|honor|imbalan|tunjangan|fasilitas|pendidikan|pelatihan|sertifikasi|jenjang|prospek|peluang|karier|lowongan|kontak|sumber|referensi|penulis|keterangan|dasar hukum|ditulis oleh|oleh|tugas rumah|info(?:rmasi)?|lokasi|jam kerja|tempat kerja|jadwal|tautan|lihat juga|baca juga|cara (?:mendaftar|melamar|menjadi)|tertarik|pendaftaran|foto|daftar pustaka|narasumber)(?:nya)?(?: .*)?",
    ),
  ],
  ["title", whole(`judul`, `(?:nama )?${JOB}`, "nama")],
  [
    "summary",
    whole(
      "apa|siapa",
      "(?:ringkasan|sekilas|gambaran|pengantar|pendahuluan|profil|definisi|pengertian|ikhtisar|intisari|deskripsi|tentang|mengenal|apa (?:itu|sih)|siapa(?:kah)? (?:itu|dia)?)(?: .*)?",
      `${JOB} ini`,
    ),
  ],
  ["voice", whole("catatan|perhatian|ingat|tips|t|j|tanya|jawab|pertanyaan|pewawancara|penanya|narasumber|p|tj")],
];
