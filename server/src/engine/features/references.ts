// Every place in the workspace that refers to an occupation, and every place in one file that names it.
import { declarationOf, inFileOrder, type Place } from "../index/occupations";
import type { ProfileIndex } from "../index/profile-index";
import { isReference, namedAt, namedIn, wordsSpan } from "../profile/mentions";
import type { Profile } from "../profile/profile";
import type { Span } from "../profile/tree";

export interface ReferencesContext {
  readonly index: ProfileIndex;
  /** The titles of the occupation's own profiles as well. */
  readonly withDeclarations: boolean;
}

/** In the order of the files; none where no occupation is named. */
export function references(profile: Profile, offset: number, { index, withDeclarations }: ReferencesContext): Place[] {
  const id = namedAt(profile, offset)?.id;
  if (!id) return [];
  const places = index
    .referencesTo(id)
    .map(({ facts: { file }, reference: { span } }) => ({ file, span: wordsSpan({ text: id, span }) }));
  return inFileOrder([...places, ...(withDeclarations ? index.byId(id).map(declarationOf) : [])]);
}

export interface Highlight {
  readonly span: Span;
  /** The profile's own id or title, as against a reference. */
  readonly isDeclaration: boolean;
}

/** Every mention in this profile of the occupation that is named at an offset. */
export function highlights(profile: Profile, offset: number): Highlight[] {
  const at = namedAt(profile, offset);
  if (!at) return [];
  // A text without an id of its own has a title all the same.
  const isSame = (other: typeof at) => (at.id === null ? other.scalar === at.scalar : other.id === at.id);
  return namedIn(profile)
    .filter(isSame)
    .map((named) => ({ span: named.span, isDeclaration: !isReference(named) }))
    .sort((a, b) => a.span.start - b.span.start);
}
