// Whether the words around a phrase say that it is no requirement: denied, forbidden to ask, open to everyone, or a right that
// somebody has. Judges nothing.
import type { Language } from "../message";
import type { Found } from "./candidate";
import { wordSet } from "./word-lists";
import type { Word } from "./words";

/** So many words on either side are looked at. */
const REACH = 14;

/** Behind them another statement begins, and in front of them one ends. */
const TURNS =
  wordSet(`tetapi tapi namun asal asalkan kecuali melainkan padahal diutamakan diprioritaskan but although though provided except
  preferably unless`);

interface Denials {
  /** Somewhere in front: what follows is not asked, or must not be. */
  readonly front: RegExp;
  /** Right in front. */
  readonly near: RegExp;
  /** Right in front of a word for a limit: "tidak ada batas usia". */
  readonly none: RegExp;
  /** Somewhere behind, and right behind. */
  readonly behind: RegExp;
  readonly next: RegExp;
}

const DENIALS: Readonly<Record<Language, Denials>> = {
  id: {
    front:
      /\b(?:(?:tanpa|tidak|tak) (?:memandang|membedakan|membeda-bedakan|melihat|mempersoalkan|mempermasalahkan|mempertimbangkan|mensyaratkan|menanyakan|dibatasi|disyaratkan|dipersyaratkan|terbatas pada)|(?:dilarang|tidak boleh) (?:mensyaratkan|menanyakan|membedakan|mempersoalkan|menetapkan|mencantumkan|membatasi|menolak)|(?:tidak|tak) ada (?:syarat|persyaratan|batasan|pembatasan|ketentuan|perbedaan)) /u,
    near: /\b(?:tidak|tak|bukan) (?:harus|perlu|wajib|mesti) (?:(?:seorang|orang|menjadi) )?(?:(?:[\p{L}-]+ ){1,4}(?:atau|maupun) )?$/u,
    none: /\b(?:(?:tidak|tak) (?:ada|berlaku|mengenal|memiliki|menetapkan)(?: lagi)?|tanpa|bukan|apa pun) $/u,
    behind:
      /\b(?:(?:tidak|tak|bukan) (?:lagi )?(?:(?:menjadi |dijadikan )?(?:syarat|persyaratan|penghalang|halangan|hambatan|kendala|ukuran|masalah|persoalan|alasan|faktor)|mem(?:e|pe)ngaruhi|menentukan|membatasi|disyaratkan|dipersyaratkan|dibatasi|dipersoalkan|dipermasalahkan|ditanyakan|dibedakan|dipertimbangkan|diperhitungkan|boleh (?:di\p{L}+)|wajib bekerja)|ditiadakan|dihapus(?:kan)?|dicabut|sama-sama (?:diterima|dapat|bisa|boleh|berpeluang|berhak|cocok|disambut)|sama (?:peluang|kesempatan|haknya|cocok)\p{L}*|(?:peluang|kesempatan)(?:nya)? (?:yang )?sama|berpeluang sama|berkesempatan sama|didorong|dipersilakan|(?:memperoleh|mendapat|mendapatkan|mengambil|menjalani) (?:cuti|perlindungan|keringanan)|berhak (?:atas|mendapat|memperoleh|mengambil|menolak|untuk)\p{L}*)(?!\p{L})/u,
    next: /^ (?:pun|juga) (?:dapat|boleh|bisa|diterima|cocok|banyak|sanggup|mampu)(?!\p{L})|^ (?:merupakan|berjumlah|mencapai|mengisi) (?:sekitar |hampir |lebih dari )?(?:separuh|setengah|seperempat|sepertiga|\d)/u,
  },
  en: {
    front:
      /\b(?:(?:regardless|irrespective) of|without (?:regard|distinction|reference)|whatever (?:their|your|the)|(?:may|must|can|should) not (?:ask|require|demand|set|consider)|(?:is|are) not (?:limited|restricted|confined) (?:to|by)|(?:forbidden|illegal|unlawful) to (?:ask|require|demand|set|refuse)) /u,
    near: /\b(?:need not|needn['’]t|(?:do|does)(?: not|n['’]t) (?:have|need) to) be (?:an? )?$/u,
    none: /\b(?:no|without an?|not an?)(?: (?:upper|lower|fixed|set|formal|general|minimum|maximum|official))? $/u,
    behind:
      /\b(?:mak(?:e|es|ing) no difference|(?:do|does) not matter|(?:don|doesn)['’]t matter|(?:is|are) (?:not|no) (?:longer )?(?:an? )?(?:requirements?|required|conditions?|barriers?|obstacles?|asked|considered|relevant|criteri(?:on|a)|taken)|(?:is|are) (?:irrelevant|encouraged|entitled|equally|as welcome|just as)|must be given|(?:get|gets|receive|receives|take|takes) (?:paid |maternity |parental )*leave|(?:has|have) the right|(?:may|must|can|should) not be (?:asked|refused|dismissed|considered|a condition|required)|(?:has|have) been (?:abolished|dropped|lifted))\b/u,
    next: /^ (?:make|makes|account|accounts) (?:up|for)\b|^ (?:are|is) (?:also )?welcome\b|^ (?:too )?(?:can|may) (?:also )?apply\b/u,
  },
};

/** Words that set a limit or name what might be asked, so that "no" in front of them denies one. */
const LIMIT =
  /^(?:batas|syarat|status|tinggi|berat|usia|umur|suku|asal|warna)\b|\b(?:limit|requirement|status|height|origin|background|age)$/u;

export function isNoRequirement(found: Found<unknown>, language: Language): boolean {
  const { front, near, none, behind, next } = DENIALS[language];
  const { passage, words } = found;
  const before = textBetween(passage.text, inFront(found));
  const after = textBetween(passage.text, inBack(found), found.end);
  const phrase = words.map(({ lower }) => lower).join(" ");
  if (near.test(before) || next.test(after) || (none.test(before) && LIMIT.test(phrase))) return true;
  const denial = front.exec(before);
  if (denial && isOneList(before.slice(denial.index), after)) return true;
  const predicate = behind.exec(after);
  return predicate !== null && isOneList(after.slice(0, predicate.index), "");
}

/** Nothing but a list is in between: the last comma has a joining word behind it, or the list goes on behind the phrase. */
function isOneList(between: string, after: string): boolean {
  const comma = between.lastIndexOf(",");
  if (comma < 0) return true;
  return JOINED.test(between.slice(comma + 1)) || (comma === between.trimEnd().length - 1 && JOINED.test(after));
}

const JOINED = /^\s*(?:,|dan|atau|serta|maupun|and|or)(?!\p{L})/u;

/** The words of the same statement in front of a phrase, or behind it. */
function inFront({ sentence, at, passage }: Found<unknown>): readonly Word[] {
  let from = at;
  while (from > 0 && from > at - REACH && !isParted(passage.text, sentence, from) && !isTurn(sentence[from - 1]!))
    from--;
  return sentence.slice(from, at + 1);
}

function inBack({ sentence, at, words, passage }: Found<unknown>): readonly Word[] {
  const from = at + words.length;
  let to = from;
  while (to < sentence.length && to < from + REACH && !isParted(passage.text, sentence, to) && !isTurn(sentence[to]!))
    to++;
  return sentence.slice(from, to);
}

const isTurn = ({ lower }: Word): boolean => TURNS.has(lower);

const isParted = (text: string, sentence: readonly Word[], i: number): boolean =>
  i > 0 && /[;:]/.test(text.slice(sentence[i - 1]!.end, sentence[i]!.start));

/** In lower case and with single blanks; `from`: where it begins, if not with its first word. The last word in front is the phrase's. */
function textBetween(text: string, words: readonly Word[], from?: number): string {
  if (words.length === 0) return "";
  const start = from ?? words[0]!.start;
  const end = from === undefined ? words.at(-1)!.start : words.at(-1)!.end;
  return text.slice(start, end).toLowerCase().replace(/\s+/g, " ");
}
