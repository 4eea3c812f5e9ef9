// What went wrong inside, told to the editor's log and nowhere else. One failure never stops the others.
import type { Connection } from "vscode-languageserver";

export class Log {
  constructor(private readonly connection: Connection) {}

  failed(what: string, error: unknown): void {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    try {
      this.connection.console.error(`${what}: ${reason}`);
    } catch {
      // The connection is closed: nobody is left to be told.
    }
  }

  /** The answer of `work`, or `otherwise` where it fails. */
  async guard<Answer>(what: string, otherwise: Answer, work: () => Promise<Answer>): Promise<Answer> {
    try {
      return await work();
    } catch (error) {
      this.failed(what, error);
      return otherwise;
    }
  }
}
