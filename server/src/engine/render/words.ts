// The page's own words, in both languages. The names of sections and keys come from the schema.
import type { Template } from "../message";

export const WORDS = {
  untitled: { en: "Occupation without a title", id: "Pekerjaan tanpa nama" },
  missing: { en: "“{title}” is not written yet.", id: "“{title}” belum ditulis." },
  unreadable: {
    en: "“{title}” cannot be shown until the error in the file is corrected.",
    id: "“{title}” belum dapat ditampilkan sebelum kesalahan dalam berkas diperbaiki.",
  },
  alsoCalled: { en: "Also called: {titles}", id: "Disebut juga: {titles}" },
  otherOccupation: { en: "Another occupation", id: "Pekerjaan lain" },
  opened: { en: "opened on {date}", id: "dibuka pada {date}" },
  supports: { en: "Used for: {sections}", id: "Rujukan untuk: {sections}" },
  openInEsco: { en: "Open in ESCO", id: "Buka di ESCO" },
  about: { en: "About this profile", id: "Tentang profil ini" },
} as const satisfies Readonly<Record<string, Template>>;
