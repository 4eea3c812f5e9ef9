// What the open documents held when they were opened or saved last, to tell whether their pages have changed since.
import { wordsOf } from "../engine/features/updated-date";
import { parse } from "../engine/profile/parse";
import type { Documents } from "./documents";
import type { Snapshot } from "./snapshot";

export class SavedWords {
  private readonly saved = new Map<string, { readonly text: string; words: string | null }>();

  constructor(private readonly documents: Documents) {
    // Also comes for a document that was just opened.
    documents.on("change", (uri) => {
      if (!this.saved.has(uri)) this.note(uri);
    });
    documents.on("save", (uri) => this.note(uri));
    documents.on("close", (uri) => void this.saved.delete(uri));
  }

  haveChanged({ uri, profile }: Snapshot): boolean {
    const saved = this.saved.get(uri);
    if (!saved || saved.text === profile.text) return false;
    saved.words ??= wordsOf(parse(saved.text, null, profile, profile.format));
    return saved.words !== wordsOf(profile);
  }

  /** Only the text: it is read when somebody asks. */
  private note(uri: string): void {
    const text = this.documents.textOf(uri);
    if (text !== null) this.saved.set(uri, { text, words: null });
  }
}
