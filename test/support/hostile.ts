// A profile that holds one text in every place. No assertions.

/** Every key of the format, each holding the payload as a quoted value. */
export function everywhere(payload: string): string {
  const q = JSON.stringify(payload);
  return `id: ${q}
lang: ${q}
title: ${q}
alternative_titles: [${q}]
codes: {kbji2014: ${q}, kbji2026: ${q}, isco08: ${q}, esco: ${q}, onet: ${q}}
status: ${q}
summary: ${q}
duties: [${q}, {${q}: ${q}}]
fit: ${q}
misfit: {${q}: ${q}}
misconception: ${q}
reality: ${q}
more_misconceptions: [{misconception: ${q}, reality: ${q}}, ${q}]
comparison: [{id: ${q}, text: ${q}}, {title: ${q}, text: ${q}}, ${q}]
related: [${q}]
sources: [{title: ${q}, url: ${q}, publisher: ${q}, accessed: ${q}, covers: [${q}]}, {url: ${q}}, ${q}]
reviews: [{by: ${q}, kind: ${q}, on: ${q}, result: ${q}, note: ${q}}]
updated: ${q}
review_due: ${q}
x-own: {${q}: [${q}]}
${q}: ${q}
`;
}
