// The editor and the command line give the same findings over the same folder: rule, severity, words, place, other places.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Diagnostic, DocumentDiagnosticReport } from "vscode-languageserver/node";
import type { JsonOutput } from "../server/src/cli/report/json";
import { folder, ran } from "./cli/program";
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

describe("parity of editor and command line", () => {
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
      for (const { path, findings } of output.files) {
        const report = (await editor.connection.sendRequest("textDocument/diagnostic", {
          textDocument: { uri: uris.get(path) },
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
    });
  }
});
