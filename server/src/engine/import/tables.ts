// Tables drawn with bars, as in Markdown: which stretches of the source are their labels and texts. Knows no section.
import type { Span } from "../profile/tree";
import { wordSet } from "../prose/word-lists";

/** A line of its own. */
export interface Part extends Span {
  /** One of several texts of a kind. */
  readonly isItem: boolean;
}

/** What a row says, or a column whose head says what its texts are, in reading order. */
export type Entry = readonly Part[];

export interface Table {
  /** The line after its last one. */
  readonly end: number;
  readonly entries: readonly Entry[];
  /** Of a header that says nothing: "Bagian | Isi". */
  readonly dropped: readonly Span[];
}

/** The table that begins with a line; null for none. */
export function tableAt(source: string, lines: readonly Span[], first: number): Table | null {
  const rows = rowsFrom(source, lines, first);
  if (rows.length === 0) return null;
  const end = first + rows.length;
  const [header, ...others] = rows.filter((row) => !isRuler(source, row)) as [Row, ...Row[]];
  const isHeaded = isRuler(source, rows[1]!) && others.length > 0;
  if (isHeaded && header.cells.every((cell) => saysNothing(textAt(source, cell)))) {
    return { end, entries: others.map(({ cells }) => said(source, cells)), dropped: header.cells.filter(isFilled) };
  }
  if (!isHeaded || !areAlike(others)) {
    return { end, entries: [header, ...others].map(({ cells }) => said(source, cells)), dropped: [] };
  }
  const columns = header.cells.map((head, k): Entry => {
    const texts = said(
      source,
      others.map(({ cells }) => cells[k]!),
    );
    return [...said(source, [head]), ...texts.map((text) => ({ ...text, isItem: true }))];
  });
  return { end, entries: columns, dropped: [] };
}

/** Below its header a table has a ruler; without one, bars are around each of its rows. */
function rowsFrom(source: string, lines: readonly Span[], first: number): Row[] {
  const [head, next] = [first, first + 1].map((i) => (lines[i] ? rowOf(source, lines[i]) : null));
  if (!head || !next || next.cells.length !== head.cells.length || isRuler(source, head)) return [];
  const isRuled = isRuler(source, next);
  if (!isRuled && (!head.isFramed || !next.isFramed || isEmpty(head.cells[0]!))) return [];
  const rows = [head, next];
  for (let i = first + 2; i < lines.length; i++) {
    const row = rowOf(source, lines[i]!);
    if (!row || row.cells.length !== head.cells.length || !(isRuled || row.isFramed)) break;
    rows.push(row);
  }
  return rows;
}

const MOST_CELLS = 8;

interface Row {
  readonly cells: readonly Span[];
  /** Bars are at both ends. */
  readonly isFramed: boolean;
}

/** Null for a line without bars between words. */
function rowOf(source: string, { start, end }: Span): Row | null {
  const line = source.slice(start, end);
  const bars = [...line.matchAll(BAR)].map(({ index }) => index);
  if (bars.length === 0) return null;
  const isOpened = line.slice(0, bars[0]).trim() === "";
  const isClosed = isOpened && line.slice(bars.at(-1)! + 1).trim() === "";
  const edges = [...(isOpened ? [] : [-1]), ...bars, ...(isClosed ? [] : [line.length])];
  const cells = edges.slice(1).map((edge, k) => trimmedAt(source, start + edges[k]! + 1, start + edge));
  if (cells.length < 2 || cells.length > MOST_CELLS) return null;
  return { cells, isFramed: isClosed };
}

/** None that is written with a backslash. */
const BAR = /(?<!\\)\|/g;

function trimmedAt(source: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(source[start]!)) start++;
  while (end > start && /\s/.test(source[end - 1]!)) end--;
  return { start, end };
}

const textAt = (source: string, { start, end }: Span): string => source.slice(start, end);
const isEmpty = ({ start, end }: Span): boolean => start === end;
const isFilled = (cell: Span): boolean => !isEmpty(cell);

const isRuler = (source: string, { cells }: Row): boolean =>
  cells.every((cell) => /^:?-+:?$/.test(textAt(source, cell)));

/** Heads of columns that only say that one of them has labels and the other one texts. */
const OF_ANY_TABLE = wordSet(`
  bagian aspek butir poin unsur hal kategori topik isi keterangan uraian penjelasan deskripsi informasi rincian pertanyaan jawaban
  section part aspect item point topic category field content contents text detail details description explanation information
  question questions answer answers note notes`);

const saysNothing = (head: string): boolean => head === "" || OF_ANY_TABLE.has(head.toLowerCase());

/** Do the columns hold texts of one kind? Labels are much shorter than the texts behind them. */
function areAlike(rows: readonly Row[]): boolean {
  const [first = 0, ...others] = rows[0]!.cells.map((_, k) =>
    rows.reduce((sum, { cells }) => sum + cells[k]!.end - cells[k]!.start, 0),
  );
  return others.every((length) => length < MOST_LONGER * first);
}

const MOST_LONGER = 2.5;

/** The cells that say something, in parts where breaks are written in them. */
function said(source: string, cells: readonly Span[]): Entry {
  return cells.flatMap(({ start, end }) => {
    const parts: Span[] = [];
    let from = start;
    for (const { 0: mark, index } of source.slice(start, end).matchAll(/<br ?\/?>/gi)) {
      parts.push(trimmedAt(source, from, start + index));
      from = start + index + mark.length;
    }
    const texts = [...parts, trimmedAt(source, from, end)].filter(isFilled);
    return texts.map((text) => ({ ...text, isItem: texts.length > 1 }));
  });
}
