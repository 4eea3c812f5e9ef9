// The prose of a profile as the reader gets it: what a safe fix must leave as it is.
import type { Profile } from "../../server/src/engine/profile/profile";
import { nodeAt, pairOf } from "../../server/src/engine/profile/tree";

const SECTIONS = ["summary", "duties", "fit", "misfit", "misconception", "reality", "comparison"];

/** Every prose value in reading order, trimmed: sections, the items of those given as lists, pairs, comparisons. */
export function proseOf({ root }: Profile): string[] {
  const paths = SECTIONS.flatMap((key) => [[key], ...items(key).map((i) => [key, i])]);
  const nested = [
    ...items("more_misconceptions").flatMap((i) =>
      ["misconception", "reality"].map((key) => ["more_misconceptions", i, key]),
    ),
    ...items("comparison").map((i) => ["comparison", i, "text"]),
  ];
  return [...paths, ...nested].flatMap((path) => {
    const node = nodeAt(root, path);
    return node?.kind === "scalar" ? [`${path.join("/")}: ${node.text.trim()}`] : [];
  });

  function items(key: string): number[] {
    const list = pairOf(root, key)?.value;
    return list?.kind === "list" ? [...list.items.keys()] : [];
  }
}
