// Makes every generated file from the schemas: the compiled validators and the snippets. `npm run generate` writes them.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone";
import addFormats from "ajv-formats";
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

/** Path from the root and content of each generated file. */
export function generatedFiles(): Map<string, string> {
  return new Map([
    ["server/src/engine/schema/validate.generated.js", validator(profileSchema)],
    ["server/src/engine/schema/validate-configuration.generated.js", validator(configurationSchema)],
    ["snippets/occupation-profile.code-snippets", `${JSON.stringify(snippets(), null, 2)}\n`],
  ]);
}

if (require.main === module) {
  for (const [path, content] of generatedFiles()) writeFileSync(join(ROOT, path), content);
}
