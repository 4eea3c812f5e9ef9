// `format` from start to exit code: finds the files, formats each, writes those that change, sums up.
import { format } from "../../engine/features/format";
import { type Language, sentence } from "../../engine/message";
import { parse } from "../../engine/profile/parse";
import { applyEdits } from "../../engine/write/edit";
import { Configurations } from "../check/configurations";
import { findFiles, type SourceFile } from "../check/find";
import type { Context, ExitCode, Given } from "../command";
import { aboutFile, CANNOT_WRITE, type Complain, complainer, NO_SUCH_FILE } from "../complaint";
import { UNREADABLE } from "../described";
import { readExact, replaceFile } from "./files";

type Outcome = "changed" | "same" | "unread" | "failed";

export async function runFormat(given: Given, context: Context): Promise<ExitCode> {
  const { cwd, stdout, stderr, language } = context;
  const complain = complainer(context);
  const isDry = given.has("check");
  const { files, missing, empty } = await findFiles(given.operands, cwd, new Configurations(cwd, null));
  for (const path of missing) await complain(NO_SUCH_FILE, { path });
  const isEmpty = !given.has("allow-empty") && empty.length > 0;
  if (isEmpty) for (const path of empty) await complain(path === "." ? NOTHING_HERE : NOTHING_IN, { path });

  const counts: Record<Outcome, number> = { changed: 0, same: 0, unread: 0, failed: 0 };
  for (const file of files) {
    const outcome = await formatFile(file, isDry, complain);
    counts[outcome]++;
    if (outcome === "changed") await stdout.write(`${file.path}\n`);
  }
  await stdout.flush();
  if (files.length > 0) await stderr.write(`${summary(counts.changed, files.length, isDry, language)}\n`);
  if (missing.length > 0 || isEmpty || counts.failed > 0) return 2;
  return isDry && counts.changed > 0 ? 1 : 0;
}

/** What cannot be read or written is said, and the others are formatted all the same. */
async function formatFile({ path, absolute }: SourceFile, isDry: boolean, complain: Complain): Promise<Outcome> {
  const read = readExact(absolute);
  if ("message" in read) {
    const reason = read.message === "not-utf8" ? NOT_UTF8 : UNREADABLE.messages[read.message]!;
    await complain(aboutFile(reason), { path, ...read.args });
    return "failed";
  }
  const profile = parse(read.text, path);
  const edits = format(profile);
  if (edits.length === 0) {
    if (!profile.isPartial) return "same";
    await complain(UNSURE, { path });
    return "unread";
  }
  if (isDry) return "changed";
  const error = replaceFile(absolute, applyEdits(read.text, edits));
  if (error === null) return "changed";
  await complain(CANNOT_WRITE, { path, reason: error.message });
  return "failed";
}

function summary(changed: number, total: number, isDry: boolean, language: Language): string {
  const template = isDry ? (changed > 0 ? WOULD_CHANGE : FORMATTED) : CHANGED;
  return sentence(template, { changed, total }, language);
}

const NOTHING_HERE = {
  en: "Nothing to format: no *.occupation.yaml or *.occupation.yml below the current folder that is not ignored.",
  id: "Tidak ada yang dirapikan: di bawah folder ini tidak ada *.occupation.yaml atau *.occupation.yml yang tidak diabaikan.",
};
const NOTHING_IN = {
  en: "Nothing to format in “{path}”: no profile there that is not ignored.",
  id: "Tidak ada yang dirapikan di “{path}”: tidak ada profil di sana yang tidak diabaikan.",
};
const NOT_UTF8 = {
  en: "This is not UTF-8, so it stays as it is. Save it as UTF-8 first.",
  id: "Ini bukan UTF-8, jadi dibiarkan seperti aslinya. Simpan dahulu sebagai UTF-8.",
};
const UNSURE = {
  en: "{path}: Part of this cannot be read, so it stays as it is. “occupation-profiles check” says why.",
  id: "{path}: Sebagian berkas ini tidak dapat dibaca, jadi dibiarkan seperti aslinya. “occupation-profiles check” menjelaskan sebabnya.",
};
const CHANGED = { en: "Formatted: {changed} of {total}", id: "Dirapikan: {changed} dari {total}" };
const WOULD_CHANGE = { en: "Not formatted: {changed} of {total}", id: "Belum rapi: {changed} dari {total}" };
const FORMATTED = { en: "All formatted: {total}", id: "Semua sudah rapi: {total}" };
