// What the client itself says to the writer, in both languages side by side. Titles of commands and settings stand in package.json.
import { type TextDocument, window } from "vscode";
import { language } from "./settings";

const WORDS = {
  serverFailed: {
    en: "Occupation Profiles could not start, so findings, hints and the preview are not available. Run the command “Restart Language Server”.",
    id: "Occupation Profiles gagal dijalankan sehingga temuan, petunjuk, dan pratinjau belum tersedia. Jalankan perintah “Mulai Ulang Peladen Bahasa”.",
  },
  showOutput: { en: "Show Output", id: "Tampilkan Keluaran" },
  newProfile: { en: "New profile", id: "Profil baru" },
  askTitle: { en: "What is the occupation called?", id: "Apa nama pekerjaannya?" },
  titleExample: { en: "Beekeeper", id: "Peternak lebah" },
  titleTooShort: { en: "Write at least three characters.", id: "Tuliskan sedikitnya tiga karakter." },
  titleTooLong: { en: "Write at most 80 characters.", id: "Tuliskan paling banyak 80 karakter." },
  askId: {
    en: "Short name for the file and for links from other profiles",
    id: "Nama pendek untuk berkas dan tautan dari profil lain",
  },
  badId: {
    en: "Use only lower-case letters, digits and single hyphens, such as “{example}”.",
    id: "Gunakan hanya huruf kecil, angka, dan tanda hubung tunggal, misalnya “{example}”.",
  },
  fileExists: { en: "“{name}” already exists. Choose another name.", id: "“{name}” sudah ada. Pilih nama lain." },
  askLanguage: { en: "Which language will it be written in?", id: "Dalam bahasa apa profil ini ditulis?" },
  indonesian: { en: "Indonesian", id: "Bahasa Indonesia" },
  english: { en: "English", id: "Bahasa Inggris" },
  askForm: { en: "How do you want to begin?", id: "Anda ingin mulai dengan bentuk apa?" },
  listForm: { en: "Lists", id: "Daftar" },
  listDetail: {
    en: "Short points under each heading, quick to scan",
    id: "Butir pendek di bawah setiap judul, cepat dibaca",
  },
  textForm: { en: "Running text", id: "Uraian" },
  textDetail: { en: "A paragraph under each heading", id: "Satu paragraf di bawah setiap judul" },
  importText: { en: "Import text", id: "Impor teks" },
  askSource: { en: "Where is the text?", id: "Di mana teksnya?" },
  fromSelection: { en: "The selected text", id: "Teks yang dipilih" },
  fromEditor: { en: "All of “{name}”", id: "Seluruh isi “{name}”" },
  fromClipboard: { en: "The clipboard", id: "Papan klip" },
  fromFiles: { en: "Files…", id: "Berkas…" },
  plainTexts: { en: "Plain texts", id: "Teks biasa" },
  nothingToImport: {
    en: "There is no text to import here: {name}.",
    id: "Tidak ada teks yang dapat diimpor di sini: {name}.",
  },
  notPlainText: {
    en: "“{name}” is not plain text. Open it in its own program and copy its text.",
    id: "“{name}” bukan teks biasa. Buka dengan programnya sendiri, lalu salin teksnya.",
  },
  imported: {
    en: "Imported, but not saved yet. Notes on what was not certain: {notes}. Headings, labels and linking words left out: {frames}.",
    id: "Sudah diimpor, belum disimpan. Catatan tentang yang belum pasti: {notes}. Judul, label, dan kata penghubung yang tidak ikut: {frames}.",
  },
  showFrames: { en: "Show What Was Left Out", id: "Tampilkan yang Tidak Ikut" },
  askSection: { en: "Which section do you want to insert?", id: "Bagian mana yang ingin Anda sisipkan?" },
  nothingMissing: { en: "All six sections are there.", id: "Keenam bagian sudah ada." },
  checkWorkspace: { en: "Checking all profiles in this workspace", id: "Memeriksa semua profil di ruang kerja ini" },
  checkedSoFar: { en: "{checked} of {total}", id: "{checked} dari {total}" },
  noFolder: {
    en: "There is nothing to check yet. Open the folder that holds your profiles first.",
    id: "Belum ada yang dapat diperiksa. Buka dahulu folder yang berisi profil Anda.",
  },
  openFolder: { en: "Open Folder…", id: "Buka Folder…" },
  noProfile: {
    en: "There is no profile in this workspace yet. The file name of a profile ends in “.occupation.yaml”.",
    id: "Belum ada profil di ruang kerja ini. Nama berkas profil diakhiri dengan “.occupation.yaml”.",
  },
  makeProfile: { en: "New Profile…", id: "Profil Baru…" },
  workspaceChecked: {
    en: "Profiles checked: {checked}. Errors: {error}; warnings: {warning}; infos: {info}.",
    id: "Profil yang diperiksa: {checked}. Kesalahan: {error}; peringatan: {warning}; informasi: {info}.",
  },
  workspaceClean: {
    en: "Profiles checked: {checked}. No findings.",
    id: "Profil yang diperiksa: {checked}. Tidak ada temuan.",
  },
  checkCancelled: {
    en: "The check was cancelled. Profiles checked: {checked} of {total}. Errors: {error}; warnings: {warning}; infos: {info}.",
    id: "Pemeriksaan dibatalkan. Profil yang diperiksa: {checked} dari {total}. Kesalahan: {error}; peringatan: {warning}; informasi: {info}.",
  },
  staysListed: {
    en: "A profile with findings stays in the list until all its findings are settled.",
    id: "Profil yang memiliki temuan tetap tercantum sampai semua temuannya ditangani.",
  },
  chooseScope: { en: "Choose What Is Listed", id: "Pilih yang Ditampilkan" },
  export: { en: "Export", id: "Ekspor" },
  askExportForm: { en: "In which format?", id: "Dalam bentuk apa?" },
  webPage: { en: "Web page", id: "Laman" },
  webPageDetail: {
    en: "One file for any browser, ready to print or to put on a website",
    id: "Satu berkas untuk peramban apa pun, siap dicetak atau dipasang di situs",
  },
  markdown: { en: "Markdown", id: "Markdown" },
  markdownDetail: {
    en: "Text with simple markup, for wikis and word processors",
    id: "Teks dengan tanda sederhana, untuk wiki dan pengolah kata",
  },
  json: { en: "JSON", id: "JSON" },
  jsonDetail: {
    en: "Data for programs, with the names behind ids and codes",
    id: "Data untuk program, lengkap dengan nama di balik pengenal dan kode",
  },
  jsonLd: { en: "JSON-LD (schema.org)", id: "JSON-LD (schema.org)" },
  jsonLdDetail: {
    en: "Data for search engines, as an “Occupation” of schema.org",
    id: "Data untuk mesin pencari, sebagai “Occupation” dari schema.org",
  },
  exportErrors: {
    en: "Errors still in this profile: {count}.",
    id: "Kesalahan yang masih ada dalam profil ini: {count}.",
  },
  exportWaiting: {
    en: "Places that you still have to fill in: {count}.",
    id: "Bagian yang masih perlu Anda isi: {count}.",
  },
  exportQuestion: { en: "Export it anyway?", id: "Tetap ekspor?" },
  exportWaitingDetail: {
    en: "Readers will see the words in brackets.",
    id: "Pembaca akan melihat kata-kata dalam kurung.",
  },
  exportAnywayDetail: { en: "Whatever cannot be read will be left out.", id: "Yang tidak terbaca tidak akan ikut." },
  showFindings: { en: "Show the Findings First", id: "Lihat Temuannya Dahulu" },
  exportAnyway: { en: "Export Anyway", id: "Tetap Ekspor" },
  nothingToExport: {
    en: "This text cannot be exported yet, because it cannot be read as a profile. Correct its errors first.",
    id: "Tulisan ini belum dapat diekspor karena belum terbaca sebagai profil. Perbaiki dahulu kesalahannya.",
  },
  isTheProfile: {
    en: "“{name}” is the profile itself. Choose another name.",
    id: "“{name}” adalah profil itu sendiri. Pilih nama lain.",
  },
  exportedTo: { en: "Exported to “{name}”.", id: "Sudah diekspor ke “{name}”." },
  notExported: {
    en: "“{name}” could not be written: {reason}",
    id: "“{name}” tidak dapat ditulis: {reason}",
  },
  openFile: { en: "Open", id: "Buka" },
  openInBrowser: { en: "Open in Browser", id: "Buka di Peramban" },
  signOff: { en: "Record review", id: "Catat telaah" },
  askKind: { en: "What did you review it for?", id: "Dari segi apa Anda menelaahnya?" },
  askResult: { en: "What is your decision?", id: "Apa keputusan Anda?" },
  askReviewer: {
    en: "Your name or role, as it will appear in the file",
    id: "Nama atau peran Anda, seperti yang akan tercantum dalam berkas",
  },
  nameMissing: { en: "Write a name or a role.", id: "Tuliskan nama atau peran." },
  askNote: { en: "A note for the writer (optional)", id: "Catatan untuk penulis (boleh kosong)" },
  askRequest: { en: "What has to change, and where?", id: "Apa yang perlu diubah, dan di mana?" },
  askChanges: { en: "What else should change?", id: "Apa lagi yang perlu diubah?" },
  errorsRemain: {
    en: "Errors still in this profile: {count}. Approve it anyway?",
    id: "Kesalahan yang masih ada dalam profil ini: {count}. Tetap setujui?",
  },
  signOffAnyway: { en: "Approve Anyway", id: "Tetap Setujui" },
  signedOff: { en: "The review has been recorded.", id: "Telaah sudah dicatat." },
  changedMeanwhile: {
    en: "Nothing was written, because the profile changed in the meantime. Please try again.",
    id: "Tidak ada yang ditulis karena profilnya berubah pada saat yang sama. Silakan coba lagi.",
  },
  needsName: {
    en: "Save the profile first, under a name such as “perawat.occupation.yaml”: that name connects the two versions.",
    id: "Simpan dahulu profil ini dengan nama seperti “perawat.occupation.yaml”: nama itulah yang menghubungkan kedua versi.",
  },
  counterpartExists: {
    en: "The other language version already exists: “{name}”.",
    id: "Versi bahasa lain sudah ada: “{name}”.",
  },
  openProfileFirst: { en: "Open an occupation profile first.", id: "Buka dahulu sebuah profil pekerjaan." },
  preview: { en: "Preview: {name}", id: "Pratinjau: {name}" },
  lockedPreview: { en: "Preview (locked): {name}", id: "Pratinjau (terkunci): {name}" },
  untitled: { en: "new profile", id: "profil baru" },
  allFixed: {
    en: "Corrected: {fixed}. Findings left for you: {left}.",
    id: "Sudah diperbaiki: {fixed}. Temuan yang masih menunggu Anda: {left}.",
  },
  nothingFixed: {
    en: "Nothing here can be corrected without your decision. Findings left: {left}.",
    id: "Tidak ada yang dapat diperbaiki tanpa keputusan Anda. Temuan yang masih ada: {left}.",
  },
  noFindings: { en: "There are no findings.", id: "Tidak ada temuan." },
  formatted: { en: "The layout has been tidied.", id: "Tata letaknya sudah dirapikan." },
  isFormatted: { en: "The layout is already tidy.", id: "Tata letaknya memang sudah rapi." },
  formattedInPart: {
    en: "The layout has been tidied only where the text can be read: correct line {line} first.",
    id: "Tata letaknya baru dirapikan di bagian yang terbaca: perbaiki dahulu baris {line}.",
  },
  notFormatted: {
    en: "The layout stays as it is, because the text cannot be read in full: correct line {line} first.",
    id: "Tata letaknya belum dirapikan karena tulisannya tidak terbaca utuh: perbaiki dahulu baris {line}.",
  },
  problemOnLine: { en: "Line {line}: {message}", id: "Baris {line}: {message}" },
  goThere: { en: "Go to line {line}", id: "Ke baris {line}" },
  gone: {
    en: "“{name}” is no longer there. It may have been deleted, moved or renamed.",
    id: "“{name}” tidak ada lagi. Berkas itu mungkin dihapus, dipindahkan, atau diganti namanya.",
  },
  closed: {
    en: "The unsaved profile “{name}” has been closed.",
    id: "Profil “{name}” yang belum disimpan sudah ditutup.",
  },
  nothingToShow: {
    en: "This text cannot be shown as a profile yet.",
    id: "Tulisan ini belum dapat ditampilkan sebagai profil.",
  },
  lastGoodPage: {
    en: "You are looking at the last page that could be shown.",
    id: "Yang tampak ini adalah halaman terakhir yang dapat ditampilkan.",
  },
  blank: {
    en: "The preview cannot be loaded. In a browser, it needs an address that begins with https:// or http://localhost.",
    id: "Pratinjau tidak dapat dimuat. Di peramban, alamatnya harus diawali https:// atau http://localhost.",
  },
} as const;

export type Word = keyof typeof WORDS;

/** Words for the writer, in the language that applies to the document at hand: the active one where none is given. */
export function say(
  word: Word,
  args: Readonly<Record<string, string | number>> = {},
  document: TextDocument | undefined = window.activeTextEditor?.document,
): string {
  return sayIn(language(document), word, args);
}

export function sayIn(chosen: "id" | "en", word: Word, args: Readonly<Record<string, string | number>> = {}): string {
  return WORDS[word][chosen].replace(/\{(\w+)\}/g, (whole, name: string) => String(args[name] ?? whole));
}
