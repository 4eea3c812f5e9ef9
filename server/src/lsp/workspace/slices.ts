// Background work in small slices: between two of them everything that an author does comes first.

/** Shorter than anybody notices. */
const SLICE_MS = 2;

export class Slices {
  private readonly waiting: (() => void)[] = [];
  private isDue = false;

  /** Does a short piece of work when its turn comes. */
  run<Answer>(work: () => Answer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push(() => {
        try {
          resolve(work());
        } catch (error) {
          reject(error);
        }
      });
      this.schedule();
    });
  }

  /** Lets what is waiting go first. */
  turn(): Promise<void> {
    return this.run(() => {});
  }

  private schedule(): void {
    if (this.isDue) return;
    this.isDue = true;
    later(() => this.slice());
  }

  private slice(): void {
    this.isDue = false;
    const end = performance.now() + SLICE_MS;
    do this.waiting.shift()?.();
    while (this.waiting.length > 0 && performance.now() < end);
    if (this.waiting.length > 0) this.schedule();
  }
}

/** After what is waiting already. The timers of browsers would wait for some milliseconds more. */
function later(work: () => void): void {
  if (typeof setImmediate === "function") {
    setImmediate(work);
    return;
  }
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    work();
  };
  port2.postMessage(null);
}
