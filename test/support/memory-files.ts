// A file system in memory, by address: for tests of the workspace. No assertions.
import type { FolderEntry } from "../../server/src/lsp/protocol";
import type { Files } from "../../server/src/lsp/workspace/files";

export class MemoryFiles implements Files {
  /** Every file that was read, in order. */
  readonly reads: string[] = [];
  /** While set, nothing is read: what is asked for waits. */
  private gate: Promise<void> = Promise.resolve();
  private openGate: () => void = () => {};

  constructor(readonly texts: Map<string, string> = new Map()) {}

  static of(texts: Readonly<Record<string, string>>): MemoryFiles {
    return new MemoryFiles(new Map(Object.entries(texts)));
  }

  hold(): void {
    this.gate = new Promise((resolve) => {
      this.openGate = resolve;
    });
  }

  release(): void {
    this.openGate();
  }

  async read(uri: string): Promise<string | null> {
    const text = this.texts.get(uri);
    if (text !== undefined) {
      this.reads.push(uri);
      await this.gate;
    }
    return this.texts.get(uri) ?? null;
  }

  async entries(uri: string): Promise<readonly FolderEntry[] | null> {
    const below = [...this.texts.keys()].filter((file) => file.startsWith(`${uri}/`));
    if (below.length === 0) return null;
    const names = below.map((file) => file.slice(uri.length + 1));
    const folders = new Set(names.flatMap((name) => (name.includes("/") ? [name.slice(0, name.indexOf("/"))] : [])));
    const entry = (name: string, isFolder: boolean) => ({ name: decodeURIComponent(name), isFolder, isLink: false });
    return [
      ...[...folders].map((name) => entry(name, true)),
      ...names.filter((name) => !name.includes("/")).map((name) => entry(name, false)),
    ];
  }

  async real(uri: string): Promise<string> {
    return uri;
  }

  /** Renames a folder, with all that is in it. */
  move(from: string, to: string): void {
    for (const [file, text] of [...this.texts]) {
      if (!file.startsWith(`${from}/`)) continue;
      this.texts.delete(file);
      this.texts.set(to + file.slice(from.length), text);
    }
  }
}
