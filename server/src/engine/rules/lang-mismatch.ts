// The `lang` in the file is not the language that its name ends in.

import { textOf } from "../profile/profile";
import { pairOf } from "../profile/tree";
import { profileWith } from "../write/example";
import { overScalar } from "../write/restyle";
import type { Rule } from "./rule";

export const langMismatch: Rule = {
  id: "lang-mismatch",
  title: { en: "The language and the file name differ", id: "Bahasa berbeda dengan nama berkas" },
  severity: "error",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "“.en” or “.id” at the end of a file name states its language, and so does “lang”. If the two differ, readers get a page in the wrong language.",
        id: "Akhiran “.en” atau “.id” pada nama berkas menyatakan bahasanya, begitu pula “lang”. Jika berbeda, pembaca mendapat halaman dalam bahasa yang keliru.",
      },
      bad: {
        en: {
          text: profileWith("en", "lang: id\ntitle: Baker\n"),
          marks: ["id"],
          name: "baker.en.occupation.yaml",
        },
        id: {
          text: profileWith("id", "lang: en\ntitle: Tukang roti\n"),
          marks: ["en"],
          name: "tukang-roti.id.occupation.yaml",
        },
      },
      good: {
        en: { text: profileWith("en", "lang: en\ntitle: Baker\n"), name: "baker.en.occupation.yaml" },
        id: { text: profileWith("id", "lang: id\ntitle: Tukang roti\n"), name: "tukang-roti.id.occupation.yaml" },
      },
    };
  },
  messages: {
    differs: {
      en: "“lang” is “{text}”, but the file name ends in “.{fileLang}”. Make them the same.",
      id: "“lang” berisi “{text}”, tetapi nama berkasnya berakhiran “.{fileLang}”. Samakan keduanya.",
    },
    change: { en: "Change to “{fileLang}”", id: "Ubah menjadi “{fileLang}”" },
  },
  check(profile, _context, report) {
    const text = textOf(profile, "lang");
    const fileLang = profile.identity.lang;
    if (fileLang === null || (text !== "id" && text !== "en") || text === fileLang) return;
    const { span } = pairOf(profile.root, "lang")!.value!;
    report({ span, message: "differs", args: { text, fileLang }, path: ["lang"] });
  },
  fix({ root, text }, { args }) {
    const value = pairOf(root, "lang")?.value;
    if (root?.kind !== "map" || value?.kind !== "scalar") return [];
    const fileLang = String(args["fileLang"]);
    const edits = [overScalar(text, value, fileLang, root.flow)];
    return [{ title: "change", args: { fileLang }, edits, safe: false, preferred: true }];
  },
};
