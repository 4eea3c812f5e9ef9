// Quick fixes, "fix all" and refactorings as the protocol's code actions. Worked out from the text as it is, never from what a client sends along.
import { type CodeAction, type CodeActionContext, CodeActionKind, type WorkspaceEdit } from "vscode-languageserver";
import { fixAll } from "../engine/features/fix-all";
import { quickFixes } from "../engine/features/quick-fixes";
import { refactorings } from "../engine/features/refactorings";
import { type Language, sentence, type Template } from "../engine/message";
import type { Span } from "../engine/profile/tree";
import type { Edit } from "../engine/write/edit";
import type { Checker } from "./checker";
import type { ClientTraits } from "./client-traits";
import { toTextEdits } from "./edits-to-lsp";
import { type DiagnosticOptions, toDiagnostic } from "./findings-to-lsp";
import { FIX_ALL_KIND } from "./protocol";
import type { Snapshot } from "./snapshot";

const FIX_ALL: Template = {
  en: "Fix all that can be fixed safely ({count})",
  id: "Perbaiki semua yang aman diperbaiki ({count})",
};

const REFACTOR_KINDS = { rewrite: CodeActionKind.RefactorRewrite, move: CodeActionKind.RefactorMove };

/** What a request may ask for. */
export const CODE_ACTION_KINDS = [CodeActionKind.QuickFix, FIX_ALL_KIND, ...Object.values(REFACTOR_KINDS)];

export class CodeActions {
  constructor(
    private readonly checker: Checker,
    private readonly traits: ClientTraits,
    private readonly options: Omit<DiagnosticOptions, "language">,
  ) {}

  /** An editor that knows only commands gets none: there is no command that could do it. */
  at(snapshot: Snapshot, span: Span, { only }: CodeActionContext, language: Language): CodeAction[] {
    if (!this.traits.codeActionLiterals) return [];
    // What corrects nothing, or changes the whole text, is offered to those alone who ask for it.
    const wanted = only && only.length > 0 ? only : [CodeActionKind.QuickFix];
    const wants = (kind: CodeActionKind) => wanted.some((one) => isWithin(kind, one));
    return [
      ...(wants(CodeActionKind.QuickFix) ? this.quickFixes(snapshot, span, language) : []),
      ...(wants(FIX_ALL_KIND) ? this.fixAll(snapshot, language) : []),
      ...(Object.values(REFACTOR_KINDS).some(wants) ? this.refactorings(snapshot, span, language) : []).filter((one) =>
        wants(one.kind ?? CodeActionKind.Empty),
      ),
    ];
  }

  private quickFixes(snapshot: Snapshot, span: Span, language: Language): CodeAction[] {
    const { checker } = this;
    const findings = checker.findings(snapshot);
    const onCrash = checker.onCrash(snapshot);
    const fixes = quickFixes(snapshot.profile, span, findings, checker.context(snapshot), language, onCrash);
    return fixes.map(({ title, edits, preferred, findings: own }) => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: own.map((finding) => toDiagnostic(snapshot, finding, { ...this.options, language })),
      edit: this.edit(snapshot, edits),
      ...(preferred && { isPreferred: true }),
    }));
  }

  private fixAll(snapshot: Snapshot, language: Language): CodeAction[] {
    const { checker } = this;
    const { edits, count } = fixAll(snapshot.profile, checker.context(snapshot), checker.onCrash(snapshot));
    if (edits.length === 0) return [];
    const title = sentence(FIX_ALL, { count }, language);
    return [{ title, kind: FIX_ALL_KIND, edit: this.edit(snapshot, edits) }];
  }

  private refactorings(snapshot: Snapshot, span: Span, language: Language): CodeAction[] {
    return refactorings(snapshot.profile, span).map(({ kind, title, args, edits }) => ({
      title: sentence(title, args, language),
      kind: REFACTOR_KINDS[kind],
      edit: this.edit(snapshot, edits),
    }));
  }

  /** With the version, where the editor can check it: edits to a text that has changed are refused. */
  private edit(snapshot: Snapshot, edits: readonly Edit[]): WorkspaceEdit {
    const { uri, version } = snapshot;
    const textEdits = toTextEdits(snapshot, edits);
    return this.traits.versionedEdits
      ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] }
      : { changes: { [uri]: textEdits } };
  }
}

/** Kinds are a hierarchy: `source.fixAll` asks for every kind below it. */
const isWithin = (kind: string, wanted: string): boolean =>
  wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`);
