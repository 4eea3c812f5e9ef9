// What is made of a profile is made once: whatever it is, in each language apart, and for each profile anew.
import assert from "node:assert/strict";
import { parse } from "../../server/src/engine/profile/parse";
import { perLanguage, perProfile } from "../../server/src/engine/profile/per-profile";

describe("what is made of a profile", () => {
  const profile = parse("title: Bidan\n");

  it("is made once, also where that is nothing", () => {
    for (const value of [null, false, 0, "", "Bidan"]) {
      let made = 0;
      const of = perProfile(() => {
        made++;
        return value;
      });
      assert.deepEqual([of(profile), of(profile), made], [value, value, 1]);
    }
  });

  it("is made of each profile, also of a copy that differs", () => {
    const textOf = perProfile(({ text }) => text);
    assert.equal(textOf(profile), "title: Bidan\n");
    assert.equal(textOf({ ...profile, text: "title: Perawat\n" }), "title: Perawat\n");
  });

  it("is made for each language apart, and by each maker", () => {
    const first = perLanguage((_, language) => `first ${language}`);
    const second = perLanguage((_, language) => `second ${language}`);
    const all = () => [first(profile, "id"), first(profile, "en"), second(profile, "id"), second(profile, "en")];
    const expected = ["first id", "first en", "second id", "second en"];
    assert.deepEqual([all(), all()], [expected, expected]);
  });
});
