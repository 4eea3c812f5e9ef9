// What every place that is named to a reader must satisfy, whatever the input.
import assert from "node:assert/strict";
import type { Profile } from "../../server/src/engine/profile/profile";
import type { Span } from "../../server/src/engine/profile/tree";
import { ruleOf } from "../../server/src/engine/rules/lint";
import type { Finding } from "../../server/src/engine/rules/rule";

/**
 * Inside the text; not empty, but 0..0 where a text has nothing but line ends; no line end at either edge and no half of
 * a surrogate pair. Findings about the text as YAML stay on one line.
 */
export function assertSpansValid(profile: Profile, findings: readonly Finding[]): void {
  const { text } = profile;
  for (const finding of findings) {
    const isSyntax = ruleOf(finding.rule)?.stage === "syntax";
    assertSpan(text, finding.span, isSyntax, finding.rule);
    for (const { span, file } of finding.related) {
      if (file === undefined) assertSpan(text, span, isSyntax, `${finding.rule} (related)`);
    }
    if (finding.extent) assertSpan(text, finding.extent, false, `${finding.rule} (extent)`);
  }
}

function assertSpan(text: string, { start, end }: Span, isOneLine: boolean, who: string): void {
  const shown = `${who}: ${start}..${end} of ${text.length}`;
  assert.ok(Number.isInteger(start) && Number.isInteger(end), `${shown} is no place`);
  if (start === 0 && end === 0) {
    assert.match(text, /^[\r\n]*$/, `${shown} is empty`);
    return;
  }
  assert.ok(0 <= start && start < end && end <= text.length, `${shown} is empty or outside the text`);
  const covered = text.slice(start, end);
  assert.doesNotMatch(covered, isOneLine ? /[\r\n]/ : /^[\r\n]|[\r\n]$/, `${shown} includes a line end`);
  const isCut = (at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
  assert.ok(!isCut(start) && !isCut(end), `${shown} cuts a character in two`);
}
