// The server as a process of its own, the way editors start it: over standard input and output, and over the fork's channel.
import assert from "node:assert/strict";
import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { LspClient } from "../support/lsp-client";

const ENTRY = join(__dirname, "../../server/src/lsp/start.node.ts");
const TSX = ["--import", "tsx"];
const URI = "file:///profiles/perawat.occupation.yaml";

describe("server process", () => {
  let child: ChildProcess;

  afterEach(() => {
    child.kill();
  });

  async function serves(client: LspClient): Promise<void> {
    const exit = once(child, "exit");
    await client.open(URI, "title: Perawat\nstatus: draft\n");
    const found = await client.diagnostics(URI);
    assert.equal(found.filter(({ code }) => code === "missing-section").length, 6);
    assert.match(JSON.stringify(await client.hover(URI, 1)), /Nama pekerjaan/);
    await client.connection.sendRequest("shutdown");
    await client.connection.sendNotification("exit");
    assert.deepEqual(await exit, [0, null]);
  }

  it("speaks over standard input and output, in the language of its surroundings", async () => {
    const env = { ...process.env, LC_ALL: "id_ID.UTF-8" };
    const spawned = spawn(process.execPath, [...TSX, ENTRY, "--stdio"], { env, stdio: ["pipe", "pipe", "inherit"] });
    child = spawned;
    const [reader, writer] = [new StreamMessageReader(spawned.stdout), new StreamMessageWriter(spawned.stdin)];
    await serves(await LspClient.over(createProtocolConnection(reader, writer)));
  });

  it("speaks over the channel of the process that forked it", async () => {
    child = fork(ENTRY, ["--node-ipc"], { execArgv: TSX, stdio: ["ignore", "ignore", "inherit", "ipc"] });
    const [reader, writer] = [new IPCMessageReader(child), new IPCMessageWriter(child)];
    await serves(await LspClient.over(createProtocolConnection(reader, writer), { locale: "id" }));
  });

  it("ends when the editor is gone", async () => {
    const spawned = spawn(process.execPath, [...TSX, ENTRY, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    child = spawned;
    const exit = once(child, "exit");
    const [reader, writer] = [new StreamMessageReader(spawned.stdout), new StreamMessageWriter(spawned.stdin)];
    await LspClient.over(createProtocolConnection(reader, writer));
    spawned.stdin.end();
    await exit;
  });
});
