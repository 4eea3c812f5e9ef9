// Words of both languages by what they do in a sentence about people and work. Data, no logic.
const WORDS = {
  you: "kamu anda kalian lo lu kau engkau dikau saudara dirimu adik nak you your you're you'll yourself",
  me: "saya aku kami gue gua i my me we our i'm i've us",
  we: "kita",
  they: "mereka ia dia beliau he she they her his their him them",
  people:
    "orang banyak sebagian kebanyakan masyarakat tetangga warga awam khalayak publik teman saudara keluarga people many most some folk folks public everyone everybody neighbours friends outsiders visitors",
  denied:
    "tidak tak bukan nggak enggak gak ga tanpa jangan kurang belum not no never don't doesn't isn't aren't can't cannot won't without nor nobody nothing",
  if: "kalau jika bila apabila kalo jikalau andai if unless when whoever anyone anybody those",
  who: "yang siapa who whom whose",
  turn: "padahal namun tetapi tapi melainkan sebenarnya kenyataannya faktanya justru ternyata nyatanya but yet however actually fact truth reality though although",
  against: "sedangkan sementara adapun beda berbeda lain whereas while unlike different differs difference instead",
  think:
    "mengira menyangka menganggap anggapan kira dikira disangka percaya bilang kata katanya mitos think thinks thought believe assume assumes imagine suppose say says myth picture reckon",
  only: "hanya cuma cuman sekadar tinggal saja doang melulu selalu pasti semua just only merely simply always all",
  must: "harus perlu wajib butuh dibutuhkan diperlukan mesti need needs must should require required",
  like: "suka senang gemar cocok betah nyaman cinta sabar teliti tahan tekun like likes love enjoy enjoys suits suit patient patience calm curious steady",
  hate: "benci takut jijik bosan jenuh enggan malas mudah gampang panik hate hates dislike afraid bored squeamish easily mind struggle",
  time: "pagi siang malam sore hari setiap tiap pukul jam lalu kemudian setelah sebelum morning day every night week then after before",
} as const;

export type KindOfWord = keyof typeof WORDS;

export const KINDS_OF_WORDS = Object.keys(WORDS) as KindOfWord[];

const sets = new Map<KindOfWord, ReadonlySet<string>>();

export function hasKindOfWord(kind: KindOfWord, word: string): boolean {
  let words = sets.get(kind);
  if (!words) {
    words = new Set(WORDS[kind].split(" "));
    sets.set(kind, words);
  }
  return words.has(word);
}
