// Where a text names an occupation: whole words, whatever their case and number.

/** Is a name the occupation's own one, or a part of it? */
export function isOwn(name: string, title: string | null): boolean {
  if (title === null) return false;
  const [a, b] = [stemmed(name), stemmed(title)];
  return (
    a === b || mentions(b, a) || (b.includes(" ") && a.startsWith(`${b} `)) || (b.endsWith(` ${a}`) && a.includes(" "))
  );
}

const stemmed = (name: string): string => name.toLowerCase().replace(/(?<=\p{L}{3})s$/u, "");

/** Does a text hold the name? */
export function mentions(text: string, name: string): boolean {
  const [whole, part] = [text.toLowerCase(), stemmed(name)];
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    const before = whole[at - 1] ?? " ";
    const after = whole.slice(at + part.length, at + part.length + 2);
    if (!/[\p{L}\p{N}]/u.test(before) && !/^(?:[\p{L}\p{N}](?<!s)|s[\p{L}\p{N}])/u.test(after)) return true;
  }
  return false;
}
