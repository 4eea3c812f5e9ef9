// What features say for each label of a piece.
import { unpacked } from "../weights";
import { LABELS } from "./label";
import { WEIGHTS } from "./weights.generated";

export const LEARNT = unpacked(WEIGHTS, LABELS.length);
