// `npm run train` learns the weights of the import anew and writes them beside the model. `npm run train -- --measure` learns from
// all sets of texts but one, for some of them, and tells how many sentences of that one come into their section.
import { readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { packed } from "../../../server/src/engine/import/labelling/model";
import { textsIn } from "./labelled-texts";
import { placesOf, shareOf } from "./placed-share";
import { fingerprintOf, TEXTS, textsToLearn } from "./texts-to-learn";
import { type Lesson, learnt, lessonOf, shortened } from "./training";

const WEIGHTS = resolve(__dirname, "../../../server/src/engine/import/labelling/weights.generated.ts");
const MOST_FEATURES = 26_000;

const log = (line: string) => process.stdout.write(`${line}\n`);

if (process.argv.includes("--measure")) measure();
else train();

function train(): void {
  const texts = textsToLearn();
  const weights = shortened(learnt(texts.map(lessonOf)), MOST_FEATURES);
  const origin = `// Learnt by \`npm run train\` from texts with the fingerprint ${fingerprintOf(texts)}; do not edit.`;
  const text = `${origin}\nexport const WEIGHTS =\n  ${JSON.stringify(packed(weights))};\n`;
  writeFileSync(WEIGHTS, text);
  log(`${weights.size} features, ${text.length} characters`);
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
