// Completion entries as the protocol's items: offsets to positions, lines joined and indented in the way that the editor needs.
import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
} from "vscode-languageserver";
import type { CompletionEntry } from "../engine/features/completion/entry";
import { lineEndOf } from "../engine/profile/lines";
import type { ClientTraits } from "./client-traits";
import type { Snapshot } from "./snapshot";

const KINDS: Readonly<Record<CompletionEntry["kind"], CompletionItemKind>> = {
  template: CompletionItemKind.File,
  section: CompletionItemKind.Module,
  // Snippets by name would go where editors put the author's own, often last.
  form: CompletionItemKind.Struct,
  item: CompletionItemKind.Struct,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  reference: CompletionItemKind.Reference,
  name: CompletionItemKind.Reference,
};

export function toCompletionItem(snapshot: Snapshot, entry: CompletionEntry, traits: ClientTraits): CompletionItem {
  const { label, detail, documentation, replace, removed } = entry;
  const words = traits.markdownCompletion
    ? { kind: MarkupKind.Markdown, value: documentation.markdown }
    : { kind: MarkupKind.PlainText, value: documentation.plain };
  return {
    label,
    kind: KINDS[entry.kind],
    sortText: entry.sort || "0",
    filterText: entry.filter || label,
    insertTextFormat: entry.isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: snapshot.range(replace), newText: textOf(snapshot, entry, traits) },
    ...(detail && { detail, labelDetails: { description: detail } }),
    ...(words.value && { documentation: words }),
    ...(entry.isPreselected && { preselect: true }),
    ...(traits.insertTextMode === "asIs" && { insertTextMode: InsertTextMode.asIs }),
    ...(removed && { additionalTextEdits: [{ range: snapshot.range(removed), newText: "" }] }),
  };
}

/** An editor that adjusts indents adds those of the cursor's line to every further line. */
function textOf(snapshot: Snapshot, { lines, column, replace }: CompletionEntry, traits: ClientTraits): string {
  const added = traits.insertTextMode === "adjusts" ? snapshot.indentAt(replace.start) : 0;
  const indent = " ".repeat(Math.max(0, column - added));
  const [first = "", ...rest] = lines;
  return [first, ...rest.map((line) => (line === "" ? "" : indent + line))].join(lineEndOf(snapshot.profile.text));
}
