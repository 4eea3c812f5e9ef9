// Typing is rehearsed while nobody waits: what an edit asks of the engine is done a number of times with copies of the first document
// that is opened, so that it is compiled by the time somebody types. Changes nothing and tells nobody.
import { factsOf } from "../engine/index/profile-facts";
import type { Checker } from "./checker";
import type { ClientTraits } from "./client-traits";
import type { Documents } from "./documents";
import { toDiagnostics } from "./findings-to-lsp";
import { Snapshot } from "./snapshot";
import { pathOf } from "./uri";
import { isConfiguration } from "./workspace/configurations";

/** What is asked for when a document is opened has been answered by then. */
const PAUSE_MS = 300;
/** Between two edits: whoever asks for something meanwhile comes first. */
const STEP_MS = 10;
const EDITS = 40;
/** An edit in a longer text takes longer than anybody should wait for. */
const LONGEST = 100_000;

export function rehearseTyping(documents: Documents, checker: Checker, traits: ClientTraits): void {
  let isDone = false;
  documents.on("open", (uri) => {
    const version = documents.versionOf(uri);
    const begin = () => {
      const original = isDone ? null : documents.snapshot(uri);
      if (!original || original.version !== version || original.profile.text.length > LONGEST) return;
      isDone = true;
      new Rehearsal(original, documents, checker, traits).step(0);
    };
    if (!isDone && !isConfiguration(uri)) later(PAUSE_MS, begin);
  });
}

class Rehearsal {
  constructor(
    private readonly original: Snapshot,
    private readonly documents: Documents,
    private readonly checker: Checker,
    private readonly traits: ClientTraits,
  ) {}

  /** An edit somewhere in the text and its undoing, as long as the author has not begun to type. */
  step(number: number): void {
    const { original } = this;
    if (number === EDITS || this.documents.versionOf(original.uri) !== original.version) return;
    const { text } = original.profile;
    const at = insideWord(text, Math.floor(((number + 0.5) / EDITS) * text.length));
    if (at === null) return;
    const edited = this.check(`${text.slice(0, at)}a${text.slice(at)}`, original);
    this.check(text, edited);
    later(STEP_MS, () => this.step(number + 1));
  }

  private check(text: string, before: Snapshot): Snapshot {
    const { checker, traits } = this;
    const { uri, version, profile } = before;
    const snapshot = new Snapshot(uri, version, text, pathOf(uri), profile);
    factsOf(snapshot.profile, snapshot.file, checker.defaultLanguage(snapshot));
    toDiagnostics(checker.run(snapshot, true, () => {}).placed, { language: checker.ownLanguage, traits });
    return snapshot;
  }
}

/** The first place between two letters from an offset on; null where there is none. */
function insideWord(text: string, from: number): number | null {
  const pattern = /\p{L}(?=\p{L})/gu;
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match && match.index + match[0].length;
}

/** A process that has nothing else to do may end before. */
function later(pause: number, work: () => void): void {
  const timer: unknown = setTimeout(() => {
    try {
      work();
    } catch {
      // Nobody has asked for it; whoever types the same is told.
    }
  }, pause);
  if (typeof timer === "object" && timer !== null && "unref" in timer) (timer as NodeJS.Timeout).unref();
}
