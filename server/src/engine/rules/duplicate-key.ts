// The same key twice in one mapping, of which YAML readers keep only one without saying so.

import { lineAt, lineIndexAt, linesOf, trimmedSpan } from "../profile/lines";
import { perProfile } from "../profile/per-profile";
import type { Profile } from "../profile/profile";
import { keysOf, type MapNode, type Pair, type Path, type Span, walk } from "../profile/tree";
import { plainValue } from "../profile/value";
import { isFreePath } from "../schema/prose";
import { PROFILE } from "../schema/schema";
import { entriesWithoutDash } from "../slips/lost-dashes";
import { pastedAt } from "../slips/pasted";
import { commentedOutPair } from "../write/comment-out";
import type { Edit } from "../write/edit";
import { profileWith } from "../write/example";
import { merged } from "../write/merge";
import type { Fix, Rule } from "./rule";

export const duplicateKey: Rule = {
  id: "duplicate-key",
  title: { en: "A key appears twice", id: "Satu kunci muncul dua kali" },
  severity: "error",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Of two identical keys, only one reaches the reader, and which one depends on the program. Join the two texts, or delete one.",
        id: "Dari dua kunci yang sama, hanya satu yang sampai ke pembaca, dan yang mana bergantung pada programnya. Gabungkan kedua teksnya, atau hapus salah satunya.",
      },
      bad: {
        en: {
          text: profileWith(
            "en",
            "fit: People who like early mornings.\nfit: People who work steadily with their hands.\n",
          ),
          marks: ["fit"],
        },
        id: {
          text: profileWith(
            "id",
            "fit: Orang yang menyukai pagi hari.\nfit: Orang yang bekerja teratur dengan tangan.\n",
          ),
          marks: ["fit"],
        },
      },
      good: {
        en: { text: profileWith("en", "fit: People who like early mornings and work steadily with their hands.\n") },
        id: { text: profileWith("id", "fit: Orang yang menyukai pagi hari dan bekerja teratur dengan tangan.\n") },
      },
    };
  },
  messages: {
    twice: {
      en: "The key “{name}” is already used above, and readers see only one of the two. Join the two texts or delete one.",
      id: "Kunci “{name}” sudah dipakai di atas, dan pembaca hanya melihat salah satunya. Gabungkan kedua teksnya atau hapus salah satunya.",
    },
    first: { en: "“{name}” is first used here.", id: "“{name}” pertama kali dipakai di sini." },
    merge: { en: "Join it to the first one", id: "Gabungkan dengan yang pertama" },
    drop: { en: "Delete the second one, which says the same", id: "Hapus yang kedua karena isinya sama" },
    rename: { en: "Keep its text as “{name}” for now", id: "Simpan dahulu teksnya sebagai “{name}”" },
    comment: { en: "Keep its text as a comment for now", id: "Simpan dahulu teksnya sebagai komentar" },
  },
  check(profile, _context, report) {
    for (const { node, path } of walk(profile.root)) {
      if (node.kind !== "map" || !hasRepeats(node) || entriesWithoutDash(node, path)) continue;
      // Where a second profile follows, one finding of another rule says so.
      const end = path.length === 0 ? pastedAt(node) : -1;
      for (const { pair, first } of repeats(node)) {
        if (end >= 0 && pair.span.start >= node.pairs[end]!.span.start) break;
        const args = { name: pair.key.text };
        const related = [{ span: first.key.span, message: "first", args }];
        report({
          span: pair.key.span,
          message: "twice",
          args,
          related,
          path: [...path, pair.key.text],
          extent: pair.span,
        });
      }
    }
  },
  fix(profile, { span, path }) {
    const repeat = repeatsByStart(profile).get(span.start);
    return repeat ? fixes(profile, repeat, path ?? []) : [];
  },
};

/** Most mappings have a few keys, all different. */
function hasRepeats({ pairs }: MapNode): boolean {
  if (pairs.length > FEW) return true;
  for (let i = 1; i < pairs.length; i++) {
    for (let k = 0; k < i; k++) if (pairs[i]!.key.text === pairs[k]!.key.text) return true;
  }
  return false;
}

const FEW = 20;

interface Repeat {
  readonly map: MapNode;
  readonly pair: Pair;
  readonly first: Pair;
}

/** All of a profile by the start of the repeated key: the fix of each finding asks. */
const repeatsByStart = perProfile(({ root }): ReadonlyMap<number, Repeat> => {
  const maps = walk(root).flatMap(({ node }) => (node.kind === "map" ? [node] : []));
  return new Map(maps.flatMap(repeats).map((repeat) => [repeat.pair.key.span.start, repeat]));
});

function repeats(map: MapNode): Repeat[] {
  const seen = new Map<string, Pair>();
  const found: Repeat[] = [];
  for (const pair of map.pairs) {
    const first = seen.get(pair.key.text);
    // A repeated `<<` is a matter of references; a colon without a key in front has no name to repeat.
    if (first && pair.key.text !== "<<" && pair.key.text !== ":") found.push({ map, pair, first });
    else seen.set(pair.key.text, pair);
  }
  return found;
}

function fixes(profile: Profile, { map, pair, first }: Repeat, path: Path): Fix[] {
  const { text, format } = profile;
  const isEqual = JSON.stringify(plainValue(pair.value)) === JSON.stringify(plainValue(first.value));
  const dropped = isEqual ? withoutPair(text, map, pair) : null;
  const common = { safe: false, preferred: true };
  if (dropped) return [{ ...common, title: "drop", args: {}, edits: [dropped] }];
  const isFree = format === PROFILE && isFreePath(path);
  const joined = isFree ? null : merged(profile, map, first, pair, path);
  const merge: Fix[] = joined ? [{ ...common, title: "merge", args: {}, edits: joined }] : [];
  // Organisations' own keys are free at the root of a profile and below another such key, nowhere else.
  const preferred = merge.length === 0;
  if (isFree || (format === PROFILE && path.length === 1)) {
    const name = freeName(map, pair.key.text);
    const edits = [{ ...pair.key.span, text: name }];
    return [...merge, { safe: false, preferred, title: "rename", args: { name }, edits }];
  }
  const edits = commentedOutPair(text, map, pair);
  return [...merge, ...(edits ? [{ safe: false, preferred, title: "comment", args: {}, edits }] : [])];
}

function freeName(map: MapNode, key: string): string {
  const taken = keysOf(map);
  const stem = /^[\w-]+$/.test(key) ? key.replace(/^x-/, "") : "key";
  let n = 2;
  while (taken.has(`x-${stem}-${n}`)) n++;
  return `x-${stem}-${n}`;
}

/** Takes a pair out with its lines; null where a comment would go with it. */
function withoutPair(text: string, map: MapNode, pair: Pair): Edit | null {
  if (map.flow) {
    const before = map.pairs[map.pairs.indexOf(pair) - 1];
    return before ? { start: before.span.end, end: pair.span.end, text: "" } : null;
  }
  const own = linesOfPair(text, pair);
  if (!own || /(?:^|[\s])#/.test(text.slice(pair.span.start, pair.span.end))) return null;
  const before = linesOf(text)[lineIndexAt(linesOf(text), own.start) - 1];
  return { start: before?.end ?? own.start, end: own.end, text: "" };
}

/** The lines of a pair, where nothing but the pair is on them. */
function linesOfPair(text: string, { span }: Pair): Span | null {
  const first = lineAt(text, span.start);
  const last = lineAt(text, span.end);
  const content = trimmedSpan(text, { start: first.start, end: last.end });
  const isAlone = content.start === span.start && content.end === trimmedSpan(text, span).end;
  return isAlone ? { start: first.start, end: last.end } : null;
}
