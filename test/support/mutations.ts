// Small damages to a text, as typing, pasting and merging do them. The same seed gives the same damages.

import { randomFrom } from "./random";

export class Random {
  private readonly next: () => number;

  constructor(seed: number) {
    this.next = randomFrom(seed);
  }

  /** A whole number from 0 up to `limit`, exclusive. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }
}

/** What people type by accident, or what means something to YAML. */
const STRAY = [
  ..."\"':#-[]{},&*!|>%@`?\\\t\r\n\u00a0\u200b\ufeff“”’~=<0",
  ": ",
  " #",
  "- ",
  "---\n",
  "<<<<<<< HEAD\n",
  ">>>>>>> b\n",
  "=======\n",
  "\r\n",
  ">-\n",
  "|\n",
  "<<: *a\n",
  "&a ",
  "*a",
  "!!str ",
  "😀",
  "\ud83d",
  "\0",
  "\ufffd",
];

/** The text after one to four damages. */
export function mutated(text: string, random: Random): string {
  let result = text;
  for (let n = random.below(4); n >= 0; n--) result = damaged(result, random);
  return result;
}

/** The text after one damage. */
export function damaged(text: string, random: Random): string {
  return random.below(2) === 0 ? lineDamage(text, random) : tokenDamage(text, random);
}

function lineDamage(text: string, random: Random): string {
  const lines = text.split("\n");
  const at = random.below(lines.length);
  const other = random.below(lines.length);
  const line = lines[at]!;
  switch (random.below(6)) {
    case 0:
      lines.splice(at, 1);
      break;
    case 1:
      lines.splice(other, 0, line);
      break;
    case 2:
      lines[at] = lines[other]!;
      lines[other] = line;
      break;
    case 3:
      lines[at] = `${" ".repeat(random.below(5))}${line.trimStart()}`;
      break;
    case 4:
      lines[at] = `${line} ${lines.splice(other, 1)[0]?.trim()}`;
      break;
    default:
      lines[at] = random.pick(STRAY) + line;
  }
  return lines.join("\n");
}

function tokenDamage(text: string, random: Random): string {
  const tokens = text.match(/\w+|[^\w\s]|\s+/g) ?? [];
  if (tokens.length === 0) return random.pick(STRAY);
  const at = random.below(tokens.length);
  const other = random.below(tokens.length);
  const token = tokens[at]!;
  switch (random.below(5)) {
    case 0:
      tokens.splice(at, 1);
      break;
    case 1:
      tokens.splice(at, 0, token);
      break;
    case 2:
      tokens[at] = tokens[other]!;
      tokens[other] = token;
      break;
    case 3:
      tokens[at] = random.pick(STRAY);
      break;
    default:
      tokens.splice(at, 0, random.pick(STRAY));
  }
  return tokens.join("");
}

/** The text after one slip: a line or a token deleted, typed twice, swapped with another or typed wrongly. */
export function slipped(text: string, random: Random): string {
  if (random.below(2) === 0) {
    return withSlip(text.split("\n"), random, lineTypedWrongly).join("\n");
  }
  return withSlip(text.match(/[\p{L}\p{N}_]+|[^\S\r\n]+|\s|./gu) ?? [], random, tokenTypedWrongly).join("");
}

function withSlip(parts: readonly string[], random: Random, typedWrongly: Retype): string[] {
  const result = [...parts];
  if (result.length === 0) return result;
  const at = random.below(result.length);
  const other = random.below(result.length);
  switch (random.below(4)) {
    case 0:
      result.splice(at, 1);
      break;
    case 1:
      result.splice(at, 0, parts[at]!);
      break;
    case 2:
      result[at] = parts[other]!;
      result[other] = parts[at]!;
      break;
    default:
      result[at] = typedWrongly(parts[at]!, random);
  }
  return result;
}

type Retype = (typed: string, random: Random) => string;

/** Another indent, a stray character in front or at the end, or a slip in one of its tokens. */
const lineTypedWrongly: Retype = (line, random) => {
  switch (random.below(4)) {
    case 0:
      return " ".repeat(random.below(6)) + line.trimStart();
    case 1:
      return random.pick(STRAY) + line;
    case 2:
      return line + random.pick(STRAY);
    default: {
      const tokens = line.match(/[\p{L}\p{N}_]+|\s+|./gu) ?? [];
      const at = random.below(Math.max(1, tokens.length));
      tokens[at] = tokenTypedWrongly(tokens[at] ?? "", random);
      return tokens.join("");
    }
  }
};

/** Two letters exchanged, one dropped, doubled or in capitals, or another character altogether. */
const tokenTypedWrongly: Retype = (token, random) => {
  const letters = [...token];
  const at = random.below(letters.length || 1);
  const letter = letters[at] ?? "";
  switch (random.below(5)) {
    case 0:
      letters.splice(at, 2, ...letters.slice(at, at + 2).reverse());
      break;
    case 1:
      letters.splice(at, 1);
      break;
    case 2:
      letters.splice(at, 0, letter);
      break;
    case 3:
      letters[at] = letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();
      break;
    default:
      return random.pick(STRAY);
  }
  return letters.join("");
};
