// Renaming over the protocol: the edits as an editor carries them out, file by file, and what is refused or asked.
import assert from "node:assert/strict";
import { type FileRename, ResponseError, type WorkspaceEdit } from "vscode-languageserver";
import { CAPABLE, type ClientOptions, type LspClient } from "../support/lsp-client";
import { servers } from "../support/lsp-fixture";
import { MemoryFiles } from "../support/memory-files";
import { applied, type Files } from "../support/workspace-edit";

const NURSE = "file:///p/perawat.occupation.yaml";
const MIDWIFE = "file:///p/bidan.occupation.yaml";
const MIDWIFE_EN = "file:///p/en/bidan.en.occupation.yml";
const BAD_NAME = "file:///p/Dokter%20Gigi.occupation.yaml";

const FILES: Files = {
  [NURSE]: `title: Perawat\r\nrelated: ["bidan"]\r\ncomparison:\r\n  - {id: 'bidan', text: x}\r\n`,
  [MIDWIFE]: "id: bidan\ntitle: Bidan\nrelated:\n  - bidan # sendiri\n",
  [MIDWIFE_EN]: "title: Midwife\nrelated:\n  - perawat\n",
  [BAD_NAME]: "title: Dokter gigi\nrelated: [bidan, perawat]\n",
};

describe("rename", () => {
  const start = servers();

  async function open(options: ClientOptions = {}): Promise<LspClient> {
    const client = await start({ locale: "en", ...options });
    for (const [uri, text] of Object.entries(FILES)) await client.open(uri, text);
    return client;
  }

  const positionOf = (uri: string, words: string) => {
    const before = FILES[uri]!.slice(0, FILES[uri]!.indexOf(words) + 1).split(/\r?\n/);
    return { line: before.length - 1, character: before.at(-1)!.length };
  };

  const rename = (client: LspClient, uri: string, words: string, newName: string) =>
    client.ask<WorkspaceEdit>("rename", uri, { position: positionOf(uri, words), newName });

  const after = (client: LspClient, edit: WorkspaceEdit | null): Files =>
    applied(FILES, edit ?? {}, (uri) => client.document(uri).version);

  const willRename = (client: LspClient, ...files: FileRename[]) =>
    client.connection.sendRequest<WorkspaceEdit | null>("workspace/willRenameFiles", { files });

  async function reasonOf(answer: Promise<unknown>): Promise<string> {
    const error = await answer.then(
      () => assert.fail("nothing is refused"),
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof ResponseError, String(error));
    return error.message;
  }

  const RENAMED: Files = {
    [NURSE]: `title: Perawat\r\nrelated: ["kebidanan"]\r\ncomparison:\r\n  - {id: 'kebidanan', text: x}\r\n`,
    "file:///p/kebidanan.occupation.yaml": "id: kebidanan\ntitle: Bidan\nrelated:\n  - kebidanan # sendiri\n",
    "file:///p/en/kebidanan.en.occupation.yml": FILES[MIDWIFE_EN]!,
    [BAD_NAME]: "title: Dokter gigi\nrelated: [kebidanan, perawat]\n",
  };

  describe("of an occupation", () => {
    it("changes every reference, every id and every language version's file, from wherever it begins", async () => {
      const client = await open();
      for (const [uri, words] of [
        [NURSE, "'bidan'"],
        [MIDWIFE, "bidan\ntitle"],
        [BAD_NAME, "bidan"],
      ] as const) {
        assert.deepEqual(after(client, await rename(client, uri, words, " kebidanan ")), RENAMED, words);
      }
      assert.deepEqual(client.logged, []);
    });

    it("says first what it is about", async () => {
      const client = await open();
      const prepare = (uri: string, words: string) =>
        client.ask("prepareRename", uri, { position: positionOf(uri, words) });
      assert.deepEqual(await prepare(NURSE, "'bidan'"), {
        range: { start: { line: 3, character: 10 }, end: { line: 3, character: 15 } },
        placeholder: "bidan",
      });
      assert.deepEqual(await prepare(MIDWIFE_EN, "Midwife"), {
        range: { start: { line: 0, character: 7 }, end: { line: 0, character: 14 } },
        placeholder: "Midwife",
      });
      assert.match(await reasonOf(prepare(MIDWIFE, "related")), /^Nothing can be renamed here/);
    });

    it("changes nothing where the id stays", async () => {
      const client = await open();
      assert.deepEqual(await rename(client, NURSE, "'bidan'", "bidan"), { documentChanges: [] });
    });

    it("is refused in words where the id is none, or another's", async () => {
      const client = await open();
      const reason = (name: string) => reasonOf(rename(client, NURSE, "'bidan'", name));
      assert.match(await reason("Bidan Desa"), /^Try “bidan-desa”: .*lower-case letters/);
      assert.match(await reason("perawat"), /already a profile with the id “perawat”/);
      const indonesian = await open({ configuration: () => ({ language: "id" }) });
      assert.match(await reasonOf(rename(indonesian, NURSE, "'bidan'", "perawat")), /^Sudah ada profil/);
    });

    it("is refused where the editor renames no files, but a slip in a reference is not", async () => {
      const workspace = { ...CAPABLE.workspace, workspaceEdit: {} };
      const client = await open({ capabilities: { ...CAPABLE, workspace } });
      assert.match(await reasonOf(rename(client, NURSE, "'bidan'", "kebidanan")), /cannot rename files/);
      await client.open("file:///p/guru.occupation.yaml", "related: [prawat]\n");
      const position = { line: 0, character: 12 };
      const edit = await client.ask<WorkspaceEdit>("rename", "file:///p/guru.occupation.yaml", {
        position,
        newName: "perawat",
      });
      assert.deepEqual(edit.changes, {
        "file:///p/guru.occupation.yaml": [
          { range: { start: { line: 0, character: 10 }, end: { line: 0, character: 16 } }, newText: "perawat" },
        ],
      });
    });
  });

  describe("of an occupation whose files are not open", () => {
    const onDisk = (): MemoryFiles => MemoryFiles.of({ ...FILES });

    async function on(files: MemoryFiles): Promise<LspClient> {
      const client = await start({ locale: "en", folders: ["file:///p"], edge: { files } });
      await client.open(NURSE, FILES[NURSE]!);
      return client;
    }

    const afterAll = (files: MemoryFiles, edit: WorkspaceEdit) =>
      applied(Object.fromEntries(files.texts), edit, (uri) => (uri === NURSE ? 1 : null));

    it("changes them as well, also the one whose name is none", async () => {
      const files = onDisk();
      const client = await on(files);
      assert.deepEqual(afterAll(files, await rename(client, NURSE, "'bidan'", "kebidanan")), RENAMED);
    });

    it("is refused where a file that is no profile has the new name", async () => {
      const files = onDisk();
      files.texts.set("file:///p/en/.gitignore", "kebidanan.*\n");
      files.texts.set("file:///p/en/kebidanan.en.occupation.yml", "title: Old\n");
      const client = await on(files);
      const reason = await reasonOf(rename(client, NURSE, "'bidan'", "kebidanan"));
      assert.match(reason, /already a file “kebidanan\.en\.occupation\.yml”/);
      const renames = { oldUri: MIDWIFE, newUri: "file:///p/kebidanan.occupation.yaml" };
      assert.equal(await willRename(client, renames), null);
      assert.match(await client.until(() => client.messages.pop()), /References to “bidan” stay as they are\.$/);
    });

    it("goes by what they hold now, not by what was read of them before", async () => {
      const files = onDisk();
      const client = await on(files);
      assert.equal((await rename(client, NURSE, "'bidan'", "bidan2")).documentChanges?.length, 5);
      const moved = `# Baris baru di atas.\n${FILES[MIDWIFE]}`;
      files.texts.set(MIDWIFE, moved);
      files.texts.set(BAD_NAME, "title: Dokter gigi\n");
      assert.deepEqual(afterAll(files, await rename(client, NURSE, "'bidan'", "kebidanan")), {
        ...RENAMED,
        "file:///p/kebidanan.occupation.yaml": `# Baris baru di atas.\n${RENAMED["file:///p/kebidanan.occupation.yaml"]}`,
        [BAD_NAME]: "title: Dokter gigi\n",
      });
    });

    it("waits until all of them were read", async () => {
      const files = onDisk();
      files.hold();
      const client = await on(files);
      const renaming = rename(client, NURSE, "'bidan'", "kebidanan");
      await client.hover(NURSE, 0);
      files.release();
      assert.deepEqual(afterAll(files, await renaming), RENAMED);
    });

    it("leaves the old side of a comparison alone", async () => {
      const files = onDisk();
      const client = await on(files);
      await client.open("git:/p/Dokter%20Gigi.occupation.yaml?ref=HEAD", FILES[BAD_NAME]!);
      assert.deepEqual(afterAll(files, await rename(client, NURSE, "'bidan'", "kebidanan")), RENAMED);
    });

    it("may be had again after it was taken back, though the editor still holds the new files", async () => {
      const files = onDisk();
      const client = await on(files);
      const renames = [
        { oldUri: MIDWIFE, newUri: "file:///p/kebidanan.occupation.yaml" },
        { oldUri: MIDWIFE_EN, newUri: "file:///p/en/kebidanan.en.occupation.yml" },
      ];
      const carryOut = (moves: readonly FileRename[]) => {
        for (const { oldUri, newUri } of moves) {
          files.texts.set(newUri, files.texts.get(oldUri)!);
          files.texts.delete(oldUri);
        }
        return client.connection.sendNotification("workspace/didRenameFiles", { files: moves });
      };
      for (const { newUri } of renames) await client.open(newUri, RENAMED[newUri]!);
      await carryOut(renames);
      await carryOut(renames.map(({ oldUri, newUri }) => ({ oldUri: newUri, newUri: oldUri })));
      assert.deepEqual(afterAll(files, await rename(client, NURSE, "'bidan'", "kebidanan")), RENAMED);
    });
  });

  describe("of a title", () => {
    it("changes the title, and offers the id that goes with it", async () => {
      const offered: string[][] = [];
      const client = await open({
        choose: (message, actions) => {
          offered.push([message, ...actions]);
          return actions[0];
        },
      });
      const edit = await rename(client, MIDWIFE, "Bidan", "Kebidanan");
      assert.deepEqual(after(client, edit), { ...FILES, [MIDWIFE]: FILES[MIDWIFE]!.replace("Bidan", "Kebidanan") });
      const applying = await client.until(() => client.edits.at(-1));
      assert.deepEqual(after(client, applying), RENAMED);
      assert.deepEqual(offered, [
        [
          "The title has changed, but the id is still “bidan”. Rename the files and the references to “kebidanan” as well?",
          "Rename",
          "Keep “bidan”",
        ],
      ]);
    });

    it("leaves the id alone where the writer wants that, or where it says something else anyway", async () => {
      const client = await open({ choose: (_message, actions) => actions[1] });
      await rename(client, MIDWIFE, "Bidan", "Kebidanan");
      await client.until(() => client.messages.length > 0);
      await rename(client, MIDWIFE_EN, "Midwife", "Midwives");
      await rename(client, BAD_NAME, "Dokter gigi", "Dokter");
      await client.hover(NURSE, 0);
      assert.equal(client.messages.length, 1);
      assert.deepEqual(client.edits, []);
    });

    it("is refused without words", async () => {
      const client = await open();
      assert.match(await reasonOf(rename(client, MIDWIFE, "Bidan", "  ")), /^The title cannot be empty/);
    });
  });

  describe("of a file", () => {
    const TO = "file:///p/kebidanan.occupation.yaml";

    it("takes ids, references and the other language versions along", async () => {
      const client = await open();
      const edit = await willRename(client, { oldUri: MIDWIFE, newUri: TO });
      const { [MIDWIFE]: own, ...others } = after(client, edit);
      // The editor itself renames the file that it asked about.
      assert.deepEqual({ ...others, [TO]: own }, RENAMED);
    });

    it("does not ask twice for what is part of an answer", async () => {
      const client = await open();
      const edit = await rename(client, NURSE, "'bidan'", "kebidanan");
      for (const [uri, text] of Object.entries(
        after(client, { documentChanges: edit.documentChanges!.slice(0, -2) }),
      )) {
        await client.replace(uri, text);
      }
      assert.equal(await willRename(client, { oldUri: MIDWIFE, newUri: TO }), null);
      assert.equal(
        await willRename(client, { oldUri: MIDWIFE_EN, newUri: "file:///p/en/kebidanan.en.occupation.yml" }),
        null,
      );
    });

    it("answers in full where an earlier answer was not carried out", async () => {
      const client = await open();
      await rename(client, NURSE, "'bidan'", "kebidanan");
      assert.notEqual(await willRename(client, { oldUri: MIDWIFE, newUri: TO }), null);
    });

    const BOTH = [
      { oldUri: MIDWIFE, newUri: TO },
      { oldUri: NURSE, newUri: "file:///p/keperawatan.occupation.yaml" },
    ];

    it("changes a file that refers to several of those renamed at once, in one edit", async () => {
      const client = await open();
      const edit = await willRename(client, ...BOTH);
      const uris = edit?.documentChanges?.flatMap((change) => ("edits" in change ? [change.textDocument.uri] : []));
      assert.equal(new Set(uris).size, uris?.length, "one edit for each text");
      assert.equal(after(client, edit)[BAD_NAME], "title: Dokter gigi\nrelated: [kebidanan, keperawatan]\n");
    });

    it("does so in editors that know no versions, too", async () => {
      const workspace = { ...CAPABLE.workspace, workspaceEdit: {} };
      const client = await open({ capabilities: { ...CAPABLE, workspace } });
      const guru = "file:///p/guru.occupation.yaml";
      await client.open(guru, "related: [juru-api, juru-masak]\n");
      // Of ids that no profile has, references alone are changed: no file needs another name.
      const edit = await willRename(
        client,
        { oldUri: "file:///p/juru-api.occupation.yaml", newUri: "file:///p/pemadam.occupation.yaml" },
        { oldUri: "file:///p/juru-masak.occupation.yaml", newUri: "file:///p/koki.occupation.yaml" },
      );
      assert.deepEqual(
        edit?.changes?.[guru]?.map(({ newText }) => newText),
        ["pemadam", "koki"],
      );
    });

    it("changes nothing where the id stays: another language, another folder, another kind of file", async () => {
      const client = await open();
      for (const newUri of [
        "file:///p/bidan.id.occupation.yaml",
        "file:///q/bidan.occupation.yaml",
        "file:///p/bidan.occupation.yaml.bak",
        "file:///p/bidan.yaml",
      ]) {
        assert.equal(await willRename(client, { oldUri: MIDWIFE, newUri }), null, newUri);
      }
      assert.equal(
        await willRename(client, { oldUri: BAD_NAME, newUri: "file:///p/dokter-gigi.occupation.yaml" }),
        null,
      );
      await client.hover(NURSE, 0);
      assert.deepEqual(client.messages, []);
    });

    it("says why references stay where the new name is no id, or another's", async () => {
      const client = await open();
      const message = async (newUri: string) => {
        assert.equal(await willRename(client, { oldUri: MIDWIFE, newUri }), null);
        return client.until(() => client.messages.pop());
      };
      assert.match(
        await message("file:///p/Bidan%20Desa.en.occupation.yaml"),
        /^Try “bidan-desa”: .* References to “bidan” stay as they are\.$/,
      );
      assert.match(await message("file:///q/perawat.occupation.yaml"), /already a profile with the id “perawat”/);
    });

    it("is asked of editors that tell, for profiles only", async () => {
      const { result } = await open();
      assert.deepEqual(
        result.capabilities.workspace?.fileOperations?.willRename?.filters.map(({ pattern }) => pattern.glob),
        ["**/*.occupation.{yaml,yml}"],
      );
      const silent = await open({ capabilities: {} });
      assert.deepEqual(silent.result.capabilities.workspace?.fileOperations, {});
      assert.equal(silent.result.capabilities.renameProvider, true);
    });
  });
});
