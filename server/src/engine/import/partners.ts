// The occupations that a comparison speaks of, and which sentences speak of which. Changes no word.
import type { Sentence } from "./claims";
import { type ImportLanguage, isSamePhrase } from "./language";

export interface ComparisonItem {
  /** Names of the other occupations, as readers see them. */
  readonly others: readonly string[];
  readonly sentences: readonly Sentence[];
}

/** Entries in the order in which they are first spoken of; none where no name is found. */
export function comparisonItems(
  sentences: readonly Sentence[],
  title: string | null,
  words: ImportLanguage,
): ComparisonItem[] {
  const names = namesIn(sentences, title, words);
  if (names.length === 0) return [];
  const mentions = sentences.map(({ content: { text } }) => names.filter((name) => mentionsName(text, name, names)));
  const items: { readonly others: readonly string[]; readonly sentences: Sentence[] }[] = [];
  let others: readonly string[] = mentions.find((found) => found.length > 0) ?? names.slice(0, 1);
  for (const [i, sentence] of sentences.entries()) {
    if (mentions[i]!.length > 0) others = mentions[i]!;
    const key = others.join("\n");
    const same = items.find((item) => item.others.join("\n") === key);
    if (same) same.sentences.push(sentence);
    else items.push({ others, sentences: [sentence] });
  }
  return items;
}

/** Longer comparisons speak of more than an editor would want as entries. */
const MOST_NAMES = 8;

/** Longer ones are no comparison. */
const MOST_COMPARED = 100;

function namesIn(sentences: readonly Sentence[], title: string | null, words: ImportLanguage): string[] {
  const names: string[] = [];
  const add = (found: readonly string[]) => {
    for (const name of found) {
      const isKnown = names.some((known) => isSamePhrase(known, name));
      if (!isKnown && !isOwn(name, title) && names.length < MOST_NAMES) names.push(name);
    }
  };
  for (const { content } of sentences) add(introduced(content.text.slice(0, MOST_READ), words));
  const hasNames = names.length > 0;
  if (hasNames && sentences.length < 2) return names;
  const subjects = new Set(
    sentences.slice(0, MOST_COMPARED).flatMap(({ content }) => subjectOf(content.text, words) ?? []),
  );
  for (const subject of subjects) {
    if (names.length >= MOST_NAMES) break;
    if (isLikely(subject, sentences.slice(0, MOST_COMPARED), title, words)) add([subject]);
  }
  return names;
}

const MOST_READ = 600;

/** Names behind "unlike", "differs from" and the like. */
export function introduced(text: string, { partners }: ImportLanguage): string[] {
  const found: string[] = [];
  const pattern = new RegExp(partners.before.source, "giu");
  for (const match of text.matchAll(pattern)) {
    const rest = text.slice(match.index + match[0].length).replace(/^[\s,:]+/, "");
    found.push(...namesAt(rest, partners));
  }
  return found;
}

function namesAt(rest: string, partners: ImportLanguage["partners"]): string[] {
  const phrase = (/^[^.;:()!?“”"]*/.exec(rest.slice(0, 140))?.[0] ?? "").trim();
  const names: string[] = [];
  for (const [i, piece] of phrase.split(new RegExp(partners.join.source, "giu")).entries()) {
    const stop = partners.stop.exec(` ${piece}`);
    const cut = stop ? piece.slice(0, Math.max(0, stop.index)) : piece;
    const name = withoutAround(cut.trim(), partners.around);
    if (!isName(name, partners.nothing)) {
      if (i === 0 && stop) break;
      if (i > 0) break;
      continue;
    }
    names.push(name);
    if (stop) break;
  }
  return names;
}

function withoutAround(name: string, around: RegExp): string {
  let rest = name;
  for (let i = 0; i < 5; i++) {
    const next = rest.replace(around, "");
    if (next === rest) break;
    rest = next;
  }
  return rest.trim();
}

const isName = (name: string, nothing: RegExp): boolean =>
  name.length > 2 &&
  name.length <= 60 &&
  name.split(" ").length <= 5 &&
  !nothing.test(name) &&
  /^[\p{L}\p{N}]/u.test(name);

function subjectOf(text: string, { partners }: ImportLanguage): string | null {
  const lead = text
    .slice(0, 120)
    .replace(
      /^(?:sedangkan|sementara itu,?|sementara|adapun|kalau|jika|bila|whereas|while|by contrast,?|in contrast,?|however,?|namun,?|sebaliknya,?)\s+/iu,
      "",
    );
  const name = (partners.several?.exec(lead) ?? partners.verb.exec(lead))?.[1]?.replace(/,? ?$/, "");
  if (name === undefined) return null;
  const plain = withoutAround(name.trim(), partners.around);
  return isName(plain, partners.nothing) ? plain : null;
}

/** A subject that is neither the occupation itself nor a thing: it begins with a person's word or comes again. */
function isLikely(
  name: string,
  sentences: readonly Sentence[],
  title: string | null,
  { partners }: ImportLanguage,
): boolean {
  if (title !== null && (isOwn(name, title) || mentions(title, name))) return false;
  const count = sentences.filter(({ content: { text } }) => mentions(text, name)).length;
  return count > 1 || partners.person.test(name) || partners.nothing.test(name);
}

/** Does another occupation do something in the sentence? Surely, where the sentence sets it against this one. */
export function otherSubject(text: string, title: string | null, words: ImportLanguage): "sure" | "likely" | null {
  const { partners, onlyPersons } = words;
  const lead = behindLead(text);
  const behind = lead && subjectOf(lead, words);
  const name = subjectOf(text, words) ?? (behind && partners.person.test(behind) ? behind : null);
  if (name === null || partners.served.test(name) || isOwn(name, title)) return null;
  if (title !== null && mentions(title, name)) return null;
  const isPerson = partners.person.test(name);
  if (!isPerson && onlyPersons) return null;
  const isSetAgainst = isPerson && otherSubjects(lead ?? text, words).some((other) => !isSamePhrase(other, name));
  if (isSetAgainst) return "sure";
  const isAgainst = partners.against.test(text) || /[;,]/.test(text);
  const isBoth = partners.self.test(text) || (title !== null && headsOf(title).some((head) => mentions(text, head)));
  if (isBoth && isAgainst && (isPerson || partners.against.test(text))) return "sure";
  if (isBoth) return "likely";
  return isPerson && (title !== null || isAgainst) ? "likely" : null;
}

/** Those who do something in the clauses behind the first. */
const otherSubjects = (text: string, words: ImportLanguage): string[] =>
  text
    .slice(0, MOST_READ)
    .split(/[;,] (?:sedangkan |sementara |adapun |whereas |while |and |but )?/u)
    .slice(1)
    .flatMap((clause) => subjectOf(clause, words) ?? [])
    .filter((name) => words.partners.person.test(name) && !words.partners.served.test(name));

/** Behind "compared with that," or "of the others he says:". */
const behindLead = (text: string): string | null => /^[^,:;.]{3,60}[,:] (.+)$/su.exec(text)?.[1] ?? null;

/** The name itself, and the word in it that says who it is. */
const headsOf = (title: string): string[] => {
  const words = title.split(" ");
  return [title, ...words.slice(0, 1), ...words.slice(-1)].filter((word) => word.length > 4);
};

function isOwn(name: string, title: string | null): boolean {
  if (title === null) return false;
  const [a, b] = [stemmed(name), stemmed(title)];
  return (
    a === b || mentions(b, a) || (b.includes(" ") && a.startsWith(`${b} `)) || (b.endsWith(` ${a}`) && a.includes(" "))
  );
}

/** Of several names that hold each other the longest counts. */
function mentionsName(text: string, name: string, names: readonly string[]): boolean {
  const longer = names.filter((other) => other.length > name.length && mentions(other, name));
  const rest = longer.reduce((left, other) => left.toLowerCase().replaceAll(other.toLowerCase(), " "), text);
  return mentions(rest, name);
}

const stemmed = (name: string): string => name.toLowerCase().replace(/(?<=\p{L}{3})s$/u, "");

function mentions(text: string, name: string): boolean {
  const [whole, part] = [text.toLowerCase(), stemmed(name)];
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    const before = whole[at - 1] ?? " ";
    const after = whole.slice(at + part.length, at + part.length + 2);
    if (!/[\p{L}\p{N}]/u.test(before) && !/^(?:[\p{L}\p{N}](?<!s)|s[\p{L}\p{N}])/u.test(after)) return true;
  }
  return false;
}
