// `npm run train` learns the weights of the import anew and writes them beside the model. `npm run train -- --measure` learns from
// all sets of texts but one, for some of them, and tells how many sentences of that one come into their section.
import { readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { packed as packedNames } from "../../../server/src/engine/import/naming/model";
import { packed } from "../../../server/src/engine/import/weights";
import { shortened } from "./averaged-weights";
import { fixtureTexts } from "./fixture-texts";
import { textsIn } from "./labelled-texts";
import { learntNames, nameLessonsOf, shortenedNames } from "./names";
import { learntPartners, partnerLessons, partnersText, turnedRound } from "./partners";
import { placesOf, shareOf } from "./placed-share";
import { fingerprintOf, TEXTS, textsToLearn } from "./texts-to-learn";
import { type Lesson, learnt, lessonOf, together } from "./training";

const WEIGHTS = resolve(__dirname, "../../../server/src/engine/import/labelling/weights.generated.ts");
const NAME_WEIGHTS = resolve(__dirname, "../../../server/src/engine/import/naming/weights.generated.ts");
const MOST_FEATURES = 26_000;
/** What an editor has placed as whole profiles counts so many times. */
const PLACED_TIMES = 4;
/** Of the orders in which the texts are learnt from. */
const SEEDS = [1, 2, 3];
const FIXTURES = join(__dirname, "../texts");
const MOST_NAME_FEATURES = 7_000;
const PARTNER_WEIGHTS = resolve(__dirname, "../../../server/src/engine/import/partnering/weights.generated.ts");
const MOST_PARTNER_FEATURES = 4_500;

const log = (line: string) => process.stdout.write(`${line}\n`);

if (process.argv.includes("--measure")) measure();
else if (process.argv.includes("--names")) trainNames();
else if (process.argv.includes("--partners")) trainPartners();
else train();

/** The labels depend on the name that is found beforehand: its weights are read when this is started. */
function train(): void {
  const lessons = textsToLearn().map(lessonOf);
  const placed = fixtureTexts(FIXTURES).map(lessonOf);
  const all = [...lessons, ...Array.from({ length: PLACED_TIMES - 1 }, () => placed).flat()];
  const weights = shortened(together(SEEDS.map((seed) => learnt(all, seed))), MOST_FEATURES);
  write(WEIGHTS, packed(weights), weights.size);
}

function trainNames(): void {
  const weights = shortenedNames(learntNames(textsToLearn().flatMap(nameLessonsOf)), MOST_NAME_FEATURES);
  write(NAME_WEIGHTS, packedNames(weights), weights.size);
}

/** The words of names say who may be a partner: theirs are learnt first. */
function trainPartners(): void {
  const lessons = turnedRound(partnerLessons(partnersText(), TEXTS));
  const weights = shortened(together(SEEDS.map((seed) => learntPartners(lessons, seed))), MOST_PARTNER_FEATURES);
  write(PARTNER_WEIGHTS, packed(weights), weights.size, fingerprintOf(partnersText()));
}

function write(
  file: string,
  weights: string,
  count: number,
  fingerprint: string = fingerprintOf(textsToLearn()),
): void {
  const origin = `// Learnt by \`npm run train\` from texts with the fingerprint ${fingerprint}; do not edit.`;
  const text = `${origin}\nexport const WEIGHTS =\n  ${JSON.stringify(weights)};\n`;
  writeFileSync(file, text);
  log(`${count} features, ${text.length} characters`);
}

function measure(): void {
  const sets = readdirSync(TEXTS)
    .sort()
    .map((name) => ({ name, lessons: textsIn(join(TEXTS, name)).map(lessonOf) }));
  const asked = process.argv.slice(2).filter((word) => !word.startsWith("-"));
  for (const { name, lessons } of sets) {
    if (asked.length > 0 && !asked.some((word) => name.includes(word))) continue;
    const others = sets.flatMap((set): readonly Lesson[] => (set.name === name ? [] : set.lessons));
    const weights = shortened(learnt(others), MOST_FEATURES);
    const share = shareOf(
      lessons.flatMap((lesson) => placesOf(lesson, { weightsOf: (feature) => weights.get(feature) })),
    );
    log(`${name}: ${share.right} of ${share.all}, ${((100 * share.right) / share.all).toFixed(1)} %`);
  }
}
