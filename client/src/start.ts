// Starting the extension, in any host: server, preview, commands. Waits for nothing.
import { type ExtensionContext, window } from "vscode";
import { registerCommands } from "./commands";
import { followEnter } from "./enter";
import { registerRulePages } from "./explain-rule";
import { followIncluded } from "./included";
import { registerPaste } from "./paste";
import { Previews } from "./preview/previews";
import { type CreateClient, Server } from "./server";

/** Name of the performance measure of our own time until VS Code goes on. */
export const ACTIVATION_MEASURE = "occupationProfiles.activation";

export function start(context: ExtensionContext, createClient: CreateClient): void {
  const began = performance.now();
  const output = window.createOutputChannel("Occupation Profiles", { log: true });
  const server = new Server(createClient, output);
  const previews = new Previews(context.extensionUri, server, output);
  context.subscriptions.push(
    output,
    server,
    previews,
    ...registerCommands(server, previews, output, context.globalState),
    ...registerPaste(server),
    ...registerRulePages(server),
    ...followEnter(),
  );
  server.start();
  context.subscriptions.push(followIncluded(server));
  const { duration } = performance.measure(ACTIVATION_MEASURE, { start: began });
  output.info(`Activated in ${duration.toFixed(1)} ms.`);
}
