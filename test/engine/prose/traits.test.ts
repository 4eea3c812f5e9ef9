// Traits of people whom the work does not suit: where each begins and ends, which are denied, which come with a reason.
import assert from "node:assert/strict";
import type { Language } from "../../../server/src/engine/message";
import { parse } from "../../../server/src/engine/profile/parse";
import { traitsOf } from "../../../server/src/engine/prose/traits";
import { wordsOf } from "../../../server/src/engine/prose/words";

/** Each with `-` where it is denied and `!` where a reason is given. */
function traitsIn(misfit: string, language: Language): string[] {
  return traitsOf(parse(`misfit: ${misfit}\n`, null), language).map(({ passage, from, to, isDenied, hasReason }) => {
    const words = wordsOf(passage).slice(from, to);
    return `${words.map(({ lower }) => lower).join(" ")}${isDenied ? " -" : ""}${hasReason ? " !" : ""}`;
  });
}

describe("traits", () => {
  it("begin behind what only says that the work does not suit", () => {
    assert.deepEqual(
      traitsIn("Orang yang tidak cocok dengan pekerjaan ini adalah mereka yang tidak sabar dan ketelitian.", "id"),
      ["mereka yang tidak sabar -", "ketelitian -"],
    );
    assert.deepEqual(traitsIn("Not suitable for those who cannot stand heights.", "en"), ["cannot stand heights -"]);
  });

  it("end in front of what will happen, and of reasons", () => {
    assert.deepEqual(traitsIn("Orang yang tidak sabar akan cepat lelah. Mereka yang mudah bosan karena sepi.", "id"), [
      "orang yang tidak sabar -",
      "mereka yang mudah bosan !",
    ]);
    assert.deepEqual(
      traitsIn("People who hate dust, because flour is everywhere; those who lack care may fail.", "en"),
      ["people who hate dust - !", "those who lack care - !"],
    );
  });

  it("are what their first telling word says, else what was said before", () => {
    assert.deepEqual(
      traitsIn("[lebih suka tanpa tekanan, tidak suka ramai atau bising, jika mengantuk bila tak ada tamu]", "id"),
      ["lebih suka tanpa tekanan", "tidak suka ramai -", "atau bising -".slice(5), "jika mengantuk bila tak ada tamu"],
    );
    assert.deepEqual(traitsIn("People who prefer not to talk and aren't calm.", "en"), [
      "people who prefer not to talk",
      "aren't calm -",
    ]);
    assert.deepEqual(traitsIn("Orang.", "id"), []);
  });
});
