// A comparison names no other occupation: an entry has neither id nor title, or a text speaks of nobody else.

import { foldedTitle } from "../index/index-keys";
import { namesOf } from "../index/occupations";
import { firstLine, markSpan } from "../profile/place";
import { languageOf, type Profile, problemsOf } from "../profile/profile";
import { type MapNode, nodeAt, overlapsAny, pairOf } from "../profile/tree";
import { isStrange, othersIn, setsSomebodyBeside, speaksOfOthers } from "../prose/comparison-text";
import { namesAsWords } from "../prose/mentions";
import { passagesOf } from "../prose/passage";
import { outdentedKeys, partedItems } from "../slips/parted-item";
import { profileWith } from "../write/example";
import { insertNestedKey } from "../write/insertion";
import { placeholderFor } from "../write/skeleton";
import { quoted } from "../write/write";
import type { Report, Rule, RuleContext } from "./rule";

export const comparisonNoOther: Rule = {
  id: "comparison-no-other",
  title: { en: "A comparison names no other occupation", id: "Perbandingan tidak menyebut pekerjaan lain" },
  severity: "error",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "A comparison needs two occupations. Name the other occupation by its “id” if it has a profile here, or else by its “title”.",
        id: "Perbandingan memerlukan dua pekerjaan. Sebutkan pekerjaan yang lain dengan “id” jika profilnya ada di sini, atau dengan “title” jika belum.",
      },
      bad: {
        en: {
          text: profileWith("en", "comparison:\n  - text: A baker makes bread, whereas others make cakes.\n"),
          marks: ["- text: A baker makes bread, whereas others make cakes."],
        },
        id: {
          text: profileWith(
            "id",
            "comparison:\n  - text: Tukang roti membuat roti, sedangkan yang lain membuat kue.\n",
          ),
          marks: ["- text: Tukang roti membuat roti, sedangkan yang lain membuat kue."],
        },
      },
      good: {
        en: {
          text: profileWith(
            "en",
            "comparison:\n  - title: Pastry chef\n    text: A pastry chef makes cakes, whereas a baker makes bread.\n",
          ),
        },
        id: {
          text: profileWith(
            "id",
            "comparison:\n  - title: Koki pastri\n    text: Koki pastri membuat kue, sedangkan tukang roti membuat roti.\n",
          ),
        },
      },
    };
  },
  messages: {
    noOther: {
      en: "This comparison names no other occupation: add the “id” or the “title” of the other one.",
      id: "Perbandingan ini tidak menyebut pekerjaan lain: tambahkan “id” atau “title” pekerjaan itu.",
    },
    nobody: {
      en: "This comparison names no other occupation. Say which one readers may take for this one, and how the two differ.",
      id: "Perbandingan ini tidak menyebut pekerjaan lain. Sebutkan pekerjaan mana yang mungkin tertukar dengan pekerjaan ini, dan apa bedanya.",
    },
    insert: { en: "Insert “title”", id: "Sisipkan “title”" },
  },
  check(profile, context, report) {
    const list = pairOf(profile.root, "comparison")?.value;
    if (list?.kind === "scalar") checkText(profile, context, report);
    if (list?.kind !== "list" || profile.isPartial) return;
    const strange = strangeKeys(profile);
    // Of entries that were written as two, or whose name fell back to the root, other rules speak.
    const broken = new Set(
      [
        ...partedItems(profile.root).flatMap(({ path }) => [path, [path[0]!, Number(path[1]) - 1]]),
        ...outdentedKeys(profile.root).map(({ path }) => path),
      ].flatMap(([key, index]) => (key === "comparison" ? [index] : [])),
    );
    for (const [i, { value, span }] of list.items.entries()) {
      if (value?.kind !== "map" || pairOf(value, "id") || pairOf(value, "title")) continue;
      if (broken.has(i) || overlapsAny(profile.doubtful, value.span) || isExplained(strange.get(i) ?? [], value))
        continue;
      report({ span: firstLine(profile.text, span), message: "noOther", path: ["comparison", i], extent: value.span });
    }
  },
  fix(profile, { path = [], message }, { config }) {
    if (message !== "noOther") return [];
    const item = nodeAt(profile.root, path);
    if (item?.kind !== "map") return [];
    const text = placeholderFor([...path, "title"], languageOf(profile, config));
    const edits = [insertNestedKey(profile.text, item, path, "title", quoted(text))];
    return [{ title: "insert", args: {}, edits, safe: false, preferred: true }];
  },
};

/** The shortest text that the format allows. */
const LEAST = 15;

function checkText(profile: Profile, { index, config }: RuleContext, report: (report: Report) => void): void {
  const passage = passagesOf(profile).find(({ path }) => path.length === 1 && path[0] === "comparison");
  const text = passage?.text.trim() ?? "";
  // What a template put there is no text yet, and what is too short is another rule's.
  if (!passage || text.length < LEAST || text.startsWith("[")) return;
  const titles = namesOf(profile);
  // Without a title nobody knows who is another one.
  if (titles.size === 0) return;
  const isTitle = (name: string) => !titles.has(foldedTitle(name)) && index.byTitle(name).length > 0;
  // A name that is another occupation's as well may stand for that one.
  const isAnothers = (name: string) => index.byTitle(name).some(({ id }) => id !== profile.identity.id);
  const names = namesAsWords([...titles].filter((name) => !isAnothers(name)));
  const language = languageOf(profile, config);
  const reading = { language, names, isTitle };
  if (isStrange(passage, language) || othersIn(passage, reading).length > 0 || setsSomebodyBeside(passage, reading))
    return;
  const { path, node } = passage;
  const span = markSpan(profile.text, profile.root!, path);
  // Where nothing speaks of others, somebody may be named in words that are not known for that.
  const severity = speaksOfOthers(passage, language) ? "warning" : "info";
  report({ span, message: "nobody", severity, path, extent: node.span });
}

/** What the strange keys of each item were probably meant to be. */
function strangeKeys(profile: Profile): Map<number, (string | undefined)[]> {
  const found = new Map<number, (string | undefined)[]>();
  for (const { path, args } of problemsOf(profile, "unknown-key")) {
    const [root, item] = path ?? [];
    if (root !== "comparison" || typeof item !== "number") continue;
    found.set(item, [...(found.get(item) ?? []), (args["suggestions"] as readonly string[])[0]]);
  }
  return found;
}

/** A strange key stands for the name of the other occupation, or is that name. */
const isExplained = (meant: readonly (string | undefined)[], { pairs }: MapNode): boolean =>
  meant.includes("title") || meant.includes("id") || (meant.length > 0 && meant.length === pairs.length);
