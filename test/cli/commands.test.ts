// The other commands, and the language of everything that is said.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { version } from "../../package.json";
import english from "../../schemas/occupation-profile.schema.json";
import { DESCRIBED } from "../../server/src/cli/described";
import { RULES } from "../../server/src/engine/rules/all";
import { folder, ONE_ERROR, ran, ranHere, started } from "./program";

const cwd = folder();
const run = (...args: string[]) => ranHere(args, { cwd });

describe("explain", () => {
  for (const language of ["en", "id"] as const) {
    it(`says in ${language} all that a rule has to say, for every rule`, async () => {
      for (const rule of DESCRIBED) {
        const { code, stdout, stderr } = await run("explain", rule.id, "--lang", language);
        assert.deepEqual([code, stderr], [0, ""]);
        assert.ok(stdout.split("\n").length < 120, `${rule.id} is a page, not a book`);
        assert.ok(stdout.startsWith(`${rule.title[language]}\n${rule.id}, `), stdout);
        const flat = stdout.replace(/\s+/g, " ");
        assert.ok(flat.includes(rule.docs.why[language].replace(/\s+/g, " ")), stdout);
        for (const example of [rule.docs.bad, rule.docs.good]) {
          const shown = example?.[language].excerpt ?? example?.[language].text ?? "";
          const lines = shown.split(/\r\n|\n|\r/);
          for (const line of lines) assert.ok(flat.includes(line.trim().replace(/\s+/g, " ")), line);
        }
      }
    });
  }
});

describe("rules", () => {
  for (const language of ["en", "id"] as const) {
    it(`is one line per rule, in ${language}`, async () => {
      const { stdout } = await run("rules", "--lang", language);
      const lines = stdout.trimEnd().split("\n").slice(1);
      assert.deepEqual(
        lines.map((line) => line.split(" ")[0]),
        [...RULES.map(({ id }) => id), "unreadable-file"],
      );
      for (const [i, rule] of DESCRIBED.entries()) assert.ok(lines[i]?.endsWith(rule.title[language]));
    });
  }
});

describe("schema", () => {
  const profiles = join(__dirname, "../profiles/valid");

  it("prints the schema as it is shipped", async () => {
    assert.deepEqual(JSON.parse((await run("schema", "--lang", "en")).stdout), english);
  });

  it("prints it with the Indonesian words, and the same rules", async () => {
    const schema = JSON.parse((await run("schema", "--lang", "id")).stdout);
    assert.notEqual(schema.properties.duties.title, english.properties.duties.title);
    assert.ok(schema.properties.comparison.items.properties.text.description);
    const bare = (node: unknown): unknown => {
      if (Array.isArray(node)) return node.map(bare);
      if (!node || typeof node !== "object") return node;
      const words = ["title", "description", "markdownDescription", "examples", "defaultSnippets", "enumDescriptions"];
      const isWord = ([key, value]: [string, unknown]) => words.includes(key) && !isSchema(value);
      return Object.fromEntries(
        Object.entries(node)
          .filter((entry) => !isWord(entry))
          .map(([key, value]) => [key, bare(value)]),
      );
    };
    // A property may be called like an annotation.
    const isSchema = (value: unknown) => !!value && typeof value === "object" && "type" in value;
    assert.deepEqual(bare(schema), bare(english));
  });

  it("writes a file, replaces it, and prints the line to paste", async () => {
    for (const file of ["profile.schema.json", "./profile.schema.json"]) {
      const { code, stdout, stderr } = await run("schema", "--write", file, "--lang", "id");
      assert.equal(code, 0);
      assert.equal(stdout, "# yaml-language-server: $schema=./profile.schema.json\n");
      assert.match(stderr, /Tempelkan baris ini/);
    }
    const schema = JSON.parse(readFileSync(join(cwd, "profile.schema.json"), "utf8"));
    const ajv = new Ajv({ strict: false });
    addFormats(ajv);
    assert.ok(ajv.compile(schema));
    assert.ok(readdirSync(profiles).length > 0);
    assert.deepEqual(
      readdirSync(cwd).filter((name) => name.includes(".tmp")),
      [],
    );
  });

  it("prints the schema of the configuration, which knows every rule", async () => {
    const { stdout } = await run("schema", "--configuration", "--lang", "id");
    const schema = JSON.parse(stdout);
    assert.equal(schema.properties.glossary.title, "Glosarium");
    assert.deepEqual(
      Object.keys(schema.properties.rules.properties),
      RULES.map(({ id }) => id),
    );
    assert.equal(schema.properties.rules.properties["key-order"].title, "Urutan kunci berbeda");
    const accepts = new Ajv({ strict: false }).compile(schema);
    assert.ok(accepts({ language: "id", rules: { "key-order": "off" }, include: ["profiles/*.yaml"] }));
    for (const wrong of [{ rules: { "key-ordr": "off" } }, { rules: { "key-order": "warn" } }, { include: ["../a"] }]) {
      assert.ok(!accepts(wrong), JSON.stringify(wrong));
    }
  });

  it("never replaces anything but a schema", async () => {
    writeFileSync(join(cwd, "package.json"), "{}");
    const { code, stderr } = await run("schema", "--write", "package.json");
    assert.equal(code, 2);
    assert.match(stderr, /stays as it is/);
    assert.equal(readFileSync(join(cwd, "package.json"), "utf8"), "{}");
    assert.equal((await run("schema", "--write", "no/such/folder/x.json")).code, 2);
  });
});

describe("lsp", () => {
  it("starts the server and says nothing on the way", async () => {
    for (const args of [["lsp"], ["lsp", "--stdio"], ["lsp", "--stdio", "--clientProcessId=12"]]) {
      let starts = 0;
      const startServer = async () => {
        starts++;
      };
      const result = await ranHere(args, { cwd, startServer });
      assert.deepEqual([result, starts], [{ code: 0, stdout: "", stderr: "" }, 1]);
    }
  });

  it("answers an editor over standard input and output, and leaves when told", async () => {
    const child = await started(["lsp", "--stdio"], { cwd });
    const said = text(child.stdout);
    const send = (message: object) => {
      const body = JSON.stringify({ jsonrpc: "2.0", ...message });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    send({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } });
    send({ id: 2, method: "shutdown" });
    send({ method: "exit" });
    assert.equal(await new Promise((resolve) => child.once("close", resolve)), 0);
    assert.match(await said, /^Content-Length: \d+\r\n\r\n\{.*"id":1,"result":\{.*"capabilities":/);
  });

  it("takes no other way of talking", async () => {
    assert.equal((await run("lsp", "--socket=5")).code, 2);
  });
});

describe("help and version", () => {
  it("name every command and option, in both languages", async () => {
    for (const language of ["en", "id"]) {
      const all = (await run("--help", "--lang", language)).stdout;
      for (const command of ["check", "explain", "rules", "schema", "lsp"]) {
        assert.match(all, new RegExp(`^  ${command} `, "m"));
        const own = await run(command, "--help", "--lang", language);
        assert.equal(own.code, 0);
        assert.match(own.stdout, language === "id" ? /^Pemakaian: .*\[opsi\]$/m : /^Usage: .*\[options\]$/m);
        assert.equal((await run("help", command, "--lang", language)).stdout, own.stdout);
      }
    }
    const { stdout } = await run("check", "-h");
    const options = ["format", "max-warnings", "quiet", "severity", "stdin", "stdin-filename", "allow-empty"];
    for (const name of [...options, "lang", "color", "no-color", "version", "help"])
      assert.ok(stdout.includes(`--${name}`));
    assert.ok(stdout.split("\n").every((line) => line.length <= 100));
  });

  it("the version is the package's", async () => {
    for (const flag of ["--version", "-V"]) assert.equal((await run(flag)).stdout, `${version}\n`);
  });
});

describe("the language", () => {
  it("of the program is --lang, else the environment's, else English", async () => {
    const isIndonesian = async (env: Record<string, string>, ...args: string[]) =>
      /Perintah/.test((await ranHere(["chek", ...args], { cwd, env })).stderr);
    assert.equal(await isIndonesian({}), false);
    assert.equal(await isIndonesian({ LANG: "id_ID.UTF-8" }), true);
    assert.equal(await isIndonesian({ LANG: "id" }), true);
    assert.equal(await isIndonesian({ LANG: "ido" }), false);
    assert.equal(await isIndonesian({ LANG: "id_ID", LC_ALL: "C" }), false);
    assert.equal(await isIndonesian({ LC_ALL: "id_ID", LANG: "C" }), true);
    assert.equal(await isIndonesian({ LANG: "id_ID" }, "--lang", "en"), false);
    assert.equal(await isIndonesian({ LANG: "C" }, "--lang=id"), true);
    assert.equal(await isIndonesian({ LANG: "id_ID" }, "--lang", "auto"), true);
  });

  it("of a finding is --lang, else the profile's own, else the environment's", async () => {
    const text = ONE_ERROR.replace("lang: en\n", "");
    const files = { "a.occupation.yaml": text, "b.id.occupation.yaml": text, "c.occupation.yaml": `lang: en\n${text}` };
    const languages = async (env: Record<string, string>, ...args: string[]) => {
      const { stdout } = await ran(["check", "--format", "text", ...args], { cwd: folder(files), env });
      return stdout
        .split("\n")
        .flatMap((line) => (/missing-section/.test(line) ? [/ Bagian /.test(line) ? "id" : "en"] : []));
    };
    assert.deepEqual(await languages({ LANG: "C" }), ["en", "id", "en"]);
    assert.deepEqual(await languages({ LANG: "id_ID.UTF-8" }), ["id", "id", "en"]);
    assert.deepEqual(await languages({ LANG: "id_ID.UTF-8" }, "--lang", "en"), ["en", "en", "en"]);
    assert.deepEqual(await languages({}, "--lang", "id"), ["id", "id", "id"]);
  });
});
