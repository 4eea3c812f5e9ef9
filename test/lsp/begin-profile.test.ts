// The profile that a comparison or a related occupation misses, begun by a quick fix: our command, or a new file.
import assert from "node:assert/strict";
import { setTimeout as delay } from "node:timers/promises";
import type { CodeAction, Diagnostic } from "vscode-languageserver";
import { BEGIN_PROFILE_COMMAND } from "../../server/src/lsp/protocol";
import { CAPABLE, type ClientOptions } from "../support/lsp-client";
import { GOOD, servers } from "../support/lsp-fixture";
import { MemoryFiles } from "../support/memory-files";

const ROOT = "file:///w";
const HERE = `${ROOT}/a/tukang-roti.occupation.yaml`;
const COMPARED = GOOD.replace(
  /^comparison:[\s\S]*$/m,
  "comparison:\n  - id: koki-pastri\n    title: Koki Pastri Hotel\n    text: Koki pastri menghias kue, sedangkan tukang roti membuat roti.\n",
);
const FILES = {
  ...CAPABLE,
  workspace: {
    ...CAPABLE.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ["create" as const] },
  },
};

describe("a profile that is missed", () => {
  const start = servers();

  async function offered(text: string, uri: string, options: ClientOptions): Promise<CodeAction[]> {
    const client = await start({ folders: [ROOT], edge: { files: MemoryFiles.of({ [uri]: text }) }, ...options });
    await client.open(uri, text);
    const isMeant = ({ code }: Diagnostic) => /unresolved/.test(String(code));
    // That something is missing can be said once all files are read.
    for (let i = 0; i < 100 && !(await client.diagnostics(uri)).some(isMeant); i++) await delay(5);
    const finding = (await client.diagnostics(uri)).find(isMeant)!;
    const actions: CodeAction[] = await client.actions(uri, finding.range);
    return actions.filter(({ title }) => /^(?:Create|Buat) /.test(title));
  }

  it("is begun by the command of an editor that has it, under the name that the comparison gives", async () => {
    const [action, ...rest] = await offered(COMPARED, HERE, {
      initializationOptions: { beginsProfiles: true },
      locale: "id",
    });
    assert.deepEqual([action?.title, rest], ["Buat profil “koki-pastri”", []]);
    assert.equal(action?.edit, undefined);
    assert.equal(action?.isPreferred, undefined);
    assert.equal(action?.command?.command, BEGIN_PROFILE_COMMAND);
    assert.deepEqual(action?.command?.arguments, [
      { uri: `${ROOT}/a/koki-pastri.occupation.yaml`, title: "Koki Pastri Hotel", language: "id" },
    ]);
  });

  it("is a new file beside the other elsewhere, in its language", async () => {
    const uri = `${ROOT}/a/tukang-roti.en.occupation.yaml`;
    const text = `${GOOD}\nrelated: [pastry-chef]\n`;
    const [action] = await offered(text, uri, { capabilities: FILES });
    const [create, change] = action!.edit!.documentChanges as [object, { edits: { newText: string }[] }];
    const made = `${ROOT}/a/pastry-chef.en.occupation.yaml`;
    assert.deepEqual(create, { kind: "create", uri: made, options: { ignoreIfExists: false } });
    assert.match(change.edits[0]!.newText, /^lang: en\ntitle: Pastry chef\n\nduties:\n {2}- "\[/);
  });

  it("is not offered where the editor can do neither", async () => {
    assert.deepEqual(await offered(COMPARED, HERE, {}), []);
  });
});
