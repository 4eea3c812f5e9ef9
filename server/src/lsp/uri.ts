// What an address says about a file, and the one spelling by which a file is known here. Any scheme will do; nothing is fetched.
/** The path in an address, decoded as far as it can be; empty for an address without one. */
export function pathIn(uri: string): string {
  return decoded(/^[A-Za-z][A-Za-z0-9+.-]*:(?:\/\/[^/?#]*)?([^?#]*)/.exec(uri)?.[1] ?? "");
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Where the profile comes from; null for a text that was never saved. */
export const pathOf = (uri: string): string | null => (/^untitled:/i.test(uri) ? null : pathIn(uri) || null);

/**
 * The spelling under which a file is known, whoever names it: editors differ in the letters that they encode and in the case
 * of drive letters.
 */
export function canonicalUri(uri: string): string {
  const [, scheme, authority, path = "", rest = ""] =
    /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/([^/?#]*))?([^?#]*)(.*)$/s.exec(uri) ?? [];
  if (scheme === undefined) return uri;
  const name = scheme.toLowerCase();
  const host = name === "file" ? (authority ?? "").toLowerCase().replace(/^localhost$/, "") : authority;
  const spelled = path.split("/").map(canonicalSegment).join("/");
  return `${name}:${host === undefined ? "" : `//${host}`}${withSmallDrive(spelled)}${rest}`;
}

function canonicalSegment(segment: string): string {
  try {
    return encodedSegment(decodeURIComponent(segment));
  } catch {
    return segment;
  }
}

/** A name as it stands in an address. */
export const encodedSegment = (name: string): string =>
  encodeURIComponent(name).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

const withSmallDrive = (path: string): string => path.replace(/^\/[A-Z](?=%3A)/, (drive) => drive.toLowerCase());

/** The address of a folder as others are built on it: canonical, without a slash at its end. */
export const folderUri = (uri: string): string => canonicalUri(uri).replace(/\/+$/, "");

/** Is a canonical address below a folder's? */
export const isBelow = (uri: string, folder: string): boolean => uri.startsWith(`${folder}/`);

/** The address of the folder that something is in. */
export const parentOf = (uri: string): string => uri.slice(0, uri.lastIndexOf("/"));

export const nameIn = (uri: string): string => decoded(uri.slice(uri.lastIndexOf("/") + 1));

/** The path that leads from a folder to something below it. */
export const pathBelow = (uri: string, folder: string): string => decoded(uri.slice(folder.length + 1));

export const schemeOf = (uri: string): string => uri.slice(0, uri.indexOf(":")).toLowerCase();

/** The address of the file beside it that has another name. */
export function besideWithName(uri: string, fileName: string): string {
  const [, folder = "", rest = ""] = /^([^?#]*\/)?[^/?#]*([?#].*)?$/s.exec(uri) ?? [];
  return folder + encodedSegment(fileName) + rest;
}
