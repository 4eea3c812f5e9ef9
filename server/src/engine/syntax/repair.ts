// What a look at the text itself yields: causes, and a mended copy that the YAML library can read.

import { lineIndexAt, linesOf, trimmed } from "../profile/lines";
import type { Problem, ProblemRule } from "../profile/problem";
import { joined, overlapsAny, type Span } from "../profile/tree";
import type { Edit } from "../write/edit";

/** Collects causes and the edits that let the rest of the file be read. Spans are those of the text scanned. */
export class Repair {
  readonly problems: Problem[] = [];
  /** Turn the scanned text into one that parses; they need not be what the author wants. */
  readonly edits: Edit[] = [];
  /** Values to be taken as they stand, whatever YAML thinks of them. */
  readonly opaque: (Span & { readonly text: string })[] = [];
  /** Stretches where content findings would be guesses. */
  readonly doubtful: Span[] = [];

  /** The text was found as it should be. */
  get isIdle(): boolean {
    return this.problems.length === 0 && this.edits.length === 0 && this.doubtful.length === 0;
  }

  report(problem: Problem, doubtful: Span = problem.extent ?? problem.span): void {
    this.problems.push(problem);
    this.doubtful.push(doubtful);
  }

  doubt(spans: readonly Span[]): void {
    for (const span of spans) this.doubtful.push(span);
  }

  /** Adds edits that the text needs in order to parse. */
  mend(edits: readonly Edit[]): void {
    for (const edit of edits) this.edits.push(edit);
  }

  /** Only what lies in one of the stretches of the author's text, to whose offsets `at` maps. */
  within(stretches: readonly Span[], at: (offset: number) => number): Repair {
    const known = joined(stretches);
    const isWithin = ({ start, end }: Span) => overlapsAny(known, { start: at(start), end: at(end) });
    const part = new Repair();
    part.problems.push(...this.problems.filter(({ span, extent = span }) => isWithin(extent)));
    part.mend(this.edits.filter(isWithin));
    part.opaque.push(...this.opaque.filter(isWithin));
    part.doubt(this.doubtful.filter(isWithin));
    return part;
  }

  /** Takes over what was found in a prepared text; `at` maps its offsets to those of the author's text. */
  adopt(found: Repair, text: string, at: (offset: number) => number): void {
    const move = <T extends Span>(span: T): T => ({ ...span, start: at(span.start), end: at(span.end) });
    const lines = linesOf(text);
    const lineOf = ({ span }: Problem) => lineIndexAt(lines, span.start);
    const mended = new Map(
      this.problems.flatMap((problem, i) => (INDENT_RULES.has(problem.rule) ? [[lineOf(problem), i]] : [])),
    );
    for (const problem of found.problems) {
      const moved: Problem = {
        ...problem,
        span: move(problem.span),
        ...(problem.extent && { extent: move(problem.extent) }),
        ...(problem.edits && { edits: problem.edits.map(move) }),
      };
      // A line that is indented by tabs, say, and to the wrong depth is one problem with one mend.
      const known = problem.rule === "indentation" ? mended.get(lineOf(moved)) : undefined;
      if (known === undefined) this.problems.push(moved);
      else this.problems[known] = withIndent(this.problems[known]!, moved);
    }
    this.doubt(found.doubtful.map(move));
    for (const value of found.opaque) this.opaque.push(move(value));
  }

  /** Takes the source from `span` as plain text: masked for the library, kept for us. */
  takeAsText(source: string, span: Span, text: string = source.slice(span.start, span.end)): void {
    this.opaque.push({ ...span, text: fold(text) });
    // A line end in a plain value folds; every other character becomes a letter, so no meaning is left in it.
    this.edits.push({ ...span, text: source.slice(span.start, span.end).replace(/[^\r\n \t]/g, "x") });
  }
}

/** Rules about the characters that a line is indented by. */
const INDENT_RULES: ReadonlySet<ProblemRule> = new Set(["tab-indent", "invisible-character"]);

/** The problem with an indent of the right depth in place of its own edits to the indent. */
function withIndent(problem: Problem, { edits = [] }: Problem): Problem {
  const kept = (problem.edits ?? []).filter(
    (edit) => !edits.some(({ start, end }) => start <= edit.start && edit.start < end),
  );
  return { ...problem, edits: [...edits, ...kept] };
}

/** What YAML makes of line ends in a plain value: one becomes a space, each further one a line end. */
export function fold(text: string): string {
  let result = "";
  let breaks = 0;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const part = trimmed(line);
    if (part) {
      result += (result === "" ? "" : breaks <= 1 ? " " : "\n".repeat(breaks - 1)) + part;
      breaks = 0;
    }
    breaks++;
  }
  return result;
}
