// Outline, folds and selections as the protocol's symbols and ranges.
import {
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type SelectionRange,
  type SymbolInformation,
  SymbolKind,
} from "vscode-languageserver";
import type { Fold } from "../engine/features/folding";
import type { OutlineEntry } from "../engine/features/outline";
import type { Span } from "../engine/profile/tree";
import type { ClientTraits } from "./client-traits";
import type { Snapshot } from "./snapshot";

/** Kinds that every editor knows. */
const KINDS: Readonly<Record<OutlineEntry["kind"], SymbolKind>> = {
  section: SymbolKind.Namespace,
  text: SymbolKind.Property,
  item: SymbolKind.String,
  list: SymbolKind.Array,
  group: SymbolKind.Module,
};

export function toSymbol(snapshot: Snapshot, entry: OutlineEntry): DocumentSymbol {
  return {
    name: entry.name,
    detail: entry.detail,
    kind: KINDS[entry.kind],
    range: snapshot.range(entry.span),
    selectionRange: snapshot.range(entry.nameSpan),
    children: entry.children.map((child) => toSymbol(snapshot, child)),
  };
}

/** For editors that know no hierarchy: each entry after its parent, which it names. */
export function toFlatSymbols(snapshot: Snapshot, entries: readonly OutlineEntry[], parent = ""): SymbolInformation[] {
  return entries.flatMap((entry) => [
    {
      name: entry.name,
      kind: KINDS[entry.kind],
      location: { uri: snapshot.uri, range: snapshot.range(entry.span) },
      ...(parent && { containerName: parent }),
    },
    ...toFlatSymbols(snapshot, entry.children, entry.name),
  ]);
}

export function toFoldingRanges(snapshot: Snapshot, folds: readonly Fold[], traits: ClientTraits): FoldingRange[] {
  return outermost(folds, traits.mostFolds).map(({ span, isComment }) => {
    const { start, end } = snapshot.range(span);
    return {
      startLine: start.line,
      endLine: end.line,
      ...(!traits.wholeLineFolding && { startCharacter: start.character, endCharacter: end.character }),
      ...(isComment && { kind: FoldingRangeKind.Comment }),
    };
  });
}

/** Of too many folds those that lie in the fewest others. They are in text order. */
function outermost(folds: readonly Fold[], most: number): readonly Fold[] {
  if (folds.length <= most) return folds;
  const ends: number[] = [];
  const levels = folds.map(({ span }) => {
    while (ends.length > 0 && ends.at(-1)! <= span.start) ends.pop();
    return ends.push(span.end);
  });
  const ranked = folds.map((fold, i) => ({ fold, level: levels[i]! })).sort((a, b) => a.level - b.level);
  return ranked
    .slice(0, most)
    .map(({ fold }) => fold)
    .sort((a, b) => a.span.start - b.span.start);
}

/** The spans, smallest first, as ranges of which each has the next as its parent. There is always one: the whole text. */
export function toSelectionRange(snapshot: Snapshot, spans: readonly Span[]): SelectionRange {
  const [first, ...outer] = spans.map((span): SelectionRange => ({ range: snapshot.range(span) }));
  let inner = first!;
  for (const parent of outer) {
    inner.parent = parent;
    inner = parent;
  }
  return first!;
}
