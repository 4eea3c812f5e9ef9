// `format` from start to exit code: finds the files, formats each, writes those that change, sums up.
import { isSurelyProfile } from "../../engine/config/scope";
import { format } from "../../engine/features/format";
import { type Language, sentence } from "../../engine/message";
import { parse } from "../../engine/profile/parse";
import { CONFIGURATION } from "../../engine/schema/schema";
import { applyEdits } from "../../engine/write/edit";
import { Configurations } from "../check/configurations";
import { findFiles, type SourceFile, sourceFile } from "../check/find";
import type { Context, ExitCode, Given } from "../command";
import { aboutFile, CANNOT_WRITE, type Complain, complainer, NO_SUCH_FILE } from "../complaint";
import { UNREADABLE } from "../described";
import { readExact, replaceFile } from "./files";

type Outcome = "changed" | "same" | "unread" | "failed";

export async function runFormat(given: Given, context: Context): Promise<ExitCode> {
  const { cwd, stdout, stderr, language } = context;
  const complain = complainer(context);
  const isDry = given.has("check");
  const configurations = new Configurations(cwd, given.values("config").at(-1) ?? null);
  const {
    files: found,
    missing,
    empty,
  } = await findFiles(given.operands, cwd, configurations, given.has("force-exclude"));
  for (const path of missing) await complain(NO_SUCH_FILE, { path });
  const isEmpty = !given.has("allow-empty") && empty.length > 0;
  if (isEmpty) for (const path of empty) await complain(path === "." ? NOTHING_HERE : NOTHING_IN, { path });

  const { files, broken } = followingSound(found, configurations, cwd);
  for (const [path, count] of broken) await complain(count === 1 ? BROKEN_FOR_ONE : BROKEN, { path, count });

  const counts: Record<Outcome, number> = { changed: 0, same: 0, unread: 0, failed: 0 };
  for (const file of files) {
    const outcome = await formatFile(file, isDry, complain);
    counts[outcome]++;
    if (outcome === "changed") await stdout.write(`${file.path}\n`);
  }
  await stdout.flush();
  if (files.length > 0) await stderr.write(`${summary(counts.changed, files.length, isDry, language)}\n`);
  if (missing.length > 0 || isEmpty || broken.size > 0 || counts.failed > 0) return 2;
  return isDry && counts.changed > 0 ? 1 : 0;
}

interface Following {
  readonly files: readonly SourceFile[];
  /** The broken configurations, and how many files follow each of them. */
  readonly broken: ReadonlyMap<string, number>;
}

/** The files that follow a sound configuration: what a broken one leaves out is not known, so nothing that follows it is touched. */
function followingSound(found: readonly SourceFile[], configurations: Configurations, cwd: string): Following {
  const broken = new Map<string, number>();
  const files = found.filter(({ absolute }) => {
    const { file, isBroken } = configurations.for(absolute);
    if (!isBroken || file === null || file === absolute) return true;
    const { path } = sourceFile(file, cwd);
    broken.set(path, (broken.get(path) ?? 0) + 1);
    return false;
  });
  return { files, broken };
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
  if (profile.format !== CONFIGURATION && !isSurelyProfile(profile)) {
    await complain(NO_PROFILE, { path });
    return "unread";
  }
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
  en: "Nothing to format: no profile below the current folder that is neither ignored nor excluded. Profiles are *.occupation.yaml, *.occupation.yml, and what a configuration includes.",
  id: "Tidak ada yang dirapikan: di bawah folder ini tidak ada profil yang tidak diabaikan atau dikecualikan. Profil adalah *.occupation.yaml, *.occupation.yml, dan yang disertakan oleh berkas pengaturan.",
};
const NOTHING_IN = {
  en: "Nothing to format in “{path}”: no profile there that is neither ignored nor excluded. In folders, profiles are *.occupation.yaml, *.occupation.yml, and what a configuration includes.",
  id: "Tidak ada yang dirapikan di “{path}”: tidak ada profil di sana yang tidak diabaikan atau dikecualikan. Di dalam folder, profil adalah *.occupation.yaml, *.occupation.yml, dan yang disertakan oleh berkas pengaturan.",
};
const BROKEN = {
  en: "“{path}” is broken, so {count} profiles that follow it stay as they are. “occupation-profiles check” says what is wrong with it.",
  id: "“{path}” rusak, jadi {count} profil yang mengikutinya dibiarkan seperti aslinya. “occupation-profiles check” menjelaskan kerusakannya.",
};
const BROKEN_FOR_ONE = {
  en: "“{path}” is broken, so the profile that follows it stays as it is. “occupation-profiles check” says what is wrong with it.",
  id: "“{path}” rusak, jadi profil yang mengikutinya dibiarkan seperti aslinya. “occupation-profiles check” menjelaskan kerusakannya.",
};
const NOT_UTF8 = {
  en: "This is not UTF-8, so it stays as it is. Save it as UTF-8 first.",
  id: "Ini bukan UTF-8, jadi dibiarkan seperti aslinya. Simpan dahulu sebagai UTF-8.",
};
const NO_PROFILE = {
  en: "{path}: This has none of the six sections of a profile, so it stays as it is.",
  id: "{path}: Berkas ini tidak memuat satu pun dari enam bagian profil, jadi dibiarkan seperti aslinya.",
};
const UNSURE = {
  en: "{path}: Part of this cannot be read, so it stays as it is. “occupation-profiles check” says why.",
  id: "{path}: Sebagian berkas ini tidak dapat dibaca, jadi dibiarkan seperti aslinya. “occupation-profiles check” menjelaskan sebabnya.",
};
const CHANGED = { en: "Formatted: {changed} of {total}", id: "Dirapikan: {changed} dari {total}" };
const WOULD_CHANGE = { en: "Not formatted: {changed} of {total}", id: "Belum rapi: {changed} dari {total}" };
const FORMATTED = { en: "All formatted: {total}", id: "Semua sudah rapi: {total}" };
