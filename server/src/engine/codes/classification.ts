// The classifications whose codes are known by title: what a code stands for, what lies above and below it. Each table is read
// on first use. Searching by words is elsewhere.
import { isco08 } from "../../../../schemas/codes/isco08";
import { kbji2014 } from "../../../../schemas/codes/kbji2014";
import type { Language } from "../message";

export interface ClassifiedCode {
  readonly code: string;
  readonly title: string;
}

/** After so many questions the whole table is read; one profile asks for a few, which its text answers sooner. */
const FEW = 12;

export class Classification {
  private asked = 0;
  private entries: readonly ClassifiedCode[] | null = null;
  private byCode: ReadonlyMap<string, ClassifiedCode> | null = null;

  constructor(
    /** The key below `codes`. */
    readonly system: string,
    /** Language of the titles. */
    readonly language: Language,
    private readonly table: string,
  ) {}

  /** In the order of their codes, each group before what is in it. */
  get all(): readonly ClassifiedCode[] {
    this.entries ??= entriesOf(this.table);
    return this.entries;
  }

  get(code: string): ClassifiedCode | undefined {
    if (this.asked++ < FEW && !this.byCode) return entryIn(this.table, code);
    this.byCode ??= new Map(this.all.map((entry) => [entry.code, entry]));
    return this.byCode.get(code);
  }

  /** The groups that a code is in, the major group first; only those that exist. */
  groupsOf(code: string): ClassifiedCode[] {
    const groups = [1, 2, 3, 4].filter((length) => length < code.length).map((length) => code.slice(0, length));
    return groups.flatMap((group) => this.get(group) ?? []);
  }

  /** Everything below a group. */
  below(group: string): ClassifiedCode[] {
    return this.all.filter(({ code }) => code.length > group.length && code.startsWith(group));
  }
}

/** Every line of a table; the first is empty. */
function entriesOf(table: string): ClassifiedCode[] {
  let group = "";
  const lines = table.split("\n").slice(1);
  return lines.map((line) => {
    const blank = line.indexOf(" ");
    const digits = line.slice(0, blank);
    if (!digits.startsWith(".")) group = digits;
    return { code: digits.startsWith(".") ? group + digits : digits, title: line.slice(blank + 1) };
  });
}

/** One code, found without reading the others: the line of its group, and for a single occupation its own among those below. */
function entryIn(table: string, code: string): ClassifiedCode | undefined {
  const [, group, single] = /^(\d{1,4})(\.\d{2})?$/.exec(code) ?? [];
  const start = group === undefined ? -1 : table.indexOf(`\n${group} `);
  const line = start < 0 || single === undefined ? start : table.indexOf(`\n${single} `, start);
  if (line < 0 || line > nextGroup(table, start)) return undefined;
  const end = table.indexOf("\n", line + 1);
  return { code, title: table.slice(table.indexOf(" ", line) + 1, end < 0 ? undefined : end) };
}

/** Where the next line begins that gives all digits of its code. */
function nextGroup(table: string, start: number): number {
  const group = /\n\d/g;
  group.lastIndex = start + 1;
  return group.exec(table)?.index ?? table.length;
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
