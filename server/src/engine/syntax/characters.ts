// Characters that cannot be seen and typographic quotes: which they are and what stands in for them.

/** Spaces that are not the space key's: no-break, figure, narrow, ideographic and their kin. */
const ODD_SPACE = "\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000";
/** Characters without width: soft hyphen, zero-width space and joiners, word joiner, byte order mark, direction marks. */
const ZERO_WIDTH = "\\u00ad\\u200b-\\u200f\\u2060\\ufeff\\u202a-\\u202e\\u2066-\\u2069";

export const INVISIBLE = new RegExp(`[${ODD_SPACE}${ZERO_WIDTH}]`);
const INVISIBLE_RUNS = new RegExp(`[${ODD_SPACE}${ZERO_WIDTH}]`, "g");
const IS_ODD_SPACE = new RegExp(`[${ODD_SPACE}]`);

/** The visible equivalent: a space for an odd space, nothing for a character without width. */
export const visible = (text: string): string =>
  text.replace(INVISIBLE_RUNS, (char) => (IS_ODD_SPACE.test(char) ? " " : ""));

/** Offsets of invisible characters in a text, those left out that join letters or emoji on purpose. */
export function invisibleOffsets(text: string): number[] {
  if (!INVISIBLE.test(text)) return [];
  const offsets: number[] = [];
  for (const match of text.matchAll(INVISIBLE_RUNS)) {
    if (!isJoining(text, match.index)) offsets.push(match.index);
  }
  return offsets;
}

/** A zero-width joiner or direction mark between letters beyond Latin, or inside an emoji, does work there. */
function isJoining(text: string, offset: number): boolean {
  const char = text.charAt(offset);
  if (!/[\u200c-\u200f]/.test(char)) return false;
  const before = text.slice(Math.max(0, offset - 2), offset);
  const after = text.slice(offset + 1, offset + 3);
  const works = /[\u0590-\u0fff\u2600-\u27bf\ufe0f\ud83c-\ud83e\udc00-\udfff]/;
  return works.test(before) && works.test(after);
}

export const OPENING_QUOTES = "“‘«‹„‚";
export const CLOSING_QUOTES = "”’»›“‘";
