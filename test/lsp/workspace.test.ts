// The workspace's profiles: those on disk under those that are open, kept in step with what happens to files and folders.
import assert from "node:assert/strict";
import { FileChangeType } from "vscode-languageserver/node";
import type { Rule } from "../../server/src/engine/rules/rule";
import { type ClientOptions, type LspClient, PATIENCE, PUSHED } from "../support/lsp-client";
import { GOOD, servers } from "../support/lsp-fixture";
import { MemoryFiles } from "../support/memory-files";
import { probe, RULE_TABLE, withRule } from "../support/probe-rule";

const { Created, Changed, Deleted } = FileChangeType;

const ROOT = "file:///w";
const HERE = `${ROOT}/di-sini.occupation.yaml`;
const file = (path: string): string => `${ROOT}/${path}.occupation.yaml`;
const titled = (title: string, more = ""): string => GOOD.replace("Tukang roti", title) + more;

/** Says what the index holds, as one finding. */
const listing: Rule["check"] = (_profile, { index }, tell) => {
  const all = [...index.all()].map((facts) => `${facts.id}=${facts.title?.text}`).sort();
  tell({ span: { start: 0, end: 5 }, message: "here", args: { all: all.join(" ") } });
};

describe("the workspace", () => {
  const start = servers();
  before(() => RULE_TABLE.push(probe({ check: listing, messages: { here: { en: "{all}", id: "{all}" } } })));
  after(() => RULE_TABLE.pop());

  /** A server on a folder in memory, with one document open in it. */
  async function on(texts: Record<string, string>, options: ClientOptions = {}): Promise<[LspClient, MemoryFiles]> {
    const files = MemoryFiles.of({ [HERE]: titled("Sini"), ...texts });
    const client = await start({ folders: [ROOT], edge: { files }, ...options });
    await client.open(HERE, titled("Sini"));
    return [client, files];
  }

  /** What the open document's findings say of the index; nothing while it is not known. */
  async function index(client: LspClient, here: string): Promise<string | undefined> {
    const found = (await client.diagnostics(here)).find(({ code }) => code === "probe");
    return found && String(found.message);
  }

  async function becomes(client: LspClient, expected: string, here = HERE): Promise<void> {
    const end = Date.now() + PATIENCE;
    let last: string | undefined;
    while (Date.now() < end) {
      last = await index(client, here);
      if (last === expected) return;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    assert.equal(last, expected);
  }

  it("editing 73: has the profiles of a folder, at any depth, under any spelling of their address", async () => {
    const [client] = await on({
      [file("perawat")]: titled("Perawat"),
      [file("a/b%20c/bidan.en")]: titled("Midwife"),
      [`${ROOT}/koki.occupation.yml`]: titled("Koki"),
      [`${ROOT}/catatan.yaml`]: titled("Catatan"),
      [`${ROOT}/node_modules/x/apoteker.occupation.yaml`]: titled("Apoteker"),
      [`${ROOT}/.git/apoteker.occupation.yaml`]: titled("Apoteker"),
    });
    await becomes(client, "bidan=Midwife di-sini=Sini koki=Koki perawat=Perawat");
    await client.open("file://localhost/w/%61/b c/bidan.en.occupation.yaml", titled("Nurse midwife"));
    await becomes(client, "bidan=Nurse midwife di-sini=Sini koki=Koki perawat=Perawat");
  });

  it("follows files that are created, changed, renamed and deleted", async () => {
    const [client, files] = await on({});
    await becomes(client, "di-sini=Sini");
    files.texts.set(file("perawat"), titled("Perawat"));
    await client.happened([file("perawat"), Created]);
    await becomes(client, "di-sini=Sini perawat=Perawat");
    files.texts.set(file("perawat"), titled("Perawat gigi"));
    await client.happened([file("perawat"), Changed]);
    await becomes(client, "di-sini=Sini perawat=Perawat gigi");
    files.texts.set(file("perawat-gigi"), titled("Perawat gigi"));
    files.texts.delete(file("perawat"));
    await client.happened([file("perawat"), Deleted], [file("perawat-gigi"), Created]);
    await becomes(client, "di-sini=Sini perawat-gigi=Perawat gigi");
    files.texts.delete(file("perawat-gigi"));
    await client.happened([file("perawat-gigi"), Deleted]);
    await becomes(client, "di-sini=Sini");
  });

  it("keeps a file that was written again before the news of its deletion came", async () => {
    const [client, files] = await on({ [file("perawat")]: titled("Perawat") });
    await becomes(client, "di-sini=Sini perawat=Perawat");
    files.texts.set(file("perawat"), titled("Perawat gigi"));
    await client.happened([file("perawat"), Deleted]);
    await becomes(client, "di-sini=Sini perawat=Perawat gigi");
  });

  it("editing 73: follows folders, of which editors name nothing but the folder", async () => {
    const [client, files] = await on({
      [file("lama/bidan")]: titled("Bidan"),
      [file("lama/dalam/koki")]: titled("Koki"),
    });
    const both = "bidan=Bidan di-sini=Sini koki=Koki";
    await becomes(client, both);
    files.move(`${ROOT}/lama`, `${ROOT}/baru`);
    await client.happened([`${ROOT}/lama`, Deleted], [`${ROOT}/baru`, Created]);
    await becomes(client, both);
    files.texts.set(file("baru/bidan"), titled("Bidan desa"));
    await client.happened([file("baru/bidan"), Changed]);
    await becomes(client, "bidan=Bidan desa di-sini=Sini koki=Koki");
    files.move(`${ROOT}/baru`, "file:///elsewhere");
    await client.happened([`${ROOT}/baru`, Deleted]);
    await becomes(client, "di-sini=Sini");
  });

  it("asks to be told of everything that comes and goes, and of changes in profiles and what governs them", async () => {
    const [client] = await on({});
    await client.until(() => client.watchers.length > 0);
    assert.ok(client.registrations.includes("workspace/didChangeWatchedFiles"));
    assert.deepEqual(client.watchers[0], { globPattern: "**/*", kind: 1 | 4 });
    assert.ok(client.watchers.slice(1).every(({ kind }) => kind === 2));
  });

  it("takes folders in and lets them go", async () => {
    const other = "file:///lain";
    const [client] = await on({ [`${other}/koki.occupation.yaml`]: titled("Koki") });
    await becomes(client, "di-sini=Sini");
    await client.changeFolders([other], []);
    await becomes(client, "di-sini=Sini koki=Koki");
    await client.changeFolders([], [other]);
    await becomes(client, "di-sini=Sini");
  });

  it("forgets ignore files with the folder that they were in", async () => {
    const [client, files] = await on({
      [`${ROOT}/a/.gitignore`]: "bidan*\n",
      [file("a/bidan")]: titled("Bidan"),
      [file("b/bidan")]: titled("Bidan desa"),
    });
    await becomes(client, "bidan=Bidan desa di-sini=Sini");
    files.move(`${ROOT}/a`, "file:///elsewhere");
    await client.happened([`${ROOT}/a`, Deleted]);
    files.move(`${ROOT}/b`, `${ROOT}/a`);
    await client.happened([`${ROOT}/b`, Deleted], [`${ROOT}/a`, Created]);
    await becomes(client, "bidan=Bidan desa di-sini=Sini");
  });

  it("lets a folder go that was taken in a moment ago", async () => {
    const other = "file:///lain";
    const [client] = await on({ [`${other}/koki.occupation.yaml`]: titled("Koki") });
    await becomes(client, "di-sini=Sini");
    await client.changeFolders([other], []);
    await client.changeFolders([], [other]);
    await client.connection.sendRequest("workspace/symbol", { query: "" });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await becomes(client, "di-sini=Sini");
  });

  it("follows its own folders, and folders that are called like files", async () => {
    const other = "file:///lain";
    const [client, files] = await on({ [`${other}/koki.occupation.yaml`]: titled("Koki") }, { folders: [ROOT, other] });
    await becomes(client, "di-sini=Sini koki=Koki");
    files.move(other, "file:///elsewhere");
    await client.happened([other, Deleted]);
    await becomes(client, "di-sini=Sini");
    files.move("file:///elsewhere", other);
    await client.happened([other, Created]);
    await becomes(client, "di-sini=Sini koki=Koki");
    for (const name of ["profil.yaml", "occupation-profiles.yaml"]) {
      files.texts.set(file(`${name}/guru`), titled("Guru"));
      await client.happened([`${ROOT}/${name}`, Created]);
      await becomes(client, "di-sini=Sini guru=Guru koki=Koki");
      files.texts.delete(file(`${name}/guru`));
      await client.happened([`${ROOT}/${name}`, Deleted]);
      await becomes(client, "di-sini=Sini koki=Koki");
    }
    assert.deepEqual(client.logged, []);
  });

  it("lives with folders that have no address", async () => {
    const [client] = await on({}, { folders: ["", ROOT] });
    await becomes(client, "di-sini=Sini");
    await client.open("", titled("Tanpa nama"));
    await client.open("/x.occupation.yaml", titled("Tanpa skema"));
    await client.hover("/x.occupation.yaml", 0);
    assert.deepEqual(client.logged, []);
  });

  it("goes back to the file on disk when a document is closed", async () => {
    const [client, files] = await on({ [file("koki")]: titled("Koki") });
    await client.open(file("koki"), titled("Koki"));
    await client.replace(file("koki"), titled("Juru masak"));
    await becomes(client, "di-sini=Sini koki=Juru masak");
    await client.close(file("koki"));
    await becomes(client, "di-sini=Sini koki=Koki");
    // Saved, in an editor that does not tell what happens on disk.
    await client.open(file("koki"), titled("Juru masak"));
    files.texts.set(file("koki"), titled("Juru masak"));
    await client.save(file("koki"));
    await client.close(file("koki"));
    await becomes(client, "di-sini=Sini koki=Juru masak");
  });

  it("keeps a new file that was saved, and forgets one that was deleted while it was open", async () => {
    const [client, files] = await on({ [file("koki")]: titled("Koki") });
    await client.open(file("baru"), titled("Baru"));
    await becomes(client, "baru=Baru di-sini=Sini koki=Koki");
    files.texts.set(file("baru"), titled("Baru"));
    await client.save(file("baru"));
    await client.close(file("baru"));
    await client.open(file("koki"), titled("Koki"));
    files.texts.delete(file("koki"));
    await client.happened([file("koki"), Deleted]);
    await becomes(client, "baru=Baru di-sini=Sini koki=Koki");
    await client.close(file("koki"));
    await becomes(client, "baru=Baru di-sini=Sini");
  });

  it("does not take second copies for profiles: old sides of comparisons, files elsewhere, what ignore files leave out", async () => {
    const [client] = await on({
      [`${ROOT}/.gitignore`]: "hasil/\n",
      [`${ROOT}/sub/.occupation-profilesignore`]: "*.occupation.yml\n!koki.occupation.yml\n",
      [file("hasil/bidan")]: titled("Bidan"),
      [`${ROOT}/sub/perawat.occupation.yml`]: titled("Perawat"),
      [`${ROOT}/sub/koki.occupation.yml`]: titled("Koki"),
    });
    await becomes(client, "di-sini=Sini koki=Koki");
    await client.open(`git:/w/di-sini.occupation.yaml?%7B%22ref%22%3A%22%22%7D`, titled("Dulu"));
    await client.open("file:///elsewhere/salinan.occupation.yaml", titled("Salinan"));
    await client.open(file("hasil/bidan"), titled("Bidan"));
    await client.open("untitled:Untitled-1", titled("Belum bernama"));
    await becomes(client, "di-sini=Sini koki=Koki");
    assert.equal((await client.diagnostics(file("hasil/bidan"))).length, 1, "it is checked all the same");
  });

  it("follows ignore files", async () => {
    const [client, files] = await on({ [file("hasil/bidan")]: titled("Bidan") });
    await becomes(client, "bidan=Bidan di-sini=Sini");
    files.texts.set(`${ROOT}/.gitignore`, "hasil\n");
    await client.happened([`${ROOT}/.gitignore`, Created]);
    await becomes(client, "di-sini=Sini");
    files.texts.set(file("hasil/koki"), titled("Koki"));
    await client.happened([file("hasil/koki"), Created]);
    files.texts.delete(`${ROOT}/.gitignore`);
    await client.happened([`${ROOT}/.gitignore`, Deleted]);
    await becomes(client, "bidan=Bidan di-sini=Sini koki=Koki");
  });

  it("says nothing of other profiles while those that one names are unread, and asks to be asked again", async () => {
    const files = MemoryFiles.of({ [HERE]: titled("Sini"), [file("koki")]: titled("Koki") });
    files.hold();
    const client = await start({ folders: [ROOT], edge: { files } });
    await client.open(HERE, titled("Sini", "related: [koki]\n"));
    assert.deepEqual(await client.diagnostics(HERE), []);
    files.release();
    await client.until(() => client.refreshes.length > 0);
    await becomes(client, "di-sini=Sini koki=Koki");
  });

  it("reads what an open profile names before all the rest", async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [file(`a-${i}`), titled(`A ${i}`)]));
    const files = MemoryFiles.of({ ...many, [HERE]: titled("Sini"), [file("zzz")]: titled("Z") });
    files.hold();
    const client = await start({ folders: [ROOT], edge: { files } });
    await client.open(HERE, titled("Sini", "related: [zzz]\n"));
    await client.until(() => files.reads.length >= 16);
    await client.diagnostics(HERE);
    files.release();
    await client.until(() => client.refreshes.length > 0);
    assert.ok(files.reads.indexOf(file("zzz")) < 20, `${files.reads.indexOf(file("zzz"))}`);
  });

  it("is read behind what the author does: an answer does not wait for it", async () => {
    const many = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [file(`a-${i}`), titled(`A ${i}`)]));
    const [client, files] = await on(many);
    assert.ok(await client.hover(HERE, client.text(HERE).indexOf("misfit") + 1));
    await client.replace(HERE, titled("Sini", "# satu\n"));
    assert.ok(await client.hover(HERE, client.text(HERE).indexOf("misfit") + 1));
    assert.ok(files.reads.length < 2000, `answered when ${files.reads.length} were read`);
    files.texts.clear();
  });

  it("is read through the editor where the server cannot reach it", async () => {
    const virtual = MemoryFiles.of({ "memfs:/w/koki.occupation.yaml": titled("Koki") });
    const initializationOptions = { readsFiles: true };
    const client = await start({ folders: ["memfs:/w"], virtual, initializationOptions });
    await client.open("memfs:/w/di-sini.occupation.yaml", titled("Sini"));
    const here = "memfs:/w/di-sini.occupation.yaml";
    await becomes(client, "di-sini=Sini koki=Koki", here);
  });

  it("is what is open, where there is no folder, or nobody who could read it", async () => {
    for (const folders of [[], [ROOT]]) {
      const client = await start({ folders, capabilities: { textDocument: { diagnostic: {} } } });
      await client.open(HERE, titled("Sini"));
      await client.open(file("koki"), titled("Koki"));
      await becomes(client, "di-sini=Sini koki=Koki");
      await client.close(file("koki"));
      await becomes(client, "di-sini=Sini");
      assert.deepEqual(client.logged, []);
    }
  });
});

describe("a change in the workspace", () => {
  const start = servers();

  it("publishes again exactly what depends on it", async () => {
    const count: Rule["check"] = ({ text }, { index }, tell) => {
      if (text.includes("related")) {
        tell({ span: { start: 0, end: 5 }, message: "here", args: { count: index.byId("koki").length } });
      }
    };
    const rule = probe({ check: count, messages: { here: { en: "{count}", id: "{count}" } } });
    await withRule(rule, async () => {
      const files = MemoryFiles.of({ [HERE]: titled("Sini"), [file("bidan")]: titled("Bidan") });
      const client = await start({ folders: [ROOT], edge: { files }, capabilities: PUSHED });
      await client.open(HERE, titled("Sini"));
      await client.open(file("bidan"), titled("Bidan", "related: [koki]\n"));
      await client.until(() =>
        client.published.some(({ uri, diagnostics }) => uri === file("bidan") && diagnostics[0]),
      );
      await new Promise((resolve) => setTimeout(resolve, 150));
      const before = client.published.length;
      files.texts.set(file("koki"), titled("Koki"));
      await client.happened([file("koki"), Created]);
      await client.until(() => client.published.length > before);
      await new Promise((resolve) => setTimeout(resolve, 150));
      const later = client.published.slice(before);
      assert.deepEqual(
        later.map(({ uri, diagnostics }) => [uri, diagnostics.map(({ message }) => message)]),
        [[file("bidan"), ["1"]]],
      );
    });
  });
});
