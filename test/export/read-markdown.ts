// Nothing here understands Markdown whole: it undoes what escaping did, and says what would still act. For tests.

/** Characters that act in Markdown and stand unescaped, outside of emphasis, links and what begins a line. */
export function actingIn(line: string): string[] {
  const content = line
    .replace(/^(?:#{1,3} |- |\d+\. )/, "")
    .replace(/\[((?:\\.|[^\\\]])*)\]\(<[^<>\\]*>\)/g, "$1")
    .replace(/(?<!\\)\*\*((?:\\.|[^*\\])+)\*\*/g, "$1")
    .replace(/(?<!\\)\*((?:\\.|[^*\\])+)\*/g, "$1");
  return [...content.replace(/\\[^a-zA-Z0-9\s]/g, "").matchAll(/[\\`*_[\]<>#~|$]/g)].map(([char]) => char);
}
