// Which value was meant where one does not fit its key, with what the profile and the workspace know. No positions, no sentences.

import type { ProfileIndex } from "../index/profile-index";
import { SLUG, slugOf } from "../profile/identity";
import { isOneLine } from "../profile/lines";
import type { Profile } from "../profile/profile";
import type { Path, Scalar } from "../profile/tree";
import {
  meantAddress,
  meantCode,
  meantDates,
  meantDays,
  meantPath,
  meantValues,
  nearDates,
} from "../schema/likely-value";
import { schemaAt } from "../schema/schema";

export const MOST_OFFERS = 3;

/** The length of a text that may be an occupation's name. */
const LONGEST_NAME = 80;

interface Replacement {
  readonly to: string;
  readonly safe: boolean;
  readonly preferred: boolean;
}

/** The values that may be meant, best first, by what is wrong with the one that is there. */
export function replacements(
  profile: Profile,
  message: string,
  path: Path,
  { text: source, span }: Scalar,
  index: ProfileIndex,
): Replacement[] {
  const text = source.trim();
  const one = (to: string | null, safe: boolean) => (to === null || to === text ? [] : [{ to, safe, preferred: true }]);
  switch (message) {
    case "similar": {
      const meant = meantValues(path, text, profile.format).slice(0, MOST_OFFERS);
      const isClear = meant[0]!.score < (meant[1]?.score ?? 2);
      return meant.map(({ value }, i) => {
        const preferred = isClear && i === 0;
        return { to: value, safe: preferred && isOtherSpelling(profile, text, value), preferred };
      });
    }
    case "date": {
      const dates = meantDates(text);
      if (dates.length === 0)
        return nearDates(text)
          .slice(0, MOST_OFFERS)
          .map((to) => ({ to, safe: false, preferred: false }));
      const isClear = dates.length === 1;
      return dates.map((to) => ({ to, safe: isClear && !text.includes(":"), preferred: isClear }));
    }
    case "finalStop": {
      const title = withoutStop(text);
      return [...title].length >= 3 ? one(title, false) : [];
    }
    case "noSuchDay":
      return meantDays(text).map((to) => ({ to, safe: false, preferred: false }));
    case "path":
      return one(meantPath(text), false);
    case "slug":
      // On several lines it holds more than an identifier, as a long one does.
      return text.length <= LONGEST_NAME && isOneLine(profile.text, span) ? slugFor(profile, path, text, index) : [];
    case "esco":
      return one(meantCode("esco", text), /^https?:\/\/data\.europa\.eu\/esco\/occupation\/[0-9a-f-]{36}$/i.test(text));
    case "kbji":
    case "isco08":
    case "onet":
      return one(meantCode(message, text), false);
    case "url":
      return one(meantAddress(text), false);
    case "option":
      return (schemaAt(path, profile.format)?.enum ?? []).map((to) => ({ to, safe: false, preferred: false }));
    default:
      return [];
  }
}

/** The same word in other capitals, or with a blank for its hyphen; and not against the file's name. */
const isOtherSpelling = ({ identity }: Profile, text: string, value: string): boolean =>
  text.toLowerCase().replace(/[\s_]+/g, "-") === value &&
  ((value !== "id" && value !== "en") || (identity.lang ?? value) === value);

function withoutStop(text: string): string {
  let end = text.length;
  while (end > 0 && /[.\s]/.test(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** The file's own id, a profile of that title, or the text itself as an identifier. */
function slugFor({ identity }: Profile, path: Path, text: string, index: ProfileIndex): Replacement[] {
  if (path.length === 1 && identity.id !== null)
    return [{ to: identity.id, safe: slugOf(text) === identity.id, preferred: true }];
  const slug = slugOf(text);
  const isReference = path[0] === "related" || path[0] === "comparison";
  const to = (isReference && index.byTitle(text)[0]?.id) || slug;
  const isKnown = isReference && index.byId(to).length > 0;
  return SLUG.test(to) ? [{ to, safe: isKnown, preferred: true }] : [];
}
