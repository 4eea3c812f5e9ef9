// What stands above a profile's title: how many other profiles compare themselves with it, or call it related.
import { inFileOrder, type Place } from "../index/occupations";
import type { Reference } from "../index/profile-facts";
import type { ProfileIndex, Referring } from "../index/profile-index";
import { type Language, sentence, type Template } from "../message";
import { namedIn, wordsSpan } from "../profile/mentions";
import { firstLine } from "../profile/place";
import type { Profile } from "../profile/profile";
import type { Span } from "../profile/tree";

export type LensKind = Reference["from"];

/** A lens before its words: counting is left until it is seen. */
export interface Lens {
  readonly span: Span;
  readonly kind: LensKind;
}

export interface LensWords {
  readonly title: string;
  /** What it counts. */
  readonly places: readonly Place[];
}

const WORDS: Readonly<Record<LensKind, { readonly one: Template; readonly many: Template }>> = {
  comparison: {
    one: { en: "Compared in 1 other profile", id: "Dibandingkan dalam 1 profil lain" },
    many: { en: "Compared in {count} other profiles", id: "Dibandingkan dalam {count} profil lain" },
  },
  related: {
    one: { en: "Related occupation in 1 other profile", id: "Pekerjaan terkait dalam 1 profil lain" },
    many: { en: "Related occupation in {count} other profiles", id: "Pekerjaan terkait dalam {count} profil lain" },
  },
};

/** Above the title; none that would say "no profile". */
export function lenses(profile: Profile, index: ProfileIndex): Lens[] {
  const { id } = profile.identity;
  const title = namedIn(profile).find(({ kind }) => kind === "title");
  if (id === null || !title) return [];
  const kinds = new Set(othersReferringTo(id, index).map(({ reference }) => reference.from));
  const span = firstLine(profile.text, title.span);
  return (["comparison", "related"] as const).flatMap((kind) => (kinds.has(kind) ? [{ span, kind }] : []));
}

/** The words of a lens as things are now. */
export function lensWords(id: string, kind: LensKind, index: ProfileIndex, language: Language): LensWords {
  const referring = othersReferringTo(id, index).filter(({ reference }) => reference.from === kind);
  const count = new Set(referring.map(({ facts }) => facts.file)).size;
  const { one, many } = WORDS[kind];
  const places = referring.map(({ facts, reference }) => ({
    file: facts.file,
    span: wordsSpan({ text: reference.id, span: reference.span }),
  }));
  return { title: sentence(count === 1 ? one : many, { count }, language), places: inFileOrder(places) };
}

/** A profile that refers to itself, or to its other language version, tells nobody anything. */
const othersReferringTo = (id: string, index: ProfileIndex): Referring[] =>
  index.referencesTo(id).filter(({ facts }) => facts.id !== id);
