// All corpora, in the order in which they are reported.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importText } from "../../server/src/engine/import/import";
import type { Language } from "../../server/src/engine/message";
import { slugOf } from "../../server/src/engine/profile/identity";
import type { Corpus, MeasuredFile, Source } from "./corpus";
import { debianCorpora } from "./debian";
import { escoSources, onetSources } from "./occupations";
import { assertShared, ROOT, seedTexts, sharedText } from "./places";
import { wrap } from "./wrap";

/** Words that are shown around a finding, of texts that may be quoted shortly. */
const AROUND = 4;

export function allCorpora(progress: (text: string) => void): Corpus[] {
  assertShared();
  return [
    occupations("O*NET", "29.3", onetSources(sharedText("data/onet-29.3.jsonl"))),
    occupations("ESCO", "1.1.1", escoSources(sharedText("data/esco-1.1.1.jsonl"))),
    ...(["en", "id"] as const).flatMap((language) => [samples(language), imported(language)]),
    seed(),
    ...debianCorpora(progress),
  ];
}

const occupations = (name: string, edition: string, sources: readonly Source[]): Corpus => ({
  name,
  edition,
  language: "en",
  quotable: AROUND,
  files: wrap(sources, "en"),
});

const PROFILES = join(ROOT, "test/profiles/valid");

/** The sample profiles of one language. All that they say was written as a profile. */
function samples(language: Language): Corpus {
  const names = readdirSync(PROFILES).filter(
    (name) => /\.ya?ml$/.test(name) && name.includes(".en.") === (language === "en"),
  );
  const files = names.sort().map((name) => whole(name, readFileSync(join(PROFILES, name), "utf8")));
  return { name: "samples", edition: "test/profiles/valid", language, quotable: AROUND, files };
}

const TEXTS = join(ROOT, "test/import/texts");

/** The plain texts of the tests of the import, as it makes profiles of them. */
function imported(language: Language): Corpus {
  const texts = readdirSync(TEXTS)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(join(TEXTS, name), "utf8"));
  const files = texts.flatMap((text) => asProfile(text, language));
  return { name: "imported texts", edition: "test/import/texts", language, quotable: AROUND, files };
}

const seed = (): Corpus => ({
  name: "seed",
  edition: "as imported",
  language: "id",
  quotable: AROUND,
  files: seedTexts().flatMap((text) => asProfile(text, "id")),
});

/** A plain text as a profile, if it is in that language. */
function asProfile(text: string, language: Language): MeasuredFile[] {
  const result = importText(text);
  if (result?.lang !== language) return [];
  return [whole(`${slugOf(result.title ?? "") || "x"}.${language}.occupation.yaml`, result.text)];
}

const whole = (path: string, text: string): MeasuredFile => ({ path, text, own: null });
