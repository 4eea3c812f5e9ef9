// The exit codes of the command line, one row per situation, and what it says about them.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CLEAN, folder, ONE_ERROR, ONE_WARNING, ran } from "./program";

interface Row {
  readonly args: string;
  readonly code: 0 | 1 | 2;
  /** Must be in what standard error says. */
  readonly says?: string;
  /** Files that must have been checked all the same. */
  readonly checked?: readonly string[];
}

const ROWS: readonly Row[] = [
  { args: "check clean.occupation.yaml", code: 0, says: "1 file checked: no findings" },
  { args: "check clean", code: 0, checked: ["clean/a.occupation.yaml", "clean/b.en.occupation.yml"] },
  { args: "check error.occupation.yaml", code: 1, says: "1 error, 0 warnings" },
  { args: "check .", code: 1 },
  { args: "check warning.occupation.yaml", code: 0, says: "0 errors, 1 warning" },
  { args: "check warning.occupation.yaml --max-warnings 1", code: 0 },
  { args: "check warning.occupation.yaml --max-warnings 0", code: 1, says: "Too many warnings: 1" },
  { args: "check warning.occupation.yaml --max-warnings=0 --quiet", code: 1, says: "1 of them not shown" },
  { args: "check warning.occupation.yaml --max-warnings 0 --severity error", code: 1 },
  { args: "check error.occupation.yaml --max-warnings 5", code: 1 },
  {
    args: "check clean.occupation.yaml typo.yml",
    code: 2,
    says: "No such file or folder: typo.yml",
    checked: ["clean.occupation.yaml"],
  },
  { args: "check typo.yml error.occupation.yaml", code: 2, checked: ["error.occupation.yaml"] },
  { args: "check typo.yml --allow-empty", code: 2, says: "typo.yml" },
  { args: "check clean.occupation.yaml/x", code: 2, says: "clean.occupation.yaml/x" },
  { args: "check none/*.yaml", code: 2, says: "none/*.yaml" },
  { args: "check clean none/*.yaml", code: 2, says: "none/*.yaml", checked: ["clean/a.occupation.yaml"] },
  { args: "check empty", code: 2, says: "Nothing to check in “empty”" },
  { args: "check empty --allow-empty", code: 0 },
  { args: "check none/*.yaml --allow-empty", code: 0 },
  { args: "check --qiet clean.occupation.yaml", code: 2, says: "Unknown option “--qiet”. Did you mean “--quiet”?" },
  { args: "check --write x clean.occupation.yaml", code: 2, says: "Unknown option “--write”" },
  { args: "check -x", code: 2, says: "Unknown option “-x”" },
  { args: "--quiet check -x", code: 2, says: "See: occupation-profiles check --help" },
  { args: "check --max-warnings many", code: 2, says: "See: occupation-profiles check --help" },
  { args: "chek -x", code: 2, says: "See: occupation-profiles --help" },
  { args: "chek clean.occupation.yaml", code: 2, says: "Unknown command “chek”. Did you mean “check”?" },
  { args: "zzzzzz", code: 2, says: "check, format, import, explain, rules, schema, lsp" },
  { args: "", code: 2, says: "Usage: occupation-profiles" },
  { args: "check --format xml", code: 2, says: "Possible values: pretty, text, json, github, sarif" },
  { args: "check --format jsn", code: 2, says: "Did you mean “json”?" },
  { args: "check --format", code: 2, says: "“--format” needs a value" },
  { args: "check --format --quiet", code: 2, says: "“--format” needs a value" },
  { args: "check --format json=", code: 2, says: "file name is missing" },
  { args: "check --quiet=yes", code: 2, says: "takes no value" },
  { args: "check --max-warnings many", code: 2, says: "not “many”" },
  { args: "check --max-warnings 1.5", code: 2, says: "not “1.5”" },
  { args: "check --max-warnings=-1", code: 2, says: "not “-1”" },
  { args: "check --severity warn", code: 2, says: "Did you mean “warning”?" },
  { args: "check --lang fr", code: 2, says: "takes id, en or auto" },
  { args: "check --stdin-filename a.occupation.yaml", code: 2, says: "--stdin" },
  { args: "check --stdin clean.occupation.yaml", code: 2, says: "clean.occupation.yaml" },
  { args: "check - clean.occupation.yaml", code: 2, says: "(“clean.occupation.yaml”)" },
  { args: "check -", code: 1, says: "1 file checked: 1 error" },
  { args: "import -", code: 2, says: "<stdin>" },
  { args: "check clean --format json=- --format sarif=-", code: 2, says: "--format sarif=FILE" },
  { args: "check clean --format json --format sarif", code: 2, says: "--format sarif=FILE" },
  { args: "check clean --format json=o --format text=o", code: 2, says: "same file: o" },
  { args: "check clean --format json=o --format text=./o", code: 2, says: "same file: ./o" },
  { args: "check clean --format json=clean/a.occupation.yaml", code: 2, says: "would overwrite" },
  { args: "check clean --format json=empty", code: 2, says: "“empty” cannot be written" },
  { args: "explain", code: 2, says: "“explain” needs an argument" },
  { args: "explain missing-sektion", code: 2, says: "Did you mean “missing-section”?" },
  { args: "explain missing-section unclosed-quote", code: 2, says: "does not accept “unclosed-quote”" },
  { args: "explain missing-section", code: 0 },
  { args: "rules", code: 0 },
  { args: "rules x", code: 2, says: "does not accept “x”" },
  { args: "schema", code: 0 },
  { args: "schema --write clean.occupation.yaml", code: 2, says: "stays as it is" },
  { args: "--help", code: 0 },
  { args: "help check", code: 0 },
  { args: "help chek", code: 2 },
  { args: "check --help typo.yml", code: 0 },
  { args: "--version", code: 0 },
];

describe("exit codes", () => {
  let cwd = "";
  let texts: readonly string[] = [];
  const written = () =>
    ["clean/a.occupation.yaml", "clean.occupation.yaml"].map((name) => readFileSync(join(cwd, name), "utf8"));

  before(() => {
    cwd = folder({
      "clean.occupation.yaml": CLEAN,
      "error.occupation.yaml": ONE_ERROR,
      "warning.occupation.yaml": ONE_WARNING,
      "clean/a.occupation.yaml": CLEAN,
      "clean/b.en.occupation.yml": CLEAN,
      "clean/notes.yaml": "not: a profile\n",
    });
    mkdirSync(join(cwd, "empty"));
    texts = written();
  });

  for (const { args, code, says, checked } of ROWS) {
    it(`${code}: ${args || "(nothing)"}`, async () => {
      const list = args.split(" ").filter(Boolean);
      const withReport = checked ? [...list, "--format", "json"] : list;
      const result = await ran(withReport, { cwd });
      assert.equal(result.code, code, result.stderr);
      if (says) assert.ok(result.stderr.includes(says), result.stderr);
      if (!checked) return;
      const paths = JSON.parse(result.stdout).files.map(({ path }: { path: string }) => path);
      for (const path of checked) assert.ok(paths.includes(path));
    });
  }

  it("leaves the files that it was to check as they are", () => {
    assert.deepEqual(written(), texts);
  });
});
