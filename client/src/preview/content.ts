// What a preview shows, as the message to its page: the profile's page with its banner, or what was there under a remark.
import { type TextDocument, Uri } from "vscode";
import type { PreviewPage } from "../../../server/src/lsp/protocol";
import { language } from "../settings";
import { sayIn } from "../words";
import type { PreviewState, RenderMessage } from "./messages";
import { nameOf } from "./target";

/** `last` is what the preview showed of the same text before: it stays where the new text gives no page. */
export function pageMessage(
  page: PreviewPage,
  document: TextDocument,
  state: PreviewState,
  last: RenderMessage | null,
): RenderMessage {
  const words = language(document);
  const { problem } = page;
  const line = problem ? document.positionAt(problem.offset).line + 1 : 0;
  const banner = problem && {
    text: sayIn(words, "problemOnLine", { line, message: problem.message }),
    action: sayIn(words, "goThere", { line }),
    offset: problem.offset,
  };
  const message = { type: "render", state, wordsLanguage: words, problem: banner } as const;
  if (page.body !== null) {
    return { ...message, language: page.language, body: page.body, isStale: false, note: null };
  }
  const note = sayIn(words, last?.body ? "lastGoodPage" : "nothingToShow");
  return { ...message, language: last?.language ?? page.language, ...kept(last), note };
}

/** What is there stays, greyed, under a remark. */
export function remark(
  word: "closed" | "gone" | "serverFailed",
  state: PreviewState,
  last: RenderMessage | null,
): RenderMessage {
  const words = last?.wordsLanguage ?? language();
  const note = sayIn(words, word, { name: nameOf(Uri.parse(state.uri)) });
  const message = { type: "render", state, wordsLanguage: words, problem: null, note } as const;
  return { ...message, language: last?.language ?? words, ...kept(last) };
}

const kept = (last: RenderMessage | null) => ({ body: last?.body ?? null, isStale: !!last?.body });
