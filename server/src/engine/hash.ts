// A text as a number, for what is compared or looked up very often. Texts may share one: whoever has to be sure compares the texts.

/** FNV-1a, 30 bits: such numbers need no memory of their own. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (2 ** 30 - 1);
}
