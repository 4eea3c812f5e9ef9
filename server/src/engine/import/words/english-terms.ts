// Parts of English phrases that an import looks for, in the notation of regular expressions. Data, no logic.
import { BELIEF_WORDS } from "../../prose/belief-words";
import { anyOf } from "../language";

const WORDS = BELIEF_WORDS.en;

export const VIEW = anyOf(WORDS.views);
export const CROWD = anyOf([
  ...WORDS.crowd,
  ..."the public|they|you|we|pupils|kids|teenagers|relatives|viewers|readers|neighbours|neighbors|family|folk|the media|nobody".split(
    "|",
  ),
]);
export const THOUGHT = anyOf(WORDS.thought);
