// What is known of a word by its letters alone, worked out once however often it is written. Of no place in a text.
import { detached } from "../detached";
import { hashOf } from "../hash";
import { withoutClitic } from "./indonesian";

export interface Form {
  /** As it is written. */
  readonly text: string;
  /** In lower case. */
  readonly lower: string;
  /** The same for all that are alike in lower case. */
  readonly key: number;
  /** The same for all that are alike in lower case, and at any time; others may share it. */
  readonly hash: number;
  /** As Indonesian: the key of the word without `-nya`, `-lah` or the like, and that ending; -1 and empty for none. */
  readonly stemKey: number;
  readonly clitic: string;
}

/** Texts of any length may pass through: what is not needed for good is forgotten when it is much. */
const MOST_FORMS = 20_000;
const forms = new Map<string, Form>();

const settling: (() => void)[] = [];

/** `settle` is called before words are forgotten: words whose keys are to last have to be said by then. */
export const beforeForgetting = (settle: () => void): void => void settling.push(settle);

const passing = new Map<string, number>();
/** Keys of words that lists ask for stay the same for good. */
const lasting = new Map<string, number>();
let nextKey = 0;

export function formOf(text: string): Form {
  return forms.get(text) ?? newForm(text);
}

function newForm(part: string): Form {
  const text = detached(part);
  if (forms.size >= MOST_FORMS) {
    for (const settle of settling) settle();
    forms.clear();
    passing.clear();
  }
  const lower = text.toLowerCase();
  const cut = withoutClitic(lower);
  const stemKey = cut ? keyOf(cut.stem) : -1;
  const form: Form = { text, lower, key: keyOf(lower), hash: hashOf(lower), stemKey, clitic: cut?.clitic ?? "" };
  forms.set(text, form);
  return form;
}

function keyOf(lower: string): number {
  let key = lasting.get(lower) ?? passing.get(lower);
  if (key === undefined) {
    key = nextKey++;
    passing.set(lower, key);
  }
  return key;
}

/** The key of a word in lower case, which all of its forms have from then on. */
export function lastingKey(lower: string): number {
  let key = lasting.get(lower);
  if (key === undefined) {
    key = passing.get(lower) ?? nextKey++;
    passing.delete(lower);
    lasting.set(lower, key);
  }
  return key;
}
