// A profile as plain data: every key there, ids and codes with their titles, the format's defaults filled in. The JSON form shows it as
// it is, other forms are made from it; docs/export.md describes it, and it only ever grows.
import { classificationOf } from "../codes/classification";
import { titleAmong } from "../index/occupations";
import { isSlug } from "../profile/identity";
import { type Profile, textOf } from "../profile/profile";
import { type Node, pairOf } from "../profile/tree";
import { isSafeAddress } from "../render/markup";
import type { PageOptions } from "../render/page";
import { paragraphsOf, textAt } from "../render/prose";
import { schema } from "../schema/schema";
import { STATUS } from "../schema/status";
import { plainValue } from "./plain-value";

/** Paragraphs are separated by an empty line; an entry of a list is one line. */
type Text = string;

interface Named {
  readonly id: string | null;
  /** As the profile says, else that of the occupation with the id; null where neither is known. */
  readonly title: string | null;
}

export interface Belief {
  readonly misconception: Text | null;
  readonly reality: Text | null;
}

export interface Comparison extends Named {
  readonly text: Text | null;
}

export interface Source {
  readonly title: string | null;
  /** Only what leads to a page or to mail. */
  readonly url: string | null;
  readonly publisher: string | null;
  readonly accessed: string | null;
  readonly covers: readonly string[];
}

type Review = Readonly<Record<"by" | "kind" | "on" | "result" | "note", string | null>>;

export interface ProfileData {
  readonly version: 1;
  readonly id: string | null;
  readonly lang: "id" | "en";
  readonly title: string | null;
  readonly alternative_titles: readonly string[];
  readonly codes: Readonly<Record<string, { readonly code: string; readonly title: string | null }>>;
  /** Null for a word that is no status. */
  readonly status: string | null;
  readonly summary: Text | null;
  readonly duties: Text | readonly Text[] | null;
  readonly fit: Text | readonly Text[] | null;
  readonly misfit: Text | readonly Text[] | null;
  readonly misconception: Text | null;
  readonly reality: Text | null;
  readonly more_misconceptions: readonly Belief[];
  readonly comparison: Text | readonly Comparison[] | null;
  readonly related: readonly Named[];
  readonly sources: readonly Source[];
  readonly reviews: readonly Review[];
  readonly updated: string | null;
  readonly review_due: string | null;
  /** An organisation's own keys, by their names (`x-…`). */
  readonly own: Readonly<Record<string, unknown>>;
}

export function dataOf(profile: Profile, { language, index }: PageOptions): ProfileData {
  const titleOf = (id: string) => titleAmong(index?.byId(id) ?? [], language);
  const ownId = textOf(profile, "id");
  const read = new Reader(profile);
  return {
    version: 1,
    id: profile.identity.id ?? (ownId !== null && isSlug(ownId) ? ownId : null),
    lang: language,
    title: read.line("title"),
    alternative_titles: read.lines("alternative_titles"),
    codes: codesOf(read),
    status: statusOf(read),
    summary: read.text("summary"),
    duties: read.section("duties"),
    fit: read.section("fit"),
    misfit: read.section("misfit"),
    misconception: read.text("misconception"),
    reality: read.text("reality"),
    more_misconceptions: read.entries("more_misconceptions").map((item) => beliefOf(read, item)),
    comparison: read.isList("comparison")
      ? read.entries("comparison").map((item) => comparisonOf(read, item, titleOf))
      : read.text("comparison"),
    related: read.lines("related").map((id) => ({ id, title: titleOf(id) })),
    sources: read.entries("sources").map((item) => sourceOf(read, item)),
    reviews: read.entries("reviews").flatMap((item) => (item.kind === "map" ? [reviewOf(read, item)] : [])),
    updated: read.line("updated"),
    review_due: read.line("review_due"),
    own: ownKeys(profile),
  };
}

/** Reads values below a mapping, the profile's root where none is given. What says nothing is null. */
class Reader {
  constructor(private readonly profile: Profile) {}

  private at(key: string, node: Node | null = this.profile.root): Node | null {
    return pairOf(node, key)?.value ?? null;
  }

  isList(key: string): boolean {
    return this.at(key)?.kind === "list";
  }

  keys(key: string): readonly string[] {
    const node = this.at(key);
    return node?.kind === "map" ? node.pairs.map((pair) => pair.key.text) : [];
  }

  line(key: string, node?: Node): string | null {
    return this.lineOf(this.at(key, node));
  }

  lineOf(node: Node | null): string | null {
    return oneLine(textAt(this.profile.text, node)) || null;
  }

  lineBelow(key: string, inner: string): string | null {
    return this.lineOf(pairOf(this.at(key), inner)?.value ?? null);
  }

  text(key: string, node?: Node): Text | null {
    return this.textOf(this.at(key, node));
  }

  textOf(node: Node | null): Text | null {
    const paragraphs = node ? paragraphsOf(this.profile.text, node) : [];
    return paragraphs.map(({ text }) => oneLine(text)).join("\n\n") || null;
  }

  /** The entries of a list; what stands there instead of one counts as its only entry. */
  entries(key: string, node?: Node): readonly Node[] {
    const value = this.at(key, node);
    if (value?.kind === "list") return value.items.flatMap((item) => item.value ?? []);
    return value && textAt(this.profile.text, value) !== "" ? [value] : [];
  }

  lines(key: string, node?: Node): readonly string[] {
    return this.entries(key, node).flatMap((entry) => this.lineOf(entry) ?? []);
  }

  section(key: string): Text | readonly Text[] | null {
    if (!this.isList(key)) return this.text(key);
    const lines = this.lines(key);
    return lines.length > 0 ? lines : null;
  }
}

/** No-break spaces stay. */
const oneLine = (text: string): string => text.replace(/[ \t\r\n\f\v\u2028\u2029]+/g, " ").trim();

function codesOf(read: Reader): ProfileData["codes"] {
  const systems = Object.keys(schema.properties?.["codes"]?.properties ?? {});
  const given = new Set(read.keys("codes"));
  const entries = systems.flatMap((system) => {
    const code = given.has(system) ? read.lineBelow("codes", system) : null;
    return code === null
      ? []
      : [[system, { code, title: classificationOf(system)?.get(code)?.title ?? null }] as const];
  });
  return Object.fromEntries(entries);
}

function statusOf(read: Reader): string | null {
  const status = read.line("status") ?? String(schema.properties?.["status"]?.default);
  return Object.hasOwn(STATUS, status) ? status : null;
}

function beliefOf(read: Reader, item: Node): Belief {
  if (item.kind !== "map") return { misconception: read.textOf(item), reality: null };
  return { misconception: read.text("misconception", item), reality: read.text("reality", item) };
}

function comparisonOf(read: Reader, item: Node, titleOf: (id: string) => string | null): Comparison {
  if (item.kind !== "map") return { id: null, title: null, text: read.textOf(item) };
  const id = read.line("id", item);
  const title = read.line("title", item) ?? (id === null ? null : titleOf(id));
  return { id, title, text: read.text("text", item) };
}

function sourceOf(read: Reader, item: Node): Source {
  if (item.kind !== "map") {
    return { title: read.lineOf(item), url: null, publisher: null, accessed: null, covers: [] };
  }
  const url = read.line("url", item);
  return {
    title: read.line("title", item),
    url: url !== null && isSafeAddress(url) ? url : null,
    publisher: read.line("publisher", item),
    accessed: read.line("accessed", item),
    covers: read.lines("covers", item),
  };
}

function reviewOf(read: Reader, item: Node): Review {
  const line = (key: string) => read.line(key, item);
  return { by: line("by"), kind: line("kind"), on: line("on"), result: line("result"), note: line("note") };
}

function ownKeys({ root }: Profile): Readonly<Record<string, unknown>> {
  const pairs = root?.kind === "map" ? root.pairs.filter(({ key }) => key.text.startsWith("x-")) : [];
  return Object.fromEntries(pairs.map(({ key, value }) => [key.text, plainValue(value)]));
}
