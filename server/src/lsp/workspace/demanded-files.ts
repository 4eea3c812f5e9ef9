// The files of which is told although the settings leave them out, because somebody has asked for all that is found. They are followed
// like all others until nothing is left in them: a list that is being worked through never grows by itself, and never loses what is
// not done.

export class DemandedFiles {
  private readonly files = new Set<string>();
  /** So many who have asked still wait, also for the files in which nothing is found. */
  private waiting = 0;

  has(file: string): boolean {
    return this.files.has(file);
  }

  all(): string[] {
    return [...this.files];
  }

  delete(file: string): void {
    this.files.delete(file);
  }

  demand(files: Iterable<string>): void {
    this.waiting++;
    for (const file of files) this.files.add(file);
  }

  /** Nobody waits any longer for what was not reached. */
  release(isReached: (file: string) => boolean): void {
    this.waiting--;
    for (const file of this.files) if (!isReached(file)) this.files.delete(file);
  }

  /** Takes out what is done, unless somebody waits for it, and gives it. */
  forget(isDone: (file: string) => boolean): string[] {
    if (this.waiting > 0) return [];
    const done = this.all().filter(isDone);
    for (const file of done) this.files.delete(file);
    return done;
  }
}
