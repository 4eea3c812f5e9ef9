// The request to correct all that can safely be corrected, and to tell what of it was done and what is left.
import type { Connection } from "vscode-languageserver";
import { fixAll } from "../engine/features/fix-all";
import { parse } from "../engine/profile/parse";
import { lint } from "../engine/rules/lint";
import { applyEdits } from "../engine/write/edit";
import { answering, type Parts } from "./editor-requests";
import { type DocumentParams, FIX_ALL_REQUEST, type FixAllAnswer } from "./protocol";

export function serveFixAll(connection: Connection, parts: Parts): void {
  const { checker } = parts;
  connection.onRequest(
    FIX_ALL_REQUEST,
    answering(parts)<DocumentParams, FixAllAnswer>(FIX_ALL_REQUEST, (snapshot) => {
      const { profile, version } = snapshot;
      const [context, onCrash] = [checker.context(snapshot), checker.onCrash(snapshot)];
      const { edits, count } = fixAll(profile, context, onCrash);
      const after = parse(applyEdits(profile.text, edits), profile.path, null, profile.format);
      return { version, edits, fixed: count, left: lint(after, context, onCrash).length };
    }),
  );
}
