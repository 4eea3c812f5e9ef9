// The root's keys in the schema's order, each with its comments.
import type { Profile } from "../../profile/profile";
import { firstOutOfOrder, inSchemaOrder } from "../../write/order";
import type { Refactoring } from "./refactoring";

const TITLE = {
  en: "Put all keys in the usual order, with their comments",
  id: "Urutkan semua kunci beserta komentarnya",
};

export function sectionOrder(profile: Profile): Refactoring | null {
  const { root } = profile;
  if (root?.kind !== "map" || !firstOutOfOrder(root)) return null;
  const edits = inSchemaOrder(profile);
  return edits && { kind: "move", title: TITLE, args: {}, edits, keepsValues: true };
}
