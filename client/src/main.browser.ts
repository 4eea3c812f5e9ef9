// Entry of the extension where it runs in a browser: the server is a worker.
import { type ExtensionContext, Uri, workspace } from "vscode";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from "vscode-languageclient/browser";
import { start } from "./start";

export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, "dist", "server.program.js");
  start(context, (id, name, options) => new LanguageClient(id, name, () => connect(script), options));
}

/** Over the worker's messages. The library would take a worker too, but does not know the ones of VS Code's own making. */
async function connect(script: Uri): Promise<MessageTransports> {
  const worker = await workerFrom(script);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}

/** Browsers start workers from web addresses only: a script that lies elsewhere, on a remote machine for one, is read first. */
async function workerFrom(script: Uri): Promise<Worker> {
  if (/^https?$/.test(script.scheme)) return new Worker(script.toString(true));
  const source = await workspace.fs.readFile(script);
  const address = URL.createObjectURL(new Blob([source as BlobPart], { type: "text/javascript" }));
  return new Worker(address);
}
