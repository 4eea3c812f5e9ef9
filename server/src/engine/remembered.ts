// What a function made of a text, for the texts that were asked for last: an edit leaves most texts of a file as they were.

/** So many characters of texts are remembered once, and at most twice as many. */
const MOST_CHARACTERS = 300_000;

/** The same function, which has to depend on its text alone. */
export function remembered<Value>(make: (text: string) => Value): (text: string) => Value {
  let recent = new Map<string, Value>();
  let earlier = new Map<string, Value>();
  let characters = 0;
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const value = earlier.get(text) ?? make(text);
    characters += text.length;
    if (characters > MOST_CHARACTERS) {
      earlier = recent;
      recent = new Map();
      characters = text.length;
    }
    recent.set(text, value);
    return value;
  };
}
