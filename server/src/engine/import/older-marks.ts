// Marks of texts from older programs for Windows. Several runtimes, Node among them, read Windows-1252 as if it were ISO-8859-1: its
// quotation marks, dashes and bullets arrive as control characters, which no text has.

/** What Windows-1252 has at 0x80 to 0x9F; five places are empty. Source: the Encoding Standard's index of windows-1252. */
const MARKS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** As long as the text given. */
export const withOlderMarks = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => MARKS.charAt(control.charCodeAt(0) - 0x80));
