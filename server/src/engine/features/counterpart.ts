// The same profile in the other language, ready to be translated: codes, links, sources and the shape of every section taken
// over, the words left to write. Reviews and dates belong to the version that they were given to, and stay there.
import type { ProfileIndex } from "../index/profile-index";
import type { Language } from "../message";
import { languageOf, type Profile } from "../profile/profile";
import { type MapNode, type Node, type Pair, pairOf, type Scalar } from "../profile/tree";
import { isSection, ROOT_KEYS, schemaAt } from "../schema/schema";
import { indentStepOf } from "../write/insertion";
import { plainOrQuoted } from "../write/restyle";
import { literally } from "../write/snippet";
import { quoted } from "../write/write";

export interface CounterpartContext {
  readonly index: ProfileIndex;
  /** Language of profiles that name none. */
  readonly defaultLanguage: Language;
}

export interface Counterpart {
  readonly language: Language;
  /** What its file may be called, beside that of the profile; the usual name first. */
  readonly names: readonly string[];
  /** The file that holds it already, as the index names it; null where none is known. */
  readonly existing: string | null;
  /** Its text, with a tab stop for everything that is to be written. */
  readonly snippet: string;
}

/** Null for a profile without an id: nothing would tie the two together. */
export function counterpart(profile: Profile, context: CounterpartContext): Counterpart | null {
  const { id } = profile.identity;
  if (id === null) return null;
  const own = languageOf(profile, context);
  const language = own === "id" ? "en" : "id";
  const existing = context.index.byId(id).find(({ lang }) => lang === language)?.file ?? null;
  const snippet = new Writer(profile, language, context).text();
  return { language, names: namesFor(profile, id, language, context), existing, snippet };
}

/** Without a suffix where that is the language of the workspace and the name is free. */
function namesFor(
  { identity }: Profile,
  id: string,
  language: Language,
  { defaultLanguage }: CounterpartContext,
): string[] {
  const ending = /(?:\.occupation)?\.ya?ml$/i.exec(identity.fileName ?? "")?.[0] ?? ".occupation.yaml";
  const isFree = language === defaultLanguage && identity.lang !== null;
  return [...(isFree ? [`${id}${ending}`] : []), `${id}.${language}${ending}`];
}

/** What stands above the first empty line. */
const FACTS = new Set(["id", "lang", "title", "codes", "status"]);

class Writer {
  private stops = 0;
  private readonly pad: string;

  constructor(
    private readonly profile: Profile,
    private readonly language: Language,
    private readonly context: CounterpartContext,
  ) {
    this.pad = " ".repeat(indentStepOf(profile.text));
  }

  text(): string {
    const blocks = ROOT_KEYS.flatMap((key) => {
      const lines = this.root(key, pairOf(this.profile.root, key));
      return lines ? [{ key, text: lines.join("\n") }] : [];
    });
    const facts = blocks.filter(({ key }) => FACTS.has(key)).map(({ text }) => text);
    const rest = blocks.filter(({ key }) => !FACTS.has(key)).map(({ text }) => text);
    return `${[facts.join("\n"), ...rest].join("\n\n")}\n`;
  }

  /** The lines of a key of the root; null for one that is not taken over. */
  private root(key: string, pair: Pair | undefined): string[] | null {
    const value = pair?.value ?? null;
    if (key === "lang") return [`lang: ${this.language}`];
    if (key === "title" || (isSection(key) && value?.kind !== "list")) return this.slot(key, value);
    if (!pair) return null;
    if (key === "status") return ["status: draft"];
    if (key === "summary") return this.slot(key, value);
    if (key === "id" || key === "related" || key === "codes" || key === "sources") return this.kept(key, value);
    return value?.kind === "list" && (isSection(key) || key === "more_misconceptions")
      ? this.list(key, value.items)
      : null;
  }

  /** Something to write, in the form that it has in the profile. */
  private slot(key: string, value: Node | null): string[] {
    const lead = key === "-" ? "-" : `${key}:`;
    const style = value?.kind === "scalar" ? value.style : "plain";
    if (style === "folded" || style === "literal") {
      return [`${lead} ${style === "folded" ? ">-" : "|-"}`, `${key === "-" ? "  " : this.pad}${this.stop()}`];
    }
    const quote = style === "double" ? '"' : style === "single" ? "'" : "";
    return [`${lead} ${quote}${this.stop()}${quote}`];
  }

  private stop(): string {
    this.stops++;
    return `\${${this.stops}}`;
  }

  private list(key: string, items: readonly { readonly value: Node | null }[]): string[] {
    if (items.length === 0) return this.slot(key, null);
    const isPairs = schemaAt([key, 0])?.properties !== undefined;
    const lines = items.flatMap(({ value }) => (isPairs ? this.entry(key, value) : this.slot("-", value)));
    return [`${key}:`, ...lines.map((line) => this.pad + line)];
  }

  /** A comparison or a pair of misconception and reality. */
  private entry(key: string, value: Node | null): string[] {
    const map = value?.kind === "map" ? value : null;
    const keys = Object.keys(schemaAt([key, 0])?.properties ?? {});
    const required = schemaAt([key, 0])?.required ?? [];
    const named = keys.filter((name) => pairOf(map, name) || required.includes(name));
    return asItem(named.flatMap((name) => this.entryKey(name, map)));
  }

  private entryKey(name: string, map: MapNode | null): string[] {
    const value = pairOf(map, name)?.value ?? null;
    if (name === "id" && value?.kind === "scalar") return [`id: ${this.literal(value)}`];
    const title = name === "title" ? this.titleOf(pairOf(map, "id")?.value) : null;
    return title === null ? this.slot(name, value) : [`title: ${literally(plainOrQuoted(title))}`];
  }

  /** The title of another occupation in the language that is translated into. */
  private titleOf(id: Node | null | undefined): string | null {
    if (id?.kind !== "scalar") return null;
    const versions = this.context.index.byId(id.text.trim());
    return versions.find(({ lang }) => lang === this.language)?.title?.text ?? null;
  }

  /** A value as it is. When a source was last opened is known of this version alone. */
  private kept(key: string, value: Node | null): string[] {
    if (!value || value.kind === "alias") return [];
    if (value.kind === "scalar") return [`${key}: ${this.literal(value)}`];
    const lines =
      value.kind === "map"
        ? value.pairs
            .filter(({ key: { text } }) => text !== "accessed")
            .flatMap((pair) => this.kept(keyOf(pair), pair.value))
        : value.items.flatMap((item) => this.keptItem(item.value));
    return lines.length === 0 ? [] : [`${key}:`, ...lines.map((line) => this.pad + line)];
  }

  private keptItem(value: Node | null): string[] {
    if (value?.kind === "scalar") return [`- ${this.literal(value)}`];
    return value?.kind === "map"
      ? asItem(
          this.kept("", value)
            .slice(1)
            .map((line) => line.slice(this.pad.length)),
        )
      : [];
  }

  /** A code that looks like a number keeps its quotes, or gets them. */
  private literal({ text, style }: Scalar): string {
    return literally(style === "plain" ? plainOrQuoted(text.trim()) : quoted(text.trim()));
  }
}

const keyOf = ({ key }: Pair): string => plainOrQuoted(key.text);

const asItem = (lines: readonly string[]): string[] => lines.map((line, i) => (i === 0 ? "- " : "  ") + line);
