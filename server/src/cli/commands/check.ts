// `check`: its words and options. The work is in ../check/, loaded when it is run.
import type { Command, Context, ExitCode, Given, OptionSpec } from "../command";

/** `format` finds its files in the same way. */
export const CONFIG: OptionSpec = {
  name: "config",
  value: "FILE",
  about: {
    en: "follow this configuration, instead of the nearest occupation-profiles.yaml above each profile",
    id: "ikuti berkas pengaturan ini, bukan occupation-profiles.yaml terdekat di atas setiap profil",
  },
};

/** For those who name files without knowing what is left out: hooks before a commit, editors. */
export const FORCE_EXCLUDE: OptionSpec = {
  name: "force-exclude",
  about: {
    en: "leave out ignored and excluded files even if they are named, as a hook before a commit does",
    id: "lewati berkas yang diabaikan atau dikecualikan walaupun disebut sendiri, seperti oleh hook sebelum commit",
  },
};

export const check: Command = {
  name: "check",
  operands: { en: "[paths…]", id: "[jalur…]" },
  maxOperands: Number.POSITIVE_INFINITY,
  about: {
    en: "checks profiles: files, folders or globs; without these, all profiles below the current folder",
    id: "memeriksa profil: berkas, folder, atau pola; tanpa itu, semua profil di bawah folder yang sedang dibuka",
  },
  details: {
    en: "Folders are searched for *.occupation.yaml and *.occupation.yml, and for what an occupation-profiles.yaml includes. Anything named in .gitignore or .occupation-profilesignore is left out, and so are node_modules and whatever the configuration excludes; a file that you name yourself is always checked.\n\nExit code: 0 clean; 1 errors, or more warnings than --max-warnings; 2 wrong usage, a missing file, a broken configuration, nothing to check, or an internal error.",
    id: "Di dalam folder, yang dicari adalah *.occupation.yaml dan *.occupation.yml, serta berkas yang disertakan oleh occupation-profiles.yaml. Yang tercantum dalam .gitignore dan .occupation-profilesignore dilewati, begitu pula node_modules dan yang dikecualikan oleh berkas pengaturan; berkas yang Anda sebut sendiri selalu diperiksa.\n\nKode keluar: 0 bersih; 1 ada kesalahan, atau peringatan melebihi --max-warnings; 2 pemakaian keliru, berkas tidak ada, berkas pengaturan rusak, tidak ada yang dapat diperiksa, atau kesalahan di dalam program.",
  },
  options: [
    {
      name: "format",
      value: "F[=FILE]",
      about: {
        en: "pretty (on a terminal), text (elsewhere), json, github or sarif; =FILE writes it to a file; may be repeated",
        id: "pretty (di terminal), text (selain itu), json, github, atau sarif; =FILE menulisnya ke berkas; boleh diulang",
      },
    },
    {
      name: "fix",
      about: {
        en: "first correct what is safe to correct, as “Fix All” in the editor does; report what is left",
        id: "perbaiki dahulu yang aman diperbaiki, seperti “Perbaiki Semua” di editor; laporkan sisanya",
      },
    },
    CONFIG,
    {
      name: "max-warnings",
      value: "N",
      about: {
        en: "exit with 1 when there are more warnings than N",
        id: "kode keluar 1 jika jumlah peringatan melebihi N",
      },
    },
    {
      name: "severity",
      value: "LEVEL",
      about: {
        en: "lowest level shown: error, warning or info; hidden ones still count",
        id: "tingkat terendah yang ditampilkan: error, warning, atau info; yang disembunyikan tetap dihitung",
      },
    },
    { name: "quiet", about: { en: "show errors only", id: "tampilkan kesalahan saja" } },
    {
      name: "stdin",
      about: {
        en: "check the text that is piped in; “-” as a path does the same",
        id: "periksa teks yang dialirkan ke masukan standar; sama dengan jalur “-”",
      },
    },
    {
      name: "stdin-filename",
      value: "NAME",
      about: {
        en: "the file name of that text, which says its occupation and language",
        id: "nama berkas teks itu, yang menyatakan pekerjaan dan bahasanya",
      },
    },
    {
      name: "baseline",
      value: "FILE",
      about: {
        en: "neither show nor count the findings recorded in this file, so that only new ones fail a check",
        id: "jangan tampilkan dan jangan hitung temuan lama yang tercatat dalam berkas ini; hanya temuan baru yang menggagalkan pemeriksaan",
      },
    },
    {
      name: "update-baseline",
      about: {
        en: "record everything that is found now in the file of --baseline",
        id: "catat semua temuan saat ini dalam berkas --baseline",
      },
    },
    FORCE_EXCLUDE,
    {
      name: "allow-empty",
      about: {
        en: "do not fail if there is nothing to check",
        id: "jangan anggap gagal jika tidak ada yang dapat diperiksa",
      },
    },
  ],
  async run(given: Given, context: Context): Promise<ExitCode> {
    const { runCheck } = await import("../check/run");
    return runCheck(given, context);
  },
};
