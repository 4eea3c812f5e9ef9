// A value of another kind than its key takes: a list for a text, a text for a list, no mapping at all.

import { isOneLine } from "../profile/lines";
import type { Problem } from "../profile/problem";
import { type Profile, problemsOf } from "../profile/profile";
import {
  type Alias,
  isInFlow,
  type ListNode,
  type MapNode,
  type Node,
  nodeAt,
  overlapsAny,
  type Pair,
  type Path,
  pairOf,
  type Scalar,
} from "../profile/tree";
import { allows, CONFIGURATION, isSection, type SchemaNode, schemaAt } from "../schema/schema";
import { brokenKeyword } from "../schema/text-shape";
import { entriesWithoutDash } from "../slips/lost-dashes";
import { commentedOutAt } from "../write/comment-out";
import { profileWith } from "../write/example";
import * as reshape from "../write/reshape";
import type { Fix, Report, Rule } from "./rule";

export const wrongKind: Rule = {
  id: "wrong-kind",
  title: { en: "A value of the wrong kind", id: "Jenis nilai yang keliru" },
  severity: "error",
  // Of a file that is no profile at all it speaks even though the text is in doubt.
  stage: "syntax",
  get docs() {
    return {
      why: {
        en: "Each key takes one kind of value: a text, a list with a hyphen before each entry, or keys of its own. “misconception” and “reality” are texts, because “reality” answers “misconception”.",
        id: "Setiap kunci menerima satu jenis nilai: teks, daftar dengan tanda hubung di depan setiap butir, atau kunci-kunci di bawahnya. “misconception” dan “reality” berupa teks karena “reality” menjawab “misconception”.",
      },
      bad: {
        en: {
          text: profileWith("en", "reality:\n  - Bakers also adjust every batch to the flour.\n"),
          marks: ["reality"],
        },
        id: {
          text: profileWith("id", "reality:\n  - Tukang roti juga menyesuaikan setiap adonan.\n"),
          marks: ["reality"],
        },
      },
      good: {
        en: { text: profileWith("en", "reality: Bakers also adjust every batch to the flour.\n") },
        id: { text: profileWith("id", "reality: Tukang roti juga menyesuaikan setiap adonan.\n") },
      },
    };
  },
  messages: {
    notAProfile: {
      en: "This is not an occupation profile: a profile begins with a line such as “title: Social worker”, and each section has its own key.",
      id: "Ini bukan profil pekerjaan: profil diawali baris seperti “title: Pekerja sosial”, dan setiap bagian memiliki kuncinya sendiri.",
    },
    notAConfiguration: {
      en: "This file should hold settings: a key, a colon, a space and a value on each line, such as “language: id”.",
      id: "Berkas ini seharusnya berisi pengaturan: kunci, titik dua, spasi, lalu nilai pada setiap baris, misalnya “language: id”.",
    },
    wantsRules: {
      en: "“{key}” ({title}) must be filled in with rule names below it, each with its level, such as “key-order: off”.",
      id: "“{key}” ({title}) harus diisi dengan nama aturan di bawahnya, masing-masing dengan tingkatnya, misalnya “key-order: off”.",
    },
    wantsString: {
      en: "“{key}” ({title}) must be one text, not a list.",
      id: "“{key}” ({title}) harus berupa satu teks, bukan daftar.",
    },
    wantsStringNoKeys: {
      en: "“{key}” ({title}) must be one text, without keys below it.",
      id: "“{key}” ({title}) harus berupa satu teks, tanpa kunci di bawahnya.",
    },
    wantsStringItem: {
      en: "Each entry of “{key}” ({title}) must be one text.",
      id: "Setiap butir “{key}” ({title}) harus berupa satu teks.",
    },
    wantsArray: {
      en: "“{key}” ({title}) must be a list: one entry per line, each beginning with “- ”.",
      id: "“{key}” ({title}) harus berupa daftar: satu butir per baris, masing-masing diawali “- ”.",
    },
    wantsStringOrArray: {
      en: "“{key}” ({title}) must be a text, or a list whose entries begin with “- ”.",
      id: "“{key}” ({title}) harus berupa teks, atau daftar yang setiap butirnya diawali “- ”.",
    },
    wantsObject: {
      en: "“{key}” ({title}) must be filled in with the keys below it: {allowed}.",
      id: "“{key}” ({title}) harus diisi melalui kunci di bawahnya: {allowed}.",
    },
    wantsObjectItem: {
      en: "Each entry of “{key}” ({title}) must be filled in with the keys: {allowed}.",
      id: "Setiap butir “{key}” ({title}) harus diisi melalui kunci: {allowed}.",
    },
    toList: { en: "Make it a list with this one entry", id: "Jadikan daftar dengan satu butir ini" },
    dash: { en: "Put a hyphen before the first entry", id: "Taruh tanda hubung di depan butir pertama" },
    dashes: { en: "Put a hyphen before each entry", id: "Taruh tanda hubung di depan setiap butir" },
    flatten: {
      en: "Make the entries below it entries of this list",
      id: "Jadikan butir-butir di bawahnya butir daftar ini",
    },
    toItems: { en: "Make it a list, split at the commas", id: "Jadikan daftar, dipisahkan pada tanda koma" },
    toTexts: { en: "Make each line an entry of a list", id: "Jadikan setiap baris satu butir daftar" },
    toEntries: {
      en: "Make each line an entry with “title” and “text”",
      id: "Jadikan setiap baris satu butir dengan “title” dan “text”",
    },
    toText: { en: "Make it a text", id: "Jadikan teks" },
    toLines: { en: "Join the entries into one text", id: "Gabungkan butir-butirnya menjadi satu teks" },
    toMapping: { en: "Put it under “{to}”", id: "Taruh di bawah “{to}”" },
    toKeys: { en: "Remove the hyphens", id: "Hapus tanda hubungnya" },
    comment: { en: "Keep it as a comment for now", id: "Simpan dahulu sebagai komentar" },
    quote: { en: "Put it in quotation marks as text", id: "Apit dengan tanda petik sebagai teks" },
  },
  check(profile, _context, report) {
    for (const problem of problemsOf(profile, this.id)) {
      // Without a root the file's text is what cannot be read as a profile: that doubt is this finding itself.
      if (profile.root === null || !overlapsAny(profile.doubtful, problem.span)) report(precise(profile, problem));
    }
  },
  fix(profile, { path = [] }) {
    const node = nodeAt(profile.root, path);
    const schema = schemaAt(path, profile.format);
    if (path.length === 0 || !node || !schema || node.kind === "alias") return [];
    const offered = fixesOf(profile, node, schema, path);
    if (offered.length > 0) return offered;
    const edits = commentedOutAt(profile.text, profile.root, path);
    return edits ? [{ title: "comment", args: {}, edits, safe: false, preferred: false }] : [];
  },
};

function fixesOf(profile: Profile, node: Exclude<Node, Alias>, schema: SchemaNode, path: Path): Fix[] {
  if (node.kind === "scalar") return fixesOfText(profile, node, schema, path);
  return node.kind === "map" ? fixesOfMapping(profile, node, schema, path) : fixesOfList(profile, node, schema, path);
}

/** Of keys where a text belongs, no list may be spoken of. */
function precise({ root, format }: Profile, problem: Problem): Report {
  // The keys of this one mapping are no fixed list.
  if (format === CONFIGURATION && problem.message === "wantsObject") return { ...problem, message: "wantsRules" };
  const hasKeys = problem.message === "wantsString" && nodeAt(root, problem.path ?? [])?.kind === "map";
  return hasKeys ? { ...problem, message: "wantsStringNoKeys" } : problem;
}

interface Offer {
  readonly title: string;
  readonly edits: Fix["edits"] | null;
  readonly args?: Fix["args"];
}

/** The offers that are possible, the first preferred; it is safe where the value then fits and is no prose. */
function fixes(offers: readonly Offer[], isSafe = false): Fix[] {
  return offers
    .flatMap(({ title, edits, args = {} }) => (edits ? [{ title, edits, args }] : []))
    .map((fix, i) => ({ ...fix, safe: isSafe && fix.title === offers[0]!.title, preferred: i === 0 }));
}

/** Does a text satisfy the schema, in a place that is not judged as prose? */
const fitsSafely = (schema: SchemaNode, text: string, [key]: Path): boolean =>
  !isSection(String(key)) && key !== "summary" && key !== "more_misconceptions" && fits(schema, text);

const fits = (schema: SchemaNode, text: string): boolean =>
  allows(schema, "string") && brokenKeyword(schema, text.trim()) === null;

interface Place {
  /** The key that it is the value of; absent for a list item. */
  readonly pair: Pair | undefined;
  readonly isFlow: boolean;
}

function placeOf({ root }: Profile, path: Path): Place {
  const parent = nodeAt(root, path.slice(0, -1));
  const last = path.at(-1);
  return { pair: typeof last === "string" ? pairOf(parent, last) : undefined, isFlow: isInFlow(root, path) };
}

/** A list where a text or a mapping belongs. */
function fixesOfList(profile: Profile, list: ListNode, schema: SchemaNode, path: Path): Fix[] {
  const { pair, isFlow } = placeOf(profile, path);
  if (allows(schema, "object")) {
    const isKnown = list.items.every(
      ({ value }) => value?.kind === "map" && value.pairs.every(({ key }) => schema.properties?.[key.text]),
    );
    return isKnown ? fixes([{ title: "toKeys", edits: reshape.listToMapping(profile, list) }]) : [];
  }
  if (!pair) return [];
  const isProse = (schema.minLength ?? 0) >= 15;
  const first = list.items[0]?.value;
  const one = { title: "toText", edits: reshape.listToText(profile, pair, list) };
  const lines = { title: "toLines", edits: isProse ? reshape.listToLines(profile, pair, list, isFlow) : null };
  return fixes([one, lines], first?.kind === "scalar" && fitsSafely(schema, first.text, path));
}

/** A text where a list or a mapping belongs. */
function fixesOfText(profile: Profile, node: Scalar, schema: SchemaNode, path: Path): Fix[] {
  const { pair, isFlow } = placeOf(profile, path);
  const item = schema.items ?? schema;
  const key = item.properties && keyFor(node.text, item);
  if (allows(schema, "object")) {
    if (pair || key === undefined) return [];
    const edits = reshape.textToMapping(profile, node, isFlow, key);
    return fixes([{ title: "toMapping", args: { to: key }, edits }]);
  }
  if (!pair || !allows(schema, "array")) return [];
  const dash = { title: "dash", edits: reshape.firstDash(profile, pair) };
  if (dash.edits) return fixes([dash]);
  const list = { title: "toList", edits: reshape.textToList(profile, pair, isFlow, key) };
  if (key !== undefined) return fixes([list]);
  // Commas most likely part several entries; without them the text is one.
  const parts = reshape.textToItems(profile, pair, isFlow);
  const offers = [{ title: "toItems", edits: parts }, ...(fits(item, node.text) ? [list] : [])];
  const isSafe = !parts && isOneLine(profile.text, node.span) && fitsSafely(item, node.text, path);
  return fixes(offers.slice(parts ? 0 : 1), isSafe);
}

/** The key of an entry that a bare text stands for: one whose form it has, else the first that takes it. */
function keyFor(text: string, { properties = {}, required = [] }: SchemaNode): string | undefined {
  const takes = (key: string) => fits(properties[key] ?? {}, text) && !properties[key]?.enum;
  const keys = Object.keys(properties);
  return (
    keys.find((key) => properties[key]?.pattern && takes(key)) ?? [...required, ...keys].find(takes) ?? required[0]
  );
}

/** A mapping where a text or a list belongs: a colon in a text, or a dash that was left out. */
function fixesOfMapping(profile: Profile, map: MapNode, schema: SchemaNode, path: Path): Fix[] {
  const { isFlow } = placeOf(profile, path);
  const asText = {
    title: "quote",
    edits: allows(schema, "string") ? reshape.mappingToText(profile, map, isFlow) : null,
  };
  if (!allows(schema, "array")) {
    const items = typeof path.at(-1) === "number" ? reshape.nestedToItems(profile, map) : null;
    if (items) return fixes([{ title: "flatten", edits: items }, asText]);
    const source = profile.text.slice(map.span.start, map.span.end);
    return fixes([asText], isOneLine(profile.text, map.span) && fitsSafely(schema, source, path));
  }
  const entry = schema.items?.properties ?? {};
  const isEntry = map.pairs.some(({ key }) => Object.hasOwn(entry, key.text));
  const isNamed = entry["title"] !== undefined && entry["text"] !== undefined;
  if (isEntry) {
    const starts = entriesWithoutDash(map, path);
    return fixes([{ title: starts ? "dashes" : "toList", edits: reshape.mappingToList(profile, map, starts) }]);
  }
  if (isNamed) {
    return fixes([{ title: "toEntries", edits: reshape.pairsToEntries(profile, map, "title", "text") }, asText]);
  }
  const asTexts = { title: "toTexts", edits: schema.items?.properties ? null : reshape.pairsToTexts(profile, map) };
  return fixes([asTexts, asText]);
}
