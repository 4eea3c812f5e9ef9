// A key that the format does not know where it stands.

import { slugOf } from "../profile/identity";
import type { Problem } from "../profile/problem";
import { type Profile, problemsOf } from "../profile/profile";
import { keysOf, type MapNode, nodeAt, type Pair, type Path, pairOf } from "../profile/tree";
import { homeOf, meantKeys, takenKey } from "../schema/known-keys";
import { nearest } from "../schema/nearest";
import { CONFIGURATION, schema } from "../schema/schema";
import { shown } from "../schema/shape-facts";
import { intoBlockAbove } from "../slips/block-above";
import { headingAbove, headingInList } from "../slips/lost-heading";
import { outdentedKeys } from "../slips/parted-item";
import { commentedOutPair } from "../write/comment-out";
import { profileWith } from "../write/example";
import { merged } from "../write/merge";
import { intoCodes, intoEntry, nameAndText, toRoot } from "../write/move-entry";
import { inStyleOf } from "../write/restyle";
import type { Finding, Fix, Report, Rule } from "./rule";

const misspelt = (text: string, key: string, wrong: string): string =>
  text.replace(new RegExp(`^${key}(?=:)`, "m"), wrong);

export const unknownKey: Rule = {
  id: "unknown-key",
  title: { en: "An unknown key", id: "Kunci yang tidak dikenal" },
  severity: "error",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "A misspelt key hides its text from readers. You may use keys of your own if their names begin with “x-”.",
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
    };
  },
  messages: {
    unknown: {
      en: "“{name}” is not a key of a profile. Allowed keys: {allowed}; your own keys begin with “x-”.",
      id: "“{name}” bukan kunci profil. Kunci yang boleh dipakai: {allowed}; kunci Anda sendiri diawali “x-”.",
    },
    similar: {
      en: "“{name}” is not a key of a profile. Did you mean {similar}? Your own keys begin with “x-”.",
      id: "“{name}” bukan kunci profil. Maksud Anda {similar}? Kunci Anda sendiri diawali “x-”.",
    },
    taken: {
      en: "“{name}” is not a key of a profile. It seems to mean “{taken}”, which is already there: move this text into it.",
      id: "“{name}” bukan kunci profil. Tampaknya maksud Anda “{taken}”, yang sudah ada: pindahkan isinya ke sana.",
    },
    unknownBelow: {
      en: "“{name}” is not a key of “{parent}”. Allowed keys here: {allowed}.",
      id: "“{name}” bukan kunci “{parent}”. Kunci yang boleh dipakai di sini: {allowed}.",
    },
    similarBelow: {
      en: "“{name}” is not a key of “{parent}”. Did you mean {similar}? Allowed keys here: {allowed}.",
      id: "“{name}” bukan kunci “{parent}”. Maksud Anda {similar}? Kunci yang boleh dipakai di sini: {allowed}.",
    },
    takenBelow: {
      en: "“{name}” is not a key of “{parent}”. It seems to mean “{taken}”, which is already there: move this text into it.",
      id: "“{name}” bukan kunci “{parent}”. Tampaknya maksud Anda “{taken}”, yang sudah ada: pindahkan isinya ke sana.",
    },
    elsewhere: {
      en: "Write “{name}” under “{home}”, not here. Allowed keys here: {allowed}.",
      id: "Tulis “{name}” di bawah “{home}”, bukan di sini. Kunci yang boleh dipakai di sini: {allowed}.",
    },
    atRoot: {
      en: "“{name}” is a key of the profile itself and does not belong under “{parent}”. Allowed keys here: {allowed}.",
      id: "“{name}” adalah kunci profil itu sendiri, bukan kunci di bawah “{parent}”. Kunci yang boleh dipakai di sini: {allowed}.",
    },
    outdented: {
      en: "“{name}” belongs to the entry of “{home}” above. Indent it as far as the other keys of that entry.",
      id: "“{name}” termasuk butir “{home}” di atasnya. Geser hingga sejajar dengan kunci lain dalam butir itu.",
    },
    there: { en: "“{taken}” is here.", id: "“{taken}” ada di sini." },
    nameAsKey: {
      en: "“{name}” is read as a key here. Write the other occupation's name in “title” and the difference in “text”.",
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
    merge: { en: "Move its text to “{to}”", id: "Pindahkan isinya ke “{to}”" },
    own: { en: "Keep it as your own key “{to}”", id: "Pertahankan sebagai kunci sendiri “{to}”" },
    move: { en: "Move it under “{home}”", id: "Pindahkan ke bawah “{home}”" },
    intoText: { en: "Move it into the text above", id: "Pindahkan ke dalam teks di atasnya" },
    intoEntry: { en: "Move it into the entry above", id: "Pindahkan ke dalam butir di atasnya" },
    toRoot: { en: "Move it to the start of the line", id: "Pindahkan ke awal baris" },
    heading: { en: "Insert “{key}:” above these entries", id: "Sisipkan “{key}:” di atas butir-butir ini" },
    comment: { en: "Keep it as a comment for now", id: "Simpan dahulu sebagai komentar" },
    nameAndText: { en: "Write it as “title” and “text”", id: "Tulis sebagai “title” dan “text”" },
  },
  check(profile, { ruleIds }, report) {
    const problems = problemsOf(profile, this.id);
    if (profile.format === CONFIGURATION) {
      for (const problem of [...problems, ...unknownRules(profile, ruleIds)]) report(aboutSetting(problem));
      return;
    }
    const outdented = new Map(outdentedKeys(profile.root).map(({ pair, path }) => [pair.key.span.start, path]));
    for (const problem of problems) {
      const entry = outdented.get(problem.span.start);
      report(entry ? aboutOutdented(problem, entry) : aboutKey(profile, problem));
    }
  },
  fix(profile, finding) {
    const { path = [] } = finding;
    const map = nodeAt(profile.root, path.slice(0, -1));
    const key = String(path.at(-1));
    const pair = pairOf(map, key);
    if (map?.kind !== "map" || !pair) return [];
    if (profile.format === CONFIGURATION) return namesFor(map, pair, finding);
    const fixes = fixesFor(profile, finding, { map, pair, path });
    if (path.length > 1 || fixes.length === 0)
      fixes.push(...offer("comment", commentedOutPair(profile.text, map, pair)));
    return fixes;
  },
};

/** A key of a configuration, or a name below its `rules`. */
function aboutSetting(problem: Problem): Report {
  const args = { ...problem.args, similar: similarTo(problem) };
  const isRule = problem.message === "rule";
  if (args.similar === "") return { ...problem, message: isRule ? "rule" : "setting", args };
  return { ...problem, message: isRule ? "similarRule" : "similarSetting", args };
}

const aboutOutdented = (problem: Problem, [home]: Path): Report => ({
  ...problem,
  message: "outdented",
  args: { ...problem.args, home: String(home) },
});

function aboutKey(profile: Profile, problem: Problem): Report {
  const path = problem.path ?? [];
  const parent = path.slice(0, -1);
  const key = String(path.at(-1));
  const args = { ...problem.args, similar: similarTo(problem) };
  const home = homeOf(key, parent);
  if (home === "") return { ...problem, message: "atRoot", args };
  if (home !== null) return { ...problem, message: "elsewhere", args: { ...args, home } };
  const map = nodeAt(profile.root, parent);
  const taken = map?.kind === "map" ? takenKey(parent, key, keysOf(map)) : null;
  if (taken === null) return { ...problem, message: messageFor(profile, problem), args };
  const there = pairOf(map, taken);
  return {
    ...problem,
    message: parent.length > 0 ? "takenBelow" : "taken",
    args: { ...args, taken },
    related: there ? [{ span: there.key.span, message: "there", args: { taken: there.key.text } }] : [],
  };
}

/** Of a key that belongs nowhere else and is not there already. */
function messageFor(profile: Profile, problem: Problem): string {
  const { path = [] } = problem;
  const hasSuggestion = suggestionsOf(problem).length > 0;
  const item = nodeAt(profile.root, path.slice(0, -1));
  const isAlone = item?.kind === "map" && item.pairs.length === 1;
  if (path[0] === "comparison" && path.length === 3 && isAlone && !hasSuggestion) return "nameAsKey";
  if (path.length > 1) return hasSuggestion ? "similarBelow" : "unknownBelow";
  return hasSuggestion ? "similar" : "unknown";
}

const suggestionsOf = ({ args }: Problem | Finding): readonly string[] => args["suggestions"] as readonly string[];

/** What was probably meant, as the message shows it. */
const similarTo = (problem: Problem): string =>
  suggestionsOf(problem)
    .map((word) => `“${word}”`)
    .join(", ");

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

interface Entry {
  readonly map: MapNode;
  readonly pair: Pair;
  readonly path: Path;
}

function fixesFor(profile: Profile, finding: Finding, { map, pair, path }: Entry): Fix[] {
  const { message, args } = finding;
  const below = path.length > 2 ? headingInList(profile.root, path) : null;
  const heading = below ? [headingAbove(profile.text, profile.root, below)] : null;
  const underHeading = preferred("heading", heading, { key: below?.key ?? "" });
  switch (message) {
    case "outdented":
      return preferred("intoEntry", intoEntry(profile, pair));
    case "nameAsKey":
      return preferred("nameAndText", nameAndText(profile, map, pair));
    case "atRoot":
      return [...underHeading, ...preferred("toRoot", toRoot(profile, map, pair, path))];
  }
  const home = args["home"];
  const codes = path.length === 1 && home === "codes" ? intoCodes(profile, map, pair) : null;
  if (codes) return [...preferred("move", codes, { home: "codes" }), ...ownKey(map, pair)];
  // As a key of their own the text of a section would be missing.
  const isNeeded = schema.required?.includes(suggestionsOf(finding)[0] ?? "") ?? false;
  const own = path.length === 1 && !isNeeded ? ownKey(map, pair) : [];
  return [
    ...underHeading,
    ...intoTaken(profile, finding, { map, pair, path }),
    ...renames(finding, { map, pair, path }),
    // `Note: …` below a text under `|` or `>` may be its next line.
    ...offer("intoText", intoBlockAbove(profile.text, map, pair)),
    ...own,
  ];
}

function intoTaken(profile: Profile, { args }: Finding, { map, pair, path }: Entry): Fix[] {
  const to = args["taken"];
  const there = typeof to === "string" ? pairOf(map, to) : undefined;
  if (typeof to !== "string" || !there) return [];
  return preferred("merge", merged(profile, map, there, pair, [...path.slice(0, -1), to]), { to });
}

/** The fix of that title, where its edits are possible. */
const offer = (title: string, edits: Fix["edits"] | null, args: Fix["args"] = {}): Fix[] =>
  edits ? [{ title, args, edits, safe: false, preferred: false }] : [];

const preferred = (title: string, edits: Fix["edits"] | null, args: Fix["args"] = {}): Fix[] =>
  offer(title, edits, args).map((fix) => ({ ...fix, preferred: true }));

const change = (pair: Pair, to: string) => [{ ...pair.key.span, text: inStyleOf(pair.key, to, true) }];

/** What was probably meant, best first; the first is preferred where no other, free or not, comes as near. */
function renames({ args: { taken } }: Finding, { map, pair, path }: Entry): Fix[] {
  const meant = meantKeys(path.slice(0, -1), pair.key.text, keysOf(map)).slice(0, 3);
  const isClear = taken === undefined && (meant[0]?.score ?? 0) < (meant[1]?.score ?? 2) && !OWN.test(pair.key.text);
  return meant.map(({ value }, i): Fix => {
    const args = { to: value };
    return { title: "rename", args, edits: change(pair, value), safe: false, preferred: isClear && i === 0 };
  });
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
  return (OWN.test(pair.key.text) ? preferred : offer)("own", change(pair, to), { to });
}
