// What keeps YAML from reading the text and has no rule of its own.
import { profileWith } from "../profile/example";
import { problemsOf } from "../profile/profile";
import { isFormatKey } from "../syntax/entry";
import type { Rule } from "./rule";

export const yamlSyntax: Rule = {
  id: "yaml-syntax",
  title: { en: "YAML cannot read this", id: "YAML tidak dapat membaca bagian ini" },
  severity: "error",
  stage: "syntax",
  docs: {
    why: {
      en: "A profile consists of keys with values: `key: value`, with a colon and a space between them. Where one of these is missing, or a bracket is not closed, YAML cannot tell what belongs together.",
      id: "Profil terdiri atas kunci dan nilainya: `kunci: nilai`, dengan titik dua dan spasi di antaranya. Jika salah satunya tidak ada, atau ada kurung yang tidak ditutup, YAML tidak tahu apa yang berkaitan.",
    },
    bad: {
      en: { text: profileWith("en", "fit:People who like early mornings and steady work.\n"), marks: ["fit:"] },
      id: { text: profileWith("id", "fit:Orang yang menyukai pagi hari dan pekerjaan teratur.\n"), marks: ["fit:"] },
    },
    good: {
      en: { text: profileWith("en", "fit: People who like early mornings and steady work.\n") },
      id: { text: profileWith("id", "fit: Orang yang menyukai pagi hari dan pekerjaan teratur.\n") },
    },
  },
  messages: {
    missingSpace: {
      en: "After the colon of “{key}” a space is missing. Without it YAML sees no key here.",
      id: "Spasi setelah titik dua pada “{key}” belum ada. Tanpa spasi itu, YAML tidak mengenali kuncinya.",
    },
    addSpace: { en: "Insert the space", id: "Sisipkan spasi" },
    missingDashSpace: {
      en: "After the dash a space is missing. Without it YAML sees no list item here.",
      id: "Spasi setelah tanda hubung belum ada. Tanpa spasi itu, YAML tidak mengenali butir daftar di sini.",
    },
    itemBesideKey: {
      en: "A list begins on the line below its key, not beside “{key}”.",
      id: "Daftar dimulai pada baris di bawah kuncinya, bukan di samping “{key}”.",
    },
    breakLine: { en: "Begin a new line here", id: "Mulai baris baru di sini" },
    listBelowText: {
      en: "LISTBELOW",
      id: "LISTBELOW",
    },
    missingColon: {
      en: "Put a colon after “{key}” if it is a key.",
      id: "Tambahkan titik dua setelah “{key}” jika itu kunci.",
    },
    addColon: { en: "Insert the colon", id: "Sisipkan titik dua" },
    strayCharacter: {
      en: "With “{text}” in front of it, YAML does not see the key “{key}”.",
      id: "Karena ada “{text}” di depannya, YAML tidak mengenali kunci “{key}”.",
    },
    dropCharacter: { en: "Delete “{text}”", id: "Hapus “{text}”" },
    unclosedBracket: {
      en: "The bracket “{open}” is never closed by a “{close}”.",
      id: "Kurung “{open}” tidak pernah ditutup dengan “{close}”.",
    },
    addBracket: { en: "Insert “{missing}”", id: "Sisipkan “{missing}”" },
    badEscape: {
      en: "Between double quotes a backslash begins a code, and “{escape}” is none that YAML knows.",
      id: "Di antara tanda petik ganda, garis miring terbalik mengawali sebuah kode, dan “{escape}” tidak dikenal YAML.",
    },
    doubleBackslashes: { en: "Write each backslash twice", id: "Tulis setiap garis miring terbalik dua kali" },
    blockInFlow: {
      en: "Between brackets, items are separated by commas. A line with a dash or a key of its own cannot stand there.",
      id: "Di antara kurung, butir dipisahkan dengan koma. Baris dengan tanda hubung atau kunci sendiri tidak boleh ada di sana.",
    },
    keyTooLong: {
      en: "What stands before the colon is too long for a key. If it is text, put all of it in quotes.",
      id: "Bagian sebelum titik dua terlalu panjang untuk sebuah kunci. Jika itu teks, apit seluruhnya dengan tanda petik.",
    },
    unreadable: {
      en: "YAML cannot read this line. Compare it with its neighbours: a key with a colon and a space, or a list item with a dash and a space.",
      id: "YAML tidak dapat membaca baris ini. Bandingkan dengan baris di sekitarnya: kunci dengan titik dua dan spasi, atau butir daftar dengan tanda hubung dan spasi.",
    },
  },
  check(profile, _context, report) {
    for (const problem of problemsOf(profile, this.id)) report(problem);
  },
  fix(_profile, { message, args, edits }) {
    const title = FIXES[message];
    if (!title || !edits) return [];
    const safe = SAFE.has(message) || (message === "missingColon" && isFormatKey(String(args["key"])));
    return [{ title, args, edits, safe, preferred: true }];
  },
};

const FIXES: Readonly<Record<string, string>> = {
  missingSpace: "addSpace",
  missingDashSpace: "addSpace",
  itemBesideKey: "breakLine",
  missingColon: "addColon",
  strayCharacter: "dropCharacter",
  unclosedBracket: "addBracket",
  badEscape: "doubleBackslashes",
};

/** A bracket and a colon after an unknown word are guesses; these are not. */
const SAFE = new Set(["missingSpace", "missingDashSpace", "badEscape"]);
