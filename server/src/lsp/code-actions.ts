// Quick fixes, "fix all" and refactorings as the protocol's code actions. Worked out from the text as it is, never from what a client sends along.
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type StringValue,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { fixAll } from "../engine/features/fix-all";
import { type QuickFix, quickFixes } from "../engine/features/quick-fixes";
import { refactorings } from "../engine/features/refactorings";
import { isAtUpdated, isEarlier, SET_TO_TODAY, updatedToday } from "../engine/features/updated-date";
import { type Language, sentence, type Template } from "../engine/message";
import type { Span } from "../engine/profile/tree";
import type { Hole } from "../engine/suppression/offers";
import type { Edit } from "../engine/write/edit";
import { literally } from "../engine/write/snippet";
import { beginning } from "./begin-profile";
import type { Checker } from "./checker";
import type { ClientTraits } from "./client-traits";
import { toTextEdits } from "./edits-to-lsp";
import { place, toDiagnostic } from "./findings-to-lsp";
import { FIX_ALL_KIND, UPDATED_KIND } from "./protocol";
import type { SavedWords } from "./saved-words";
import type { Snapshot } from "./snapshot";

const FIX_ALL: Template = {
  en: "Fix all that can be fixed safely ({count})",
  id: "Perbaiki semua yang aman diperbaiki ({count})",
};

const REFACTOR_KINDS = { rewrite: CodeActionKind.RefactorRewrite, move: CodeActionKind.RefactorMove };

/** What a request may ask for. */
export const CODE_ACTION_KINDS = [
  CodeActionKind.QuickFix,
  FIX_ALL_KIND,
  UPDATED_KIND,
  ...Object.values(REFACTOR_KINDS),
];

export class CodeActions {
  /** `allowing` makes the edit that puts a word into the glossary, where that can be done. */
  constructor(
    private readonly checker: Checker,
    private readonly allowing: (snapshot: Snapshot, word: string) => WorkspaceEdit | null,
    private readonly traits: ClientTraits,
    private readonly savedWords: SavedWords,
  ) {}

  /** An editor that knows only commands gets none: there is no command that could do it. */
  at(snapshot: Snapshot, span: Span, { only }: CodeActionContext, language: Language): CodeAction[] {
    if (!this.traits.codeActionLiterals) return [];
    // What corrects nothing, or changes the whole text, is offered to those alone who ask for it.
    const wanted = only && only.length > 0 ? only : [CodeActionKind.QuickFix];
    const wants = (kind: CodeActionKind) => wanted.some((one) => isWithin(kind, one));
    const wantsFixes = wants(CodeActionKind.QuickFix);
    return [
      ...(wantsFixes ? this.quickFixes(snapshot, span, language) : []),
      ...(wantsFixes && isAtUpdated(snapshot.profile, span)
        ? this.updated(snapshot, CodeActionKind.QuickFix, language)
        : []),
      ...(wants(FIX_ALL_KIND) ? this.fixAll(snapshot, language) : []),
      ...(wants(UPDATED_KIND) && this.isDateStale(snapshot) ? this.updated(snapshot, UPDATED_KIND, language) : []),
      ...(Object.values(REFACTOR_KINDS).some(wants) ? this.refactorings(snapshot, span, language) : []).filter((one) =>
        wants(one.kind ?? CodeActionKind.Empty),
      ),
    ];
  }

  private quickFixes(snapshot: Snapshot, span: Span, language: Language): CodeAction[] {
    const { checker } = this;
    const { findings, others } = checker.check(snapshot);
    const onCrash = checker.onCrash(snapshot);
    const fixes = quickFixes(snapshot.profile, span, findings, checker.context(snapshot), language, onCrash);
    const { traits } = this;
    return fixes.flatMap((fix) => {
      const done = this.doing(snapshot, fix, language);
      if (!done) return [];
      const { title, preferred, findings: own } = fix;
      const diagnostics = own.map((finding) => toDiagnostic(place(snapshot, finding, others), { language, traits }));
      return [{ title, kind: CodeActionKind.QuickFix, diagnostics, ...done, ...(preferred && { isPreferred: true }) }];
    });
  }

  /** Null where the editor cannot. */
  private doing(
    snapshot: Snapshot,
    { title, edits, hole, word, absent }: QuickFix,
    language: Language,
  ): Pick<CodeAction, "edit" | "command"> | null {
    if (absent) return beginning(snapshot, title, absent, this.checker.defaultLanguage(snapshot), this.traits);
    const edit =
      word === undefined
        ? this.edit(snapshot, edits, hole && { ...hole, words: hole.words[language] })
        : this.allowing(snapshot, word);
    return edit && { edit };
  }

  private fixAll(snapshot: Snapshot, language: Language): CodeAction[] {
    const { checker } = this;
    const { edits, count } = fixAll(snapshot.profile, checker.context(snapshot), checker.onCrash(snapshot));
    if (edits.length === 0) return [];
    const title = sentence(FIX_ALL, { count }, language);
    return [{ title, kind: FIX_ALL_KIND, edit: this.edit(snapshot, edits) }];
  }

  private refactorings(snapshot: Snapshot, span: Span, language: Language): CodeAction[] {
    return refactorings(snapshot.profile, span, this.checker.defaultLanguage(snapshot)).map(
      ({ kind, title, args, edits }) => ({
        title: sentence(title, args, language),
        kind: REFACTOR_KINDS[kind],
        edit: this.edit(snapshot, edits),
      }),
    );
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
  private edit(snapshot: Snapshot, edits: readonly Edit[], hole?: WordedHole): WorkspaceEdit {
    const { uri, version } = snapshot;
    const textEdits = toTextEdits(snapshot, edits);
    if (!this.traits.versionedEdits) return { changes: { [uri]: textEdits } };
    const [first] = textEdits;
    const isSnippet = hole && first && this.traits.snippetEdits && staysInPlace(first);
    const written = isSnippet ? [{ range: first.range, snippet: snippetOf(first.newText, hole) }] : textEdits;
    return { documentChanges: [{ textDocument: { uri, version }, edits: written }] };
  }
}

type WordedHole = Omit<Hole, "words"> & { readonly words: string };

/** Editors indent the further lines of a snippet like the line that it is put into. */
const staysInPlace = ({ range, newText }: TextEdit): boolean => range.start.character === 0 || !/[\r\n]/.test(newText);

function snippetOf(text: string, { at, lead, words }: WordedHole): StringValue {
  const value = `${literally(text.slice(0, at) + lead)}\${1:${literally(words)}}${literally(text.slice(at))}`;
  return { kind: "snippet", value };
}

/** Kinds are a hierarchy: `source.fixAll` asks for every kind below it. */
const isWithin = (kind: string, wanted: string): boolean =>
  wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`);
