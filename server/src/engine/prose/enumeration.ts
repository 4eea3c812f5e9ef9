// Lists in running text: "A, B, dan C" as its parts. Finds no sentence and drops no word but the one that joins the last part.

/** A list inside of a part, which its commas belong to. */
const INNER =
  /(?:^|[\s,(])(?:seperti|misalnya|contohnya|termasuk|antara lain|yaitu|yakni|such as|including|for example|like)(?=[\s,:])/i;

/** Words that begin what is no part of a list, but says when or why. */
const ASIDE =
  /^(?:pada|setelah|sesudah|sebelum|ketika|saat|selama|di|dari|untuk|dalam|selain|jika|bila|apabila|karena|dengan|bersama|agar|on|at|after|before|when|while|if|in|during|for|with|because|through|to)\s/i;

const JOIN = /^(?:dan juga|serta juga|dan|serta|and also|and|as well as)\s+/i;

/** The parts of "A, B, dan C" without the word that joins the last; null for fewer than `least`, or anything less clear. */
export function partsOf(sentence: string, least: number): string[] | null {
  if (/["“”()[\]:;]/.test(sentence) || INNER.test(sentence)) return null;
  const parts = sentence.split(/,\s+/).map((part) => part.trim());
  const last = parts.at(-1)!;
  const join = JOIN.exec(last)?.[0];
  if (parts.length < least || join === undefined || parts.some((part) => part === "")) return null;
  if (parts.slice(0, -1).some((part) => ASIDE.test(part) || JOIN.test(part))) return null;
  return [...parts.slice(0, -1), last.slice(join.length)];
}
