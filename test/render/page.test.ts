// The reader's page: its sections, placeholders and places, and that no profile can break or script it.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { factsOf } from "../../server/src/engine/index/profile-facts";
import { MutableProfileIndex } from "../../server/src/engine/index/profile-index";
import type { Language } from "../../server/src/engine/message";
import { parse } from "../../server/src/engine/profile/parse";
import { explicitLanguage } from "../../server/src/engine/profile/profile";
import { renderPage } from "../../server/src/engine/render/page";
import { SECTIONS, titleOf } from "../../server/src/engine/schema/schema";
import { type ReadElement, readMarkup } from "./read-markup";

const VALID = join(__dirname, "../profiles/valid");
const SAMPLES = readdirSync(VALID).filter((name) => name.endsWith(".occupation.yaml"));

const source = (name: string): string => readFileSync(join(VALID, name), "utf8");

function read(text: string, language: Language = "en", name = "baker.occupation.yaml"): ReadElement[] {
  const { body } = renderPage(parse(text, name), { language });
  assert.ok(body !== null, "there is a page");
  const elements = readMarkup(body);
  assertPlaces(text, elements);
  return elements;
}

/** Ids are unique and made of keys and numbers; offsets lie in the text. */
function assertPlaces(text: string, elements: readonly ReadElement[]): void {
  const ids = elements.flatMap(({ attributes }) => attributes["id"] ?? []);
  assert.equal(new Set(ids).size, ids.length, "ids are unique");
  for (const id of ids) assert.match(id, /^p-[a-z0-9_-]+$/);
  for (const { attributes } of elements) {
    if (attributes["data-offset"] === undefined) continue;
    const offset = Number(attributes["data-offset"]);
    assert.ok(Number.isInteger(offset) && offset >= 0 && offset <= text.length, `offset ${offset} is outside the text`);
    assert.ok(attributes["id"], "a block with a place has an id");
  }
}

const byId = (elements: readonly ReadElement[], id: string) =>
  elements.find(({ attributes }) => attributes["id"] === id);

describe("the reader's page", () => {
  for (const name of SAMPLES) {
    it(`shows ${name} with its six sections, each block leading to its text`, () => {
      const text = source(name);
      const language = explicitLanguage(parse(text, name)) ?? "id";
      const elements = read(text, language, name);
      for (const section of SECTIONS) {
        assert.equal(byId(elements, `p-${section}-heading`)?.text, titleOf([section], language));
        assert.ok(!byId(elements, `p-${section}-missing`), `${section} is there`);
      }
      for (const { tag, attributes, text: shown } of elements) {
        if (!["p", "li", "h1"].includes(tag) || !/^p-(?:summary|title|[a-z_]+-\d)/.test(attributes["id"] ?? ""))
          continue;
        if (/^p-(?:related|sources)/.test(attributes["id"]!)) continue;
        const first = shown.replaceAll("*", "").split(/\s/)[0]!;
        const place = text.slice(Number(attributes["data-offset"])).replaceAll("*", "");
        assert.ok(place.startsWith(first), `${attributes["id"]} leads to "${place.slice(0, 20)}", not to "${first}"`);
      }
    });
  }

  it("names each missing section, and leads to where it belongs", () => {
    const text =
      "title: Baker\n\nduties: Bakes bread for the whole town.\n\nreality: It is a craft of weather and flour.\n";
    const elements = read(text);
    for (const section of ["fit", "misfit", "misconception", "comparison"]) {
      const missing = byId(elements, `p-${section}-missing`);
      assert.equal(missing?.text, `“${titleOf([section], "en")}” is not written yet.`);
    }
    assert.equal(Number(byId(elements, "p-fit-missing")?.attributes["data-offset"]), text.indexOf("\n\nreality"));
    assert.ok(!byId(elements, "p-duties-missing"));
  });

  it("is a page of placeholders for an empty text, in either language", () => {
    for (const text of ["", "\n\n", "# nothing yet\n"]) {
      for (const language of ["en", "id"] as const) {
        const missing = read(text, language).filter(({ attributes }) => attributes["class"] === "missing");
        assert.equal(missing.length, SECTIONS.length + 1, JSON.stringify(text));
      }
    }
    assert.equal(renderPage(parse(""), { language: "id" }).title, "Pekerjaan tanpa nama");
  });

  it("says that a section cannot be shown where the text around it cannot be read", () => {
    const text = "title: Baker\nduties: {bread: - rolls}\nfit: People who rise early.\n";
    const profile = parse(text);
    assert.ok(profile.isPartial);
    assert.match(byId(read(text), "p-comparison-missing")?.text ?? "", /cannot be shown/);
  });

  it("has no page for what is no profile", () => {
    for (const text of ["- a\n- b\n", "just words", "[".repeat(2000), "a\0b\0"]) {
      assert.equal(renderPage(parse(text), { language: "en" }).body, null, text.slice(0, 20));
    }
  });

  it("shows paragraphs and foreign words", () => {
    const folded =
      "duties: >-\n  A *sourdough* baker\n  works at night.\n\n  Then the *day shift\n  team* takes over.\n";
    const elements = read(folded);
    assert.equal(byId(elements, "p-duties-0")?.text, "A sourdough baker works at night.");
    assert.equal(Number(byId(elements, "p-duties-1")?.attributes["data-offset"]), folded.indexOf("Then"));
    assert.deepEqual(
      elements.filter(({ tag }) => tag === "em").map(({ text }) => text),
      ["sourdough", "day shift team"],
    );
    const literal = read("duties: |\n  One line\n  and its rest.\n\n  Another one.\n");
    assert.equal(byId(literal, "p-duties-0")?.text.replace(/\s+/g, " "), "One line and its rest.");
    assert.equal(byId(literal, "p-duties-1")?.text, "Another one.");
    const quoted = 'duties: "One.\n\n  Two."\nfit: 2 * 3 * 4 is not *emphasis\n';
    assert.equal(Number(byId(read(quoted), "p-duties-1")?.attributes["data-offset"]), quoted.indexOf("Two"));
    assert.equal(byId(read(quoted), "p-fit-0")?.text, "2 * 3 * 4 is not *emphasis");
  });

  it("names other occupations by their profile's title in the page's language", () => {
    const index = new MutableProfileIndex();
    for (const name of SAMPLES) index.set(name, factsOf(parse(source(name), name), name, "id"));
    const text =
      "title: Baker\ncomparison:\n  - id: perawat\n    text: One heals, whereas the other feeds.\n  - id: no-such-one\n    text: x\nrelated: [bidan]\n";
    const named = (language: Language) => {
      const { body } = renderPage(parse(text), { language, index });
      const elements = readMarkup(body!);
      return ["p-comparison-0-name", "p-comparison-1-name", "p-related-0"].map((id) => byId(elements, id)?.text);
    };
    assert.deepEqual(named("en"), ["Nurse", "No such one", "Midwife"]);
    assert.deepEqual(named("id"), ["Perawat", "No such one", "Bidan"]);
  });

  it("writes status, dates and codes in words, from the source text", () => {
    const text = "title: Roti\nstatus: published\nupdated: 2026-08-20\nreview_due: soon\ncodes:\n  kbji2014: 2635.10\n";
    const elements = read(text, "id");
    assert.equal(byId(elements, "p-fact-status")?.text, "StatusTerbit");
    assert.equal(byId(elements, "p-fact-updated")?.text, "Terakhir diubah20 Agustus 2026");
    assert.equal(byId(elements, "p-fact-review_due")?.text, "Pemeriksaan berikutnyasoon");
    assert.equal(byId(elements, "p-fact-codes-kbji2014")?.text, "KBJI 20142635.10");
  });

  it("shows a code's title beside it, in the language that it is in", () => {
    const elements = read('title: Bidan\ncodes:\n  kbji2014: "2222.01"\n  kbji2026: "2222.01"\n  isco08: 2222\n', "en");
    assert.equal(byId(elements, "p-fact-codes-kbji2014")?.text, "KBJI 20142222.01Bidan");
    assert.equal(byId(elements, "p-fact-codes-kbji2026")?.text, "KBJI 20262222.01");
    assert.equal(byId(elements, "p-fact-codes-isco08")?.text, "ISCO-082222Midwifery professionals");
    const titles = elements.filter(({ attributes }) => attributes["class"] === "detail");
    assert.deepEqual(
      titles.map(({ attributes }) => attributes["lang"]),
      ["id", "en"],
    );
  });

  it("marks every state above the title but that of a published page", () => {
    const badge = (status: string) => byId(read(`title: Roti\nstatus: ${status}\n`, "id"), "p-status")?.text;
    assert.equal(badge("draft"), "Draf");
    assert.equal(badge("retired"), "Tidak berlaku lagi");
    assert.equal(badge("published"), undefined);
  });

  it("shows an ESCO address as a link in words, and what is none as written", () => {
    const address = "http://data.europa.eu/esco/occupation/026401a9-7d56-4d7b-8052-38985ddbeafa";
    const page = (code: string) => read(`title: Roti\ncodes:\n  esco: "${code}"\n`, "id");
    const link = page(address).find(({ tag }) => tag === "a");
    assert.deepEqual([link?.text, link?.attributes["href"]], ["Buka di ESCO", address]);
    const other = "http://example.org/esco";
    assert.equal(byId(page(other), "p-fact-codes-esco")?.text, `ESCO${other}`);
    assert.ok(!page(other).some(({ tag }) => tag === "a"));
  });
});
