// Makes `occupationProfiles.trace.server` work by itself: the client library alone records only at the channel's level "trace".
import { EventEmitter, LogLevel, type LogOutputChannel, workspace } from "vscode";
import { concerns, setting } from "./settings";

/** A view of the output channel that takes its level from the setting and records traces as information. */
export function traceChannel(output: LogOutputChannel): LogOutputChannel {
  const level = () => (setting("trace.server") === "off" ? LogLevel.Info : LogLevel.Trace);
  const changed = new EventEmitter<LogLevel>();
  const listener = workspace.onDidChangeConfiguration((event) => {
    if (concerns(event, "trace.server")) changed.fire(level());
  });
  return Object.create(output, {
    logLevel: { get: level },
    onDidChangeLogLevel: { value: changed.event },
    trace: { value: (message: string, ...args: unknown[]) => output.info(message, ...args) },
    dispose: {
      value: () => {
        listener.dispose();
        changed.dispose();
      },
    },
  }) as LogOutputChannel;
}
