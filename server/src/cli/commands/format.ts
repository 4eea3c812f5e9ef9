// `format`: its words and options. The work is in ../format/, loaded when it is run.
import type { Command, Context, ExitCode, Given } from "../command";
import { CONFIG, FORCE_EXCLUDE } from "./check";

export const format: Command = {
  name: "format",
  operands: { en: "[paths…]", id: "[jalur…]" },
  maxOperands: Number.POSITIVE_INFINITY,
  about: {
    en: "formats profiles as the editor does: layout and the order of keys, never a word",
    id: "merapikan profil seperti di editor: tata letak dan urutan kunci, tanpa mengubah satu kata pun",
  },
  details: {
    en: "Files are found in the same way as by check. The names of those that change are written to standard output. Prose, comments, quotation marks and line ends stay as they are, and so does whatever cannot be read with certainty.\n\nExit code: 0 done, or nothing to do; 1 with --check, if a file is not formatted; 2 wrong usage, a missing file, a broken configuration, nothing to format, or a file that cannot be read or written.",
    id: "Berkas dicari seperti pada check. Nama berkas yang berubah ditulis ke keluaran standar. Tulisan, komentar, tanda petik, dan akhir baris tidak diubah, begitu pula bagian yang tidak dapat dibaca dengan pasti.\n\nKode keluar: 0 selesai, atau tidak ada yang perlu diubah; 1 dengan --check, jika ada berkas yang belum rapi; 2 pemakaian keliru, berkas tidak ada, berkas pengaturan rusak, tidak ada yang dapat dirapikan, atau berkas tidak dapat dibaca atau ditulis.",
  },
  options: [
    {
      name: "check",
      about: {
        en: "change nothing; exit with 1 if a file is not formatted",
        id: "jangan ubah apa pun; kode keluar 1 jika ada berkas yang belum rapi",
      },
    },
    CONFIG,
    FORCE_EXCLUDE,
    {
      name: "allow-empty",
      about: {
        en: "do not fail if there is nothing to format",
        id: "jangan anggap gagal jika tidak ada yang dapat dirapikan",
      },
    },
  ],
  async run(given: Given, context: Context): Promise<ExitCode> {
    const { runFormat } = await import("../format/run");
    return runFormat(given, context);
  },
};
