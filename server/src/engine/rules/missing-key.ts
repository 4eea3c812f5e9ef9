// An entry of a list lacks a key that each of them needs.

import { columnAt, linesWithin } from "../profile/lines";
import { firstLine } from "../profile/place";
import type { Problem } from "../profile/problem";
import { languageOf, type Profile, problemsOf } from "../profile/profile";
import { nodeAt, overlapsAny } from "../profile/tree";
import { schemaAt } from "../schema/schema";
import { outdentedKeys, partedItems } from "../slips/parted-item";
import type { Edit } from "../write/edit";
import { profileWith } from "../write/example";
import { insertNestedKey } from "../write/insertion";
import { placeholderFor } from "../write/skeleton";
import { quoted } from "../write/write";
import type { Finding, Fix, Report, Rule, RuleContext } from "./rule";

export const missingKey: Rule = {
  id: "missing-key",
  title: { en: "An entry is incomplete", id: "Satu butir belum lengkap" },
  severity: "error",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "A source without a title or a comparison without text tells readers nothing. Each entry of a list needs the keys that make it complete.",
        id: "Sumber tanpa judul atau perbandingan tanpa teks tidak memberi tahu apa-apa. Setiap butir daftar memerlukan kunci yang melengkapinya.",
      },
      bad: {
        en: {
          text: profileWith("en", "sources:\n  - publisher: Bakers' guild\n"),
          marks: ["- publisher: Bakers' guild"],
        },
        id: {
          text: profileWith("id", "sources:\n  - publisher: Perkumpulan Pembuat Roti\n"),
          marks: ["- publisher: Perkumpulan Pembuat Roti"],
        },
      },
      good: {
        en: { text: profileWith("en", "sources:\n  - title: The baker's day\n    publisher: Bakers' guild\n") },
        id: {
          text: profileWith(
            "id",
            "sources:\n  - title: Sehari di dapur roti\n    publisher: Perkumpulan Pembuat Roti\n",
          ),
        },
      },
    };
  },
  messages: {
    missing: {
      en: "This entry of “{parent}” lacks “{name}” ({title}).",
      id: "Butir “{parent}” ini belum memuat “{name}” ({title}).",
    },
    missingChoice: {
      en: "This entry of “{parent}” lacks “{name}” ({title}). Possible values: {allowed}.",
      id: "Butir “{parent}” ini belum memuat “{name}” ({title}). Pilihannya: {allowed}.",
    },
    parted: {
      en: "This hyphen begins a new entry of “{parent}”, but what follows completes the entry above. Replace the hyphen with a space.",
      id: "Tanda hubung ini memulai butir “{parent}” yang baru, padahal isinya melengkapi butir di atasnya. Ganti tanda hubung itu dengan spasi.",
    },
    join: { en: "Join it to the entry above", id: "Gabungkan dengan butir di atasnya" },
    insert: { en: "Insert “{name}”", id: "Sisipkan “{name}”" },
    insertValue: { en: "Insert “{name}: {value}”", id: "Sisipkan “{name}: {value}”" },
  },
  check(profile, _context, report) {
    const explained = new Set<string>();
    for (const { path, item } of partedItems(profile.root)) {
      const [list, index] = [String(path[0]), Number(path[1])];
      explained.add(JSON.stringify([list, index - 1])).add(JSON.stringify(path));
      if (profile.isPartial || overlapsAny(profile.doubtful, item.span)) continue;
      report({
        span: firstLine(profile.text, item.span),
        message: "parted",
        args: { parent: list },
        path,
        extent: item.span,
      });
    }
    // Of a key that fell back to the root `unknown-key` speaks.
    for (const { path } of outdentedKeys(profile.root)) explained.add(JSON.stringify(path));
    for (const problem of problemsOf(profile, this.id)) {
      if (explained.has(JSON.stringify(problem.path))) continue;
      // The key may stand on a line of the entry that could not be read.
      const isReadable = !profile.isPartial && !(problem.extent && overlapsAny(profile.doubtful, problem.extent));
      if (isReadable) report(withChoices(problem));
    }
  },
  fix(profile, finding, context) {
    if (finding.message === "parted") return join(profile, finding);
    const name = String(finding.args["name"]);
    const schema = schemaAt([...(finding.path ?? []), name]);
    // Words of a fixed list and dates are offered as choices, none of them preferred: a placeholder would not be valid.
    const values = schema?.enum ?? (schema?.format === "date" ? [context.today] : null);
    return values
      ? values.flatMap((value) => valueFix(profile, finding, name, value))
      : placeholderFix(profile, finding, name, context);
  },
};

/** The dash gives way to spaces, so that the keys stand below those of the entry above, and further lines move along. */
function join({ text, root }: Profile, { path = [], extent }: Finding): Fix[] {
  const above = nodeAt(root, [path[0]!, Number(path[1]) - 1]);
  const own = nodeAt(root, path);
  if (above?.kind !== "map" || own?.kind !== "map" || !extent) return [];
  const column = columnAt(text, above.span.start);
  const by = column - columnAt(text, own.span.start);
  const further = linesWithin(text, extent).filter(({ start, end }) => start > extent.start && end > start);
  const { start } = extent;
  const pad = column - columnAt(text, start);
  // In a mended text an entry may stand elsewhere than it was read.
  if (pad <= 0 || further.some(({ indent }) => indent + by < 0)) return [];
  const moved = further.map((line) => ({
    start: line.start,
    end: line.start + line.indent,
    text: " ".repeat(line.indent + by),
  }));
  const lead = { start, end: own.span.start, text: " ".repeat(pad) };
  const edits = [lead, ...(by === 0 ? [] : moved)];
  return [{ title: "join", args: {}, edits, safe: false, preferred: true }];
}

/** Where the key takes one of a few words, they are named. */
function withChoices(problem: Problem): Report {
  const allowed = schemaAt([...(problem.path ?? []), String(problem.args["name"])])?.enum;
  return allowed ? { ...problem, message: "missingChoice", args: { ...problem.args, allowed } } : problem;
}

function valueFix(profile: Profile, finding: Finding, name: string, value: string): Fix[] {
  const edit = insertion(profile, finding, name, value);
  return edit ? [{ title: "insertValue", args: { name, value }, edits: [edit], safe: false, preferred: false }] : [];
}

function placeholderFix(profile: Profile, finding: Finding, name: string, { config }: RuleContext): Fix[] {
  const language = languageOf(profile, config);
  const text = placeholderFor([...(finding.path ?? []), name], language);
  const edit = insertion(profile, finding, name, quoted(text));
  return edit ? [{ title: "insert", args: { name }, edits: [edit], safe: false, preferred: true }] : [];
}

function insertion(profile: Profile, { path = [] }: Finding, name: string, value: string): Edit | null {
  const map = nodeAt(profile.root, path);
  return map?.kind === "map" ? insertNestedKey(profile.text, map, path, name, value) : null;
}
