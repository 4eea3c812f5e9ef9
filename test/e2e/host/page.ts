// What a test in the extension host can do to the page that shows the workbench: look, press, type, click, and reach
// into webviews; the work is done in bridge.ts.
import { workspace } from "vscode";
import { bridgeSetting, type Request, type Response } from "./protocol";

/** Saves what a person would see to `.vscode-test/screenshots/<name>.png`; the answer is its path. */
export function screenshot(name: string): Promise<string> {
  return ask({ act: "screenshot", name });
}

/**
 * The value of a JavaScript expression in the newest frame whose document has a match for the selector; promises are
 * awaited. Waits for such a frame. The workbench itself has `.monaco-workbench`.
 */
export function frameEvaluate<T>(selector: string, source: string): Promise<T> {
  return ask({ act: "evaluate", frame: selector, source });
}

/** A key or a combination by Playwright's names: `F1`, `Control+Shift+P`, `Escape`, `Alt+ArrowDown`. */
export function press(key: string): Promise<void> {
  return ask({ act: "press", key });
}

/** Types into whatever has the focus, key by key: wait for the focus first, with `see("input:focus")` for one. */
export function type(text: string): Promise<void> {
  return ask({ act: "type", text });
}

/**
 * Clicks the first match, in the workbench or in the newest frame whose document has a match for `frame`; waits until
 * it can be clicked. Playwright's selectors work: `text=Print`, `[aria-label="Explorer"]`.
 */
export function click(selector: string, { frame }: { frame?: string } = {}): Promise<void> {
  return ask({ act: "click", selector, ...(frame !== undefined && { frame }) });
}

/** Waits until the first match can be seen; the same rules as for click. */
export function see(selector: string, { frame }: { frame?: string } = {}): Promise<void> {
  return ask({ act: "see", selector, ...(frame !== undefined && { frame }) });
}

/** The other functions in one: also how suite.ts says that it is through. */
export async function ask<T>(request: Request): Promise<T> {
  const address = workspace.getConfiguration().get<string>(bridgeSetting);
  if (address === undefined) throw new Error("This editor was not started by the harness in test/e2e/host.");
  const response = (await (await fetch(address, { method: "POST", body: JSON.stringify(request) })).json()) as Response;
  if ("error" in response) throw new Error(`page.${request.act}: ${response.error}`);
  return response.answer as T;
}
