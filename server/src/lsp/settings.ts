// The settings as they apply to a document: asked of the editor where it answers, else as it has told them. Defaults for the rest.
import { type Connection, DidChangeConfigurationNotification } from "vscode-languageserver";
import type { ClientTraits } from "./client-traits";
import type { Log } from "./log";
import { SETTINGS_SECTION, type ServerSettings } from "./protocol";

const DEFAULTS: ServerSettings = {
  language: "auto",
  check: "onType",
  diagnostics: { scope: "workspace" },
  codeLens: true,
  inlayHints: { titles: true, wordCounts: true },
};

/** Settings from anywhere: what is no known value is replaced by `otherwise`. */
export function readSettings(value: unknown, otherwise: ServerSettings = DEFAULTS): ServerSettings {
  const { language, check, diagnostics, codeLens, inlayHints } = membersOf(value);
  const { scope } = membersOf(diagnostics);
  const { titles, wordCounts } = membersOf(inlayHints);
  return {
    language: language === "auto" || language === "id" || language === "en" ? language : otherwise.language,
    check: check === "onType" || check === "onSave" ? check : otherwise.check,
    diagnostics: { scope: scope === "workspace" || scope === "openFiles" ? scope : otherwise.diagnostics.scope },
    codeLens: typeof codeLens === "boolean" ? codeLens : otherwise.codeLens,
    inlayHints: {
      titles: typeof titles === "boolean" ? titles : otherwise.inlayHints.titles,
      wordCounts: typeof wordCounts === "boolean" ? wordCounts : otherwise.inlayHints.wordCounts,
    },
  };
}

const membersOf = (value: unknown): Record<string, unknown> =>
  (value !== null && typeof value === "object" ? value : {}) as Record<string, unknown>;

export class Settings {
  private readonly byUri = new Map<string, Promise<ServerSettings>>();
  private told: ServerSettings;
  private changes = 0;

  constructor(
    private readonly connection: Connection,
    private readonly traits: ClientTraits,
    private readonly log: Log,
  ) {
    this.told = traits.initialSettings;
  }

  /** Asks to be told of changes, where the editor wants to be asked. */
  register(): void {
    if (!this.traits.registersConfiguration) return;
    const options = { section: SETTINGS_SECTION };
    this.connection.client
      .register(DidChangeConfigurationNotification.type, options)
      .catch((error: unknown) => this.log.failed("client/registerCapability", error));
  }

  /** Each document may have its own, by its folder. */
  for(uri: string): Promise<ServerSettings> {
    if (!this.traits.configuration) return Promise.resolve(this.told);
    let settings = this.byUri.get(uri);
    if (!settings) {
      settings = this.ask(uri);
      this.byUri.set(uri, settings);
    }
    return settings;
  }

  forget(uri: string): void {
    this.byUri.delete(uri);
  }

  /** The editor says that something has changed; some say in the same breath what. */
  changed(pushed: unknown): void {
    this.changes++;
    this.byUri.clear();
    const section = (pushed as Record<string, unknown> | null | undefined)?.[SETTINGS_SECTION];
    if (section !== undefined) this.told = readSettings(section, this.traits.initialSettings);
  }

  /** Grows with every change. */
  get revision(): number {
    return this.changes;
  }

  private async ask(uri: string): Promise<ServerSettings> {
    try {
      const answer: unknown = await this.connection.workspace.getConfiguration({
        scopeUri: uri,
        section: SETTINGS_SECTION,
      });
      return readSettings(answer, this.told);
    } catch (error) {
      this.log.failed("workspace/configuration", error);
      return this.told;
    }
  }
}
