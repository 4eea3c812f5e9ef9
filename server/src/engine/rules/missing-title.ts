// The title is absent, or its key has no text.

import { inWords } from "../profile/identity";
import { languageOf, problemsOf } from "../profile/profile";
import { pairOf } from "../profile/tree";
import { isOnlyBehindHash } from "../slips/behind-hash";
import { mayHoldKey } from "../slips/doubt";
import { profileWith } from "../write/example";
import { insertRootKey } from "../write/insertion";
import { TITLE_PLACEHOLDER } from "../write/skeleton";
import { asScalar } from "../write/write";
import type { Rule } from "./rule";

const withoutTitle = (text: string): string => text.replace(/^title:.*\n/m, "");

export const missingTitle: Rule = {
  id: "missing-title",
  title: { en: "The title is missing", id: "Nama pekerjaan belum ada" },
  severity: "error",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Readers find an occupation by its title, and other profiles show it when they refer to this one. The quick fix suggests a title taken from the file name.",
        id: "Pembaca menemukan pekerjaan melalui namanya, dan profil lain menampilkannya saat merujuk ke sini. Perbaikan cepat mengusulkan nama dari nama berkas.",
      },
      bad: {
        en: {
          text: withoutTitle(profileWith("en", "")),
          marks: ["duties: Mixes dough, shapes loaves and bakes them before dawn."],
          name: "baker.en.occupation.yaml",
        },
        id: {
          text: withoutTitle(profileWith("id", "")),
          marks: ["duties: Menguleni adonan, membentuk roti, dan memanggangnya sebelum fajar."],
          name: "tukang-roti.occupation.yaml",
        },
      },
      good: {
        en: { text: profileWith("en", ""), name: "baker.en.occupation.yaml" },
        id: { text: profileWith("id", ""), name: "tukang-roti.occupation.yaml" },
      },
    };
  },
  messages: {
    missing: {
      en: "The title is missing: begin the profile with “title:” and the name of the occupation.",
      id: "Nama pekerjaan belum ada: awali profil dengan “title:” dan nama pekerjaannya.",
    },
    empty: {
      en: "“title” has no text yet: write the name of the occupation after the colon.",
      id: "“title” belum diisi: tuliskan nama pekerjaan setelah titik dua.",
    },
    insert: { en: "Insert the title “{text}”", id: "Sisipkan nama pekerjaan “{text}”" },
  },
  check(profile, _context, report) {
    for (const problem of problemsOf(profile, this.id)) {
      const isWritten = problem.message === "empty" && isOnlyBehindHash(profile.text, profile.root, ["title"]);
      const isHidden = problem.message !== "empty" && mayHoldKey(profile, "title");
      if (!isWritten && !isHidden) report(problem);
    }
  },
  fix(profile, { message }, { config }) {
    const { id } = profile.identity;
    const text = id === null ? TITLE_PLACEHOLDER[languageOf(profile, config)] : inWords(id);
    const value = asScalar(text);
    const fix = { title: "insert", args: { text }, safe: false, preferred: true };
    if (message === "missing") return [{ ...fix, edits: [insertRootKey(profile, "title", `title: ${value}`)] }];
    const pair = pairOf(profile.root, "title");
    if (!pair) return [];
    const { start, end } = pair.value?.span ?? { start: pair.span.end, end: pair.span.end };
    return [{ ...fix, edits: [{ start, end, text: pair.value ? value : ` ${value}` }] }];
  },
};
