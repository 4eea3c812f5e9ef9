// The editor and the command line give the same findings over the same folder: rule, severity, words, place, other places.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Diagnostic, DocumentDiagnosticReport } from "vscode-languageserver/node";
import type { JsonOutput } from "../server/src/cli/report/json";
import { nodeFiles } from "../server/src/lsp/files.node";
import { folderUri } from "../server/src/lsp/uri";
import { CLEAN, folder, ran } from "./cli/program";
import { LspClient } from "./support/lsp-client";

const PROFILES = join(__dirname, "profiles");
const SEVERITIES = ["", "error", "warning", "info"];

/** Every sample, sound and broken, and texts that are hard to place. */
function files(): Record<string, string> {
  const names = readdirSync(PROFILES, { recursive: true, encoding: "utf8" }).filter((name) => /\.ya?ml$/.test(name));
  const samples = names.map((name) => [name.split(sep).join("/"), readFileSync(join(PROFILES, name), "utf8")]);
  return {
    ...Object.fromEntries(samples),
    "hard/empty.occupation.yaml": "",
    "hard/breaks.occupation.yaml": "\r\n\r\n",
    "hard/emoji.occupation.yaml": "# 📅📅📅\r\ntitle: 😀😀\r\ndutys: “x”\r\n",
    "hard/returns.occupation.yaml": "title: a\rduties: b\rduties: c\r",
    "hard/cut.occupation.yaml": 'title: "Perawat\nduties:\n\t- a\n  - b: c: d\n',
  };
}

interface Plain {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly range: string;
  readonly related: readonly string[];
}

function plain(diagnostic: Diagnostic): Plain {
  const { start, end } = diagnostic.range;
  return {
    rule: String(diagnostic.code),
    severity: SEVERITIES[diagnostic.severity ?? 0]!,
    message: typeof diagnostic.message === "string" ? diagnostic.message : diagnostic.message.value,
    range: `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`,
    related: (diagnostic.relatedInformation ?? []).map(
      ({ location, message }) => `${location.range.start.line + 1}:${location.range.start.character + 1} ${message}`,
    ),
  };
}

describe("parity of editor and command line (editing, yaml-language-server#535)", () => {
  for (const language of ["id", "en"] as const) {
    it(`byte for byte, with messages in ${language}`, async () => {
      const texts = files();
      const root = folder(texts);
      // Named one by one, as the editor has them open one by one: neither knows whether there are more.
      const named = Object.keys(texts);
      const { stdout } = await ran(["check", "--format", "json", "--lang", language, ...named], { cwd: root });
      const output = JSON.parse(stdout) as JsonOutput;
      assert.deepEqual(output.files.map(({ path }) => path).sort(), Object.keys(texts).sort());
      assert.ok(output.summary.errors > 50, "there is something to compare");

      const editor = await LspClient.start({ configuration: () => ({ language }) });
      const uris = new Map(output.files.map(({ path }) => [path, pathToFileURL(join(root, path)).href]));
      for (const [path, uri] of uris) await editor.open(uri, texts[path]!);
      for (const file of output.files) await assertSame(editor, uris.get(file.path)!, file);
    });
  }

  it("under configurations, with findings that are ignored", async () => {
    const root = realpathSync(folder({ ...CONFIGURED, ".git/HEAD": "" }));
    const { stdout, code } = await ran(["check", "--format", "json"], { cwd: root });
    const output = JSON.parse(stdout) as JsonOutput;
    assert.deepEqual(
      output.files.map(({ path }) => path),
      ["b/occupation-profiles.yaml", "b/x.occupation.yaml", "profiles/included.yaml", "top.occupation.yaml"],
    );
    assert.equal(code, 1);
    const editor = await LspClient.start({
      folders: [folderUri(pathToFileURL(root).href)],
      edge: { files: nodeFiles },
      locale: "en",
    });
    const uriOf = (path: string) => pathToFileURL(join(root, path)).href;
    for (const [path, text] of Object.entries(CONFIGURED)) await editor.open(uriOf(path), text, "yaml");
    for (const file of output.files) await assertSame(editor, uriOf(file.path), file);
    const others = Object.keys(CONFIGURED).filter((path) => !output.files.some((file) => file.path === path));
    assert.deepEqual(others, ["occupation-profiles.yaml", "archive/old.occupation.yaml", "notes.yaml"]);
    for (const path of others) assert.deepEqual(await editor.diagnostics(uriOf(path)), [], path);
    const said = output.files.flatMap(({ findings }) => findings.map(({ rule, severity }) => `${severity} ${rule}`));
    assert.deepEqual(said, [
      "warning invisible-character",
      "error key-order",
      "warning unused-ignore",
      "error ignore-without-reason",
      "error missing-section",
    ]);
    editor.dispose();
  });
});

const titled = (title: string): string => CLEAN.replace("lang: en\ntitle: Baker", `title: ${title}`);

/** Profiles under a configuration at the root and one below, with requests to ignore findings that are of use and that are not. */
const CONFIGURED: Record<string, string> = {
  "occupation-profiles.yaml":
    "language: id\ndefault_language: en\ninclude: [profiles]\nexclude: [archive]\nrules:\n  key-order: off\n",
  "top.occupation.yaml": `status: draft\n${titled("Cook").replace(/^misfit:.*\n/m, "")}`,
  "profiles/included.yaml": titled("Driver").replace(
    "fit: People",
    "# occupation-profiles-ignore-next-line hash-in-text\nfit: People on route #7",
  ),
  "archive/old.occupation.yaml": "title: x\n",
  "notes.yaml": "title: x\n",
  "b/occupation-profiles.yaml": "rules:\n  key-order: error\nglossary:\n  - kue\u00a0bolu\n",
  "b/x.occupation.yaml": `status: draft\n${titled("Painter")}lint:\n  ignore:\n    - {rule: hash-in-text, reason: as on the sign}\n`,
};

/** The editor's findings of a document are those of the command line. */
async function assertSame(
  editor: LspClient,
  uri: string,
  { path, findings }: JsonOutput["files"][number],
): Promise<void> {
  const report = (await editor.connection.sendRequest("textDocument/diagnostic", {
    textDocument: { uri },
  })) as DocumentDiagnosticReport;
  assert.ok(report.kind === "full");
  const said = findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    range: `${finding.line}:${finding.column}-${finding.endLine}:${finding.endColumn}`,
    related: finding.related.map(({ line, column, message }) => `${line}:${column} ${message}`),
  }));
  assert.deepEqual(report.items.map(plain), said, path);
}
