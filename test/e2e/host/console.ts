// The console that bundle.ts gives a suite in place of the global one, which VS Code lets nobody change; browser.ts tells
// the lines it marks from the workbench's own log.
import { consoleMark } from "./protocol";

const { log, warn, error } = globalThis.console;

export const console = {
  ...globalThis.console,
  log: (...values: unknown[]) => log(consoleMark, ...values),
  info: (...values: unknown[]) => log(consoleMark, ...values),
  warn: (...values: unknown[]) => warn(consoleMark, ...values),
  error: (...values: unknown[]) => error(consoleMark, ...values),
};
