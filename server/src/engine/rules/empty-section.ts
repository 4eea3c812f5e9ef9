// A key or a list item without a value.

import { columnAt, lineAt, lineEndOf } from "../profile/lines";
import { languageOf, type Profile, problemsOf } from "../profile/profile";
import {
  type ListNode,
  type MapNode,
  nodeAt,
  overlaps,
  type Pair,
  type Path,
  pairOf,
  type Span,
} from "../profile/tree";
import { schemaAt } from "../schema/schema";
import { isOnlyBehindHash } from "../slips/behind-hash";
import type { Edit } from "../write/edit";
import { profileWith } from "../write/example";
import { indentStepOf } from "../write/insertion";
import { removeEntry } from "../write/removal";
import { placeholderFor, sectionSkeleton } from "../write/skeleton";
import { quoted } from "../write/write";
import type { Fix, Rule, RuleContext } from "./rule";

export const emptySection: Rule = {
  id: "empty-section",
  title: { en: "Something is still empty", id: "Ada yang masih kosong" },
  severity: "error",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "A heading without text leaves readers wondering, and a setting without a value has no effect. Fill it in, or remove the key if you do not need it.",
        id: "Judul tanpa teks membuat pembaca bertanya-tanya, dan pengaturan tanpa isi tidak menetapkan apa pun. Isilah, atau hapus kunci yang tidak Anda perlukan.",
      },
      bad: {
        en: { text: profileWith("en", "misfit:\n"), marks: ["misfit:"] },
        id: { text: profileWith("id", "misfit:\n"), marks: ["misfit:"] },
      },
      good: {
        en: { text: profileWith("en", "misfit: People who prefer late evenings.\n") },
        id: { text: profileWith("id", "misfit: Orang yang lebih suka bergadang.\n") },
      },
    };
  },
  messages: {
    section: {
      en: "The section “{key}” ({title}) has no text yet.",
      id: "Bagian “{key}” ({title}) belum diisi.",
    },
    key: {
      en: "“{key}” ({title}) has no value: fill it in or remove the key.",
      id: "“{key}” ({title}) belum diisi: isilah atau hapus kuncinya.",
    },
    needed: {
      en: "“{key}” ({title}) has no value, but this entry needs it. Fill it in.",
      id: "“{key}” ({title}) belum diisi, padahal diperlukan dalam butir ini. Isilah.",
    },
    item: {
      en: "This entry of “{key}” ({title}) is empty: fill it in or remove it.",
      id: "Ada butir kosong dalam “{key}” ({title}): isilah atau hapus butir ini.",
    },
    fill: { en: "Insert a template to fill in", id: "Sisipkan kerangka untuk diisi" },
    removeKey: { en: "Remove the empty key “{key}”", id: "Hapus kunci kosong “{key}”" },
    removeItem: { en: "Remove this empty entry", id: "Hapus butir kosong ini" },
  },
  check(profile, _context, report) {
    for (const problem of problemsOf(profile, this.id)) {
      // Of text behind a “#” another rule speaks.
      if (!isOnlyBehindHash(profile.text, profile.root, problem.path ?? [])) report(problem);
    }
  },
  fix(profile, finding, context) {
    const { message, path = [] } = finding;
    const parent = nodeAt(profile.root, path.slice(0, -1));
    if (message === "section") return parent?.kind === "map" ? fillSection(profile, parent, path, context) : [];
    if (message === "needed") return parent?.kind === "map" ? fillKey(profile, parent, path, context) : [];
    return parent?.kind === "map" || parent?.kind === "list" ? removal(profile, parent, path) : [];
  },
};

function fillSection(profile: Profile, map: MapNode, path: Path, { config }: RuleContext): Fix[] {
  const { text } = profile;
  const key = String(path[0]);
  const pair = pairOf(map, key)!;
  const style = {
    language: languageOf(profile, config),
    indent: indentStepOf(text),
    lineEnd: lineEndOf(text),
    tabStops: false,
  };
  // Where the first skeleton is a list it goes on the lines below the key, which is impossible inside braces.
  const bodies = [0, 1].map((variant) => sectionSkeleton(key, style, variant).slice(key.length + 1));
  const isInline = (body: string) => body.startsWith(" ");
  const body = map.flow ? bodies.find(isInline) : bodies[0];
  if (!body) return [];
  if (isInline(body)) return [fill(fillInline(profile, pair, body.trim()))];
  const { end } = lineAt(text, pair.span.end);
  const below = body.replace(/^(?=[^\r\n])/gm, " ".repeat(columnAt(text, pair.key.span.start)));
  const gone = valuePlace(profile, pair);
  return [fill([...(gone.end > gone.start ? [{ ...gone, text: "" }] : []), { start: end, end, text: below }])];
}

/** The bracketed words of the schema; a word of a fixed list or a date cannot be made up. */
function fillKey(profile: Profile, map: MapNode, path: Path, { config }: RuleContext): Fix[] {
  const pair = pairOf(map, String(path.at(-1)));
  const schema = schemaAt(path);
  if (!pair || schema?.enum || schema?.format) return [];
  const text = placeholderFor(path, languageOf(profile, config));
  return [fill(fillInline(profile, pair, quoted(text)))];
}

const fill = (edits: readonly Edit[]): Fix => ({ title: "fill", args: {}, edits, safe: false, preferred: true });

function fillInline(profile: Profile, pair: Pair, value: string): Edit[] {
  const place = valuePlace(profile, pair);
  const isBehindColon = profile.text[place.start - 1] === ":";
  return [{ ...place, text: isBehindColon ? ` ${value}` : value }];
}

/** From behind the key's colon to the end of its empty value; only that value where a comment stands between them. */
function valuePlace({ text, comments }: Profile, { key, value, span }: Pair): Span {
  if (!value) return { start: span.end, end: span.end };
  const place = { start: text.indexOf(":", key.span.end) + 1, end: value.span.end };
  return comments.some((comment) => overlaps(comment.span, place)) ? value.span : place;
}

function removal(profile: Profile, parent: MapNode | ListNode, path: Path): Fix[] {
  const last = path.at(-1);
  const index = parent.kind === "map" ? parent.pairs.findLastIndex(({ key }) => key.text === last) : Number(last);
  const edit = removeEntry(profile, parent, index);
  if (!edit) return [];
  const isKey = parent.kind === "map";
  const words = isKey ? { title: "removeKey", args: { key: String(last) } } : { title: "removeItem", args: {} };
  return [{ ...words, edits: [edit], safe: false, preferred: false }];
}
