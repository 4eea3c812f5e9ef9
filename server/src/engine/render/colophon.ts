// What stands around the sections: title and summary above, related occupations, sources and facts about the profile below.
import { classificationOf } from "../codes/classification";
import { isEscoAddress } from "../codes/esco-address";
import type { Language } from "../message";
import { type ListItem, type Node, pairOf } from "../profile/tree";
import { schema, titleOf } from "../schema/schema";
import { STATUS } from "../schema/status";
import { insertRootKey } from "../write/insertion";
import { element, escaped, join, link, type Markup, NOTHING } from "./markup";
import type { Page } from "./page-context";
import { textAt } from "./prose";
import { offsetOf, prose, rootValue, section } from "./sections";

/** Title, other titles and summary. */
export function head(page: Page): Markup {
  const { profile, language } = page;
  const node = rootValue(page, "title");
  const status = statusOf(page);
  const title = node
    ? element("h1", { id: "p-title", "data-offset": offsetOf(page, node, 0) }, escaped(textAt(profile.text, node)))
    : element("h1", { id: "p-title", class: "missing", "data-offset": titlePlace(page) }, page.word("untitled"));
  const others = listOf(page, "alternative_titles")
    .map(({ value }) => textAt(profile.text, value))
    .filter(Boolean);
  const also = rootValue(page, "alternative_titles");
  const attributes = { id: "p-alternative", class: "alternative", "data-offset": also?.span.start };
  const called =
    others.length > 0 ? element("p", attributes, page.word("alsoCalled", { titles: others.join(", ") })) : NOTHING;
  // What is published needs no mark in front of its readers; the facts below tell it all the same.
  const badge = status.name === "published" ? undefined : STATUS[status.name]?.[language];
  const mark = badge
    ? element("p", { id: "p-status", class: `status ${status.name}`, "data-offset": status.offset }, escaped(badge))
    : NOTHING;
  const summary = rootValue(page, "summary");
  const lead = summary ? element("div", { class: "summary" }, prose(page, "p-summary", summary)) : NOTHING;
  return element("header", { id: "p-head" }, mark, title, called, lead);
}

const titlePlace = ({ profile }: Page): number =>
  pairOf(profile.root, "title")?.span.start ?? insertRootKey(profile, "title", "").start;

/** The status, the format's default without one. */
function statusOf(page: Page): { name: string; offset: number | undefined } {
  const node = rootValue(page, "status");
  if (!node) return { name: String(schema.properties?.["status"]?.default), offset: undefined };
  const name = textAt(page.profile.text, node);
  return { name: Object.hasOwn(STATUS, name) ? name : "", offset: offsetOf(page, node, 0) };
}

const listOf = (page: Page, key: string): readonly ListItem[] => {
  const node = rootValue(page, key);
  return node?.kind === "list" ? node.items : [];
};

/** Related occupations, sources and facts; each only where there is something to say. */
export function foot(page: Page): Markup {
  return join([related(page), sources(page), facts(page)]);
}

function related(page: Page): Markup {
  const ids = listOf(page, "related");
  if (ids.length === 0) return NOTHING;
  return section(page, "related", () => {
    const rows = ids.map(({ value, span }, i) => {
      const name = page.nameOf(textAt(page.profile.text, value));
      return element("li", { id: `p-related-${i}`, "data-offset": offsetOf(page, value, span.start) }, escaped(name));
    });
    return element("ul", { class: "tags" }, ...rows);
  });
}

function sources(page: Page): Markup {
  const items = listOf(page, "sources");
  if (items.length === 0) return NOTHING;
  return section(page, "sources", () => element("ol", {}, ...items.map((item, i) => source(page, item, i))));
}

function source(page: Page, { value, span }: ListItem, i: number): Markup {
  const at = { id: `p-sources-${i}`, "data-offset": offsetOf(page, value, span.start) };
  const text = (key: string) => textAt(page.profile.text, pairOf(value, key)?.value);
  if (value?.kind !== "map") return element("li", at, escaped(textAt(page.profile.text, value)));
  const url = text("url");
  const name = link(url, element("cite", {}, escaped(text("title") || url)));
  const accessed = text("accessed");
  const details = [text("publisher"), accessed && page.words("opened", { date: longDate(accessed, page.language) })];
  const detail = details.filter(Boolean).join(", ");
  const covers = pairOf(value, "covers")?.value;
  const keys = covers?.kind === "list" ? covers.items.map((item) => textAt(page.profile.text, item.value)) : [];
  const sections = keys.map((key) => titleOf([key], page.language)).join(", ");
  const line = (text: string) => (text === "" ? NOTHING : element("span", { class: "detail" }, escaped(text)));
  const support = sections === "" ? "" : page.words("supports", { sections });
  return element("li", at, name, line(detail), line(support));
}

/** Status, dates and codes as terms with their values. */
function facts(page: Page): Markup {
  const status = statusOf(page);
  const rows: Markup[] = [];
  const label = STATUS[status.name]?.[page.language];
  if (label) rows.push(fact(page, ["status"], escaped(label), status.offset));
  for (const key of ["updated", "review_due"]) {
    const node = rootValue(page, key);
    if (node)
      rows.push(fact(page, [key], date(textAt(page.profile.text, node), page.language), offsetOf(page, node, 0)));
  }
  const codes = pairOf(page.profile.root, "codes")?.value;
  for (const name of Object.keys(schema.properties?.["codes"]?.properties ?? {})) {
    const node: Node | null | undefined = pairOf(codes, name)?.value;
    const text = textAt(page.profile.text, node);
    if (text) rows.push(fact(page, ["codes", name], code(page, name, text), offsetOf(page, node, 0)));
  }
  if (rows.length === 0) return NOTHING;
  const heading = element("h2", { id: "p-facts-heading" }, page.word("about"));
  return element(
    "footer",
    { id: "p-facts", "aria-labelledby": "p-facts-heading" },
    heading,
    element("dl", {}, ...rows),
  );
}

/** A code as written, with its title where that is known; the long address that stands for one in ESCO as a link. */
function code(page: Page, system: string, text: string): Markup {
  if (isEscoAddress(system, text)) return link(text, page.word("openInEsco"));
  const classification = classificationOf(system);
  const title = classification?.get(text)?.title;
  if (!classification || title === undefined) return escaped(text);
  return join([escaped(text), element("span", { class: "detail", lang: classification.language }, escaped(title))]);
}

function fact(page: Page, path: readonly string[], value: Markup, offset: number | undefined): Markup {
  const term = element("dt", {}, escaped(titleOf(path, page.language)));
  return element("div", { id: `p-fact-${path.join("-")}`, "data-offset": offset }, term, element("dd", {}, value));
}

const date = (text: string, language: Language): Markup =>
  element("time", { datetime: text }, escaped(longDate(text, language)));

/** A calendar date in words, e.g. "20 Agustus 2026"; what is no date stays as written. */
export function longDate(text: string, language: Language): string {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  if (!parsed || Number.isNaN(parsed.getTime())) return text;
  const locale = language === "id" ? "id-ID" : "en-GB";
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(parsed);
}
