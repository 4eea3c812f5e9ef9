// Work that is done one piece after the other. Knows nothing of what is done.
import type { Log } from "../log";

export class Queue {
  private last: Promise<void> = Promise.resolve();
  private pending = 0;

  /** `onDone` is called after each piece. */
  constructor(
    private readonly log: Log,
    private readonly onDone: () => void,
  ) {}

  get isIdle(): boolean {
    return this.pending === 0;
  }

  add(what: string, work: () => Promise<void>): void {
    this.pending++;
    this.last = this.last.then(async () => {
      await this.log.guard(what, undefined, work);
      this.pending--;
      this.onDone();
    });
  }
}
