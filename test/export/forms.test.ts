// The forms of export: what each says of a whole profile, of one that is broken or hardly begun, and of hostile texts.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ExportForm, exported, exportName } from "../../server/src/engine/export/forms";
import { parse } from "../../server/src/engine/profile/parse";
import { renderPage } from "../../server/src/engine/render/page";
import { readMarkup } from "../render/read-markup";
import { everywhere } from "../support/hostile";
import { actingIn } from "./read-markdown";
import { as, indexOf, PAYLOADS, sample, VALID } from "./support";

const FORMS: readonly ExportForm[] = ["html", "md", "json", "jsonld"];
const GOLDEN = join(__dirname, "golden");

/** `UPDATE_GOLDEN=1` writes what is there now, to be looked through. */
function assertGolden(name: string, content: string): void {
  const path = join(GOLDEN, name);
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(path, content);
  assert.equal(content, readFileSync(path, "utf8"), `${name} differs`);
}

/** What is between the tags of the body, and the style. */
const bodyOf = (html: string): string => /<body>\n(.*)\n<\/body>/s.exec(html)![1]!;
const styleOf = (html: string): string => /<style>(.*?)<\/style>/s.exec(html)![1]!;

describe("export", () => {
  const name = "pekerja-sosial.occupation.yaml";
  const index = indexOf(name, "perawat.occupation.yaml", "pengelola-program-kesejahteraan-sosial.occupation.yaml");

  for (const form of ["md", "json", "jsonld"] as const) {
    it(`gives a whole profile as ${form}, with the names behind ids and codes`, () => {
      assertGolden(`pekerja-sosial.${form}`, as(form, sample(name), { name, index }));
    });
  }

  it("gives an English profile in English", () => {
    const english = "pekerja-sosial.en.occupation.yaml";
    const options = { name: english, language: "en", index } as const;
    assertGolden("pekerja-sosial.en.md", as("md", sample(english), options));
    assert.match(as("html", sample(english), options), /^<!DOCTYPE html>\n<html lang="en">\n/);
    assert.equal(JSON.parse(as("json", sample(english), options)).lang, "en");
    assert.equal(JSON.parse(as("jsonld", sample(english), options)).subjectOf.inLanguage, "en");
  });

  it("shows as a web page exactly the preview's page, less the ways to the source", () => {
    for (const file of readdirSync(VALID)) {
      const html = as("html", sample(file), { name: file, index });
      const { body, title } = renderPage(parse(sample(file), file), { language: "id", index });
      assert.equal(bodyOf(html), `<main>${body!.replace(/ data-offset="\d+"/g, "")}</main>`);
      assert.ok(html.includes(`<title>${title}</title>`));
      assert.doesNotMatch(html, /data-offset|<script|<link|<img|url\(|@import|\bsrc=/i);
      assert.match(html, /default-src &#39;none&#39;/);
      assert.match(styleOf(html), /@media print/);
    }
  });

  it("suggests the profile's own name with another ending", () => {
    const named = (path: string | null, text = "title: Ahli gizi (RS)\n") => exportName(parse(text, path), "html");
    assert.equal(named("/a/pekerja-sosial.occupation.yaml"), "pekerja-sosial.html");
    assert.equal(named("pekerja-sosial.en.occupation.yml"), "pekerja-sosial.en.html");
    assert.equal(named("profil/perawat.yaml"), "perawat.html");
    assert.equal(named(null), "ahli-gizi-rs.html");
    assert.equal(named(null, "title: …\n"), "profil.html");
  });

  it("gives what is there of a profile that is hardly begun", () => {
    const text =
      "title: Tukang roti\nduties:\n  -\n  - menguleni adonan\ncomparison: []\nmore_misconceptions:\n  - reality: Ada.\n";
    const markdown = as("md", text);
    assert.match(
      markdown,
      /^# Tukang roti\n\n\*\*Draf\*\*\n\n## Tugas sehari-hari\n\n- menguleni adonan\n\n## Siapa yang cocok\n\n\*“Siapa yang cocok” belum ditulis\.\*\n/,
    );
    assert.match(
      markdown,
      /\n\*\*Anggapan keliru:\*\* \*“Anggapan keliru” belum ditulis\.\*\n\n\*\*Kenyataannya:\*\* Ada\.\n/,
    );
    const data = JSON.parse(as("json", text));
    assert.deepEqual(
      [data.status, data.duties, data.fit, data.comparison, data.more_misconceptions],
      ["draft", ["menguleni adonan"], null, [], [{ misconception: null, reality: "Ada." }]],
    );
    assert.deepEqual(JSON.parse(as("jsonld", "title: Tukang roti\n")), {
      "@context": "https://schema.org",
      "@type": "Occupation",
      identifier: "tukang-roti",
      name: "Tukang roti",
      subjectOf: { "@type": "CreativeWork", inLanguage: "id", creativeWorkStatus: "Draf" },
    });
  });

  it("gives what can be read of a text that YAML cannot read", () => {
    const broken =
      'title: Perawat\nsummary: "belum ditutup\nduties:\n  - merawat pasien\n<<<<<<< HEAD\nfit: a\n=======\nfit: b\n>>>>>>> x\n';
    for (const form of FORMS) assert.match(as(form, broken), /Perawat/, form);
  });

  it("is nothing where the text is no profile, and never fails wherever one breaks off", () => {
    for (const text of ["", "# nanti\n", "- a\n- b\n", "halo"]) {
      for (const form of FORMS) assert.equal(exported(parse(text), form, { language: "id" }), null, text);
    }
    const text = sample(name);
    for (let length = 0; length < text.length; length += 89) {
      for (const form of FORMS) exported(parse(text.slice(0, length), name), form, { language: "id" });
    }
  });

  it("has the keys of its JSON form written down in both languages", () => {
    const [, indonesian, english] = readFileSync(join(__dirname, "../../docs/export.md"), "utf8").split(/^## /m);
    const data = JSON.parse(as("json", sample(name), { name, index }));
    const inner = [data.codes.isco08, ...data.comparison, ...data.related, ...data.sources, ...data.reviews];
    const keys = new Set([data, ...inner].flatMap((one) => Object.keys(one)));
    for (const text of [indonesian, english]) {
      for (const key of keys) assert.ok(text?.includes(`\`${key}\``) || text?.includes(`"${key}"`), key);
    }
  });

  it("keeps the data of an organisation's own keys, whatever they are called", () => {
    const { own } = JSON.parse(
      as("json", "title: A\nx-a: [1, true, null, {__proto__: x}]\nx-b: .inf\nx-c: 2026-01-01\n"),
    );
    assert.equal(JSON.stringify(own), '{"x-a":[1,true,null,{"__proto__":"x"}],"x-b":".inf","x-c":"2026-01-01"}');
  });
});

describe("a hostile profile, exported", () => {
  const name = "x.occupation.yaml";

  for (const payload of PAYLOADS) {
    it(`shows ${JSON.stringify(payload)} as the text it is`, () => {
      const text = everywhere(payload);
      const html = as("html", text, { name });
      for (const { tag, attributes } of readMarkup(bodyOf(html))) {
        assert.ok(!["script", "style", "img", "iframe"].includes(tag), tag);
        if (attributes["href"] !== undefined) assert.match(attributes["href"], /^(?:https?:\/\/|mailto:)\S+$/i);
      }
      assert.equal(html.match(/<\/(?:style|title|head)>/g)?.length, 3);
      for (const line of as("md", text, { name }).split("\n")) assert.deepEqual(actingIn(line), [], line);
      assert.deepEqual(
        JSON.parse(as("json", text, { name })).fit.replace(/\s/g, ""),
        payload.replace(/[ \n\u2028]/g, ""),
      );
      const linked = as("jsonld", text, { name });
      assert.ok(!linked.includes("<"));
      JSON.parse(linked);
    });
  }

  it("links http, https and mailto only", () => {
    const with_ = (url: string, form: ExportForm) =>
      as(form, `title: x\nsources: [{title: t, url: ${JSON.stringify(url)}}]`);
    for (const url of ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "command:x", "https://a b"]) {
      assert.match(with_(url, "md"), /\n1\. t\n/);
      assert.equal(JSON.parse(with_(url, "json")).sources[0].url, null);
      assert.ok(!with_(url, "jsonld").includes(url));
    }
    const odd = "https://example.org/a_(b)?c=1&copy=2>)[<x";
    assert.match(with_(odd, "md"), /\n1\. \[t\]\(<https:\/\/example\.org\/a_\(b\)\?c=1&amp;copy=2%3E\)\[%3Cx>\)\n/);
  });

  it("links a code only where it is an address of ESCO, and shows it everywhere else", () => {
    const with_ = (code: string, form: ExportForm, system = "esco") =>
      as(form, `title: x\ncodes: {${system}: ${JSON.stringify(code)}}\n`, { language: "en" });
    const urlIn = (linked: string) => JSON.parse(linked).occupationalCategory.url;
    const sound = "http://data.europa.eu/esco/occupation/4b05bef2-ded4-4b09-ab94-f4c6a555a775";
    assert.ok(with_(sound, "html").includes(`<a href="${sound}"`));
    assert.ok(with_(sound, "md").includes(`](<${sound}>)`));
    assert.equal(JSON.parse(with_(sound, "json")).codes.esco.code, sound);
    assert.equal(urlIn(with_(sound, "jsonld")), sound);
    const others = ["https://evil.example/x", "http:foo", "https://a b", "javascript:alert(1)", `${sound}/x`];
    for (const [code, system] of [...others.map((code) => [code, "esco"] as const), [sound, "onet"] as const]) {
      assert.ok(!with_(code, "html", system).includes("<a "), code);
      assert.ok(with_(code, "html", system).includes(`<dd>${code}</dd>`), code);
      assert.ok(!with_(code, "md", system).includes("]("), code);
      assert.ok(with_(code, "md", system).replace(/\\/g, "").includes(`: ${code}\n`), code);
      assert.equal(JSON.parse(with_(code, "json", system)).codes[system].code, code);
      assert.equal(urlIn(with_(code, "jsonld", system)), undefined, code);
    }
  });

  it("comes to an end on long runs of what it looks for", () => {
    for (const run of ["*", "* ", "\\n", " \\n", "&", "<", "1. "]) {
      const long = run.repeat(60_000);
      for (const form of FORMS) as(form, `title: x\nduties: "${long}"\nfit: ["${long}"]\n`);
    }
  });
});
