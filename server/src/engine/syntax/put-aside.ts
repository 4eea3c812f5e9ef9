// Lines put behind number signs: nothing of them is lost, and YAML passes over them. Decides nothing.
import { isBlankLine, lineIndexAt, linesOf } from "../profile/lines";
import type { Edit } from "../write/edit";

export const commented = (start: number): Edit => ({ start, end: start, text: "# " });

/** A line and all that stands below it, as far as it is indented: what begins there would be without a head. */
export function commentedBlock(text: string, start: number): Edit[] {
  const lines = linesOf(text);
  const first = lineIndexAt(lines, start);
  const { indent } = lines[first]!;
  let next = first + 1;
  while (next < lines.length && (isBlankLine(text, lines[next]!) || lines[next]!.indent >= Math.max(indent, 1))) next++;
  return lines
    .slice(first, next)
    .filter((line) => !isBlankLine(text, line))
    .map((line) => commented(line.start));
}
