// What an unreadable part of the text may hide: a key that seems absent may stand there.
import { type Profile, problemsOf } from "../profile/profile";
import { ROOT_KEYS } from "../schema/schema";

/** Cannot be called absent: the file is read in part only, or a line that is in doubt begins with this key. */
export function mayHoldKey(profile: Profile, key: string): boolean {
  const { text, doubtful, isPartial } = profile;
  if (isPartial || hasBody(profile)) return true;
  if (doubtful.length === 0) return false;
  const line = new RegExp(`^(?:${key}(?![\\w-])|[ \\t-]*["'“]?${key}["'”]?[ \\t]*:)`, "im");
  return doubtful.some(({ start, end }) => {
    const isLineStart = start === 0 || /[\r\n\ufeff]/.test(text[start - 1]!);
    const part = text.slice(start, end);
    return line.test(isLineStart ? part : part.replace(/^[^\r\n]*/, " "));
  });
}

const ANY_KEY = new RegExp(`^[ \\t]*["'“]?(?:${ROOT_KEYS.join("|")})["'”]?[ \\t]*:`, "im");

/** What follows a document's mark is no further profile but text, as below the front matter of a web page. */
function hasBody(profile: Profile): boolean {
  const [second] = problemsOf(profile, "multiple-documents");
  return second?.message === "second" && !ANY_KEY.test(profile.text.slice(second.span.end));
}
