// What client and server agree on beyond the language server protocol. The one server file that the client imports.

export const LANGUAGE_ID = "occupation-profile";
/** The workspace's own settings, in `occupation-profiles.yaml`. */
export const CONFIGURATION_LANGUAGE_ID = "occupation-profiles-configuration";
export const SETTINGS_SECTION = "occupationProfiles";
/** Kind of the code action that applies every safe fix. */
export const FIX_ALL_KIND = "source.fixAll.occupationProfiles";

/** Kind of the code action that writes today's date into `updated` where words have changed since the last save. */
export const UPDATED_KIND = "source.updatedDate.occupationProfiles";

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
  /** Lines above the title that say how many profiles refer to this one. */
  readonly codeLens: boolean;
  readonly inlayHints: {
    /** The title behind an id. */
    readonly titles: boolean;
    /** How many words a section has, of those advised. */
    readonly wordCounts: boolean;
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
  /** The client has the command `SHOW_REFERENCES_COMMAND`. */
  readonly showsReferences?: boolean;
  /** The client has the command `EXPLAIN_RULE_COMMAND`, and opens such an address behind a finding. */
  readonly explainsRules?: boolean;
  /** The client has the command `BEGIN_PROFILE_COMMAND`. */
  readonly beginsProfiles?: boolean;
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

/** Shows places in files as a list at a position. A client that has it says so. */
export const SHOW_REFERENCES_COMMAND = "occupationProfiles.showReferences";

interface Place {
  readonly line: number;
  readonly character: number;
}

/** The one argument of the command. */
export interface ShowReferencesArguments {
  readonly uri: string;
  readonly position: Place;
  readonly locations: readonly {
    readonly uri: string;
    readonly range: { readonly start: Place; readonly end: Place };
  }[];
}

/** Begins the profile of an occupation, unsaved. Its one argument: `BeginProfileArguments`. A client that has it says so. */
export const BEGIN_PROFILE_COMMAND = "occupationProfiles.beginProfile";

export interface BeginProfileArguments {
  /** Of the file that it will be in. */
  readonly uri: string;
  readonly title: string;
  readonly language: "id" | "en";
}

/** Shows a rule's page. Its one argument: `RulePageParams`. A client that has it says so. */
export const EXPLAIN_RULE_COMMAND = "occupationProfiles.explainRule";

/** Asks for a rule's page as Markdown. Result: a string, or null for a rule that does not exist. */
export const RULE_PAGE_REQUEST = "occupationProfiles/rulePage";

export interface RulePageParams {
  readonly rule: string;
  readonly language: "id" | "en";
}

/** Asks how complete an open profile is. Result: `CompletenessAnswer`, or null for what is no open profile. */
export const COMPLETENESS_REQUEST = "occupationProfiles/completeness";

export interface CompletenessAnswer {
  /** Version of the document that this is true of. */
  readonly version: number;
  /** As the profile says, or the format's default; with its name. */
  readonly status: { readonly value: string; readonly title: string };
  /** The six, in the readers' order. */
  readonly sections: readonly {
    readonly section: string;
    readonly title: string;
    readonly state: "present" | "empty" | "missing" | "unread";
    readonly words: number;
    readonly advised: { readonly least: number; readonly most: number } | null;
    /** Of the key; null where the section is missing. */
    readonly offset: number | null;
  }[];
  /** How many of them are present. */
  readonly present: number;
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number };
  /** What the next status asks for, each as a sentence without its full stop; null where none follows. */
  readonly next: {
    readonly value: string;
    readonly title: string;
    readonly missing: readonly { readonly need: string; readonly message: string }[];
  } | null;
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

/**
 * Checks every profile of the workspace as it is now, whatever the settings say of when and of which profiles findings are told. What is
 * found is told in the usual way. Result: `WorkspaceCheckAnswer`. Withdrawn, it answers with what was done until then.
 */
export const CHECK_WORKSPACE_REQUEST = "occupationProfiles/checkWorkspace";

export interface WorkspaceCheckParams {
  /** Of the progress that is told meanwhile, as `WorkspaceCheckProgress`. */
  readonly progressToken: string;
}

export interface WorkspaceCheckProgress {
  readonly checked: number;
  readonly total: number;
}

export interface WorkspaceCheckAnswer {
  /** How many profiles were checked, of how many. */
  readonly checked: number;
  readonly total: number;
  /** What was found in them and in the workspace's settings files. */
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number };
  /** Findings are listed that the settings leave out. */
  readonly isBeyondScope: boolean;
}

/** Asks for an open profile in another form. Result: `ExportAnswer`, or null when the document is not open. */
export const EXPORT_REQUEST = "occupationProfiles/export";

export interface ExportParams {
  readonly textDocument: { readonly uri: string };
  /** A web page, Markdown, JSON, or JSON-LD. */
  readonly form: "html" | "md" | "json" | "jsonld";
}

export interface ExportAnswer {
  /** What its file may be called. */
  readonly fileName: string;
  /** Null for a text that is no profile at all. */
  readonly text: string | null;
  /** How many errors the profile has. */
  readonly errors: number;
  /** How many places still wait for the author's words; those that are errors are none of them. */
  readonly waiting: number;
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
  /** Sections as lists of phrases, or as running text. */
  readonly form: "list" | "text";
}

export interface ProfileTemplate {
  /** An id made from the title; empty where nothing of it is usable. */
  readonly id: string;
  /** The profile as a snippet with tab stops. */
  readonly snippet: string;
}

/** Asks for a profile made of plain text. Result: `ImportAnswer`, or null for a text without a word. */
export const IMPORT_REQUEST = "occupationProfiles/import";

export interface ImportParams {
  readonly text: string;
  /** The folder that the profile will be in, so far as that is known. */
  readonly folder?: string;
}

export interface ImportAnswer {
  /** What its file may be called; null where the text does not name the occupation. */
  readonly fileName: string | null;
  /** The profile. */
  readonly text: string;
  /** How many notes are in it. */
  readonly notes: number;
  /** What was left out, as it stood in the text. */
  readonly frames: readonly string[];
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

/** A change to an open document by UTF-16 offsets, end exclusive. */
export interface OffsetEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Asks how to paste plain text so that an open profile stays readable. Result: `PasteAnswer`, or null where the editor's own
 * paste will do.
 */
export const PASTE_REQUEST = "occupationProfiles/paste";

export interface PasteParams {
  readonly textDocument: { readonly uri: string };
  /** What is replaced, as UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The text was copied out of a profile: it may be YAML already. */
  readonly isSource: boolean;
}

export interface PasteAnswer {
  /** Version of the document that the edits are for. */
  readonly version: number;
  /** What to call this way of pasting, in the language of messages. */
  readonly title: string;
  /** In text order. */
  readonly edits: readonly OffsetEdit[];
  /** Where the cursor belongs, as an offset in the changed text: one of the edits ends there or holds it. */
  readonly cursor: number;
}

/** Asks for the edits that make all safe corrections of an open document. Result: `FixAllAnswer`. */
export const FIX_ALL_REQUEST = "occupationProfiles/fixAll";

export interface FixAllAnswer extends EditAnswer {
  /** How many corrections they hold. */
  readonly fixed: number;
  /** How many findings there are then. */
  readonly left: number;
}

/** For requests that are about an open document and nothing else. */
export interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

/** Asks what a review can say of an open profile, and what would change with it. Result: `SignOffForm`. */
export const SIGN_OFF_FORM_REQUEST = "occupationProfiles/signOffForm";

/** A value to choose, with its name and meaning in the language of messages. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly detail: string;
}

export interface SignOffChange {
  /** A key at the root of the profile, and what it is to say. */
  readonly key: string;
  readonly to: string;
  /** The change in the language of messages. */
  readonly label: string;
  /** Else it is the reviewer's to say. */
  readonly isNeeded: boolean;
}

export interface SignOffForm {
  /** Why no review can be added now; null where one can. */
  readonly refusal: string | null;
  /** How many findings of the gravest kind the profile has. */
  readonly errors: number;
  readonly kinds: readonly Choice[];
  readonly results: readonly Choice[];
  /** What changes with each kind and result. */
  readonly proposals: readonly {
    readonly kind: string;
    readonly result: string;
    readonly changes: readonly SignOffChange[];
  }[];
}

/** Asks for the edits that add a review. Result: `EditAnswer`, or null where that is not possible. */
export const SIGN_OFF_REQUEST = "occupationProfiles/signOff";

export interface SignOffParams extends DocumentParams {
  readonly by: string;
  readonly kind: string;
  readonly result: string;
  /** Empty for none. */
  readonly note: string;
  readonly changes: readonly { readonly key: string; readonly to: string }[];
}

export interface EditAnswer {
  /** Version of the document that the edits are for. */
  readonly version: number;
  readonly edits: readonly OffsetEdit[];
}

/** Asks for the same profile in the other language. Result: `CounterpartAnswer`, or null for a profile without an id. */
export const COUNTERPART_REQUEST = "occupationProfiles/counterpart";

export interface CounterpartAnswer {
  readonly language: "id" | "en";
  /** What its file may be called, the usual name first. */
  readonly names: readonly string[];
  /** The address of the file that holds it already; null where none is known. */
  readonly existing: string | null;
  /** Its text as a snippet, with a tab stop for everything that is to be written. */
  readonly snippet: string;
}
