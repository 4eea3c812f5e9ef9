// Profiles listed under words. Most words have a single one, which stands there without a list: that takes little room.
import type { ProfileFacts } from "./profile-facts";

export class Listing {
  private readonly byKey = new Map<string, ProfileFacts | ProfileFacts[]>();

  has(key: string): boolean {
    return this.byKey.has(key);
  }

  /** By file: answers do not depend on what came when. */
  at(key: string): readonly ProfileFacts[] {
    const found = this.byKey.get(key);
    if (!Array.isArray(found)) return found ? [found] : [];
    return [...found].sort((a, b) => (a.file < b.file ? -1 : 1));
  }

  add(key: string, facts: ProfileFacts): void {
    const listed = this.byKey.get(key);
    if (Array.isArray(listed)) listed.push(facts);
    else this.byKey.set(key, listed ? [listed, facts] : facts);
  }

  /** What is listed of a file. */
  remove(key: string, file: string): void {
    const listed = this.byKey.get(key);
    if (!Array.isArray(listed)) {
      if (listed?.file === file) this.byKey.delete(key);
      return;
    }
    const at = listed.findIndex((facts) => facts.file === file);
    if (at >= 0) listed.splice(at, 1);
    if (listed.length === 1) this.byKey.set(key, listed[0]!);
  }
}
