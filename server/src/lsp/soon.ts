// Work that many events ask for and that is done once for all of them.

export class Soon {
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly pause: number,
    private readonly work: () => void,
  ) {}

  /** Done within the pause, however often it is asked for. */
  ask(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.work();
    }, this.pause);
  }
}
