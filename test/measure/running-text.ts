// Whole running sentences out of help pages (HTML) and manual pages (roff): no menus, code, tables or headings. Strings only.
import type { Language } from "../../server/src/engine/message";
import { readSentences } from "../../server/src/engine/prose/sentences";
import { wordsIn } from "../../server/src/engine/prose/words";

/** Stands for what is not language: code, a key, a name on the screen, a picture. A sentence that has one is left out. */
const APART = "\uFFFC";

/** Elements whose text is never running text. */
const NO_PROSE = new Set("pre table script style head header footer nav h1 h2 h3 h4 h5 h6 dt".split(" "));
/** Inline elements that change nothing of the language; others set code or names apart. */
const PLAIN_INLINE = new Set("a span br wbr acronym abbr sup sub".split(" "));
/** Kinds of `span` that only mark a stretch of plain text. */
const PLAIN_SPAN = new Set(["", "avis", "quote", "ulink", "link", "xref"]);
const VOID = new Set("br wbr img input hr meta link col base".split(" "));

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
};

/** The paragraphs of a page, those inside tables and the like left out. */
export function paragraphsOfHtml(html: string): string[] {
  const paragraphs: string[] = [];
  let hidden = 0;
  let own: string[] | null = null;
  for (const [piece] of html.replace(/<!--[\s\S]*?-->/g, "").matchAll(/<[^>]*>|[^<]+/g)) {
    const [, slash, name] = /^<(\/?)([a-zA-Z][a-zA-Z0-9]*)/.exec(piece) ?? [];
    const tag = name?.toLowerCase();
    if (tag === undefined) own?.push(piece.startsWith("<") ? "" : piece);
    else if (NO_PROSE.has(tag)) hidden = Math.max(0, hidden + (slash ? -1 : 1));
    else if (tag === "p" || tag === "div" || tag === "li") {
      if (own) paragraphs.push(own.join(""));
      own = tag === "p" && !slash && hidden === 0 ? [] : null;
    } else if (own && isApart(tag, piece)) own.push(APART);
    else if (own && tag === "br") own.push(" ");
  }
  return paragraphs.map((text) => asOneLine(withoutEntities(text))).filter((text) => text !== "");
}

function isApart(tag: string, piece: string): boolean {
  if (VOID.has(tag)) return tag === "img" || tag === "input";
  if (!PLAIN_INLINE.has(tag)) return true;
  return tag === "span" && !PLAIN_SPAN.has(/\bclass="([^"]*)"/.exec(piece)?.[1] ?? "");
}

const withoutEntities = (text: string): string =>
  text.replace(/&(#x?)?(\w+);/g, (_, number: string | undefined, name: string) => {
    if (number === undefined) return ENTITIES[name] ?? APART;
    return String.fromCodePoint(Number.parseInt(name, number === "#x" ? 16 : 10));
  });

const asOneLine = (text: string): string => text.replace(/[\s\u200b]+/g, " ").trim();

/** The paragraphs of a manual page in roff. A request ends one; what is set in another font is a name or an option. */
export function paragraphsOfRoff(roff: string): string[] {
  const paragraphs: string[] = [];
  let own: string[] = [];
  for (const line of [...roff.split("\n"), "."]) {
    if (!line.startsWith(".") && !line.startsWith("'")) {
      own.push(line);
    } else if (/^\.[BIR]{1,2} /.test(line)) {
      own.push(APART);
    } else if (!line.startsWith('.\\"')) {
      if (own.length > 0) paragraphs.push(asOneLine(withoutEscapes(own.join(" "))));
      own = [];
    }
  }
  return paragraphs.filter((text) => text !== "");
}

function withoutEscapes(text: string): string {
  return text
    .replace(/\\f[BI](.*?)\\f[PR]/g, APART)
    .replace(/\\[-%]/g, (mark) => (mark === "\\-" ? "-" : ""))
    .replace(/\\[&/,|^:]/g, "")
    .replace(/\\\(aq/g, "'")
    .replace(/\\\([a-z]q/g, '"')
    .replace(/\\(?:\(..|\S)/g, APART);
}

/** The sentences of paragraphs that are running text in the language, each once. */
export function runningSentences(paragraphs: readonly string[], language: Language): string[] {
  const sentences = paragraphs.flatMap((text) =>
    readSentences(text, language).map(({ start, end }) => text.slice(start, end)),
  );
  return [...new Set(sentences)].filter((sentence) => isRunning(sentence, language));
}

const JOINING: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: new Set(
    `yang dan di ke dari untuk dengan atau adalah tidak pada ini itu akan dapat bisa dalam oleh sebagai juga jika bila agar
    karena tersebut telah sudah setiap semua anda saat ketika`.split(/\s+/),
  ),
  en: new Set("the of and is are to for with that this be it or from by as when if you not will can".split(" ")),
};
const FEWEST_WORDS = 6;
const MOST_WORDS = 80;

/** Begins and ends as a sentence, has a sentence's length, no marks of code, and joining words of one language alone. */
function isRunning(sentence: string, language: Language): boolean {
  if (!/^["“(]?\p{Lu}/u.test(sentence) || !/[.!?]["”)]?$/.test(sentence)) return false;
  if (/[\uFFFC<>{}[\]|\\^~_=#$@/*+©§→]|\.\w|\w\(/.test(sentence)) return false;
  const words = wordsIn(sentence);
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return false;
  const joining = (one: Language): number => words.filter(({ lower }) => JOINING[one].has(lower)).length;
  return joining(language) >= 2 && joining(language === "id" ? "en" : "id") === 0;
}
