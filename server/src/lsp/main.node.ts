// The server in Node: over standard input and output, or over the channel of the process that forked it. Nothing starts here.
import { setFlagsFromString } from "node:v8";
import { createConnection } from "vscode-languageserver/node";
import { type Edge, localToday } from "./edge";
import { nodeFiles } from "./files.node";
import { startServer } from "./server";

const edge: Edge = {
  language: process.env["LC_ALL"] || process.env["LC_MESSAGES"] || process.env["LANG"] || null,
  today: localToday,
  files: nodeFiles,
};

/** V8 would let the heap grow to several times what a large workspace needs; half as much again is as fast. */
const keepHeapSmall = (): void => setFlagsFromString("--heap-growing-percent=50");

/** The arguments of the process say how to speak: `--node-ipc`, `--stdio`, `--socket=…` or `--pipe=…`. */
export function startNodeServer(): void {
  keepHeapSmall();
  startServer(createConnection(), edge);
}

/** For a command line whose arguments are its own. */
export function startStdioServer(): void {
  keepHeapSmall();
  startServer(createConnection(process.stdin, process.stdout), edge);
}
