// A profile as the reader's page: HTML text without scripts and styles, for the preview and for export alike.
import type { ProfileIndex } from "../index/profile-index";
import type { Language } from "../message";
import { linesOf } from "../profile/lines";
import { type Profile, textOf } from "../profile/profile";
import { foot, head } from "./colophon";
import { element } from "./markup";
import { pageContext } from "./page-context";
import { comparison, pairs, section } from "./sections";

export interface PageOptions {
  /** The profile's language: that of headings and of the page's own words. */
  readonly language: Language;
  /** Where the names of other occupations are looked up; without it their ids stand in. */
  readonly index?: ProfileIndex;
}

export interface RenderedPage {
  /** The occupation's title, or words that stand for one. */
  readonly title: string;
  /**
   * The content, escaped. Every block that stands for a piece of source has an `id` made of keys and numbers only, and
   * `data-offset`. Null where the text cannot be read as a profile at all.
   */
  readonly body: string | null;
}

export function renderPage(profile: Profile, { language, index }: PageOptions): RenderedPage {
  const page = pageContext(profile, language, index);
  const title = textOf(profile, "title") ?? page.words("untitled");
  if (profile.root?.kind !== "map" && !isEmpty(profile)) return { title, body: null };
  const sections = ["duties", "fit", "misfit"].map((key) => section(page, key));
  const body = element(
    "article",
    { id: "p-profile" },
    head(page),
    ...sections,
    pairs(page),
    comparison(page),
    foot(page),
  );
  return { title, body };
}

/** Nothing in it but blank lines and comments: a page of placeholders, not a broken one. */
function isEmpty({ root, text }: Profile): boolean {
  return (
    root === null &&
    linesOf(text).every(({ start, end }) => /^(?:$|#|---$|\ufeff$)/.test(text.slice(start, end).trim()))
  );
}
