// The names of the states that a profile passes through; what each one means stands in the schema.
import type { Template } from "../message";

export const STATUS: Readonly<Record<string, Template>> = {
  draft: { en: "Draft", id: "Draf" },
  "in-review": { en: "In review", id: "Sedang ditelaah" },
  "changes-requested": { en: "Changes requested", id: "Perlu perubahan" },
  approved: { en: "Approved", id: "Disetujui" },
  published: { en: "Published", id: "Terbit" },
  retired: { en: "Retired", id: "Tidak berlaku lagi" },
};
