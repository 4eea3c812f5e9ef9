// The words that generated profiles are made of, in Indonesian and English. Sizes and forms are generate.ts's.

/**
 * Phrases that fit together in every combination, and need no quotes in YAML. No word stands in two slots of a title. `actions`,
 * `objects`, `qualifiers` and `ends` are 23, 41, 29 and 31 each: no two of these numbers share a factor. One of each makes eleven
 * words at most, so that entries of lists are told apart by their first word alone, and sentences stay short.
 */
export interface Wording {
  readonly roles: readonly string[];
  readonly things: readonly string[];
  readonly kinds: readonly string[];
  readonly actions: readonly string[];
  readonly objects: readonly string[];
  readonly qualifiers: readonly string[];
  readonly ends: readonly string[];
  readonly likes: readonly string[];
  readonly preferences: readonly string[];
  readonly claims: readonly string[];
  readonly openings: readonly string[];
  readonly people: readonly string[];
  readonly documents: readonly string[];
  readonly publishers: readonly string[];
  title(role: string, thing: string, kind: string): string;
  /** Whom the work does not suit, and what people do in it instead. */
  misfit(preference: string, work: string): string;
  /** Answers a belief about an object. */
  answer(object: string, work: string): string;
  difference(title: string, work: string, other: string, otherWork: string): string;
}

const phrases = (text: string): readonly string[] => text.trim().split(/\s*[/\n]\s*/);

const indonesian: Wording = {
  roles: phrases(`
    Teknisi / Analis / Penyuluh / Perancang / Pemandu / Penata / Perawat / Peneliti / Operator / Pendamping / Pemeriksa / Perencana
    Kurator / Mekanik / Instruktur / Koordinator / Pencatat / Pengarsip / Penguji / Perakit / Penilai / Pembuat / Pengukur / Pemelihara`),
  things: phrases(`
    arsip / jaringan / taman / museum / pasar / kapal / kereta / benih / sumur / gudang / kertas / tekstil
    kayu / logam / kopi / ikan / garam / suara / cuaca / peta / jembatan / mesin / tanah / hutan`),
  kinds: phrases(`
    pesisir / perkotaan / pedesaan / kepulauan / tradisional / terpadu / terbuka / organik / bergerak / rintisan / swadaya / komunal
    terapung / musiman / warisan / pendidikan / wisata / ekspor / rakyat / daerah / nasional / sekolah / kampus / perbatasan`),
  actions: phrases(`
    memeriksa / mencatat / membandingkan / menjelaskan / menata / merapikan / mengumpulkan / menyiapkan / meninjau / menghitung
    memilah / memotret / menguji / mengawasi / menandai / menyimpan / mengirim / menilai / menyusun / mengamati
    mengelompokkan / memperlihatkan / mendata`),
  objects: phrases(`
    contoh tanah / tabel suhu / daftar alat / laporan regu / sambungan pipa / rencana kerja / jadwal jaga / peta jalur / hasil ukur
    bahan latihan / kotak arsip / pompa cadangan / surat keluhan / persediaan bahan / papan petunjuk / rak bibit / rambu bahaya
    surat jalan / rekaman kunjungan / kantong benih / botol contoh / gulungan kabel / lembar gambar / buku tamu / kartu pinjam
    foto lapangan / potongan kayu / lampu darurat / tali pengaman / helm kerja / suku cadang / kunci gudang / alat timbang
    label barang / grafik hujan / jaring tangkap / naskah lama / benda pameran / tabung oksigen / kain tenun / roda gigi`),
  qualifiers: phrases(`
    dari kebun warga / dari desa tetangga / di ruang belakang / di gudang utama / untuk regu malam / untuk tamu sekolah
    yang baru tiba / yang mulai aus / dari regu sebelah / di lantai dasar / di dekat dermaga / untuk anggota baru
    yang belum tercatat / yang jarang dipakai / yang dipinjam pelanggan / milik bengkel lama / milik kelompok tani
    di lemari kaca / di bawah tangga / di halaman samping / dari pameran keliling / dari pemasok tetap / untuk rapat bulanan
    untuk latihan gabungan / dari kiriman pagi / yang diminta guru / titipan warga setempat / sisa musim panen / di tenda lapangan`),
  ends: phrases(`
    sebelum giliran pagi dimulai / bersama rekan dari bengkel sebelah / agar warga dapat merencanakan langkahnya
    lalu melaporkannya kepada kepala regu / dengan alat yang sudah ditera / sampai selisihnya dapat dijelaskan
    supaya pekerjaan berikutnya berjalan lancar / sambil memperhatikan keselamatan semua orang / pada akhir setiap pekan
    menjelang rapat hari Senin / tanpa mengganggu kegiatan di sekitarnya / menurut urutan yang sudah disepakati
    ketika cuaca memungkinkan / sesudah mendengar penjelasan warga / memakai buku catatan bersama
    sebelum gerbang depan dibuka / sesudah kapal terakhir berlabuh / dengan bantuan dua orang magang
    sambil menunggu kabar dari pelabuhan / menurut pedoman tertulis dari dinas / pada awal musim tanam
    bersama penjaga pos depan / sebagai bahan pelajaran di kelas / agar tidak tertukar saat dibagikan
    lalu menyerahkannya kepada penerima / jauh dari sinar matahari / tanpa meninggalkan satu langkah pun
    selama pengunjung beristirahat siang / supaya kerusakan segera diketahui / dengan catatan tangan yang rapi
    sampai seluruh daftar terisi`),
  likes: phrases(`
    senang / sabar / tekun / betah / telaten / tenang saat / percaya diri ketika / teliti saat / tertarik / bangga dapat
    rela berjam-jam / terbiasa`),
  preferences: phrases(`
    menyukai suasana hening / menginginkan meja yang tetap / memilih bekerja sendiri / berharap jam kerja tetap / menyukai kebebasan penuh
    menginginkan hasil seketika / lebih suka berdebat / lebih suka ruangan sejuk / mendambakan panggung besar / memilih tugas serba baru
    menyukai perjalanan jauh / mengutamakan pujian terbuka`),
  claims: phrases(`
    Pekerjaan ini hanya / Sepanjang hari mereka sekadar / Tugasnya selalu / Mereka tinggal / Kerja sehari-harinya hanya
    Siapa pun pasti mampu / Isi pekerjaannya hanyalah / Setiap hari mereka hanya`),
  openings: phrases(`
    Pada hari biasa mereka / Setelah itu mereka / Dalam regu kecil mereka / Jika ada gangguan mereka / Menjelang sore mereka
    Di lapangan mereka / Bersama warga mereka / Pada musim hujan mereka / Sejak pagi mereka / Sekali sepekan mereka`),
  people: phrases("Orang yang / Mereka yang / Siapa pun yang"),
  documents: phrases(`
    Pedoman kerja / Klasifikasi jabatan / Laporan tahunan balai / Kurikulum pelatihan / Catatan wawancara lapangan`),
  publishers: phrases("Balai pelatihan kerja / Dinas tenaga kerja / Perpustakaan daerah / Ikatan profesi"),
  title: (role, thing, kind) => `${role} ${thing} ${kind}`,
  misfit: (preference, work) => `${preference}, sedangkan di sini orang ${work}`,
  answer: (object, work) => `Selain mengurus ${object}, mereka juga ${work}.`,
  difference: (title, work, other, otherWork) => `${title} ${work}. Sebaliknya, ${other.toLowerCase()} ${otherWork}.`,
};

const english: Wording = {
  roles: phrases(`
    technician / analyst / inspector / planner / designer / guide / curator / keeper / researcher / operator / trainer / companion
    examiner / adviser / librarian / mechanic / recorder / coordinator / surveyor / restorer / assembler / tester / assessor / archivist`),
  things: phrases(`
    archive / network / garden / museum / market / ship / railway / seed / well / warehouse / paper / textile
    timber / metal / coffee / fish / salt / sound / weather / map / bridge / engine / soil / forest`),
  kinds: phrases(`
    Coastal / Urban / Rural / Island / Heritage / Mobile / Community / Organic / Seasonal / Floating / Regional / National
    School / Campus / Village / Mountain / River / Harbour / Tropical / Border / Tourist / Export / Cooperative / Modular`),
  actions: phrases(`
    check / record / compare / describe / arrange / tidy / collect / prepare / review / count / sort / mark
    test / inspect / label / store / send / assess / clean / examine / group / display / measure`),
  objects: phrases(`
    soil samples / heat readings / tool lists / crew reports / pipe joints / work plans / duty rotas / route maps / trial results
    practice sheets / archive boxes / spare pumps / complaint letters / material stocks / direction boards / plant trays / hazard signs
    delivery notes / visit logs / seed bags / sample bottles / cable reels / drawing sheets / guest books / loan cards
    field photographs / timber offcuts / emergency lamps / safety ropes / work helmets / machine parts / storehouse keys / weighing scales
    parcel tags / rainfall charts / fishing nets / old manuscripts / museum pieces / oxygen tanks / woven cloths / gear wheels`),
  qualifiers: phrases(`
    from nearby farms / from the next village / in the back room / in the main store / for the night crew / for visiting pupils
    that have just arrived / that show wear / from the other crew / on the ground floor / near the jetty / for new members
    that await numbering / that lie unused / on loan to customers / of the old workshop / of the growers' group
    in the glass cabinet / under the stairs / in the side yard / from the touring exhibition / from regular suppliers
    for the monthly meeting / for joint exercises / from the morning delivery / that teachers request / left by local residents
    from the harvest season / in the field tent`),
  ends: phrases(`
    before the morning shift / with colleagues next door / so residents can plan / and report to supervisors
    with freshly calibrated tools / until gaps are explained / so work runs smoothly / while keeping everybody safe
    before the week ends / ahead of Monday's meeting / without disturbing the neighbours / in the agreed order
    when the weather allows / after listening to residents / using a shared notebook / before the gate opens
    after the ships dock / with help from trainees / while waiting for news / according to written guidelines
    before the planting season / beside the night guard / ahead of classroom lessons / to prevent costly mistakes
    and hand them over / away from direct sunlight / without skipping any step / during the lunch break
    to find damage early / with neat handwritten notes / until lists are complete`),
  likes: phrases(`
    likes to / is patient enough to / is happy to / is glad to / stays calm enough to / is proud to / loves to
    finds it easy to / finds it exciting to / is curious enough to / is ready to / enjoys the chance to`),
  preferences: phrases(`
    prefers silence / prefers one desk / prefers solitude / likes steady hours / loves full freedom / wants instant results
    enjoys fierce debate / prefers cool offices / dreams of stages / prefers constant novelty / loves distant travel / seeks public praise`),
  claims: phrases(`
    This work is only to / All they do is / Their job is just to / They always / They merely / Anyone can easily / Every day they simply
    All day long they only`),
  openings: phrases(`
    On ordinary days they / After that they / In small crews they / During a fault they / Towards evening they
    In the field they / With residents they / In rainy months they / From early morning they / Once a week they`),
  people: phrases("Whoever / Anyone who / A person who"),
  documents: phrases(`
    Guide to the field / Classification of occupations / Annual report of the station / Training curriculum / Notes of field interviews`),
  publishers: phrases("Training centre / Department of labour / Regional library / Professional association"),
  title: (role, thing, kind) => `${kind} ${thing} ${role}`,
  misfit: (preference, work) => `${preference}, while people here ${work}`,
  answer: (object, work) => `Besides handling ${object}, they also ${work}.`,
  difference: (title, work, other, otherWork) =>
    `${title}s ${work}. By contrast, ${other.toLowerCase()}s ${otherWork}.`,
};

export const WORDING = { id: indonesian, en: english } as const;
