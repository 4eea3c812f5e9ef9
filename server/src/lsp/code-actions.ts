// Quick fixes and "fix all" as the protocol's code actions. Worked out from the text as it is, never from what a client sends along.
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { fixAll } from "../engine/features/fix-all";
import { quickFixes } from "../engine/features/quick-fixes";
import { isAtUpdated, isEarlier, SET_TO_TODAY, updatedToday } from "../engine/features/updated-date";
import { type Language, sentence, type Template } from "../engine/message";
import type { Span } from "../engine/profile/tree";
import { type Edit, orderedEdits } from "../engine/write/edit";
import type { Checker } from "./checker";
import type { ClientTraits } from "./client-traits";
import { type DiagnosticOptions, toDiagnostic } from "./findings-to-lsp";
import { FIX_ALL_KIND, UPDATED_KIND } from "./protocol";
import type { SavedWords } from "./saved-words";
import type { Snapshot } from "./snapshot";

const FIX_ALL: Template = {
  en: "Fix all that can be fixed safely ({count})",
  id: "Perbaiki semua yang aman diperbaiki ({count})",
};

export class CodeActions {
  constructor(
    private readonly checker: Checker,
    private readonly traits: ClientTraits,
    private readonly options: Omit<DiagnosticOptions, "language">,
    private readonly savedWords: SavedWords,
  ) {}

  /** An editor that knows only commands gets none: there is no command that could do it. */
  at(snapshot: Snapshot, span: Span, { only }: CodeActionContext, language: Language): CodeAction[] {
    if (!this.traits.codeActionLiterals) return [];
    // What changes the whole text is offered to those alone who ask for it.
    const wanted = only && only.length > 0 ? only : [CodeActionKind.QuickFix];
    const wantsFixes = wanted.some((kind) => isWithin(CodeActionKind.QuickFix, kind));
    const wantsDate = wanted.some((kind) => isWithin(UPDATED_KIND, kind));
    const wantsAll = wanted.some((kind) => isWithin(FIX_ALL_KIND, kind));
    return [
      ...(wantsFixes ? this.quickFixes(snapshot, span, language) : []),
      ...(wantsFixes && isAtUpdated(snapshot.profile, span)
        ? this.updated(snapshot, CodeActionKind.QuickFix, language)
        : []),
      ...(wantsAll ? this.fixAll(snapshot, language) : []),
      ...(wantsDate && this.isDateStale(snapshot) ? this.updated(snapshot, UPDATED_KIND, language) : []),
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

  private isDateStale(snapshot: Snapshot): boolean {
    return isEarlier(snapshot.profile, this.checker.context(snapshot).today) && this.savedWords.haveChanged(snapshot);
  }

  private updated(snapshot: Snapshot, kind: CodeActionKind, language: Language): CodeAction[] {
    const { today } = this.checker.context(snapshot);
    const edit = updatedToday(snapshot.profile, today);
    if (!edit) return [];
    return [{ title: sentence(SET_TO_TODAY, { date: today }, language), kind, edit: this.edit(snapshot, [edit]) }];
  }

  /** With the version, where the editor can check it: edits to a text that has changed are refused. */
  private edit(snapshot: Snapshot, edits: readonly Edit[]): WorkspaceEdit {
    const { uri, version } = snapshot;
    const textEdits = orderedEdits(edits).map(
      (edit): TextEdit => ({ range: snapshot.range(edit), newText: edit.text }),
    );
    return this.traits.versionedEdits
      ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] }
      : { changes: { [uri]: textEdits } };
  }
}

/** Kinds are a hierarchy: `source.fixAll` asks for every kind below it. */
const isWithin = (kind: string, wanted: string): boolean =>
  wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`);
