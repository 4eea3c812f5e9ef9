// The keys that may stand in a mapping of the format, and which of them a strange key was meant to be.

import type { Path } from "../profile/tree";
import { type Candidate, type Suggestion, suggestions } from "./nearest";
import { type Format, PROFILE, ROOT_KEYS, type SchemaNode, schema, schemaAt, wordsAt } from "./schema";

/** The keys of the mapping at a path, in the schema's order. */
export const allowedKeys = (map: Path, format: Format = PROFILE): string[] =>
  Object.keys(schemaAt(map, format)?.properties ?? {});

/** Words for a key that are far from its name and its headings, as writers use them who know no English. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  title: ["judul", "nama", "name", "pekerjaan", "jabatan", "profesi", "occupation"],
  id: ["id pekerjaan", "occupation id"],
  text: ["teks", "isi"],
  summary: ["deskripsi", "description"],
  duties: ["pekerjaan sehari-hari", "tasks", "responsibilities"],
  fit: ["cocok", "suits"],
  misfit: ["kurang cocok", "tidak cocok"],
  misconception: ["mitos", "myth", "salah paham"],
  reality: ["fakta", "fact", "facts"],
  comparison: ["perbandingan", "perbedaan", "difference", "differences"],
  sources: ["rujukan", "referensi", "references", "daftar pustaka"],
  url: ["tautan", "link"],
  by: ["oleh", "nama", "name"],
  note: ["komentar", "comment"],
};

/** How texts that became profiles head their sections; further words may follow, as in "Tugas utama" or "Cocok untuk". */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  duties: ["tugas", "tanggung jawab", "main duties", "main tasks", "key duties"],
  fit: ["cocok", "siapa yang cocok", "orang yang cocok", "profil yang cocok", "good fit"],
  misfit: ["tidak cocok", "kurang cocok", "siapa yang tidak cocok", "orang yang tidak cocok", "not a fit", "poor fit"],
  misconception: ["miskonsepsi", "ekspektasi", "mitos", "anggapan", "salah kaprah", "common misconception"],
  reality: ["realita", "realitas", "kenyataan", "fakta", "faktanya"],
  comparison: ["beda", "bedanya", "perbedaan", "perbandingan", "how this differs"],
};

const candidates = new WeakMap<SchemaNode, readonly Candidate[]>();

/** The allowed keys that are likely meant and not there yet, also by headings and synonyms: "Tugas" for `duties`. */
export function meantKeys(
  map: Path,
  key: string,
  present: ReadonlySet<string>,
  format: Format = PROFILE,
): Suggestion[] {
  const node = schemaAt(map, format);
  if (!node) return [];
  let all = candidates.get(node);
  if (!all) {
    all = allowedKeys(map, format).map((value) => ({ value, names: namesOf([...map, value], format) }));
    candidates.set(node, all);
  }
  const free = all.filter(({ value }) => !present.has(value));
  const word = wordsOf(key.slice(0, 100));
  const called = free.flatMap(({ value }): Suggestion[] => {
    if (SYNONYMS[value]?.some((name) => wordsOf(name) === word)) return [{ value, score: SYNONYM_SCORE }];
    const isHeading =
      format === PROFILE && map.length === 0 && HEADINGS[value]?.some((name) => `${word} `.startsWith(`${name} `));
    return isHeading ? [{ value, score: HEADING_SCORE }] : [];
  });
  const near = suggestions(key, free).filter(({ value }) => !called.some((other) => other.value === value));
  return [...called, ...near].sort((a, b) => a.score - b.score);
}

/** The key that is there already and was meant once more: none that is free comes as near. */
export function takenKey(map: Path, key: string, present: ReadonlySet<string>): string | null {
  const [first, next] = meantKeys(map, key, new Set());
  const isThere = first !== undefined && present.has(first.value) && !/^x[-_ ]/i.test(key);
  return isThere && first.score < (next?.score ?? 2) ? first.value : null;
}

/** Weaker hints than the key itself. */
const SYNONYM_SCORE = 0.1;
const HEADING_SCORE = 0.2;

/** In lower case, parted by single spaces, a doubled word once: "Tugas-tugas_utama" as "tugas utama". */
const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .split(/[\s_-]+/)
    .filter((word, i, words) => word !== "" && word !== words[i - 1])
    .join(" ");

/** Does a key at the root resemble one of the format? Words that any other file may begin with do not tell. */
export const resemblesRootKey = (key: string): boolean =>
  !ANYWHERE.has(key.toLowerCase()) && meantKeys([], key, new Set()).length > 0;

const ANYWHERE: ReadonlySet<string> = new Set(["name", "description", "references", "tasks"]);

/** What a writer may call a key who knows it from its heading or from the list of snippets. */
const namesOf = (path: Path, format: Format): string[] =>
  (["en", "id"] as const).flatMap((language) => {
    const words = wordsAt(path, language, format);
    return [words?.title ?? [], (words?.defaultSnippets ?? []).map(({ label }) => label)].flat();
  });

/** Where a key of the format belongs that stands in the wrong mapping, e.g. `codes` for `kbji2014`; "" is the root. */
export function homeOf(key: string, map: Path): string | null {
  if (map.length > 0 && ROOT_KEYS.includes(key)) return "";
  const homes = ROOT_KEYS.flatMap((root) => homesBelow(schema.properties?.[root], root, key));
  return homes.length === 1 ? homes[0]! : null;
}

function homesBelow(node: SchemaNode | undefined, name: string, key: string): string[] {
  const properties = node?.properties ?? node?.items?.properties;
  if (!properties) return [];
  const deeper = Object.entries(properties).flatMap(([child, below]) => homesBelow(below, `${name}.${child}`, key));
  return Object.hasOwn(properties, key) ? [name, ...deeper] : deeper;
}
