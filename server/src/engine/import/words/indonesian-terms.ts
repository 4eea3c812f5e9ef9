// Parts of Indonesian phrases that an import looks for, in the notation of regular expressions. Data, no logic.
import { BELIEF_WORDS } from "../../prose/belief-words";
import { anyOf } from "../language";

const WORDS = BELIEF_WORDS.id;

/** "Gambaran umum" heads a summary. */
export const VIEW = anyOf(WORDS.views).replace("gambaran", "gambaran(?! umum)");
/** "Orang yang" begins what is said of people, "untuk orang" whom something is for. */
export const CROWD = anyOf([...WORDS.crowd, "sementara orang"]).replace(
  "|orang|",
  "|(?<!bagi |untuk )orang(?:-orang)?(?! yang)|",
);
