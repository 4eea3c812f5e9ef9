// `import`: its words and options. The work is in ../import/, loaded when it is run.
import type { Command, Context, ExitCode, Given } from "../command";

export const importing: Command = {
  name: "import",
  operands: { en: "<texts…>", id: "<teks…>" },
  maxOperands: Number.POSITIVE_INFINITY,
  about: {
    en: "turns plain texts into profiles: files, folders or globs; every word is kept, every doubt is noted",
    id: "membuat profil dari teks biasa: berkas, folder, atau pola; setiap kata tetap ada, setiap keraguan dicatat",
  },
  details: {
    en: "Each text becomes a profile of its own, named after the occupation. Sentences go to their sections by headings, labels and the words they use; what fits no section is kept under “x-unplaced”. Where something is not certain, a comment says so, and “check” lists it as import-note. Headings, labels and words such as “many people think that” are left out; --format json lists them with their places. In folders, *.txt, *.text and *.md are imported. UTF-8, UTF-16 and Windows-1252 are recognised.\n\nNames of written files go to standard output, notes to standard error. Without --out, files are written to the current folder; a text from --stdin goes to standard output.\n\nExit code: 0 all imported, with or without notes; 1 a profile of that name already exists, and the others are imported; 2 wrong usage, a missing file, nothing to import, or a file that cannot be read or written.",
    id: "Setiap teks menjadi satu profil, dinamai menurut pekerjaannya. Kalimat ditempatkan menurut judul, label, dan kata-katanya; yang tidak termasuk bagian mana pun disimpan di bawah “x-unplaced”. Yang belum pasti ditandai dengan komentar, dan “check” mencantumkannya sebagai import-note. Judul, label, dan kata seperti “banyak orang mengira bahwa” tidak ikut; --format json mencantumkannya beserta tempatnya. Di dalam folder, yang diimpor adalah *.txt, *.text, dan *.md. UTF-8, UTF-16, dan Windows-1252 dikenali.\n\nNama berkas yang ditulis muncul di keluaran standar, catatan di keluaran kesalahan. Tanpa --out, berkas ditulis ke folder yang sedang dibuka; teks dari --stdin ditampilkan di keluaran standar.\n\nKode keluar: 0 semua diimpor, dengan atau tanpa catatan; 1 profil dengan nama itu sudah ada, dan yang lain diimpor; 2 pemakaian keliru, berkas tidak ada, tidak ada yang dapat diimpor, atau berkas tidak dapat dibaca atau ditulis.",
  },
  options: [
    {
      name: "out",
      value: "DIR",
      about: { en: "write the profiles to this folder", id: "tulis profil ke folder ini" },
    },
    {
      name: "text-lang",
      value: "id|en",
      about: {
        en: "language of the texts; without this, it is recognised by itself",
        id: "bahasa teks; tanpa ini, bahasanya dikenali sendiri",
      },
    },
    {
      name: "dry-run",
      about: {
        en: "write nothing, but say what would be written",
        id: "jangan tulis apa pun, sebutkan saja hasilnya",
      },
    },
    {
      name: "force",
      about: { en: "replace profiles that already exist", id: "ganti profil yang sudah ada" },
    },
    {
      name: "stdin",
      about: {
        en: "import the text that is piped in; “-” as a path does the same",
        id: "impor teks yang dialirkan ke masukan standar; sama dengan jalur “-”",
      },
    },
    {
      name: "format",
      value: "text|json",
      about: {
        en: "json: the profiles, notes and what was left out, on standard output",
        id: "json: profil, catatan, dan yang tidak ikut, di keluaran standar",
      },
    },
  ],
  async run(given: Given, context: Context): Promise<ExitCode> {
    const { runImport } = await import("../import/run");
    return runImport(given, context);
  },
};
