// Whether a sentence tells what another occupation does: one of the things that are seen of a piece before it has a label.
import { type ImportLanguage, isSamePhrase } from "../language";
import { isOwn, mentions } from "../mentions";

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

const MOST_READ = 600;

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
