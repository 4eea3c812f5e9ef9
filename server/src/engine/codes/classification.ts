// The classifications whose codes are known by title: what a code stands for, what lies above and below it. Each table is read
// on first use. Searching by words is elsewhere.
import { isco08 } from "../../../../schemas/codes/isco08";
import { kbji2014 } from "../../../../schemas/codes/kbji2014";
import type { Language } from "../message";

export interface ClassifiedCode {
  readonly code: string;
  readonly title: string;
}

export class Classification {
  /** In the order of their codes, each group before what is in it. */
  readonly all: readonly ClassifiedCode[];
  private readonly byCode: ReadonlyMap<string, ClassifiedCode>;

  constructor(
    /** The key below `codes`. */
    readonly system: string,
    /** Language of the titles. */
    readonly language: Language,
    table: string,
  ) {
    this.all = entriesOf(table);
    this.byCode = new Map(this.all.map((entry) => [entry.code, entry]));
  }

  get(code: string): ClassifiedCode | undefined {
    return this.byCode.get(code);
  }

  /** The groups that a code is in, the major group first; only those that exist. */
  groupsOf(code: string): ClassifiedCode[] {
    const groups = [1, 2, 3, 4].filter((length) => length < code.length).map((length) => code.slice(0, length));
    return groups.flatMap((group) => this.byCode.get(group) ?? []);
  }

  /** Everything below a group. */
  below(group: string): ClassifiedCode[] {
    return this.all.filter(({ code }) => code.length > group.length && code.startsWith(group));
  }
}

function entriesOf(table: string): ClassifiedCode[] {
  let group = "";
  return table.split("\n").map((line) => {
    const blank = line.indexOf(" ");
    const digits = line.slice(0, blank);
    if (!digits.startsWith(".")) group = digits;
    return { code: digits.startsWith(".") ? group + digits : digits, title: line.slice(blank + 1) };
  });
}

const TABLES: Readonly<Record<string, { readonly language: Language; readonly table: () => string }>> = {
  kbji2014: { language: "id", table: kbji2014 },
  isco08: { language: "en", table: isco08 },
};

const read = new Map<string, Classification>();

/** The classification of a key below `codes`; null for those without a table. */
export function classificationOf(system: string): Classification | null {
  const source = Object.hasOwn(TABLES, system) ? TABLES[system] : undefined;
  if (!source) return null;
  let classification = read.get(system);
  if (!classification) {
    classification = new Classification(system, source.language, source.table());
    read.set(system, classification);
  }
  return classification;
}

export interface Counterpart extends ClassifiedCode {
  readonly classification: Classification;
}

/** The groups of ISCO-08 that KBJI 2014 does not have: it counts the police in major group 0. */
const WITHOUT_KBJI: ReadonlySet<string> = new Set(["3355", "5412"]);

/** Can the first four digits of two such codes be compared? Not in KBJI's major group 0, nor where KBJI has no such group. */
export const areComparable = (kbji: string, isco: string): boolean => !kbji.startsWith("0") && !WITHOUT_KBJI.has(isco);

/** The same group in the other classification that has a table. */
export function counterpartOf(system: string, code: string): Counterpart | null {
  const other = system === "kbji2014" ? "isco08" : system === "isco08" ? "kbji2014" : null;
  if (other === null || code.startsWith("0")) return null;
  const classification = classificationOf(other)!;
  const found = classification.get(code.slice(0, 4));
  return found ? { ...found, classification } : null;
}
