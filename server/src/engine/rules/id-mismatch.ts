// The `id` in the file is not the one in its name.

import { SLUG } from "../profile/identity";
import { textOf } from "../profile/profile";
import { pairOf } from "../profile/tree";
import { profileWith } from "../write/example";
import { removeEntry } from "../write/removal";
import { overScalar } from "../write/restyle";
import type { Fix, Rule } from "./rule";

const named = { en: "baker.en.occupation.yaml", id: "tukang-roti.occupation.yaml" };

export const idMismatch: Rule = {
  id: "id-mismatch",
  title: { en: "The id and the file name differ", id: "Pengenal berbeda dengan nama berkas" },
  severity: "error",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Other profiles refer to an occupation by its file name. An id that says something else leads their links astray; usually the id is left out.",
        id: "Profil lain merujuk pekerjaan melalui nama berkasnya. Pengenal yang berbeda menyesatkan rujukan itu; biasanya pengenal tidak perlu ditulis.",
      },
      bad: {
        en: { text: profileWith("en", "id: bakery\ntitle: Baker\n"), marks: ["bakery"], name: named.en },
        id: { text: profileWith("id", "id: toko-roti\ntitle: Tukang roti\n"), marks: ["toko-roti"], name: named.id },
      },
      good: {
        en: { text: profileWith("en", "id: baker\ntitle: Baker\n"), name: named.en },
        id: { text: profileWith("id", "id: tukang-roti\ntitle: Tukang roti\n"), name: named.id },
      },
    };
  },
  messages: {
    differs: {
      en: "The id is “{text}”, but the file name says “{fileId}”. Make them the same, or remove the id.",
      id: "Pengenalnya “{text}”, tetapi nama berkasnya menyebut “{fileId}”. Samakan, atau hapus pengenalnya.",
    },
    change: { en: "Change to “{fileId}”", id: "Ubah menjadi “{fileId}”" },
    remove: {
      en: "Remove the id, which the file name already gives",
      id: "Hapus pengenal karena nama berkas sudah memuatnya",
    },
  },
  check(profile, _context, report) {
    const text = textOf(profile, "id");
    const fileId = profile.identity.id;
    if (text === null || fileId === null || text === fileId || !SLUG.test(text)) return;
    const { span } = pairOf(profile.root, "id")!.value!;
    report({ span, message: "differs", args: { text, fileId }, path: ["id"] });
  },
  fix(profile, { args }) {
    const { root } = profile;
    const pair = pairOf(root, "id");
    if (root?.kind !== "map" || pair?.value?.kind !== "scalar") return [];
    const fileId = String(args["fileId"]);
    const edits = [overScalar(profile.text, pair.value, fileId, root.flow)];
    const change: Fix = { title: "change", args: { fileId }, edits, safe: false, preferred: true };
    const removed = removeEntry(profile, root, root.pairs.indexOf(pair));
    return removed
      ? [change, { title: "remove", args: {}, edits: [removed], safe: false, preferred: false }]
      : [change];
  },
};
