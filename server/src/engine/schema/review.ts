// The names of the kinds of review; what each one means stands in the schema.
import type { Template } from "../message";

export const REVIEW_KINDS: Readonly<Record<string, Template>> = {
  language: { en: "Language", id: "Bahasa" },
  subject: { en: "Subject", id: "Isi" },
  inclusion: { en: "Inclusion", id: "Inklusi" },
  editorial: { en: "Editorial", id: "Penyuntingan" },
};
