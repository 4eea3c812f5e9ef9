// Sentences as profiles: nothing is lost, nothing is found in what surrounds them, and no profile is longer than the format allows.
import assert from "node:assert/strict";
import { parse } from "yaml";
import type { Language } from "../../server/src/engine/message";
import { lintText } from "../support/check-rule";
import type { Source } from "./corpus";
import { escoSources, onetSources } from "./occupations";
import { wrap } from "./wrap";

const TEXTS: Readonly<
  Record<Language, { readonly title: string; readonly sentences: string[]; readonly tasks: string[] }>
> = {
  en: {
    title: "Baker",
    sentences: [
      "Bakers make the bread that a town eats each day.",
      "They bake before dawn.",
      "At noon they order flour.",
    ],
    tasks: ["knead the dough", "shape the loaves", "clean the ovens"],
  },
  id: {
    title: "Tukang roti",
    sentences: [
      "Tukang roti membuat roti untuk warga kota.",
      "Mereka bekerja sebelum fajar.",
      "Siang hari mereka memesan tepung.",
    ],
    tasks: ["menguleni adonan", "membentuk roti", "membersihkan oven"],
  },
};

const source = (parts: Partial<Source>): Source => ({
  title: "Baker",
  otherTitles: [],
  sentences: [],
  tasks: [],
  isAboutWork: true,
  ...parts,
});

describe("sentences as profiles", () => {
  for (const language of ["en", "id"] as const) {
    const { title, sentences, tasks } = TEXTS[language];
    const sources = {
      "a list": source({ title, sentences, tasks }),
      "running text": source({ title, sentences }),
      "text about something else": source({ title, sentences, isAboutWork: false }),
      "a summary alone": source({ title, sentences: sentences.slice(0, 1) }),
    };
    for (const [name, one] of Object.entries(sources)) {
      it(`have no findings besides their own (${language}, ${name})`, () => {
        for (const { path, text } of wrap([one], language)) {
          const { findings } = lintText(text, { path, others: {} });
          assert.deepEqual(
            findings.map(({ rule, message }) => `${rule} ${message}`),
            [],
            text,
          );
        }
      });
    }
  }

  it("keep every sentence and every task, in profiles of the format's size", () => {
    const sentences = Array.from({ length: 60 }, (_, i) => `Bakers bake loaf number ${i} before the town wakes up.`);
    const tasks = Array.from({ length: 45 }, (_, i) => `bake loaf ${i}`);
    const files = wrap([source({ sentences, tasks, otherTitles: ["Bread maker"] })], "en");
    const values = files.map(({ text }) => parse(text) as Record<string, unknown>);
    const all = values.flatMap(({ summary, duties }) => [summary, duties].flat()).join(" ");
    for (const text of [...sentences, ...tasks]) assert.ok(all.includes(text), text);
    assert.ok(values.every(({ duties }) => !Array.isArray(duties) || duties.length <= 20));
    assert.ok(files.every(({ text }) => text.length < 4000));
    assert.equal(new Set(files.map(({ path }) => path)).size, files.length);
    assert.deepEqual(
      values.slice(0, 3).map(({ title }) => title),
      ["Baker", "Bread maker", "Baker 3"],
    );
  });

  it("count their own keys alone: the title where it is theirs, the sections that hold them", () => {
    const [described] = wrap([source({ sentences: TEXTS.en.sentences.slice(0, 1) })], "en");
    assert.deepEqual([...described!.own!], ["title", "alternative_titles", "summary"]);
    const [other] = wrap([source({ tasks: TEXTS.en.tasks, isAboutWork: false })], "en");
    assert.deepEqual([...other!.own!], ["duties"]);
  });

  it("come from lines of O*NET and ESCO", () => {
    const onet = {
      title: "Bakers",
      description: "Bake bread.  Sell it.",
      coreTasks: ["Knead  dough."],
      alternateTitles: ["Bakers"],
    };
    const esco = { title: "baker", altTitles: ["Baker", "bread maker"], description: "Bakers bake.\nThey sell." };
    const lines = (value: unknown): string => `${JSON.stringify(value)}\n`;
    assert.deepEqual(onetSources(lines(onet)), [
      source({ title: "Bakers", sentences: ["Bake bread.", "Sell it."], tasks: ["Knead dough."] }),
    ]);
    assert.deepEqual(escoSources(lines(esco)), [
      source({ title: "baker", otherTitles: ["bread maker"], sentences: ["Bakers bake.", "They sell."] }),
    ]);
  });
});
