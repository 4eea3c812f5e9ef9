// The program's entry, and the only place where the command line meets the language server.
import { main } from "./cli/main";
import { Output } from "./cli/output";
import { localToday } from "./lsp/edge";

const { stdout, stderr } = process;

void main(process.argv.slice(2), {
  // Read inside `main`, which reports it when the folder is gone.
  get cwd() {
    return process.cwd();
  },
  env: process.env,
  // Opened only when read: an open standard input would keep the process alive.
  stdin: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
  stdout: new Output(stdout, stdout.isTTY, stdout.columns),
  stderr: new Output(stderr, stderr.isTTY, stderr.columns),
  today: localToday(),
  async startServer() {
    const { startStdioServer } = await import("./lsp/main.node");
    startStdioServer();
  },
}).then((code) => {
  // Setting the code instead of leaving at once lets the streams drain.
  process.exitCode = code;
});
