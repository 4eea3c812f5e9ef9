// Examples for the documentation of rules: a few lines, completed to a whole profile. No rule, no judgement.
import type { Language } from "../message";
import { ROOT_KEYS, rankOf } from "../schema/schema";

type Sections = Readonly<Record<Language, Readonly<Record<string, string>>>>;

const BASE: Sections = {
  en: {
    title: "title: Baker",
    duties: "duties: Mixes dough, shapes loaves and bakes them before dawn.",
    fit: "fit: People who like early mornings and steady work with their hands.",
    misfit: "misfit: People who prefer late evenings, because the ovens are lit before dawn.",
    misconception: "misconception: Bakers only follow a recipe that never changes.",
    reality: "reality: Bakers also adjust every batch to the flour and the weather.",
    comparison: "comparison: A pastry chef decorates desserts, whereas a baker makes daily bread.",
  },
  id: {
    title: "title: Tukang roti",
    duties: "duties: Menguleni adonan, membentuk roti, dan memanggangnya sebelum fajar.",
    fit: "fit: Orang yang menyukai pagi hari dan pekerjaan tangan yang teratur.",
    misfit: "misfit: Orang yang lebih suka bergadang, padahal oven dinyalakan sebelum fajar.",
    misconception: "misconception: Tukang roti hanya mengikuti resep yang tidak pernah berubah.",
    reality: "reality: Tukang roti juga menyesuaikan setiap adonan dengan tepung dan cuaca.",
    comparison: "comparison: Koki pastri menghias kue, sedangkan tukang roti membuat roti harian.",
  },
};

/** Whose profile an example is. */
export type Occupation = "baker" | "midwife" | "electrician" | "librarian";

const OCCUPATIONS: Readonly<Record<Occupation, Sections>> = {
  baker: BASE,
  midwife: {
    en: {
      title: "title: Midwife",
      duties: "duties: Examines mothers, attends births and advises families in the first weeks.",
      fit: "fit: People who stay calm when others panic, and who like to explain.",
      misfit: "misfit: People who want fixed hours, because babies arrive at any time.",
      misconception: "misconception: Midwives only work when a baby is born.",
      reality: "reality: Midwives also follow each pregnancy for months and visit mothers after the birth.",
      comparison:
        "comparison: An obstetrician operates when a birth turns difficult, whereas a midwife attends ordinary births.",
    },
    id: {
      title: "title: Bidan",
      duties: "duties: Memeriksa kehamilan, menolong persalinan, dan mendampingi ibu menyusui.",
      fit: "fit: Orang yang tetap tenang saat orang lain panik dan telaten memberi penjelasan.",
      misfit: "misfit: Orang yang menginginkan jam kerja tetap, padahal bayi dapat lahir kapan saja.",
      misconception: "misconception: Bidan hanya bekerja saat ada persalinan.",
      reality: "reality: Bidan juga memantau kehamilan selama berbulan-bulan dan mengunjungi ibu setelah melahirkan.",
      comparison:
        "comparison: Dokter kandungan menangani persalinan yang berisiko, sedangkan bidan menolong persalinan normal.",
    },
  },
  electrician: {
    en: {
      title: "title: Electrician",
      duties: "duties: Lays cables, fits sockets and looks for faults in old wiring.",
      fit: "fit: People who like to find a cause step by step and who put safety first.",
      misfit: "misfit: People who prefer a clean desk, because attics are dusty and cramped.",
      misconception: "misconception: Electricians only change lamps and sockets.",
      reality: "reality: Electricians also read building plans and measure every circuit before they switch it on.",
      comparison:
        "comparison: An electronics technician repairs devices, whereas an electrician works on the wiring of buildings.",
    },
    id: {
      title: "title: Teknisi listrik",
      duties: "duties: Memasang kabel dan stopkontak serta mencari gangguan pada instalasi lama.",
      fit: "fit: Orang yang senang mencari penyebab gangguan selangkah demi selangkah dan mengutamakan keselamatan.",
      misfit: "misfit: Orang yang lebih suka meja kerja yang bersih, padahal loteng sempit dan berdebu.",
      misconception: "misconception: Teknisi listrik hanya mengganti lampu dan stopkontak.",
      reality:
        "reality: Teknisi listrik juga membaca denah bangunan dan mengukur setiap rangkaian sebelum listrik dinyalakan.",
      comparison:
        "comparison: Teknisi elektronika memperbaiki perangkat, sedangkan teknisi listrik menangani instalasi bangunan.",
    },
  },
  librarian: {
    en: {
      title: "title: Librarian",
      duties: "duties: Helps visitors find books, catalogues new titles and leads reading hours.",
      fit: "fit: People who enjoy turning a vague question into a clear one.",
      misfit: "misfit: People who want quick results, because a good collection takes years to grow.",
      misconception: "misconception: Librarians only lend books and ask for silence.",
      reality: "reality: Librarians also teach visitors how to judge what they read on the internet.",
      comparison: "comparison: An archivist keeps original documents, whereas a librarian lends published works.",
    },
    id: {
      title: "title: Pustakawan",
      duties: "duties: Membantu pengunjung menemukan buku, mengatalogkan judul baru, dan memandu jam membaca.",
      fit: "fit: Orang yang senang mengubah pertanyaan yang kabur menjadi jelas.",
      misfit:
        "misfit: Orang yang ingin segera melihat hasil, padahal koleksi yang baik baru terbentuk setelah bertahun-tahun.",
      misconception: "misconception: Pustakawan hanya meminjamkan buku dan menjaga ketenangan.",
      reality: "reality: Pustakawan juga melatih pengunjung menilai bacaan di internet.",
      comparison: "comparison: Arsiparis menjaga dokumen asli, sedangkan pustakawan meminjamkan karya terbitan.",
    },
  },
};

/** The file of the examples in a workspace where one other occupation has a profile. */
export const WITH_PASTRY_CHEF = {
  en: {
    name: "baker.en.occupation.yaml",
    others: { "pastry-chef.en.occupation.yaml": "title: Pastry chef\n" },
  },
  id: {
    name: "tukang-roti.occupation.yaml",
    others: { "koki-pastri.occupation.yaml": "title: Koki pastri\n" },
  },
};

/** A whole profile in which `lines` (with a final line end) stand in place of the keys that they begin with. */
export function profileWith(language: Language, lines: string, occupation: Occupation = "baker"): string {
  const base = OCCUPATIONS[occupation][language];
  const own = lines.split("\n").flatMap((line) => /^ ?["“]?([a-z_]+)/.exec(line)?.[1] ?? []);
  const rank = rankOf(own.find((key) => ROOT_KEYS.includes(key)) ?? "");
  const keys = Object.keys(base).filter((key) => !own.includes(key));
  const block = (some: readonly string[]): string => some.map((key) => `${base[key]}\n`).join("");
  const isBefore = (key: string): boolean => rank < 0 || rankOf(key) < rank;
  return block(keys.filter(isBefore)) + lines + block(keys.filter((key) => !isBefore(key)));
}

/** In place of the short ones, where a status asks for sections of the length that is advised. */
const FULL: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    duties:
      "duties: Mixes dough, shapes loaves and bakes them before dawn. Then sells bread to early customers, orders flour for the week and cleans the ovens at noon.",
    fit: "fit: People who like early mornings and steady work with their hands, and who notice small changes in a dough.",
    comparison:
      "comparison: A pastry chef decorates desserts for special days, whereas a baker makes daily bread in large batches.",
  },
  id: {
    duties:
      "duties: Menguleni adonan, membentuk roti, dan memanggangnya sebelum fajar. Setelah itu melayani pembeli pertama, memesan tepung untuk seminggu, mencatat penjualan, dan membersihkan oven bersama rekannya pada siang hari.",
    fit: "fit: Orang yang menyukai pagi hari dan pekerjaan tangan yang teratur, serta peka terhadap perubahan kecil pada adonan.",
    comparison:
      "comparison: Koki pastri menghias kue untuk hari istimewa, sedangkan tukang roti membuat roti harian dalam jumlah besar.",
  },
};

/** A whole profile in a status, with sections of ordinary length, and `lines` (with a final line end) at its end. */
export function profileIn(language: Language, status: string, lines = ""): string {
  const text = profileWith(language, `${BASE[language]["title"]}\nstatus: ${status}\n`);
  const full = Object.entries(FULL[language]);
  return full.reduce((all, [key, line]) => all.replace(new RegExp(`^${key}:.*$`, "m"), line), text) + lines;
}
