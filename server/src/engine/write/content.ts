// What a profile says, apart from how it is written: to tell whether edits have changed anything else. Nothing is edited here.
import type { Profile } from "../profile/profile";
import type { Node, Path } from "../profile/tree";

/** The same values under the same keys, but for the value at `hole`, and the same comments. */
export const saysTheSame = (a: Profile, b: Profile, hole: Path | null = null): boolean =>
  isEqual(contentOf(a.root, hole), contentOf(b.root, hole)) && hasSameComments(a, b);

/** The same comments, wherever they stand. */
export const hasSameComments = (a: Profile, b: Profile): boolean => isEqual(commentsOf(a), commentsOf(b));

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const commentsOf = ({ text, comments }: Profile): string[] =>
  comments.map(({ span }) => text.slice(span.start, span.end)).sort();

/** The value to the last blank, the keys of mappings sorted. */
function contentOf(node: Node | null, hole: Path | null): unknown {
  if (hole?.length === 0) return ["hole"];
  if (!node || node.kind === "alias") return node && ["alias", node.name];
  if (node.kind === "scalar") return typeof node.value === "string" ? node.value : [typeof node.value, node.text];
  const below = (step: string | number): Path | null => (hole?.[0] === step ? hole.slice(1) : null);
  if (node.kind === "list") return ["list", ...node.items.map(({ value }, i) => contentOf(value, below(i)))];
  const entries = node.pairs.map(({ key, value }) => [key.text, contentOf(value, below(key.text))] as const);
  return ["map", ...entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))];
}
