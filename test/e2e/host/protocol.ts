// The words that the extension host and the harness have in common, for page.ts and suite.ts; no code.
import type { Outcome } from "../../outcome";

/** The user setting with the address of the bridge. */
export const bridgeSetting = "occupationProfilesTest.bridge";

export type Request =
  | { act: "screenshot"; name: string }
  | { act: "evaluate"; frame: string; source: string }
  | { act: "press"; key: string }
  | { act: "type"; text: string }
  | { act: "click"; selector: string; frame?: string }
  | { act: "see"; selector: string; frame?: string }
  | { act: "finish"; outcome: Outcome };

export type Response = { answer: unknown } | { error: string };

/** Begins each line that a bundled suite writes to the console; invisible where it is shown all the same. */
export const consoleMark = "\u2063\u2063";
