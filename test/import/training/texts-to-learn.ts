// The texts that the weights are learnt from, and how one tells whether they have changed since.
import { createHash } from "node:crypto";
import { join } from "node:path";
import { fixtureTexts } from "./fixture-texts";
import { allTexts, filesIn, type LabelledText } from "./labelled-texts";
import { rearrangedIn } from "./rearranged";

export const TEXTS = join(__dirname, "texts");

/** As they were written, and rearranged. */
export const textsToLearn = (): LabelledText[] => [
  ...fixtureTexts(join(__dirname, "../texts")),
  ...allTexts(TEXTS),
  ...filesIn(TEXTS).flatMap((file, i) => rearrangedIn(file, i + 1)),
];

export const fingerprintOf = (texts: readonly LabelledText[] | string): string =>
  createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 16);
