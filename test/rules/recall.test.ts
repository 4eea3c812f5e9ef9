// Seeded faults and near misses, written apart from the rules (test/recall): of ten faults a rule finds nine, of the near misses
// none.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseYaml, stringify } from "yaml";
import type { Language } from "../../server/src/engine/message";
import { slugOf } from "../../server/src/engine/profile/identity";
import { nodeAt, overlaps, pairOf, type Span } from "../../server/src/engine/profile/tree";
import { ruleOf } from "../../server/src/engine/rules/lint";
import { type CheckOptions, type Linted, lintText } from "../support/check-rule";

const FOLDER = join(__dirname, "../recall");
const NEEDED = 0.9;

/** Sound text for what a case leaves out. */
const FILLING: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    title: "Clock mender",
    duties: "Takes old clocks apart, cleans their wheels and sets them going again.",
    fit: "People with steady hands who like quiet work and fine details.",
    misfit: "People who prefer company and movement, because the work is done alone at a bench.",
    misconception: "Clock menders only replace a battery.",
    reality: "They also file new wheels, because most parts of old clocks are no longer made.",
    comparison: "A jeweller works with stones and gold, whereas a clock mender works with wheels and springs.",
  },
  id: {
    title: "Tukang jam",
    duties: "Membongkar jam tua, membersihkan rodanya, dan menjalankannya kembali.",
    fit: "Orang yang bertangan tenang serta menyukai pekerjaan halus dan sunyi.",
    misfit: "Orang yang lebih suka keramaian karena pekerjaan ini dilakukan sendiri di meja kerja.",
    misconception: "Tukang jam hanya mengganti baterai.",
    reality: "Mereka juga mengikir roda baru karena suku cadang jam tua tidak dibuat lagi.",
    comparison: "Tukang emas mengolah logam mulia, sedangkan tukang jam merawat roda dan pegas.",
  },
};

/** The same for the other files, which are not judged: other sentences, or each case would hold copies. */
const OTHERS_FILLING: typeof FILLING = {
  en: {
    title: "Weaver",
    duties: "Winds yarn onto bobbins, sets up the loom and weaves cloth by the yard.",
    fit: "People who love patterns and colours and can keep a steady rhythm.",
    misfit: "People who want to see something finished every hour, because one cloth takes days.",
    misconception: "Weavers only press a pedal.",
    reality: "They also calculate each pattern beforehand, because a wrong thread cannot be taken out later.",
    comparison: "A tailor cuts and sews finished cloth, whereas a weaver makes it from yarn.",
  },
  id: {
    title: "Penenun",
    duties: "Menggulung benang, memasang lungsin pada alat tenun, dan menenun kain helai demi helai.",
    fit: "Orang yang mencintai pola dan warna serta mampu menjaga irama.",
    misfit: "Orang yang ingin melihat hasil setiap jam, sebab sehelai kain memakan waktu berhari-hari.",
    misconception: "Penenun hanya menginjak pedal.",
    reality: "Mereka juga menghitung pola lebih dahulu, sebab benang yang salah tidak dapat dicabut kemudian.",
    comparison: "Penjahit memotong dan menjahit kain jadi, sedangkan penenun membuatnya dari benang.",
  },
};

type Values = Readonly<Record<string, unknown>>;

interface Case {
  readonly lang: Language;
  readonly profile: Values;
  readonly file?: string;
  readonly marks?: readonly string[];
  readonly at?: string | readonly (string | number)[];
  readonly others?: Readonly<Record<string, Values>>;
  readonly today?: string;
}

const whole = (values: Values, lang: Language, filling = FILLING): string =>
  stringify({ ...(values["lang"] === undefined && { lang }), ...filling[lang], ...values }, { lineWidth: 0 });

/** The language that a file name says; of its profile where it says none. */
const languageIn = (name: string, { lang }: Values): Language =>
  lang === "en" || (lang === undefined && /\.en\.occupation\./.test(name)) ? "en" : "id";

function lintCase({ lang, profile, file, others = {}, today }: Case): Linted {
  const id = file ?? slugOf(String(profile["title"] ?? FILLING[lang]["title"]));
  const options: CheckOptions = {
    path: `${id}.${lang}.occupation.yaml`,
    others: Object.fromEntries(
      Object.entries(others).map(([name, values]) => [name, whole(values, languageIn(name, values), OTHERS_FILLING)]),
    ),
    ...(today !== undefined && { today }),
  };
  return lintText(whole(profile, lang), options);
}

/** What a case marks, as places in the text that was made of it: the last of the same words, for a title stands first. */
function placesOf({ marks = [], at }: Case, { profile: { text, root } }: Linted): (Span | undefined)[] {
  const marked = marks.map((mark) => {
    const start = text.lastIndexOf(mark);
    return start < 0 ? undefined : { start, end: start + mark.length };
  });
  if (at === undefined) return marked;
  const path = typeof at === "string" ? at.split(/[./]/).map((step) => (/^\d+$/.test(step) ? Number(step) : step)) : at;
  // The whole entry: a rule may mark its key.
  const entry = pairOf(nodeAt(root, path.slice(0, -1)), String(path.at(-1)));
  return [...marked, entry?.span ?? nodeAt(root, path)?.span];
}

const casesIn = (file: string): Case[] => parseYaml(readFileSync(join(FOLDER, file), "utf8")) as Case[];

const FILES = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith(".yaml")) : [];
const SEEDED = FILES.filter((name) => !name.endsWith(".sound.yaml") && ruleOf(name.slice(0, -5)));
const SOUND = FILES.filter((name) => name.endsWith(".sound.yaml") && ruleOf(name.slice(0, -11)));

describe(`recall: ${SEEDED.length} rules with seeded faults, ${SOUND.length} with near misses`, () => {
  for (const file of SEEDED) {
    const rule = file.slice(0, -5);
    const cases = casesIn(file);
    it(`${rule} finds nine faults of ten (${cases.length} cases)`, () => {
      const missed: string[] = [];
      let places = 0;
      for (const one of cases) {
        const linted = lintCase(one);
        const found = linted.findings.filter((finding) => finding.rule === rule);
        for (const [i, place] of placesOf(one, linted).entries()) {
          places++;
          const mark = one.marks?.[i] ?? String(one.at);
          assert.ok(place, `the case of ${String(one.profile["title"])} has no “${mark}”`);
          const isFound = found.some(({ span, extent = span, related }) =>
            [span, extent, ...related.map((other) => other.span)].some((said) => overlaps(said, place)),
          );
          if (!isFound) missed.push(`${String(one.profile["title"])}: ${mark}`);
        }
      }
      assert.ok(places > 0, "the cases mark something");
      const isEnough = places - missed.length >= NEEDED * places;
      assert.ok(isEnough, `missed of ${places}:\n${missed.join("\n")}`);
    });
  }

  for (const file of SOUND) {
    const rule = file.slice(0, -11);
    const cases = casesIn(file);
    it(`${rule} is silent about near misses (${cases.length} cases)`, () => {
      const wrong = cases.flatMap((one) => {
        const { findings, profile } = lintCase(one);
        return findings
          .filter((finding) => finding.rule === rule)
          .map(({ span }) => `${String(one.profile["title"])}: ${profile.text.slice(span.start, span.end)}`);
      });
      assert.deepEqual(wrong, []);
    });
  }

  it("has sound text for what a case leaves out", () => {
    for (const lang of ["en", "id"] as const) {
      const said = lintCase({ lang, profile: {} }).findings;
      assert.deepEqual(
        said.map(({ rule }) => rule),
        [],
      );
    }
  });
});
