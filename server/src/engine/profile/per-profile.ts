// What functions have made of a profile, kept as long as the profile is: several rules and features ask for the same. Makes nothing
// itself.
import type { Language } from "../message";
import type { Profile } from "./profile";

/** By the number of the maker. A copy of a profile that differs from it is another profile. */
const madeOf = new WeakMap<Profile, unknown[]>();
let makers = 0;

function once<Value>(profile: Profile, maker: number, make: () => Value): Value {
  let made = madeOf.get(profile);
  if (!made) {
    made = [];
    madeOf.set(profile, made);
  }
  const known = made[maker];
  if (known !== undefined) return known as Value;
  const value = make();
  made[maker] = value;
  return value;
}

/** What is made of a profile and of nothing else: once. */
export function perProfile<Value>(make: (profile: Profile) => Value): (profile: Profile) => Value {
  const maker = makers++;
  return (profile) => once(profile, maker, () => make(profile));
}

/** The same for what also depends on the language that a profile is taken to be in. */
export function perLanguage<Value>(
  make: (profile: Profile, language: Language) => Value,
): (profile: Profile, language: Language) => Value {
  const maker: Readonly<Record<Language, number>> = { id: makers++, en: makers++ };
  return (profile, language) => once(profile, maker[language], () => make(profile, language));
}
