// How Indonesian texts about occupations announce what they say: labels, cues, lead-ins. Data for the import, no logic.
import { cues, type ImportLanguage, opening, openingCues, phrases, whole } from "./cues";

const NO = "(?:tidak|kurang|tak|bukan|nggak|ngga|enggak|gak|kagak|ndak|belum tentu)";
const NUMBER = "(?: ?(?:ke-?)?\\d{1,2}| (?:pertama|kedua|ketiga|keempat|kelima|lain(?:nya)?))?";
const JOB = "(?:pekerjaan|profesi|jabatan|okupasi|karier|posisi)";
const YOU = "(?:anda|kamu|kalian|engkau|kau|lo|lu|elo|ananda|dirimu)";
const VIEW =
  "(?:anggapan|persepsi|pandangan|gambaran(?! umum)|kesan|dugaan|bayangan|sangkaan|pendapat|mitos|miskonsepsi|stereotip|stigma|ekspektasi|harapan|keyakinan|citra|prasangka|tuduhan|asumsi|pemikiran)";
const THINK =
  "(?:mengira|menyangka|menduga|beranggapan|berasumsi|berpikir|berpikiran|membayangkan|menganggap|percaya|berpendapat|memandang|menilai|mengatakan|bilang|berkata|yakin|meyakini|mengasumsikan)";
const THOUGHT =
  "(?:dikira|disangka|dianggap|dipandang|dinilai|dibayangkan|dipersepsikan|diasumsikan|dikatakan|diremehkan)";
const CROWD =
  "(?:banyak|sebagian|kebanyakan|beberapa|tak sedikit|tidak sedikit|(?<!bagi |untuk )orang(?:-orang)?(?! yang)|masyarakat|awam|publik|warga|umum|khalayak|sementara orang)";
const FACT =
  "(?:realita|realitas|kenyataan|fakta|kebenaran|jawaban|yang (?:sebenarnya|benar|sesungguhnya)|sebenarnya|sesungguhnya|nyata|bantahan|penjelasan|aslinya|luruskan|keadaan(?: yang)? (?:sebenarnya|sesungguhnya)|hakikat)(?:nya)?";
const PERSON =
  "(?:orang|mereka|siapa(?: pun)?|siapapun|anak(?: muda)?|peminat|pencinta|pribadi|seseorang|sosok|kamu|anda|kandidat|calon|pelamar|yang)";
const HARD =
  "(?:gelisah|tersiksa|menderita|frustrasi|frustasi|letih|tertekan|terkekang|kecewa|bosan|jenuh|kesulitan|kewalahan|kerepotan|berat|lelah|stres|keteteran|kesal|merana|menyerah|kesepian|muak|tidak nyaman|kurang nyaman|sulit|susah|rugi|menyesal|terganggu|terbebani|tidak tahan|putus asa|mundur)";
const HARDENS =
  "(?:menyiksa|memberatkan|mengecewakan|menyulitkan|membosankan|melelahkan|mengganggu|menjemukan|membebani|menakutkan|menyebalkan)";
const PLEASES =
  "(?:betah|menikmati(?:nya)?|berhasil|sukses|tumbuh subur|unggul|menonjol|senang|berkembang|bersinar|enjoy|bahagia|puas|kerasan|bertahan lama|maju|cepat maju)";
const BELIEF = `(?:${VIEW}|salah (?:paham|kaprah|sangka|pengertian)|kesalahpahaman|kekeliruan|kata(?:nya)?|kata (?:orang|mereka|banyak orang)|(?:orang|yang) (?:mengira|bilang|menyangka|dikira)|dikira|disangka|sering (?:dikira|disangka))`;
const TRAITS =
  "(?:kerendahan hati|ketahanan|ketenangan|ketulusan|kejelian|kepedulian|kemauan|kesediaan|kesanggupan|kecintaan|rasa tanggung jawab|daya (?:ingat|pikir|khayal|nalar|cipta)|imajinasi|naluri|kepercayaan diri|sabar|teliti|telaten|tekun|rapi|ramah|tenang|cermat|tangguh|jujur|kreatif|disiplin|tertib|ulet|luwes|peka|empati|mandiri|terbuka|berani|tahan|kuat|gigih|cekatan|terampil|tegas|komunikatif|analitis|rasa ingin tahu|daya tahan|stamina|minat|kemampuan|keterampilan|kepekaan|kesabaran|ketelitian|ketekunan|keberanian|keuletan|kejujuran|kreativitas|kedisiplinan)";
const PEOPLE =
  "(?<!(?:kepada|dengan|dari|oleh|membantu|melayani|menghadapi|mendampingi|terhadap|pada|menolong|merawat|mengajari|melatih) )(?:orang(?:-orang)?|mereka|siapa(?: ?(?:pun|saja))?|anak(?: muda)?|pelamar|calon|kandidat|peminat|pribadi|sosok|seseorang|individu|tipe|remaja|lulusan|anda|kamu|kalian|lo|lu|elo|kau|engkau|ananda)";
const IF = "(?:jika|kalau|kalo|bila|apabila|andai|seandainya|asal|asalkan|selama)";
/** What somebody lacks, suffers from easily, or shuns. */
const UNABLE = `(?:${NO}|sulit|susah|sukar|ogah|malas|males|enggan|gagal)(?: (?:akan|bakal|bisa|mau|begitu|terlalu|pernah|dapat|sanggup|mampu)){0,2} (?:tahan|kuat|betah|suka|senang|gemar|sabar|teliti|rapi|telaten|tega|nyaman|terbiasa|tenang|disiplin|jujur|peka|sanggup|mampu|siap|bersedia|mau|ingin|menyukai|menikmati|menerima|menunggu|berpisah|bangun|duduk|diam|berdiri|bekerja sama|mengendalikan|menahan|fokus|berkonsentrasi|percaya diri|punya (?:kesabaran|waktu|stamina|nyali)|bisa (?:menjaga|bekerja|lepas|tidur))`;
const EASILY = `(?<!${NO} )(?:mudah|gampang|cepat|lekas|terlalu) (?:bosan|jenuh|panik|mual|jijik|menyerah|putus asa|tersinggung|marah|pusing|mengantuk|ngantuk|lelah|letih|capek|gugup|grogi|takut|cemas|emosi|baper|menangis|lupa|goyah|tergoda|percaya|sakit|mabuk|patah semangat|kesal|gelisah|naik darah|mengeluh|sensitif|perasa|gengsi)`;
const AVERSE = `(?<!${NO} )(?:takut|fobia|trauma|alergi|benci|membenci|anti|ngeri|jijik|malas|males|enggan|ogah|gengsi|keberatan|risih|mabuk|buta warna|menghindari|menghendaki|mengharapkan|berharap|mengharap|ngarep(?:in|nya)?|maunya|mendambakan|menginginkan|ingin (?:cepat|segera|langsung|selalu|serba)|ceroboh|sembrono|teledor|pemalu|penakut|pemarah|pelupa|gegabah|grusa-grusu|egois|pemalas|manja|temperamental|kaku|ngeyel|keras kepala|tergesa-gesa|terburu-buru|buru-buru|suka (?:melanggar|menunda|terlambat|mengeluh))`;
const WILLING =
  "(?:tidak|tak|nggak|gak|enggak|ngga) (?:mudah|gampang|cepat|lekas|jijik|malu|sungkan|takut|segan|keberatan|canggung|baper|ragu|gengsi|risih|pelit|masalah)";
const GOOD =
  "(?:berempati|jeli|sigap|tanggap|tulus|kepo|santun|sopan|supel|anteng|gesit|lincah|awas|ikhlas|tabah|penyabar|penyayang|humoris|fleksibel|adaptif|proaktif|dewasa|percaya diri|tahan banting|demen|doyan|sayang|peduli|haus|penasaran|ingin tahu|sanggup|siap|rela|mau|bersedia|berminat|berbakat|cinta|pandai|pintar|jago|lihai|fasih|punya|memiliki|mempunyai)";
const VERB =
  "(?:me(?!rupakan|reka|miliki|nurut|ski|mang|rasa|mbutuhkan|merlukan|lainkan|ngapa|dia|tode|ngira|nganggap)|nge|ng(?!gak|ga)|ny(?!ata)|ber(?!beda|arti|ada|sama|dasar|untung|jam|ikut))[\\p{L}-]{3,}";
const BELIEVER =
  "(?:(?:adik|kakak|paman|bibi|om|tante|ibu|bapak|ayah|mama|papa|mertua|tetangga|saudara|sepupu|keponakan|teman|kawan|sahabat|kerabat|keluarga|orang tua|pelanggan|pembeli|wisatawan|turis|pengunjung|penumpang|pasien|siswa|murid|mahasiswa|anak(?:-anak)?(?: muda)?|penonton|netizen|warganet|orang(?:-orang)?))";
const BELIEVES =
  "(?:ngira|nyangka|kira|sangka|pikir|anggap|nganggap|mikir|lihat(?:nya)?|taunya|tahunya|bayangin|menyamakan|nyeletuk|berseloroh|mencibir|meremehkan|meledek|curiga|bilang|mengira|menyangka|yakin|percaya|berkata|mengatakan|berpikir|menganggap)";
const LIKES = "(?:suka|senang|gemar|menyukai|menikmati|hobi|tertarik|menggemari|mencintai|terbiasa|betah|mampu|bisa)";

export const INDONESIAN: ImportLanguage = {
  labels: [
    [
      "pairs",
      whole(
        `${BELIEF}.* (?:dan|vs\\.?|versus|atau|&|lawan) ${FACT}.*`,
        "(?:biar|agar|supaya)(?: tidak| nggak| gak)? salah (?:paham|sangka|kaprah|kira)(?: .*)?|jangan salah (?:paham|sangka)(?: .*)?|(?:kata|omongan) (?:orang|mereka|tetangga)(?: .*)?",
        "(?:benar|betul|fakta|mitos|nyata) atau (?:salah|keliru|tidak|bukan|mitos|fakta|hoaks).*|meluruskan .*",
        `(?:benar|betul)kah .*`,
        `${BELIEF} ?/ ?${FACT}`,
      ),
    ],
    [
      "misfit",
      whole(
        "(?:.* )?(?:pertimbangan|pertimbangkan|mempertimbangkan|pilihan lain|cari jalan lain|berpaling)(?: .*)?",
        "(?:mohon |harap )?(?:tidak|jangan) (?:me)?lamar(?: .*)?",
        `${PERSON} (?:yang )?(?:akan |bakal |mungkin )?(?:${HARD}|menyerah)(?: .*)?`,
        "(?:.* )?(?:bakal|akan)(?: cepat)? (?:menyerah|menyesal|mundur|kecewa)(?: .*)?",
        `(?:.* )?${NO} (?:akan |terlalu |begitu )?(?:cocok|pas|sesuai|tepat)(?: .*)?`,
        "bukan (?:untuk|buat|bagi) .*",
        ".*(?:pikir-pikir|pikir ulang|berpikir ulang|pikirkan lagi|pertimbangkan lagi).*",
        "(?:sebaiknya )?(?:jangan(?! (?:(?:di)?sama|tertukar|keliru|salah|campur))|hindari)(?: .*)?|.*(?:tidak|kurang|sulit) (?:akan )?(?:betah|bertahan).*",
        `(?:maaf,? )?bukan (?:di sini|tempat|dunia)(?: .*)?|(?:bendera|lampu) merah(?: .*)?`,
        "kontra-?indikasi(?: .*)?|skip(?: .*)?|mundur(?:lah)?(?: .*)?|bukan (?:tempat|dunia|jalan)(?:mu|nya)|pantangan(?: .*)?",
        `(?:.* )?${NO} (?:di)?(?:sarankan|anjurkan|rekomendasikan)(?: .*)?`,
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
        `(?:jangan|agar tidak|supaya tidak|sering) (?:tertukar|keliru|salah|samakan|disamakan)(?: .*)?`,
        `${JOB}(?: lain)?(?: yang)? (?:mirip|serupa|sejenis|serumpun|sebidang|terdekat|berdekatan|berkaitan|terkait|bertetangga)(?: .*)?`,
        "pembeda(?:nya)?(?: .*)?|(?:biar|agar|supaya|jangan)(?: tidak| nggak| sampai)? (?:tertukar|keliru|campur)(?: .*)?",
        "(?:saudara|tetangga|kerabat|sepupu|kembaran)(?: (?:dekat|terdekat|jauh))?(?:nya)?(?: .*)?",
        "(?:hubungan|kaitan|beda|batas) (?:dengan|dari) .*|(?:.* )?(?:vs\\.?|versus) .*|(?:dan|kalau|lalu|terus) (?:dengan|sama) .*",
        `(?:jabatan|${JOB}) (?:lain|serumpun|sekerabat|di sekitar|tetangga)(?: .*)?|siapa (?:bedanya|yang mirip)(?: .*)?`,
        "(?:mirip|serupa|sama|tidak sama)(?: .*)?|(?:.*, )?bukan .*",
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
        "(?:.* )?(?:kamu|anda) banget(?: .*)?|apakah (?:ini|pekerjaan ini|profesi ini) .*",
        `(?:siapa(?:kah)?|orang|mereka|pribadi|sosok)(?: yang)? (?:sebaiknya|patut|layak|bisa|boleh|tepat|pas|ideal)(?: .*)?`,
        `(?:kami|kita) (?:suka|senang|mau|ingin|perlu)(?: .*)?|(?:bendera|lampu) hijau(?: .*)?|(?:${TRAITS}|bakat)(?:,| dan| serta) .*`,
        "(?:kekuatan|ciri|ciri-ciri|temperamen|bakat|tanda-tanda|soft ?skills?|hard ?skills?|mental|fisik)(?: .*)?",
        "(?:.* )?(?:cocokkan|cocokan|kenali|cek|ukur|uji|periksa) (?:dengan )?(?:diri|dirimu|kecocokan)(?: .*)?|kesesuaian(?: .*)?",
        `(?:siapa(?:kah)?|orang|mereka)(?: saja)? yang (?:disarankan|dianjurkan|dicari|dibutuhkan|diterima|boleh|bisa|harus|perlu|ideal)(?: .*)?`,
        "yang (?:harus|perlu|sebaiknya|wajib) (?:di)?(?:miliki|punya|siapkan|ada)(?: .*)?|harus (?:orang )?(?:seperti|punya|bagaimana|yang) .*",
        `(?:.* )?(?:cocok|pas|ideal)(?:nya)?(?: .*)?`,
        `(?:kualifikasi|(?:persyaratan|syarat)(?! (?:pendidikan|pendaftaran|masuk|administrasi|akademik))|kriteria|karakter(?:istik)?|kepribadian|sifat|sikap|kompetensi|keterampilan|kemampuan|keahlian|bekal|modal|profil (?:pribadi|orang)|pribadi|watak|minat)(?: .*)?`,
        `(?:yang|sosok yang|orang yang|siapa yang) (?:di)?(?:butuhkan|perlukan|perlu|cari|harapkan|akan betah|betah)(?: .*)?`,
        `siapa(?:kah)? yang .*(?:betah|menikmati|sesuai|suka|menyukai|cocok|berhasil|senang|bahagia).*`,
        `apakah .* (?:untuk|bagi) ${YOU}`,
        "(?:kami|kita) (?:mencari|butuh|membutuhkan)(?: .*)?",
      ),
    ],
    [
      "duties",
      whole(
        `(?:(?:apa|uraian|rincian|daftar|deskripsi|lingkup|ruang lingkup|gambaran) )?(?:saja )?(?:tugas|tanggung jawab|kegiatan|aktivitas|kerja|rutinitas|keseharian|kewajiban|tupoksi)(?! rumah)(?:nya)?(?: .*)?`,
        `(?:uraian|deskripsi|rincian) ${JOB}`,
        "(?:.* )?(?:di)?(?:kerjakan|lakukan)(?:nya)?(?: .*)?|(?:.* )?sehari-hari(?:nya)?(?: .*)?",
        "(?:isi|ritme|irama|sepotong|sehari|potret) (?:hari|kerja|pekan|dalam)(?:mu|nya)?(?: .*)?|(?:apa )?peran(?:mu|nya)?(?: .*)?|butir (?:kegiatan|tugas|pekerjaan)|kegiatan .*",
        "(?:isi|urusan|agenda|jadwal|alur|langkah|tahap(?:an)?) (?:kerja|pekerjaan|harian|tugas)(?: .*)?|(?:dari )?pagi (?:sampai|hingga) .*|apa kerjanya.*|(?:sebenarnya |sebetulnya |jadi )?(?:kerja|kerjaan|pekerjaan|tugas)(?:nya|mu)? (?:itu )?(?:apa|ngapain|gimana|bagaimana|seperti apa)(?: .*)?",
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
        `(?:ringkasan|sekilas|gambaran|pengantar|pendahuluan|profil|definisi|pengertian|ikhtisar|intisari|deskripsi|tentang|mengenal|apa (?:itu|sih)|siapa(?:kah)? (?:itu|dia)?)(?: .*)?`,
        `${JOB} ini`,
      ),
    ],
    ["voice", whole("catatan|perhatian|ingat|tips|t|j|tanya|jawab|pertanyaan|pewawancara|penanya|narasumber|p|tj")],
  ],
  cues: [
    cues(
      "misfit",
      3,
      "merasa (?:terpenjara|terkekang|terkungkung|terasing|tertekan|hampa|sia-sia|terbebani|kurang dihargai|minder|tidak (?:nyaman|betah|cocok|puas|bahagia))",
    ),
    openingCues("left", 3, "disusun oleh|diterbitkan|sumber data|dihimpun|penyusun"),
    openingCues(
      "fit",
      2,
      "(?:mereka|orang|kamu|anda|lo|siapa pun|siapa saja|anak muda|pribadi|seseorang|calon|individu|sosok) yang",
    ),
    openingCues("summary", 2, "(?:saya|kami|gue|aku) (?:adalah |ini )?(?:seorang )"),
    cues(
      "left",
      2,
      "(?:membuka|ada|tersedia) lowongan|(?:membutuhkan|mencari|butuh) (?:karyawan|pegawai|tenaga kerja)",
    ),
    cues(
      "duties",
      1,
      "(?:bangun|belanja|masak|cek|kirim|bikin|antar|jemput|buka|tutup|rapat|susun|catat|ukur|pasang|bersihin|rapiin|potong|angkat) [^.;:]{0,50}?, (?:[\\p{L}]+ )?(?:bangun|belanja|masak|cek|kirim|bikin|antar|jemput|buka|tutup|rapat|susun|catat|ukur|pasang|bersihin|rapiin|potong|angkat|mulai)",
    ),
    cues(
      "duties",
      2,
      "(?:setiap|tiap|saban) (?:akhir pekan|malam|semester|musim|giliran|kali|senin|jumat|sabtu|tahun|siang|jam|hendak|ada|selesai)|di(?:pegang|tangani|kerjakan|urus|lakukan|atur|kelola)nya|(?:yang|hal yang) (?:dilakukan|dikerjakan|diurus|ditangani)",
    ),
    cues(
      "misconception",
      2,
      `${CROWD}(?: [\\p{L}-]+){0,4} (?:melihat|memandang|menilai|memperlakukan) [^.]{3,60} sebagai`,
      "(?:masih ada|ada|banyak) yang (?:menyamakan|mencampuradukkan|keliru|salah|meremehkan|menyepelekan|mencibir)",
    ),
    openingCues(
      "misconception",
      3,
      "(?:ekspektasi|harapan|bayangan|kesan|persepsi|anggapan|pandangan|sangkaan|pikiran)(?:nya| orang| umum| awal)",
    ),
    cues(
      "misfit",
      2,
      `${PEOPLE}[^.;]{3,100} (?:menjadi|jadi|akan menjadi|bisa menjadi) (?:masalah|kendala|hambatan|halangan|beban)`,
      "bukan pilihan|membuatmu (?:pingsan|mual|takut|panik|pusing|stres|cemas|jijik)|(?:siap-siap|bersiaplah|bersiap) (?:kecewa|menyesal|gigit jari|capek)|bakal (?:berat|susah|sulit|repot|kerepotan|keteteran)",
    ),
    cues(
      "fit",
      2,
      `(?:harus|perlu|wajib|mesti|dituntut|hendaknya) (?:selalu |juga )?(?:ber(?:hati|jiwa|mental|kepala|pikiran|wawasan|empati|disiplin|tenaga|fisik|pandangan)|${TRAITS}|${GOOD})`,
      "nilai (?:lebih|plus|tambah)|(?:adalah|ialah|itu) (?:kunci|segalanya|mutlak|wajib|modal|harga mati)|(?:ini|inilah) (?:dia )?(?:pekerjaan|profesi|dunia|jalan|bidang) (?:yang )?(?:tepat|pas|cocok|impian|mu)",
    ),
    openingCues(
      "fit",
      2,
      "(?:syarat|kriteria|modal|bekal|kunci|persyaratan|wajib)(?:nya)?(?: utama| penting)?(?:nya)?(?= ?:)|(?:suka|senang|hobi|gemar|punya|doyan|tertarik|penasaran|merasa) [^?.]{3,60}\\?|(?:kamu|anda) (?:suka|senang|hobi|gemar|punya|doyan|tertarik|orang yang) [^?.]{3,60}\\?",
    ),
    cues(
      "left",
      2,
      "(?:perusahaan|studio|yayasan|lembaga|klinik|bengkel|toko|instansi) kami|kami (?:adalah|merupakan) (?:perusahaan|studio|yayasan|lembaga|klinik|bengkel|toko)|(?:berdiri|didirikan) (?:pada |sejak )|(?:bisa|dapat|harus|perlu) (?:kuliah|mengambil jurusan|menempuh|bersekolah)|(?:lulusan baru|fresh ?graduates?)|kontrak (?:kerja|berlaku|selama)|masa (?:percobaan|kontrak)|dipersilakan (?:melamar|mendaftar)|besaran gaji|situs (?:web |resmi)",
    ),
    openingCues(
      "left",
      3,
      "semoga (?:bermanfaat|membantu|berguna|sukses)|penulis (?:adalah|ialah|merupakan)|(?:nah,? )?(?:itu dia|itulah|demikian(?:lah)?|begitulah) (?:sekilas|gambaran|profil|penjelasan|cerita|ulasan)|(?:bagaimana|gimana),? (?:tertarik|berminat|penasaran)|tertarik|berminat\\?|batas akhir|tenggat",
    ),
    cues(
      "misconception",
      2,
      `(?:orang tua|ibu|bapak|ayah|keluarga|mertua|teman|banyak yang)(?: (?:saya|kami|gue))?(?: dulu| sempat| sering| masih)? (?:takut|khawatir|cemas|melarang|meragukan|menolak)`,
    ),
    cues(
      "misfit",
      3,
      `(?:bagi|buat|untuk) (?:${PEOPLE} )?yang (?:${UNABLE}|${EASILY}|${AVERSE})`,
      `(?:terasa|akan|menjadi|jadi) (?:sangat |amat )?(?:berat|siksaan|beban|neraka|membosankan|melelahkan|menyiksa|mimpi buruk)(?: (?:bagi|buat|untuk))?`,
      "(?:berhenti|mundur|keluar|menyerah|tumbang) (?:di|pada|setelah|sebelum|dalam) (?:[\\p{L}]+ )?(?:tahun|bulan|minggu)|tidak semua orang (?:sanggup|mampu|bisa|tahan|kuat|cocok|betah)|(?:hanya|cuma|sekadar) (?:mengejar|mencari|ingin|mau) (?:gaji|uang|gengsi|jabatan|ketenaran|status)",
    ),
    cues(
      "fit",
      2,
      "(?:bagi|buat|untuk) (?:pencinta|pecinta|penggemar|penyuka|penikmat|pehobi)|idealnya|(?:perlu|harus|wajib|mesti) (?:memiliki|punya|mempunyai) (?:[\\p{L}]+ ){0,2}(?:fisik|mental|jiwa|kemampuan|rasa|daya|minat|hati|nyali|ketelitian|kesabaran|stamina|disiplin|naluri|kepekaan)|(?:sangat|amat|akan) (?:membantu|menolong)",
    ),
    openingCues(
      "left",
      3,
      "(?:sampai|hingga) (?:bertemu|jumpa|ketemu)|jangan lupa (?:like|bagikan|ikuti|follow|daftar|subscribe|simpan|kunjungi|cek|share)|(?:lokasi|jam) kerja|tayang|terbit|dipublikasikan|unggah(?:an)?|(?:teman|sobat|sahabat|kawan|guys)[\\p{L}-]*,|kembali lagi|simak|baca (?:selengkapnya|terus)|nantikan|pertanyaan lebih lanjut|narahubung|cp ?:",
    ),
    cues(
      "left",
      2,
      "(?:minimal|paling rendah|sekurang-kurangnya|sederajat|setara) (?:[\\p{L}]+ )?(?:lulusan |ijazah )?(?:sma|smk|smp|slta|s-?1|s-?2|d-?3|d-?4|sarjana|diploma|magister|profesi)|lulusan (?:sma|smk|smp|slta|s-?1|s-?2|d-?3|d-?4|sarjana|diploma|perguruan|universitas|jurusan)",
      "untuk (?:menjadi|bisa menjadi|dapat menjadi|jadi) [^.]{3,60}(?:harus|perlu|wajib|mesti) (?:lulus|menempuh|kuliah|bersekolah|mengikuti|memiliki (?:ijazah|sertifikat|izin|lisensi))|(?:menempuh|mengikuti|melanjutkan) (?:[\\p{L}]+ )?(?:pendidikan|kuliah|pelatihan|program) ",
      "(?:jenjang|jalur|tangga) karier[\\p{L}]*|naik (?:pangkat|jabatan)|(?:peluang|prospek|lapangan|kesempatan) (?:kerja|karier|usaha)[\\p{L}]*|(?:permintaan|kebutuhan) (?:akan |terhadap |tenaga )?[^.]{0,40}(?:meningkat|tinggi|tumbuh|naik|besar)",
      "(?:jam|lokasi|tempat) kerja(?:nya)? (?:pukul|di|adalah|ialah|dari|mulai|\\d)|pukul \\d|(?:bekerja|dipekerjakan|tersedia|lowongan) (?:terutama |umumnya )?(?:di|oleh) (?:instansi|perusahaan|lembaga|pemerintah|swasta)|status (?:asn|pns|kontrak|pegawai)",
      "(?:artikel|tulisan|naskah|teks|buku|majalah|profil|lembar|brosur|video|kanal) ini (?:[\\p{L}]+ ){0,2}(?:terbit|ditulis|dimuat|disusun|disadur|dibuat|diperbarui|diterjemahkan|merupakan|adalah)|(?:bagikan|sebarkan|sukai|simpan)(?:lah)? (?:artikel|tulisan|unggahan|halaman|konten)|(?:kirim|kirimkan|antar) (?:cv|lamaran|surat|berkas|portofolio)",
    ),
    cues("misfit", 3, "jangan(?: dulu| deh| lah)?(?: lah)?(?=[.!]?$)"),
    cues(
      "comparison",
      2,
      "(?:lain|beda) (?:lagi|cerita|urusan|soal)|pembagian (?:peran|tugas|kerja)[\\p{L}]*|(?:di)?sama(?:in|kan)(?: aja| saja)? (?:sama|dengan)|(?:dia|ia|mereka|beliau) [^.;]{5,120}[;,] (?:sedangkan |sementara |kalau |tapi )?(?:saya|kami|gue|gua|kita)",
      "(?:saya|kami|gue|gua|kita) [^.;]{5,120}[;,] (?:sedangkan |sementara |kalau |tapi )?(?:dia|ia|mereka|beliau) ",
    ),
    cues(
      "left",
      2,
      "(?:istilah|kata|sebutan|nama) [^.]{0,30}(?:berasal|muncul|diambil|mulai dikenal)|(?:sim|stnk|skck|surat lamaran|cv)(?:nya)?(?: [ab]\\d?)?|uang (?:jalan|makan|lembur|saku)|(?:kebanyakan|sebagian besar) (?:lowongan|posisi|lapangan kerja)",
    ),
    openingCues(
      "left",
      3,
      "(?:saya |aku |gue )?(?:nulis|tulis|menulis|bikin|cerita) (?:ini|dikit|sedikit)|(?:udah|sudah|pernah|pernahkah)(?: pernah)? (?:kamu |anda |kalian )?(?:dengar|denger|mendengar)|kami (?:dari |adalah )?(?:pt|cv|studio|yayasan|perusahaan|tim|toko|klinik|bengkel|rumah makan|restoran)|pt|cv\\.|yayasan|rsud",
    ),
    cues(
      "duties",
      2,
      "(?:kerjaan|kerja|garapan|keseharian)nya(?! (?:cuma|hanya|kan|doang|gampang|enak|santai|itu cari|tinggal|asal))",
    ),
    cues(
      "fit",
      3,
      "monggo|silakan (?:merapat|bergabung|gabung|daftar|melamar|masuk|coba|mencoba)|merapat|sini(?: gabung| masuk)|(?:gabung|bergabung) (?:aja|saja|yuk)|cocoklah",
    ),
    cues("fit", 2, `^(?:apalagi |dan |juga |tapi )?yang (?:[\\p{L}]+ )?(?:${TRAITS}|${GOOD}|${LIKES})`),
    openingCues(
      "reality",
      3,
      `(?:${VIEW}|pikiran) (?:itu|ini|tersebut|seperti (?:itu|ini)|semacam (?:itu|ini)|demikian|begitu)(?:lah)?`,
      `(?:berbeda|lain|jauh|beda) (?:dengan|dari) (?:yang |apa yang )?(?:${VIEW}|dikira|disangka|dibayangkan|diduga)`,
      `(?:bertentangan|berlawanan) dengan ${VIEW}`,
    ),
    openingCues(
      "reality",
      3,
      "padahal|(?:pada |dalam )?kenyataannya|nyatanya|realitanya|realitasnya|faktanya|yang benar",
      "yang sebenarnya|itu (?:salah|keliru|tidak benar)|(?:salah|keliru)(?: besar)?[,.!]|tidak benar",
      "(?:namun|tetapi|tapi|akan tetapi),? (?:sebenarnya|kenyataannya|nyatanya|realitanya|faktanya|pada kenyataannya)",
    ),
    openingCues(
      "reality",
      3,
      "jawab(?:lah|an(?:nya)?)?(?: saja)?(?: [\\p{L}]+){0,3}:|pada hakikatnya|(?:eh,? )?ternyata|hakikatnya",
    ),
    openingCues(
      "reality",
      2,
      "sebenarnya|sesungguhnya|sejatinya|dalam praktik(?:nya)?|pada praktiknya|justru|tidak demikian",
      "bukan begitu",
    ),
    cues(
      "misfit",
      3,
      `${NO}(?: akan| terlalu| begitu| bakal)? (?:cocok|pas|dianjurkan|disarankan)`,
      `${NO}(?: akan)? (?:sesuai|tepat|ideal) (?:untuk|bagi|buat)`,
      `(?:mungkin )?bukan (?:pilihan|tempat|dunia|jalan|pekerjaan)(?: yang (?:tepat|baik|pas))?(?: nya)? (?:untuk|bagi|buat|mereka|${YOU}|orang)(?:mu)?`,
      `bukan (?:untuk|buat|bagi) (?:${YOU}|orang|semua|mereka|yang|siapa)(?:mu)?`,
      "(?:tidak|tak|nggak|gak|sulit|susah|kurang)(?: akan| bakal)? (?:betah|bertahan|kerasan)(?: lama)?",
      "(?:berpikir|pikir|pikirkan|pikir-pikir|timbang|pertimbangkan|mempertimbangkan|memikirkan)(?:lah)?(?: kembali)? (?:ulang|dua kali|lagi|kembali|dulu|dahulu)",
      `(?:sebaiknya|lebih baik|mending|hendaknya|ada baiknya|baiknya)(?: ${YOU}| mereka)? (?:jangan|tidak|menghindari|hindari|mencari|cari|memilih|pilih|melirik|mempertimbangkan|mengurungkan)`,
      "jangan (?:pilih|ambil|memilih|mengambil|masuk|coba|melamar)",
    ),
    cues(
      "misfit",
      3,
      `${PERSON}(?: [^.]{0,180}?)? (?:akan|bakal|mungkin|bisa|biasanya|pasti|cepat)(?: (?:merasa|cepat|lekas|mudah|sangat|ikut|lebih|juga|sering)){0,2} ${HARD}`,
      `${HARDENS}(?: (?:bagi|untuk|buat))? ${PERSON}`,
      `(?:kurang|tidak) (?:bersahabat|menyenangkan|menarik)(?: (?:bagi|untuk|buat))?`,
      "tidak (?:perlu )?melamar|(?:barangkali|mungkin) (?:tidak|bukan),? (?:jika|kalau|bila)",
      "(?:lekas|cepat) (?:letih|menyerah|bosan|jenuh|lelah|kecewa)|demikian (?:juga|pula) mereka yang",
      "pencinta hasil",
    ),
    cues(
      "misfit",
      2,
      "(?:ujilah|tanyakan|tanyalah) (?:pada |kepada )?(?:diri)|sanggupkah",
      "akan (?:merasa )?(?:kesulitan|tersiksa|menderita|frustrasi|frustasi|bosan|jenuh|kewalahan|sulit|berat|tertekan|tidak nyaman|kerepotan|kecewa|cepat (?:bosan|lelah|jenuh))",
      "(?:mudah|gampang|cepat|lekas) (?:bosan|jenuh|panik|mual|jijik|menyerah|putus asa|tersinggung|marah|pusing)",
    ),
    cues(
      "misfit",
      3,
      `(?:${PEOPLE}|^yang)[^.;?]{0,120}? (?:${UNABLE}|${EASILY})`,
      `mundur(?:lah)? (?:deh|saja|aja|sekarang)|skip (?:aja|saja|dulu|deh)|lupakan (?:saja|aja)|urungkan`,
      `(?:cari|pilih|ambil|coba|lirik|mencari|memilih)(?:lah)? (?:[\\p{L}]+ )?(?:yang )?lain(?: saja| aja)?|kerja(?:an)? lain (?:saja|aja)`,
      `(?:pikir|pikirkan|pertimbangkan|renungkan)(?:lah)? (?:matang-matang|baik-baik|masak-masak)|mempertimbangkan lagi`,
      `(?:nggak|tidak|gak) usah (?:daftar|melamar|maksa|memaksa|memaksakan|masuk|coba)|mending jangan|jangan (?:dulu|harap|paksa|memaksa(?:kan)?)`,
      `bukan (?:dunia|tempat|jalan|bidang)(?:mu|nya)`,
    ),
    cues(
      "misfit",
      2,
      `(?:${PEOPLE}|^yang)[^.;?]{0,120}? ${AVERSE}`,
      `${IF} [^.;,]{0,60}?(?:${UNABLE}|${EASILY}|${AVERSE})`,
    ),
    cues(
      "comparison",
      3,
      "(?:perbedaan|bedanya|perbedaannya)(?: (?:utama|pokok|mendasar|paling|antara|dengan|dari|keduanya|pekerjaan|profesi|terletak|ada|adalah|terbesar|yang))",
      "(?:berbeda|beda|berlainan|lain) (?:dengan|dari|halnya|sama)(?! (?:yang )?(?:anggapan|persepsi|pandangan|dugaan|bayangan|dikira|disangka|dibayangkan))",
      "(?:di)?(?:samakan|samaratakan|campuradukkan|pertukarkan) dengan|tertukar dengan",
      `${JOB}(?: lain)? (?:yang )?(?:mirip|serupa|sejenis|berdekatan|terdekat)`,
      "(?:dikira|disangka|dianggap) sama|jangan (?:keliru|tertukar|samakan|disamakan)|rancu dengan",
      "membedakan(?:nya)?|yang membedakan|dibedakan dari",
    ),
    cues(
      "comparison",
      3,
      "(?:jangan|tidak|bukan)(?: pula| juga)? (?:disamakan|sama dengan|tertukar|dicampuradukkan)",
      "tidak sama dengan",
      `(?:posisi|${JOB}) ini bukan`,
      "dengan [\\p{L} -]{3,40} pun (?:berbeda|beda|lain)|(?:saudara|tetangga|kerabat) (?:dekat|terdekat)",
    ),
    cues(
      "comparison",
      2,
      "(?:di)?banding(?:kan)?(?: dengan)?|ketimbang",
      "(?:mirip|serupa|hampir sama|sama-sama|bersinggungan|tumpang tindih|berkerabat)(?: dengan)?|tidak seperti",
    ),
    cues(
      "misconception",
      3,
      "miskonsepsi|salah kaprah|salah paham|salah sangka|kesalahpahaman|kekeliruan|mitos|anggapan|stereotip",
      "prasangka|stigma",
      `${CROWD}(?: [\\p{L}-]+){0,6} ${THINK}`,
      `(?:sering|kerap|acap|sering kali|kerap kali|acap kali|masih|selalu|biasanya|umumnya|biasa|lazim|banyak|terlanjur|telanjur)(?: [\\p{L}-]+){0,2} ${THOUGHT}`,
      `${VIEW}(?:nya)? (?:yang )?(?:umum|keliru|salah|populer|lazim|awam|masyarakat|publik|orang|banyak orang|sebagian|bahwa)`,
      `(?:ekspektasi|harapan|bayangan|persepsi|kesan) (?:tentang|terhadap|soal|mengenai)`,
      "(?:kata|kalau kata|menurut) (?:orang|banyak orang|kebanyakan orang|sebagian orang|tetangga)",
    ),
    cues(
      "misconception",
      3,
      `ada (?:juga |pula |saja )?(?:yang|orang|anggapan) ?(?:masih |sering |sangat )?${THINK}`,
      `(?:sering|kerap|suka|masih|selalu|banyak)(?: yang| orang)? ${THINK}`,
      "(?:tampak|terlihat|kelihatan|tampaknya|kelihatannya|terkesan|terdengar)(?:nya)? (?:seperti|hanya|cuma|sekadar|mudah|gampang|enak|santai|sepele|remeh|seolah)",
      `${CROWD}(?: [\\p{L}-]+){0,3} (?:takut|khawatir|cemas|ragu|enggan|mundur) (?:karena|kalau|akan|bakal|menjadi)`,
      "diluruskan|pandangan yang",
      "(?:ucapan|komentar|celetukan|pertanyaan|kalimat|omongan) (?:yang|seperti|semacam)(?: [\\p{L}]+){0,3} (?:dengar|terdengar|muncul)",
    ),
    cues(
      "misconception",
      2,
      `${BELIEVER}(?:nya)?(?: (?:saya|kami|gue|gua|aku|itu|baru|yang [\\p{L}]+))?(?: [\\p{L}-]+){0,4} ${BELIEVES}(?!lah)`,
      `(?:disebut|dicap|dituduh|dituding|diidentikkan|dikenal|digambarkan|diremehkan|dicibir)(?: sebagai| dengan)? (?:hanya|cuma|sekadar|pembantu|tukang|jurusan|pekerjaan|khusus)`,
      "identik dengan|kabarnya|d[ae]ngar-d[ae]ngar|gosipnya|yang (?:paling )?sering (?:saya |kami |kita )?(?:dengar|ditanyakan|muncul|ditanya|didengar)",
      '(?:soal|tentang|mengenai|perihal|ungkapan|kalimat) (?=["“])',
    ),
    openingCues(
      "misconception",
      3,
      "(?:dalam|di|pada) (?:pandangan|bayangan|benak|kacamata|mata) (?:populer|umum|awam|orang|masyarakat|publik|kebanyakan|banyak)",
    ),
    cues(
      "misconception",
      1,
      "(?:cuma|hanya|doang|sekadar|tinggal|asal|khusus (?:laki|perempuan|pria|wanita)[\\p{L}-]*|enak|gampang|santai|tanpa perlu)",
      "(?:pasti|selalu|semua orang|siapa (?:saja|pun)|semua bisa|nggak perlu|tidak perlu|tak perlu)",
    ),
    cues(
      "misconception",
      2,
      "mengira|menyangka|beranggapan|dikira|disangka|konon|katanya",
      `${THOUGHT} (?:sebagai|hanya|cuma|mudah|sekadar|remeh|sepele)`,
      "dipandang sebelah mata",
    ),
    cues("misconception", 1, "menganggap|dianggap|sepintas|kelihatannya|terlihat mudah|tampak(?:nya)? mudah"),
    cues(
      "fit",
      3,
      "(?<!(?:tidak|kurang|tak|bukan|nggak|gak|enggak)(?: akan| terlalu| begitu| bakal)? )cocok",
      `(?<!(?:tidak|kurang|tak|bukan)(?: akan| selalu)? )(?:pas|ideal|sesuai|tepat|sempurna) (?:untuk|bagi|buat) (?:${YOU}|orang|mereka|yang|siapa|pribadi|seseorang)`,
      "(?<!(?:tidak|tak|kurang|sulit|susah)(?: akan| bakal)? )(?:akan|bakal|biasanya) (?:betah|menikmati|senang|berkembang|kerasan)",
      `(?:kandidat|calon|pelamar)(?: [\\p{L}-]+){0,4} (?:harus|perlu|wajib|diharapkan|dituntut|sebaiknya)`,
      `(?:membutuhkan|memerlukan|mencari|butuh|dibutuhkan|diperlukan|dicari|cari)(?:kan|lah)? (?:orang|sosok|seseorang|pribadi|mereka|individu|kandidat|tipe)`,
    ),
    cues(
      "fit",
      3,
      `(?<!(?:tidak|kurang|sulit|susah)(?: akan| bakal)? )${PERSON} [^.]{0,120}?(?<!(?:tidak|kurang|sulit|susah)(?: akan| bakal)? )(?:akan|bakal|biasanya|cenderung|paling|bisa)(?: (?:cepat|mudah|lebih|paling|merasa)){0,2} ${PLEASES}`,
      `^yang (?:bertahan|betah|berhasil|sukses)`,
      `(?:menyenangkan|tepat|pas|ideal|sesuai) (?:bagi|untuk|buat) (?:orang|mereka|pembaca|pe\\p{L}+|siapa|anak|yang|anda|kamu|pribadi)`,
      "(?:pekerjaan|profesi|jabatan|bidang) ini (?:pas|tepat|ideal|sesuai|menghendaki|menuntut|mencari|membutuhkan|memerlukan)",
      "(?:menghendaki|menuntut) (?:pribadi|orang|sosok|seseorang)|(?:^|, )ya,? (?:jika|kalau|bila)",
      "(?:jika|kalau|bila) [\\p{L}]+mu (?:peka|cekatan|kuat|awas|tajam|terampil)",
    ),
    cues(
      "fit",
      2,
      "(?:sangat |amat |tidak kalah |pun |juga |paling )(?:menolong|menguntungkan|membantu|menentukan|penting|berguna|dibutuhkan|diperlukan)",
      "(?:adalah|merupakan|jadi|menjadi) (?:modal|bekal|kunci|nilai tambah|keharusan|syarat|aset)",
      "(?:diharapkan|disyaratkan|dipersyaratkan|wajib (?:memiliki|punya))|nilai tambah",
      "membuat .{3,40} (?:menyenangkan|lebih mudah)",
    ),
    cues(
      "fit",
      2,
      `(?:jika|kalau|bila|apabila|kalo|andai|apakah) ${YOU}(?: (?:memang|adalah|termasuk|orang yang|sangat|juga|ini)){0,2} ${LIKES}`,
      `(?:jika|kalau|bila|apabila|kalo|apakah) ${YOU}(?: (?:memang|adalah|termasuk|orang yang|sangat|seorang yang)){0,2} ${TRAITS}`,
      `(?:orang|mereka|pribadi|siapa pun|seseorang|sosok) yang (?:memang |sangat )?(?:${LIKES}|${TRAITS})`,
      `(?:membutuhkan|memerlukan|menuntut|butuh|dibutuhkan|diperlukan|perlu|dituntut)(?: [\\p{L}-]+){0,2} ${TRAITS}`,
      `${TRAITS}(?: [\\p{L}-]+){0,6} (?:diperlukan|dibutuhkan|penting|mutlak|wajib|menjadi kunci)`,
      "(?:modal|bekal|syarat|kunci|kualifikasi)(?: utama| penting| terpenting)?(?:nya)? (?:adalah|ialah|yang|untuk|utama|hanya)",
      "kepribadian|berjiwa",
    ),
    cues(
      "fit",
      1,
      `(?:harus|perlu|wajib|mesti|dituntut|diharapkan|sebaiknya)(?: [\\p{L}-]+)? (?:memiliki|punya|mempunyai|bersikap|${TRAITS})`,
    ),
    cues(
      "fit",
      3,
      `${PEOPLE}[^.;]{0,120}? (?<!${NO} )(?:akan|bakal|pasti|niscaya|biasanya|cepat|paling) (?:merasa (?:di rumah|pas|nyaman|cocok)|klop|kerasan|jadi(?=[.!,;]|$)|mahir|menemukan (?:rumah|dunia|tempat)nya|cemerlang|diterima)`,
      `yang (?:paling |sangat |amat )?(?:diperlukan|dibutuhkan|dituntut|dicari|terpenting|diutamakan|disyaratkan)(?: di sini| dari [\\p{L} ]{3,30})? (?:adalah|ialah|yaitu|itu|cuma|hanya|bukan)`,
      `sikat (?:aja|saja)|ambil (?:saja|aja)|(?<!${NO} )(?:layak|patut|boleh|pantas|pas) (?:dicoba|dipertimbangkan|melamar|daftar|mencoba|mendaftar)`,
      `itu bahan|bahan yang bagus|(?<!${NO} )(?:disarankan|dianjurkan|didorong) (?:masuk|mendaftar|melamar|mencoba)|tempatmu`,
    ),
    cues(
      "fit",
      2,
      `${PEOPLE} yang (?:[\\p{L}]+ )?(?:${GOOD}|${LIKES}|${TRAITS}|${WILLING})`,
      `${IF} ${YOU} (?:[\\p{L}]+ )?(?:${GOOD}|${WILLING})`,
      `(?:${GOOD}|${LIKES}|${TRAITS})(?:,| dan)? [^.;]{0,60}${WILLING}`,
      `^["“]?(?:sing|yang) penting`,
    ),
    cues(
      "duties",
      3,
      "(?:kerjaan|kerjanya|pekerjaan|urusan)(?:nya)? (?:gue|gua|saya|kami|kita)",
      "tugas(?:nya)? (?:utama|pokok|sehari-hari|harian|seorang|para|kami|saya|mereka|meliputi|mencakup|termasuk|adalah|ialah|antara|lain|lainnya)(?:nya)?",
      "tugasnya",
      `(?:pekerjaan|kegiatan|aktivitas|rutinitas|kesibukan)(?:nya)?(?: (?:ini|itu|sehari-hari|harian|utama|sehari-harinya|juga)){0,3} (?:meliputi|mencakup|melibatkan|terdiri|antara lain|termasuk|dimulai)`,
      "(?:ia|dia|mereka|kami|saya) bertugas|(?:dalam )?kesehariannya?",
      "(?:dalam|pekerjaan|kerja|kegiatan|tugas) (?:keseharian|sehari-hari(?:nya)?)|^sehari-hari(?:nya)?",
      "(?:tanggung jawab|kewajiban)(?:nya)? (?:utama|meliputi|mencakup|adalah|termasuk|sehari-hari|harian|seorang|antara)",
    ),
    cues(
      "duties",
      2,
      "bertugas|bertanggung jawab|tugas|(?:setiap|tiap|saban) (?:hari|pagi|sore|minggu|bulan)(?:nya)?",
      "rutinitas(?:nya)?|pekerjaan(?:nya)? (?:saya|kami|mereka|dimulai)",
    ),
    openingCues(
      "duties",
      1,
      `(?:lalu|kemudian|setelah itu|selanjutnya|selain itu)?,? ?(?:ia|dia|mereka|saya|kami|beliau|${YOU}|(?:seorang|para) [\\p{L}-]+|\\p{L}[\\p{L}-]+)(?: (?:juga|akan|biasanya|kerap|sering|pun|harus|lalu|kemudian|bisa|dapat|[\\p{L}-]+))? (?:me(?!rupakan|njadi|miliki|reka|nurut|ski|mang|rasa|mbutuhkan|merlukan)|ber(?!beda|arti|ada|sama))[\\p{L}-]{3,}`,
    ),
    openingCues(
      "duties",
      1,
      `(?:pada|di|dalam|setelah|sesudah|sebelum|selama|lewat|melalui|berdasarkan|sambil|begitu|ketika|saat|setiap) [^.]{0,70}?,? (?:ia|dia|mereka|kamu|anda|saya|kami) (?:[\\p{L}]+ )?me\\p{L}{4,}`,
    ),
    cues(
      "duties",
      1,
      `${VERB}[^.;:]{0,70}?(?:,|,? dan|,? serta|,? lalu|,? kemudian|,? terus|,? sampai|,? hingga|,? atau) (?:[\\p{L}]+ )?${VERB}`,
      "di(?!a|ri|rinya|mana|kira|anggap|sangka)[\\p{L}]{4,}[^.;:]{0,50}?(?:,|,? dan|,? lalu) di(?!a|ri|mana)[\\p{L}]{4,}",
    ),
    openingCues(
      "duties",
      1,
      "(?:dari |sejak |sampai )?(?:pagi|siang|sore|malam|subuh)(?:nya| hari| buta)?|kadang(?:-kadang|kala)?|sesekali|sekali-sekali",
      "(?:sebelum|sesudah|setelah|selesai|seusai|habis|begitu|menjelang|mendekati|selama|saat|ketika) [\\p{L}]+",
      "(?:pada|di|dalam) (?:musim|tahap|waktu|hari|akhir|awal|lapangan|kantor|studio|lokasi|kapal|laboratorium|rumah sakit|sekolah|lembaga|perusahaan|pasar|kebun|bengkel)",
      "habis itu|setelah itu|sesudah itu|kemudian|lalu|terus|selanjutnya|berikutnya|hasilnya|terakhir",
    ),
    openingCues("duties", 2, "(?:kerjaan|kerja|pekerjaan|urusan|garapan)nya(?! (?:cuma|hanya|kan|doang|gampang|enak))"),
    cues(
      "summary",
      2,
      "(?:adalah|ialah|merupakan|itu) (?:seorang|orang|tenaga|perajin|seniman|ilmuwan|spesialis|profesional|penghubung|jembatan|sebutan|perancang|penjaga|pendamping|profesi|pekerjaan|salah satu|seseorang|ahli|pekerja|petugas|pihak|pejabat|aparatur|sosok)",
    ),
    cues(
      "left",
      3,
      "(?:gaji|upah|penghasilan|honor|bayaran)(?:nya)?(?: (?:awal|rata-rata|pertama|bulanan|pokok|per|sekitar|berkisar|mulai|seorang))?",
      "rp ?\\.?\\d[\\d.,]*",
      "(?:hubungi|kirim(?:kan)?|lamaran|pendaftaran|daftarkan|mendaftar|unduh|kunjungi)(?:lah)?",
      "(?:jenjang karier|prospek kerja)|(?:https?://|www\\.)\\S+",
      "(?:sumber|foto|penulis|narasumber|disadur|dikutip)(?: dari)?:",
    ),
    cues(
      "left",
      3,
      "(?:keterangan|info|informasi) (?:lebih lanjut|selengkapnya|lengkap|lanjutan)|(?:ikatan|asosiasi|himpunan|persatuan|organisasi) (?:profesi|ahli|dokter|perawat|guru|wartawan|arsitek|apoteker)[\\p{L}]*",
      "\\d[\\d.,–-]* (?:juta|ribu|rb|jt)(?: rupiah)? (?:per|sebulan|sehari|rupiah)|upah[\\p{L}]*|bayarannya|[ts]aya (?:jadi|menjadi|sudah) [^.]{0,30}tahun",
      "kode (?:jabatan|kbji|okupasi)|hari/tanggal|(?:sudah|udah|selama|hampir) (?:\\d+|[\\p{L}]+)(?: belas| puluh)? tahun (?:jadi|menjadi|bekerja|di)",
      "ada pertanyaan|masih bingung|penasaran\\?|(?:kumpulkan|presentasikan|serahkan) (?:kepada|di depan)|sampai jumpa|(?:ikuti|follow) (?:akun|kami|instagram)",
    ),
    cues(
      "left",
      1,
      "lulusan|ijazah|sarjana|diploma|magister|s-?1|s-?2|d-?3|d-?4|koas|kuliah[\\p{L}]*|prodi|program studi|perguruan tinggi|universitas|politeknik|beasiswa",
      "(?:dua|tiga|empat|lima|enam|satu setengah|\\d) (?:tahun|semester)|portofolio|berdiri (?:pada|sejak)|didirikan|surel|e-?mail|telepon|alamat|lowongan",
    ),
    openingCues(
      "left",
      3,
      "yuk|buruan|selamat (?:pagi|siang|sore|malam|datang)|sekian|assalam[\\p{L}]*|wassalam[\\p{L}]*|perkenalkan|selebaran|brosur|disalin|dikutip|disarikan|transkrip|bersambung|catatan redaksi",
      "(?:wawancarai|tuliskan|diskusikan|jawab|lingkari|bacakan|ceritakan|gambarkan|carilah|amati|kerjakan)lah",
    ),
    openingCues(
      "left",
      3,
      "ditulis oleh|oleh:|halaman \\d|copyright|baca juga|lihat juga|foto|sumber|dasar hukum|tugas rumah",
      "lembar (?:bk|kerja|info)|h(?:ai|alo|i),?|(?:mas|mbak|pak|bu|kak|bang|min),|salam|terima kasih",
      "(?:makasih|trims|trim's|tks)|dicetak|edisi|diperbarui|lowongan \\||tarif|dimuat|hak cipta",
    ),
  ],
  answers: opening(
    "(?:nggak|enggak|gak|ngga) (?:nyambung|juga|bener|benar|begitu|sesederhana|sesimpel)|ha ?ha|mana (?:bisa|ada|mungkin)|siapa bilang|jangan salah|tentu (?:saja )?(?:tidak|bukan|salah)|yang (?:terjadi|ada) (?:sesungguhnya|sebenarnya|justru)|boro-boro|malahan|terbalik",
    "bukan,|tidak\\.|betul,|[\\p{L}]+(?:nya)? sih (?:iya|benar|boleh)|(?:memang|betul|benar|iya)[, ][^.]{0,60} (?:tapi|tetapi|cuma|namun|hanya saja)|[\\p{L} ]{3,30} saja tidak cukup",
    "padahal|jawab(?:lah|an(?:nya)?)?(?: saja)?(?: [\\p{L}]+){0,3}:|pada hakikatnya|(?:eh,? )?ternyata",
    "(?:pada |dalam )?kenyataannya|nyatanya|realitanya|realitasnya|faktanya|sebenarnya|sesungguhnya|sejatinya",
    "(?:dalam|pada) praktik(?:nya)?|yang benar|yang sebenarnya|justru|malah|salah|keliru",
    "tidak(?:,| benar| juga| selalu| demikian| sepenuhnya| tepat| begitu| hanya| sekadar)",
    "bukan(?: begitu| hanya| sekadar)|itu (?:salah|keliru|tidak)|hal (?:itu|ini) (?:salah|keliru|tidak)|namun",
    "tetapi|tapi|akan tetapi|jauh dari",
    `${VIEW} (?:itu|ini|tersebut|seperti|semacam|demikian|begitu)`,
  ),
  continues: opening(
    "sedangkan|sementara(?: itu)?|adapun|keduanya|sebaliknya|di sisi lain|bedanya|perbedaannya|lain halnya",
    "yang satu",
  ),
  counted: opening(
    "(?:yang )?(?:satu|dua|tiga|empat|lima)(?= ?[,:])|yang (?:pertama|kedua|ketiga|keempat|lain)(?! ?\\?)|satu lagi|lalu ada|hal lain yang",
    "pertama|kedua|ketiga|keempat|kelima|terakhir|bahwa|dan bahwa|ada (?:juga|pula)",
  ),
  asks: opening(
    "apa(?! (?:benar|betul|iya|hanya|cuma|cukup|tidak))|siapa(?:kah|pun)?|mengapa|kenapa|bagaimana|gimana|berapa|kapan|di ?mana|ke ?mana|mana|anggapan|mitos|miskonsepsi|salah paham",
  ),
  tellers: opening(
    "(?:[\\p{L}]+ ){1,3}(?:kerjaan|kerja|tugas)nya|saya|kami|kita|gue|gua|aku|kamu|anda|lo|sebelum|setiap|tiap|pagi",
  ),
  rhetorical: opening(
    "(?:tapi |lalu |lho,? )?(?:bukankah|bukannya|benarkah|betulkah|masa(?:k)?(?: sih)?|apa(?:kah)? (?:benar|betul|iya|bukan))",
  ),
  doubts: opening(
    "apa(?:kah)?|bukan(?:kah)|benarkah|betulkah|masa(?:k)?|katanya|jadi|berarti|enak|kan|bukannya|cuma|hanya|tinggal|pasti|kerjanya",
  ),
  announced: whole(
    `(?:ada |berikut |inilah |masih ada )?(?:beberapa|sejumlah|dua|tiga|empat|banyak|berbagai) ${VIEW} .{3,80}[.:]`,
  ),
  claimLeads: opening(
    `(?:namun |tetapi |selain itu,? )?(?:salah satu |ada |ada juga |ada pula |terdapat |masih ada |masih banyak )?(?:${VIEW}|kesalahpahaman|salah kaprah)(?: (?:yang )?(?:sering|umum|keliru|salah|populer|lazim|beredar|muncul|lain|lainnya|terbesar|paling|awam|masyarakat|publik|orang|banyak|kebanyakan|utama|terjadi|dijumpai|terdengar|kami|dengar)){0,5}(?: (?:tentang|soal|mengenai|terhadap|seputar) (?:[^\\s,.]+ ){0,7}?)?(?: ?(?:adalah|ialah|yaitu|yakni|menyebutkan|menyatakan))?(?: anggapan| pandangan)? (?:bahwa|kalau|jika)`,
    `(?:selain itu,? |namun |masih |ada (?:juga |pula )?yang |tidak |tak )?${CROWD}(?: (?:orang|besar|kalangan|masyarakat|awam|yang|masih|sering|kerap|juga|pula|pun|sedikit|tua|muda|pelajar|siswa|keliru|salah|kali|umum|biasanya|umumnya|pernah|mungkin)){0,6} (?:mengira|menyangka|menduga|beranggapan|berasumsi|berpikir|berpikiran|berpendapat|percaya|mengatakan|bilang|yakin|meyakini|membayangkan|menganggap)(?: bahwa| kalau)`,
    `(?:selain itu,? |namun |masih |ada (?:juga |pula )?yang |tidak |tak )?${CROWD}(?: (?:orang|besar|kalangan|masyarakat|awam|yang|masih|sering|kerap|juga|pula|pun|sedikit|tua|muda|pelajar|siswa|keliru|salah|kali|umum|biasanya|umumnya|pernah|mungkin)){0,6} (?:mengira|menyangka)(?! sama| dari| saja)`,
    `(?:selain itu,? |oh ya,? |[\\p{L}-]+(?:ku|mu|nya)? (?:di [\\p{L}]+ )?)?(?:ada (?:juga |pula )?yang |sering |kerap |suka |masih |banyak (?:yang )?){1,3}(?:bilang|percaya|yakin|menganggap|berpendapat|mengira|menyangka|membayangkan|berkata|mengatakan|berpikir|memandang)(?: bahwa| kalau)?(?! bahwa| kalau| sebelah| remeh)`,
    "(?:pertama|kedua|ketiga|keempat|kelima|terakhir),",
    `(?:orang |ia |pekerjaan ini )?(?:sering |kerap |sering kali |kerap kali )(?:dikira|disangka) bahwa`,
  ),
  concessions: opening(
    `(?:meski|meskipun|walau|walaupun|kendati|kendatipun|sekalipun) (?:${CROWD})(?: [\\p{L}-]+){0,4} (?:mengira|menyangka|beranggapan|berpikir|menganggap|menduga)(?: bahwa| kalau)?`,
  ),
  turns: {
    behindComma:
      /^(?:(?:eh,? )?ternyata|pada hakikatnya|(?:padahal|pdhl|namun|akan tetapi|tetapi|tapi)(?:,? (?:pada |dalam )?(?:sebenarnya|realitanya|realitasnya|kenyataannya|nyatanya|faktanya|sesungguhnya|dalam praktiknya|pada praktiknya|dalam realita))?|(?:pada |dalam )?(?:kenyataannya|sebenarnya|realitanya|realitasnya|nyatanya|faktanya|sesungguhnya))(?![\p{L}\p{N}-])[,:]? */iu,
    anywhere:
      /(?<![\p{L}\p{N}-])(?:padahal|pdhl)(?:,? (?:pada |dalam )?(?:sebenarnya|realitanya|kenyataannya|nyatanya|faktanya|sesungguhnya))?(?![\p{L}\p{N}-])[,:]? */iu,
  },
  contrast: phrases("tidak", "bukan", "tak", "bukannya"),
  leads: {
    duties: opening(
      `(?:selain itu,? |di samping itu,? )?(?:tugas|pekerjaan|kegiatan|tanggung jawab|aktivitas)(?: utama| pokok| harian| sehari-hari)?(?:nya)?(?: ini| seorang [\\p{L}-]+| mereka)?(?: juga)? (?:meliputi|mencakup|melibatkan|termasuk|adalah|ialah|antara lain|di antaranya)(?: hal-hal berikut)?:?`,
      "(?:ia|dia|mereka)(?: juga)? bertugas",
    ),
    fit: opening(
      `(?:profil )?(?:orang|mereka|seseorang|pribadi) yang (?:akan )?cocok (?:untuk|dengan|bagi|menjadi) [^,.;:]{1,90}? (?:adalah|ialah) (?:(?:orang|mereka|seseorang) yang )?memiliki`,
      "(?:dalam pekerjaan ini,? )?(?:kandidat|calon)(?: juga)? (?:harus|perlu) memiliki",
    ),
  },
  announcements: whole(
    "perbedaan (?:antara )?.{3,140} (?:adalah|ialah|terletak pada|ada pada) (?:pada )?(?:fokus|lingkup|ruang lingkup|sifat|bidang)(?: (?:kerja|pekerjaan|tugas))?(?:nya|mereka)?[.]?",
  ),
  onlyPersons: false,
  namesEnd: false,
  partners: {
    person:
      /^(?:(?:ahli|juru|tukang|guru|dosen|dokter|bidan|teknisi|operator|staf|asisten|manajer|analis|konsultan|desainer|designer|koki|chef|arsitek|sopir|supir|kasir|hakim|jaksa|advokat|pengacara|notaris|psikiater|psikolog|akuntan|auditor|aktuaris|editor|apoteker|pramu\p{L}+|awak|masinis|kondektur|nakhoda|pilot|mualim|humas|satpam|polisi|tentara|insinyur|barista|montir|mekanik|mandor|kurir|kurator|reporter|jurnalis|statistisi|optometris|terapis|fisioterapis|konselor|instruktur|direktur|produser|aktor|artis|model|paramedik|farmasis|ekonom|makelar|broker|resepsionis|sekretaris|bendahara|programm?er|developer|surveyor|kontraktor|tenaga|agen|inspektur|kapten|florist|bartender|stylist|animator|ilustrator|copywriter|admin|sarjana)|[\p{L}]{3,}(?:wan|wati|grafer|log)|pe[mnrl]?\p{L}{3,}|\p{L}+ (?:engineer|analyst|scientist|designer|manager|officer|planner|tester|developer|artist|writer|organizer))(?: |$)/iu,
    several: null,
    served:
      /^(?:pelanggan|pembeli|penumpang|pengunjung|pasien|klien|peserta|pengguna|pendengar|pembaca|pelamar|peminat|pencinta|pemilik|penonton|pemesan|pemula|pemerintah|pekerjaan.*|pe\p{L}+an(?: .*)?|hewan(?: .*)?|lawan(?: .*)?|kawan(?: .*)?|dewan(?: .*)?|relawan(?: .*)?|dialog|katalog|perlu(?: .*)?|penting(?: .*)?|penuh(?: .*)?|pernah(?: .*)?|pertama(?: .*)?|pendek(?: .*)?|pesawat(?: .*)?|penyakit(?: .*)?|percaya(?: .*)?|peka(?: .*)?|perempuan(?: .*)?|pelajar(?: .*)?|peluang(?: .*)?|pedoman(?: .*)?|pesan(?: .*)?|pelan(?: .*)?|persen(?: .*)?|perangkat(?: .*)?|peran(?: .*)?|pengaruh(?: .*)?|perak(?: .*)?|pendingin(?: .*)?|perkara(?: .*)?|tenaga (?:dan|yang|untuk).*)$/iu,
    self: /(?:[;,]|sedangkan|sementara|kalau) (?:kami|saya|gue|gua|aku|kita|kamu|anda)(?!\p{L})/iu,
    against: phrases("sedangkan", "sementara", "adapun", "lain halnya", "bukan", "melainkan", "lebih"),
    before:
      /(?<![\p{L}\p{N}-])(?:profesi (?:yang )?(?:mirip|serupa|sejenis)(?: dengan ini)?(?:,)? (?:seperti|misalnya|yaitu)|(?:ber)?beda(?:nya)? (?:dengan|dari|halnya dengan|sama)|perbedaan(?:nya)?(?: (?:utama|pokok|mendasar))? (?:dengan|antara|dari)|(?:di)?banding(?:kan)?(?: dengan)?|ketimbang|tidak seperti|(?:mirip|serupa|sama|tertukar|rancu)(?: dengan)|(?:di)?(?:samakan|samaratakan|campuradukkan|pertukarkan) dengan|(?:dikira|disangka|dianggap)(?: sebagai| sama dengan)?|sedangkan|sementara(?: itu)?,?|adapun|membedakan(?:nya)? (?:dari|dengan)|(?:lain|berlainan) (?:dengan|dari|halnya dengan)|bersinggungan dengan|antara)(?![\p{L}\p{N}-])/iu,
    stop: /(?:^| )(?:adalah|ialah|merupakan|lebih|yang|terletak|ada|pada|dalam|di|ke|karena|meskipun|walaupun|hanya|tidak|bukan|juga|itu|ini|fokus|terutama|cenderung|sering|kerap|biasanya|umumnya|sehari-hari|akan|dapat|bisa|harus|cukup|sudah|masih|tetap|sama|padahal|namun|tetapi|tapi|sehingga|untuk|oleh|selain|kalau|jika|bila|justru|memang|sebagai|jelas|memakai|me\p{L}{4,}|ber\p{L}{4,}|di\p{L}{5,}|ter\p{L}{5,})(?= |$)/iu,
    around:
      /^(?:profesi|pekerjaan|jabatan|seorang|para|pekerjaan seorang|profesi seorang|antara|kalangan|yang|mirip|serupa|sejenis|seperti|dengan|misalnya|profesi lain|halnya)\s+/iu,
    join: /\s*,?\s+(?:dan|atau|maupun|serta|dengan)\s+|\s*[,/]\s*/iu,
    nothing:
      /^(?:(?:profesi|pekerjaan|jabatan|bidang|yang|orang)(?: (?:lain|lainnya|ini|itu|mirip|serupa|tersebut|sejenis).*)?|(?:selain|karena|oleh|untuk|di|pada|dari|demi|begitu|saat|waktu|sejak|setelah|sebelum|sesudah|ketika|dalam|dengan|bagi|jika|kalau|bila|meski|walau)(?: .*)?|ini|itu|tersebut|keduanya|kedua.*|(?:mereka|ia|dia|kami|saya|anda|kamu|kita|gue|lo|aku)(?: .*)?|lain.*|satu.*|hal.*|orang.*|begitu|.*nya|apa.*|sama|semua.*|beberapa.*|banyak.*|berbagai.*|.*(?:ini|itu|tersebut))$/iu,
    verb: /^((?:\p{L}[\p{L}-]*|AC|UX|IT)(?: [\p{L}-]+){0,3}?)(?: \([^)]{1,20}\))? (?:ialah|(?:itu|sih|mah|kan)(?= )|lain|main|mainnya|urusannya|kerjanya|tugasnya|dibayar|ng\p{L}{3,}|ny\p{L}{3,}|mikirin|lebih|fokus|berfokus|hanya|umumnya|biasanya|justru|adalah|merupakan|bertugas|bekerja|berurusan|cenderung|tidak|juga|akan|harus|dapat|boleh|memang|me\p{L}{4,}|ber\p{L}{4,})(?=[ .,;]|$)/iu,
  },
  titles: {
    before:
      /^(?:profil(?: singkat)?(?: (?:pekerjaan|profesi|karier|jabatan))?|(?:mari |yuk,? |ayo )?(?:kenali|mengenal)(?: lebih (?:dekat|jauh))?(?: (?:pekerjaan|profesi))?|(?:ingin |mau |cara |kiat |sukses |jadi |serba-serbi )*(?:men)?jadi|apa itu|siapa itu|siapakah|tentang|seputar|sekilas(?: tentang)?|lowongan(?: kerja| pekerjaan)?|dicari|dibutuhkan|pekerjaan|profesi|karier|jabatan|okupasi|posisi|judul|nama pekerjaan|menjadi|bekerja sebagai|kerja sebagai|deskripsi pekerjaan|sehari bersama|wawancara(?: dengan)?|info karier|panduan karier|lembar (?:info(?:rmasi)?|profesi))(?: (?:seorang|pekerjaan|profesi|para|sebagai))*\s*[:–—-]?\s+(?=\S)/iu,
    named: [
      /(?:tipe|jenis) (?:pekerjaan|profesi) ((?:[\p{L}\p{N}/&-]+ ){1,6}?)(?:adalah|ialah|merupakan|ini)(?![\p{L}])/iu,
      /(?:^|[^\p{L}])(?:apa itu|siapa itu|siapakah) ((?:[\p{L}\p{N}/&-]+ ?){1,4}?)(?: itu| sebenarnya)?(?:\?|$)/iu,
      /^(?:seorang |para |profesi |pekerjaan |menjadi (?:seorang )?)?((?:[\p{L}\p{N}/&-]+ ){1,5}?)(?:\([^)]{1,30}\) ?)?(?:adalah|ialah|merupakan|bertugas|bertanggung jawab)(?![\p{L}])/iu,
      /(?:menjadi|sebagai|jadi) (?:seorang )?((?:[\p{L}\p{N}/&-]+ ){1,4}?)(?:adalah|ialah|merupakan|tidak|harus|perlu|bukan|cocok|itu|berarti|di|yang|dan|,|\.|\?|$)/iu,
      /(?:profesi|pekerjaan|tugas(?: utama| sehari-hari)?|orang yang (?:tidak |kurang )?cocok (?:menjadi|jadi)|bahwa|mengira|menyangka) (?:seorang |para )?((?:[\p{L}\p{N}/&-]+ ){1,4}?)(?:adalah|ialah|merupakan|tidak|harus|perlu|hanya|cuma|meliputi|mencakup|antara|itu|selalu|pasti|,|\.|\?|$)/iu,
      /(?:^|[^\p{L}])seorang ((?:[\p{L}\p{N}/&-]+ ){1,4}?)(?:adalah|ialah|merupakan|tidak|harus|perlu|hanya|juga|bisa|dapat|akan|biasanya|,|\.|\?|$)/iu,
    ],
    around:
      /^(?:seorang|para|profesi|pekerjaan|menjadi|sebagai|jabatan|karier|posisi|si|sang)\s+|\s+(?:ini|itu|tersebut|juga|sendiri|biasanya|profesional itu)$/giu,
    nothing:
      /^(?:.*(?:^| )(?:ini|itu|tersebut|mereka|kami|saya|anda|kamu|yang|untuk|dengan|adalah|tidak|dalam|orang|seseorang|salah|hal|dia|ia|beliau|ada|hanya|akan|harus|juga|karena|jika|kalau|di|tugas|pekerjaan|profesi|miskonsepsi|perbedaan|gaji|banyak|kandidat|calon|individu|sosok|pribadi|lebih|cocok|utama|utamanya|\p{L}+nya)(?: .*)?|.{0,2})$/iu,
  },
  and: "dan",
};
