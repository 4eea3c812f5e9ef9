// The root's keys in another order than the schema's: one finding per file, at the first key out of place.
import { profileWith } from "../write/example";
import { firstOutOfOrder, inSchemaOrder } from "../write/order";
import type { Rule } from "./rule";

export const keyOrder: Rule = {
  id: "key-order",
  title: { en: "Keys in a different order", id: "Urutan kunci berbeda" },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "All profiles have their keys in the same order, so that writers and reviewers find everything at once. The quick fix moves each key with its text and comments; your own keys stay after the key that they follow.",
        id: "Semua profil memuat kuncinya dalam urutan yang sama agar penulis dan penelaah langsung menemukannya. Perbaikan cepat memindahkan setiap kunci bersama isi dan komentarnya; kunci Anda sendiri tetap di belakang kunci yang diikutinya.",
      },
      bad: {
        en: { text: profileWith("en", "status: draft\ntitle: Baker\n"), marks: ["title"] },
        id: { text: profileWith("id", "status: draft\ntitle: Tukang roti\n"), marks: ["title"] },
      },
      good: {
        en: { text: profileWith("en", "title: Baker\nstatus: draft\n") },
        id: { text: profileWith("id", "title: Tukang roti\nstatus: draft\n") },
      },
    };
  },
  messages: {
    order: {
      en: "“{key}” should be written before “{before}”.",
      id: "“{key}” seharusnya ditulis sebelum “{before}”.",
    },
    sort: { en: "Put all keys in order", id: "Urutkan semua kunci" },
  },
  check({ root }, _context, report) {
    const found = root?.kind === "map" ? firstOutOfOrder(root) : null;
    if (!found) return;
    const { pair, before } = found;
    report({ span: pair.key.span, message: "order", args: { key: pair.key.text, before }, path: [pair.key.text] });
  },
  fix(profile) {
    const edits = inSchemaOrder(profile);
    return edits ? [{ title: "sort", args: {}, edits, safe: true, preferred: true }] : [];
  },
};
