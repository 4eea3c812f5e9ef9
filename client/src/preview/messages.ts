// What the preview's page and the extension say to each other: a closed set. Whatever arrives is looked at before it is believed.

/** What VS Code keeps of a preview across a reload of the window. */
export interface PreviewState {
  readonly uri: string;
  readonly locked: boolean;
  /** How far down the reader was, in pixels. */
  readonly scroll?: number;
}

/** Everything that the page shows. */
export interface RenderMessage {
  readonly type: "render";
  readonly state: PreviewState;
  /** Language of the page. */
  readonly language: "id" | "en";
  /** Language of what stands above it. */
  readonly wordsLanguage: "id" | "en";
  /** The reader's page as HTML from the engine; null keeps what is there. */
  readonly body: string | null;
  /** What is there is older than the text. */
  readonly isStale: boolean;
  /** A remark above the page. */
  readonly note: string | null;
  /** The first place that cannot be read. */
  readonly problem: { readonly text: string; readonly action: string; readonly offset: number } | null;
}

export type FromPage =
  /** The page listens now. */
  | { readonly type: "ready" }
  /** The reader wants to see a place of the text. */
  | { readonly type: "reveal"; readonly uri: string; readonly offset: number };

export function asFromPage(value: unknown): FromPage | null {
  if (!isRecord(value)) return null;
  const { type, uri, offset } = value;
  if (type === "ready") return { type };
  if (type === "reveal" && typeof uri === "string" && isOffset(offset)) return { type, uri, offset };
  return null;
}

export function asState(value: unknown): PreviewState | null {
  if (!isRecord(value)) return null;
  const { uri, locked, scroll } = value;
  if (typeof uri !== "string" || uri === "" || typeof locked !== "boolean") return null;
  return { uri, locked, ...(typeof scroll === "number" && Number.isFinite(scroll) && { scroll }) };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
