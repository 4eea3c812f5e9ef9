// What a profile says that codes are judged by: its codes in a form that can be looked up, and its titles in either language.
import { namesIn } from "../index/profile-facts";
import type { ProfileIndex } from "../index/profile-index";
import { markSpan } from "../profile/place";
import { type Profile, textOf } from "../profile/profile";
import { nodeAt, type Path, pairOf, type Scalar, type Span } from "../profile/tree";
import { schemaAt } from "../schema/schema";
import { brokenKeyword } from "../schema/text-shape";

export interface WrittenCode {
  readonly code: string;
  readonly node: Scalar;
  readonly path: Path;
  readonly span: Span;
}

/** The code below a key of `codes`; null where it is absent, or in a form that other rules speak of. */
export function writtenCode({ text, root }: Profile, system: string): WrittenCode | null {
  const path = ["codes", system];
  const node = nodeAt(root, path);
  if (!root || node?.kind !== "scalar" || typeof node.value !== "string") return null;
  const isForm = brokenKeyword(schemaAt(path) ?? {}, node.text) === null;
  return isForm ? { code: node.text, node, path, span: markSpan(text, root, path) } : null;
}

/** Titles and alternative titles of the occupation, in every language in which the workspace has it. */
export function titlesOf(profile: Profile, index: ProfileIndex): string[] {
  const title = textOf(profile, "title");
  const list = pairOf(profile.root, "alternative_titles")?.value;
  const others = list?.kind === "list" ? list.items : [];
  const { id } = profile.identity;
  const versions = id === null ? [] : index.byId(id);
  return [
    ...(title === null ? [] : [title]),
    ...others.flatMap(({ value }) => (value?.kind === "scalar" ? [value.text] : [])),
    ...versions.flatMap(namesIn),
  ];
}
