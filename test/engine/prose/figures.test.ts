// Which numbers are years and amounts, paragraphs of a text, and what small words tell of its language.
import assert from "node:assert/strict";
import { DEFAULT_CONFIG } from "../../../server/src/engine/config/config";
import { parse } from "../../../server/src/engine/profile/parse";
import { isAmount, isYear, numeralsOf } from "../../../server/src/engine/prose/figures";
import { paragraphsOf } from "../../../server/src/engine/prose/paragraphs";
import { passagesOf } from "../../../server/src/engine/prose/passage";
import { foreignStretches } from "../../../server/src/engine/prose/telltale";

const profileOf = (fit: string) => parse(`title: Baker\nfit: ${fit}\n`, null);
const that = (fit: string, holds: typeof isYear): string[] =>
  numeralsOf(profileOf(fit)).flatMap((numeral) => (holds(numeral) ? [numeral.word.text] : []));

describe("figures", () => {
  it("are years behind words that lead to them", () => {
    assert.deepEqual(that("since 1998, in 2024 and by the end of 2030", isYear), ["1998", "2024", "2030"]);
    assert.deepEqual(that("2024 ".repeat(3), isYear), [], "nothing leads to any of them");
    assert.deepEqual(that("tahun ajaran 2023/2024, Maret 2022, 2020", isYear), ["2023", "2024", "2022"]);
    assert.deepEqual(that("Law Number 14 of 2019, ISO 2022, room 2024, Nomor 3 Tahun 2003", isYear), []);
  });

  it("are amounts by what stands beside them", () => {
    assert.deepEqual(that("5%, 6 persen, 7 per cent, Rp8, $9, 10 juta, 11.000 orang", isAmount), [
      "5",
      "6",
      "7",
      "Rp8",
      "9",
      "10",
      "11.000",
    ]);
    assert.deepEqual(that("5 loaves, 100%, 20.000 volt, pukul 07.00, “40%”", isAmount), []);
  });
});

describe("paragraphs", () => {
  const paragraphs = (fit: string): string[] => {
    const [passage] = passagesOf(profileOf(fit));
    return paragraphsOf(passage!).map(({ start, end }) => passage!.text.slice(start, end));
  };

  it("are parted by an empty line; a line that was broken goes on, and bullets are none", () => {
    assert.deepEqual(paragraphs(">-\n  One\n  line.\n\n  Two."), ["One line.", "Two."]);
    assert.deepEqual(paragraphs("|-\n  One\n  line.\n\n  Two."), ["One\n  line.".replace("\n  ", "\n"), "Two."]);
    assert.deepEqual(paragraphs('"One\\nline."'), ["One\nline."]);
    assert.deepEqual(paragraphs("|-\n  These:\n\n  - one\n  - two\n"), ["These:"]);
  });
});

describe("small words", () => {
  const told = (fit: string, glossary: readonly string[] = []) =>
    foreignStretches(profileOf(fit), "id", { ...DEFAULT_CONFIG, glossary }).map(({ foreign, own }) => [foreign, own]);

  it("are counted for each sentence that has foreign ones", () => {
    assert.deepEqual(told("Orang yang rapi. People who like the order of things. Dan tenang."), [[4, 0]]);
    assert.deepEqual(told("Orang yang berpikir out of the box dan rapi."), [[2, 3]]);
    assert.deepEqual(told("Orang yang suka *the end of the day*."), []);
    assert.deepEqual(told("Orang yang suka end of day.", ["end of day"]), []);
  });
});
