// Makes every generated file: the compiled validators and the snippets from the schemas, the pages of the rules from the rules,
// the style of exported pages from that of the preview. `npm run generate` writes them.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone";
import addFormats from "ajv-formats";
import { rulePage, ruleTable } from "../server/src/engine/docs/rule-page";
import { RULES } from "../server/src/engine/rules/all";
import configurationSchema from "./configuration.schema.json";
import profileSchema from "./occupation-profile.schema.json";
import { snippets } from "./snippets";

const ROOT = join(__dirname, "..");

/** Words for people, which the compiled validator does not carry. */
const ANNOTATIONS = new Set([
  "title",
  "description",
  "markdownDescription",
  "examples",
  "default",
  "defaultSnippets",
  "enumDescriptions",
  "maxWords",
  "advisedWords",
]);

/** The schema without its words. Property names are kept, also those named like an annotation. */
function bare(node: unknown, isPropertyMap = false): unknown {
  if (Array.isArray(node)) return node.map((item) => bare(item));
  if (!node || typeof node !== "object") return node;
  const kept = Object.entries(node).filter(([key]) => isPropertyMap || !ANNOTATIONS.has(key));
  return Object.fromEntries(
    kept.map(([key, child]) => [key, bare(child, key === "properties" || key === "patternProperties")]),
  );
}

function validator(schema: { readonly $id: string }): string {
  const ajv = new Ajv({ allErrors: true, messages: false, allowUnionTypes: true, code: { source: true, lines: true } });
  addFormats(ajv, ["date"]);
  const code = standaloneCode(ajv, ajv.compile(bare(schema) as object));
  return `// Generated from schemas/${schema.$id} by \`npm run generate\`. Do not edit.\n${code}`;
}

const PAGE_STYLE = "client/media/page.css";

/** The preview's style as a value: the engine reads no files, and what is exported has to look the same. */
function pageStyle(): string {
  const css = readFileSync(join(ROOT, PAGE_STYLE), "utf8").replace(/\/\*.*?\*\/\s*/gs, "");
  return `// Generated from ${PAGE_STYLE} by \`npm run generate\`. Do not edit.\nexport const PAGE_STYLE = ${JSON.stringify(css)};\n`;
}

/** Nothing is in it but generated pages. */
export const RULE_PAGES = "docs/rules";

const OTHER_LANGUAGE = { en: ["id", "Bahasa Indonesia"], id: ["en", "English"] } as const;
const ALL_RULES = { en: "All rules", id: "Semua aturan" };

/** A page for each rule and language, with links between them, and the table of all. */
function rulePages(): [path: string, content: string][] {
  const pages = (["en", "id"] as const).flatMap((language) =>
    RULES.map((rule): [string, string] => {
      const [other, words] = OTHER_LANGUAGE[language];
      const links = `[${words}](../${other}/${rule.id}.md) · [${ALL_RULES[language]}](../README.md)`;
      return [`${RULE_PAGES}/${language}/${rule.id}.md`, `${rulePage(rule, language)}\n---\n\n${links}\n`];
    }),
  );
  const table = `# Rules / Aturan

Made from the rules by \`npm run generate\`.

## Bahasa Indonesia

Tingkat di bawah ini berlaku tanpa berkas pengaturan; dalam kasus tertentu, tingkat sebuah temuan dapat lebih tinggi atau lebih rendah.

${ruleTable("id", "id")}

## English

These levels apply without a configuration; in single cases, a finding's level may be higher or lower.

${ruleTable("en", "en")}
`;
  return [...pages, [`${RULE_PAGES}/README.md`, table]];
}

/** Path from the root and content of each generated file. */
export function generatedFiles(): Map<string, string> {
  return new Map([
    ["server/src/engine/schema/validate.generated.js", validator(profileSchema)],
    ["server/src/engine/schema/validate-configuration.generated.js", validator(configurationSchema)],
    ["server/src/engine/render/page-style.generated.ts", pageStyle()],
    ["snippets/occupation-profile.code-snippets", `${JSON.stringify(snippets(), null, 2)}\n`],
    ...rulePages(),
  ]);
}

if (require.main === module) {
  const files = generatedFiles();
  rmSync(join(ROOT, RULE_PAGES), { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), content);
  }
}
