// The tree that a profile's text becomes: nodes with spans, independent of the YAML library. No logic about the format.
import { partitionPoint } from "../partition-point";

/** A place in the text: offsets in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type ScalarStyle = "plain" | "double" | "single" | "literal" | "folded";

/** One value without children. `span` covers quotes or the block header, never a line end. */
export interface Scalar {
  readonly kind: "scalar";
  readonly span: Span;
  readonly style: ScalarStyle;
  /** What YAML makes of it. A broken value that was taken as text is a string. */
  readonly value: string | number | boolean | null | bigint;
  /** The author's text: the value of quoted and block scalars, the source of plain ones. */
  readonly text: string;
  readonly anchor?: string;
  readonly tag?: string;
}

export interface Pair {
  readonly key: Scalar;
  readonly value: Node | null;
  /** From the key's start to the value's end (to the colon's end without a value). */
  readonly span: Span;
}

export interface MapNode {
  readonly kind: "map";
  readonly span: Span;
  readonly flow: boolean;
  readonly pairs: readonly Pair[];
  readonly anchor?: string;
  readonly tag?: string;
}

export interface ListItem {
  readonly value: Node | null;
  /** From the dash (or the value in a flow list) to the value's end. */
  readonly span: Span;
}

export interface ListNode {
  readonly kind: "list";
  readonly span: Span;
  readonly flow: boolean;
  readonly items: readonly ListItem[];
  readonly anchor?: string;
  readonly tag?: string;
}

export interface Alias {
  readonly kind: "alias";
  readonly span: Span;
  readonly name: string;
}

export type Node = Scalar | MapNode | ListNode | Alias;

/** Keys and list indices from the root, e.g. `["comparison", 0, "text"]`. */
export type Path = readonly (string | number)[];

export interface Comment {
  /** From the `#` to the end of the line. */
  readonly span: Span;
}

/** Large mappings are looked up by key many times: their pairs by key. */
const pairsByKey = new WeakMap<MapNode, Map<string, Pair>>();
const LARGE = 40;

/** The last pair with that key: YAML readers let the last one win. */
export function pairOf(node: Node | null | undefined, key: string): Pair | undefined {
  if (node?.kind !== "map") return undefined;
  if (node.pairs.length < LARGE) {
    for (let i = node.pairs.length - 1; i >= 0; i--) if (node.pairs[i]!.key.text === key) return node.pairs[i];
    return undefined;
  }
  let byKey = pairsByKey.get(node);
  if (!byKey) {
    byKey = new Map(node.pairs.map((pair) => [pair.key.text, pair]));
    pairsByKey.set(node, byKey);
  }
  return byKey.get(key);
}

/** The node at a path, `undefined` where there is none. */
export function nodeAt(root: Node | null, path: Path): Node | null | undefined {
  let node: Node | null | undefined = root;
  for (const step of path) {
    if (typeof step === "number") node = node?.kind === "list" ? node.items[step]?.value : undefined;
    else node = pairOf(node, step)?.value;
  }
  return node;
}

/** Does a value stand between the brackets of a mapping or list? */
export function isInFlow(root: Node | null, path: Path): boolean {
  const parent = nodeAt(root, path.slice(0, -1));
  return (parent?.kind === "map" || parent?.kind === "list") && parent.flow;
}

export interface Visited {
  readonly node: Node;
  readonly path: Path;
}

/** Most rules look at every node: a tree is walked once for all of them. */
const visitedIn = new WeakMap<Node, readonly Visited[]>();

/** Every node with its path, parents first. */
export function walk(root: Node | null): readonly Visited[] {
  if (!root) return [];
  let visited = visitedIn.get(root);
  if (!visited) {
    const found: Visited[] = [];
    visit(root, [], found);
    visitedIn.set(root, found);
    visited = found;
  }
  return visited;
}

function visit(node: Node | null, path: Path, found: Visited[]): void {
  if (!node) return;
  found.push({ node, path });
  if (node.kind === "map") for (const pair of node.pairs) visit(pair.value, [...path, pair.key.text], found);
  if (node.kind === "list")
    for (let i = 0; i < node.items.length; i++) visit(node.items[i]!.value, [...path, i], found);
}

/** Asked for by the fix of each finding, of which a text may have thousands. */
const scalarsByStart = new WeakMap<Node, ReadonlyMap<number, Scalar>>();

/** The scalar value that starts at an offset. */
export function scalarAt(root: Node | null, start: number): Scalar | null {
  if (!root) return null;
  let byStart = scalarsByStart.get(root);
  if (!byStart) {
    byStart = scalarIndex(root);
    scalarsByStart.set(root, byStart);
  }
  return byStart.get(start) ?? null;
}

function scalarIndex(root: Node): ReadonlyMap<number, Scalar> {
  const byStart = new Map<number, Scalar>();
  for (const { node } of walk(root)) {
    if (node.kind === "scalar" && !byStart.has(node.span.start)) byStart.set(node.span.start, node);
  }
  return byStart;
}

const keySets = new WeakMap<MapNode, ReadonlySet<string>>();

/** The names of a mapping's keys. */
export function keysOf(map: MapNode): ReadonlySet<string> {
  let keys = keySets.get(map);
  if (!keys) {
    keys = new Set(map.pairs.map(({ key }) => key.text));
    keySets.set(map, keys);
  }
  return keys;
}

/** From the first of the parts to the last; there is at least one. */
export const hull = (parts: readonly { readonly span: Span }[]): Span => ({
  start: parts[0]!.span.start,
  end: parts.at(-1)!.span.end,
});

export const contains = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The spans in text order, those that touch joined to one. */
export function joined(spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}

/** Does a span overlap one of the spans, which are joined and in text order? */
export function overlapsAny(spans: readonly Span[], span: Span): boolean {
  const next = spans[partitionPoint(spans.length, (i) => spans[i]!.end <= span.start)];
  return next !== undefined && next.start < Math.max(span.end, span.start + 1);
}
