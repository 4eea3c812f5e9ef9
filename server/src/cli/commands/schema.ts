// `schema`: the JSON Schemas with the words of a language, for editors with a plain YAML server.
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Language, sentence } from "../../engine/message";
import { type Command, type Context, type ExitCode, type Given, Refusal } from "../command";
import { CANNOT_WRITE } from "../complaint";

export const schema: Command = {
  name: "schema",
  about: {
    en: "prints the JSON Schema of profiles, with guidance in the chosen language",
    id: "menampilkan JSON Schema profil, dengan panduan dalam bahasa yang dipilih",
  },
  options: [
    {
      name: "configuration",
      about: {
        en: "print the schema of occupation-profiles.yaml instead",
        id: "tampilkan skema berkas pengaturan occupation-profiles.yaml",
      },
    },
    {
      name: "write",
      value: "FILE",
      about: {
        en: "write it to a file, and print the line that connects your files to it",
        id: "tulis ke berkas, dan tampilkan baris yang menghubungkan berkas Anda dengannya",
      },
    },
  ],
  async run(given: Given, { cwd, language, stdout, stderr }: Context): Promise<ExitCode> {
    const isConfiguration = given.has("configuration");
    const schema = isConfiguration ? await configurationSchemaIn(language) : await profileSchemaIn(language);
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    const file = given.values("write").at(-1);
    if (file === undefined) {
      await stdout.write(text);
      return 0;
    }
    write(resolve(cwd, file), file, text);
    await stderr.write(`${sentence(isConfiguration ? PASTE_IN_CONFIGURATION : PASTE, { file }, language)}\n`);
    await stdout.write(`# yaml-language-server: $schema=${reference(file)}\n`);
    return 0;
  },
};

/** The schema as it is shipped, with the words of the language. */
async function profileSchemaIn(language: Language): Promise<object> {
  const { default: english } = await import("../../../../schemas/occupation-profile.schema.json");
  const { default: words } = await import("../../../../schemas/locales/id.json");
  return language === "en" ? english : inOtherWords(english, words);
}

/** The same, with every rule by its name. */
async function configurationSchemaIn(language: Language): Promise<object> {
  const { default: english } = await import("../../../../schemas/configuration.schema.json");
  const { default: words } = await import("../../../../schemas/locales/id.configuration.json");
  const { RULES } = await import("../../engine/rules/all");
  const schema = language === "en" ? english : inOtherWords(english, words);
  const level = schema.properties.rules.additionalProperties;
  const named = RULES.map(({ id, title, docs }) => {
    return [id, { ...level, title: title[language], description: docs.why[language] }] as const;
  });
  const rules = { ...schema.properties.rules, properties: Object.fromEntries(named), additionalProperties: false };
  return { ...schema, properties: { ...schema.properties, rules } };
}

/** A copy whose words at the places that the pointers name are replaced. */
function inOtherWords<Schema extends object>(schema: Schema, words: Readonly<Record<string, object>>): Schema {
  const copy = structuredClone(schema);
  for (const [pointer, annotations] of Object.entries(words)) {
    const node = pointer.split("/").slice(1).reduce<unknown>(child, copy);
    if (node && typeof node === "object") Object.assign(node, annotations);
  }
  return copy;
}

const child = (node: unknown, step: string): unknown =>
  node && typeof node === "object" ? (node as Record<string, unknown>)[step] : undefined;

/** Replaces an earlier schema whole, and nothing else. */
function write(path: string, file: string, text: string): void {
  if (!isReplaceable(path)) throw new Refusal(IN_THE_WAY, { file });
  const beside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text, { flag: "wx" });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new Refusal(CANNOT_WRITE, { path: file, reason: (error as Error).message });
  }
}

function isReplaceable(path: string): boolean {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT";
  }
  try {
    return "$schema" in JSON.parse(text);
  } catch {
    return false;
  }
}

/** How a profile in the current folder refers to the file. */
const reference = (file: string): string => {
  const path = file.replaceAll("\\", "/");
  return /^(?:\/|\.\.?\/|[a-z]:\/)/i.test(path) ? path : `./${path}`;
};

const PASTE = {
  en: "Written to {file}. Paste this line at the top of a profile in the current folder; from other folders, adapt the path:",
  id: "Ditulis ke {file}. Tempelkan baris ini di awal profil dalam folder ini; dari folder lain, sesuaikan jalurnya:",
};
const PASTE_IN_CONFIGURATION = {
  en: "Written to {file}. Paste this line at the top of an occupation-profiles.yaml in the current folder; from other folders, adapt the path:",
  id: "Ditulis ke {file}. Tempelkan baris ini di awal occupation-profiles.yaml dalam folder ini; dari folder lain, sesuaikan jalurnya:",
};
const IN_THE_WAY = {
  en: "“{file}” already exists and is not a JSON Schema, so it stays as it is. Choose another name.",
  id: "“{file}” sudah ada dan bukan JSON Schema, jadi tidak diubah. Pilihlah nama lain.",
};
