// The words of a title that tell occupations apart: without rank, joining words and endings, one of several words for the same.
import type { Language } from "../message";
import { readWords } from "./words";

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that join, and words for rank and for people who know or lead a field, whatever the field. */
const PLAIN: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: listed(`dan di untuk bagi pada dalam dari atau serta bidang bagian
    pengelola pengurus kepala ahli spesialis manajer manager tenaga petugas pelaksana staf pakar pegawai profesional praktisi
    senior junior madya muda utama pratama`),
  en: listed(`and of for in the a an or to on at with
    manager head chief specialist expert professional practitioner officer worker senior junior lead principal`),
};

/** Words for the same, by the one that stands for all. */
const SAME: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  id: sameWords(`guru pengajar pendidik | sopir supir pengemudi | perancang desainer | pemrogram programmer programer |
    koki juru-masak | penata perias | analis penganalisis | konsultan penasihat | pelatih instruktur | penjual pedagang |
    satpam sekuriti | akuntan accountant | wartawan jurnalis | montir mekanik`),
  en: sameWords(`teacher instructor educator | driver chauffeur | programmer coder | attorney lawyer | doctor physician |
    seller vendor | adviser advisor counsellor counselor consultant | program programme | journalist reporter | tailor dressmaker`),
};

function sameWords(groups: string): ReadonlyMap<string, string> {
  const words = groups.split("|").map((group) => group.trim().split(/\s+/));
  return new Map(words.flatMap(([first = "", ...others]) => others.map((other) => [other, first] as const)));
}

/** So many tell enough. */
const MOST = 12;

/** In alphabetical order, each once; all of its words where every one is plain. */
export function titleWords(title: string, language: Language): readonly string[] {
  const words = readWords(title.slice(0, 200))
    .slice(0, MOST)
    .map(({ lower }) => singular(lower, language));
  const telling = words.filter((word) => !PLAIN[language].has(word));
  const same = (telling.length > 0 ? telling : words).map((word) => SAME[language].get(word) ?? word);
  return [...new Set(same)].sort();
}

const singular = (word: string, language: Language): string =>
  language === "en" && word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;

/** The word that says who somebody is, the first in Indonesian, the last in English; every rank is one and the same. */
export function titleHead(title: string, language: Language): string {
  const words = readWords(title.slice(0, 200)).map(({ lower }) => singular(lower, language));
  // "Head of school": what stands behind says of what.
  const of = language === "en" ? words.findIndex((word) => word === "of" || word === "for") : -1;
  const head = (language === "id" ? words[0] : words.at(of > 0 ? of - 1 : -1)) ?? "";
  return PLAIN[language].has(head) ? "" : (SAME[language].get(head) ?? head);
}
