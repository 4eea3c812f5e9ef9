// A stream that text is written to. Writes are gathered and awaited, so nothing is lost at the end; a closed pipe is no fault.
import type { Writable } from "node:stream";

const CHUNK = 64 * 1024;

export class Output {
  private pending = "";
  private isClosed = false;
  private error: Error | null = null;

  /** Width in columns, for what is fitted into a line. */
  readonly columns: number;

  constructor(
    private readonly stream: Writable,
    /** Is it a terminal? Then what was written is shown after every file. */
    readonly isTerminal = false,
    /** As the terminal tells it; those of containers and recorders may say 0, which is no width. */
    columns?: number,
  ) {
    this.columns = columns || 100;
    stream.on("error", (error: NodeJS.ErrnoException) => this.fail(error));
  }

  /** What went wrong while writing; null also where the reader closed the pipe. */
  get failure(): Error | null {
    return this.error;
  }

  async write(text: string): Promise<void> {
    this.pending += text;
    if (this.isTerminal || this.pending.length >= CHUNK) await this.flush();
  }

  /** Resolves when everything written so far has left the process. */
  async flush(): Promise<void> {
    const text = this.pending;
    this.pending = "";
    if (text === "" || this.isClosed) return;
    await new Promise<void>((resolve) => {
      this.stream.write(text, (error) => {
        if (error) this.fail(error);
        resolve();
      });
    });
  }

  /** Flushes and closes; for files, not for the standard streams. */
  async close(): Promise<void> {
    await this.flush();
    await new Promise<void>((resolve) => {
      this.stream.once("close", resolve);
      this.stream.destroyed ? resolve() : this.stream.end();
    });
  }

  private fail(error: NodeJS.ErrnoException): void {
    this.isClosed = true;
    const isPipeClosed = error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED";
    if (!isPipeClosed) this.error ??= error;
  }
}
