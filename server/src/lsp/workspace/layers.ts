// The index of profiles in two layers: the facts of open documents over those of the files on disk. Reads nothing itself.
import type { ProfileFacts } from "../../engine/index/profile-facts";
import { MutableProfileIndex } from "../../engine/index/profile-index";

export class Layers {
  readonly index = new MutableProfileIndex();
  private readonly onDisk = new Map<string, ProfileFacts>();
  private readonly opened = new Map<string, ProfileFacts | null>();
  /** The facts whose places others were last shown. */
  private readonly shown = new Map<string, ProfileFacts>();

  /** `counts` tells whether an open document is the profile of its file, and not a second copy such as the old side of a comparison. */
  constructor(private readonly counts: (file: string) => boolean) {}

  /** The facts of a file on disk; null where there is none. */
  putDisk(file: string, facts: ProfileFacts | null): void {
    if (facts) this.onDisk.set(file, freed(facts));
    else this.onDisk.delete(file);
    this.apply(file);
    if (!this.opened.has(file)) this.show(file);
  }

  putOpen(file: string, facts: ProfileFacts | null): void {
    const isFirst = !this.opened.has(file);
    this.opened.set(file, facts);
    this.apply(file);
    if (isFirst) this.show(file);
  }

  close(file: string): void {
    if (!this.opened.delete(file)) return;
    this.apply(file);
    this.show(file);
  }

  /** Which documents count may have changed. */
  recount(): void {
    for (const file of this.opened.keys()) this.apply(file);
  }

  /** Others are to show the places in a file as they now are: it was saved, opened or closed. */
  show(file: string): void {
    const facts = this.index.get(file);
    const before = this.shown.get(file);
    if (facts) this.shown.set(file, facts);
    else this.shown.delete(file);
    if (facts && before && facts !== before && JSON.stringify(facts) !== JSON.stringify(before)) this.index.moved(file);
  }

  private apply(file: string): void {
    const isOpen = this.opened.has(file) && this.counts(file);
    this.index.set(file, (isOpen ? this.opened.get(file) : this.onDisk.get(file)) ?? null);
  }
}

/** A copy none of whose strings is a piece of the file's text, which would stay in memory with it. */
export const freed = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
