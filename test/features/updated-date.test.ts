// The day of the last change: when today's date is offered, and how it is written.
import assert from "node:assert/strict";
import { isAtUpdated, isEarlier, updatedToday, wordsOf } from "../../server/src/engine/features/updated-date";
import { parse } from "../../server/src/engine/profile/parse";
import { applyEdits } from "../../server/src/engine/write/edit";
import { TODAY } from "../support/context";

function after(text: string): string | null {
  const edit = updatedToday(parse(text), TODAY);
  return edit && applyEdits(text, [edit]);
}

describe("the day of the last change", () => {
  it("is written in the author's quotes", () => {
    assert.equal(after("updated: 2026-01-01 # awal\n"), "updated: 2026-08-01 # awal\n");
    assert.equal(after("updated: '2026-01-01'\n"), "updated: '2026-08-01'\n");
    assert.equal(after("updated:\n"), "updated: 2026-08-01\n");
    assert.equal(after("updated: 2027-01-01\n"), "updated: 2026-08-01\n");
    assert.equal(after('{"updated": "1 Mei"}'), '{"updated": "2026-08-01"}');
  });

  it("is left alone where it is today, absent, or no single value", () => {
    for (const text of ["updated: 2026-08-01\n", "title: A\n", "updated: [1]\n", ""]) assert.equal(after(text), null);
  });

  it("is offered at its key and value", () => {
    const text = "title: A\nupdated: 2026-01-01\nx-a: b\n";
    const at = (offset: number) => isAtUpdated(parse(text), { start: offset, end: offset });
    assert.deepEqual([8, 9, 20, 28, 29].map(at), [false, true, true, true, false]);
    assert.ok(isAtUpdated(parse(text), { start: 0, end: text.length }));
  });

  it("is stale when words of the page have changed since, not for anything else", () => {
    const words = (text: string) => wordsOf(parse(text));
    const text = "title: A\nstatus: draft\nfit: >-\n  Orang sabar\nduties: [satu]\n";
    for (const same of ["fit: Orang sabar", "# x\nfit: Orang sabar"])
      assert.equal(words(text.replace("fit: >-\n  Orang sabar", same).replace("draft", "in-review")), words(text));
    for (const [find, put] of [
      ["sabar", "teliti"],
      ["satu", "dua"],
      ["A", "B"],
    ] as const)
      assert.notEqual(words(text.replace(find, put)), words(text));
    assert.ok(isEarlier(parse("updated: 2026-07-31\n"), TODAY));
    for (const other of ["updated: 2026-08-01\n", "title: A\n"]) assert.equal(isEarlier(parse(other), TODAY), false);
  });
});
