// What an import says about its doubts, in both languages, and the comment that keeps it in a profile.
import { type Language, sentence, type Template } from "../message";
import type { Doubt } from "./frame";

/** The first word of a comment that holds a note. */
export const NOTE_MARKER = "import-note";

const NOTES: Readonly<Record<Doubt["kind"], Template>> = {
  title: {
    en: "the title is taken from “{quote}”. Is it right?",
    id: "nama pekerjaan diambil dari “{quote}”. Sudah tepatkah?",
  },
  place: {
    en: "“{quote}” may belong to “{other}” instead. Move it if necessary.",
    id: "“{quote}” mungkin lebih tepat dalam “{other}”. Pindahkan jika perlu.",
  },
  bothAnswers: {
    en: "the answer was in two places; both are here, in their order. Do they read as one text?",
    id: "jawabannya terdapat di dua tempat; keduanya ada di sini, sesuai urutannya. Apakah terbaca sebagai satu teks?",
  },
  noClaim: {
    en: "the misconception that “{quote}” answers was not found. Write it, or move this text.",
    id: "anggapan keliru yang dijawab oleh “{quote}” tidak ditemukan. Tuliskan, atau pindahkan teks ini.",
  },
  noAnswer: {
    en: "nothing in the text answers “{quote}”. Write the reality.",
    id: "tidak ada jawaban atas “{quote}” dalam teks. Tuliskan kenyataannya.",
  },
  morePairs: {
    en: "the text has {count} misconceptions; the first is above. Is it the most important one?",
    id: "teks memuat {count} anggapan keliru; yang pertama ada di atas. Apakah itu yang terpenting?",
  },
  noPartner: {
    en: "no other occupation was recognised here. Name the occupation that is compared.",
    id: "pekerjaan lain tidak dikenali di sini. Sebutkan pekerjaan yang dibandingkan.",
  },
  perhapsLeft: {
    en: "“{quote}” may fit none of the sections. Move or delete it if necessary.",
    id: "“{quote}” mungkin tidak termasuk bagian mana pun. Pindahkan atau hapus jika perlu.",
  },
  left: {
    en: "“{quote}” fits none of the sections. Move or delete it.",
    id: "“{quote}” tidak termasuk bagian mana pun. Pindahkan atau hapus.",
  },
};

const MOST_QUOTED = 50;

/** The first words, as much as tells which text is meant. */
function quoteOf(text: string): string {
  const plain = text.replace(/["“”\s]+/g, " ").trim();
  if (plain.length <= MOST_QUOTED) return plain;
  const cut = plain.lastIndexOf(" ", MOST_QUOTED);
  return `${plain.slice(0, cut > 10 ? cut : MOST_QUOTED).replace(/[\ud800-\udbff]$/, "")} …`;
}

/** The note on a stretch of the source. */
export function noteSentence(doubt: Doubt, about: string, language: Language): string {
  const count = doubt.kind === "morePairs" ? doubt.count : 0;
  const other = doubt.kind === "place" ? doubt.other : "";
  return sentence(NOTES[doubt.kind], { quote: quoteOf(about), count, other }, language);
}
