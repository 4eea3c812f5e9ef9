// Pasting and dropping plain text in a real editor, with the events that a browser sends for them.
import { commands, Selection, SnippetString, type TextEditor, window } from "vscode";
import * as assert from "./assert";
import { closeAll, focusEditor, open, putCursor, remove, until } from "./editing";
import { frameEvaluate, press, screenshot, see, type } from "./host/page";

const NAME = "tempel.occupation.yaml";
const START = "title: Penjahit\nduties: \nfit: x\nmisfit:\n  - jahitan\n";
const LETTER = "Menurut aturan: penjahit #1 mengukur.\r\n\r\nLalu memotong\u00a0kain.";

/** As the browser would tell the editor: its own clipboard is out of reach for keys here. */
async function pasteText(text: string): Promise<void> {
  await focusEditor();
  await inPage(`data.setData("text/plain", ${JSON.stringify(text)}); send("paste");`);
}

/** Runs with a clipboard `data`, and with `send` for what the browser tells of it. */
const inPage = (source: string) =>
  frameEvaluate(
    ".monaco-workbench",
    `(async () => {
      const data = new DataTransfer();
      const options = { clipboardData: data, bubbles: true, cancelable: true };
      const send = (type) => document.activeElement.dispatchEvent(new ClipboardEvent(type, options));
      ${source}
    })()`,
  );

async function select(editor: TextEditor, text: string): Promise<void> {
  const end = await putCursor(editor, text);
  editor.selection = new Selection(editor.document.positionAt(editor.document.offsetAt(end) - text.length), end);
  await commands.executeCommand("revealLine", { lineNumber: end.line, at: "center" });
}

const becomes = (editor: TextEditor, text: string) =>
  until(`the text is ${JSON.stringify(text)}`, () => {
    assert.equal(editor.document.getText(), text);
    return true;
  });

describe("pasting", () => {
  afterEach(async () => {
    await closeAll();
    await remove(NAME);
  });

  it("keeps a letter's paragraphs as the text of the value, in one step that can be undone", async () => {
    const editor = await open(NAME, START);
    await putCursor(editor, "fit: ");
    await pasteText(LETTER);
    const after = START.replace("fit: x", "fit: >-\n  Menurut aturan: penjahit #1 mengukur.\n\n  Lalu memotong kain.x");
    await becomes(editor, after);
    // The cursor's news comes after the text's.
    await until("the cursor behind what was pasted", () => {
      const { active } = editor.selection;
      assert.equal(editor.document.lineAt(active.line).text.slice(0, active.character), "  Lalu memotong kain.");
      return true;
    });
    await see(".post-edit-widget");
    await screenshot("paste");
    await commands.executeCommand("undo");
    await becomes(editor, START);
  });

  for (const [what, lineEnd] of [
    ["", "\n"],
    [" in a file with Windows line ends", "\r\n"],
  ] as const) {
    it(`in place of a selection, the next key does not delete what was pasted${what}`, async () => {
      const start = `title: Penjahit\nduties:\n  - "[tugas utama]"\nfit: x\n`.replaceAll("\n", lineEnd);
      const editor = await open(NAME, start);
      await select(editor, "[tugas utama]");
      await pasteText('menggambar pola "parang" di kain mori');
      const pasted = start.replace("[tugas utama]", 'menggambar pola \\"parang\\" di kain mori');
      await becomes(editor, pasted);
      await type("Z");
      await becomes(editor, pasted.replace("mori", "moriZ"));
      await commands.executeCommand("undo");
      await commands.executeCommand("undo");
      await becomes(editor, start);
      await select(editor, "x");
      await pasteText("Orang yang sabar: tenang.\n\nOrang yang teliti.");
      const block = ["fit: >-", "  Orang yang sabar: tenang.", "", "  Orang yang teliti."].join(lineEnd);
      await becomes(editor, start.replace("fit: x", block));
      await type("Z");
      await becomes(editor, start.replace("fit: x", `${block}Z`));
    });
  }

  it("in place of a tab stop, too, and the next one is still to come", async () => {
    const editor = await open(NAME, "title: Penjahit\n");
    await putCursor(editor, "title: Penjahit\n");
    await commands.executeCommand("editor.action.insertSnippet", {
      snippet: new SnippetString('duties:\n  - "')
        .appendPlaceholder("[satu]")
        .appendText('"\n  - "')
        .appendPlaceholder("[dua]")
        .appendText('"\n').value,
    });
    await pasteText('mengukur "badan"');
    await until("the text", () => editor.document.getText().includes('mengukur \\"badan\\""'));
    await type(" lagi");
    await press("Tab");
    await type("menjahit");
    await becomes(editor, 'title: Penjahit\nduties:\n  - "mengukur \\"badan\\" lagi"\n  - "menjahit"\n');
  });

  it("makes entries of bullets, and offers the editor's own way beside it", async () => {
    const editor = await open(NAME, START);
    await putCursor(editor, "duties: ");
    await pasteText("• mengukur\r\n• memotong: kain\r\n");
    await becomes(editor, START.replace("duties: ", 'duties:\n  - mengukur\n  - "memotong: kain"'));
    await see(".post-edit-widget");
    await press("Control+.");
    await see(".action-widget");
    await screenshot("paste-choice");
    await press("Escape");
  });

  it("makes entries of bullets and of lines in place of a template's entries", async () => {
    const start = 'title: Penjahit\nduties:\n  - "[satu]"\n  - "[dua]"\nfit: x\n';
    const three = 'title: Penjahit\nduties:\n  - mengukur\n  - "memotong: kain"\n  - menjahit\n';
    const editor = await open(NAME, start);
    await select(editor, "[satu]");
    await pasteText("·\tmengukur\r\n·\tmemotong: kain\r\n·\tmenjahit\r\n");
    await becomes(editor, `${three}  - "[dua]"\nfit: x\n`);
    await commands.executeCommand("undo");
    await becomes(editor, start);
    await select(editor, '  - "[satu]"\n  - "[dua]"\n');
    await pasteText("mengukur\nmemotong: kain\nmenjahit");
    await becomes(editor, `${three}fit: x\n`);
    await type(" rok");
    await becomes(editor, `${three.trimEnd()} rok\nfit: x\n`);
  });

  it("leaves one safe line, several cursors and a copied line to the editor", async () => {
    const editor = await open(NAME, START);
    await putCursor(editor, "fit: ");
    await pasteText("orang yang ");
    await becomes(editor, START.replace("fit: x", "fit: orang yang x"));
    await commands.executeCommand("undo");
    await becomes(editor, START);
    await putCursor(editor, "title: ");
    await commands.executeCommand("editor.action.insertCursorBelow");
    await pasteText("a: b");
    await until("both", () => /^title: a: bP.*\nduties:a: b /.test(editor.document.getText()));
    await commands.executeCommand("undo");
    await becomes(editor, START);
    await putCursor(editor, "- jahitan");
    await focusEditor();
    await inPage(`send("copy"); await new Promise((resolve) => setTimeout(resolve, 100)); send("paste");`);
    await becomes(editor, `${START}  - jahitan\n`);
  });

  it("a dropped text is written the same way", async () => {
    const editor = await open(NAME, START);
    await until("the line", () =>
      frameEvaluate<boolean>(".monaco-workbench", `!!document.querySelector(".view-line")`),
    );
    await frameEvaluate(
      ".monaco-workbench",
      `(() => {
        const lines = [...document.querySelectorAll(".editor-instance .view-line")];
        const line = lines.find((one) => one.textContent.startsWith("duties:")).querySelector("span span:last-child").getBoundingClientRect();
        const data = new DataTransfer();
        data.setData("text/plain", "Mengukur: lalu\\nmemotong");
        const at = { clientX: line.right + 40, clientY: line.top + line.height / 2, bubbles: true, cancelable: true, dataTransfer: data };
        const target = document.elementFromPoint(at.clientX, at.clientY);
        for (const type of ["dragenter", "dragover", "drop"]) target.dispatchEvent(new DragEvent(type, at));
      })()`,
    );
    await becomes(editor, START.replace("duties: ", "duties: >-\n  Mengukur: lalu\n  memotong"));
    assert.equal(window.activeTextEditor?.document.uri.toString(), editor.document.uri.toString());
  });
});
