// The file system of Node as the workspace sees it, and addresses as the workspace spells them.
import assert from "node:assert/strict";
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { nodeFiles } from "../../server/src/lsp/files.node";
import { Log } from "../../server/src/lsp/log";
import { canonicalUri, folderUri } from "../../server/src/lsp/uri";
import { Configurations } from "../../server/src/lsp/workspace/configurations";
import { Ignores } from "../../server/src/lsp/workspace/ignores";
import { Slices } from "../../server/src/lsp/workspace/slices";
import { walk } from "../../server/src/lsp/workspace/walk";
import { folder } from "../cli/program";

describe("files in Node", () => {
  const uriOf = (path: string): string => folderUri(pathToFileURL(path).href);

  async function found(root: string): Promise<string[]> {
    const ignores = new Ignores(nodeFiles);
    const log = new Log({ console: { error: assert.fail } } as never);
    const configurations = new Configurations(nodeFiles, () => uriOf(root), log);
    const uris = await walk(uriOf(root), await ignores.at(uriOf(root)), {
      files: nodeFiles,
      ignores,
      slices: new Slices(),
      configurations,
    });
    return uris.map((uri) => decodeURIComponent(uri.slice(uriOf(root).length + 1))).sort();
  }

  it("are found through links, each real file once, and rings of links end", async () => {
    const root = realpathSync(folder({ "a.occupation.yaml": "", "sub/b.occupation.yaml": "" }));
    const elsewhere = realpathSync(folder({ "c.occupation.yaml": "" }));
    symlinkSync(root, join(root, "sub/ring"));
    symlinkSync(elsewhere, join(root, "jauh"));
    symlinkSync(join(root, "a.occupation.yaml"), join(root, "sub/a2.occupation.yaml"));
    symlinkSync(join(elsewhere, "c.occupation.yaml"), join(root, "c2.occupation.yaml"));
    symlinkSync(join(root, "nowhere"), join(root, "d.occupation.yaml"));
    assert.deepEqual(await found(root), [
      "a.occupation.yaml",
      "d.occupation.yaml",
      "jauh/c.occupation.yaml",
      "sub/b.occupation.yaml",
    ]);
    assert.equal(await nodeFiles.read(`${uriOf(root)}/d.occupation.yaml`), null);
  });

  it("obey the ignore files of the repository around the folder, but for one that hides the folder itself", async () => {
    const root = folder({
      ".gitignore": "konsep-*\n",
      "sub/a.occupation.yaml": "",
      "sub/konsep-b.occupation.yaml": "",
      "sub/.occupation-profilesignore": "lama/\n",
      "sub/lama/c.occupation.yaml": "",
    });
    assert.deepEqual(await found(join(root, "sub")), ["a.occupation.yaml", "konsep-b.occupation.yaml"]);
    mkdirSync(join(root, ".git"));
    writeFileSync(join(root, ".git/HEAD"), "ref: refs/heads/main\n");
    assert.deepEqual(await found(join(root, "sub")), ["a.occupation.yaml"]);
    writeFileSync(join(root, ".gitignore"), "/sub\n");
    assert.deepEqual(await found(join(root, "sub")), ["a.occupation.yaml", "konsep-b.occupation.yaml"]);
  });

  it("are read as the command line reads them, and are null where they cannot be", async () => {
    const root = folder({ "a.occupation.yaml": "", "folder/x": "" });
    writeFileSync(join(root, "a.occupation.yaml"), Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xe9, 0x62]));
    assert.equal(await nodeFiles.read(`${uriOf(root)}/a.occupation.yaml`), "a\ufffdb");
    for (const name of ["folder", "absent", "a.occupation.yaml/b"]) {
      assert.equal(await nodeFiles.read(`${uriOf(root)}/${name}`), null, name);
    }
    assert.equal(await nodeFiles.entries(`${uriOf(root)}/a.occupation.yaml`), null);
    assert.equal(await nodeFiles.read("memfs:/x"), null);
  });
});

describe("an address", () => {
  for (const [spellings, canonical] of [
    [
      ["file:///C:/Profil/a.yaml", "file:///c%3a/Profil/%61.yaml", "FILE:///c:/Profil/a.yaml"],
      "file:///c%3A/Profil/a.yaml",
    ],
    [["file://localhost/w/b c.yaml", "file:///w/b%20c.yaml", "file:/w/b%20c.yaml"], "file:///w/b%20c.yaml"],
    [["file:///w/ahli gizi (RS)+.yaml"], "file:///w/ahli%20gizi%20%28RS%29%2B.yaml"],
    [["file:///w/護士.yaml", "file:///w/%e8%ad%b7%E5%A3%AB.yaml"], "file:///w/%E8%AD%B7%E5%A3%AB.yaml"],
    [["file:///w/50%.yaml"], "file:///w/50%.yaml"],
    [["file://Server/share/a.yaml"], "file://server/share/a.yaml"],
    [["vscode-vfs://github/o/r/a.yaml"], "vscode-vfs://github/o/r/a.yaml"],
    [["untitled:Untitled-1"], "untitled:Untitled-1"],
    [["git:/w/a.yaml?%7B%22ref%22%3A%22%22%7D"], "git:/w/a.yaml?%7B%22ref%22%3A%22%22%7D"],
    [["no address"], "no address"],
  ] as const) {
    it(`is spelled ${canonical}`, () => {
      for (const spelling of [...spellings, canonical]) assert.equal(canonicalUri(spelling), canonical);
    });
  }
});
