// Which files are profiles: by their names, and by what a configuration includes and excludes. Paths lead from its folder.
import { CONFIGURATION_NAME, identityOf } from "../profile/identity";
import type { Profile } from "../profile/profile";
import { pairOf } from "../profile/tree";
import { SECTIONS } from "../schema/schema";
import type { Config } from "./config";
import { type Matcher, matcherFor } from "./globs";

const matchers = new WeakMap<readonly string[], Matcher>();

function matches(patterns: readonly string[], path: string): boolean {
  if (patterns.length === 0) return false;
  let matcher = matchers.get(patterns);
  if (!matcher) {
    matcher = matcherFor(patterns);
    matchers.set(patterns, matcher);
  }
  return matcher(path);
}

/** A file is a profile by its name. */
export const isProfileName = (path: string): boolean => /\.occupation\.ya?ml$/i.test(path);

/** By its name, or by a section that it has: of YAML for something else, which may be named by mistake, nothing is rewritten. */
export const isSurelyProfile = ({ path, root }: Profile): boolean =>
  (path !== null && isProfileName(path)) || SECTIONS.some((section) => pairOf(root, section) !== undefined);

/** Also for folders. */
export const isExcluded = ({ exclude }: Config, path: string): boolean => matches(exclude, path);

/** Under another name than profiles have. */
function isIncluded({ include }: Config, path: string): boolean {
  if (include.length === 0 || !/\.ya?ml$/i.test(path) || identityOf(path).fileName === CONFIGURATION_NAME) return false;
  return matches(include, path);
}

export const isProfilePath = (config: Config, path: string): boolean =>
  (isProfileName(path) || isIncluded(config, path)) && !isExcluded(config, path);
