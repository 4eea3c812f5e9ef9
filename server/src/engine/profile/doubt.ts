// What an unreadable part of the text may hide: a key that seems absent may stand there.
import type { Profile } from "./profile";

/** Cannot be called absent: the file is read in part only, or a line that is in doubt begins with this key. */
export function mayHoldKey({ text, doubtful, isPartial }: Profile, key: string): boolean {
  if (isPartial) return true;
  const line = new RegExp(`^(?:${key}(?![\\w-])|[ \\t-]*["'“]?${key}["'”]?[ \\t]*:)`, "im");
  return doubtful.some(({ start, end }) => {
    const isLineStart = start === 0 || /[\r\n\ufeff]/.test(text[start - 1]!);
    const part = text.slice(start, end);
    return line.test(isLineStart ? part : part.replace(/^[^\r\n]*/, " "));
  });
}
