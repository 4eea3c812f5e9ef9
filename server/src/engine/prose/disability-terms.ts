// Words for disability that are given up, each with what stands in its place. How that fits into a sentence is in disability.ts.
import type { Language } from "../message";
import { PhraseList } from "./phrases";
import { wordSet } from "./word-lists";

/** The words in its place, a form that depends on the words around it, or that the candidate should have no disability. */
export type Term = { readonly to: string } | "handicapped" | "disabled" | "wheelchair" | "asked";

/** `old > new` pairs, separated by bars. */
const pairs = (list: string): [string, Term][] =>
  list.split("|").map((pair) => {
    const [old = "", to = ""] = pair.split(">").map((part) => part.trim());
    return [old, { to }];
  });

const PEOPLE = [
  ...wordSet(
    "anak anak-anak siswa murid pelajar mahasiswa pekerja karyawan pasien klien atlet warga lansia remaja peserta",
  ),
];

/** Of the candidate, these are asked away: no other word mends that. */
const ASKED = `tidak cacat|tidak cacat fisik|tidak cacat mental|tidak cacat tubuh|tidak cacat jasmani|tanpa cacat fisik|tanpa cacat tubuh|
  tidak memiliki cacat fisik|tidak memiliki cacat tubuh|tidak memiliki cacat|tidak mempunyai cacat fisik|bebas cacat fisik|
  tidak ada cacat fisik|tidak memiliki cacat mental|tidak normal pendengaran|tidak normal penglihatan|pendengaran tidak normal|
  penglihatan tidak normal|tidak normal pendengaran dan penglihatan`;

/** Old words for an intellectual disability, behind a word for whoever has it. */
const INTELLECTUAL = ["idiot", "imbesil", "debil", "terbelakang mental", "keterbelakangan mental"];

/** Kinds of disability, and what they are called now. */
const KINDS: readonly (readonly [old: string, kind: string])[] = [
  ["fisik", "fisik"],
  ["tubuh", "fisik"],
  ["jasmani", "fisik"],
  ["mental", "mental"],
  ["intelektual", "intelektual"],
  ["netra", "netra"],
  ["rungu", "rungu"],
  ["wicara", "wicara"],
  ["ganda", "ganda"],
];

/** Words for people with a disability, and what they are called now; `cacat` and its kind follow. */
const HOLDERS: readonly (readonly [old: string, now: string])[] = [
  ...["penyandang", "penderita", "orang", "orang-orang", "orang yang", "kaum"].map(
    (old) => [old, "penyandang disabilitas"] as const,
  ),
  ["para penyandang", "para penyandang disabilitas"],
  ...PEOPLE.flatMap((noun) => [
    [noun, `${noun} dengan disabilitas`] as const,
    [`${noun} yang`, `${noun} dengan disabilitas`] as const,
  ]),
];

const INDONESIAN = new PhraseList<Term>(
  () => [
    ...HOLDERS.flatMap(([old, now]): [string, Term][] => [
      [`${old} cacat`, { to: now }],
      ...KINDS.map(([oldKind, kind]): [string, Term] => [`${old} cacat ${oldKind}`, { to: `${now} ${kind}` }]),
      ...INTELLECTUAL.map((word): [string, Term] => [`${old} ${word}`, { to: `${now} intelektual` }]),
    ]),
    ...["anak", "anak-anak"].flatMap((child) =>
      ["tidak normal", "yang tidak normal", "abnormal"].map((word): [string, Term] => [
        `${child} ${word}`,
        { to: `${child} dengan disabilitas` },
      ]),
    ),
    ...KINDS.flatMap(([old, kind]): [string, Term][] => [
      [`cacat ${old}`, { to: `disabilitas ${kind}` }],
      [`kecacatan ${old}`, { to: `disabilitas ${kind}` }],
    ]),
    ...pairs(`keterbelakangan mental > disabilitas intelektual | terbelakang mental > penyandang disabilitas intelektual |
      penyandang kecacatan > penyandang disabilitas | orang gila > orang dengan gangguan jiwa |
      si buta > penyandang disabilitas netra | si tuli > penyandang disabilitas rungu |
      si bisu > penyandang disabilitas wicara | si cacat > penyandang disabilitas | si lumpuh > penyandang disabilitas fisik`),
    ...ASKED.split("|").map((phrase): [string, Term] => [phrase.trim(), "asked"]),
  ],
  { language: "id", clitics: true },
);

/** People by number: one, and several. */
const NOUNS =
  `person people|child children|man men|woman women|student students|pupil pupils|adult adults|client clients|
  patient patients|worker workers|employee employees|passenger passengers|guest guests|customer customers|visitor visitors|
  athlete athletes|resident residents|user users|individual individuals|veteran veterans|player players|member members`
    .split("|")
    .map((noun) => noun.trim().split(" "));

/** Adjectives, and what takes their place behind one person or several. */
const ADJECTIVES: readonly (readonly [words: string, one: string, several: string])[] = [
  ["handicapped", "with a disability", "with disabilities"],
  ["crippled", "with a disability", "with disabilities"],
  ["physically handicapped", "with a physical disability", "with physical disabilities"],
  ["mentally handicapped", "with an intellectual disability", "with intellectual disabilities"],
  ["mentally retarded", "with an intellectual disability", "with intellectual disabilities"],
  ["retarded", "with an intellectual disability", "with intellectual disabilities"],
  ["feeble-minded", "with an intellectual disability", "with intellectual disabilities"],
  ["mentally deficient", "with an intellectual disability", "with intellectual disabilities"],
  ["wheelchair-bound", "who uses a wheelchair", "who use wheelchairs"],
  ["wheelchair bound", "who uses a wheelchair", "who use wheelchairs"],
];

const beforeNouns = () =>
  ADJECTIVES.flatMap(([words, one, several]) =>
    NOUNS.flatMap(([single = "", plural = ""]): [string, Term][] => [
      [`${words} ${single}`, { to: `${single} ${one}` }],
      [`${words} ${plural}`, { to: `${plural} ${several}` }],
    ]),
  );

const ENGLISH = new PhraseList<Term>(
  () => [
    ...beforeNouns(),
    ...pairs(`able-bodied > non-disabled | able bodied > non-disabled | deaf and dumb > deaf | deaf-mute > deaf |
      deaf mute > deaf | deaf-mutes > deaf people | cripples > people with disabilities | the cripples > people with disabilities |
      the deaf and dumb > deaf people | a cripple > a person with a disability |
      crippled > disabled | mentally retarded > intellectually disabled | physically handicapped > physically disabled |
      mentally handicapped > intellectually disabled | invalids > people with disabilities |
      handicapped parking > accessible parking | handicapped access > accessible entrances |
      handicapped toilet > accessible toilet | handicapped toilets > accessible toilets`),
    ["handicapped", "handicapped"],
    ["disabled", "disabled"],
    ...[
      "wheelchair-bound",
      "wheelchair bound",
      "confined to a wheelchair",
      "bound to a wheelchair",
      "confined to wheelchairs",
    ].map((phrase): [string, Term] => [phrase, "wheelchair"]),
  ],
  { language: "en" },
);

export const DISABILITY_TERMS: Readonly<Record<Language, PhraseList<Term>>> = { en: ENGLISH, id: INDONESIAN };
