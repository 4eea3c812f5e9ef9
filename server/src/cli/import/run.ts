// `import` from start to exit code: finds the texts, imports each, writes the profiles, tells of notes.
import { lstatSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { type Imported, importText } from "../../engine/import/import";
import { type Arguments, type Language, sentence, type Template } from "../../engine/message";
import { slugOf } from "../../engine/profile/identity";
import { Configurations } from "../check/configurations";
import { findFiles, sourceFile } from "../check/find";
import { readBytesOf, readPipedBytes, type Unreadable } from "../check/read";
import type { Context, ExitCode, Given } from "../command";
import { aboutFile, CANNOT_WRITE, type Complain, complainer, NO_SUCH_FILE } from "../complaint";
import { UNREADABLE } from "../described";
import { replaceFile } from "../format/files";
import { decodeText } from "./decode";
import { type ImportRequest, importRequest } from "./options";
import { type ImportedFile, jsonReport, noteLines } from "./report";

interface Source {
  readonly path: string;
  read(): Promise<Uint8Array | Unreadable>;
}

export async function runImport(given: Given, context: Context): Promise<ExitCode> {
  const request = importRequest(given);
  const run = new ImportRun(request, context);
  const sources = request.isPiped ? [piped(context)] : await run.find(given.operands);
  for (const source of sources) await run.take(source);
  return run.finish(sources.length);
}

const piped = ({ stdin }: Context): Source => ({ path: "<stdin>", read: () => readPipedBytes(stdin) });

/** In folders and where globs match; a file that is named is taken whatever its name. */
const TEXTS = {
  isExcluded: () => false,
  isProfile: (path: string) => /\.(?:txt|text|md)$/i.test(path),
  isListed: (path: string) => /\.(?:txt|text|md)$/i.test(path),
};

class ImportRun {
  private readonly results: ImportedFile[] = [];
  /** Profiles of this run: no text takes the place of another. */
  private readonly written = new Set<string>();
  private readonly defaultLanguage: Language;
  private readonly complain: Complain;
  private isFaulty = false;
  private isTaken = false;

  constructor(
    private readonly request: ImportRequest,
    private readonly context: Context,
  ) {
    this.complain = complainer(context);
    const out = resolve(context.cwd, request.out ?? ".", "x.occupation.yaml");
    this.defaultLanguage = new Configurations(context.cwd, null).for(out).config.defaultLanguage;
  }

  async find(operands: readonly string[]): Promise<Source[]> {
    const { files, missing, empty } = await findFiles(operands, this.context.cwd, TEXTS);
    for (const path of missing) await this.fault(NO_SUCH_FILE, { path });
    for (const path of empty) await this.fault(NOTHING_IN, { path });
    return files.map(({ path, absolute }) => ({ path, read: async () => readBytesOf(absolute) }));
  }

  async take({ path, read }: Source): Promise<void> {
    const bytes = await read();
    if ("message" in bytes) return this.fault(aboutFile(UNREADABLE.messages[bytes.message]!), { path, ...bytes.args });
    const decoded = decodeText(bytes);
    if (!decoded) return this.fault(NO_TEXT, { path });
    const { chosenLanguage } = this.context;
    const imported = importText(decoded.text, {
      ...(this.request.lang && { lang: this.request.lang }),
      ...(chosenLanguage && { noteLanguage: chosenLanguage }),
      defaultLanguage: this.defaultLanguage,
    });
    if (!imported) return this.fault(NO_WORDS, { path });
    await this.put(path, decoded.text, imported, decoded.encoding === "windows-1252");
  }

  private async put(path: string, source: string, imported: Imported, isGuessed: boolean): Promise<void> {
    const { stdout } = this.context;
    const { format, isPiped, out } = this.request;
    const target = isPiped && out === null ? null : this.targetFor(path, imported);
    const result = { path, source, imported, profile: target };
    if (target !== null && !(await this.write(target, imported.text, path))) return;
    this.results.push(result);
    if (format === "text") await stdout.write(target === null ? imported.text : `${target}\n`);
    if (isGuessed) await this.complain(aboutFile(GUESSED), { path });
    if (format === "text")
      for (const line of noteLines(result, this.context.language)) await this.context.stderr.write(line);
  }

  /** Named after the occupation, else after the text. */
  private targetFor(path: string, { title, lang }: Imported): string {
    const { cwd } = this.context;
    const id = slugOf(title ?? "") || slugOf(basename(path).replace(/\.[^.]*$/, "")) || "profile";
    const name = `${id}${lang === this.defaultLanguage ? "" : `.${lang}`}.occupation.yaml`;
    return sourceFile(resolve(cwd, this.request.out ?? ".", name), cwd).path;
  }

  /** False where the name is taken or the file cannot be written. */
  private async write(target: string, text: string, path: string): Promise<boolean> {
    const { isDry, mayReplace } = this.request;
    const file = resolve(this.context.cwd, target);
    if (this.written.has(file)) return this.taken(SAME_NAME, { path, target });
    if (!mayReplace && exists(file)) return this.taken(EXISTS, { path, target });
    this.written.add(file);
    if (isDry) return true;
    const error = writeNew(file, text, mayReplace);
    if (error === null) return true;
    await this.fault(CANNOT_WRITE, { path: target, reason: error.message });
    return false;
  }

  private async taken(template: Template, args: Arguments): Promise<false> {
    this.isTaken = true;
    await this.complain(template, args);
    return false;
  }

  private async fault(template: Template, args: Arguments): Promise<void> {
    this.isFaulty = true;
    await this.complain(template, args);
  }

  async finish(total: number): Promise<ExitCode> {
    const { stdout, stderr, language } = this.context;
    if (this.request.format === "json") await stdout.write(jsonReport(this.results, language));
    await stdout.flush();
    const notes = this.results.reduce((count, { imported }) => count + imported.notes.length, 0);
    const template = this.request.isDry ? WOULD_IMPORT : IMPORTED;
    if (total > 0)
      await stderr.write(`${sentence(template, { count: this.results.length, total, notes }, language)}\n`);
    return this.isFaulty ? 2 : this.isTaken ? 1 : 0;
  }
}

function writeNew(file: string, text: string, mayReplace: boolean): Error | null {
  try {
    mkdirSync(resolve(file, ".."), { recursive: true });
    if (mayReplace && exists(file)) return replaceFile(file, text);
    writeFileSync(file, text, { flag: "wx" });
    return null;
  } catch (error) {
    return error as Error;
  }
}

/** Also a link that leads nowhere is in the way. */
const exists = (file: string): boolean => lstatSync(file, { throwIfNoEntry: false }) !== undefined;

const NOTHING_IN = {
  en: "Nothing to import in “{path}”: there is no .txt, .text or .md there that is not ignored.",
  id: "Tidak ada yang dapat diimpor di “{path}”: tidak ada .txt, .text, atau .md di sana yang tidak diabaikan.",
};
const NO_TEXT = {
  en: "{path}: This is not plain text. Open it in its own program and save it as plain text first.",
  id: "{path}: Ini bukan teks biasa. Buka dengan programnya sendiri, lalu simpan dahulu sebagai teks biasa.",
};
const NO_WORDS = { en: "{path}: There is no text in it.", id: "{path}: Tidak ada teks di dalamnya." };
const GUESSED = {
  en: "This is not UTF-8, so it was read as Windows-1252. Check accented letters.",
  id: "Ini bukan UTF-8, jadi dibaca sebagai Windows-1252. Periksa huruf beraksen.",
};
const EXISTS = {
  en: "{path}: “{target}” already exists, so it stays as it is. Use --force to replace it.",
  id: "{path}: “{target}” sudah ada, jadi tidak diubah. Gunakan --force untuk menggantinya.",
};
const SAME_NAME = {
  en: "{path}: another of these texts has already become “{target}”, so this one is not written.",
  id: "{path}: teks lain sudah menjadi “{target}”, jadi teks ini tidak ditulis.",
};
const IMPORTED = {
  en: "Imported: {count} of {total}; notes: {notes}",
  id: "Diimpor: {count} dari {total}, dengan {notes} catatan",
};
const WOULD_IMPORT = {
  en: "Would be imported: {count} of {total}; notes: {notes}",
  id: "Akan diimpor: {count} dari {total}, dengan {notes} catatan",
};
