// Small damages to a text, as typing, pasting and merging do them. The same seed gives the same damages.

/** A seeded generator of pseudo-random numbers (mulberry32). */
export class Random {
  constructor(private state: number) {}

  /** A whole number from 0 up to `limit`, exclusive. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * limit);
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
