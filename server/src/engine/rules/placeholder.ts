// Text that waits to be written: a skeleton's words in brackets, TODO, dots, blanks to fill in. Profiles that readers see have none.
import type { Language } from "../message";
import { charactersOf } from "../profile/characters";
import { explicitLanguage, type Profile, textOf } from "../profile/profile";
import { overlapsAny, type Scalar, type Span, walk } from "../profile/tree";
import { isFreePath } from "../schema/prose";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

/**
 * What may wait: marks that people leave for themselves as whole words, and blanks drawn with dots, lines, braces or brackets.
 * Each is short or ends at the first mark of its kind, so that the time stays in proportion to the text.
 */
const WAITING = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?:TODO|TBD|TBA|TBC|FIXME|XX+|xx+|(?:[Ll]orem|LOREM) (?:ipsum|IPSUM))(?![\p{L}\p{N}])`,
    String.raw`(?:(?<!\p{L})Rp\.?|[$£€])\s?(?:\.{3,}|…|(?:XX+|xx+)(?!\p{L})|_{2,})`,
    String.raw`\.{4,}|_{3,}|\{\{[^{}\n]{0,200}\}\}|\[[^[\]]{0,200}\]|<[^<>\n]{1,60}>|…{2,}`,
    // A passive alone says how a thing is: "(kartu diisi setiap hari)".
    String.raw`\((?:[^()\n]{0,40} )?(?<!\byang )(?:${[
      "(?:akan|belum|nanti|segera|tinggal|masih perlu) (?:dilengkapi|diisi|ditulis|ditambahkan|menyusul)",
      "(?:di)?(?:lengkapi|isi|tulis|tuliskan|tambahkan|sebutkan|cek|periksa) (?:lagi )?(?:nanti|belakangan|kemudian(?=\\)))",
      "(?<=\\()(?:dilengkapi|diisi|ditulis|ditambahkan)(?=\\))",
      "menyusul(?: kemudian)?(?=\\))",
      "to be (?:completed|written|added|filled in|confirmed|determined)",
      "(?:fill(?: this| it)? in|add(?: this| it)?|complete(?: this| it)?|write(?: this| it)?) later",
    ].join("|")})(?: [^()\n]{0,40})?\)`,
  ].join("|"),
  "gu",
);

/** Nothing of this in a profile: only brackets can wait. Most profiles are told apart by it. */
const MARKS =
  "TODO|TBD|TBA|TBC|FIXME|XX|xx|Lorem|LOREM|lorem|....|...|Rp…|Rp_|$…|£…|€…|___|{{|……|<|Rp …|$ …|£ …|€ …".split("|");

/** Inside brackets in a text: what the writer is told to put there. */
const TOLD =
  /^\[\s*(?:…|\.{2,}|\?+|-+|_+|isi|isilah|isikan|tulis|tuliskan|lengkapi|tambahkan|sebutkan|masukkan|ganti|nama|your|name|insert|fill|write|add|describe|enter|to be|todo|tbd|title|placeholder|contoh|example|teks|text)(?![\p{L}-])/iu;

/** A whole value that puts the writing off. */
const PUT_OFF =
  /^(?:isi nanti|diisi nanti|nanti diisi|nanti dilengkapi|akan diisi|akan dilengkapi|belum diisi|menyusul|to be (?:completed|written|added|filled in|confirmed|determined|done)|to follow)(?![\p{L}])[^.]{0,30}\.?$/iu;

/** Most texts are longer, or begin with another letter. */
const isPutOff = (text: string): boolean => text.length <= 60 && /^[adibmnt]/i.test(text) && PUT_OFF.test(text);

/** Between angle brackets: a name in capitals, or such words. */
const NAMED =
  /^<(?:\p{Lu}[\p{Lu}\p{N} _-]*|(?:isi|nama|tulis|name|insert|your|title|tempat|tanggal|date)(?![\p{L}]).*)>$/u;

export const placeholder: Rule = {
  id: "placeholder",
  title: { en: "Text that is not filled in yet", id: "Teks yang belum diisi" },
  severity: "warning",
  stage: "content",
  isOfUnwritten: true,
  get docs() {
    return {
      why: {
        en: "The words in square brackets in a template and notes such as TODO tell the writer what to fill in. Readers must never see them: in an approved or published profile, the finding becomes an error.",
        id: "Kata-kata dalam kurung siku pada kerangka dan catatan seperti TODO memberi tahu penulis apa yang perlu diisi. Pembaca tidak boleh menemukannya: dalam profil yang disetujui atau terbit, temuan ini menjadi kesalahan.",
      },
      bad: {
        en: { text: profileWith("en", "reality: Bakers also TODO before the shop opens.\n"), marks: ["TODO"] },
        id: {
          text: profileWith("id", 'reality: "[apa yang benar, dengan contoh dari keseharian]"\n'),
          marks: ["[apa yang benar, dengan contoh dari keseharian]"],
        },
      },
      good: {
        en: { text: profileWith("en", "reality: Bakers also clean the ovens before the shop opens.\n") },
        id: { text: profileWith("id", "reality: Tukang roti juga membersihkan oven sebelum toko dibuka.\n") },
      },
    };
  },
  messages: {
    waits: {
      en: "“{text}” still has to be replaced with your own words.",
      id: "“{text}” masih perlu diganti dengan kata-kata Anda sendiri.",
    },
  },
  check(profile, { config }, report) {
    const language = explicitLanguage(profile) ?? config.defaultLanguage;
    const status = textOf(profile, "status");
    const isForReaders = status === "approved" || status === "published";
    const characters = charactersOf(profile);
    const hasMarks = MARKS.some((mark) => characters.hasAny(mark.charAt(0)) && profile.text.includes(mark));
    const hasBrackets = characters.hasAny("[(");
    for (const { node, path } of walk(profile.root)) {
      if (node.kind !== "scalar" || typeof node.value !== "string") continue;
      const isSuspect = hasMarks || (hasBrackets && /[[(]/.test(node.text));
      if (!isSuspect && !isPutOff(node.text)) continue;
      if (isFreePath(path) || path[0] === "lint" || overlapsAny(profile.doubtful, node.span)) continue;
      for (const { text, span } of waitingIn(profile, node, language)) {
        const said = text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
        report({ span, message: "waits", args: { text: said }, path, ...(isForReaders && { severity: "error" }) });
      }
    }
  },
};

interface Waiting {
  readonly text: string;
  readonly span: Span;
}

/** A value in brackets as a whole, or what waits in it, at its place where the source shows the text as it is. */
function waitingIn({ text: source }: Profile, { text, span }: Scalar, language: Language): Waiting[] {
  const whole = text.trim();
  if (/^\[[^[\]]*\]$/.test(whole) || PUT_OFF.test(whole))
    return [{ text: whole, span: inside(source, whole, span, span.start).span }];
  let from = span.start;
  return [...text.matchAll(WAITING)].flatMap(({ 0: found, index }) => {
    if (!isBlank(text, index, found, language)) return [];
    if ((found.startsWith("[") && !TOLD.test(found)) || (found.startsWith("<") && !NAMED.test(found))) return [];
    const waiting = inside(source, found, span, from);
    from = waiting.span.end;
    return [waiting];
  });
}

/** "TBC" is an illness, "XXX" a number or a size as well: there the words around them tell. */
function isBlank(text: string, at: number, found: string, language: Language): boolean {
  const before = text.slice(Math.max(0, at - NEAR), at);
  const after = text.slice(at + found.length, at + found.length + NEAR);
  if (found === "TBC") {
    const isAlone = /^[\s.]*$/.test(after) && (/^\s*$/.test(before) || /[:=–—-]\s*$/.test(before));
    return (
      isAlone ||
      (language === "en" &&
        /^\s*(?:$|[\n.,;:!?)])/.test(after) &&
        !/tuberc|\b(?:the|of|with|treats?|against) $/i.test(before))
    );
  }
  if (found !== "XX" && found !== "XXX") return true;
  if (COUNTED.test(after)) return !NUMBERED.test(before);
  if (found === "XX" || NUMBERED.test(before) || SIZE.test(before) || SIZE.test(after)) return false;
  // Behind a name it is which one: "MTQ XXX". A sentence's first word has its capital anyway, and firms wait for a name.
  const name = /(?:^|[^\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}]*)\s+$/u.exec(before)?.[1];
  return name === undefined || /^(?:PT|CV|UD)$/.test(name) || /(?:^|[.!?])\s*\p{L}+\s+$/u.test(before);
}

/** So many characters around a mark are looked at. */
const NEAR = 40;

/** What a number is missing in front of. */
const COUNTED =
  /^\s?(?:%|(?:jam|hari|minggu|pekan|bulan|tahun|menit|orang|buah|kali|persen|ribu|juta|miliar|rupiah|meter|kg|km|liter|siswa|pasien|hours?|days?|weeks?|months?|years?|minutes?|people|times|per ?cent|thousand|million|pounds|dollars|euros|pupils|patients)(?!\p{L}))/iu;

/** In front of Roman numbers, sizes and chromosomes. */
const NUMBERED =
  /(?:\b(?:abad|bab|pasal|edisi|jilid|seri|kelas|ukuran|kromosom|nomor|size|sizes|century|chapter|volume|edition|part|chromosomes?) |ke-)$/i;

const SIZE = /(?:^|[^\p{L}])(?:X{1,4}L|XS)(?![\p{L}])/u;

/** The text at its place in the source from an offset on; folded over lines it covers the whole value. */
function inside(source: string, text: string, value: Span, from: number): Waiting {
  const start = source.slice(from, value.end).indexOf(text);
  return { text, span: start < 0 ? value : { start: from + start, end: from + start + text.length } };
}
