// Pasting, whatever the text and the place: the profile says every pasted word, nothing else of it changes, and no fault is new.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { paste } from "../../server/src/engine/features/paste";
import { parse } from "../../server/src/engine/profile/parse";
import { type Node, nodeAt, type Path } from "../../server/src/engine/profile/tree";
import { lint, ruleOf } from "../../server/src/engine/rules/lint";
import { saysTheSame } from "../../server/src/engine/write/content";
import { applyEdits } from "../../server/src/engine/write/edit";
import { emptyContext } from "../support/context";
import { readCursor } from "../support/cursor";

interface Place {
  readonly what: string;
  readonly marked: string;
  readonly path: Path;
  /** Bullets become entries there. */
  readonly takesItems?: boolean;
}

const around = (lines: string): string => `# catatan\ntitle: Perawat\n${lines}reality: Ini # dan itu\n`;

const PLACES: readonly Place[] = [
  { what: "an empty text", marked: around("misconception: <|>\n"), path: ["misconception"] },
  { what: "a text without a blank", marked: around("misconception:<|>\n"), path: ["misconception"] },
  { what: "a value below its key", marked: around("misconception:\n  <|>\n"), path: ["misconception"] },
  { what: "an empty text before a comment", marked: around("misconception: <|> # nanti\n"), path: ["misconception"] },
  { what: "an empty section", marked: around("fit: <|>\n"), path: ["fit"], takesItems: true },
  { what: "an empty entry", marked: around("fit:\n  - a\n  - <|>\n  - c\n"), path: ["fit"], takesItems: true },
  { what: "a text", marked: around("misconception: Satu <|> dua\n"), path: ["misconception"] },
  { what: "the beginning of a text", marked: around("misconception: <|>dua\n"), path: ["misconception"] },
  { what: "the end of a text", marked: around("misconception: Satu<|>\n"), path: ["misconception"] },
  { what: "a text of lines", marked: around("misconception: Satu\n  dua <|>\n  tiga\n"), path: ["misconception"] },
  { what: "an entry", marked: around("fit:\n  - Satu <|> dua\n  - x\n"), path: ["fit"], takesItems: true },
  { what: "an entry in quotes", marked: around('fit:\n  - "Satu <|>"\n  - x\n'), path: ["fit"], takesItems: true },
  { what: "an empty entry in quotes", marked: around("fit:\n  - '<|>'\n  - x\n"), path: ["fit"], takesItems: true },
  { what: "a folded block", marked: around("misconception: >-\n  Satu\n  dua <|> tiga\n"), path: ["misconception"] },
  { what: "a literal block", marked: around("misconception: |\n  Satu <|>\n  tiga\n"), path: ["misconception"] },
  { what: "double quotes", marked: around('misconception: "Satu <|> \\"dua\\""\n'), path: ["misconception"] },
  { what: "single quotes", marked: around("misconception: 'Satu ''<|>'' dua'\n"), path: ["misconception"] },
  { what: "braces", marked: around("comparison: [{title: B, text: <|>}]\n"), path: ["comparison", 0, "text"] },
  {
    what: "an entry's text",
    marked: around("comparison:\n  - title: B\n    text: <|>\n"),
    path: ["comparison", 0, "text"],
  },
  { what: "a name", marked: around("comparison:\n  - title: <|>\n    text: x\n"), path: ["comparison", 0, "title"] },
  { what: "Windows line ends", marked: around("fit: Satu <|>\n").replaceAll("\n", "\r\n"), path: ["fit"] },
];

const RUNS = 40;

const FRAGMENTS = [
  ...["kata", "Dokter", "é", "日本", "😀", "12", "2635.10", "ya", "null", "true", "~", "---", "...", "<<<<<<< HEAD"],
  ...[
    ": ",
    ":",
    " #",
    "#",
    '"',
    "'",
    "\\",
    "“",
    "”",
    "’",
    "- ",
    "* ",
    "• ",
    "1. ",
    "? ",
    "! ",
    "& ",
    "| ",
    "> ",
    "@",
    "%",
    "`",
  ],
  ...[
    "[",
    "]",
    "{",
    "}",
    ", ",
    ",",
    " ",
    "  ",
    "\t",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\u00a0",
    "\u00ad",
    "\u200b",
    "\u2028",
    "\ufeff",
  ],
  ...["*x", "&y", "!z", "\u0007", "\\n", "|-", ">-", "\n  ", "\n- ", "\n# ", "\n• ", ".", ".\n"],
];

const texts = fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 14 }).map((parts) => parts.join(""));

const visibleWords = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\ufeff]/g, "")
    .replace(/[\u0007\s]+/g, " ")
    .trim();

const textsIn = (node: Node | null | undefined): string =>
  node?.kind === "scalar"
    ? node.text
    : node?.kind === "list"
      ? node.items.map(({ value }) => textsIn(value)).join(" ")
      : "";

/** Words alone, for lists: their marks go. */
const lettersOf = (text: string): string => (text.match(/\p{L}{2,}/gu) ?? []).join(" ");

const slips = (text: string): number =>
  lint(parse(text, "perawat.occupation.yaml"), emptyContext()).filter(
    // Typographic quotes around all of a text are its author's to judge.
    ({ rule }) => rule !== "smart-quotes" && rule !== "wrong-kind" && ruleOf(rule)?.stage === "syntax",
  ).length;

function after(marked: string, text: string): string {
  const { text: before, offset } = readCursor(marked);
  const found = paste(parse(before, "perawat.occupation.yaml"), { start: offset, end: offset }, text, false);
  if (!found) return before.slice(0, offset) + text + before.slice(offset);
  const result = applyEdits(before, found.edits);
  const behind = lettersOf(result.slice(found.cursor));
  assert.equal(behind, lettersOf(before.slice(offset)), `the cursor is not behind what was pasted:\n${result}`);
  return result;
}

describe("pasted words", () => {
  for (const { what, marked, path, takesItems } of PLACES) {
    it(`all arrive in ${what}`, () => {
      const [, head = "", tail = ""] =
        /^(.*?Perawat[\r\n]+).*([\r\n]+reality: .*)$/s.exec(readCursor(marked).text) ?? [];
      const filled = after(marked, "kata");
      const reference = parse(filled, "perawat.occupation.yaml");
      const [ahead = "", behind = ""] = visibleWords(textsIn(nodeAt(reference.root, path))).split("kata");
      fc.assert(
        fc.property(texts, (text) => {
          const words = visibleWords(text);
          fc.pre(words !== "" && /[\p{L}\p{N}]/u.test(words));
          const result = after(marked, text);
          const profile = parse(result, "perawat.occupation.yaml");
          const said = visibleWords(textsIn(nodeAt(profile.root, path)));
          if (takesItems) assert.equal(lettersOf(said), lettersOf(ahead + words + behind), result);
          else assert.equal(said.replaceAll(" ", ""), (ahead + words + behind).replaceAll(" ", ""), result);
          assert.ok(saysTheSame(reference, profile, path), `something else has changed:\n${result}`);
          assert.ok(slips(result) <= slips(filled), `a new fault:\n${result}`);
          assert.ok(result.startsWith(head) && result.endsWith(tail), result);
        }),
        { numRuns: RUNS },
      );
    });
  }

  it("never throws, wherever it is pasted, also in a text that breaks off", () => {
    const whole = readFileSync(join(__dirname, "../profiles/valid/pekerja-sosial.occupation.yaml"), "utf8");
    fc.assert(
      fc.property(texts, fc.nat(whole.length), fc.nat(whole.length), fc.nat(6), (put, length, start, selected) => {
        const text = whole.slice(0, length);
        const end = Math.min(length, start + selected);
        const found = paste(parse(text), { start: Math.min(start, end), end }, put, false);
        for (const edit of found?.edits ?? []) assert.ok(edit.start <= edit.end && edit.end <= text.length);
      }),
      { numRuns: RUNS * 2 },
    );
  });
});
