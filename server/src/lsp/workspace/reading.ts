// A queue of files to read: so many at a time, what is urgent first, each once. What reading means is given.

/** Enough to keep a disk busy, or a connection to one. */
const AT_ONCE = 16;

export class Reading {
  private readonly waiting = new Set<string>();
  private readonly urgent = new Set<string>();
  private readonly running = new Set<string>();

  constructor(
    private readonly read: (file: string) => Promise<void>,
    private readonly onIdle: () => void,
  ) {}

  add(file: string): void {
    this.waiting.add(file);
    this.pump();
  }

  /** A file that waits goes before all others. */
  hurry(file: string): void {
    if (this.waiting.delete(file)) this.urgent.add(file);
  }

  drop(file: string): void {
    this.waiting.delete(file);
    this.urgent.delete(file);
  }

  get isIdle(): boolean {
    return this.left === 0;
  }

  get left(): number {
    return this.waiting.size + this.urgent.size + this.running.size;
  }

  private pump(): void {
    while (this.running.size < AT_ONCE) {
      const next = this.next();
      if (next === undefined) return;
      this.running.add(next);
      void this.read(next).finally(() => {
        this.running.delete(next);
        this.pump();
        if (this.isIdle) this.onIdle();
      });
    }
  }

  /** A file that is just being read waits for that to end. */
  private next(): string | undefined {
    for (const queue of [this.urgent, this.waiting]) {
      for (const file of queue) {
        if (this.running.has(file)) continue;
        queue.delete(file);
        return file;
      }
    }
    return undefined;
  }
}
