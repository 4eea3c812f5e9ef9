// What a look at the text itself yields: causes, and a mended copy that the YAML library can read.
import type { Edit } from "../edit";
import type { Problem } from "../profile/problem";
import type { Span } from "../profile/tree";

/** Collects causes and the edits that let the rest of the file be read. Spans are those of the text scanned. */
export class Repair {
  readonly problems: Problem[] = [];
  /** Turn the scanned text into one that parses; they need not be what the author wants. */
  readonly edits: Edit[] = [];
  /** Values to be taken as they stand, whatever YAML thinks of them. */
  readonly opaque: (Span & { readonly text: string })[] = [];
  /** Stretches where content findings would be guesses. */
  readonly doubtful: Span[] = [];

  report(problem: Problem, doubtful: Span = problem.extent ?? problem.span): void {
    this.problems.push(problem);
    this.doubtful.push(doubtful);
  }

  /** Takes the source from `span` as plain text: masked for the library, kept for us. */
  takeAsText(source: string, span: Span, text: string = source.slice(span.start, span.end)): void {
    this.opaque.push({ ...span, text: fold(text) });
    // A line end in a plain value folds; every other character becomes a letter, so no meaning is left in it.
    this.edits.push({ ...span, text: source.slice(span.start, span.end).replace(/[^\r\n \t]/g, "x") });
  }
}

/** What YAML makes of line ends in a plain value: one becomes a space, each further one a line end. */
export function fold(text: string): string {
  let result = "";
  let breaks = 0;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const part = line.trim();
    if (part) {
      result += (result === "" ? "" : breaks <= 1 ? " " : "\n".repeat(breaks - 1)) + part;
      breaks = 0;
    }
    breaks++;
  }
  return result;
}
