// Building blocks of Markdown. Everything that comes from a profile passes through one of these; nothing in it acts as Markdown or HTML.
import { isSafeAddress } from "../render/markup";
import { phrasesOf } from "../render/prose";

/** Text on one line, as it reads. */
export function plain(text: string): string {
  const line = text.replace(/\0/g, "\ufffd").replace(/[ \t\r\n\f\v\u2028\u2029]+/g, " ");
  // A mark at the beginning of a line would begin a list, and a row of them a heading or a rule.
  return line
    .replace(/[\\`*_[\]<>&#~|$^{}!]/g, "\\$&")
    .replace(/^(\s*)([-+=:]|\d+(?=[.)](?:\s|$)))/, (_, blanks, mark) =>
      /\d/.test(mark) ? `${blanks}${mark}\\` : `${blanks}\\${mark}`,
    );
}

/** A text's paragraphs; words between asterisks are emphasised. */
export const paragraphs = (text: string): string => text.split("\n\n").map(line).join("\n\n");

/** A paragraph, or an entry of a list. */
export const line = (text: string): string =>
  phrasesOf(text)
    .map(({ text: words, isForeign }, i) => (isForeign ? `*${plain(words)}*` : i > 0 ? inside(words) : plain(words)))
    .join("");

/** A piece of a line that does not begin it. */
const inside = (words: string): string => plain(`x${words}`).slice(1);

/** A link where the address is a safe one; otherwise its text alone. */
export function link(address: string, text: string): string {
  if (!isSafeAddress(address)) return plain(text);
  const target = address.replace(/[<>&]/g, (char) => ({ "<": "%3C", ">": "%3E", "&": "&amp;" })[char]!);
  return `[${plain(text)}](<${target}>)`;
}
