// The packaged extension, installed as a user would: it is there, it checks, it helps and it shows the page.
import { commands, extensions, type Hover, type MarkdownString, Position } from "vscode";
import * as assert from "./assert";
import { closeAll, open, rulesFor, until } from "./editing";
import { frameEvaluate } from "./host/page";

describe("the packaged extension", () => {
  afterEach(closeAll);

  it("is installed, with its readme, and runs from where it was installed", async () => {
    await open("perawat.occupation.yaml");
    const extension = await until("the extension", () =>
      extensions.getExtension("occupation-profiles.occupation-profiles"),
    );
    await until("active", () => extension.isActive);
    assert.match(extension.extensionPath, /occupation-profiles\.occupation-profiles-\d+\.\d+\.\d+/);
  });

  it("checks, explains and shows the page", async () => {
    const editor = await open("perawat.occupation.yaml");
    const { uri } = editor.document;
    await editor.edit((edit) => edit.insert(new Position(0, 0), "statu: draft\n"));
    await until("a finding", () => rulesFor(uri).includes("unknown-key"));
    const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", uri, new Position(2, 1));
    const [help] = hovers.flatMap(({ contents }) => contents as MarkdownString[]);
    assert.match(help?.value ?? "", /Nama pekerjaan/);
    await commands.executeCommand("occupationProfiles.openPreview");
    const headings = await until("the page", () =>
      frameEvaluate<string[]>("#p-profile", `[...document.querySelectorAll("h2")].map((h) => h.textContent)`),
    );
    for (const heading of ["Tugas sehari-hari", "Siapa yang cocok", "Anggapan keliru", "Kenyataannya"]) {
      assert.ok(headings.includes(heading), heading);
    }
  });
});
