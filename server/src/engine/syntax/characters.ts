// Characters that cannot be seen and typographic quotes: which they are and what stands in for them.

/**
 * Spaces that are not the space key's: no-break, figure, narrow, ideographic and their kin, odd line separators, and the
 * control characters, which stand for line breaks and cell ends where word processors write them.
 */
const ODD_SPACE =
  "\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001e\\u007f-\\u009f\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
/**
 * Characters without width: soft hyphens (U+001F in word processors), zero-width space and joiners, word joiner, byte order
 * mark, direction marks.
 */
const ZERO_WIDTH = "\\u001f\\u00ad\\u200b-\\u200f\\u2060\\ufeff\\u202a-\\u202e\\u2066-\\u2069";

/** All of them, as the inside of a character class. */
export const INVISIBLE_CLASS = ODD_SPACE + ZERO_WIDTH;
export const INVISIBLE = new RegExp(`[${INVISIBLE_CLASS}]`);
const INVISIBLE_EACH = new RegExp(`[${INVISIBLE_CLASS}]`, "g");
const IS_ODD_SPACE = new RegExp(`[${ODD_SPACE}]`);

/** The visible equivalent: a space for an odd space, nothing for a character without width. */
export const visible = (text: string): string =>
  text.replace(INVISIBLE_EACH, (char) => (IS_ODD_SPACE.test(char) ? " " : ""));

/** Offsets of invisible characters in a text, those left out that join letters or emoji on purpose. */
export function invisibleOffsets(text: string): number[] {
  if (!INVISIBLE.test(text)) return [];
  const offsets: number[] = [];
  for (const match of text.matchAll(INVISIBLE_EACH)) {
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

const OPENING_QUOTES = "“”‘«‹„‚";
/** What may close each of them. */
const CLOSING_QUOTES = ["”“", "”", "’‘", "»", "›", "“”", "‘’"];

/** The text between one pair of typographic quotes around all of it; null where they are not one pair. */
export function textInTypographicQuotes(source: string): string | null {
  const pair = OPENING_QUOTES.indexOf(source.charAt(0));
  if (source.length < 3 || pair < 0 || !CLOSING_QUOTES[pair]!.includes(source.charAt(source.length - 1))) return null;
  const inner = source.slice(1, -1);
  // Further marks of the kind mean that the outer two need not belong together.
  return [source.charAt(0), ...CLOSING_QUOTES[pair]!].some((mark) => inner.includes(mark)) ? null : inner;
}
