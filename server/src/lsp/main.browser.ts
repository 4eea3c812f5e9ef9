// Entry of the bundle that runs as a worker in browsers: starts the server at once, over the worker's messages.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { localToday } from "./edge";
import { startServer } from "./server";

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
startServer(connection, { language: navigator.language, today: localToday, files: null });
