// What holds for every rule alike, and for every whole profile in test/profiles. What one rule does is in its own test.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Language, Template } from "../../server/src/engine/message";
import { sentence } from "../../server/src/engine/message";
import { RULES } from "../../server/src/engine/rules/all";
import { ruleOf } from "../../server/src/engine/rules/lint";
import type { Example, Finding, Fix, Rule } from "../../server/src/engine/rules/rule";
import { isOwed, Trial } from "../../server/src/engine/rules/trial";
import { readAnnotations, writeAnnotations } from "../support/annotations";
import { applyFix, type CheckOptions, type Linted, lintText } from "../support/check-rule";
import { proseOf } from "../support/prose";

const ROOT = join(__dirname, "../..");
const RULE_FOLDER = join(ROOT, "server/src/engine/rules");
const VALID = join(ROOT, "test/profiles/valid");
const BROKEN = join(ROOT, "test/profiles/broken");
const LANGUAGES: readonly Language[] = ["en", "id"];

/** Files beside the rules that are none. */
const NO_RULES = ["all.ts", "lint.ts", "rule.ts", "trial.ts"];

/** Rules whose fault needs no file on disk, and why. */
const WITHOUT_FILE = new Map([
  ["too-large", "its file would have 1.5 MB; test/engine/hostile.test.ts builds the text"],
]);

/** Rules whose fault needs a workspace that settles something. */
const CONFIGURED: Readonly<Record<string, NonNullable<CheckOptions["config"]>>> = {
  "edition-mixed": { kbjiEdition: "2026" },
};

describe("the table of rules", () => {
  for (const file of readdirSync(RULE_FOLDER).filter((name) => !NO_RULES.includes(name))) {
    it(`has the rule of ${file}`, async () => {
      const id = basename(file, ".ts");
      const module: object = await import(pathToFileURL(join(RULE_FOLDER, file)).href);
      const rules = Object.values(module).filter((value): value is Rule => typeof value?.check === "function");
      assert.deepEqual(
        rules.map((rule) => rule.id),
        [id],
        "a file exports one rule, whose id is the file's name",
      );
      assert.ok(ruleOf(id) === rules[0], `add a line for "${id}" to rules/all.ts`);
    });
  }

  it("has every id once", () => {
    const ids = RULES.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
  });
});

for (const rule of RULES) {
  describe(`rule ${rule.id}`, () => {
    it("says everything in both languages", () => {
      assertTemplate(rule.title, "title");
      assertTemplate(rule.docs.why, "docs.why");
      for (const [name, template] of Object.entries(rule.messages)) assertTemplate(template, `messages.${name}`);
    });

    for (const language of LANGUAGES) {
      it(`finds its bad example, and nothing else (${language})`, () => {
        const example = rule.docs.bad[language];
        const linted = lintExample(example, language);
        assert.ok(example.marks && example.marks.length > 0, "a bad example names its marks");
        assert.deepEqual(
          linted.findings.map(({ rule: id, span }) => [id, example.text.slice(span.start, span.end)]),
          example.marks.map((mark) => [rule.id, mark]),
        );
        for (const finding of linted.findings) assertSpeaks(finding);
      });

      it(`has fixes that work on its bad example (${language})`, () => {
        assertFixes(lintExample(rule.docs.bad[language], language), optionsOf(rule.docs.bad[language], language));
      });

      it(`finds nothing in its good example (${language})`, () => {
        const { findings } = lintExample(rule.docs.good[language], language);
        assert.deepEqual(findings.map(shown), []);
      });
    }

    it("has a whole profile with its fault in test/profiles/broken", () => {
      const files = existsSync(join(BROKEN, rule.id)) ? readdirSync(join(BROKEN, rule.id)) : [];
      assert.equal(files.length > 0, !WITHOUT_FILE.has(rule.id), WITHOUT_FILE.get(rule.id));
    });
  });
}

describe("annotations of places", () => {
  const text = "\ntitle: a\n  b: c\n\nd";
  const at = (start: number, end: number, rule: string) => ({ span: { start, end }, severity: "error" as const, rule });

  it("are written under the lines and read back", () => {
    const annotations = [at(0, 0, "a"), at(1, 6, "b"), at(8, 9, "c"), at(3, 14, "d"), at(18, 19, "e")];
    const written = writeAnnotations(text, annotations);
    assert.equal(
      written,
      "∅ error a\n\ntitle: a\n^^^^^ error b\n# ^^^^^^> error d\n#      ^ error c\n  b: c\n^^^^< error d\n\nd\n^ error e\n",
    );
    const read = readAnnotations(written.trimEnd());
    assert.equal(read.text, text);
    assert.deepEqual(
      new Set(read.annotations.map(({ rule, span }) => `${rule} ${span.start} ${span.end}`)),
      new Set(annotations.map(({ rule, span }) => `${rule} ${span.start} ${span.end}`)),
    );
  });

  it("must come in pairs where they run over lines", () => {
    assert.throws(() => readAnnotations("a\n^> error b\n"), /has no/);
    assert.throws(() => readAnnotations("a\n^< error b\n"), /No "/);
  });
});

describe("profiles in test/profiles/broken", () => {
  for (const id of readdirSync(BROKEN)) {
    for (const entry of readdirSync(join(BROKEN, id), { withFileTypes: true })) {
      const path = join(BROKEN, id, entry.name);
      if (entry.isDirectory()) {
        it(`${id}/${entry.name}, as a workspace, has this one fault`, () => assertBroken(id, textsIn(path), true));
      } else {
        it(`${id}/${entry.name} has this one fault`, () => assertBroken(id, { [path]: readFileSync(path, "utf8") }));
      }
    }
  }
});

describe("profiles in test/profiles/valid", () => {
  for (const file of readdirSync(VALID)) {
    it(`${file} has no error`, () => {
      const path = join(VALID, file);
      const { findings } = lintText(readFileSync(path, "utf8"), { path });
      assert.deepEqual(findings.filter(({ severity }) => severity === "error").map(shown), []);
    });
  }

  it("fit together as one workspace, but for a link that the seed text lacks", () => {
    const texts = textsIn(VALID);
    const said = Object.entries(texts).flatMap(([path, text]) => {
      const { findings } = lintText(text, { path, others: texts });
      return findings.filter(({ rule }) => ACROSS_FILES.test(rule)).map(({ rule }) => `${basename(path)} ${rule}`);
    });
    assert.deepEqual(said, ["pengelola-program-kesejahteraan-sosial.occupation.yaml comparison-linkable"]);
  });
});

const ACROSS_FILES = /^(?:comparison|related|duplicate|translation)-/;

/** The profiles in and below a folder, by path. */
function textsIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.ya?ml$/.test(name));
  return Object.fromEntries(names.map((name) => [join(folder, name), readFileSync(join(folder, name), "utf8")]));
}

/** Each text has the fault at most once and no other, and one has it. Only a whole workspace knows its other texts. */
function assertBroken(id: string, texts: Readonly<Record<string, string>>, isWorkspace = false): void {
  const found = Object.entries(texts).flatMap(([path, text]) => {
    const options = { path, config: CONFIGURED[id] ?? {}, ...(isWorkspace && { others: texts }) };
    const linted = lintText(text, options);
    for (const finding of linted.findings) assertSpeaks(finding);
    assertFixes(linted, options);
    assert.ok(linted.findings.length <= 1, JSON.stringify(linted.findings.map(shown)));
    return linted.findings.map(({ rule }) => rule);
  });
  assert.deepEqual([...new Set(found)], [id]);
}

const optionsOf = (example: Example, language: Language): CheckOptions => ({
  config: { defaultLanguage: language, ...example.config },
  ...(example.name !== undefined && { path: example.name }),
  ...(example.others && { others: example.others }),
});

const lintExample = (example: Example, language: Language): Linted =>
  lintText(example.text, optionsOf(example, language));

function shown(finding: Finding): string {
  const template = ruleOf(finding.rule)?.messages[finding.message];
  const { start, end } = finding.span;
  return `${start}..${end} ${finding.rule}: ${template ? sentence(template, finding.args, "en") : finding.message}`;
}

function assertTemplate(template: Template, where: string): void {
  const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
  for (const language of LANGUAGES) {
    assert.match(template[language], /^\S(?:.*\S)?$/s, `${where}.${language} is empty or has blanks around it`);
  }
  assert.deepEqual(placeholders(template.id), placeholders(template.en), `${where} has the same placeholders`);
}

/** Each sentence of a finding and of its related places exists, with every placeholder filled. */
function assertSpeaks({ rule, message, args, related }: Finding): void {
  for (const said of [{ message, args }, ...related]) assertSentence(rule, said.message, said.args);
}

function assertSentence(rule: string, message: string, args: Finding["args"]): void {
  const template = ruleOf(rule)?.messages[message];
  assert.ok(template, `${rule} has no message "${message}"`);
  for (const language of LANGUAGES) {
    const placeholders: string[] = template[language].match(/\{\w+\}/g) ?? [];
    const missing = placeholders.filter((word) => !(word.slice(1, -1) in args));
    assert.deepEqual(missing, [], `${rule}.${message} (${language})`);
  }
}

/** Every fix of every finding removes it, brings no error, and where it is called safe keeps the prose and brings no warning. */
function assertFixes({ profile, findings, context }: Linted, options: CheckOptions): void {
  for (const finding of findings) {
    const fixes = new Trial(profile, context).fixesFor(finding);
    assert.ok(fixes.filter(({ preferred }) => preferred).length <= 1, "at most one fix is preferred");
    for (const fix of fixes) {
      const where = `${finding.rule}, fix "${fix.title}"`;
      assertSentence(finding.rule, fix.title, fix.args);
      const after = lintText(applyFix(profile, fix), options);
      const count = (some: readonly Finding[], of: (finding: Finding) => boolean) => some.filter(of).length;
      const isSame = ({ rule, message }: Finding) => rule === finding.rule && message === finding.message;
      assert.ok(count(after.findings, isSame) < count(findings, isSame), `${where} leaves its finding`);
      const isNew = ({ rule, severity }: Finding) =>
        rule !== "placeholder" &&
        (!isOwed(rule) || rule === finding.rule) &&
        (severity === "error" || (fix.safe && severity === "warning"));
      const added = count(after.findings, isNew) - count(findings, isNew);
      assert.ok(
        added < 0 || (added === 0 && !isNew(finding)),
        `${where} brings ${JSON.stringify(after.findings.map(shown))}`,
      );
      if (fix.safe) assertProseKept(proseOf(profile), proseOf(after.profile), fix, `${where} changes the prose`);
    }
  }
}

/** As it was, but for one word whose spelling the fix corrects. */
function assertProseKept(before: readonly string[], after: readonly string[], { args }: Fix, where: string): void {
  const { word, standard } = args;
  if (typeof word !== "string" || typeof standard !== "string") {
    assert.deepEqual(after, before, where);
    return;
  }
  const texts = before.map((text, i) => [text, after[i] ?? ""] as const).filter(([old, now]) => old !== now);
  assert.equal(texts.length, 1, where);
  const [[old, now]] = texts as [readonly [string, string]];
  const pieces = old.split(word);
  const mended = pieces
    .slice(1)
    .map((_, i) => pieces.slice(0, i + 1).join(word) + standard + pieces.slice(i + 1).join(word));
  assert.ok(mended.includes(now), `${where}: ${now}`);
}
