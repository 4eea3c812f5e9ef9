// Work that is asked for often and done at most once per interval: at once when idle, then once more after the last request.

export class Throttle {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isRunning = false;
  private isWanted = false;
  private isDisposed = false;
  private earliest = 0;
  private interval = 0;

  /** `now` in milliseconds on any steady clock. */
  constructor(
    private readonly work: () => Promise<void>,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Asks for the work; `interval` milliseconds lie between this run and the next one. */
  request(interval: number): void {
    this.isWanted = true;
    this.interval = interval;
    if (this.isRunning || this.isDisposed || this.timer !== undefined) return;
    const wait = Math.min(this.earliest - this.now(), interval);
    if (wait <= 0) void this.run();
    else this.timer = setTimeout(() => void this.run(), wait);
  }

  /** Asks for the work without waiting for the interval. */
  requestNow(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.earliest = 0;
    this.request(0);
  }

  dispose(): void {
    this.isDisposed = true;
    clearTimeout(this.timer);
  }

  private async run(): Promise<void> {
    this.timer = undefined;
    this.isWanted = false;
    this.isRunning = true;
    this.earliest = this.now() + this.interval;
    try {
      await this.work();
    } finally {
      this.isRunning = false;
      if (this.isWanted) this.request(this.interval);
    }
  }
}
