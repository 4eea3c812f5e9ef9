// Running Indonesian out of Debian's packages: fetched with its own tools, or taken from a folder that MEASURE_DEBIAN names.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { classificationOf } from "../../server/src/engine/codes/classification";
import type { Corpus, Source } from "./corpus";
import { CACHE } from "./places";
import { paragraphsOfHtml, paragraphsOfRoff, runningSentences } from "./running-text";
import { wrap } from "./wrap";

/** Packages with Indonesian prose: help, manuals, a handbook. */
export const PACKAGES = ["debian-reference-id", "libreoffice-help-id", "manpages-id", "kicad-doc-id"];

/** Words under one title: what its summary, its duties and what makes someone fit may have together. */
const WORDS = 230;

export function debianCorpora(progress: (text: string) => void): Corpus[] {
  const titles = occupationTitles();
  return PACKAGES.map((name) => {
    const file = packageFile(name, progress);
    const sentences = sentencesIn(unpacked(name, file));
    if (sentences.length === 0) throw new Error(`No running text was found in ${name}.`);
    return {
      name,
      language: "id",
      edition: `Debian ${execFileSync("dpkg-deb", ["--field", file, "Version"], { encoding: "utf8" }).trim()}`,
      // Their licences are not ours: only the marked words are shown.
      quotable: 0,
      files: wrap(underTitles(sentences, titles), "id"),
    };
  });
}

/** The package itself, fetched once. */
function packageFile(name: string, progress: (text: string) => void): string {
  const named = process.env["MEASURE_DEBIAN"];
  const folder = named === undefined ? CACHE : resolve(named);
  mkdirSync(folder, { recursive: true });
  const find = (): string | undefined =>
    readdirSync(folder).find((file) => file.startsWith(`${name}_`) && /\.deb$/.test(file));
  if (find() === undefined && named === undefined) {
    progress(`Fetching ${name}`);
    try {
      execFileSync("apt-get", ["download", name], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
    } catch {
      throw new Error(`apt-get could not fetch ${name}. MEASURE_DEBIAN may name a folder that holds its .deb file.`);
    }
  }
  const file = find();
  if (file === undefined) throw new Error(`There is no ${name}_*.deb in the folder that MEASURE_DEBIAN names.`);
  return join(folder, file);
}

function unpacked(name: string, file: string): string {
  const folder = join(CACHE, name, file.slice(file.lastIndexOf("_", file.lastIndexOf("_") - 1) + 1));
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    execFileSync("dpkg-deb", ["--extract", file, folder]);
  }
  return folder;
}

/** In the order of the files' names, each sentence once. */
function sentencesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const paragraphs = files.flatMap((name) => {
    if (name.endsWith(".html")) return paragraphsOfHtml(readFileSync(join(folder, name), "utf8"));
    if (!/\.\d\.gz$/.test(name)) return [];
    return paragraphsOfRoff(gunzipSync(readFileSync(join(folder, name))).toString("utf8"));
  });
  return runningSentences(paragraphs, "id");
}

/** The single occupations of KBJI 2014: names for profiles whose text is about none of them. */
const occupationTitles = (): string[] => [
  ...new Set(
    (classificationOf("kbji2014")?.all ?? []).filter(({ code }) => code.includes(".")).map(({ title }) => title),
  ),
];

function underTitles(sentences: readonly string[], titles: readonly string[]): Source[] {
  const groups: string[][] = [];
  let left = 0;
  for (const sentence of sentences) {
    const words = sentence.split(" ").length;
    if (left < words) {
      groups.push([]);
      left = WORDS;
    }
    groups.at(-1)!.push(sentence);
    left -= words;
  }
  // Spread over the whole list, whose neighbours resemble each other.
  const step = Math.max(1, Math.floor(titles.length / groups.length));
  return groups.map((group, i) => ({
    title: titles[(i * step) % titles.length]!,
    otherTitles: [],
    sentences: group,
    tasks: [],
    isAboutWork: false,
  }));
}
