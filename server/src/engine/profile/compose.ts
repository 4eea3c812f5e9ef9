// The one adapter to the `yaml` package: text in, our tree and the library's complaints by code out.
// Offsets are those of the text given; nothing here knows the format, and nothing here throws.
import {
  Composer,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type ParsedNode,
  type YAMLMap,
  type YAMLParseError,
  type YAMLSeq,
  type Scalar as YamlScalar,
} from "yaml";
import { furtherDocuments, hasContent } from "./documents";
import { tokensOf } from "./tokens";
import {
  type Alias,
  type Comment,
  hull,
  type ListItem,
  type ListNode,
  type MapNode,
  type Node,
  type Pair,
  type Scalar,
  type ScalarStyle,
  type Span,
} from "./tree";

export interface LibraryError {
  readonly code: YAMLParseError["code"];
  readonly offset: number;
}

export interface Composed {
  readonly root: Node | null;
  readonly errors: readonly LibraryError[];
  readonly comments: readonly Comment[];
  /** Start of each `---`, or `...`, that does not open the first document, and whether content follows it. */
  readonly furtherDocuments: readonly { readonly marker: number; readonly hasContent: boolean }[];
  /** Where nesting passes `MAX_DEPTH`; then `root` is null. */
  readonly tooDeep: number | null;
  /** Spans of aliases and merge keys, in text order. */
  readonly aliases: readonly Span[];
}

export interface ComposeOptions {
  /** Maps an offset of the text given to the author's text. */
  readonly at: (offset: number) => number;
  /** The author's text. */
  readonly original: string;
  /** Values whose source was masked: their text is taken from the original. Keyed by start in the original. */
  readonly opaque: ReadonlyMap<number, { readonly end: number; readonly text: string }>;
}

export function compose(text: string, options: ComposeOptions): Composed {
  const { tokens, tooDeep, isLost, ...read } = tokensOf(text);
  const comments = read.comments.map(({ start, end }) => ({ span: commentSpan(start, end - start, options) }));
  const empty = { root: null, errors: [], comments, furtherDocuments: [], aliases: [] };
  if (tooDeep !== null) return { ...empty, tooDeep: options.at(tooDeep) };
  if (isLost) return { ...empty, errors: [GAVE_UP], tooDeep: null };

  const composer = new Composer({
    uniqueKeys: false,
    strict: true,
    version: "1.2",
    logLevel: "silent",
    keepSourceTokens: true,
  });
  let documents: Document.Parsed[];
  const { stackTraceLimit } = Error;
  try {
    // Each complaint of the library is an Error whose stack nobody reads: most of the time on a text with thousands.
    Error.stackTraceLimit = 0;
    documents = [...composer.compose(tokens, true, text.length)];
  } catch {
    // The library gave up (a stack or a resource limit): the text is reported as unreadable, not thrown.
    return { ...empty, errors: [GAVE_UP], tooDeep: null };
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
  const main = documents.find((document) => hasContent(document)) ?? documents[0];
  const errors = (main?.errors ?? []).map(({ code, pos }) => ({ code, offset: options.at(pos[0]) }));
  const adapter = new Adapter(text, options);
  const root = main ? adapter.node(main.contents) : null;
  return {
    root: main && hasContent(main) ? root : null,
    errors,
    comments,
    furtherDocuments: furtherDocuments(tokens, documents, main, options.at),
    tooDeep: null,
    aliases: adapter.aliases,
  };
}

/** A comment is kept as it is by every repair: its length is the author's. */
function commentSpan(from: number, length: number, { at, original }: ComposeOptions): Span {
  const start = at(from);
  return { start, end: Math.min(start + length, original.length) };
}

const GAVE_UP: LibraryError = { code: "IMPOSSIBLE", offset: 0 };

const STYLES: Record<string, ScalarStyle> = {
  QUOTE_DOUBLE: "double",
  QUOTE_SINGLE: "single",
  BLOCK_LITERAL: "literal",
  BLOCK_FOLDED: "folded",
};

class Adapter {
  readonly aliases: Span[] = [];

  constructor(
    private readonly text: string,
    private readonly options: ComposeOptions,
  ) {}

  node(node: ParsedNode | null): Node | null {
    if (isScalar(node)) return node.value === null && isAbsent(node) ? null : this.scalar(node);
    if (isMap(node)) return this.map(node);
    if (isSeq(node)) return this.list(node);
    if (isAlias(node)) {
      const span = this.span(node.range[0], node.range[1]);
      this.aliases.push(span);
      return { kind: "alias", span, name: node.source } satisfies Alias;
    }
    return null;
  }

  private scalar(node: YamlScalar.Parsed): Scalar {
    const style = STYLES[node.type ?? ""] ?? "plain";
    const span = this.span(node.range[0], node.range[1]);
    const masked = this.options.opaque.get(span.start);
    if (masked) {
      return { kind: "scalar", span: { start: span.start, end: masked.end }, style: "plain", ...same(masked.text) };
    }
    const value = node.value as Scalar["value"];
    const text = typeof value === "string" ? value : this.options.original.slice(span.start, span.end);
    return { kind: "scalar", span, style, value, text, ...properties(node) };
  }

  private map(node: YAMLMap.Parsed): MapNode {
    const pairs = node.items.map((item): Pair => {
      const colon = item.srcToken?.sep?.find((token) => token.type === "map-value-ind")?.offset;
      const key = this.key(item.key, colon ?? item.value?.range[0] ?? node.range[0]);
      if (key.text === "<<" && key.style === "plain") this.aliases.push(key.span);
      const value = this.node(item.value);
      const end = value ? value.span.end : colon === undefined ? key.span.end : this.options.at(colon + 1);
      return { key, value, span: { start: key.span.start, end: Math.max(end, key.span.end) } };
    });
    const flow = node.flow === true;
    const span = flow || pairs.length === 0 ? this.span(node.range[0], node.range[1]) : hull(pairs);
    return { kind: "map", span, flow, pairs, ...properties(node) };
  }

  private list(node: YAMLSeq.Parsed): ListNode {
    const flow = node.flow === true;
    const tokens = node.srcToken?.type === "block-seq" ? node.srcToken.items : [];
    // As in the library: what has neither dash nor value is a comment behind the items; a value may lack its dash.
    const kept = tokens.filter(({ start, value }) => value || start.some(({ type }) => ITEM_PARTS.has(type)));
    const dashes = kept.map(({ start }) => start.find(({ type }) => type === "seq-item-ind")?.offset);
    const items = node.items.map((item, i): ListItem => {
      const value = isPair(item) ? null : this.node(item);
      const start = this.options.at(dashes[i] ?? item.range?.[0] ?? node.range[0]);
      return { value, span: { start, end: Math.max(value?.span.end ?? 0, start + 1) } };
    });
    const span = flow || items.length === 0 ? this.span(node.range[0], node.range[1]) : hull(items);
    return { kind: "list", span, flow, items, ...properties(node) };
  }

  /** Keys are scalars here; any other key becomes one with its source as text. */
  private key(node: ParsedNode | null, colon: number): Scalar {
    if (!node || isAbsent(node))
      return { kind: "scalar", span: this.span(colon, colon + 1), style: "plain", ...same(":") };
    if (isScalar(node)) return this.scalar(node);
    const span = this.span(node.range[0], node.range[1]);
    if (isAlias(node)) this.aliases.push(span);
    return { kind: "scalar", span, style: "plain", ...same(this.options.original.slice(span.start, span.end)) };
  }

  /** The author's span of a node: without trailing blanks and line ends, at least one character where possible. */
  private span(from: number, to: number): Span {
    const { at, original } = this.options;
    const start = at(from);
    // Of lines that were emptied before reading nothing belongs to a value that ends above them.
    let last = to;
    while (last > from + 1 && /\s/.test(this.text.charAt(last - 1))) last--;
    let end = Math.min(at(last), original.length);
    while (end > start + 1 && /\s/.test(original.charAt(end - 1))) end--;
    // What stands nowhere, such as a key left out, shows at the character before it.
    if (end <= start + 1 && /^[\r\n]?$/.test(original.charAt(start))) return this.lastVisible(start);
    return { start, end: Math.max(end, start + 1) };
  }

  private lastVisible(offset: number): Span {
    let end = Math.min(offset, this.options.original.length);
    while (end > 1 && /\s/.test(this.options.original.charAt(end - 1))) end--;
    return { start: Math.max(0, end - 1), end: Math.max(1, end) };
  }
}

const ITEM_PARTS = new Set(["seq-item-ind", "anchor", "tag"]);

const same = (text: string) => ({ value: text, text });

const isAbsent = (node: ParsedNode): boolean => node.range[0] === node.range[1];

type Properties = { anchor?: string; tag?: string };

const NO_PROPERTIES: Properties = {};

/** Nearly every node has none: one object serves them all. */
function properties({ anchor, tag }: { anchor?: string | undefined; tag?: string | undefined }): Properties {
  return anchor || tag ? { ...(anchor && { anchor }), ...(tag && { tag }) } : NO_PROPERTIES;
}
