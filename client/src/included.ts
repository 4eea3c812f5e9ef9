// Plain YAML documents that a workspace's configuration includes become profiles. Which ones they are, the server knows.
import { Disposable, languages, type TextDocument, workspace } from "vscode";
import { LANGUAGE_ID } from "../../server/src/lsp/protocol";
import type { Server } from "./server";

export function followIncluded(server: Server): Disposable {
  const included = new Included(server);
  included.considerAll();
  return Disposable.from(
    workspace.onDidOpenTextDocument((document) => included.opened(document)),
    workspace.onDidCloseTextDocument((document) => included.closed(document)),
    server.onProfilesChanged(() => included.considerAll()),
  );
}

class Included {
  /** Documents that the author has made plain YAML again: they stay so until they are closed. */
  private readonly left = new Set<string>();
  /** The profile that is just being closed: where it is opened again in the same breath, its language was changed. */
  private closing: string | null = null;

  constructor(private readonly server: Server) {}

  considerAll(): void {
    for (const document of workspace.textDocuments) void this.consider(document);
  }

  opened(document: TextDocument): void {
    if (document.languageId === "yaml" && this.closing === document.uri.toString()) this.left.add(this.closing);
    void this.consider(document);
  }

  closed({ uri, languageId }: TextDocument): void {
    const address = uri.toString();
    if (languageId !== LANGUAGE_ID) {
      this.left.delete(address);
      return;
    }
    this.closing = address;
    setTimeout(() => {
      this.closing = null;
    });
  }

  private async consider(document: TextDocument): Promise<void> {
    const isOpenYaml = () => document.languageId === "yaml" && !document.isClosed;
    const uri = document.uri.toString();
    if (!isOpenYaml() || this.left.has(uri) || !(await this.server.isProfile({ uri })) || !isOpenYaml()) return;
    await languages.setTextDocumentLanguage(document, LANGUAGE_ID);
  }
}
