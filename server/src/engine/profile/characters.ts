// Which characters a text is made of: a rule about some of them has nothing to do where there are none.
import { perProfile } from "./per-profile";

/** Anything but printable ASCII, tabs and line ends. */
const SPECIAL = /[^\t\n\r -~]/;

class Characters {
  private readonly seen = new Map<string, boolean>();
  private special: boolean | null = null;

  constructor(private readonly text: string) {}

  /** Nothing but printable ASCII, tabs and line ends. */
  get isPlain(): boolean {
    this.special ??= SPECIAL.test(this.text);
    return !this.special;
  }

  /** Does one of these marks stand anywhere in the text? */
  hasAny(marks: string): boolean {
    for (const mark of marks) if (this.has(mark)) return true;
    return false;
  }

  private has(mark: string): boolean {
    let isThere = this.seen.get(mark);
    if (isThere === undefined) {
      isThere = this.text.includes(mark);
      this.seen.set(mark, isThere);
    }
    return isThere;
  }
}

export const charactersOf = perProfile(({ text }) => new Characters(text));
