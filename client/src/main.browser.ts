// Entry of the extension where it runs in a browser: the server is a worker.
import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { start } from "./start";

export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, "dist", "server.browser.js").toString(true);
  start(context, (id, name, options) => new LanguageClient(id, name, async () => new Worker(script), options));
}
