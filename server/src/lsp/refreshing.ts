// Asks an editor that pulls diagnostics to ask again, where what it was told of open documents no longer holds.
import type { Connection } from "vscode-languageserver";
import type { Parts } from "./editor-requests";
import { Soon } from "./soon";

/** Changes on disk come in crowds. */
const PAUSE_MS = 50;

export class Refreshing {
  /** Soon, and only where an open document's findings would be others now. */
  readonly whereStale = new Soon(PAUSE_MS, () => {
    if (this.parts.checker.stale().length > 0) this.now();
  });

  constructor(
    private readonly connection: Connection,
    private readonly parts: Pick<Parts, "checker" | "traits" | "log">,
  ) {}

  now(): void {
    if (!this.parts.traits.refreshesDiagnostics) return;
    void this.parts.log.guard("diagnostic/refresh", undefined, () => this.connection.languages.diagnostics.refresh());
  }
}
