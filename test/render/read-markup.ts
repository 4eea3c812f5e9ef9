// Reads the renderer's markup strictly: tags must balance, attributes must be quoted. A small reader for tests, no browser.
import assert from "node:assert/strict";

export interface ReadElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its text without markup, entities resolved. */
  readonly text: string;
}

interface Open {
  readonly tag: string;
  readonly attributes: Record<string, string>;
  readonly index: number;
  text: string;
}

/** The elements in document order; fails on markup that is not balanced or not quoted. */
export function readMarkup(html: string): ReadElement[] {
  const elements: ReadElement[] = [];
  const open: Open[] = [];
  const token = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>|[^<>]+|[<>]/g;
  for (const [whole, slash, tag, attributes] of html.matchAll(token)) {
    if (tag === undefined) {
      assert.notEqual(whole.length === 1 && /[<>]/.test(whole), true, `stray "${whole}" in ${html.slice(0, 200)}`);
      for (const element of open) element.text += resolved(whole);
    } else if (slash === "") {
      open.push({ tag, attributes: readAttributes(attributes ?? ""), index: elements.length, text: "" });
      elements.push({ tag, attributes: {}, text: "" });
    } else {
      const element = open.pop();
      assert.equal(element?.tag, tag, "tags do not balance");
      elements[element!.index] = { tag, attributes: element!.attributes, text: element!.text };
    }
  }
  assert.deepEqual(open, [], "elements are left open");
  return elements;
}

function readAttributes(source: string): Record<string, string> {
  return Object.fromEntries(
    [...source.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name, resolved(value!)]),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

const resolved = (text: string): string =>
  text.replace(/&([^;]*);/g, (whole, name: string) => {
    assert.ok(name in ENTITIES, `unknown entity ${whole}`);
    return ENTITIES[name]!;
  });
