// The script inside the preview: shows what the extension sends, changes only what differs, and reports which place is wanted.
import morphdom from "morphdom";
import { asState, type FromPage, type PreviewState, type RenderMessage } from "./messages";

interface WebviewApi {
  getState(): unknown;
  setState(state: PreviewState): void;
  postMessage(message: FromPage): void;
}
declare function acquireVsCodeApi(): WebviewApi;

const editor = acquireVsCodeApi();
// First of all: without a state VS Code would not bring the preview back after a reload.
let state = asState(editor.getState()) ?? (JSON.parse(document.body.dataset["state"]!) as PreviewState);
editor.setState(state);

const page = document.getElementById("page")!;
const notice = document.getElementById("notice")!;
/** Where to return to once the page has content again. */
let pendingScroll = state.scroll ?? 0;

function render(message: RenderMessage): void {
  const isOther = message.state.uri !== state.uri;
  if (isOther) pendingScroll = 0;
  if (message.body !== null) {
    document.documentElement.lang = message.language;
    showBody(message.body);
    if (isOther || pendingScroll > 0) scrollTo(0, pendingScroll);
    pendingScroll = 0;
  } else if (isOther) {
    page.replaceChildren();
  }
  page.classList.toggle("stale", message.isStale);
  showNotice(message);
  remember({ ...message.state, scroll: scrollY });
}

/** Morphs the page: blocks that are equal keep their node, and with it focus and selection. */
function showBody(body: string): void {
  const next = page.cloneNode(false) as HTMLElement;
  next.innerHTML = body;
  for (const block of next.querySelectorAll<HTMLElement>("[data-offset]")) block.tabIndex = 0;
  morphdom(page, next, { childrenOnly: true, onBeforeElUpdated: (from, to) => !from.isEqualNode(to) });
}

function showNotice({ note, problem, wordsLanguage }: RenderMessage): void {
  notice.lang = wordsLanguage;
  const next = notice.cloneNode(false) as HTMLElement;
  if (problem) {
    const button = Object.assign(document.createElement("button"), { textContent: problem.action, type: "button" });
    button.dataset["offset"] = String(problem.offset);
    next.append(paragraph("problem", problem.text, button));
  }
  if (note !== null) next.append(paragraph("note", note));
  morphdom(notice, next, { childrenOnly: true, onBeforeElUpdated: (from, to) => !from.isEqualNode(to) });
}

function paragraph(className: string, text: string, ...more: readonly Node[]): HTMLElement {
  const element = Object.assign(document.createElement("p"), { className });
  const words = Object.assign(document.createElement("span"), { textContent: text });
  element.append(words, ...more);
  return element;
}

function remember(next: PreviewState): void {
  state = next;
  editor.setState(state);
  // Where the first one stood: what the page knows can be seen from outside.
  document.body.dataset["state"] = JSON.stringify(state);
}

/** Tells the extension which place of the text belongs to an element; false where none does. */
function reveal(target: EventTarget | null): boolean {
  const block = target instanceof Element ? target.closest<HTMLElement>("[data-offset]") : null;
  if (!block) return false;
  editor.postMessage({ type: "reveal", uri: state.uri, offset: Number(block.dataset["offset"]) });
  return true;
}

addEventListener("message", ({ data }: MessageEvent<RenderMessage>) => {
  if (data?.type === "render") render(data);
});

document.addEventListener("click", (event) => {
  const isLink = event.target instanceof Element && event.target.closest("a") !== null;
  const isSelecting = getSelection()?.isCollapsed === false;
  if (!isLink && !isSelecting) reveal(event.target);
});

document.addEventListener("keydown", (event) => {
  const isOnBlock = event.target instanceof HTMLElement && event.target.matches("[data-offset]:not(button)");
  if (event.key === "Enter" && isOnBlock && reveal(event.target)) event.preventDefault();
});

let isScrollNoted = false;
addEventListener(
  "scroll",
  () => {
    if (isScrollNoted) return;
    isScrollNoted = true;
    requestAnimationFrame(() => {
      isScrollNoted = false;
      remember({ ...state, scroll: scrollY });
    });
  },
  { passive: true },
);

editor.postMessage({ type: "ready" });
