// The six sections and the further pairs as markup: headings from the schema, a quiet placeholder where one is missing.

import { type ListNode, type MapNode, type Node, type Path, pairOf } from "../profile/tree";
import { titleOf } from "../schema/schema";
import { insertRootKey } from "../write/insertion";
import { element, escaped, join, type Markup, NOTHING } from "./markup";
import type { Page } from "./page-context";
import { inline, paragraphsOf, startsOf, textAt } from "./prose";

/** One section under its heading. */
export function section(
  page: Page,
  key: string,
  content: (node: Node) => Markup = (node) => body(page, key, node),
): Markup {
  const node = rootValue(page, key);
  const place = pairOf(page.profile.root, key)?.span.start;
  const title = escaped(titleOf([key], page.language));
  const heading = element("h2", { id: `p-${key}-heading`, "data-offset": place }, title);
  const attributes = { id: `p-${key}`, "aria-labelledby": `p-${key}-heading`, class: `section ${key}` };
  return element("section", attributes, heading, node ? content(node) : placeholder(page, key));
}

/** A root key's value where it says anything. */
export function rootValue(page: Page, key: string): Node | null {
  const node = pairOf(page.profile.root, key)?.value ?? null;
  if (node?.kind === "list") return node.items.length > 0 ? node : null;
  return textAt(page.profile.text, node) === "" ? null : node;
}

/** Names the section that is missing, and leads to where it belongs. */
function placeholder(page: Page, key: string): Markup {
  const { profile } = page;
  const present = pairOf(profile.root, key);
  const offset = present?.span.start ?? insertRootKey(profile, key, "").start;
  return missing(page, `p-${key}`, [key], offset, profile.isPartial && !present ? "unreadable" : "missing");
}

function missing(
  page: Page,
  id: string,
  path: Path,
  offset: number,
  word: "missing" | "unreadable" = "missing",
): Markup {
  const attributes = { id: `${id}-missing`, "data-offset": offset, class: "missing" };
  return element("p", attributes, page.word(word, { title: titleOf(path, page.language) }));
}

function body(page: Page, key: string, node: Node): Markup {
  return node.kind === "list" ? items(page, key, node) : prose(page, `p-${key}`, node);
}

function items(page: Page, key: string, list: ListNode): Markup {
  const rows = list.items.map((item, i) => {
    const text = textAt(page.profile.text, item.value);
    return element(
      "li",
      { id: `p-${key}-${i}`, "data-offset": offsetOf(page, item.value, item.span.start) },
      inline(text),
    );
  });
  return element("ul", {}, ...rows);
}

/** A text's paragraphs as blocks, numbered below `id`. */
export function prose(page: Page, id: string, node: Node): Markup {
  const paragraphs = paragraphsOf(page.profile.text, node);
  return join(
    paragraphs.map(({ text, offset }, i) => element("p", { id: `${id}-${i}`, "data-offset": offset }, inline(text))),
  );
}

/** Where a value's text begins; `fallback` for none. */
export function offsetOf(page: Page, node: Node | null | undefined, fallback: number): number {
  if (!node) return fallback;
  return node.kind === "scalar" ? startsOf(page.profile.text, node)[0] : node.span.start;
}

/** Each comparison as a card under the other occupation's name; a comparison in prose as text. */
export function comparison(page: Page): Markup {
  return section(page, "comparison", (node) => {
    if (node.kind !== "list") return prose(page, "p-comparison", node);
    return element(
      "div",
      { class: "cards" },
      ...node.items.map((item, i) => card(page, item.value, item.span.start, i)),
    );
  });
}

function card(page: Page, node: Node | null, start: number, i: number): Markup {
  const id = `p-comparison-${i}`;
  if (node?.kind !== "map") {
    const text = node ? prose(page, id, node) : NOTHING;
    return element("article", { id, class: "card", "data-offset": start }, text);
  }
  const heading = element("h3", { id: `${id}-name`, "data-offset": start }, escaped(otherName(page, node)));
  const text = textOrMissing(page, id, ["comparison", i, "text"], node, start);
  return element("article", { id, class: "card", "aria-labelledby": `${id}-name` }, heading, text);
}

/** The text of a mapping's key, the last step of `path`; a placeholder where it says nothing. */
function textOrMissing(page: Page, id: string, path: Path, parent: MapNode, start: number): Markup {
  const value = pairOf(parent, String(path.at(-1)))?.value;
  const text = value ? prose(page, id, value) : NOTHING;
  return text || missing(page, id, path, start);
}

/** The name that readers see: the item's own title, else the other profile's, else its id in words. */
function otherName(page: Page, item: MapNode): string {
  const title = textAt(page.profile.text, pairOf(item, "title")?.value);
  const id = textAt(page.profile.text, pairOf(item, "id")?.value);
  return title || page.nameOf(id) || page.words("otherOccupation");
}

/** The pair of belief and answer side by side, then the further pairs. */
export function pairs(page: Page): Markup {
  const main = element(
    "div",
    { id: "p-pair", class: "pair" },
    section(page, "misconception"),
    section(page, "reality"),
  );
  const more = rootValue(page, "more_misconceptions");
  return more ? join([main, section(page, "more_misconceptions", (node) => furtherPairs(page, node))]) : main;
}

function furtherPairs(page: Page, node: Node): Markup {
  if (node.kind !== "list") return prose(page, "p-more_misconceptions", node);
  return join(node.items.map(({ value, span }, i) => furtherPair(page, value, span.start, i)));
}

function furtherPair(page: Page, node: Node | null, start: number, i: number): Markup {
  const id = `p-more_misconceptions-${i}`;
  if (node?.kind !== "map") {
    return element("div", { id, class: "pair", "data-offset": start }, node ? prose(page, id, node) : NOTHING);
  }
  const halves = ["misconception", "reality"].map((key) => {
    const path = ["more_misconceptions", i, key];
    const label = element("dt", {}, escaped(titleOf(path, page.language)));
    const text = textOrMissing(page, `${id}-${key}`, path, node, start);
    return element("div", { class: `half ${key}` }, label, element("dd", {}, text));
  });
  return element("dl", { id, class: "pair" }, ...halves);
}
