// A sentence that holds a belief: words in front of the whole claim are dropped, and its answer is cut off. Pairs none.
import type { Frame } from "./frame";
import { countWords } from "./labelling/forms";
import type { ImportLanguage } from "./language";
import type { Stretch } from "./stretch";

interface Divided {
  readonly claim: Stretch;
  readonly answer: Stretch | null;
  readonly frames: readonly Frame[];
}

/** Without the words in front of a whole claim, and parted where it turns into its answer. */
export function divide(content: Stretch, words: ImportLanguage): Divided {
  const frames: Frame[] = [];
  const concession = words.concessions.exec(content.text.slice(0, MOST_HEAD));
  if (concession) {
    const comma = content.text.indexOf(", ", concession[0].length);
    const claim = content.part(concession[0].length, comma);
    const answer = comma < 0 ? claim : content.part(comma + 1);
    if (comma > 0 && content.text.indexOf(", ", comma + 1) < 0 && isClause(claim) && isClause(answer)) {
      return { claim, answer, frames: [{ kind: "lead-in", ...content.span(0, concession[0].length) }] };
    }
  }
  const lead = words.claimLeads.exec(content.text.slice(0, MOST_HEAD))?.[0] ?? "";
  let claim = content;
  if (lead !== "") {
    const rest = content.part(lead.length + (content.text[lead.length] === "," ? 1 : 0));
    const skip = /^[:,] ?/.exec(rest.text)?.[0].length ?? 0;
    if (isClause(rest.part(skip)) && !TO_WHOM.test(rest.text)) {
      claim = rest.part(skip);
      frames.push({ kind: "lead-in", ...content.span(0, lead.length) });
    }
  }
  const aside = answerInBrackets(claim, words);
  if (aside) return { ...aside, frames: [...frames, ...aside.frames] };
  const turn = turnIn(claim.text, words);
  if (!turn) return { claim, answer: null, frames };
  const joint = claim.part(turn.end, turn.behind);
  if (joint.text !== "") frames.push({ kind: "joint", ...joint.span() });
  return { claim: claim.part(0, turn.end), answer: claim.part(turn.behind), frames };
}

/** "… (in fact it is otherwise)." */
function answerInBrackets(content: Stretch, { turns }: ImportLanguage): Divided | null {
  const found = /^([^()]*\S) \(([^()]+)\)[.!]?$/u.exec(content.text);
  const turn = found && turns.behindComma.exec(found[2]!);
  if (!found || !turn) return null;
  const [open, from] = [found[1]!.length + 1, found[1]!.length + 2];
  const end = from + found[2]!.length;
  const [claim, answer] = [content.part(0, found[1]!.length), content.part(from + turn[0].length, end)];
  if (!isClause(claim) || !isClause(answer)) return null;
  const joint = content.part(from, from + turn[0].length);
  return {
    claim,
    answer,
    frames: [
      { kind: "mark", ...content.span(open, from) },
      { kind: "joint", ...joint.span() },
      { kind: "mark", ...content.span(end, end + 1) },
    ],
  };
}

const MOST_HEAD = 260;

/** "Anak-anak sering bilang ke saya …": the lead is longer than it looks. */
const TO_WHOM = /^(?:ke|kepada|pada|sama|dengan|to|at|with) /iu;

/** Where the claim ends, and where its answer begins; null where the sentence only claims. */
function turnIn(text: string, { turns, contrast }: ImportLanguage): { end: number; behind: number } | null {
  const anywhere = turns.anywhere.exec(text);
  for (const { index, 0: mark } of text.matchAll(MARK)) {
    if (anywhere && anywhere.index <= index) break;
    const from = index + mark.length;
    const match = turns.behindComma.exec(text.slice(from, from + 80));
    if (!match) continue;
    const isPlain = match[0].trim().split(" ").length === 1 && !SURE.test(match[0]);
    if (isPlain && contrast.test(text.slice(0, index))) continue;
    const turn = { end: index, behind: from + match[0].length };
    if (isClauseText(text.slice(0, index)) && isClauseText(text.slice(turn.behind))) return turn;
  }
  if (!anywhere) return null;
  const end = text.slice(0, anywhere.index).replace(/[\s,;:–—-]+$/, "").length;
  const behind = anywhere.index + anywhere[0].length;
  return isClauseText(text.slice(0, end)) && isClauseText(text.slice(behind)) ? { end, behind } : null;
}

/** Marks between clauses. */
const MARK = /[,;:] | ?[–—] ?| - /g;

/** Turns whatever stands in front of it. */
const SURE = /padahal|nya(?![\p{L}])|sebenarnya|actually|in fact/iu;

const isClause = ({ text }: Stretch): boolean => isClauseText(text);
const isClauseText = (text: string): boolean => countWords(text) > 1;
