// Readers addressed in two ways in one profile, kamu and Anda; and "anda" without its capital. Indonesian alone has this choice.
import { languageOf } from "../profile/profile";
import { FAMILIAR, FORMAL, familiarEndings } from "../prose/address";
import { correction, replacement } from "../prose/correction";
import { isOwnOrName } from "../prose/own-words";
import type { Match } from "../prose/phrases";
import { profileWith } from "../write/example";
import type { Example, Related, Report, Rule } from "./rule";

const example = (lines: string): Example => ({
  text: profileWith("id", lines, "midwife"),
  name: "bidan.id.occupation.yaml",
});
const bad = () => ({
  ...example(
    "fit: Anda tetap tenang saat orang lain panik.\nmisfit: Kamu menginginkan jam kerja tetap, padahal bayi dapat lahir kapan saja.\n",
  ),
  marks: ["Kamu"],
});
const good = () =>
  example(
    "fit: Anda tetap tenang saat orang lain panik.\nmisfit: Anda menginginkan jam kerja tetap, padahal bayi dapat lahir kapan saja.\n",
  );

export const addressMixed: Rule = {
  id: "address-mixed",
  title: { en: "Readers addressed in two ways", id: "Sapaan yang tidak seragam" },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Readers who are addressed as “Anda” in one sentence and as “kamu” in another wonder who is meant. Choose one form for the whole profile. “Anda” always begins with a capital letter (EYD V).",
        id: "Pembaca yang disapa “Anda” dalam satu kalimat dan “kamu” dalam kalimat lain bertanya-tanya siapa yang dimaksud. Pilih satu sapaan untuk seluruh profil. “Anda” selalu diawali huruf kapital (EYD V).",
      },
      bad: { en: bad(), id: bad() },
      good: { en: good(), id: good() },
    };
  },
  messages: {
    mixed: {
      en: "Readers are addressed as “{word}” here, but as “{other}” elsewhere in this profile. Choose one of them.",
      id: "Pembaca disapa “{word}” di sini, tetapi “{other}” di bagian lain profil ini. Pilih salah satu.",
    },
    again: { en: "“{word}” here too.", id: "Di sini juga “{word}”." },
    elsewhere: { en: "“{word}” here.", id: "“{word}” di sini." },
    capital: {
      en: "“{word}” must begin with a capital letter: “{standard}”.",
      id: "“{word}” harus diawali huruf kapital: “{standard}”.",
    },
    replace: { en: "Write “{standard}”", id: "Tulis “{standard}”" },
  },
  check(profile, { config }, report) {
    if (languageOf(profile, config) !== "id") return;
    const isOwn = ({ passage, at, words }: Match<unknown>) => isOwnOrName(passage, at, words.length, config);
    const formal = FORMAL.in(profile).filter(isOwn);
    if (formal.length === 0) return;
    for (const { passage, start, end, clitic, words } of formal) {
      if (!words[0]!.text.startsWith("anda")) continue;
      report({ ...correction(passage, start, end, `Anda${clitic}`), message: "capital" });
    }
    const familiar = [...FAMILIAR.in(profile), ...familiarEndings(profile)].filter(isOwn).sort(inTextOrder);
    if (familiar.length > 0) report(mixed(familiar, formal));
  },
  fix: (_profile, finding) => replacement(finding, { safe: true }),
};

const inTextOrder = (a: Match<unknown>, b: Match<unknown>): number =>
  a.passage.node.span.start - b.passage.node.span.start || a.start - b.start;

/** More of them make no message clearer. */
const MOST_SHOWN = 6;

/** At the first of the rarer form; the others of it, and the first of the other form, are told of beside it. */
function mixed(familiar: readonly Match<unknown>[], formal: readonly Match<unknown>[]): Report {
  const [rare, common] = familiar.length > formal.length ? [formal, familiar] : [familiar, formal];
  const [first, ...others] = rare as [Match<unknown>, ...Match<unknown>[]];
  const related = [
    ...others.slice(0, MOST_SHOWN).map((other) => relatedTo(other, "again")),
    relatedTo(common[0]!, "elsewhere"),
  ];
  const args = { word: textOf(first), other: textOf(common[0]!) };
  return {
    span: first.passage.span(first.start, first.end),
    message: "mixed",
    args,
    related,
    path: first.passage.path,
  };
}

const textOf = ({ passage, start, end }: Match<unknown>): string => passage.text.slice(start, end);

const relatedTo = (match: Match<unknown>, message: string): Related => ({
  span: match.passage.span(match.start, match.end),
  message,
  args: { word: textOf(match) },
});
