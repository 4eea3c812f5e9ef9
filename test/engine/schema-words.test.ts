// The schema's words: each has its Indonesian one, and every skeleton made of them is a profile without errors.
import assert from "node:assert/strict";
import indonesian from "../../schemas/locales/id.json";
import { parse } from "../../server/src/engine/profile/parse";
import { ROOT_KEYS, type SchemaNode, schema } from "../../server/src/engine/schema/schema";
import { brokenKeyword } from "../../server/src/engine/schema/text-shape";
import { insertRootKey } from "../../server/src/engine/write/insertion";
import {
  placeholderFor,
  profileSkeleton,
  type SkeletonStyle,
  sectionSkeleton,
} from "../../server/src/engine/write/skeleton";
import { applyFix, lintText } from "../support/check-rule";
import { locations } from "../support/schema-locations";

const ALL = [...locations(schema)];

describe("the Indonesian words", () => {
  const locale = indonesian as Readonly<Record<string, SchemaNode>>;
  const own = { pointer: "/patternProperties/^x-", node: schema.patternProperties!["^x-"]! };
  const places = [...ALL.map(({ pointer, node }) => ({ pointer, node })), own];

  it("are there for every place that has words, and for no other", () => {
    const worded = places.filter(({ node }) => node.title !== undefined || node.description !== undefined);
    assert.deepEqual(Object.keys(locale).sort(), worded.map(({ pointer }) => pointer).sort());
  });

  it("cover every kind of word, and hold nothing but words", () => {
    const kinds = ["title", "description", "markdownDescription", "enumDescriptions", "defaultSnippets"] as const;
    for (const { pointer, node } of places) {
      const words = locale[pointer];
      for (const kind of kinds)
        assert.equal(words?.[kind] !== undefined, node[kind] !== undefined, `${kind} of ${pointer}`);
      for (const keyword of Object.keys(words ?? {}))
        assert.ok([...kinds, "examples"].includes(keyword), `${keyword} of ${pointer}`);
      assert.equal(words?.enumDescriptions?.length, node.enumDescriptions?.length, pointer);
      const shapes = (some: SchemaNode | undefined) => some?.defaultSnippets?.map(({ body }) => shapeOf(body));
      assert.deepEqual(shapes(words), shapes(node), pointer);
      if (node.enumDescriptions) assert.equal(node.enumDescriptions.length, node.enum!.length, pointer);
    }
  });

  it("differ from the English ones where they are sentences", () => {
    for (const { pointer, node } of places) {
      if (node.description !== undefined) assert.notEqual(locale[pointer]!.description, node.description, pointer);
    }
  });
});

/** A snippet's body without its words. */
function shapeOf(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(shapeOf);
  if (body && typeof body === "object") return Object.entries(body).map(([key, child]) => [key, shapeOf(child)]);
  return typeof body;
}

describe("skeletons", () => {
  const styles: SkeletonStyle[] = (["en", "id"] as const).flatMap((language) =>
    [2, 4].flatMap((indent) => ["\n", "\r\n"].map((lineEnd) => ({ language, indent, lineEnd, tabStops: false }))),
  );
  const errorsIn = (text: string): string[] =>
    lintText(text)
      .findings.filter(({ severity }) => severity === "error")
      .map(({ rule }) => rule);

  for (const style of styles) {
    it(`are profiles without errors (${style.language}, indent ${style.indent}, ${JSON.stringify(style.lineEnd)})`, () => {
      const whole = profileSkeleton(style);
      assert.deepEqual(errorsIn(whole), []);
      assert.deepEqual(errorsIn(profileSkeleton(style, 'Ahli "gizi": anak')), []);
      for (const key of ROOT_KEYS) {
        for (const variant of schema.properties![key]!.defaultSnippets?.keys() ?? []) {
          const block = sectionSkeleton(key, style, variant);
          const blocks = whole.split(style.lineEnd.repeat(2));
          const without = blocks.filter((one) => !one.startsWith(`${key}:`)).join(style.lineEnd.repeat(2));
          const profile = parse(without);
          const fix = {
            title: "",
            args: {},
            safe: false,
            preferred: true,
            edits: [insertRootKey(profile, key, block)],
          };
          assert.deepEqual(errorsIn(applyFix(profile, fix)), [], `${key}, variant ${variant}`);
        }
      }
    });

    it(`are the same with tab stops, once those are taken out (${style.language}, ${style.indent}, ${JSON.stringify(style.lineEnd)})`, () => {
      const stopped = profileSkeleton({ ...style, tabStops: true });
      assert.equal(stopped.replace(/\$\{\d+:([^}]*)\}/g, "$1"), profileSkeleton(style));
      const numbers = [...stopped.matchAll(/\$\{(\d+):/g)].map(([, number]) => Number(number));
      assert.deepEqual(
        numbers,
        numbers.map((_, i) => i + 1),
      );
    });
  }

  it("stand in for every key below the root with a text that its schema takes", () => {
    for (const language of ["en", "id"] as const) {
      for (const { path, node } of ALL) {
        if (typeof path.at(-1) !== "string" || path.length < 2 || node.type !== "string" || node.enum || node.format)
          continue;
        if (path[0] === "codes" || path.at(-1) === "url" || path.at(-1) === "id") continue;
        assert.equal(brokenKeyword(node, placeholderFor(path, language)), null, path.join("/"));
      }
    }
  });
});
