// What the pages of the open documents said when they were opened or saved last, to tell whether that has changed since.
import { wordsOf } from "../engine/features/updated-date";
import type { Documents } from "./documents";
import type { Snapshot } from "./snapshot";

export class SavedWords {
  private readonly words = new Map<string, string>();

  constructor(private readonly documents: Documents) {
    // Also comes for a document that was just opened.
    documents.on("change", (uri) => {
      if (!this.words.has(uri)) this.note(uri);
    });
    documents.on("save", (uri) => this.note(uri));
    documents.on("close", (uri) => void this.words.delete(uri));
  }

  haveChanged({ uri, profile }: Snapshot): boolean {
    return this.words.has(uri) && this.words.get(uri) !== wordsOf(profile);
  }

  private note(uri: string): void {
    const snapshot = this.documents.snapshot(uri);
    if (snapshot) this.words.set(uri, wordsOf(snapshot.profile));
  }
}
