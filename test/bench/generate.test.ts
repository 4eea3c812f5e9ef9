// The generated profiles: without a finding, of the wished size, different from each other and the same every time.
import assert from "node:assert/strict";
import { DEFAULT_CONFIG } from "../../server/src/engine/config/config";
import { factsOf } from "../../server/src/engine/index/profile-facts";
import { MutableProfileIndex } from "../../server/src/engine/index/profile-index";
import { parse } from "../../server/src/engine/profile/parse";
import { lint } from "../../server/src/engine/rules/lint";
import { type GeneratedProfile, generateProfile, generateProfiles, idOf, type Size, withRelated } from "./generate";
import { WORDING } from "./wording";

/** What the rules find in a workspace of these profiles. */
function findingsIn(files: readonly GeneratedProfile[]): string[] {
  const index = new MutableProfileIndex();
  for (const { name, text } of files) index.set(name, factsOf(parse(text, name), name, "id"));
  index.setWhole(true);
  const surroundings = { index, today: "2026-01-01", config: DEFAULT_CONFIG };
  return files.flatMap(({ name, text }) =>
    lint(parse(text, name), { file: name, ...surroundings }).map(({ rule, span: { start, end } }) =>
      [name, rule, text.slice(start, end)].join(": "),
    ),
  );
}

describe("generated profiles", () => {
  const profiles = generateProfiles(120, { characters: 3000 });

  it("are valid", () => {
    for (const { name, text } of [...profiles, generateProfile(0, 1, { lines: 1000 })]) {
      assert.deepEqual(parse(text, name).problems, [], name);
    }
  });

  it("have no finding of any rule, together in a workspace", () => {
    assert.deepEqual(findingsIn(generateProfiles(400, { characters: 3000 })), []);
  });

  it("have none either where they are large, few, or among many", () => {
    const collections: readonly (readonly [number, Size])[] = [
      [1, { lines: 100 }],
      [1, { lines: 1000 }],
      [9, { characters: 3000 }],
      [16, { characters: 30_000 }],
    ];
    for (const [count, size] of collections) assert.deepEqual(findingsIn(generateProfiles(count, size)), []);
    const among = Array.from({ length: 200 }, (_, i) => generateProfile(9_800 + i, 10_000, { characters: 3000 }));
    // Whom they are compared with is not among these.
    assert.deepEqual(
      findingsIn(among).filter((finding) => !finding.includes(": comparison-unresolved: ")),
      [],
    );
  });

  it("tell of work in lists whose lengths share no factor", () => {
    for (const { actions, objects, qualifiers, ends } of Object.values(WORDING)) {
      const lists = [actions, objects, qualifiers, ends];
      assert.deepEqual(
        lists.map((list) => new Set(list).size),
        [23, 41, 29, 31],
      );
      const longest = lists.map((list) => Math.max(...list.map((phrase) => phrase.split(" ").length)));
      assert.ok(longest.reduce((sum, words) => sum + words) <= 11, String(longest));
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
