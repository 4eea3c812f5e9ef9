// No text in any field of a profile becomes markup, script or a link that runs something; no broken text stops the page.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "../../server/src/engine/profile/parse";
import { renderPage } from "../../server/src/engine/render/page";
import { everywhere } from "../support/hostile";
import { readMarkup } from "./read-markup";

const PAYLOADS = [
  "<img src=x onerror=alert(1)>",
  '"><script>alert(1)</script>',
  "</main></body><iframe srcdoc='<script>1</script>'>",
  "' onmouseover='alert(1)",
  "javascript:alert(1)",
  "*<svg/onload=alert(1)>*",
  "<!-- ]]> <style>*{display:none}",
  "&lt;script&gt; &#x3C;b&#x3E;",
];

const TAGS = new Set("article header section footer div h1 h2 h3 p ul ol li dl dt dd em a cite span time".split(" "));
const ATTRIBUTES = new Set(["id", "class", "data-offset", "aria-labelledby", "href", "rel", "datetime", "lang"]);

function assertHarmless(html: string): void {
  for (const { tag, attributes } of readMarkup(html)) {
    assert.ok(TAGS.has(tag), `<${tag}>`);
    for (const name of Object.keys(attributes)) assert.ok(ATTRIBUTES.has(name), `${name} on <${tag}>`);
    if (attributes["href"] !== undefined) assert.match(attributes["href"], /^(?:https?:\/\/|mailto:)\S+$/i);
  }
}

const runOf = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length));

describe("a hostile profile", () => {
  for (const payload of PAYLOADS) {
    it(`shows ${payload} as the text it is, in every field and in the file name`, () => {
      const { body, title } = renderPage(parse(everywhere(payload), `${payload}.occupation.yaml`), { language: "id" });
      assertHarmless(body!);
      assert.equal(title, payload);
      const heading = readMarkup(body!).find(({ tag }) => tag === "h1");
      assert.equal(heading?.text, payload);
    });
  }

  it("links http, https and mailto only", () => {
    const links = (url: string) =>
      readMarkup(
        renderPage(parse(`title: x\nsources: [{title: t, url: ${JSON.stringify(url)}}]`), { language: "en" }).body!,
      )
        .filter(({ tag }) => tag === "a")
        .map(({ attributes }) => attributes["href"]);
    for (const url of [
      "https://example.org/a?b=1&c=2",
      "http://example.org",
      "mailto:desk@example.org",
      "HTTPS://EXAMPLE.ORG",
    ]) {
      assert.deepEqual(links(url), [url]);
    }
    const refused = [
      "javascript:alert(1)",
      " javascript:1",
      "java\nscript:1",
      "data:text/html,x",
      "vbscript:1",
      "file:///etc/passwd",
    ];
    for (const url of [...refused, "command:x", "vscode://x", "//example.org", "https:\\\\x", "https://a b", "x"]) {
      assert.deepEqual(links(url), [], url);
    }
  });

  it("never stops the page, wherever a text breaks off", () => {
    const folder = join(__dirname, "../profiles/valid");
    for (const name of readdirSync(folder).filter((file) => file.endsWith(".yaml"))) {
      const text = readFileSync(join(folder, name), "utf8");
      for (let length = 0; length < text.length; length += 97) {
        const { body } = renderPage(parse(text.slice(0, length), name), { language: "id" });
        if (body !== null) assertHarmless(body);
      }
    }
  });

  it("comes to an end on long runs of what it looks for", () => {
    for (const run of ["*", "* ", "\\n", " \\n", "&", "https://"]) {
      const text = `title: x\nduties: "${runOf(run, 300_000)}"\nsources: [{title: x, url: "${runOf(run, 100_000)}"}]\n`;
      assertHarmless(renderPage(parse(text), { language: "en" }).body!);
    }
  });
});
