// Which characters a text is made of: a rule about some of them has nothing to do where there are none.
import type { Profile } from "./profile";

export interface Characters {
  /** Nothing but printable ASCII, tabs and line ends. */
  readonly isPlain: boolean;
  /** Does one of these marks, all of them ASCII, stand anywhere in the text? */
  hasAny(marks: string): boolean;
  /** Does each of these characters stand somewhere in the text, so that they may stand there together? */
  mayHold(word: string): boolean;
}

const charactersIn = new WeakMap<Profile, Characters>();

export function charactersOf(profile: Profile): Characters {
  let characters = charactersIn.get(profile);
  if (!characters) {
    characters = read(profile.text);
    charactersIn.set(profile, characters);
  }
  return characters;
}

function read(text: string): Characters {
  const seen = new Uint8Array(128);
  let isPlain = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 127) seen[code] = 1;
    else isPlain = false;
  }
  for (let code = 0; code < 32; code++) if (seen[code] && code !== 9 && code !== 10 && code !== 13) isPlain = false;
  const has = (code: number): boolean => (code < 128 ? seen[code] === 1 : !isPlain);
  return {
    isPlain,
    hasAny: (marks) => {
      for (let i = 0; i < marks.length; i++) if (has(marks.charCodeAt(i))) return true;
      return false;
    },
    mayHold: (word) => {
      for (let i = 0; i < word.length; i++) if (!has(word.charCodeAt(i))) return false;
      return true;
    },
  };
}
