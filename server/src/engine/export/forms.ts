// The forms in which a profile leaves the workspace, and what a file of each may be called.
import { slugOf } from "../profile/identity";
import { type Profile, textOf } from "../profile/profile";
import type { PageOptions } from "../render/page";
import { toJson } from "./json";
import { toJsonLd } from "./json-ld";
import { toMarkdown } from "./markdown";
import { toWebPage } from "./web-page";

const FORMS = { html: toWebPage, md: toMarkdown, json: toJson, jsonld: toJsonLd } as const;

/** By the ending of its file. */
export type ExportForm = keyof typeof FORMS;

export const isExportForm = (name: string): name is ExportForm => Object.hasOwn(FORMS, name);

/** The profile in a form, so far as it is written; null for a text that is no profile at all. */
export const exported = (profile: Profile, form: ExportForm, options: PageOptions): string | null =>
  profile.root?.kind === "map" ? FORMS[form](profile, options) : null;

/** The profile's own name with another ending; without one, a name made of its title. */
export function exportName(profile: Profile, form: ExportForm): string {
  const stem = profile.identity.fileName?.replace(/\.ya?ml$/i, "").replace(/\.occupation$/i, "");
  return `${stem || slugOf(textOf(profile, "title") ?? "") || "profil"}.${form}`;
}
