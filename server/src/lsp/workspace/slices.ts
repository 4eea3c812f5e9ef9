// Background work in small slices: between two of them everything that an author does comes first.

/** Shorter than anybody notices. */
const SLICE_MS = 4;

export class Slices {
  private began = 0;
  private next: Promise<void> | null = null;

  /** Before each piece of work: waits for the next slice where this one is over. */
  async turn(): Promise<void> {
    while (performance.now() - this.began >= SLICE_MS) {
      this.next ??= this.waited();
      await this.next;
    }
  }

  private async waited(): Promise<void> {
    await later();
    this.next = null;
    this.began = performance.now();
  }
}

/** After what is waiting already. Browsers know timers only. */
const later = (): Promise<void> =>
  new Promise((resolve) => (typeof setImmediate === "function" ? setImmediate(resolve) : setTimeout(resolve, 0)));
