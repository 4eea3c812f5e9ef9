// The capital at the beginning of a sentence. Where one begins is not found here.

/** The letter as a capital where that is one letter too and the same one: "ß" and the ligature "ﬁ" have none. */
export function capitalOf(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === letter.length && upper.toLowerCase() === letter ? upper : letter;
}

/** Marks that may stand in front of the first letter. */
const LEAD = /^["“„«‘'(*]*/;

/** The text with a capital as its first letter, behind the marks that open it. */
export function withCapital(text: string): string {
  const lead = LEAD.exec(text)![0].length;
  const first = String.fromCodePoint(text.codePointAt(lead) ?? 32);
  return text.slice(0, lead) + capitalOf(first) + text.slice(lead + first.length);
}
