// The generated profiles: valid, of the wished size, different from each other and the same every time.
import assert from "node:assert/strict";
import { parse } from "../../server/src/engine/profile/parse";
import { generateProfile, generateProfiles, idOf, withRelated } from "./generate";

describe("generated profiles", () => {
  const profiles = generateProfiles(120, { characters: 3000 });

  it("are valid", () => {
    for (const { name, text } of [...profiles, generateProfile(0, 1, { lines: 1000 })]) {
      assert.deepEqual(parse(text, name).problems, [], name);
    }
  });

  it("have the wished size and not much more", () => {
    for (const { name, text } of profiles)
      assert.ok(text.length >= 3000 && text.length < 4500, `${name}: ${text.length}`);
    const lines = generateProfile(0, 1, { lines: 300 }).text.split("\n").length;
    assert.ok(lines >= 300 && lines < 315, `${lines} lines`);
  });

  it("differ, in both languages, and in both forms of a section", () => {
    assert.equal(new Set(profiles.map(({ name }) => name)).size, profiles.length);
    assert.equal(new Set(profiles.map(({ text }) => text)).size, profiles.length);
    for (const form of [/^lang: id$/m, /^lang: en$/m, /^duties:$/m, /^duties: \|-$/m, /^fit: >-$/m, /^fit:$/m]) {
      assert.ok(profiles.filter(({ text }) => form.test(text)).length > 10, String(form));
    }
  });

  it("name only each other", () => {
    const names = new Set(profiles.map(({ name }) => name.replace(/(?:\.en)?\.occupation\.yaml$/, "")));
    const ids = profiles.flatMap(({ text }) =>
      [...text.matchAll(/^ {2}- id: (\S+)$/gm)].map((match) => match[1] ?? ""),
    );
    assert.ok(ids.length > profiles.length);
    assert.deepEqual(
      ids.filter((id) => !names.has(id)),
      [],
    );
  });

  it("have titles of their own in any number, and can name one more", () => {
    const many = Array.from({ length: 10_000 }, (_, index) => idOf(index));
    assert.equal(new Set(many).size, many.length);
    const { name, text } = withRelated(generateProfile(3, 120, { characters: 3000 }), idOf(0));
    assert.deepEqual(parse(text, name).problems, []);
    assert.match(text, /^related:\n {2}- teknisi-\S+$/m);
  });

  it("are the same every time", () => {
    assert.deepEqual(generateProfiles(5, { characters: 3000 }), generateProfiles(5, { characters: 3000 }));
  });
});
