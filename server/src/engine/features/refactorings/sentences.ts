// A text as sentences and back. Of both languages; judges nothing.

/** Abbreviations before names, numbers and examples, without their stop. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "dr drg drs dra prof ir kh hj tn ny sdr yth hlm no tgl jl gg kec kab mr mrs ms st vs cf approx".split(" "),
);

/** Those that may stand at the end of a list, stop and all. */
const ENDINGS = /(?:^|[\s,(])(?:dll|dsb|dst|etc)\.$/i;

/** Each without blanks around it; a line break ends one, too. */
export function sentencesIn(text: string): string[] {
  return text.split("\n").flatMap((line) => {
    const sentences: string[] = [];
    let start = 0;
    for (const match of line.matchAll(/(?<![.!?…])[.!?…]+["”’'»)\]]*(?=\s)/g)) {
      const end = match.index + match[0].length;
      if (goesOn(line, match.index, end, match[0])) continue;
      sentences.push(line.slice(start, end));
      start = end;
    }
    return [...sentences, line.slice(start)].map((sentence) => sentence.trim()).filter((sentence) => sentence !== "");
  });
}

/** A stop behind an abbreviation or an initial, or before a small letter, ends nothing. */
function goesOn(line: string, stop: number, end: number, marks: string): boolean {
  if (!marks.startsWith(".") || marks.startsWith("..")) return false;
  if (/^\s+\p{Ll}/u.test(line.slice(end, end + 40))) return true;
  const word = /[\p{L}\d.]*$/u.exec(line.slice(Math.max(0, stop - 12), stop))![0].toLowerCase();
  return ABBREVIATIONS.has(word) || /^\p{L}$|\.\p{L}{1,4}$/u.test(word) || (/^\d{1,2}$/.test(word) && stop <= 2);
}

/** The sentence as a phrase of a list: a full stop at its end is dropped. */
export const withoutStop = (sentence: string): string =>
  ENDINGS.test(sentence) || !/[^.]\.$/.test(sentence) ? sentence : sentence.slice(0, -1);

/** The phrase as a sentence: with a capital letter and a mark at the end. */
export function asSentence(phrase: string): string {
  const text = phrase.trim().replace(/[,;]$/, "");
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  const capital = /\p{Ll}/u.test(first) ? first.toUpperCase() : first;
  const isEnded = /[.!?…]["”’'»)\]]*$/.test(text);
  return `${capital}${text.slice(first.length)}${isEnded ? "" : "."}`;
}
