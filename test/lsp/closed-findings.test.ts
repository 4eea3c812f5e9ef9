// Findings of profiles that are not open: what an editor is told of them, when, and what is worked out anew.
import assert from "node:assert/strict";
import {
  CancellationTokenSource,
  FileChangeType,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver/node";
import type { Rule } from "../../server/src/engine/rules/rule";
import { UNSEEN_NOTIFICATION } from "../../server/src/lsp/protocol";
import {
  CAPABLE,
  type ClientOptions,
  type LspClient,
  PATIENCE,
  PUSHED,
  type WorkspacePullOptions,
} from "../support/lsp-client";
import { BAD, codesOf, GOOD, servers } from "../support/lsp-fixture";
import { MemoryFiles } from "../support/memory-files";
import { probe, withRule } from "../support/probe-rule";

const { Created, Changed, Deleted } = FileChangeType;

const ROOT = "file:///w";
const file = (path: string): string => `${ROOT}/${path}.occupation.yaml`;
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
/** Longer than anything is put off. */
const LULL = 300;

type Reports = WorkspaceDocumentDiagnosticReport[];

const plain = (reports: Reports): string[] =>
  reports.map((report) => {
    const name = report.uri.replace(`${ROOT}/`, "").replace(".occupation.yaml", "");
    return `${name}: ${report.kind === "full" ? codesOf(report.items).join(" ") || "none" : "unchanged"}`;
  });

describe("findings of profiles that are not open", () => {
  const start = servers();

  async function on(texts: Record<string, string>, options: ClientOptions = {}): Promise<[LspClient, MemoryFiles]> {
    // All profiles here have one title, which is not what is looked at.
    const files = MemoryFiles.of({ [`${ROOT}/occupation-profiles.yaml`]: "rules: {duplicate-title: off}\n", ...texts });
    return [await start({ folders: [ROOT], edge: { files }, ...options }), files];
  }

  /** A request that stays open, and what it was told. */
  function listen(client: LspClient, options: WorkspacePullOptions = {}): Reports {
    const told: Reports = [];
    void client.pullWorkspace({ onPart: ({ items }) => void told.push(...items), ...options }).catch(() => {});
    return told;
  }

  /** What is told from now on, until nothing more has come for a while. */
  async function next(told: Reports, act: () => unknown): Promise<string[]> {
    const before = told.length;
    await act();
    for (let end = Date.now() + PATIENCE; told.length === before && Date.now() < end; ) await pause(10);
    for (let seen = -1; seen !== told.length; await pause(LULL)) seen = told.length;
    return plain(told.slice(before)).sort();
  }

  it("editing 9: are told at their own file, in parts, each with a result id, and followed on disk", async () => {
    const [client, files] = await on({ [file("a")]: BAD, [file("b")]: GOOD, [file("sub/c")]: "" });
    const told = listen(client);
    assert.deepEqual(await next(told, () => {}), ["a: missing-section", "sub/c: empty-file"]);
    assert.ok(told.every((report) => report.version === null && report.resultId));
    files.texts.set(file("a"), GOOD);
    assert.deepEqual(await next(told, () => client.happened([file("a"), Changed])), ["a: none"]);
    files.texts.set(file("d"), BAD);
    assert.deepEqual(await next(told, () => client.happened([file("d"), Created])), ["d: missing-section"]);
    files.move(`${ROOT}/sub`, `${ROOT}/baru`);
    const moved = () => client.happened([`${ROOT}/sub`, Deleted], [`${ROOT}/baru`, Created]);
    assert.deepEqual(await next(told, moved), ["baru/c: empty-file", "sub/c: none"]);
    files.texts.delete(file("d"));
    assert.deepEqual(await next(told, () => client.happened([file("d"), Deleted])), ["d: none"]);
    assert.equal(told.at(-1)?.resultId, undefined);
    assert.deepEqual(await next(told, () => client.changeFolders([], [ROOT])), ["a: none", "baru/c: none"]);
  });

  it("are not told again to an editor that has them", async () => {
    const [client] = await on({ [file("a")]: BAD, [file("b")]: BAD });
    const first = listen(client);
    await next(first, () => {});
    const ids = Object.fromEntries(first.map(({ uri, resultId }) => [uri, resultId!]));
    const previous = { ...ids, [file("b")]: "old", [file("gone")]: "x" };
    const second = listen(client, { previous });
    assert.deepEqual(await next(second, () => {}), ["a: unchanged", "b: missing-section", "gone: none"]);
  });

  it("are worked out anew exactly where something that was asked has changed", async () => {
    const checked: string[] = [];
    const asking: Rule["check"] = ({ text, identity }, { index }, tell) => {
      checked.push(identity.id!);
      const asked = /related: \[(.*)\]/.exec(text)?.[1];
      if (!asked) return;
      for (const { file: other, title } of index.byId(asked)) {
        const related = [{ file: other, span: title!.span, message: "here", args: {} }];
        tell({ span: { start: 0, end: 5 }, message: "here", related });
      }
    };
    await withRule(probe({ check: asking }), async () => {
      const names = Array.from({ length: 20 }, (_, i) => `p${10 + i}`);
      const [client, files] = await on({
        ...Object.fromEntries(names.map((name) => [file(name), GOOD.replace("Tukang roti", name)])),
        [file("x")]: `${GOOD}related: [p17]\n`,
        [file("y")]: `${GOOD}related: [p17]\n`,
        [file("z")]: `${GOOD}related: [p18]\n`,
      });
      const told = listen(client);
      assert.deepEqual(await next(told, () => {}), ["x: probe", "y: probe", "z: probe"]);
      assert.equal(checked.length, 23);
      const [report] = told;
      const [related] = (report?.kind === "full" && report.items[0]?.relatedInformation) || [];
      assert.deepEqual(related?.location, {
        uri: file("p17"),
        range: { start: { line: 0, character: 7 }, end: { line: 0, character: 10 } },
      });

      checked.length = 0;
      files.texts.set(file("p17"), `# satu baris\n${GOOD.replace("Tukang roti", "p17")}`);
      const changed = await next(told, () => client.happened([file("p17"), Changed]));
      assert.deepEqual(
        [changed, checked.sort()],
        [
          ["x: probe", "y: probe"],
          ["p17", "x", "y"],
        ],
      );

      // The same in an open document, while it is typed.
      checked.length = 0;
      await client.open(file("p17"), files.texts.get(file("p17"))!);
      await client.diagnostics(file("p17"));
      await client.replace(file("p17"), files.texts.get(file("p17"))!.replace("title: p17", "title: P17"));
      await client.diagnostics(file("p17"));
      await pause(LULL);
      assert.deepEqual(checked.sort(), ["p17", "p17", "x", "y"]);

      checked.length = 0;
      await client.replace(file("p17"), client.text(file("p17")).replace("memanggangnya", "memanggangnya siang"));
      await client.diagnostics(file("p17"));
      await pause(LULL);
      assert.deepEqual(checked, ["p17"], "prose is nobody else's concern");
    });
  });

  it("are those of the open document while there is one, and of the file again when it is closed", async () => {
    const [client] = await on({ [file("a")]: BAD });
    const told = listen(client);
    assert.deepEqual(await next(told, () => {}), ["a: missing-section"]);
    const edited = async () => {
      await client.open(file("a"), GOOD);
      assert.deepEqual(await client.diagnostics(file("a")), []);
      await pause(LULL);
      assert.equal(told.length, 1);
      await client.close(file("a"));
    };
    assert.deepEqual(await next(told, edited), ["a: missing-section"]);
  });

  it("are told of an open document that the editor does not ask about, and cleared with it", async () => {
    const [client] = await on({ [file("a")]: GOOD });
    const told = listen(client);
    await pause(LULL);
    assert.deepEqual(await next(told, () => client.open(file("a"), BAD)), ["a: missing-section"]);
    assert.equal(told[0]?.version, 1);
    assert.deepEqual(await next(told, () => client.close(file("a"))), ["a: none"]);
    const outside = "file:///lain/b.occupation.yaml";
    await client.open(outside, BAD);
    await client.diagnostics(outside);
    assert.deepEqual(await next(told, () => client.close(outside)), ["file:///lain/b: none"]);
    await client.open("git:/w/a.occupation.yaml?x", BAD);
    await pause(LULL);
    assert.equal(told.length, 3);
  });

  it("are told of a document whose tab was closed, as of a file that is not open", async () => {
    let scope = "workspace";
    const configuration = () => ({ diagnostics: { scope } });
    const [client] = await on({ [file("a")]: GOOD }, { configuration });
    const told = listen(client);
    await client.open(file("a"), BAD);
    await client.diagnostics(file("a"));
    await pause(LULL);
    const unseen = () => client.connection.sendNotification(UNSEEN_NOTIFICATION, { uri: file("a") });
    assert.deepEqual(await next(told, unseen), ["a: missing-section"]);
    const narrow = () => {
      scope = "openFiles";
      return client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    };
    assert.deepEqual(await next(told, narrow), ["a: none"]);
    await client.diagnostics(file("a"));
    assert.deepEqual(await next(told, unseen), ["a: none"]);
  });

  it("come in one answer to an editor that cannot be told in parts, once there is something to say", async () => {
    const [client, files] = await on({ [file("a")]: BAD, [file("b")]: GOOD });
    const first = await client.pullWorkspace();
    assert.deepEqual(plain(first.items), ["a: missing-section"]);
    const previous = { [file("a")]: first.items[0]!.resultId! };
    let isAnswered = false;
    const second = client.pullWorkspace({ previous }).finally(() => {
      isAnswered = true;
    });
    await pause(LULL);
    assert.equal(isAnswered, false);
    files.texts.set(file("b"), BAD);
    await client.happened([file("b"), Changed]);
    const { items } = await second;
    assert.deepEqual(plain(items), ["b: missing-section"]);
  });

  it("are not waited for after the request is withdrawn, or when the server stops", async () => {
    const [client] = await on({ [file("a")]: GOOD });
    const withdrawn = new CancellationTokenSource();
    const one = client.pullWorkspace({ onPart: () => {}, token: withdrawn.token });
    const two = client.pullWorkspace({ onPart: () => {} });
    await pause(50);
    withdrawn.cancel();
    assert.deepEqual((await one).items, []);
    await client.connection.sendRequest("shutdown");
    assert.deepEqual((await two).items, []);
  });

  it("(editing, ryl#407) follow the setting, folder by folder", async () => {
    let scope = "openFiles";
    const asked = new Set<string | undefined>();
    const [client] = await on(
      { [file("a")]: BAD, [file("b")]: BAD, "file:///lain/c.occupation.yaml": BAD },
      {
        folders: [ROOT, "file:///lain"],
        configuration: (uri) => {
          asked.add(uri);
          return { diagnostics: { scope: uri === ROOT ? scope : "openFiles" } };
        },
      },
    );
    const told = listen(client);
    await pause(LULL);
    assert.deepEqual(told, []);
    assert.deepEqual([...asked].sort(), ["file:///lain", ROOT], "the files are not asked about one by one");
    const change = (to: string) => () => {
      scope = to;
      return client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    };
    assert.deepEqual(await next(told, change("workspace")), ["a: missing-section", "b: missing-section"]);
    assert.deepEqual(await next(told, change("openFiles")), ["a: none", "b: none"]);
  });

  it("follow the language of messages", async () => {
    let language = "en";
    const [client] = await on({ [file("a")]: BAD }, { configuration: () => ({ language }) });
    const told = listen(client);
    await next(told, () => {});
    language = "id";
    const change = () => client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    assert.deepEqual(await next(told, change), ["a: missing-section"]);
    const messages = told.map((report) => report.kind === "full" && report.items[0]?.message);
    assert.match(String(messages[0]), /missing/);
    assert.match(String(messages[1]), /belum ada/);
  });

  it("are at most so many per file", async () => {
    const many: Rule["check"] = (_profile, _context, tell) => {
      for (let i = 0; i < 5000; i++) tell({ span: { start: 0, end: 1 }, message: "here" });
    };
    await withRule(probe({ check: many }), async () => {
      const [client] = await on({ [file("a")]: GOOD });
      const [report] = (await client.pullWorkspace()).items;
      assert.ok(report?.kind === "full");
      assert.equal(report.items.length, 201);
      assert.match(String(report.items[200]?.message), /4,800/);
    });
  });

  it("are sent to an editor that cannot ask, and withdrawn", async () => {
    const [client, files] = await on({ [file("a")]: BAD, [file("b")]: GOOD }, { capabilities: PUSHED });
    const sent = (from: number) =>
      client.published.slice(from).map(({ uri, diagnostics }) => `${uri.slice(ROOT.length)} ${codesOf(diagnostics)}`);
    await client.until(() => client.published.length === 1);
    await client.open(file("a"), BAD);
    await client.replace(file("a"), GOOD);
    await client.until(() => client.published.some(({ version }) => version === 2));
    const before = client.published.length;
    await client.close(file("a"));
    await client.until(() => client.published.length === before + 2);
    assert.deepEqual(sent(before), ["/a.occupation.yaml ", "/a.occupation.yaml missing-section"]);
    files.texts.set(file("a"), GOOD);
    await client.happened([file("a"), Changed]);
    await client.until(() => client.published.length === before + 3);
    await pause(LULL);
    assert.deepEqual(sent(before + 2), ["/a.occupation.yaml "]);
    assert.ok(!client.published.some(({ uri }) => uri === file("b")));
  });

  it("are worked out for nobody where nobody asks", async () => {
    const [client, files] = await on({ [file("a")]: BAD });
    await pause(LULL);
    assert.deepEqual(files.reads, [`${ROOT}/occupation-profiles.yaml`, file("a")], "each is read once, for the index");
    assert.deepEqual(client.published, []);
  });
});

describe("reading the workspace", () => {
  const start = servers();

  it("is mentioned to the author where it takes longer than a moment", async () => {
    const files = MemoryFiles.of({ [file("a")]: GOOD, [file("b")]: GOOD });
    files.hold();
    const capabilities = { ...CAPABLE, window: { workDoneProgress: true } };
    const client = await start({ folders: [ROOT], edge: { files }, capabilities, locale: "id" });
    const [begun] = await client.until(() => client.progress.length > 1 && client.progress);
    assert.deepEqual(begun?.value, { kind: "begin", title: "Membaca profil di ruang kerja ini", percentage: 0 });
    assert.deepEqual(client.progress[1]?.value, { kind: "report", percentage: 0, message: "0 dari 2" });
    files.release();
    await client.until(() => client.progress.some(({ value }) => (value as { kind: string }).kind === "end"));
  });
});
