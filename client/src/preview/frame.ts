// The empty page of a preview: its content policy, styles and script. What it shows arrives later, by message.
import { Uri, type Webview } from "vscode";
import type { PreviewState } from "./messages";

export function frame(webview: Webview, extensionUri: Uri, state: PreviewState, language: "id" | "en"): string {
  const address = (...path: string[]) => webview.asWebviewUri(Uri.joinPath(extensionUri, ...path)).toString();
  const nonce = makeNonce();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escaped(address("client", "media", "page.css"))}">
<link rel="stylesheet" href="${escaped(address("client", "media", "preview.css"))}">
</head>
<body data-state="${escaped(JSON.stringify(state))}">
<div id="notice" role="status" aria-live="polite"></div>
<main id="page"></main>
<script nonce="${nonce}" src="${escaped(address("dist", "preview.js"))}"></script>
</body>
</html>`;
}

/** Folders that the page may load from. */
export const resourceRoots = (extensionUri: Uri): Uri[] => [
  Uri.joinPath(extensionUri, "client", "media"),
  Uri.joinPath(extensionUri, "dist"),
];

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
