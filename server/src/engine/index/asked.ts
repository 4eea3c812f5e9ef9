// What somebody has asked for, as numbers. Kept for every file of a workspace: it takes little room.

export class Asked {
  private keys: number[] = [];
  /** From so many on, what was asked twice is left out. */
  private most = 16;

  add(key: number): void {
    this.keys.push(key);
    if (this.keys.length < this.most) return;
    this.keys = [...new Set(this.keys)];
    this.most = this.keys.length * 2 + 16;
  }

  some(holds: (key: number) => boolean): boolean {
    return this.keys.some(holds);
  }
}
