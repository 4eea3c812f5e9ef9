// A code in the right form that its classification does not have. Not for classifications without a table.
import { type Classification, classificationOf } from "../codes/classification";
import { nearbyCodes } from "../codes/nearby";
import { titlesOf, type WrittenCode, writtenCode } from "../codes/profile-codes";
import { searchOf } from "../codes/search";
import type { Profile } from "../profile/profile";
import { isInFlow } from "../profile/tree";
import { profileWith } from "../write/example";
import { overScalar } from "../write/restyle";
import type { Fix, Rule, RuleContext } from "./rule";

const SYSTEMS = ["kbji2014", "isco08"];

export const codeUnknown: Rule = {
  id: "code-unknown",
  title: { en: "A code that does not exist", id: "Kode yang tidak ada" },
  severity: "warning",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Codes connect a profile with statistics and other data. A code that is not in its classification connects nothing, and a mistyped one may point to another occupation. You can also type the occupation's name in place of the code, and choose from the list.",
        id: "Kode menghubungkan profil dengan statistik dan kumpulan data lain. Kode yang tidak ada dalam klasifikasinya tidak menghubungkan apa pun, dan kode yang salah ketik dapat menunjuk pekerjaan lain. Anda dapat juga mengetik nama pekerjaan di tempat kode, lalu memilih dari daftar.",
      },
      bad: {
        en: { text: profileWith("en", 'title: Baker\ncodes:\n  kbji2014: "7512.10"\n'), marks: ['"7512.10"'] },
        id: { text: profileWith("id", 'title: Tukang roti\ncodes:\n  kbji2014: "7512.10"\n'), marks: ['"7512.10"'] },
      },
      good: {
        en: { text: profileWith("en", 'title: Baker\ncodes:\n  kbji2014: "7512.01"\n') },
        id: { text: profileWith("id", 'title: Tukang roti\ncodes:\n  kbji2014: "7512.01"\n') },
      },
    };
  },
  messages: {
    unknown: {
      en: "{classification} has no code “{text}”. The nearest group that exists is {group}, “{groupTitle}”.",
      id: "Kode “{text}” tidak ada dalam {classification}. Kelompok terdekat yang ada adalah {group}, “{groupTitle}”.",
    },
    change: { en: "Change to “{code}”: {title}", id: "Ubah menjadi “{code}”: {title}" },
  },
  check(profile, _context, report) {
    for (const system of SYSTEMS) {
      const written = writtenCode(profile, system);
      const classification = written && classificationOf(system);
      if (!classification || classification.get(written.code)) continue;
      const { code: text, span, path } = written;
      const group = classification.groupsOf(text).at(-1)!;
      const args = { classification: { key: `codes/${system}` }, text, group: group.code, groupTitle: group.title };
      report({ span, message: "unknown", args, path });
    }
  },
  fix(profile, { path = [] }, context) {
    const system = String(path.at(-1));
    const written = writtenCode(profile, system);
    const classification = written && classificationOf(system);
    return classification ? changes(profile, system, written, classification, context) : [];
  },
};

/** The group that the other code names, codes that are near, and the group that exists at any rate. */
function changes(
  profile: Profile,
  system: string,
  { code, node, path }: WrittenCode,
  classification: Classification,
  { index }: RuleContext,
): Fix[] {
  const fit = searchOf(system)!.fitTo(titlesOf(profile, index));
  const { codes, group } = nearbyCodes(classification, code, fit);
  const named = system === "isco08" ? groupInKbji(profile, classification) : null;
  const offers = [...(named ? [named] : []), ...codes, ...(group ? [group] : [])];
  const [first, second] = codes;
  const isClear = first !== undefined && fit(first.code) > (second ? fit(second.code) : 0);
  const preferred = named ?? (isClear ? first : null);
  const isFlow = isInFlow(profile.root, path);
  return [...new Set(offers)].map((offer) => ({
    title: "change",
    args: { code: offer.code, title: offer.title },
    edits: [overScalar(profile.text, node, offer.code, isFlow)],
    safe: false,
    preferred: offer === preferred,
  }));
}

/** The ISCO-08 group of the KBJI code beside it. */
function groupInKbji(profile: Profile, isco: Classification) {
  const kbji = writtenCode(profile, "kbji2014")?.code;
  if (kbji === undefined || kbji.startsWith("0") || !classificationOf("kbji2014")!.get(kbji)) return null;
  return isco.get(kbji.slice(0, 4)) ?? null;
}
