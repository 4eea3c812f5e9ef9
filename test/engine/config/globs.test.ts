// Globs of a configuration: what each form names, and that none of them is slow.
import assert from "node:assert/strict";
import { matcherFor } from "../../../server/src/engine/config/globs";
import { assertInProportion } from "../../support/proportion";

const named = (pattern: string, ...paths: string[]): string[] => paths.filter(matcherFor([pattern]));

describe("globs", () => {
  it("stand for names, for folders and for parts of names", () => {
    assert.deepEqual(named("a.yaml", "a.yaml", "b/a.yaml", "a.yamlx"), ["a.yaml"]);
    assert.deepEqual(named("*.yaml", "a.yaml", ".a.yaml", "b/a.yaml"), ["a.yaml", ".a.yaml"]);
    assert.deepEqual(named("**/*.yaml", "a.yaml", "b/a.yaml", "b/c/a.yaml", "a.txt"), [
      "a.yaml",
      "b/a.yaml",
      "b/c/a.yaml",
    ]);
    assert.deepEqual(named("b/**/a.yaml", "b/a.yaml", "b/c/d/a.yaml", "a.yaml"), ["b/a.yaml", "b/c/d/a.yaml"]);
    assert.deepEqual(named("b/*/a.yaml", "b/c/a.yaml", "b/a.yaml", "b/c/d/a.yaml"), ["b/c/a.yaml"]);
    assert.deepEqual(named("a?.yaml", "ab.yaml", "a.yaml", "a/.yaml"), ["ab.yaml"]);
    assert.deepEqual(named("[a-c]x[!0-9].yaml", "bxz.yaml", "dxz.yaml", "bx1.yaml"), ["bxz.yaml"]);
    assert.deepEqual(named("{a,b/c}.yaml", "a.yaml", "b/c.yaml", "c.yaml"), ["a.yaml", "b/c.yaml"]);
    assert.deepEqual(named("./a/", "a/b.yaml", "a"), ["a/b.yaml", "a"]);
  });

  it("that name a folder stand for all that is in it", () => {
    assert.deepEqual(named("archive", "archive", "archive/a.yaml", "archive/b/c.yaml", "b/archive/a.yaml"), [
      "archive",
      "archive/a.yaml",
      "archive/b/c.yaml",
    ]);
    assert.deepEqual(named("**/old", "old/a.yaml", "b/old/c/a.yaml", "older/a.yaml"), ["old/a.yaml", "b/old/c/a.yaml"]);
    assert.deepEqual(named("profiles/*", "profiles/a.yaml", "profiles/b/a.yaml"), ["profiles/a.yaml"]);
    assert.deepEqual(named("profiles/**", "profiles/a.yaml", "profiles/b/a.yaml", "profiles.yaml"), [
      "profiles/a.yaml",
      "profiles/b/a.yaml",
    ]);
  });

  it("take marks that are not closed for what they are", () => {
    assert.deepEqual(named("a[b.yaml", "a[b.yaml", "ab.yaml"), ["a[b.yaml"]);
    assert.deepEqual(named("{a,b.yaml", "{a,b.yaml", "a.yaml"), ["{a,b.yaml"]);
    assert.deepEqual(named("[id]/a.yaml", "[id]/a.yaml", "i/a.yaml"), ["i/a.yaml"]);
    assert.deepEqual(named("", "", "a"), ["", "a"]);
  });

  it("end soon on hostile input", () => {
    const name = `${"a".repeat(5000)}/`.repeat(20);
    assert.deepEqual(named(`${"*a".repeat(90)}b`, name), []);
    assert.deepEqual(named(`${"**/a*/".repeat(30)}b`, name), []);
    assert.deepEqual(named("{a,b}".repeat(40), "a".repeat(40)), ["a".repeat(40)]);
    const inMany = (size: number) => {
      const many = matcherFor(Array.from({ length: size }, (_, i) => `${"{a,b}".repeat(15)}${i}*`));
      for (let i = 0; i < 50; i++) assert.equal(many(`b${"a".repeat(200)}${i}`), false);
    };
    assertInProportion(inMany, "many alternatives in many patterns", { small: 500, large: 5000 });
  });
});
