// The documentation of a rule as a page of Markdown, and the table of all rules: made from the rule objects alone. Writes no file.
import { DEFAULT_CONFIG } from "../config/config";
import { factsOf } from "../index/profile-facts";
import { MutableProfileIndex } from "../index/profile-index";
import { type Language, sentence, type Template } from "../message";
import { parse } from "../profile/parse";
import { RULES } from "../rules/all";
import { lint, mayBeSilenced } from "../rules/lint";
import type { Example, Fix, Rule, Surroundings } from "../rules/rule";
import { Trial } from "../rules/trial";
import { SEVERITY_WORDS } from "./severity";

const WORDS = {
  level: { en: "level: {severity}", id: "tingkat: {severity}" },
  reported: { en: "Reported", id: "Dilaporkan" },
  fine: { en: "Fine", id: "Sudah baik" },
  beside: { en: "With this profile beside it, `{file}`:", id: "Dengan profil ini di sampingnya, `{file}`:" },
  finding: { en: "The message", id: "Pesannya" },
  fixes: { en: "Fixes", id: "Perbaikan" },
  safe: { en: "safe: also part of “Fix All” and `--fix`", id: "aman: termasuk dalam “Perbaiki Semua” dan `--fix`" },
  elsewhere: {
    en: "The rule has fixes, but none for this example.",
    id: "Aturan ini memiliki perbaikan, tetapi tidak untuk contoh ini.",
  },
  noFix: { en: "None: only the author knows what to write.", id: "Tidak ada: hanya penulis yang tahu isinya." },
  ignore: { en: "Ignoring it", id: "Mengabaikannya" },
  may: {
    en: "If the finding does not apply in one place, put this line above it, with a reason:",
    id: "Jika temuan ini tidak berlaku di satu tempat, tulis baris ini di atasnya, dengan alasan:",
  },
  reason: { en: "the reason, in at least ten characters", id: "alasannya, paling sedikit sepuluh karakter" },
  mayNot: { en: "This finding cannot be ignored.", id: "Temuan ini tidak dapat diabaikan." },
} satisfies Record<string, Template>;

const TODAY = "2026-08-01";

/** Everything about a rule; headings begin at the first level. */
export function rulePage(rule: Rule, language: Language): string {
  const say = (word: keyof typeof WORDS, args = {}) => sentence(WORDS[word], args, language);
  const { bad, good, why } = rule.docs;
  const severity = SEVERITY_WORDS[rule.severity][language];
  const outcome = outcomeOf(bad[language], language);
  return `${[
    `# ${rule.title[language]}`,
    `\`${rule.id}\` · ${say("level", { severity })}`,
    why[language],
    `## ${say("reported")}`,
    ...example(bad[language], language),
    `### ${say("finding")}`,
    outcome.said.map((text) => `- ${text}`).join("\n"),
    `### ${say("fixes")}`,
    fixList(rule, outcome.fixes, language),
    `## ${say("fine")}`,
    ...example(good[language], language),
    `## ${say("ignore")}`,
    ...(mayBeSilenced(rule.id)
      ? [say("may"), fenced(`# occupation-profiles-ignore-next-line ${rule.id}: ${say("reason")}`)]
      : [say("mayNot")]),
  ].join("\n\n")}\n`;
}

/** A text, and the profiles that it needs beside it. */
function example({ name, text, excerpt = text, others = {} }: Example, language: Language): string[] {
  return [
    ...(name === undefined ? [] : [`\`${name}\`:`]),
    fenced(excerpt),
    ...Object.entries(others).flatMap(([file, other]) => [sentence(WORDS.beside, { file }, language), fenced(other)]),
  ];
}

/** As a block of YAML, whatever is in it. Characters that no page can show are written as their codes. */
function fenced(text: string): string {
  const shown = text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff]/g, codeOf)
    .trimEnd();
  const longest = Math.max(2, ...(shown.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return `${fence}yaml\n${shown}\n${fence}`;
}

const codeOf = (char: string): string => `⟨U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`;

/** What is said of the bad example, and which corrections are offered, each once. */
function outcomeOf({ name, text, others = {}, config = {} }: Example, language: Language) {
  const settled = { ...DEFAULT_CONFIG, defaultLanguage: language, ...config };
  const profile = parse(text, name ?? null);
  const index = new MutableProfileIndex();
  const files = { ...others, ...(name !== undefined && { [name]: text }) };
  for (const [file, other] of Object.entries(files)) index.set(file, factsOf(parse(other, file), file, language));
  index.setWhole(name !== undefined);
  const surroundings: Surroundings = { file: name ?? null, index, today: TODAY, config: settled };
  const findings = lint(profile, surroundings);
  const trial = new Trial(profile, surroundings);
  const words = new Map(RULES.map(({ id, messages }) => [id, messages]));
  const say = (rule: string, message: string, args: Fix["args"]): string => {
    const template = words.get(rule)?.[message];
    return template ? sentence(template, args, language) : "";
  };
  const fixes = findings.flatMap((finding) =>
    trial.fixesFor(finding).map(({ title, args, safe }) => ({ title: say(finding.rule, title, args), safe })),
  );
  return {
    said: [...new Set(findings.map(({ rule, message, args }) => say(rule, message, args)))],
    fixes: [...new Map(fixes.map((fix) => [fix.title, fix])).values()],
  };
}

function fixList(
  rule: Rule,
  fixes: readonly { readonly title: string; readonly safe: boolean }[],
  language: Language,
): string {
  if (fixes.length === 0) return sentence(rule.fix ? WORDS.elsewhere : WORDS.noFix, {}, language);
  const safe = sentence(WORDS.safe, {}, language);
  return fixes.map((fix) => `- ${fix.title}${fix.safe ? ` (${safe})` : ""}`).join("\n");
}

const TABLE = {
  rule: { en: "Rule", id: "Aturan" },
  level: { en: "Level", id: "Tingkat" },
  fix: { en: "Fix", id: "Perbaikan" },
  finds: { en: "What it finds", id: "Yang ditemukan" },
  yes: { en: "yes", id: "ada" },
} satisfies Record<string, Template>;

/** Every rule in a row, with a link to its page in `folder`. */
export function ruleTable(language: Language, folder: string): string {
  const head = [TABLE.rule, TABLE.level, TABLE.fix, TABLE.finds].map((word) => word[language]);
  const rows = RULES.map(({ id, severity, fix, title }) => [
    `[\`${id}\`](${folder}/${id}.md)`,
    SEVERITY_WORDS[severity][language],
    fix ? TABLE.yes[language] : "–",
    title[language],
  ]);
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
