// References as links to the profiles that they name. Addresses of sources are left to the editor, which knows them itself.
import { titlesOf, versionsOf } from "../index/occupations";
import type { ProfileIndex } from "../index/profile-index";
import { type Language, sentence, type Template } from "../message";
import { isReference, namedIn } from "../profile/mentions";
import { languageOf, type Profile } from "../profile/profile";
import type { Span } from "../profile/tree";

export interface Link {
  readonly span: Span;
  /** The file that it leads to. */
  readonly file: string;
  readonly tooltip: string;
}

export interface LinksContext {
  readonly index: ProfileIndex;
  readonly defaultLanguage: Language;
  /** Of the tooltips. */
  readonly language: Language;
}

const OPEN: Template = { en: "Open the profile “{title}”", id: "Buka profil “{title}”" };

/** A reference without a profile is no link. */
export function links(profile: Profile, context: LinksContext): Link[] {
  const { index, language } = context;
  const own = languageOf(profile, context);
  return namedIn(profile).flatMap((named): Link[] => {
    const versions = isReference(named) ? versionsOf(named.text, index, own) : [];
    const [first] = versions;
    if (!first) return [];
    const title = titlesOf(versions)[0] ?? named.text;
    return [{ span: named.span, file: first.file, tooltip: sentence(OPEN, { title }, language) }];
  });
}
