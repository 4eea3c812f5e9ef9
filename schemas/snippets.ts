// The editor's snippets, made from the schema's words: whole profiles, sections in their variants, items of lists. Writes no file.
import type { Language } from "../server/src/engine/message";
import { SECTIONS, type Section, schemaAt, titleOf, wordsAt } from "../server/src/engine/schema/schema";
import { type SkeletonStyle, sectionSkeleton } from "../server/src/engine/write/skeleton";
import { quoted } from "../server/src/engine/write/write";

/** Without a prefix: an editor would offer it for that wherever a word is typed. Where it fits, completion offers the same. */
interface Snippet {
  readonly body: readonly string[];
  readonly description: string;
}

/** What the snippets are called that no key of the schema names. */
const NAMES = {
  profileList: { en: "Whole profile, sections as lists", id: "Profil lengkap, bagian berupa daftar" },
  profileText: { en: "Whole profile, sections as running text", id: "Profil lengkap, bagian berupa uraian" },
  title: { en: "[name of the occupation]", id: "[nama pekerjaan]" },
  pair: { en: "Misconception and reality", id: "Anggapan keliru dan kenyataannya" },
  furtherPair: { en: "Further misconception with its reality", id: "Anggapan keliru lain dengan kenyataannya" },
} as const;

export function snippets(): Record<string, Snippet> {
  return Object.fromEntries((["id", "en"] as const).flatMap((language) => inLanguage(language)));
}

function inLanguage(language: Language): [name: string, snippet: Snippet][] {
  const named = (name: string, body: readonly string[]): [string, Snippet] => [
    `${name} (${language})`,
    { body, description: name },
  ];
  const entry = (path: string[]) => titleOf([...path, 0], language);
  const pair = [skeleton("misconception", language), skeleton("reality", language, 0, 2)] as const;
  const comparison = skeleton("comparison", language).slice(1);
  return [
    named(NAMES.profileList[language], profile(language, 0)),
    named(NAMES.profileText[language], profile(language, 1)),
    ...SECTIONS.flatMap((section) => variants(language, section).map(([name, body]) => named(name, body))),
    named(NAMES.pair[language], [...pair[0], "", ...pair[1]]),
    named(NAMES.furtherPair[language], asItem(...pair)),
    named(
      entry(["comparison"]),
      comparison.map((line) => line.slice(2)),
    ),
    named(entry(["sources"]), fields("sources", language)),
    named(entry(["reviews"]), fields("reviews", language)),
  ];
}

function variants(language: Language, section: Section): [name: string, body: readonly string[]][] {
  const forms = wordsAt([section], language)?.defaultSnippets ?? [];
  return forms.map((form, i) => [
    `${titleOf([section], language)}: ${form.description ?? form.label}`,
    skeleton(section, language, i),
  ]);
}

/** Every section's first or last variant under a title. */
function profile(language: Language, variant: 0 | 1): string[] {
  const lines = [`lang: ${language}`, `title: "\${1:${NAMES.title[language]}}"`];
  let stop = 2;
  for (const section of SECTIONS) {
    const count = wordsAt([section], language)?.defaultSnippets?.length ?? 1;
    const block = skeleton(section, language, Math.min(variant, count - 1), stop);
    stop += block.join("\n").match(/\$\{/g)?.length ?? 0;
    lines.push("", ...block);
  }
  return lines;
}

function skeleton(section: Section, language: Language, variant = 0, firstStop = 1): string[] {
  const style: SkeletonStyle = { language, indent: 2, lineEnd: "\n", tabStops: true, firstStop };
  return sectionSkeleton(section, style, variant).split("\n");
}

const asItem = (...blocks: readonly (readonly string[])[]): string[] =>
  blocks.flat().map((line, i) => (i === 0 ? "- " : "  ") + line);

/** An item of a list of mappings: each key with a choice, today's date, or its own title in brackets. */
function fields(list: "sources" | "reviews", language: Language): string[] {
  const keys = Object.entries(schemaAt([list, 0])?.properties ?? {}).filter(([, node]) => node.type === "string");
  const lines = keys.map(([key, node], i) => {
    const stop = i + 1;
    if (node.enum) return `${key}: \${${stop}|${node.enum.join(",")}|}`;
    if (node.format === "date") return `${key}: \${${stop}:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}`;
    if (node.pattern) return `${key}: \${${stop}:https://}`;
    return `${key}: ${quoted(`\${${stop}:[${titleOf([list, 0, key], language)}]}`)}`;
  });
  return asItem(lines);
}
