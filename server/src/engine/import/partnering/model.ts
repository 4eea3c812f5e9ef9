// What features say for each tag of a word in a comparison.
import { unpacked } from "../weights";
import { TAGS } from "./partnering";
import { WEIGHTS } from "./weights.generated";

export const LEARNT = unpacked(WEIGHTS, TAGS);
