// What client and server agree on beyond the language server protocol. The one server file that the client imports.

export const LANGUAGE_ID = "occupation-profile";
/** The workspace's own settings, in `occupation-profiles.yaml`. */
export const CONFIGURATION_LANGUAGE_ID = "occupation-profiles-configuration";
export const SETTINGS_SECTION = "occupationProfiles";
/** Kind of the code action that applies every safe fix. */
export const FIX_ALL_KIND = "source.fixAll.occupationProfiles";

/** Settings that the server reads, by name below `occupationProfiles`. */
export interface ServerSettings {
  /** Language of messages; `auto` follows the profile, then the editor. */
  readonly language: "auto" | "id" | "en";
  /** When findings are worked out. */
  readonly check: "onType" | "onSave";
  readonly diagnostics: {
    /** Of which profiles findings are shown: all in the workspace's folders, or those that are open. */
    readonly scope: "workspace" | "openFiles";
  };
}

/** Given by the client in `initializationOptions`. */
export interface InitializationOptions {
  /** The editor's display language, e.g. `en` or `id`. */
  readonly editorLanguage?: string;
  readonly settings?: Partial<ServerSettings>;
  /** The client answers `READ_FILE_REQUEST` and `READ_FOLDER_REQUEST`. */
  readonly readsFiles?: boolean;
  /** The client wants to hear `PROFILES_CHANGED_NOTIFICATION`. */
  readonly followsProfiles?: boolean;
}

/**
 * Tells that an open document is no longer before the author's eyes: its tab was closed, and an editor may keep the document
 * for minutes. What is found in it is no longer asked for, but told as that of files that are not open. Parameters: `UriParams`.
 */
export const UNSEEN_NOTIFICATION = "occupationProfiles/unseen";

/** Asked of the client: a file's text without its byte order mark, what is no UTF-8 replaced; null where it cannot be read. */
export const READ_FILE_REQUEST = "occupationProfiles/readFile";
/** Asked of the client: what is in a folder, as `FolderEntry[]`; null where it cannot be read. */
export const READ_FOLDER_REQUEST = "occupationProfiles/readFolder";

export interface UriParams {
  readonly uri: string;
}

export interface FolderEntry {
  readonly name: string;
  /** Also a link that leads to a folder. */
  readonly isFolder: boolean;
  readonly isLink: boolean;
}

/** Asks for the reader's page of an open profile. Result: `PreviewPage`, or null when the document is not open. */
export const PREVIEW_REQUEST = "occupationProfiles/preview";

export interface PreviewParams {
  readonly textDocument: { readonly uri: string };
}

export interface PreviewPage {
  /** Version of the document that the page shows. */
  readonly version: number;
  /** The profile's language, for `<html lang>` and the page's own words. */
  readonly language: "id" | "en";
  readonly title: string;
  /**
   * The page's content as HTML, escaped, without scripts or styles. Every block that stands for a piece of source carries
   * `id` (stable while its content's place in the profile is) and `data-offset` (UTF-16 offset of that piece).
   * Null where nothing can be shown: the panel keeps its last page.
   */
  readonly body: string | null;
  /** The first syntax error, for the banner; null without one. */
  readonly problem: { readonly message: string; readonly offset: number } | null;
}

/** Asks whether a file is a profile, by its name or because a configuration includes it. Result: a boolean. */
export const IS_PROFILE_REQUEST = "occupationProfiles/isProfile";

export interface IsProfileParams {
  readonly uri: string;
}

/** Tells the client that other files may be profiles now. */
export const PROFILES_CHANGED_NOTIFICATION = "occupationProfiles/profilesChanged";

/** Asks for the text of a new profile. Result: `ProfileTemplate`. */
export const TEMPLATE_REQUEST = "occupationProfiles/template";

export interface TemplateParams {
  /** The occupation's name as the writer gave it. */
  readonly title: string;
  readonly language: "id" | "en";
  /** The file that it will be in, so far as that is known. */
  readonly uri?: string;
  /** Sections as lists of phrases, or as running text. */
  readonly form: "list" | "text";
}

export interface ProfileTemplate {
  /** An id made from the title; empty where nothing of it is usable. */
  readonly id: string;
  /** The profile as a snippet with tab stops. */
  readonly snippet: string;
}

/** Asks for the sections that an open profile lacks. Result: `MissingSection[]`, or null when the document is not open. */
export const MISSING_SECTIONS_REQUEST = "occupationProfiles/missingSections";

export interface MissingSectionsParams {
  readonly textDocument: { readonly uri: string };
}

export interface MissingSection {
  readonly key: string;
  /** The section's heading and what belongs there, in the language of messages. */
  readonly title: string;
  readonly description: string;
  /** Where its skeleton goes (UTF-16 offset), and the skeleton as a snippet with the line ends around it. */
  readonly offset: number;
  readonly snippet: string;
}
