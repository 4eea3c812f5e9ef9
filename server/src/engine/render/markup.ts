// Building blocks of the page as HTML text. Everything that comes from a profile passes through `escaped`; nothing else here.

/** Markup that is safe to put into a page. Only this file makes it. */
export type Markup = string & { readonly safe: unique symbol };

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\0": "\ufffd",
};

/** Text as markup, fit for content and for quoted attribute values. */
export const escaped = (text: string): Markup => text.replace(/[&<>"'\0]/g, (char) => ENTITIES[char]!) as Markup;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; attributes that are undefined are left out. Names of tags and attributes are the caller's own. */
export function element(tag: string, attributes: Attributes, ...content: readonly Markup[]): Markup {
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escaped(String(value))}"`],
  );
  return `<${tag}${written.join("")}>${content.join("")}</${tag}>` as Markup;
}

export const join = (parts: readonly Markup[], separator = ""): Markup => parts.join(separator) as Markup;

export const NOTHING = "" as Markup;

/** Has the address a scheme that only leads to pages or mail? */
export const isSafeAddress = (address: string): boolean => /^(?:https?:\/\/|mailto:)[^\s\\]+$/i.test(address);

/** A link where the address is a safe one; otherwise its text alone. */
export const link = (address: string, text: Markup): Markup =>
  isSafeAddress(address) ? element("a", { href: address, rel: "noopener noreferrer" }, text) : text;

/** The same without the ways back to the source. Quotation marks stand around attributes only: texts have theirs escaped. */
export const withoutPlaces = (markup: string): Markup => markup.replace(/ data-offset="\d+"/g, "") as Markup;
