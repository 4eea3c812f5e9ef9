// The page's own words, in both languages. The names of sections and keys come from the schema.
import type { Template } from "../message";

export const WORDS = {
  untitled: { en: "Occupation without a title", id: "Pekerjaan tanpa nama" },
  missing: { en: "“{title}” is not written yet.", id: "“{title}” belum ditulis." },
  unreadable: {
    en: "“{title}” cannot be shown before the error in the file is mended.",
    id: "“{title}” belum dapat ditampilkan sebelum kesalahan dalam berkas diperbaiki.",
  },
  alsoCalled: { en: "Also called: {titles}", id: "Disebut juga: {titles}" },
  otherOccupation: { en: "Another occupation", id: "Pekerjaan lain" },
  opened: { en: "opened on {date}", id: "dibuka pada {date}" },
  supports: { en: "Supports: {sections}", id: "Mendukung: {sections}" },
  about: { en: "About this profile", id: "Tentang profil ini" },
} as const satisfies Readonly<Record<string, Template>>;

/** Names of the states; what each one means stands in the schema. */
export const STATUS: Readonly<Record<string, Template>> = {
  draft: { en: "Draft", id: "Draf" },
  "in-review": { en: "In review", id: "Sedang ditelaah" },
  "changes-requested": { en: "Changes requested", id: "Perlu perubahan" },
  approved: { en: "Approved", id: "Disetujui" },
  published: { en: "Published", id: "Terbit" },
  retired: { en: "Retired", id: "Tidak berlaku lagi" },
};
