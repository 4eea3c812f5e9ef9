// All corpora, in the order in which they are reported.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importText } from "../../server/src/engine/import/import";
import type { Language } from "../../server/src/engine/message";
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

/** The sample profiles of one language, in a workspace with those of the other. All that they say was written as a profile. */
function samples(language: Language): Corpus {
  const names = readdirSync(PROFILES).filter((name) => /\.ya?ml$/.test(name));
  const profiles = names.sort().map((name) => whole(name, readFileSync(join(PROFILES, name), "utf8")));
  const isOwn = ({ path }: MeasuredFile): boolean => path.includes(".en.") === (language === "en");
  const files = profiles.filter(isOwn);
  const neighbours = profiles.filter((file) => !isOwn(file));
  return { name: "samples", edition: "test/profiles/valid", language, quotable: AROUND, files, neighbours };
}

const TEXTS = join(ROOT, "test/import/texts");

/** The plain texts of the tests of the import, as it makes profiles of them. */
function imported(language: Language): Corpus {
  const files = readdirSync(TEXTS)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) =>
      asProfile(/^\d*-?(.*)\.txt$/.exec(name)![1]!, readFileSync(join(TEXTS, name), "utf8"), language),
    );
  return { name: "imported texts", edition: "test/import/texts", language, quotable: AROUND, files };
}

const seed = (): Corpus => ({
  name: "seed",
  edition: "as imported",
  language: "id",
  quotable: AROUND,
  files: seedTexts().flatMap((text, i) => asProfile(`seed-${i + 1}`, text, "id")),
});

/** A plain text as a profile, if it is in that language. */
function asProfile(id: string, text: string, language: Language): MeasuredFile[] {
  const result = importText(text);
  return result?.lang === language ? [whole(`${id}.${language}.occupation.yaml`, result.text)] : [];
}

const whole = (path: string, text: string): MeasuredFile => ({ path, text, own: null });
