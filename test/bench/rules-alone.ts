// Runs the rules without a program around them and prints how long they take as JSON: bundled and started by measures/rules.ts.
import { parseDocument } from "yaml";
import { DEFAULT_CONFIG } from "../../server/src/engine/config/config";
import { factsOf } from "../../server/src/engine/index/profile-facts";
import { MutableProfileIndex } from "../../server/src/engine/index/profile-index";
import type { Language } from "../../server/src/engine/message";
import { parse } from "../../server/src/engine/profile/parse";
import { languageOf, type Profile } from "../../server/src/engine/profile/profile";
import { passagesOf } from "../../server/src/engine/prose/passage";
import { PhraseList } from "../../server/src/engine/prose/phrases";
import { sentencesOf } from "../../server/src/engine/prose/sentences";
import { lint } from "../../server/src/engine/rules/lint";
import { profileWith } from "../../server/src/engine/write/example";
import { generateProfile } from "./generate";

/** Microseconds per profile, a value per round; milliseconds for each text of `growth`. */
export interface RuleTimes {
  readonly yaml: readonly number[];
  readonly parse: readonly number[];
  readonly rules: readonly number[];
  /** Only what rules on language begin with: words, sentences, phrases. */
  readonly words: readonly number[];
  readonly growth: readonly { readonly what: string; readonly small: number; readonly large: number }[];
}

const FILES = 200;
const SIZE = { characters: 2850 };
/** Before these the compiler still works on the code: that of a hundred rules takes some thousand profiles, that of `yaml` a few. */
const WARM_UP = 25;

const rounds = WARM_UP + Number(process.argv[2] ?? 1);
const today = "2026-01-01";

function perProfile(): Omit<RuleTimes, "growth"> {
  const times = { yaml: [] as number[], parse: [] as number[], rules: [] as number[], words: [] as number[] };
  const each = (run: () => void) => (processorTime(run) * 1000) / FILES;
  for (let round = 0; round < rounds; round++) {
    // Texts of its own: nothing that was worked out in an earlier round serves in this one.
    const filesOf = (turn: number) =>
      Array.from({ length: FILES }, (_, i) => generateProfile(turn * FILES + i, 2 * rounds * FILES, SIZE));
    const files = filesOf(2 * round);
    const index = new MutableProfileIndex();
    for (const { name, text } of files) index.set(name, factsOf(parse(text, name), name, "id"));
    const yaml = each(() => {
      for (const { text } of files) parseDocument(text);
    });
    let profiles: ReturnType<typeof parse>[] = [];
    const parsing = each(() => {
      profiles = files.map(({ name, text }) => parse(text, name));
    });
    const rules = each(() => {
      for (const [i, { name }] of files.entries())
        lint(profiles[i]!, { file: name, index, today, config: DEFAULT_CONFIG });
    });
    const unread = filesOf(2 * round + 1).map(({ name, text }) => parse(text, name));
    const words = each(() => {
      for (const profile of unread) readAsLanguage(profile);
    });
    if (round < WARM_UP) continue;
    times.yaml.push(yaml);
    times.parse.push(parsing);
    times.rules.push(rules);
    times.words.push(words);
  }
  return times;
}

/** In no text. */
const NOWHERE = { id: phraseIn("id"), en: phraseIn("en") };

function phraseIn(language: Language): PhraseList<true> {
  return new PhraseList(() => [["qqqq", true] as const], { language });
}

/** Asking for one phrase finds those of all rules. */
function readAsLanguage(profile: Profile): void {
  const language = languageOf(profile, DEFAULT_CONFIG);
  for (const passage of passagesOf(profile)) sentencesOf(passage, language);
  NOWHERE[language].in(profile);
}

const SENTENCE = "They compare readings of heat and moisture, and report them to the head of the crew before noon. ";
const WORDS = [
  "a",
  "a.",
  "A",
  "kata",
  "undang undang",
  "berbagai",
  "usia",
  "tidak",
  "di jual",
  "TODO",
  "[isi]",
  "“a”",
  "*",
  "2024",
  "dll.,",
];

/** So many times one word in running text, and four times as many: to 100,000 words, or to 1 MB of sentences. */
function growth(): RuleTimes["growth"] {
  const lintTime = (text: string) => {
    const profile = parse(text);
    const surroundings = { file: null, index: new MutableProfileIndex(), today, config: DEFAULT_CONFIG };
    return processorTime(() => lint(profile, surroundings));
  };
  const grown = (what: string, textOf: (share: number) => string) => {
    lintTime(textOf(1 / 40));
    return { what, small: lintTime(textOf(1 / 4)), large: lintTime(textOf(1)) };
  };
  const inText = (unit: string, count: number) => profileWith("id", `reality: |\n  ${unit.repeat(count)}\n`);
  return [
    grown("1 MB of sentences", (share) => inText(SENTENCE, (share * 1_000_000) / SENTENCE.length)),
    ...WORDS.map((word) => grown(`${word} × 100,000`, (share) => inText(`${word} `, share * 100_000))),
  ];
}

/** Milliseconds that the processor worked: others that share the machine count less than with a clock. */
function processorTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

process.stdout.write(JSON.stringify({ ...perProfile(), growth: growth() } satisfies RuleTimes));
