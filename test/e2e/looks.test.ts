// How it looks in VS Code's four kinds of theme: every word of the page is legible, and a screenshot of each for the eye.
import { ConfigurationTarget, commands, window, workspace } from "vscode";
import * as assert from "./assert";
import { closeAll, open, putCursor, replace, rulesFor, setting, until } from "./editing";
import { frameEvaluate, press, screenshot } from "./host/page";

const THEMES = [
  { name: "Default Light Modern", kind: "vscode-light", short: "light", contrast: 4.5 },
  { name: "Default Dark Modern", kind: "vscode-dark", short: "dark", contrast: 4.5 },
  { name: "Default High Contrast", kind: "vscode-high-contrast", short: "contrast-dark", contrast: 7 },
  { name: "Default High Contrast Light", kind: "vscode-high-contrast-light", short: "contrast-light", contrast: 7 },
];

/** In the page: the words that contrast least with what is behind them, by the formula of WCAG. */
const LEAST_CONTRAST = `(() => {
  const channels = (color) => { const [r, g, b, a = 1] = color.match(/[\\d.]+/g).map(Number); return { r, g, b, a }; };
  const over = (top, below) => ({ r: top.r * top.a + below.r * (1 - top.a), g: top.g * top.a + below.g * (1 - top.a), b: top.b * top.a + below.b * (1 - top.a), a: 1 });
  const backgroundOf = (element) => {
    const own = channels(getComputedStyle(element).backgroundColor);
    return own.a === 1 || !element.parentElement ? own : over(own, backgroundOf(element.parentElement));
  };
  const luminance = ({ r, g, b }) => [r, g, b].map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  let least = { ratio: 21, text: "" };
  for (const element of document.querySelectorAll("body *")) {
    const text = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data.trim()).join("");
    if (!text || element.tagName === "SCRIPT") continue;
    const behind = backgroundOf(element);
    const [high, low] = [luminance(over(channels(getComputedStyle(element).color), behind)), luminance(behind)].sort((a, b) => b - a);
    const ratio = (high + 0.05) / (low + 0.05);
    if (ratio < least.ratio) least = { ratio, text: element.tagName + " " + text.slice(0, 40) };
  }
  return least;
})()`;

const HOVER_IS_CLEAR = `(() => {
  const hover = document.querySelector(".monaco-hover:not(.hidden) .hover-contents")?.closest(".monaco-hover");
  return !!hover && hover.getAnimations({ subtree: true }).length === 0 && getComputedStyle(hover).opacity === "1";
})()`;

async function useTheme(name: string): Promise<void> {
  await workspace.getConfiguration("workbench").update("colorTheme", name, ConfigurationTarget.Global);
}

describe("looks", () => {
  before(() => setting("language", "id"));
  after(async () => {
    await setting("language", undefined);
    await useTheme("Default Light Modern");
  });
  afterEach(closeAll);

  for (const { name, kind, short, contrast } of THEMES) {
    it(`the preview is legible in ${name}`, async () => {
      await useTheme(name);
      const editor = await open("pekerja-sosial.occupation.yaml");
      await commands.executeCommand("occupationProfiles.openPreview");
      await until("the theme", () =>
        frameEvaluate<boolean>("#p-profile", `document.body.classList.contains(${JSON.stringify(kind)})`),
      );
      await screenshot(`preview-${short}`);
      await replace(editor, "misfit: >-", "x-misfit: >-");
      await replace(editor, "title: Pekerja sosial", 'title: "Pekerja sosial');
      await until("banner and placeholder", () =>
        frameEvaluate<boolean>(
          "#p-profile",
          `!!document.querySelector("#notice button") && !!document.getElementById("p-misfit-missing")`,
        ),
      );
      const least = await frameEvaluate<{ ratio: number; text: string }>("#p-profile", LEAST_CONTRAST);
      assert.ok(least.ratio >= contrast, `${least.ratio.toFixed(2)} to 1: ${least.text}`);
      await screenshot(`preview-broken-${short}`);
      await commands.executeCommand("workbench.action.focusSecondEditorGroup");
      await until(
        "the preview has the focus",
        () => !window.activeTextEditor || window.tabGroups.activeTabGroup.viewColumn === 2,
      );
      await commands.executeCommand("workbench.action.toggleMaximizeEditorGroup");
      await frameEvaluate("#p-profile", "scrollTo(0, 0)");
      await screenshot(`preview-wide-${short}`);
      await frameEvaluate("#p-profile", "scrollTo(0, 700)");
      await screenshot(`preview-wide-middle-${short}`);
      await frameEvaluate("#p-profile", "scrollTo(0, document.body.scrollHeight)");
      await screenshot(`preview-wide-end-${short}`);
      await commands.executeCommand("workbench.action.toggleMaximizeEditorGroup");
    });

    it(`findings, hover and quick fixes show in ${name}`, async () => {
      await useTheme(name);
      const editor = await open("desainer-grafis.occupation.yaml");
      await replace(editor, "misfit:", "misfitt:");
      await until("the finding", () => rulesFor(editor.document.uri).includes("unknown-key"));
      await putCursor(editor, "misfitt", 2);
      await commands.executeCommand("editor.action.showHover");
      await until("the hover, faded in", () => frameEvaluate<boolean>(".monaco-workbench", HOVER_IS_CLEAR));
      await screenshot(`editor-hover-${short}`);
      await press("Escape");
      await commands.executeCommand("editor.action.quickFix");
      await until("the fixes", () =>
        frameEvaluate<boolean>(".monaco-workbench", `!!document.querySelector(".action-widget")`),
      );
      await screenshot(`editor-fixes-${short}`);
      await press("Escape");
      assert.equal(window.activeTextEditor, editor);
    });
  }
});
