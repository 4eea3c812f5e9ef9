// What `misfit` says of people, trait by trait: which of them it only denies, and which come with a reason. Judges nothing.

import type { Language } from "../message";
import { perLanguage } from "../profile/per-profile";
import type { Profile } from "../profile/profile";
import { type Passage, passagesOf } from "./passage";
import { type Sentence, sentencesOf } from "./sentences";
import { TRAIT_WORDS, type TraitWords } from "./trait-words";
import { wordSet } from "./word-lists";
import { type Word, wordsOf } from "./words";

export interface Trait {
  readonly passage: Passage;
  /** Which of the passage's words it begins and ends with, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** It says what somebody is not, or does not have. */
  readonly isDenied: boolean;
  /** Its sentence tells why this does not suit. */
  readonly hasReason: boolean;
}

/** Does `misfit` deny anything at all? Most do not, and need no further look. */
export function hasDenials(profile: Profile, language: Language): boolean {
  const { denying } = TRAIT_WORDS[language];
  return passagesOf(profile).some(
    (passage) => passage.section === "misfit" && wordsOf(passage).some((word) => isDenying(word, denying)),
  );
}

const isDenying = ({ lower }: Word, denying: ReadonlySet<string>): boolean =>
  denying.has(lower) || (lower.endsWith("t") && /n['’]t$/.test(lower));

/** In text order. */
export const traitsOf = perLanguage((profile, language): readonly Trait[] => {
  const passages = passagesOf(profile).filter(({ section }) => section === "misfit");
  return passages.flatMap((passage) => traitsInPassage(passage, language));
});

function traitsInPassage(passage: Passage, language: Language): Trait[] {
  const traits: Trait[] = [];
  let first = 0;
  for (const sentence of sentencesOf(passage, language)) {
    traits.push(...new Reader(passage, sentence, first, TRAIT_WORDS[language]).read());
    first += sentence.words.length;
  }
  return traits;
}

/** Reads one sentence from its first word to its last. */
class Reader {
  private readonly traits: Trait[] = [];
  private readonly all: readonly Word[];
  /** Where the trait that is being read begins. */
  private from: number;
  private hasReason = false;
  /** What happens to such people, or why: no trait, until others are spoken of. */
  private isAside = false;

  constructor(
    private readonly passage: Passage,
    sentence: Sentence,
    first: number,
    private readonly words: TraitWords,
  ) {
    this.all = wordsOf(passage);
    this.from = first + leadOf(sentence.words, words);
    this.end = first + sentence.words.length;
  }

  private readonly end: number;

  read(): readonly Trait[] {
    const { reasons, outcomes, joining, people } = this.words;
    for (let i = this.from; i < this.end; i++) {
      const { lower } = this.all[i]!;
      if (this.isAside) {
        if (people.has(lower)) this.begin(i);
      } else if (reasons.has(lower) && this.isUnsuited(i)) {
        this.from = i + 1;
      } else if (reasons.has(lower) && this.isReason(i)) {
        this.hasReason = true;
        this.close(i);
        this.isAside = true;
      } else if (outcomes.has(lower) && this.isOutcome(i)) {
        this.close(i);
        this.isAside = true;
      } else if (joining.has(lower) && (lower !== "as" || this.all[i + 1]?.lower === "well")) {
        this.close(i);
        this.from = i + 1;
      } else if (i > this.from && this.isParted(i)) {
        this.close(i);
        this.from = i;
      }
    }
    if (!this.isAside) this.close(this.end);
    const { hasReason } = this;
    return hasReason ? this.traits.map((trait) => ({ ...trait, hasReason })) : this.traits;
  }

  /** "Not suited, because they lack …": the trait stands behind, and no reason for one. */
  private isUnsuited(i: number): boolean {
    return this.traits.length === 0 && this.all.slice(this.from, i).some(({ lower }) => this.words.suiting.has(lower));
  }

  /** Words that compare and measure as well lead to a reason only where no other word of a comparison is near: "not as calm as". */
  private isReason(i: number): boolean {
    const { lower } = this.all[i]!;
    if (lower !== "as" && lower !== "so") return true;
    const [before, behind] = [this.all[i - 1]?.lower ?? "", this.all[i + 1]?.lower ?? ""];
    const near = this.all.slice(Math.max(this.from, i - NEAR), i + NEAR + 1).filter((word) => word.lower === lower);
    return near.length === 1 && !COMPARED_BEFORE.has(before) && !COMPARED_BEHIND.has(behind) && i + 1 < this.end;
  }

  private begin(at: number): void {
    this.isAside = false;
    this.from = at;
  }

  /** Behind a trait: "tidak akan betah" is one itself. */
  private isOutcome(i: number): boolean {
    const isBehind = this.traits.length > 0 || i > this.from + 1;
    return isBehind && !this.words.denying.has(this.all[i - 1]!.lower);
  }

  private isParted(i: number): boolean {
    return /[,;:]/.test(this.passage.text.slice(this.all[i - 1]!.end, this.all[i]!.start));
  }

  private close(to: number): void {
    const { passage, from } = this;
    const told = this.toldBy(this.all.slice(from, to));
    if (told === "nothing") return;
    // Without a word that tells, a trait goes on with what was said before it, unless others are spoken of.
    const { people, when } = this.words;
    const first = this.all[from]!.lower;
    const before = people.has(first) || when.has(first) ? undefined : this.traits.at(-1);
    const isDenied = told === "open" ? (before?.isDenied ?? false) : told === "denied";
    this.traits.push({ passage, from, to, isDenied, hasReason: false });
  }

  /** Of the words that tell, the first one decides. */
  private toldBy(words: readonly Word[]): "denied" | "asserted" | "open" | "nothing" {
    const { denying, asserting, people, empty, when } = this.words;
    let isEmpty = true;
    for (const [i, word] of words.entries()) {
      const { lower } = word;
      if (isDenying(word, denying)) {
        const isAlone = words.slice(i + 1).every((next) => people.has(next.lower) || empty.has(next.lower));
        return isEmpty && isAlone ? "nothing" : "denied";
      }
      if (asserting.has(lower)) return "asserted";
      if (!isEmpty && when.has(lower)) return "open";
      isEmpty &&= people.has(lower) || empty.has(lower);
    }
    return isEmpty ? "nothing" : "open";
  }
}

const NEAR = 4;
const COMPARED_BEFORE = wordSet("such well not never so just same twice be work works");
const COMPARED_BEHIND = wordSet("well a an part soon much many far long if");

/** How many words say no more than that the work does not suit somebody. */
function leadOf(words: readonly Word[], { suiting, leading }: TraitWords): number {
  let suits = -1;
  for (let i = 0; i < words.length && i < MOST_LEAD; i++) {
    const { lower } = words[i]!;
    if (suiting.has(lower)) suits = i;
    else if (suits >= 0 && leading.has(lower)) return i + 1;
  }
  return 0;
}

const MOST_LEAD = 24;
