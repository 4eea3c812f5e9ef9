// The server in Node: over standard input and output, or over the channel of the process that forked it. Nothing starts here.
import { createConnection } from "vscode-languageserver/node";
import { type Edge, localToday } from "./edge";
import { nodeFiles } from "./files.node";
import { startServer } from "./server";

const edge: Edge = {
  language: process.env["LC_ALL"] || process.env["LC_MESSAGES"] || process.env["LANG"] || null,
  today: localToday,
  files: nodeFiles,
};

/** The arguments of the process say how to speak: `--node-ipc`, `--stdio`, `--socket=…` or `--pipe=…`. */
export const startNodeServer = (): void => startServer(createConnection(), edge);

/** For a command line whose arguments are its own. */
export const startStdioServer = (): void => startServer(createConnection(process.stdin, process.stdout), edge);
