// Writes out what anchors, aliases and merge keys stand for, as edits. Gives up where that is endless or large.

import { columnAt, lineEndOf } from "../profile/lines";
import type { Profile } from "../profile/profile";
import { type Alias, type MapNode, type Node, type Pair, type Scalar, type Span, walk } from "../profile/tree";
import type { Edit } from "./edit";
import { quoted } from "./write";

/** Most characters that all references together may become. */
const LIMIT = 20_000;

/** The edits after which the profile has no reference any more; null where there is no such text of a sensible size. */
export function expansion(profile: Profile): Edit[] | null {
  try {
    return new Expansion(profile).edits();
  } catch (error) {
    if (error instanceof Endless) return null;
    throw error;
  }
}

/** A reference that contains itself, leads nowhere, or to more text than anybody wants. */
class Endless extends Error {}

class Expansion {
  /** What each alias refers to: the anchor of its name that comes last before it. */
  private readonly targets = new Map<Alias, Node>();
  private readonly anchored: { readonly node: Node; readonly name: string }[] = [];
  private readonly merges: { readonly map: MapNode; readonly pair: Pair }[] = [];
  /** Nodes being written, to notice one inside itself. */
  private readonly open = new Set<Node>();
  private size = 0;

  constructor(private readonly profile: Profile) {
    const byName = new Map<string, Node>();
    for (const { node } of walk(profile.root)) {
      if (node.kind === "alias") {
        const target = byName.get(node.name);
        if (target) this.targets.set(node, target);
        continue;
      }
      if (node.anchor) {
        byName.set(node.anchor, node);
        this.anchored.push({ node, name: node.anchor });
      }
      if (node.kind === "map") {
        for (const pair of node.pairs) {
          if (isMerge(pair)) this.merges.push({ map: node, pair });
          // An alias in place of a key cannot be written out without knowing whether the key is there already.
          if (pair.key.style === "plain" && pair.key.text.startsWith("*")) throw new Endless();
        }
      }
    }
  }

  edits(): Edit[] {
    const merged = new Set(this.merges.flatMap(({ pair }) => aliasesOf(pair.value)));
    const edits = this.merges.map(({ map, pair }) => this.mergeEdit(map, pair));
    for (const alias of this.targets.keys()) {
      if (!merged.has(alias)) edits.push({ ...alias.span, text: this.written(alias) });
    }
    for (const { node, name } of this.anchored) edits.push(this.anchorEdit(node.span, name));
    return edits;
  }

  /** In flow form, which may stand anywhere. */
  private written(node: Node | null): string {
    if (!node) return "null";
    if (this.open.has(node)) throw new Endless();
    this.open.add(node);
    const text = this.flow(node);
    this.open.delete(node);
    this.size += text.length;
    if (this.size > LIMIT) throw new Endless();
    return text;
  }

  private flow(node: Node): string {
    if (node.kind === "scalar") return this.scalar(node);
    if (node.kind === "list") return `[${node.items.map(({ value }) => this.written(value)).join(", ")}]`;
    if (node.kind === "map")
      return `{${this.pairs(node)
        .map(([key, value]) => `${key}: ${value}`)
        .join(", ")}}`;
    const target = this.targets.get(node);
    if (!target) throw new Endless();
    return this.written(target);
  }

  private scalar({ value, span }: Scalar): string {
    return typeof value === "string" ? quoted(value) : this.profile.text.slice(span.start, span.end);
  }

  /** The pairs of a mapping with those that it merges in; its own come first and win. */
  private pairs(map: MapNode): [key: string, value: string][] {
    const own = map.pairs.filter((pair) => !isMerge(pair));
    const pairs = own.map(({ key, value }): [string, string] => [this.key(key), this.written(value)]);
    return [...pairs, ...map.pairs.filter(isMerge).flatMap((pair) => this.mergedPairs(map, pair))];
  }

  private mergedPairs(map: MapNode, pair: Pair): [key: string, value: string][] {
    const known = new Set(map.pairs.map(({ key }) => key.text));
    const result: [string, string][] = [];
    for (const alias of aliasesOf(pair.value)) {
      const target = this.targets.get(alias);
      if (target?.kind !== "map" || this.open.has(target)) throw new Endless();
      for (const { key, value } of target.pairs) {
        if (known.has(key.text)) continue;
        if (isMerge({ key })) throw new Endless();
        known.add(key.text);
        result.push([this.key(key), this.written(value)]);
      }
    }
    if (aliasesOf(pair.value).length === 0) throw new Endless();
    return result;
  }

  private key({ style, text, span }: Scalar): string {
    return style === "plain" && /^[\w-]+$/.test(text) ? text : this.profile.text.slice(span.start, span.end);
  }

  private mergeEdit(map: MapNode, pair: Pair): Edit {
    const { text } = this.profile;
    const separator = map.flow ? ", " : lineEndOf(text) + " ".repeat(columnAt(text, pair.span.start));
    const pairs = this.mergedPairs(map, pair).map(([key, value]) => `${key}: ${value}`);
    // Without anything to merge in there is nothing to put in its place, and an empty place would break the mapping.
    if (pairs.length === 0) throw new Endless();
    return { ...pair.span, text: pairs.join(separator) };
  }

  /** Takes out `&name` before a value, with the blanks on one side. */
  private anchorEdit({ start: before }: Span, name: string): Edit {
    const { text } = this.profile;
    const start = text.lastIndexOf(`&${name}`, before);
    if (start < 0) throw new Endless();
    const end = start + name.length + 1;
    const after = /^[ \t]*/.exec(text.slice(end, before))![0].length;
    const isLast = /[\r\n]/.test(text.charAt(end + after));
    const blanks = /[ \t]*$/.exec(text.slice(Math.max(0, start - 80), start))![0].length;
    return isLast ? { start: start - blanks, end, text: "" } : { start, end: end + after, text: "" };
  }
}

const isMerge = ({ key }: Pick<Pair, "key">): boolean => key.text === "<<" && key.style === "plain";

/** The aliases that a merge key names: one, or a list of them. */
function aliasesOf(value: Node | null): Alias[] {
  if (value?.kind === "alias") return [value];
  if (value?.kind !== "list") return [];
  return value.items.flatMap((item) => (item.value?.kind === "alias" ? [item.value] : []));
}
