// A profile as Markdown: what is on the reader's page, in the same order and under the same headings.
import { isEscoAddress } from "../codes/esco-address";
import { sentence } from "../message";
import { inWords } from "../profile/identity";
import type { Profile } from "../profile/profile";
import { pairOf } from "../profile/tree";
import { longDate } from "../render/colophon";
import type { PageOptions } from "../render/page";
import { WORDS } from "../render/words";
import { titleOf } from "../schema/schema";
import { STATUS } from "../schema/status";
import { line, link, paragraphs, plain } from "./markdown-text";
import { type Belief, type Comparison, dataOf, type ProfileData, type Source } from "./profile-data";

interface Page {
  readonly data: ProfileData;
  words(name: keyof typeof WORDS, args?: Readonly<Record<string, string>>): string;
  /** A key's heading. */
  title(...path: (string | number)[]): string;
  /** Stands where a key says nothing. */
  missing(...path: (string | number)[]): string;
}

export function toMarkdown(profile: Profile, options: PageOptions): string {
  const page = pageOf(profile, options);
  const blocks = [
    ...head(page),
    ...["duties", "fit", "misfit", "misconception", "reality"].flatMap((key) => section(page, key)),
    ...beliefs(page),
    ...comparison(page),
    ...related(page),
    ...sources(page),
    ...facts(page),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function pageOf(profile: Profile, options: PageOptions): Page {
  const { language } = options;
  const title: Page["title"] = (...path) => titleOf(path, language);
  const words: Page["words"] = (name, args = {}) => sentence(WORDS[name], args, language);
  const isUnread = (path: readonly (string | number)[]) =>
    profile.isPartial && path.length === 1 && !pairOf(profile.root, String(path[0]));
  return {
    data: dataOf(profile, options),
    title,
    words,
    missing: (...path) => `*${plain(words(isUnread(path) ? "unreadable" : "missing", { title: title(...path) }))}*`,
  };
}

function head({ data, words }: Page): string[] {
  const state = data.status === "published" ? undefined : STATUS[data.status ?? ""]?.[data.lang];
  const others = data.alternative_titles.join(", ");
  return [
    `# ${plain(data.title ?? words("untitled"))}`,
    ...(state ? [`**${plain(state)}**`] : []),
    ...(others ? [plain(words("alsoCalled", { titles: others }))] : []),
    ...(data.summary === null ? [] : [paragraphs(data.summary)]),
  ];
}

const heading = (page: Page, key: string): string => `## ${plain(page.title(key))}`;

function section(page: Page, key: string): string[] {
  const content = page.data[key as "duties"];
  const body = content === null ? page.missing(key) : typeof content === "string" ? paragraphs(content) : list(content);
  return [heading(page, key), body];
}

const list = (entries: readonly string[]): string => entries.map((entry) => `- ${line(entry)}`).join("\n");

function beliefs(page: Page): string[] {
  const { more_misconceptions: more } = page.data;
  if (more.length === 0) return [];
  const half = (belief: Belief, i: number) => (key: keyof Belief) => {
    const path = ["more_misconceptions", i, key] as const;
    const text = belief[key] === null ? page.missing(...path) : paragraphs(belief[key]);
    return `**${plain(page.title(...path))}:** ${text}`;
  };
  return [
    heading(page, "more_misconceptions"),
    ...more.flatMap((belief, i) => (["misconception", "reality"] as const).map(half(belief, i))),
  ];
}

function comparison(page: Page): string[] {
  const { comparison: content } = page.data;
  if (content === null || typeof content === "string") return section(page, "comparison");
  if (content.length === 0) return [heading(page, "comparison"), page.missing("comparison")];
  const card = (one: Comparison, i: number) => {
    const name = one.title ?? (one.id === null ? page.words("otherOccupation") : inWords(one.id));
    return [`### ${plain(name)}`, one.text === null ? page.missing("comparison", i, "text") : paragraphs(one.text)];
  };
  return [heading(page, "comparison"), ...content.flatMap(card)];
}

function related(page: Page): string[] {
  const names = page.data.related.map(({ id, title }) => title ?? inWords(id ?? ""));
  return names.length === 0 ? [] : [heading(page, "related"), names.map((name) => `- ${plain(name)}`).join("\n")];
}

function sources(page: Page): string[] {
  const { sources: all } = page.data;
  if (all.length === 0) return [];
  return [heading(page, "sources"), all.map((one, i) => `${i + 1}. ${source(page, one)}`).join("\n")];
}

function source({ data, words, title }: Page, { title: name, url, publisher, accessed, covers }: Source): string {
  const text = name ?? url ?? words("untitled");
  const opened = accessed === null ? null : words("opened", { date: longDate(accessed, data.lang) });
  const details = [publisher, opened].flatMap((detail) => (detail === null ? [] : plain(detail)));
  const sections = covers.map((key) => title(key)).join(", ");
  const first = [url === null ? plain(text) : link(url, text), ...details].join(", ");
  return sections === "" ? first : `${first}. ${plain(words("supports", { sections }))}`;
}

function facts(page: Page): string[] {
  const { data, title, words } = page;
  const state = STATUS[data.status ?? ""]?.[data.lang];
  const date = (text: string | null) => text && plain(longDate(text, data.lang));
  const rows: [name: string, value: string | null | undefined][] = [
    [title("status"), state && plain(state)],
    [title("updated"), date(data.updated)],
    [title("review_due"), date(data.review_due)],
    ...Object.entries(data.codes).map(([system, code]): [string, string] => [
      title("codes", system),
      codeOf(page, system, code),
    ]),
  ];
  const shown = rows.flatMap(([name, value]) => (value ? [`- ${plain(name)}: ${value}`] : []));
  return shown.length === 0 ? [] : [`## ${plain(words("about"))}`, shown.join("\n")];
}

function codeOf({ words }: Page, system: string, { code, title }: ProfileData["codes"][string]): string {
  if (isEscoAddress(system, code)) return link(code, words("openInEsco"));
  return title === null ? plain(code) : `${plain(code)} (${plain(title)})`;
}
