// Inputs that are no profile, or one torn to pieces: nothing throws, every place is valid, time stays in proportion.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { MAX_LENGTH, parse } from "../../server/src/engine/profile/parse";
import { fixesFor, lint, ruleOf } from "../../server/src/engine/rules/lint";
import type { Finding } from "../../server/src/engine/rules/rule";
import { profileWith } from "../../server/src/engine/write/example";
import { applyFix } from "../support/check-rule";
import { emptyContext } from "../support/context";
import { damaged, mutated, Random } from "../support/mutations";
import { assertInProportion } from "../support/proportion";
import { proseOf } from "../support/prose";
import { assertSpansValid } from "../support/spans";
import { suiteCases } from "../support/yaml-suite";

const VALID = join(__dirname, "../profiles/valid");
const SAMPLES = readdirSync(VALID).map((file) => ({ file, text: readFileSync(join(VALID, file), "utf8") }));
const WHOLE = profileWith("en", "");
const context = emptyContext();

/** Everything that runs on each key press: parse, lint, the fixes of the first findings. */
function survives(text: string): readonly Finding[] {
  const profile = parse(text);
  const findings = lint(profile, context);
  assertSpansValid(profile, findings);
  for (const finding of findings.slice(0, 5)) {
    for (const fix of fixesFor(profile, finding, context)) applyFix(profile, fix);
  }
  return findings;
}

const rulesOf = (findings: readonly Finding[]): string[] => findings.map(({ rule }) => rule);

/** The only finding, for inputs with one cause. */
function only(text: string, rule: string): Finding {
  const findings = survives(text);
  assert.deepEqual(rulesOf(findings), [rule]);
  return findings[0]!;
}

describe("hostile input: encodings and line ends", () => {
  it("an empty text, blanks, line ends, a lone byte order mark", () => {
    for (const text of [
      "",
      "\n",
      "\r\n\r\n",
      "\r",
      " ",
      "  \n \n",
      "\t",
      "\ufeff",
      "\ufeff\n",
      "---\n",
      "...\n",
      "\n\n# x",
    ]) {
      only(text, "empty-file");
    }
    assert.deepEqual(only("\r\n\n", "empty-file").span, { start: 0, end: 0 });
  });

  it("a byte order mark keeps its offset", () => {
    const text = `\ufeff${profileWith("en", 'fit: "People who like mornings.\n')}`;
    assert.equal(only(text, "unclosed-quote").span.start, text.indexOf('"'));
    assert.deepEqual(survives(`\ufeff${WHOLE}`), []);
  });

  it("a second byte order mark is found", () => {
    assert.deepEqual(only(`\ufeff\ufeff${WHOLE}`, "invisible-character").span, { start: 1, end: 2 });
  });

  it("CRLF and lone carriage returns are line ends", () => {
    for (const { text } of SAMPLES) {
      const findings = rulesOf(survives(text));
      for (const lineEnd of ["\r\n", "\r"])
        assert.deepEqual(rulesOf(survives(text.replaceAll("\n", lineEnd))), findings);
    }
  });

  it("Latin-1 bytes are found where the first of them was", () => {
    const text = Buffer.from(WHOLE.replace("Baker", "Bäcker; Bäckerin"), "latin1").toString("utf8");
    const finding = only(text, "not-utf8");
    assert.equal(finding.span.start, text.indexOf("\ufffd"));
    assert.equal(finding.args["count"], 2);
  });

  it("UTF-16 with and without its mark", () => {
    for (const mark of ["", "\ufeff"]) {
      const bytes = Buffer.from(mark + WHOLE, "utf16le");
      only(bytes.toString("utf8"), "not-utf8");
      only(Buffer.from(bytes).swap16().toString("utf8"), "not-utf8");
    }
  });

  it("a stray NUL or control character does not hide the rest", () => {
    assert.deepEqual(rulesOf(survives(profileWith("en", "fit: People\0 who like early\u0002 mornings.\n"))), [
      "invisible-character",
    ]);
  });
});

describe("hostile input: size and depth", () => {
  it("editing 67: 5 MB are refused at once", () => {
    const text = WHOLE.repeat(Math.ceil(5_000_000 / WHOLE.length));
    const finding = only(text, "too-large");
    assert.equal(text.slice(finding.span.start, finding.span.end), "title: Baker");
    assert.equal(parse(text).root, null, "nothing of it is read");
  });

  it("a profile of 1 MB is checked to its end, in proportion", () => {
    const line = "  They compare readings of heat and moisture with those of the day before.\n";
    const textOf = (size: number) =>
      `${WHOLE.replace(/^reality: .*$/m, `reality: |\n${line.repeat(size / line.length)}  TODO`)}`;
    const text = textOf(1_000_000);
    const waiting = survives(text).filter(({ rule }) => rule === "placeholder");
    assert.deepEqual(
      waiting.map(({ span }) => text.slice(span.start, span.end)),
      ["TODO"],
    );
    assertLinear(textOf, "running text", { small: 100_000, large: 1_000_000 });
  });

  it("a text of the largest size is read", () => {
    const comment = "# ".padEnd(MAX_LENGTH - WHOLE.length - 1, "x");
    assert.deepEqual(survives(`${WHOLE}${comment}\n`), []);
    only(`${WHOLE}${comment}xx\n`, "too-large");
  });

  for (const [name, unit] of [
    ["brackets", "["],
    ["braces", "{"],
    ["dashes", "- "],
    ["keys in braces", "{a: "],
    ["question marks", "? "],
  ] as const) {
    it(`2,000 ${name} are too deep`, () => {
      only(unit.repeat(2000), "too-deep");
      only(`${WHOLE}x-a:\n  ${unit.repeat(2000)}\n`, "too-deep");
    });
  }

  it("500 levels of indent are too deep", () => {
    const tower = Array.from({ length: 500 }, (_, i) => `${" ".repeat(i)}x-a:`).join("\n");
    only(tower, "too-deep");
  });

  it("a colon too many on many lines is not taken for depth", () => {
    const text = `${WHOLE}x-notes:\n${"  - first: second: third\n".repeat(300)}`;
    assert.deepEqual(new Set(rulesOf(survives(text))), new Set(["colon-in-text"]));
  });
});

describe("hostile input: references", () => {
  const withAliases = (count: number) => `${WHOLE}x-a: &a [1]\nx-b:\n${"  - *a\n".repeat(count)}`;

  it("3,000 and 10,000 aliases are one finding, in linear time", () => {
    assert.equal(only(withAliases(3000), "alias").args["count"], 3000);
    assert.equal(only(withAliases(10_000), "alias").args["count"], 10_000);
    const inOneLine = `${WHOLE}x-a: &a [1]\nx-b: [${Array(10_000).fill("*a").join(", ")}]\n`;
    assert.equal(only(inOneLine, "alias").args["count"], 10_000);
    assertLinear((size) => withAliases(size / 8), "aliases");
  });

  it("a cyclic alias, an alias to itself, a cyclic merge", () => {
    only(`${WHOLE}x-a: &a [*a]\n`, "alias");
    only(`${WHOLE}x-a: &a\n  b: *a\n`, "alias");
    only(`${WHOLE}x-a: &a\n  <<: *a\n`, "alias");
    only(`${WHOLE}x-a: &a {b: &b [*a, *b]}\n`, "alias");
  });

  it("nine levels of nine aliases each are not expanded", () => {
    const levels = Array.from(
      { length: 9 },
      (_, i) => `x-${i + 1}: &n${i + 1} [${Array(9).fill(`*n${i}`).join(", ")}]\n`,
    );
    only(`${WHOLE}x-0: &n0 [lol]\n${levels.join("")}`, "alias");
  });
});

describe("hostile input: names and marks", () => {
  it("keys that JavaScript objects have already", () => {
    for (const key of ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"]) {
      only(`${WHOLE}${key}: 1\n`, "unknown-key");
      only(`${WHOLE}${key}:\n  polluted: true\n`, "unknown-key");
      assert.deepEqual(survives(`${WHOLE}x-a:\n  ${key}: {a: 1}\n`), []);
      assert.deepEqual(rulesOf(survives(`${WHOLE}x-a: {${key}: 1, ${key}: 1}\n`)), ["duplicate-key"]);
    }
    assert.equal(({} as Record<string, unknown>)["polluted"], undefined);
  });

  it("merge-conflict markers between any two lines", () => {
    for (const { text } of SAMPLES.slice(0, 6)) {
      const lines = text.split("\n");
      for (let at = 0; at < lines.length; at++) {
        for (const marks of [["<<<<<<< HEAD", "=======", ">>>>>>> b"], ["<<<<<<< HEAD"], ["======="], [">>>>>>> b"]]) {
          const findings = survives([...lines.slice(0, at), ...marks, ...lines.slice(at)].join("\n"));
          assert.equal(rulesOf(findings).filter((rule) => rule === "merge-conflict").length, 1);
          assert.ok(!rulesOf(findings).includes("yaml-syntax"), `${marks.join()} before line ${at + 1}`);
        }
      }
    }
  });

  it("texts that are no profile", () => {
    for (const text of [
      "x",
      "Just a sentence.",
      "- a\n- b\n",
      "[a]",
      "42",
      "null",
      '"',
      "'",
      "{",
      "]",
      "%",
      "@",
      "`",
      "&",
      "*",
      "!",
      "|",
      ">",
      "?",
      ":",
      "-",
      "--- x",
      "<html>\n<body>\n",
      '{"title": "Baker"}',
      "%PDF-1.7\n%âãÏÓ\n1 0 obj\n",
    ]) {
      assert.ok(
        survives(text).some(({ severity }) => severity === "error"),
        JSON.stringify(text),
      );
    }
  });
});

describe("hostile input: every truncation of every valid profile", () => {
  for (const { file, text } of SAMPLES) {
    it(file, () => {
      for (let end = 0; end < text.length; end++) survives(text.slice(0, end));
    });
  }
});

describe("hostile input: the YAML test suite", () => {
  for (const { id, yaml, fail } of suiteCases()) {
    it(id, () => {
      for (const text of [yaml, yaml.replaceAll("\n", "\r\n")]) {
        const findings = survives(text);
        assert.ok(
          findings.some(({ severity }) => severity === "error"),
          "no finding, and it is no profile",
        );
        if (!fail)
          assert.deepEqual(
            rulesOf(findings).filter((rule) => rule === "yaml-syntax"),
            [],
          );
      }
    });
  }
});

describe("hostile input: 20,000 mutations of valid profiles", () => {
  for (let seed = 0; seed < 20; seed++) {
    it(`seed ${seed}`, () => {
      const random = new Random(seed);
      for (let n = 0; n < 1000; n++) {
        const text = mutated(random.pick([WHOLE, random.pick(SAMPLES).text]), random);
        try {
          survives(text);
        } catch (error) {
          throw new Error(`mutation ${n}: ${JSON.stringify(text)}`, { cause: error });
        }
      }
    });
  }
});

describe("hostile input: fixes of damaged profiles", () => {
  it("remove their findings, and safe ones keep the prose, but for one in two hundred", () => {
    const random = new Random(4);
    let fixes = 0;
    const failed: string[] = [];
    for (let n = 0; n < 2000; n++) {
      const profile = parse(damaged(random.pick(SAMPLES).text, random));
      const findings = lint(profile, context).filter(({ rule }) => ruleOf(rule)?.stage === "syntax");
      for (const finding of findings.slice(0, 3)) {
        const isSame = ({ rule, message }: Finding) => rule === finding.rule && message === finding.message;
        for (const fix of fixesFor(profile, finding, context)) {
          fixes++;
          const after = parse(applyFix(profile, fix));
          const left = lint(after, context).filter(isSame).length;
          const isGone = left < findings.filter(isSame).length;
          const isKept = !fix.safe || isDeepStrictEqual(proseOf(after), proseOf(profile));
          if (!isGone || !isKept) failed.push(`${finding.rule} ${fix.title}: ${JSON.stringify(profile.text)}`);
        }
      }
    }
    assert.ok(fixes > 500, `only ${fixes} fixes were tried`);
    assert.ok(failed.length * 200 <= fixes, `${failed.length} of ${fixes}:\n${failed.join("\n")}`);
  }).timeout(120_000);
});

describe("hostile input: one token over and over takes linear time", () => {
  const tokens = [
    "a ",
    ": ",
    "# ",
    "- ",
    "\t",
    '"',
    "'",
    "\u00a0",
    "[",
    "{",
    "&a ",
    "*a ",
    "!a ",
    "\n",
    "\r",
    "x: ",
    "  ",
  ];
  for (const token of tokens) {
    it(JSON.stringify(token), () => {
      assertLinear((size) => token.repeat(size / token.length), "alone");
      assertLinear((size) => `title: ${token.repeat(size / token.length)}`, "as a value");
    });
  }
});

describe("hostile input: one word over and over in running text takes linear time", () => {
  const words = `a|A|a.|a. b|kata|kata2|undang undang|berbagai|usia|usia 20|berusia muda|dan|tidak|padahal|seorang pria|di jual|
    TODO|[isi]|<A>|{{a}}|PR|Rp1.000|2024|“a”|“|*a*|*|(a)|(|http://a|a@b|dll.,|S.H.|satu,dua|é|😀|…|–|he said`;
  for (const word of words.split(/\|\s*/)) {
    it(JSON.stringify(word), () => {
      for (const language of ["en", "id"] as const) {
        const [before, behind] = profileWith(language, "").split(/(?<=^fit: ).*$/m) as [string, string];
        const unit = `${word} `;
        const textOf = (size: number) => `${before}|\n  ${unit.repeat(size / unit.length)}${behind}`;
        assertLinear(textOf, language, { small: 8_000, large: 80_000 });
      }
    });
  }
});

const assertLinear = (textOf: (size: number) => string, what: string, sizes?: { small: number; large: number }): void =>
  assertInProportion(
    (size) => {
      const profile = parse(textOf(size));
      assertSpansValid(profile, lint(profile, context));
    },
    what,
    sizes,
  );
