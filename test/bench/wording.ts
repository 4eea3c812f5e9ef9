// The words that generated profiles are made of, in Indonesian and English. Sizes and forms are generate.ts's.

/** Phrases that fit together in every combination, and need no quotes in YAML. */
export interface Wording {
  readonly roles: readonly string[];
  readonly fields: readonly string[];
  readonly places: readonly string[];
  readonly actions: readonly string[];
  readonly objects: readonly string[];
  readonly ends: readonly string[];
  readonly likes: readonly string[];
  readonly preferences: readonly string[];
  readonly beliefs: readonly string[];
  readonly openings: readonly string[];
  readonly documents: readonly string[];
  readonly publishers: readonly string[];
  title(role: string, field: string, place: string): string;
  difference(title: string, duty: string, other: string, otherDuty: string): string;
}

const phrases = (text: string): readonly string[] => text.trim().split(/\s*[/\n]\s*/);

const indonesian: Wording = {
  roles: phrases(`
    Teknisi / Analis / Pengawas / Penyuluh / Perancang / Pemandu / Penata / Perawat / Pengelola / Peneliti
    Operator / Pelatih / Pendamping / Pemeriksa / Perencana / Kurator / Mekanik / Instruktur / Juru catat / Koordinator`),
  fields: phrases(`
    laboratorium tanah / arsip daerah / kebun bibit / jaringan air / pasar rakyat / galangan kapal / taman kota
    rumah kaca / gudang pangan / bengkel kereta / balai benih / jalur pendakian / sanggar tari / studio suara
    tambak udang / menara suar / pabrik kertas / perpustakaan keliling / stasiun cuaca / hutan lindung`),
  places: phrases("pesisir / perkotaan / pedesaan / kepulauan / perbatasan"),
  actions: phrases(`
    memeriksa / mencatat / menyusun / merawat / membandingkan / menjelaskan / memperbaiki / menata / mengukur
    merencanakan / menguji / menyiapkan / mengawasi / menghitung / merapikan / mengumpulkan`),
  objects: phrases(`
    contoh tanah dari lahan warga / catatan suhu dan kelembapan / daftar alat yang dipinjam / laporan harian regu
    sambungan pipa yang sudah tua / rencana kerja untuk pekan depan / jadwal jaga seluruh anggota / peta jalur yang aman
    hasil ukur dari tiga tempat / bahan latihan bagi anggota baru / kotak arsip yang baru datang / mesin pompa cadangan
    keluhan warga yang masuk hari itu / persediaan bahan di gudang / papan petunjuk di pintu masuk / rak bibit yang siap tanam
    tanda bahaya di sepanjang lintasan / surat serah terima barang / rekaman kunjungan bulan lalu / anggaran kegiatan kecil`),
  ends: phrases(`
    sebelum giliran pagi dimulai / bersama rekan dari bagian lain / agar warga dapat merencanakan langkahnya
    lalu melaporkannya kepada kepala regu / dengan alat yang sudah ditera / sampai selisihnya dapat dijelaskan
    supaya pekerjaan berikutnya berjalan lancar / sambil memperhatikan keselamatan semua orang / pada akhir setiap pekan
    untuk rapat pada hari Senin / tanpa mengganggu kegiatan di sekitarnya / menurut urutan yang sudah disepakati
    ketika cuaca memungkinkan / sesudah mendengar penjelasan warga / dalam buku yang dapat dibaca siapa saja`),
  likes: phrases(`
    senang melihat pola di balik angka yang tampak acak / sabar mengulangi langkah yang sama sampai hasilnya tepat
    betah bekerja di luar ruangan pada segala cuaca / peka terhadap bunyi mesin yang tidak biasa
    menikmati percakapan dengan orang yang baru dikenal / rapi menyimpan catatan tanpa diminta
    tenang ketika dua urusan datang bersamaan / suka menjelaskan hal sulit dengan kata sederhana
    teliti membaca tulisan tangan orang lain / cepat menghafal letak ratusan barang`),
  preferences: phrases(`
    lebih suka hasil yang langsung tampak, padahal perbaikan di sini terlihat setelah berbulan-bulan
    menginginkan meja yang tetap, sementara tempat kerja berpindah setiap pekan
    menyukai suasana hening, sedangkan mesin menyala hampir sepanjang hari
    memilih bekerja sendiri, padahal setiap keputusan dibicarakan dalam regu
    berharap jam kerja yang sama, sementara giliran jaga terus bergeser
    menyukai kebebasan penuh, sedangkan urutan kerja diatur oleh keselamatan`),
  beliefs: phrases(`
    Pekerjaan ini hanya menekan tombol dan menunggu mesin selesai. / Siapa pun bisa melakukannya tanpa belajar lebih dahulu.
    Seluruh hari dihabiskan di belakang meja. / Pekerjaan ini akan segera hilang karena mesin.
    Orang yang bekerja di sini tidak pernah berbicara dengan warga. / Tugasnya sama persis dari hari ke hari.
    Tidak ada hal baru yang dapat dipelajari di tempat ini. / Hasil kerjanya hanya berguna bagi kantor.`),
  openings: phrases(`
    Pada hari biasa ia / Setelah itu ia / Dalam regu kecil ia / Bila ada gangguan ia / Menjelang sore ia
    Di lapangan ia / Bersama warga ia / Pada musim hujan ia / Sejak pagi ia / Sekali sepekan ia`),
  documents: phrases(`
    Pedoman kerja bidang / Klasifikasi jabatan / Laporan tahunan balai / Kurikulum pelatihan kerja / Catatan wawancara lapangan`),
  publishers: phrases("Balai pelatihan kerja / Dinas tenaga kerja / Perpustakaan daerah / Ikatan profesi"),
  title: (role, field, place) => `${role} ${field} ${place}`,
  difference: (title, duty, other, otherDuty) => `${title} ${duty}, sedangkan ${other} ${otherDuty}.`,
};

const english: Wording = {
  roles: phrases(`
    Technician / Analyst / Inspector / Adviser / Designer / Guide / Curator / Keeper / Manager / Researcher
    Operator / Trainer / Companion / Examiner / Planner / Librarian / Mechanic / Instructor / Recorder / Coordinator`),
  fields: phrases(`
    soil laboratories / regional archives / tree nurseries / water networks / public markets / shipyards / city parks
    greenhouses / food stores / railway workshops / seed stations / hiking trails / dance studios / sound studios
    shrimp ponds / lighthouses / paper mills / mobile libraries / weather stations / protected forests`),
  places: phrases("on the coast / in cities / in villages / on islands / near the border"),
  actions: phrases(`
    check / record / prepare / compare / explain / repair / arrange / measure
    plan / test / describe / count / sort / collect / review / replace`),
  objects: phrases(`
    soil samples from nearby farms / readings of heat and moisture / the list of borrowed tools / daily reports of the crew
    pipe joints that have grown old / the plan of work for next week / the rota of the whole crew / maps of the safe routes
    results from three different places / exercises for new members / boxes that have just arrived / the spare water pump
    complaints that came in that day / the stock of materials / signs at the main entrance / trays of young plants
    warning signs along the track / letters that hand over goods / records of last month's visits / the budget of small events`),
  ends: phrases(`
    before the morning shift begins / together with colleagues from other teams / so that residents can plan ahead
    and report it to the head of the crew / with tools that have been calibrated / until every difference is explained
    so that the next task runs smoothly / while keeping everybody safe / at the end of each week
    for the meeting on Monday / without disturbing the work around them / in the order that was agreed
    when the weather allows it / after listening to the residents / in a book that anyone can read`),
  likes: phrases(`
    enjoys finding a pattern behind figures that look random / repeats a step calmly until the result is right
    is at ease outdoors in any weather / notices when a machine sounds different
    likes talking with people met for the first time / keeps tidy notes without being asked
    stays calm when two matters arrive at once / likes explaining hard things in plain words
    reads other people's handwriting with care / remembers where hundreds of things are kept`),
  preferences: phrases(`
    prefers results that show at once, because improvements here take months to appear
    wants a desk of their own, because the place of work changes every week
    likes silence, because machines run for most of the day
    prefers working alone, because every decision is discussed in the crew
    hopes for the same hours each day, because the shifts keep moving
    likes full freedom, because safety sets the order of the work`),
  beliefs: phrases(`
    This work is only pressing a button and waiting for the machine. / Anybody could do it without learning anything first.
    The whole day is spent behind a desk. / Machines will soon make this work disappear.
    People who work here never speak with residents. / The tasks are exactly the same from day to day.
    There is nothing new to learn in this place. / The results are useful only to the office.`),
  openings: phrases(`
    On an ordinary day they / After that they / In a small crew they / During a fault they / Towards evening they
    In the field they / With residents they / In the rainy season they / From early morning they / Once a week they`),
  documents: phrases(`
    Guide to the field / Classification of occupations / Annual report of the station / Training curriculum / Notes of field interviews`),
  publishers: phrases("Training centre / Department of labour / Regional library / Professional association"),
  title: (role, field, place) => `${role} for ${field} ${place}`,
  difference: (title, duty, other, otherDuty) => `${title} must ${duty}, whereas ${other} must ${otherDuty}.`,
};

export const WORDING = { id: indonesian, en: english } as const;
