// A code of KBJI 2014 alone, where the workspace works with the edition of 2026. Which code that edition has is not known here.
import { pairOf } from "../profile/tree";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

const config = { kbjiEdition: "2026" } as const;

export const editionMixed: Rule = {
  id: "edition-mixed",
  title: { en: "Only a code from the older KBJI", id: "Hanya kode KBJI edisi lama" },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "This workspace uses KBJI 2026. A 2014 code may stand beside it, but a profile with only a 2014 code cannot be compared with the others. The same digits may mean another occupation, so look the code up in the new edition.",
        id: "Ruang kerja ini memakai KBJI 2026. Kode 2014 boleh mendampinginya, tetapi profil yang hanya memuat kode 2014 tidak dapat dibandingkan dengan profil lain. Angka yang sama dapat berarti jabatan lain, jadi carilah kodenya dalam edisi baru.",
      },
      bad: {
        en: { text: profileWith("en", 'title: Baker\ncodes:\n  kbji2014: "7512.01"\n'), marks: ["kbji2014"], config },
        id: {
          text: profileWith("id", 'title: Tukang roti\ncodes:\n  kbji2014: "7512.01"\n'),
          marks: ["kbji2014"],
          config,
        },
      },
      good: {
        en: { text: profileWith("en", 'title: Baker\ncodes:\n  kbji2014: "7512.01"\n  kbji2026: "7512"\n'), config },
        id: {
          text: profileWith("id", 'title: Tukang roti\ncodes:\n  kbji2014: "7512.01"\n  kbji2026: "7512"\n'),
          config,
        },
      },
    };
  },
  messages: {
    older: {
      en: "This workspace uses KBJI 2026, but this profile has only a KBJI 2014 code. Look the occupation up in the new edition and add “kbji2026”.",
      id: "Ruang kerja ini memakai KBJI 2026, tetapi profil ini hanya berisi kode KBJI 2014. Cari pekerjaannya dalam edisi baru, lalu tambahkan “kbji2026”.",
    },
  },
  check({ root }, { config: { kbjiEdition } }, report) {
    if (kbjiEdition !== "2026") return;
    const codes = pairOf(root, "codes")?.value;
    const older = pairOf(codes, "kbji2014");
    if (older?.value && !pairOf(codes, "kbji2026")) {
      report({ span: older.key.span, message: "older", path: ["codes", "kbji2014"] });
    }
  },
};
