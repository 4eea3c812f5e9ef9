// The same key twice in one mapping, of which YAML readers keep only one without saying so.
import type { Edit } from "../edit";
import { profileWith } from "../profile/example";
import { lineIndexAt, linesOf, trimmedSpan } from "../profile/lines";
import type { Profile } from "../profile/profile";
import { isFreePath } from "../profile/prose";
import { type MapNode, type Pair, type Path, type Span, walk } from "../profile/tree";
import { plainValue } from "../profile/value";
import type { Fix, Rule } from "./rule";

export const duplicateKey: Rule = {
  id: "duplicate-key",
  title: { en: "A key is there twice", id: "Satu kunci muncul dua kali" },
  severity: "error",
  stage: "content",
  docs: {
    why: {
      en: "Of two equal keys only one reaches the reader, and which one depends on the program. Join the two texts, or delete one.",
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
  },
  messages: {
    twice: {
      en: "The key “{name}” is already used above, and readers see only one of the two. Join the two texts or delete one.",
      id: "Kunci “{name}” sudah dipakai di atas, dan pembaca hanya melihat salah satunya. Gabungkan kedua teksnya atau hapus salah satunya.",
    },
    first: { en: "“{name}” is used here first.", id: "“{name}” pertama kali dipakai di sini." },
    drop: { en: "Delete the second one, which says the same", id: "Hapus yang kedua karena isinya sama" },
    rename: { en: "Keep its text for now as “{name}”", id: "Simpan dahulu teksnya sebagai “{name}”" },
    comment: { en: "Keep its text for now as a comment", id: "Simpan dahulu teksnya sebagai komentar" },
  },
  check(profile, _context, report) {
    for (const { node, path } of walk(profile.root)) {
      if (node.kind !== "map") continue;
      for (const { pair, first } of repeats(node)) {
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
    for (const { node } of walk(profile.root)) {
      if (node.kind !== "map" || span.start < node.span.start || span.end > node.span.end) continue;
      const repeat = repeats(node).find(({ pair }) => pair.key.span.start === span.start);
      if (repeat) return fixes(profile, node, repeat, path ?? []);
    }
    return [];
  },
};

interface Repeat {
  readonly pair: Pair;
  readonly first: Pair;
}

function repeats(map: MapNode): Repeat[] {
  const seen = new Map<string, Pair>();
  const found: Repeat[] = [];
  for (const pair of map.pairs) {
    const first = seen.get(pair.key.text);
    // A repeated `<<` is a matter of references; a colon without a key in front has no name to repeat.
    if (first && pair.key.text !== "<<" && pair.key.text !== ":") found.push({ pair, first });
    else seen.set(pair.key.text, pair);
  }
  return found;
}

function fixes({ text }: Profile, map: MapNode, { pair, first }: Repeat, path: Path): Fix[] {
  const isEqual = JSON.stringify(plainValue(pair.value)) === JSON.stringify(plainValue(first.value));
  const dropped = isEqual ? withoutPair(text, map, pair) : null;
  const common = { safe: false, preferred: true };
  if (dropped) return [{ ...common, title: "drop", args: {}, edits: [dropped] }];
  // Organisations' own keys are free at the root and below another such key, nowhere else.
  if (path.length === 1 || isFreePath(path)) {
    const name = freeName(map, pair.key.text);
    return [{ ...common, title: "rename", args: { name }, edits: [{ ...pair.key.span, text: name }] }];
  }
  const edits = commentedOut(text, map, pair);
  return edits ? [{ ...common, title: "comment", args: {}, edits }] : [];
}

function freeName(map: MapNode, key: string): string {
  const taken = new Set(map.pairs.map((pair) => pair.key.text));
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
  const before = text.slice(0, own.start).search(/(?:\r\n|\n|\r)$/);
  return { start: before < 0 ? own.start : before, end: own.end, text: "" };
}

function commentedOut(text: string, map: MapNode, pair: Pair): Edit[] | null {
  const own = map.flow ? null : linesOfPair(text, pair);
  if (!own) return null;
  const lines = linesOf(text).filter(({ start, end }) => start >= own.start && end <= own.end && start < end);
  return lines.map(({ start }) => ({ start, end: start, text: "# " }));
}

/** The lines of a pair, where nothing but the pair is on them. */
function linesOfPair(text: string, { span }: Pair): Span | null {
  const lines = linesOf(text);
  const first = lines[lineIndexAt(lines, span.start)]!;
  const last = lines[lineIndexAt(lines, span.end)]!;
  const content = trimmedSpan(text, { start: first.start, end: last.end });
  const isAlone = content.start === span.start && content.end === trimmedSpan(text, span).end;
  return isAlone ? { start: first.start, end: last.end } : null;
}
