// The Enter key in a list: the editor itself acts on it where a context says what to do, so that what is typed next cannot
// overtake it. The last bullet that stayed empty is taken away here.
import { commands, type Disposable, Range, type TextEditor, window } from "vscode";
import { LANGUAGE_ID } from "../../server/src/lsp/protocol";
import { type AtEnter, atEnter, columnOfKey } from "./at-enter";

/** In package.json keys are bound by it. */
const CONTEXT = "occupationProfiles.atEnter";

export function followEnter(): Disposable[] {
  let told: AtEnter = null;
  const tell = (editor: TextEditor | undefined) => {
    const now = editor?.document.languageId === LANGUAGE_ID ? atEnterIn(editor) : null;
    if (now === told) return;
    told = now;
    void commands.executeCommand("setContext", CONTEXT, now);
  };
  tell(window.activeTextEditor);
  return [
    window.onDidChangeActiveTextEditor(tell),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) tell(textEditor);
    }),
    commands.registerCommand("occupationProfiles.endList", endList),
  ];
}

/** The same for all cursors, or null. */
function atEnterIn(editor: TextEditor): AtEnter {
  // Asked at every step of the cursor: most lines are told by themselves.
  if (!editor.selections.every(({ start }) => /^\s*-/.test(editor.document.lineAt(start.line).text))) return null;
  const lines = linesOf(editor);
  const all = editor.selections.map(({ isSingleLine, start, end }) =>
    isSingleLine ? atEnter(lines, start.line, start.character, end.character) : null,
  );
  return all.every((one) => one === all[0]) ? (all[0] ?? null) : null;
}

/** The key was pressed in an entry without a word: its dash goes, and the line begins where the list's key does. */
async function endList(): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const lines = linesOf(editor);
  if (atEnterIn(editor) !== "empty") return void (await commands.executeCommand("type", { text: "\n" }));
  // A letter typed meanwhile makes the editor refuse: then the entry is not empty any more, and stays.
  await editor.edit((edit) => {
    for (const { start } of editor.selections) {
      edit.delete(new Range(start.line, columnOfKey(lines, start.line), start.line, lines[start.line]!.length));
    }
  });
}

const linesOf = ({ document }: TextEditor): string[] => document.getText().split(/\r\n|\r|\n/);
