// The language server as the client sees it: started without waiting, asked, restarted. The entries say how it is reached.
import { type CancellationToken, type Disposable, env, type LogOutputChannel, Uri, window, workspace } from "vscode";
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  ProgressType,
  RevealOutputChannelOn,
} from "vscode-languageclient";
import {
  CHECK_WORKSPACE_REQUEST,
  CONFIGURATION_LANGUAGE_ID,
  COUNTERPART_REQUEST,
  type CounterpartAnswer,
  type DocumentParams,
  type EditAnswer,
  EXPORT_REQUEST,
  type ExportAnswer,
  type ExportParams,
  FIX_ALL_REQUEST,
  type FixAllAnswer,
  IMPORT_REQUEST,
  type ImportAnswer,
  type ImportParams,
  type InitializationOptions,
  IS_PROFILE_REQUEST,
  type IsProfileParams,
  LANGUAGE_ID,
  MISSING_SECTIONS_REQUEST,
  type MissingSection,
  type MissingSectionsParams,
  PASTE_REQUEST,
  type PasteAnswer,
  type PasteParams,
  PREVIEW_REQUEST,
  PROFILES_CHANGED_NOTIFICATION,
  type PreviewPage,
  type PreviewParams,
  type ProfileTemplate,
  RULE_PAGE_REQUEST,
  type RulePageParams,
  SETTINGS_SECTION,
  SIGN_OFF_FORM_REQUEST,
  SIGN_OFF_REQUEST,
  type SignOffForm,
  type SignOffParams,
  TEMPLATE_REQUEST,
  type TemplateParams,
  UNSEEN_NOTIFICATION,
  type UriParams,
  type WorkspaceCheckAnswer,
  type WorkspaceCheckParams,
  type WorkspaceCheckProgress,
} from "../../server/src/lsp/protocol";
import { serveFiles } from "./files";
import { setting } from "./settings";
import { lineOfProblem, sayFormatted } from "./tidying";
import { traceChannel } from "./trace";
import { say } from "./words";

/** Makes the client; its id is the section in which it looks for `trace.server`. */
export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

export class Server implements Disposable {
  private readonly client: BaseLanguageClient;
  private checks = 0;

  constructor(
    createClient: CreateClient,
    private readonly output: LogOutputChannel,
  ) {
    const options = optionsFor(this, output, (uri) => this.isSeen(uri));
    this.client = createClient(SETTINGS_SECTION, "Occupation Profiles", options);
    serveFiles(this.client);
  }

  /** Does not wait: the editor must not. A failure is told once, with a way to the details. */
  start(): void {
    this.client.start().catch((error: unknown) => this.failed(error));
  }

  async restart(): Promise<void> {
    try {
      if (this.client.needsStop()) await this.client.stop();
      await this.client.start();
    } catch (error) {
      await this.failed(error);
    }
  }

  preview(params: PreviewParams): Promise<PreviewPage | null> {
    return this.client.sendRequest(PREVIEW_REQUEST, params);
  }

  template(params: TemplateParams): Promise<ProfileTemplate | null> {
    return this.client.sendRequest(TEMPLATE_REQUEST, params);
  }

  missingSections(params: MissingSectionsParams): Promise<readonly MissingSection[] | null> {
    return this.client.sendRequest(MISSING_SECTIONS_REQUEST, params);
  }

  /** False also where the server does not answer. */
  async isProfile(params: IsProfileParams): Promise<boolean> {
    try {
      return await this.client.sendRequest<boolean>(IS_PROFILE_REQUEST, params);
    } catch {
      return false;
    }
  }

  /** Other files may be profiles than before. */
  onProfilesChanged(listener: () => void): Disposable {
    return this.client.onNotification(PROFILES_CHANGED_NOTIFICATION, listener);
  }

  paste(params: PasteParams): Promise<PasteAnswer | null> {
    return this.client.sendRequest(PASTE_REQUEST, params);
  }

  fixAll(params: DocumentParams): Promise<FixAllAnswer | null> {
    return this.client.sendRequest(FIX_ALL_REQUEST, params);
  }

  signOffForm(params: DocumentParams): Promise<SignOffForm | null> {
    return this.client.sendRequest(SIGN_OFF_FORM_REQUEST, params);
  }

  signOff(params: SignOffParams): Promise<EditAnswer | null> {
    return this.client.sendRequest(SIGN_OFF_REQUEST, params);
  }

  importText(params: ImportParams): Promise<ImportAnswer | null> {
    return this.client.sendRequest(IMPORT_REQUEST, params);
  }

  counterpart(params: DocumentParams): Promise<CounterpartAnswer | null> {
    return this.client.sendRequest(COUNTERPART_REQUEST, params);
  }

  export(params: ExportParams): Promise<ExportAnswer | null> {
    return this.client.sendRequest(EXPORT_REQUEST, params);
  }

  async checkWorkspace(
    onProgress: (progress: WorkspaceCheckProgress) => void,
    token: CancellationToken,
  ): Promise<WorkspaceCheckAnswer> {
    const progressToken = `check-${++this.checks}`;
    const listening = this.client.onProgress(new ProgressType<WorkspaceCheckProgress>(), progressToken, onProgress);
    try {
      return await this.client.sendRequest(
        CHECK_WORKSPACE_REQUEST,
        { progressToken } satisfies WorkspaceCheckParams,
        token,
      );
    } finally {
      listening.dispose();
    }
  }

  rulePage(params: RulePageParams): Promise<string | null> {
    return this.client.sendRequest(RULE_PAGE_REQUEST, params);
  }

  dispose(): Promise<void> {
    return this.client.dispose();
  }

  /** Has the document a tab? The library asks once more for one whose tab was just closed. */
  private isSeen(uri: Uri): boolean {
    if (this.client.visibleDocuments.isVisible(uri)) return true;
    void this.client.sendNotification(UNSEEN_NOTIFICATION, { uri: uri.toString() } satisfies UriParams);
    return false;
  }

  private async failed(error: unknown): Promise<void> {
    this.output.error(error instanceof Error ? error : String(error));
    const show = say("showOutput");
    if ((await window.showErrorMessage(say("serverFailed"), show)) === show) this.output.show();
  }
}

function optionsFor(server: Server, output: LogOutputChannel, isSeen: (uri: Uri) => boolean): LanguageClientOptions {
  return {
    documentSelector: [{ language: LANGUAGE_ID }, { language: CONFIGURATION_LANGUAGE_ID }],
    outputChannel: output,
    traceOutputChannel: traceChannel(output),
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: {
      editorLanguage: env.language,
      settings: {
        language: setting("language"),
        check: setting("check"),
        diagnostics: { scope: setting("diagnostics.scope") },
        codeLens: setting("codeLens"),
        inlayHints: { titles: setting("inlayHints.titles"), wordCounts: setting("inlayHints.wordCounts") },
      },
      readsFiles: true,
      followsProfiles: true,
      showsReferences: true,
      explainsRules: true,
      beginsProfiles: true,
    } satisfies InitializationOptions,
    diagnosticPullOptions: {
      onChange: true,
      onSave: true,
      filter: (document, mode) => mode === "onType" && setting("check", document.uri) === "onSave",
    },
    middleware: {
      provideDocumentFormattingEdits: async (document, options, token, next) => {
        // Asked first: the place of a problem is one in the text as it is now.
        const problem = lineOfProblem(server, document);
        const edits = await next(document, options, token);
        if (!token.isCancellationRequested) void sayFormatted(document, edits, problem);
        return edits;
      },
      provideDiagnostics: (document, previous, token, next) => {
        const uri = document instanceof Uri ? document : document.uri;
        // The old side of a comparison is nobody's to correct, and the answer for a closed tab would be thrown away.
        return isReadOnly(uri) || !isSeen(uri) ? null : next(document, previous, token);
      },
    },
  };
}

const isReadOnly = ({ scheme }: Uri): boolean => workspace.fs.isWritableFileSystem(scheme) === false;
