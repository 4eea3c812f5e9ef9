// Checking the whole workspace on demand: what is listed then, what becomes of it, what is counted, and what the settings do to it.
import assert from "node:assert/strict";
import { realpathSync } from "node:fs";
import { pathToFileURL } from "node:url";
import {
  CancellationToken,
  CancellationTokenSource,
  type Diagnostic,
  FileChangeType,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver/node";
import type { JsonOutput } from "../../server/src/cli/report/json";
import { localToday } from "../../server/src/lsp/edge";
import { nodeFiles } from "../../server/src/lsp/files.node";
import {
  CHECK_WORKSPACE_REQUEST,
  UNSEEN_NOTIFICATION,
  type WorkspaceCheckAnswer,
  type WorkspaceCheckProgress,
} from "../../server/src/lsp/protocol";
import { folderUri, pathBelow } from "../../server/src/lsp/uri";
import { folder, ran } from "../cli/program";
import { type ClientOptions, type LspClient, PUSHED } from "../support/lsp-client";
import { BAD, codesOf, GOOD, servers } from "../support/lsp-fixture";
import { MemoryFiles } from "../support/memory-files";
import { samples } from "../support/samples";

const ROOT = "file:///w";
const file = (name: string): string => `${ROOT}/${name}.occupation.yaml`;
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
/** Longer than anything is put off. */
const LULL = 400;

const check = (client: LspClient, token = CancellationToken.None): Promise<WorkspaceCheckAnswer> =>
  client.connection.sendRequest(CHECK_WORKSPACE_REQUEST, { progressToken: "p" }, token);

/** What the editor shows of each file, by what it was told of the workspace. */
function shown(client: LspClient): { now(): Promise<Record<string, string>>; told(): number } {
  const reports: WorkspaceDocumentDiagnosticReport[] = [];
  void client.pullWorkspace({ onPart: ({ items }) => void reports.push(...items) }).catch(() => {});
  return {
    told: () => reports.length,
    now: async () => {
      await pause(LULL);
      const full = reports.filter((report) => report.kind === "full");
      const named = full.map(({ uri, items }): [string, string] => [
        uri.replace(`${ROOT}/`, "").replace(".occupation.yaml", ""),
        codesOf(items).join(" "),
      ]);
      return Object.fromEntries(Object.entries(Object.fromEntries(named)).filter(([, codes]) => codes !== ""));
    },
  };
}

describe("checking the whole workspace", () => {
  const start = servers();
  const settings = { diagnostics: { scope: "openFiles" as string }, check: "onType" as string };
  const openFiles: ClientOptions = { configuration: () => settings };

  beforeEach(() => Object.assign(settings, { diagnostics: { scope: "openFiles" }, check: "onType" }));

  async function on(texts: Record<string, string>, options: ClientOptions = openFiles) {
    const files = MemoryFiles.of({ [`${ROOT}/occupation-profiles.yaml`]: "rules: {duplicate-title: off}\n", ...texts });
    const client = await start({ folders: [ROOT], edge: { files }, ...options });
    return { client, files, list: shown(client) };
  }

  it("lists what the settings leave out, counts it, and tells how far it is", async () => {
    const { client, list } = await on({ [file("a")]: BAD, [file("b")]: GOOD, [file("sub/c")]: "" });
    assert.deepEqual(await list.now(), {});
    assert.deepEqual(await check(client), {
      checked: 3,
      total: 3,
      findings: { error: 2, warning: 0, info: 0 },
      isBeyondScope: true,
    });
    assert.deepEqual(await list.now(), { a: "missing-section", "sub/c": "empty-file" });
    const progress = client.progress.filter(({ token }) => token === "p").map(({ value }) => value);
    assert.ok((progress as WorkspaceCheckProgress[]).every(({ checked, total }) => checked >= 0 && checked <= total));
  });

  it("tells nothing twice where all is listed anyway", async () => {
    const { client, list } = await on({ [file("a")]: BAD, [file("b")]: GOOD }, {});
    assert.deepEqual(await list.now(), { a: "missing-section" });
    const before = list.told();
    const answer = await check(client);
    assert.deepEqual([answer.checked, answer.findings.error, answer.isBeyondScope], [2, 1, false]);
    assert.deepEqual(await list.now(), { a: "missing-section" });
    assert.equal(list.told(), before);
  });

  it("finds what the editor was not told of: files that changed, came and went", async () => {
    const { client, files, list } = await on({ [file("a")]: BAD, [file("b")]: GOOD, [file("c")]: BAD });
    await check(client);
    assert.deepEqual(await list.now(), { a: "missing-section", c: "missing-section" });
    files.texts.set(file("a"), GOOD);
    files.texts.set(file("b"), BAD);
    files.texts.delete(file("c"));
    files.texts.set(file("d"), BAD);
    const { checked, findings } = await check(client);
    assert.deepEqual([checked, findings.error], [3, 2]);
    assert.deepEqual(await list.now(), { b: "missing-section", d: "missing-section" });
  });

  it("keeps a file in the list, also opened and closed again, until nothing is left in it", async () => {
    const { client, files, list } = await on({ [file("a")]: BAD, [file("b")]: GOOD });
    await check(client);
    assert.deepEqual(await list.now(), { a: "missing-section" });
    const { Changed } = FileChangeType;
    const happens = (name: string, text: string) => {
      files.texts.set(file(name), text);
      return client.happened([file(name), Changed]);
    };
    await happens("a", BAD.replace(/^fit:.*\n/m, ""));
    await happens("b", BAD);
    assert.deepEqual(
      await list.now(),
      { a: "missing-section missing-section" },
      "what was clean is not listed unasked",
    );
    await client.open(file("a"), files.texts.get(file("a"))!);
    await client.diagnostics(file("a"));
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: file("a") } });
    assert.deepEqual(await list.now(), { a: "missing-section missing-section" });
    await happens("a", GOOD);
    assert.deepEqual(await list.now(), {});
    await happens("a", BAD);
    assert.deepEqual(await list.now(), {}, "done is done");
  });

  it("begins anew when the setting changes", async () => {
    const { client, list } = await on({ [file("a")]: BAD });
    const changed = (scope: string) => {
      settings.diagnostics.scope = scope;
      return client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    };
    await check(client);
    assert.deepEqual(await list.now(), { a: "missing-section" });
    await changed("workspace");
    assert.deepEqual(await list.now(), { a: "missing-section" });
    await changed("openFiles");
    assert.deepEqual(await list.now(), {});
  });

  it("checks open texts as they are, also where that waits for the next save", async () => {
    settings.check = "onSave";
    const { client } = await on({ [file("a")]: GOOD, [file("b")]: GOOD });
    await client.open(file("a"), GOOD);
    const first = await client.pull(file("a"));
    await client.replace(file("a"), BAD);
    assert.equal((await client.pull(file("a"), first.resultId)).kind, "unchanged");
    const refreshes = client.refreshes.length;
    assert.equal((await check(client)).findings.error, 1);
    await client.until(() => client.refreshes.length > refreshes);
    const now = await client.pull(file("a"), first.resultId);
    assert.deepEqual(now.kind === "full" && codesOf(now.items), ["missing-section"]);
    await client.replace(file("a"), GOOD);
    assert.equal((await client.pull(file("a"), now.resultId)).kind, "unchanged", "and waits again from then on");
  });

  it("lists what is open without being seen, and no longer when its file is deleted", async () => {
    const { client, files, list } = await on({ [file("a")]: BAD });
    await client.open(file("a"), BAD);
    await client.diagnostics(file("a"));
    await client.connection.sendNotification(UNSEEN_NOTIFICATION, { uri: file("a") });
    assert.deepEqual(await list.now(), {});
    await check(client);
    assert.deepEqual(await list.now(), { a: "missing-section" });
    files.texts.delete(file("a"));
    await client.happened([file("a"), FileChangeType.Deleted]);
    assert.deepEqual(await list.now(), {});
  });

  it("answers with what was done when it is cancelled, and lists no more", async () => {
    const names = Array.from({ length: 40 }, (_, i) => `p${10 + i}`);
    const { client, files, list } = await on(Object.fromEntries(names.map((name) => [file(name), BAD])));
    await list.now();
    files.hold();
    const source = new CancellationTokenSource();
    const answer = check(client, source.token);
    await pause(LULL);
    source.cancel();
    assert.equal((await answer).checked, 0);
    files.release();
    assert.deepEqual(await list.now(), {});
    assert.equal((await check(client)).checked, 40);
  });

  it("has nothing to say where there is no folder or no profile", async () => {
    const nothing = { checked: 0, total: 0, findings: { error: 0, warning: 0, info: 0 }, isBeyondScope: false };
    assert.deepEqual(await check(await start()), nothing);
    const { client } = await on({});
    assert.deepEqual(await check(client), nothing);
  });

  it("reaches editors that are only told", async () => {
    settings.check = "onSave";
    const { client } = await on({ [file("a")]: BAD, [file("b")]: GOOD }, { ...openFiles, capabilities: PUSHED });
    await client.open(file("b"), GOOD);
    await client.until(() => client.published.some(({ uri }) => uri === file("b")));
    await client.replace(file("b"), BAD);
    await check(client);
    for (const uri of [file("a"), file("b")]) {
      await client.until(() => client.published.findLast((one) => one.uri === uri)?.diagnostics.length === 1);
    }
  });

  it("finds and counts what the command line does", async () => {
    const root = folder(samples());
    const { stdout } = await ran(["check", "--format", "json", "."], { cwd: root });
    const { summary, files } = JSON.parse(stdout) as JsonOutput;
    const uri = folderUri(pathToFileURL(realpathSync(root)).href);
    const client = await start({ folders: [uri], edge: { files: nodeFiles, today: localToday }, ...openFiles });
    const told = new Map<string, string[]>();
    const place = ({ code, range: { start: at } }: Diagnostic) => `${code} ${at.line + 1}:${at.character + 1}`;
    const onPart = ({ items }: WorkspaceDiagnosticReportPartialResult) => {
      for (const report of items)
        if (report.kind === "full") told.set(pathBelow(report.uri, uri), report.items.map(place));
    };
    void client.pullWorkspace({ onPart }).catch(() => {});
    const { checked, findings } = await check(client);
    assert.deepEqual(
      { files: checked, errors: findings.error, warnings: findings.warning, infos: findings.info },
      { files: summary.files, errors: summary.errors, warnings: summary.warnings, infos: summary.infos },
    );
    await pause(LULL);
    const faulty = files.filter((one) => one.findings.length > 0);
    assert.ok(faulty.length > 50, "there is something to compare");
    assert.deepEqual(
      new Map([...told].sort()),
      new Map(
        faulty
          .map(
            ({ path, findings }) =>
              [path, findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`)] as const,
          )
          .sort(([one], [other]) => (one < other ? -1 : 1)),
      ),
    );
  });
});
