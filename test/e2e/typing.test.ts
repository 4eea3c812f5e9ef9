// The keys that a writer presses most, in a real editor: what the Enter key leaves in lists and within values.
import { commands, Selection, SnippetString, type TextEditor } from "vscode";
import * as assert from "./assert";
import { closeAll, focusEditor, open, putCursor, remove, until } from "./editing";
import { press, type } from "./host/page";

const NAME = "ketik.occupation.yaml";

const becomes = (editor: TextEditor, text: string) =>
  until(`the text is ${JSON.stringify(text)}`, () => {
    assert.equal(editor.document.getText(), text);
    return true;
  });

/** With the cursor behind the first occurrence, once what hangs on the cursor's place has been told. */
async function openAt(text: string, find: string): Promise<TextEditor> {
  const editor = await open(NAME, text);
  await putCursor(editor, find);
  await focusEditor();
  await settled();
  return editor;
}

/** What a key does hangs on a context, of which no test can hear. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 200));

describe("the Enter key", () => {
  afterEach(async () => {
    await closeAll();
    await remove(NAME);
  });

  it("at the end of a template's entry begins the next one in quotes, and Tab still leads on", async () => {
    const editor = await openAt("title: Pembatik\n", "title: Pembatik\n");
    const template = new SnippetString('duties:\n  - "')
      .appendPlaceholder("[satu]")
      .appendText('"\n  - "')
      .appendPlaceholder("[dua]")
      .appendText('"\nfit: "')
      .appendPlaceholder("[cocok]")
      .appendText('"\n');
    await commands.executeCommand("editor.action.insertSnippet", { snippet: template.value });
    await press("Tab");
    await type("mencanting malam panas");
    await settled();
    await press("Enter");
    await type("mewarnai kain");
    const lists = 'title: Pembatik\nduties:\n  - "[satu]"\n  - "mencanting malam panas"\n  - "mewarnai kain"\n';
    await becomes(editor, `${lists}fit: "[cocok]"\n`);
    await press("Tab");
    await type("teliti");
    await becomes(editor, `${lists}fit: "teliti"\n`);
  });

  for (const [what, quote, lineEnd] of [
    ["double quotes", '"', "\n"],
    ["single quotes", "'", "\r\n"],
  ] as const) {
    it(`closes and opens ${what}, at several cursors, in one step that can be undone`, async () => {
      const text = ["title: Pembatik", "duties:", "  - .ab.", "  - .cd.", ""].join(lineEnd).replaceAll(".", quote);
      const editor = await openAt(text, "ab");
      const at = editor.selection.active;
      editor.selections = [new Selection(at, at), new Selection(at.translate(1), at.translate(1))];
      await settled();
      await press("Enter");
      const after = ["title: Pembatik", "duties:", "  - .ab.", "  - ..", "  - .cd.", "  - ..", ""].join(lineEnd);
      await becomes(editor, after.replaceAll(".", quote));
      await commands.executeCommand("undo");
      await becomes(editor, text);
    });
  }

  it("in an entry without a word ends the list, at the left edge, and that can be undone", async () => {
    const start = "title: Pembatik\nduties:\n  - menggambar pola";
    const editor = await openAt(start, "menggambar pola");
    await press("Enter");
    await becomes(editor, `${start}\n  - `);
    await settled();
    await press("Enter");
    await becomes(editor, `${start}\n`);
    await commands.executeCommand("undo");
    await becomes(editor, `${start}\n  - `);
    await commands.executeCommand("redo");
    await becomes(editor, `${start}\n`);
    await type("misfit");
    await press("Escape");
    await becomes(editor, `${start}\nmisfit`);
  });

  it("takes no entry away between others, and ends the list in an empty one in quotes", async () => {
    const editor = await openAt('duties:\n  - \n  - ""\n', "duties:\n  - ");
    await press("Enter");
    await becomes(editor, 'duties:\n  - \n  \n  - ""\n');
    await commands.executeCommand("undo");
    await putCursor(editor, '"');
    await settled();
    await press("Enter");
    await becomes(editor, "duties:\n  - \n\n");
  });

  it("within a value goes on below it, indented", async () => {
    const editor = await openAt('fit: "Orang yang sabar"\nreality: Ini benar\n', "Orang yang");
    await press("Enter");
    await becomes(editor, 'fit: "Orang yang\n   sabar"\nreality: Ini benar\n');
    await putCursor(editor, "Ini");
    await press("Enter");
    await becomes(editor, 'fit: "Orang yang\n   sabar"\nreality: Ini\n   benar\n');
    await putCursor(editor, "benar");
    await press("Enter");
    await becomes(editor, 'fit: "Orang yang\n   sabar"\nreality: Ini\n   benar\n   \n');
  });
});
