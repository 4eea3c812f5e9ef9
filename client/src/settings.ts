// The extension's settings with their types. Their words and defaults stand in package.json.
import { type ConfigurationChangeEvent, env, type TextDocument, type Uri, workspace } from "vscode";
import { LANGUAGE_ID, SETTINGS_SECTION, type ServerSettings } from "../../server/src/lsp/protocol";

/** Values only: what VS Code gives for a group of settings cannot be sent to a worker. */
export interface Settings extends Omit<ServerSettings, "diagnostics" | "inlayHints"> {
  readonly "diagnostics.scope": ServerSettings["diagnostics"]["scope"];
  readonly "inlayHints.titles": boolean;
  readonly "inlayHints.wordCounts": boolean;
  readonly "preview.update": "onType" | "onSave" | "manual";
  /** In milliseconds. */
  readonly "preview.delay": number;
  readonly "trace.server": "off" | "messages" | "verbose";
}

/** A setting as it applies to a resource; without one, to the workspace. */
export function setting<Name extends keyof Settings>(name: Name, resource?: Uri): Settings[Name] {
  // VS Code fills in the default that package.json gives; without `null` it would warn that no resource is named.
  return workspace.getConfiguration(SETTINGS_SECTION, resource ?? null).get(name) as Settings[Name];
}

export const concerns = (event: ConfigurationChangeEvent, name: keyof Settings): boolean =>
  event.affectsConfiguration(`${SETTINGS_SECTION}.${name}`);

/** The language of words about a profile that is not written yet: the setting, else that of the profile. */
export function languageFor(profile: "id" | "en"): "id" | "en" {
  const chosen = setting("language");
  return chosen === "id" || chosen === "en" ? chosen : profile;
}

/** The language of the client's own words: the setting, else that of the profile at hand, else the editor's. */
export function language(document?: TextDocument): "id" | "en" {
  const chosen = setting("language", document?.uri);
  if (chosen === "id" || chosen === "en") return chosen;
  return (
    (document?.languageId === LANGUAGE_ID ? namedLanguage(document) : null) ??
    (env.language.startsWith("id") ? "id" : "en")
  );
}

/** The language that a profile names in its first lines or its file name; null without either. */
function namedLanguage(document: TextDocument): "id" | "en" | null {
  for (let line = 0; line < Math.min(document.lineCount, 20); line++) {
    const named = /^lang:[ \t]*["']?(id|en)\b/.exec(document.lineAt(line).text.slice(0, 40))?.[1];
    if (named) return named as "id" | "en";
  }
  return (/\.(id|en)\.occupation\.ya?ml$/.exec(document.uri.path)?.[1] as "id" | "en" | undefined) ?? null;
}
