// What VS Code reads without running anything: the manifest, the grammar, the language's behaviour. Each must agree with the format.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ROOT_KEYS, type SchemaNode, SECTIONS, schema } from "../../server/src/engine/schema/schema";
import { CONFIGURATION_LANGUAGE_ID, LANGUAGE_ID, SETTINGS_SECTION } from "../../server/src/lsp/protocol";

const ROOT = resolve(__dirname, "../..");
const read = <Shape>(path: string) => JSON.parse(readFileSync(join(ROOT, path), "utf8")) as Shape;

interface Manifest {
  readonly name: string;
  readonly publisher: string;
  readonly dependencies?: unknown;
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly configurationDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly languages: readonly {
      readonly id: string;
      readonly configuration: string;
      readonly icon: Readonly<Record<string, string>>;
    }[];
    readonly grammars: readonly {
      readonly path: string;
      readonly scopeName: string;
      readonly tokenTypes: Readonly<Record<string, string>>;
    }[];
    readonly snippets: readonly { readonly path: string }[];
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
    readonly keybindings: readonly { readonly command: string }[];
    readonly configuration: {
      readonly properties: Readonly<
        Record<
          string,
          {
            readonly description: string;
            readonly enum?: readonly string[];
            readonly enumDescriptions?: readonly string[];
          }
        >
      >;
    };
  };
}

const manifest = read<Manifest>("package.json");
const { contributes } = manifest;

/** Every key of the format, at any depth. */
function keysOf(node: SchemaNode): string[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([key, child]) => [key, ...keysOf(child)]);
  return node.items ? [...own, ...keysOf(node.items)] : own;
}

describe("the manifest", () => {
  it("names only files that exist", () => {
    const paths = contributes.languages.flatMap(({ configuration, icon }) => [configuration, ...Object.values(icon)]);
    for (const path of [
      ...paths,
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.snippets.map(({ path }) => path),
    ]) {
      assert.ok(existsSync(join(ROOT, path)), path);
    }
  });

  it("gives each grammar a scope of its own: VS Code keeps one set of token types for each", () => {
    const scopes = contributes.grammars.map(({ scopeName }) => scopeName);
    assert.deepEqual(scopes, [...new Set(scopes)]);
    for (const { tokenTypes } of contributes.grammars) assert.ok(Object.values(tokenTypes).includes("other"));
  });

  it("needs nothing installed at run time", () => assert.equal(manifest.dependencies, undefined));

  it("formats its own language itself, and only when asked", () => {
    const defaults = contributes.configurationDefaults[`[${LANGUAGE_ID}]`]!;
    assert.equal(defaults["editor.defaultFormatter"], `${manifest.publisher}.${manifest.name}`);
    assert.deepEqual(
      Object.keys(defaults).filter((name) => /formatOn/.test(name)),
      [],
    );
  });

  it("uses one id for each language and one prefix for everything else", () => {
    assert.deepEqual(
      contributes.languages.map(({ id }) => id),
      [LANGUAGE_ID, CONFIGURATION_LANGUAGE_ID],
    );
    const named = [
      ...contributes.commands.map(({ command }) => command),
      ...Object.keys(contributes.configuration.properties),
    ];
    for (const name of named) assert.ok(name.startsWith(`${SETTINGS_SECTION}.`), name);
  });

  it("offers in menus and keys only commands that exist, and activates for none of them by hand", () => {
    const known = new Set(contributes.commands.map(({ command }) => command));
    const used = [...Object.values(contributes.menus).flat(), ...contributes.keybindings].map(({ command }) => command);
    assert.ok(used.length > 0);
    for (const command of used) assert.ok(known.has(command) || command.startsWith("editor.action."), command);
    assert.deepEqual(manifest.activationEvents, [
      "onWebviewPanel:occupationProfiles.preview",
      // Files that it includes under other names are plain YAML until the extension runs.
      "workspaceContains:**/occupation-profiles.yaml",
    ]);
  });

  it("offers export where a profile is seen: in its editor, in the explorer, in the palette, on its preview", () => {
    for (const [menu, when] of [
      ["editor/title", /editorLangId == occupation-profile \|\| activeWebviewPanelId == 'occupationProfiles\.preview'/],
      ["editor/context", /editorLangId == occupation-profile/],
      ["explorer/context", /resourceLangId == occupation-profile/],
      ["commandPalette", /editorLangId == occupation-profile \|\| activeWebviewPanelId/],
    ] as const) {
      const entry = contributes.menus[menu]?.find(({ command }) => command === "occupationProfiles.export");
      assert.match(entry?.when ?? "", when, menu);
    }
  });

  it("offers to check the workspace everywhere", () => {
    const limited = contributes.menus["commandPalette"]?.map(({ command }) => command);
    assert.ok(!limited?.includes("occupationProfiles.checkWorkspace"));
  });

  it("says everything in English and in Indonesian", () => {
    for (const { title } of contributes.commands) assert.match(title, /^\S.* \/ \S/, title);
    for (const [name, { description, enum: values, enumDescriptions }] of Object.entries(
      contributes.configuration.properties,
    )) {
      assert.match(description, /^\S.+\.\n\n\S.+\.$/s, name);
      for (const text of enumDescriptions ?? []) assert.match(text, /\. \/ \S.*\.$/, name);
      assert.equal(enumDescriptions?.length, values?.length, name);
    }
  });
});

describe("the grammar", () => {
  interface Rule {
    readonly name?: string;
    readonly match?: string;
    readonly patterns?: readonly Rule[];
  }
  const grammar = read<{ scopeName: string; injections: Record<string, Rule> }>(contributes.grammars[0]!.path);
  const rules = Object.values(grammar.injections).flatMap(({ patterns }) => patterns ?? []);
  const words = (name: string): string[] => {
    const match = rules.find((rule) => rule.name === name)?.match ?? "";
    return /\(\?:([a-z0-9_|]+)\)\(\?=/.exec(match)?.[1]?.split("|") ?? [];
  };

  it("belongs to the language", () => assert.equal(grammar.scopeName, contributes.grammars[0]!.scopeName));

  it("knows the six sections", () =>
    assert.deepEqual(words("keyword.control.section.occupation-profile"), [...SECTIONS]));

  it("knows every other key of the format", () => {
    const atRoot = new Set<string>(SECTIONS);
    const nested = Object.values(schema.properties ?? {}).flatMap(keysOf);
    const expected = [...ROOT_KEYS.filter((key) => !atRoot.has(key)), ...nested];
    assert.deepEqual(words("entity.name.tag.key.occupation-profile").sort(), [...new Set(expected)].sort());
  });
});

describe("the language configuration", () => {
  interface EnterRule {
    readonly beforeText: string;
    readonly afterText?: string;
    readonly action: { readonly appendText: string };
  }
  const { onEnterRules, wordPattern, indentationRules } = read<{
    onEnterRules: EnterRule[];
    wordPattern: { pattern: string; flags: string };
    indentationRules: { increaseIndentPattern: string };
  }>("client/language-configuration.json");
  const continued = (line: string, behind = "") =>
    onEnterRules.find(
      ({ beforeText, afterText = "" }) => new RegExp(beforeText).test(line) && new RegExp(afterText).test(behind),
    )?.action.appendText;

  it("continues a list of phrases, and lines up the keys of an item", () => {
    assert.equal(continued("  - menemui klien"), "- ");
    assert.equal(continued("- x"), "- ");
    assert.equal(continued("  - title: Dokter"), "  ");
    assert.equal(continued("  - text: >-"), "    ");
    assert.equal(continued("  - text:"), "    ");
    assert.equal(continued("  - >-"), "  ");
    assert.equal(continued("  - "), undefined);
    assert.equal(continued("title: Dokter"), undefined);
  });

  it("keeps a value that goes on below its key or dash", () => {
    assert.equal(continued('fit: "Orang yang', ' sabar"'), "  ");
    assert.equal(continued('fit: "Orang \\"sabar', '"'), "  ");
    assert.equal(continued("fit: 'Orang ''sabar", "'"), "  ");
    assert.equal(continued("fit: Orang yang", " sabar"), "  ");
    assert.equal(continued('  - title: "Dokter', '"'), "    ");
    assert.equal(continued("  - title: Dokter", " gigi"), "    ");
    assert.equal(continued('  - "menemui', ' klien"'), "  ");
    assert.equal(continued('fit: "Orang sabar"'), undefined);
    assert.equal(continued("fit: Orang sabar"), undefined);
    assert.equal(continued("fit: Orang sabar", " # catatan"), undefined);
    assert.equal(continued('  - "menemui klien"'), "- ");
    assert.equal(continued("  - menemui", " klien"), "- ");
    assert.equal(continued('  - title: "Dokter"'), "  ");
  });

  it("indents below a key and a block of text", () => {
    const increase = new RegExp(indentationRules.increaseIndentPattern);
    for (const line of ["duties:", "summary: >-", "summary: |", "  text: >-", "codes:  "]) assert.match(line, increase);
    for (const line of ["title: Dokter", "  - a", "Catatan: hubungi"]) assert.doesNotMatch(line, increase);
  });

  it("takes a reduplicated word and an id as one word", () => {
    const found = "kegiatan-kegiatan, di-atas pekerja-sosial 2635".match(
      new RegExp(wordPattern.pattern, `g${wordPattern.flags}`),
    );
    assert.deepEqual(found, ["kegiatan-kegiatan", "di-atas", "pekerja-sosial", "2635"]);
  });
});
