// The schema's keywords: each one, at every place, has exactly one rule, and that rule alone speaks when it is broken.
import assert from "node:assert/strict";
import source from "../../schemas/occupation-profile.schema.json";
import { sentence } from "../../server/src/engine/message";
import { parse } from "../../server/src/engine/profile/parse";
import type { Path } from "../../server/src/engine/profile/tree";
import { fixesFor, ruleOf } from "../../server/src/engine/rules/lint";
import type { Finding } from "../../server/src/engine/rules/rule";
import { type SchemaNode, schema } from "../../server/src/engine/schema/schema";
import { ownerOf } from "../../server/src/engine/schema/shape";
import { brokenKeyword } from "../../server/src/engine/schema/text-shape";
import validate from "../../server/src/engine/schema/validate.generated";
import { profileWith } from "../../server/src/engine/write/example";
import { applyFix, type CheckOptions, lintText } from "../support/check-rule";
import { type Location, locations } from "../support/schema-locations";

/** Words for people and names for tools: they refuse nothing. */
const WORDS = [
  "title",
  "description",
  "markdownDescription",
  "enumDescriptions",
  "examples",
  "defaultSnippets",
  "default",
  "advisedWords",
  "$schema",
  "$id",
];
/** They lead to further locations. */
const BRANCHES = ["properties", "patternProperties", "items"];

const ALL = [...locations(schema)];
const validating = (node: SchemaNode): string[] =>
  Object.keys(node).filter((keyword) => !WORDS.includes(keyword) && !BRANCHES.includes(keyword));

type Json = string | number | null | Json[] | { [key: string]: Json };

/** A profile that uses every location of the schema and satisfies it. */
const FULL: { [key: string]: Json } = {
  id: "tukang-roti",
  lang: "id",
  title: "Tukang roti",
  alternative_titles: ["Pembuat roti", "Baker"],
  codes: {
    kbji2014: "7512.01",
    kbji2026: "7512",
    isco08: "7512",
    esco: "http://data.europa.eu/esco/occupation/4b05bef2-ded4-4b09-ab94-f4c6a555a775",
    onet: "51-3011.00",
  },
  status: "draft",
  summary: "Tukang roti membuat roti untuk warga setiap hari.",
  duties: ["menguleni adonan", "memanggang roti"],
  fit: ["menyukai pagi hari"],
  misfit: ["lebih suka bergadang"],
  misconception: "Tukang roti hanya mengikuti resep.",
  reality: "Tukang roti juga menyesuaikan adonan.",
  more_misconceptions: [{ misconception: "Semua roti sama saja.", reality: "Setiap adonan lain rasanya." }],
  comparison: [{ id: "koki", title: "Koki kue", text: "Koki kue menghias, sedangkan pekerjaan ini memanggang." }],
  related: ["petani", "juru-masak"],
  sources: [
    { title: "Sensus", url: "https://bps.go.id", publisher: "BPS", accessed: "2026-01-02", covers: ["duties", "fit"] },
  ],
  reviews: [{ by: "Tim bahasa", kind: "language", on: "2026-01-02", result: "approved", note: "Baik." }],
  updated: "2026-01-03",
  review_due: "2028-01-03",
  lint: { ignore: [{ rule: "bias-age", section: "fit", reason: "Undang-undang menetapkannya." }] },
};

/** The full profile with another value at a path, as text: JSON is YAML. `undefined` takes the key away. */
function broken(path: Path, value: Json | undefined): string {
  const copy = structuredClone(FULL);
  let parent = copy as Record<string | number, Json>;
  for (const step of path.slice(0, -1)) parent = parent[step] as Record<string | number, Json>;
  if (value === undefined) delete parent[path.at(-1)!];
  else parent[path.at(-1)!] = value;
  return JSON.stringify(copy, null, 2);
}

/** There is nothing in the profile that could be ignored. */
const OPTIONS: CheckOptions = { config: { severities: { "unused-ignore": "off" } } };

const range = (length: number, text: (i: number) => string): string[] => Array.from({ length }, (_, i) => text(i));

/** Values of the kinds that a place does not take. */
function otherKinds({ type }: SchemaNode): Json[] {
  const kinds = [type].flat();
  const pair = { lain: "x", dua: "y" };
  return [
    ...(kinds.includes("string") ? [] : ["Sesuatu", "Satu, dua", 42]),
    ...(kinds.includes("array") ? [] : [["Sesuatu lain"], ["Satu", "dua"], [pair]]),
    ...(kinds.includes("object") ? [] : [pair]),
  ];
}

/** Values that break one keyword at a location, each with the path that is written. */
function breaking(keyword: string, { node, path }: Location): [Path, Json | undefined][] {
  const item = node.items?.enum ? node.items.enum[0]! : "abc";
  switch (keyword) {
    case "type":
      return path.length === 0 ? [] : [null, ...otherKinds(node)].map((value) => [path, value]);
    case "required":
      return (node.required ?? []).map((key) => [[...path, key], undefined]);
    case "additionalProperties":
      return [[[...path, "qqqqqq"], "x"]];
    case "enum":
    case "pattern":
      return [[path, "A B c d."]];
    case "format":
      return [
        [path, "2026-02-30"],
        [path, "besok pagi"],
      ];
    case "minLength":
      return [[path, ""], ...(node.minLength! > 1 ? [[path, "a".repeat(node.minLength! - 1)] as [Path, Json]] : [])];
    case "maxLength":
      return [[path, "a".repeat(node.maxLength! + 1)]];
    case "maxWords":
      return [[path, sentencesOf(node.maxWords! + 1)]];
    case "minItems":
      return [[path, []]];
    case "maxItems":
      return [
        [
          path,
          range(node.maxItems! + 1, (i) => (node.items?.properties ? "" : `memilih ${i}`)).map((text, i) =>
            text === "" ? { title: `Koki ${i}`, text: "Keduanya lain dari yang lain." } : text,
          ),
        ],
      ];
    case "uniqueItems":
      return [[path, [item, item]]];
    default:
      throw new Error(`"${keyword}" at ${path.join("/")} is not known here: add values that break it.`);
  }
}

/** So many words in sentences of ordinary length, none twice in a row. */
const sentencesOf = (count: number): string => {
  const words = Array.from({ length: count }, (_, i) => (i % 8 === 0 ? "Roti" : i % 2 === 0 ? "roti" : "hangat"));
  return words
    .map((word, i) => (i % 8 === 7 || i === count - 1 ? `${word === "hangat" ? "siang" : word}.` : word))
    .join(" ");
};

describe("the schema's keywords", () => {
  it("are satisfied by a profile that uses all locations", () => {
    const text = JSON.stringify(FULL, null, 2);
    assert.deepEqual(lintText(text, OPTIONS).findings, []);
    for (const { path, node } of ALL) {
      let value: unknown = FULL;
      for (const step of path) value = (value as Record<string | number, unknown>)?.[step];
      assert.notEqual(value, undefined, `${path.join("/")} is not in FULL`);
      assert.ok(node.type !== undefined, `${path.join("/")} has no type`);
    }
  });

  it("are all walked", () => {
    assert.equal(ALL.length, JSON.stringify(source).split('"type":').length - 1);
  });

  for (const location of ALL) {
    for (const keyword of validating(location.node)) {
      it(`${location.pointer || "/"} ${keyword} has one rule that speaks`, () => {
        for (const [path, value] of breaking(keyword, location)) {
          const text = broken(path, value);
          const missing = keyword === "required" ? String(path.at(-1)) : undefined;
          const owner = ownerOf(keyword, location.path, value, missing);
          assert.ok(ruleOf(owner), `${owner} is not in rules/all.ts`);
          const { findings } = lintText(text, OPTIONS);
          const shown = JSON.stringify(value);
          assert.deepEqual(
            findings.map(({ rule }) => rule),
            [owner],
            `${keyword}, ${shown}`,
          );
          assertSpoken(findings[0]!, shown);
          assertMended(text, shown);
        }
      });
    }
  }

  it("without a rule are refused", () => {
    assert.throws(() => ownerOf("multipleOf", ["title"], 1), /has no rule/);
  });

  it("editing 53: never choose between schemas, so that no complaint is that of an arbitrary branch", () => {
    const choices = ["oneOf", "anyOf", "allOf", "not", "if", "$ref", "dependentSchemas"];
    for (const { path, node } of ALL) {
      const found = Object.keys(node).filter((keyword) => choices.includes(keyword));
      assert.deepEqual(found, [], path.join("/"));
    }
    for (const value of ["12", "{a: b}", "[[a]]", "[{a: b}]"]) {
      const { findings } = lintText(profileWith("id", `misfit: ${value}\n`));
      assert.equal(findings.length, 1, value);
    }
  });

  it("editing 29: have no key that YAML reads as anything but text", () => {
    for (const { path } of ALL) {
      const key = path.at(-1);
      if (typeof key !== "string") continue;
      const { root } = parse(`${key}: x\n`);
      assert.equal(root?.kind === "map" && root.pairs[0]?.key.value, key);
    }
  });

  it("say the same about a text by themselves as in the validator", () => {
    const texts = [
      "",
      "a",
      "ab",
      "abc",
      "A B.",
      "a-b",
      "2635.10",
      "0110",
      "21-1021.00",
      "draft",
      "id",
      "fit",
      "2024-02-29",
      "2023-02-29",
      "2026-13-01",
      "0000-01-01",
      "https://a.b",
      "😀😀",
      "😀😀😀",
      "a".repeat(80),
      "a".repeat(81),
      "x ".repeat(41).trim(),
      "language",
      "approved",
      "bias-age",
      "Undang-undang",
    ];
    for (const { path, node } of ALL) {
      if (![node.type].flat().includes("string")) continue;
      for (const text of texts) {
        const value: unknown = JSON.parse(broken(path, text));
        const isFine =
          validate(value) || !validate.errors!.some(({ instancePath }) => instancePath === `/${path.join("/")}`);
        const keyword = brokenKeyword(node, text);
        assert.equal(keyword === null || keyword === "maxWords", isFine, `${path.join("/")}: ${text}`);
      }
    }
  });
});

/** Every fix takes its finding away and leaves text that YAML reads. */
function assertMended(text: string, what: string): void {
  const { profile, findings, context } = lintText(text);
  for (const fix of fixesFor(profile, findings[0]!, context)) {
    const after = lintText(applyFix(profile, fix));
    const isSame = ({ rule, message }: Finding) => rule === findings[0]!.rule && message === findings[0]!.message;
    assert.ok(!after.findings.some(isSame), `${fix.title} for ${what}: ${after.profile.text}`);
    assert.deepEqual([after.profile.isPartial, after.profile.doubtful], [false, []], `${fix.title} for ${what}`);
  }
}

function assertSpoken({ rule, message, args }: Finding, what: string): void {
  for (const language of ["en", "id"] as const) {
    const template = ruleOf(rule)!.messages[message];
    assert.ok(template, `${rule} has no message "${message}" for ${what}`);
    assert.doesNotMatch(sentence(template, args, language), /\{\w+\}|undefined|“”/, `${rule}.${message} for ${what}`);
  }
}
