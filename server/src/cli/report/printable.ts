// Makes foreign text harmless on a terminal: no escape sequence, no hidden direction change, no further line gets through.

/** Control characters become their pictures (␛), direction marks and broken characters a replacement character. Same length. */
export function printable(text: string): string {
  return text
    .replace(/[\u0000-\u001f]/g, (char) => String.fromCharCode(0x2400 + char.charCodeAt(0)))
    .replace(/\u007f/g, "\u2421")
    .replace(/[\u0080-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, "\ufffd")
    .replace(/\p{Surrogate}/gu, "\ufffd");
}

/** The same on one line, its line ends turned into spaces. */
export const oneLine = (text: string): string => printable(text.replace(/[\r\n]+/g, " "));
