// What keeps YAML from reading the text and has no rule of its own.

import { lineAt } from "../profile/lines";
import { problemsOf } from "../profile/profile";
import type { Node, Span } from "../profile/tree";
import { headingAbove, headingsAt } from "../slips/lost-heading";
import { entryOf, isFormatKey } from "../syntax/entry";
import { profileWith } from "../write/example";
import type { Finding, Fix, Rule } from "./rule";

export const yamlSyntax: Rule = {
  id: "yaml-syntax",
  title: { en: "YAML cannot read this", id: "YAML tidak dapat membaca bagian ini" },
  severity: "error",
  stage: "syntax",
  get docs() {
    return {
      why: {
        en: "A profile is written in a form called YAML: keys with values, `key: value`, with a colon and a space between them. If one of these is missing, or a bracket is not closed, YAML cannot tell what belongs together.",
        id: "Profil ditulis dalam bentuk yang disebut YAML: kunci dan nilainya, `kunci: nilai`, dengan titik dua dan spasi di antaranya. Jika salah satunya tidak ada, atau ada kurung yang tidak ditutup, YAML tidak tahu apa yang berkaitan.",
      },
      bad: {
        en: { text: profileWith("en", "fit:People who like early mornings and steady work.\n"), marks: ["fit:"] },
        id: { text: profileWith("id", "fit:Orang yang menyukai pagi hari dan pekerjaan teratur.\n"), marks: ["fit:"] },
      },
      good: {
        en: { text: profileWith("en", "fit: People who like early mornings and steady work.\n") },
        id: { text: profileWith("id", "fit: Orang yang menyukai pagi hari dan pekerjaan teratur.\n") },
      },
    };
  },
  messages: {
    missingSpace: {
      en: "A space is missing after the colon of “{key}”. Without it, YAML does not recognise the key.",
      id: "Spasi setelah titik dua pada “{key}” belum ada. Tanpa spasi itu, YAML tidak mengenali kuncinya.",
    },
    addSpace: { en: "Insert the space", id: "Sisipkan spasi" },
    missingDashSpace: {
      en: "A space is missing after the hyphen. Without it, YAML does not recognise a list entry here.",
      id: "Spasi setelah tanda hubung belum ada. Tanpa spasi itu, YAML tidak mengenali butir daftar di sini.",
    },
    otherBullet: {
      en: "A list entry begins with a hyphen and a space (“- ”), not with “{text}”.",
      id: "Butir daftar diawali tanda hubung dan spasi (“- ”), bukan “{text}”.",
    },
    noBullet: {
      en: "This line looks like a list entry, but does not begin with a hyphen and a space (“- ”).",
      id: "Baris ini tampaknya butir daftar, tetapi belum diawali tanda hubung dan spasi (“- ”).",
    },
    beginItem: { en: "Begin with “- ”", id: "Awali dengan “- ”" },
    continueAbove: {
      en: "Move it to the right to continue the text above",
      id: "Geser ke kanan sebagai lanjutan teks di atas",
    },
    itemBesideKey: {
      en: "A list begins on the line below its key, not beside “{key}”.",
      id: "Daftar dimulai pada baris di bawah kuncinya, bukan di samping “{key}”.",
    },
    breakLine: { en: "Start a new line here", id: "Mulai baris baru di sini" },
    listBelowText: {
      en: "The key above already has text after its colon, yet a list follows here. Keep one of them.",
      id: "Kunci di atas sudah berisi teks di samping titik dua, padahal di sini ada daftar. Pertahankan salah satu.",
    },
    missingColon: {
      en: "Put a colon after “{key}” if it is a key.",
      id: "Tambahkan titik dua setelah “{key}” jika itu kunci.",
    },
    colonAbsent: {
      en: "The colon after “{key}” is missing.",
      id: "Titik dua setelah “{key}” belum ada.",
    },
    addColon: { en: "Insert the colon", id: "Sisipkan titik dua" },
    keyForm: {
      en: "A key is written with a colon and a space after it: “{key}: ”.",
      id: "Kunci ditulis dengan titik dua dan spasi setelahnya: “{key}: ”.",
    },
    writeKey: { en: "Write “{key}: ”", id: "Tulis “{key}: ”" },
    strayCharacter: {
      en: "Because of “{text}” in front of it, YAML does not recognise the key “{key}”.",
      id: "Karena ada “{text}” di depannya, YAML tidak mengenali kunci “{key}”.",
    },
    strayEnd: {
      en: "The quotation mark closes the text here. Delete “{text}” after it.",
      id: "Tanda petik sudah menutup teks di sini. Hapus “{text}” setelahnya.",
    },
    strayValue: {
      en: "Because of “{text}” beside “{key}”, the lines below are not read as its list. Delete “{text}”.",
      id: "Karena ada “{text}” di samping “{key}”, baris di bawahnya tidak terbaca sebagai daftarnya. Hapus “{text}”.",
    },
    dropCharacter: { en: "Delete “{text}”", id: "Hapus “{text}”" },
    unclosedBracket: {
      en: "The bracket “{open}” is never closed by a “{close}”.",
      id: "Kurung “{open}” tidak pernah ditutup dengan “{close}”.",
    },
    addBracket: { en: "Insert “{missing}”", id: "Sisipkan “{missing}”" },
    badEscape: {
      en: "Between double quotation marks, a backslash begins a code, and YAML does not know “{escape}”. If you mean a backslash, write it twice.",
      id: "Di antara tanda petik ganda, garis miring terbalik mengawali sebuah kode, dan “{escape}” tidak dikenal YAML. Jika yang dimaksud memang garis miring terbalik, tulis dua kali.",
    },
    heading: { en: "Insert “{key}:” above the list", id: "Sisipkan “{key}:” di atas daftar" },
    asComment: { en: "Keep it as a comment for now", id: "Simpan dahulu sebagai komentar" },
    doubleBackslashes: { en: "Write each backslash twice", id: "Tulis setiap garis miring terbalik dua kali" },
    blockInFlow: {
      en: "Between brackets, entries are separated by commas. A line that begins with a hyphen or a key cannot stand there.",
      id: "Di antara kurung, butir dipisahkan dengan koma. Baris dengan tanda hubung atau kunci sendiri tidak boleh ada di sana.",
    },
    keyTooLong: {
      en: "The part before the colon is too long for a key. If it is text, put all of it in quotation marks.",
      id: "Bagian sebelum titik dua terlalu panjang untuk sebuah kunci. Jika itu teks, apit seluruhnya dengan tanda petik.",
    },
    unreadable: {
      en: "YAML cannot read this line. Compare it with the lines around it: a key with a colon and a space, or a list entry with a hyphen and a space.",
      id: "YAML tidak dapat membaca baris ini. Bandingkan dengan baris di sekitarnya: kunci dengan titik dua dan spasi, atau butir daftar dengan tanda hubung dan spasi.",
    },
  },
  check(profile, _context, report) {
    for (const problem of problemsOf(profile, this.id)) report(problem);
  },
  fix({ text, root }, { message, args, edits, span }) {
    const title = FIXES[message];
    if (message === "listBelowText") return [...headings(text, root, span), ...asComment(edits)];
    if (!title || !edits) return asComment(edits);
    // A number may be one below zero, and a number sign would begin a comment.
    const isUnsure =
      (message === "missingDashSpace" || message === "missingSpace") && /[\d#]/.test(text.charAt(span.end));
    const safe = (SAFE.has(message) && !isUnsure) || (message === "missingColon" && isFormatKey(String(args["key"])));
    const fix: Fix = { title, args, edits, safe, preferred: true };
    if (message !== "noBullet" || /:[ \t]*[\r\n]+[ \t]*$/.test(text.slice(Math.max(0, span.start - 80), span.start)))
      return [fix];
    const moved = [{ start: span.start, end: span.start, text: "  " }];
    return [fix, { title: "continueAbove", args, edits: moved, safe: false, preferred: false }];
  },
};

const FIXES: Readonly<Record<string, string>> = {
  missingSpace: "addSpace",
  missingDashSpace: "addSpace",
  otherBullet: "beginItem",
  noBullet: "beginItem",
  itemBesideKey: "breakLine",
  missingColon: "addColon",
  colonAbsent: "addColon",
  keyForm: "writeKey",
  strayCharacter: "dropCharacter",
  strayEnd: "dropCharacter",
  strayValue: "dropCharacter",
  unclosedBracket: "addBracket",
  badEscape: "doubleBackslashes",
};

/** A bracket and a colon after an unknown word are guesses; these are not. */
const SAFE = new Set(["missingSpace", "missingDashSpace", "badEscape"]);

/** The lines as they are, behind number signs: nothing is lost, and the rest can be read. */
const asComment = (edits: Finding["edits"]): Fix[] =>
  edits ? [{ title: "asComment", args: {}, edits, safe: false, preferred: false }] : [];

/** The keys that a list below a text may have lost. */
function headings(text: string, root: Node | null, { start }: Span): Fix[] {
  const { key } = entryOf(text, lineAt(text, start));
  const keys = headingsAt(root, start, key?.text ?? null);
  return keys.map((one): Fix => {
    const edits = [headingAbove(text, root, { key: one, start })];
    return { title: "heading", args: { key: one }, edits, safe: false, preferred: keys.length === 1 };
  });
}
