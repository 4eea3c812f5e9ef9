// A text as a block of lines, and a block as one line. The text itself stays as it is, to the byte.
import { isOneLine } from "../../profile/lines";
import type { Profile } from "../../profile/profile";
import type { Scalar } from "../../profile/tree";
import { isPhrasePath, isProsePath } from "../../schema/prose";
import { type Spot, valueEdit } from "../../write/spot";
import { foldedBlock, literalBlock, MOST_COLUMNS, type TextPlace } from "../../write/text-value";
import { asScalar, folded } from "../../write/write";
import type { Refactoring } from "./refactoring";

const TO_BLOCK = { en: "Write over several lines", id: "Tulis dalam beberapa baris" };
const TO_LINE = { en: "Write on one line", id: "Tulis dalam satu baris" };

export function blockOrLine(profile: Profile, spot: Spot): Refactoring | null {
  const { value, path, place } = spot;
  if (value?.kind !== "scalar" || typeof value.value !== "string" || !(isProsePath(path) || isPhrasePath(path)))
    return null;
  const isBlock = value.style === "literal" || value.style === "folded";
  const written = isBlock ? onOneLine(value, place) : asBlock(profile.text, value, place);
  const edit = written === null ? null : valueEdit(profile, spot, written);
  return edit && { kind: "rewrite", title: isBlock ? TO_LINE : TO_BLOCK, args: {}, edits: [edit], keepsValues: true };
}

/** Null where the line would be too long to read, or the text has lines of its own. */
function onOneLine({ text }: Scalar, { column }: TextPlace): string | null {
  const written = asScalar(text);
  return text.trim() === "" || text.includes("\n") || column + written.length > MOST_COLUMNS + 20 ? null : written;
}

/** Unquoted lines stay as the author broke them; breaks that are written as `\n` become lines of their own. */
function asBlock(source: string, { text, style, span }: Scalar, place: TextPlace): string | null {
  if (style === "plain" && !isOneLine(source, span)) {
    return folded(source.slice(span.start, span.end), place.indent, place.lineEnd);
  }
  const isBroken = text.includes("\n") && isOneLine(source, span);
  return (isBroken ? literalBlock(text, place) : null) ?? foldedBlock(text, place) ?? literalBlock(text, place);
}
