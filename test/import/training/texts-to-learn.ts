// The texts that the weights are learnt from, and how one tells whether they have changed since.
import { createHash } from "node:crypto";
import { join } from "node:path";
import { fixtureTexts } from "./fixture-texts";
import { allTexts, type LabelledText } from "./labelled-texts";

export const TEXTS = join(__dirname, "texts");

export const textsToLearn = (): LabelledText[] => [...fixtureTexts(join(__dirname, "../texts")), ...allTexts(TEXTS)];

export const fingerprintOf = (texts: readonly LabelledText[]): string =>
  createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 16);
