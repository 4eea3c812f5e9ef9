// A profile as JSON, for programs: the data as it is.
import type { Profile } from "../profile/profile";
import type { PageOptions } from "../render/page";
import { dataOf } from "./profile-data";

export const toJson = (profile: Profile, options: PageOptions): string =>
  `${JSON.stringify(dataOf(profile, options), null, 2)}\n`;
