// A profile as an `Occupation` of schema.org in JSON-LD, for search engines. Only properties that schema.org defines, and only
// where they mean what the profile says: whom the work suits, and what people wrongly believe of it, have none.
import { isEscoAddress } from "../codes/esco-address";
import type { Profile } from "../profile/profile";
import type { PageOptions } from "../render/page";
import { STATUS } from "../schema/status";
import { dataOf, type ProfileData, type Source } from "./profile-data";

/** What the classifications are called, and where they are at home. */
const CODE_SETS: Readonly<Record<string, { readonly name: string; readonly url?: string }>> = {
  kbji2014: { name: "Klasifikasi Baku Jabatan Indonesia (KBJI) 2014" },
  kbji2026: { name: "Klasifikasi Baku Jabatan Indonesia (KBJI) 2026" },
  isco08: { name: "ISCO-08", url: "https://isco.ilo.org/" },
  esco: { name: "ESCO", url: "https://esco.ec.europa.eu/" },
  onet: { name: "O*NET-SOC", url: "https://www.onetonline.org/" },
};

export function toJsonLd(profile: Profile, options: PageOptions): string {
  const data = dataOf(profile, options);
  const occupation = {
    "@context": "https://schema.org",
    "@type": "Occupation",
    identifier: data.id,
    name: data.title,
    alternateName: data.alternative_titles,
    description: unmarked(data.summary),
    disambiguatingDescription: differences(data),
    responsibilities: unmarked(data.duties),
    occupationalCategory: Object.entries(data.codes).map(([system, code]) => category(system, code)),
    subjectOf: description(data),
  };
  // What is pasted into a page must not end the element that it stands in.
  return `${JSON.stringify(stated(occupation), null, 2).replaceAll("<", "\\u003c")}\n`;
}

function category(system: string, { code, title }: ProfileData["codes"][string]) {
  return {
    "@type": "CategoryCode",
    codeValue: code,
    name: title,
    url: isEscoAddress(system, code) ? code : null,
    inCodeSet: { "@type": "CategoryCodeSet", ...CODE_SETS[system] },
  };
}

/** What tells the occupation from others that are like it. */
function differences({ comparison }: ProfileData): string | readonly string[] | null {
  const texts = typeof comparison === "string" ? comparison : (comparison ?? []).flatMap(({ text }) => text ?? []);
  return unmarked(texts);
}

/** The text about the occupation: its language, its state, and what it rests on. */
function description({ lang, status, updated, sources }: ProfileData) {
  return {
    "@type": "CreativeWork",
    inLanguage: lang,
    creativeWorkStatus: STATUS[status ?? ""]?.[lang],
    dateModified: updated !== null && /^\d{4}-\d{2}-\d{2}$/.test(updated) ? updated : null,
    citation: sources.map(citation),
  };
}

function citation({ title, url, publisher }: Source) {
  return {
    "@type": "CreativeWork",
    name: title,
    url,
    publisher: publisher === null ? null : { "@type": "Organization", name: publisher },
  };
}

/** Without the asterisks around foreign words. */
function unmarked(text: string | readonly string[] | null): string | readonly string[] | null {
  const plain = (one: string) => one.replace(/\*([^*\s](?:[^*]*[^*\s])?)\*/g, "$1");
  return typeof text === "string" ? plain(text) : (text?.map(plain) ?? null);
}

/** Without what says nothing, a list of one entry as that entry. */
function stated(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? stated(value[0]) : value.map(stated);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(
    ([, one]) => one !== null && one !== undefined && !(Array.isArray(one) && one.length === 0),
  );
  return Object.fromEntries(entries.map(([key, one]) => [key, stated(one)]));
}
