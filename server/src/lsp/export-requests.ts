// The request for a profile in another form: its text, what its file may be called, and what is not done in the profile.
import type { Connection } from "vscode-languageserver";
import { exported, exportName, isExportForm } from "../engine/export/forms";
import { languageOf } from "../engine/profile/profile";
import { isOfUnwritten } from "../engine/rules/trial";
import { answering, type Parts } from "./editor-requests";
import { countsOf } from "./findings-to-lsp";
import { EXPORT_REQUEST, type ExportAnswer, type ExportParams } from "./protocol";
import { whenComplete } from "./workspace/complete";

export function serveExport(connection: Connection, parts: Parts): void {
  const { checker, workspace } = parts;
  const answer = answering(parts);
  connection.onRequest(
    EXPORT_REQUEST,
    answer<ExportParams, ExportAnswer>(EXPORT_REQUEST, async (snapshot, { form }) => {
      if (!isExportForm(form)) return null;
      // The names of other occupations are for good in what is written.
      await whenComplete(workspace);
      const { profile } = snapshot;
      const language = languageOf(profile, { defaultLanguage: checker.defaultLanguage(snapshot) });
      const findings = checker.findings(snapshot);
      return {
        fileName: exportName(profile, form),
        text: exported(profile, form, { language, index: checker.context(snapshot).index }),
        errors: countsOf(findings).error,
        waiting: findings.filter((finding) => isOfUnwritten(finding) && finding.severity !== "error").length,
      };
    }),
  );
}
