// A key that the format does not know where it stands.

import { slugOf } from "../profile/identity";
import { lineEndOf, lineIndexAt, linesOf, linesWithin } from "../profile/lines";
import type { Problem } from "../profile/problem";
import { type Profile, problemsOf } from "../profile/profile";
import { keysOf, type MapNode, nodeAt, overlaps, type Pair, type Path, pairOf } from "../profile/tree";
import { homeOf, meantKeys } from "../schema/known-keys";
import { nearest } from "../schema/nearest";
import { CONFIGURATION, schema } from "../schema/schema";
import { shown } from "../schema/shape-facts";
import { intoBlockAbove } from "../slips/block-above";
import { outdentedKeys } from "../slips/parted-item";
import { profileWith } from "../write/example";
import { indentStepOf, insertNestedKey } from "../write/insertion";
import { removeEntry } from "../write/removal";
import { inStyleOf } from "../write/restyle";
import { isOneLine, isPlainSafe, quoted } from "../write/write";
import type { Finding, Fix, Rule } from "./rule";

const misspelt = (text: string, key: string, wrong: string): string =>
  text.replace(new RegExp(`^${key}(?=:)`, "m"), wrong);

export const unknownKey: Rule = {
  id: "unknown-key",
  title: { en: "An unknown key", id: "Kunci yang tidak dikenal" },
  severity: "error",
  stage: "content",
  docs: {
    why: {
      en: "A misspelt key hides its text from readers. Keys of your own are welcome when their names begin with “x-”.",
      id: "Kunci yang salah tulis menyembunyikan isinya dari pembaca. Kunci milik Anda sendiri boleh dipakai jika namanya diawali “x-”.",
    },
    bad: {
      en: { text: misspelt(profileWith("en", ""), "duties", "dutys"), marks: ["dutys"] },
      id: { text: misspelt(profileWith("id", ""), "duties", "dutys"), marks: ["dutys"] },
    },
    good: {
      en: { text: profileWith("en", "x-shelf: 12\n") },
      id: { text: profileWith("id", "x-rak: 12\n") },
    },
  },
  messages: {
    unknown: {
      en: "“{name}” is not a key of a profile. Allowed keys: {allowed}; your own keys begin with “x-”.",
      id: "“{name}” bukan kunci profil. Kunci yang boleh dipakai: {allowed}; kunci Anda sendiri diawali “x-”.",
    },
    similar: {
      en: "“{name}” is not a key of a profile. Did you mean {similar}? Allowed keys: {allowed}; your own keys begin with “x-”.",
      id: "“{name}” bukan kunci profil. Maksud Anda {similar}? Kunci yang boleh dipakai: {allowed}; kunci Anda sendiri diawali “x-”.",
    },
    unknownBelow: {
      en: "“{name}” is not a key of “{parent}”. Allowed keys here: {allowed}.",
      id: "“{name}” bukan kunci “{parent}”. Kunci yang boleh dipakai di sini: {allowed}.",
    },
    similarBelow: {
      en: "“{name}” is not a key of “{parent}”. Did you mean {similar}? Allowed keys here: {allowed}.",
      id: "“{name}” bukan kunci “{parent}”. Maksud Anda {similar}? Kunci yang boleh dipakai di sini: {allowed}.",
    },
    elsewhere: {
      en: "Write “{name}” under “{home}”. Allowed keys here: {allowed}.",
      id: "“{name}” ditulis di bawah “{home}”, bukan di sini. Kunci yang boleh dipakai di sini: {allowed}.",
    },
    atRoot: {
      en: "“{name}” is a key of the profile itself and does not belong under “{parent}”. Allowed keys here: {allowed}.",
      id: "“{name}” adalah kunci profil itu sendiri, bukan kunci di bawah “{parent}”. Kunci yang boleh dipakai di sini: {allowed}.",
    },
    outdented: {
      en: "“{name}” belongs to the entry of “{home}” above. Indent it as far as the other keys of that entry.",
      id: "“{name}” termasuk butir “{home}” di atasnya. Geser hingga sejajar dengan kunci lain dalam butir itu.",
    },
    nameAsKey: {
      en: "“{name}” stands here as a key. Give the other occupation's name in “title” and the difference in “text”.",
      id: "“{name}” terbaca sebagai kunci di sini. Tuliskan nama pekerjaan lain itu dalam “title” dan perbedaannya dalam “text”.",
    },
    setting: {
      en: "“{name}” is not a setting. Allowed keys: {allowed}.",
      id: "“{name}” bukan pengaturan. Kunci yang boleh dipakai: {allowed}.",
    },
    similarSetting: {
      en: "“{name}” is not a setting. Did you mean {similar}? Allowed keys: {allowed}.",
      id: "“{name}” bukan pengaturan. Maksud Anda {similar}? Kunci yang boleh dipakai: {allowed}.",
    },
    rule: {
      en: "There is no rule “{name}”. Copy its name from a finding.",
      id: "Tidak ada aturan “{name}”. Salin namanya dari sebuah temuan.",
    },
    similarRule: {
      en: "There is no rule “{name}”. Did you mean {similar}?",
      id: "Tidak ada aturan “{name}”. Maksud Anda {similar}?",
    },
    rename: { en: "Change to “{to}”", id: "Ubah menjadi “{to}”" },
    own: { en: "Keep it as your own key “{to}”", id: "Pertahankan sebagai kunci sendiri “{to}”" },
    move: { en: "Move it under “{home}”", id: "Pindahkan ke bawah “{home}”" },
    intoText: { en: "Move it into the text above", id: "Pindahkan ke dalam teks di atasnya" },
    intoEntry: { en: "Move it into the entry above", id: "Pindahkan ke dalam butir di atasnya" },
    toRoot: { en: "Move it to the start of the line", id: "Pindahkan ke awal baris" },
    nameAndText: { en: "Write it as “title” and “text”", id: "Tulis sebagai “title” dan “text”" },
  },
  check(profile, { ruleIds }, report) {
    if (profile.format === CONFIGURATION) {
      for (const problem of [...problemsOf(profile, this.id), ...unknownRules(profile, ruleIds)]) {
        const similar = inQuotes(suggestionsOf(problem));
        const kind = problem.message === "rule" ? "rule" : "setting";
        const message = similar === "" ? kind : kind === "rule" ? "similarRule" : "similarSetting";
        report({ ...problem, message, args: { ...problem.args, similar } });
      }
      return;
    }
    const outdented = new Map(outdentedKeys(profile.root).map(({ pair, path }) => [pair.key.span.start, path]));
    for (const problem of problemsOf(profile, this.id)) {
      const path = problem.path ?? [];
      const entry = outdented.get(problem.span.start);
      if (entry) {
        report({ ...problem, message: "outdented", args: { ...problem.args, home: String(entry[0]) } });
        continue;
      }
      const home = homeOf(String(path.at(-1)), path.slice(0, -1));
      const similar = inQuotes(suggestionsOf(problem));
      const args = { ...problem.args, similar, ...(home && { home }) };
      report({ ...problem, message: messageFor(profile, problem, home), args });
    }
  },
  fix(profile, finding) {
    const { path = [], message, args } = finding;
    const map = nodeAt(profile.root, path.slice(0, -1));
    const key = String(path.at(-1));
    const pair = pairOf(map, key);
    if (map?.kind !== "map" || !pair) return [];
    if (profile.format === CONFIGURATION) return namesFor(map, pair, finding);
    if (message === "outdented") return intoEntry(profile, pair);
    if (message === "nameAsKey") return nameAndText(profile, map, pair);
    if (message === "elsewhere" && args["home"] === "codes" && path.length === 1) {
      return [...intoCodes(profile, map, pair), ...ownKey(map, pair)];
    }
    if (message === "atRoot") return toRoot(profile, map, pair, path);
    // As a key of their own the text of a section would be missing.
    const isNeeded = schema.required?.includes(suggestionsOf(finding)[0] ?? "") ?? false;
    const own = path.length === 1 && !isNeeded ? ownKey(map, pair) : [];
    return [...renames(map, pair, path), ...intoText(profile, map, pair), ...own];
  },
};

const inQuotes = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(", ");

/** The keys below a configuration's `rules` that are no rules. */
function unknownRules({ root }: Profile, ruleIds: readonly string[]): Problem[] {
  const rules = pairOf(root, "rules")?.value;
  if (rules?.kind !== "map") return [];
  const unknown = rules.pairs.filter(({ key }) => !ruleIds.includes(key.text) && key.text !== "<<");
  return unknown.map(({ key, span: extent }) => {
    const args = { name: shown(key.text), suggestions: nearest(key.text, ruleIds).slice(0, 3) };
    return { rule: "unknown-key", message: "rule", span: key.span, extent, args, path: ["rules", key.text] };
  });
}

/** Each suggestion that is not there yet; the first is preferred. */
function namesFor(map: MapNode, pair: Pair, finding: Finding): Fix[] {
  const free = suggestionsOf(finding).filter((to) => !keysOf(map).has(to));
  return free.map((to, i): Fix => {
    return { title: "rename", args: { to }, edits: change(pair, to), safe: false, preferred: i === 0 };
  });
}

const suggestionsOf = ({ args }: Problem | Finding): readonly string[] => args["suggestions"] as readonly string[];

function messageFor(profile: Profile, problem: Problem, home: string | null): string {
  const { path = [] } = problem;
  if (home !== null) return home === "" ? "atRoot" : "elsewhere";
  const hasSuggestion = suggestionsOf(problem).length > 0;
  const item = nodeAt(profile.root, path.slice(0, -1));
  const isAlone = item?.kind === "map" && item.pairs.length === 1;
  if (path[0] === "comparison" && path.length === 3 && isAlone && !hasSuggestion) return "nameAsKey";
  return (hasSuggestion ? "similar" : "unknown") + (path.length > 1 ? "Below" : "");
}

const change = (pair: Pair, to: string) => [{ ...pair.key.span, text: inStyleOf(pair.key, to, true) }];

/** A key that fell back to the root, moved with its lines below the keys of the entry above. */
function intoEntry({ text, root }: Profile, pair: Pair): Fix[] {
  const entry = outdentedKeys(root).find((one) => one.pair === pair);
  if (!entry) return [];
  const columnOf = ({ span: { start } }: Pair) => start - linesOf(text)[lineIndexAt(linesOf(text), start)]!.start;
  const shift = columnOf(entry.map.pairs[0]!) - columnOf(pair);
  // In a mended text the entry may stand elsewhere than it was read.
  if (shift <= 0) return [];
  const by = " ".repeat(shift);
  const { start } = pair.span;
  const lines = linesWithin(text, pair.span).filter((line) => line.start > start && line.end > line.start);
  const edits = [start, ...lines.map((line) => line.start)].map((at) => ({ start: at, end: at, text: by }));
  return [{ title: "intoEntry", args: {}, edits, safe: false, preferred: true }];
}

/** What was probably meant, best first; the first is preferred where no other comes as near. */
function renames(map: MapNode, pair: Pair, path: Path): Fix[] {
  const meant = meantKeys(path.slice(0, -1), pair.key.text, keysOf(map)).slice(0, 3);
  const isClear = (meant[0]?.score ?? 0) < (meant[1]?.score ?? 2) && !OWN.test(pair.key.text);
  return meant.map(({ value }, i): Fix => {
    const args = { to: value };
    return { title: "rename", args, edits: change(pair, value), safe: false, preferred: isClear && i === 0 };
  });
}

/** `Note: …` below a text under `|` or `>` may be its next line. */
function intoText({ text }: Profile, map: MapNode, pair: Pair): Fix[] {
  const edits = intoBlockAbove(text, map, pair);
  return edits ? [{ title: "intoText", args: {}, edits, safe: false, preferred: false }] : [];
}

/** Written almost as an organisation's own key is: `X-owner`, `x_owner`. */
const OWN = /^x[-_ ]/i;

function ownKey(map: MapNode, pair: Pair): Fix[] {
  const rest = pair.key.text.replace(OWN, "");
  if (!/[\p{L}\p{N}]/u.test(rest)) return [];
  const name = `x-${slugOf(rest) || rest}`;
  const keys = keysOf(map);
  let to = name;
  for (let i = 2; keys.has(to); i++) to = `${name}-${i}`;
  const preferred = OWN.test(pair.key.text);
  return [{ title: "own", args: { to }, edits: change(pair, to), safe: false, preferred }];
}

/** A code at the root goes into `codes`, which begins here where there is none. */
function intoCodes(profile: Profile, root: MapNode, pair: Pair): Fix[] {
  const { text } = profile;
  const codes = pairOf(root, "codes")?.value;
  if (pair.value?.kind !== "scalar" || !isOneLine(text, pair.span) || root.flow) return [];
  const fix = { title: "move", args: { home: "codes" }, safe: false, preferred: true };
  if (codes === undefined) {
    const { start } = pair.key.span;
    const lines = linesOf(text);
    const column = start - lines[lineIndexAt(lines, start)]!.start;
    const indent = " ".repeat(column + indentStepOf(text));
    return [{ ...fix, edits: [{ start, end: start, text: `codes:${lineEndOf(text)}${indent}` }] }];
  }
  const removed = removeEntry(profile, root, root.pairs.indexOf(pair));
  if (codes?.kind !== "map" || codes.pairs.length === 0 || !removed) return [];
  const value = text.slice(pair.value.span.start, pair.value.span.end);
  return [{ ...fix, edits: [insertNestedKey(text, codes, ["codes"], pair.key.text, value), removed] }];
}

/** A key that closes a mapping, indented by mistake: without its indent it stands at the root. */
function toRoot({ text, root }: Profile, map: MapNode, pair: Pair, path: Path): Fix[] {
  const isLast = map.pairs.length > 1 && map.pairs.at(-1) === pair;
  const isThere = pairOf(root, pair.key.text) !== undefined;
  if (map.flow || path.length !== 2 || !isLast || isThere || !isOneLine(text, pair.span)) return [];
  const lines = linesOf(text);
  const lineOf = (offset: number) => lines[lineIndexAt(lines, offset)]!;
  const edits = [
    { start: lineOf(pair.span.start).start, end: pair.span.start, text: " ".repeat(lineOf(root!.span.start).indent) },
  ];
  return [{ title: "toRoot", args: {}, edits, safe: false, preferred: true }];
}

/** `Konselor: menolong …` in a comparison becomes the two keys that it stands for. */
function nameAndText({ text, comments }: Profile, item: MapNode, { key, value }: Pair): Fix[] {
  if (item.flow && text[item.span.start] !== "{") return [];
  if (value && (value.kind !== "scalar" || comments.some(({ span }) => overlaps(span, item.span)))) return [];
  const lines = linesOf(text);
  const column = key.span.start - lines[lineIndexAt(lines, key.span.start)]!.start;
  const between = item.flow ? ", " : lineEndOf(text) + " ".repeat(column);
  const source = text.slice(key.span.start, key.span.end);
  const name = key.style !== "plain" || isPlainSafe(source) ? source : quoted(source);
  const end = value?.span.start ?? text.indexOf(":", key.span.end) + 1;
  const edits = [{ start: key.span.start, end, text: `title: ${name}${between}text:${value ? " " : ""}` }];
  return [{ title: "nameAndText", args: {}, edits, safe: false, preferred: true }];
}
