// Globs over paths with `/`: which paths a configuration's patterns name. Pure, and never slower than pattern length times path
// length.

/** More alternatives than this in one pattern are a slip: the rest is left out. */
const MOST_ALTERNATIVES = 64;
/** So many in all patterns together: every path of a workspace is held against each of them. */
const MOST_IN_ALL = 1000;

export type Matcher = (path: string) => boolean;

/** Does one of the patterns name the path, or a folder that it is in? */
export function matcherFor(patterns: readonly string[]): Matcher {
  const compiled = allAlternatives(patterns).map(segmentsOf);
  return (path) => {
    const names = path.split("/");
    return compiled.some((segments) => matchesAll(segments, names));
  };
}

function allAlternatives(patterns: readonly string[]): string[] {
  const all: string[] = [];
  for (const pattern of patterns) {
    if (all.length >= MOST_IN_ALL) break;
    all.push(...alternatives(pattern).slice(0, MOST_IN_ALL - all.length));
  }
  return all;
}

/** `a/{b,c}` as `a/b` and `a/c`; braces that are not closed are no braces. */
function alternatives(pattern: string): string[] {
  let done = [""];
  let at = 0;
  while (at < pattern.length) {
    const open = pattern.indexOf("{", at);
    const close = open < 0 ? -1 : pattern.indexOf("}", open);
    if (close < 0) break;
    const before = pattern.slice(at, open);
    const words = pattern.slice(open + 1, close).split(",");
    done = done.flatMap((start) => words.map((word) => start + before + word)).slice(0, MOST_ALTERNATIVES);
    at = close + 1;
  }
  const rest = pattern.slice(at);
  return done.map((start) => start + rest);
}

const ANY_FOLDERS = "**";

/** A name in a pattern: text in which `*`, `?` and `[…]` stand for other text. */
type Segment = string;

function segmentsOf(pattern: string): readonly Segment[] {
  const segments = pattern.split("/").filter((segment) => segment !== "" && segment !== ".");
  const last = segments.at(-1) ?? "";
  // A folder stands for everything in it.
  return /[*?[]/.test(last) ? segments : [...segments, ANY_FOLDERS];
}

/** Goes back to the last `**` alone, one name further each time: what an earlier one could take, this one can take as well. */
function matchesAll(segments: readonly Segment[], names: readonly string[]): boolean {
  return matchesSeries(segments.length, names.length, {
    isMany: (i) => segments[i] === ANY_FOLDERS,
    fits: (i, j) => matchesName(segments[i]!, names[j]!),
  });
}

function matchesName(segment: Segment, name: string): boolean {
  const parts = partsOf(segment);
  return matchesSeries(parts.length, name.length, {
    isMany: (i) => parts[i] === "*",
    fits: (i, j) => {
      const part = parts[i]!;
      const char = name[j]!;
      if (part === "?") return true;
      return part.length > 1 ? isInClass(part, char) : part === char;
    },
  });
}

interface Series {
  isMany(i: number): boolean;
  fits(i: number, j: number): boolean;
}

/** A series in which some parts stand for any number of things, and all others for one that fits. */
function matchesSeries(parts: number, things: number, { isMany, fits }: Series): boolean {
  let i = 0;
  let j = 0;
  let many = -1;
  let taken = 0;
  while (j < things) {
    if (i < parts && isMany(i)) {
      many = i++;
      taken = j;
    } else if (i < parts && fits(i, j)) {
      i++;
      j++;
    } else if (many >= 0) {
      i = many + 1;
      j = ++taken;
    } else {
      return false;
    }
  }
  while (i < parts && isMany(i)) i++;
  return i === parts;
}

const known = new Map<Segment, readonly string[]>();

/** Single characters, and `[…]` as a whole. */
function partsOf(segment: Segment): readonly string[] {
  let parts = known.get(segment);
  if (!parts) {
    parts = segment.match(/\[[!^]?[^\]]+\]|[\s\S]/g) ?? [];
    if (known.size < 1000) known.set(segment, parts);
  }
  return parts;
}

function isInClass(part: string, char: string): boolean {
  const isNegated = part[1] === "!" || part[1] === "^";
  const members = part.slice(isNegated ? 2 : 1, -1);
  let isIn = false;
  for (let i = 0; i < members.length; i++) {
    const isRange = members[i + 1] === "-" && i + 2 < members.length;
    if (isRange) isIn ||= members[i]! <= char && char <= members[i + 2]!;
    else isIn ||= members[i] === char;
    if (isRange) i += 2;
  }
  return isIn !== isNegated;
}
