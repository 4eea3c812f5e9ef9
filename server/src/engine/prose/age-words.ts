// Words that name an age or set a bound to one, in both languages. Whose age it is, is not asked.
import type { Language } from "../message";
import { type PhraseList, phrasesByKind } from "./phrases";

/**
 * What a phrase needs before it speaks of an age: nothing, to be asked for, a person in front, a number behind it, a number that
 * counts years of life, or a year.
 */
export type AgeKind = "word" | "people" | "elder" | "age" | "bound" | "born" | "description";

const DECADES = ["twenties", "thirties", "forties", "fifties", "20s", "30s", "40s", "50s"];

/** Words that name an age, and words that set a bound in front of a number ("maks. 27 tahun"). */
export const AGE_PHRASES: Readonly<Record<Language, PhraseList<AgeKind>>> = {
  id: phrasesByKind(
    { language: "id", clitics: true },
    {
      word: `masih muda|usia muda|berusia muda|umur muda|muda dan energik|muda dan enerjik|muda dan bersemangat|berjiwa muda|
      fresh graduate|fresh graduates|freshgraduate|lulusan baru|terlalu tua|
      sudah tua|belum terlalu tua|lanjut usia|berkepala tiga|berkepala empat|berkepala lima|kepala tiga|
      kepala empat|baru lulus|usia produktif|batas usia|berusia lanjut|usia lanjut`,
      people: `anak muda|orang muda|kaum muda|tenaga muda|milenial|generasi milenial|kaum milenial|generasi z|generasi y|gen z|
      gen-z|gen y|genzi|zilenial|generasi alfa`,
      elder: "sudah berumur|telah berumur|cukup berumur|agak berumur",
      description: "muda|belia",
      born: "kelahiran|kelahiran tahun|kelahiran setelah|kelahiran sebelum|lahir tahun|lahir setelah tahun|lahir sebelum tahun",
      age: "usia|berusia|umur|berumur",
      bound: `maksimal|maksimum|maks|minimal|minimum|min|di bawah|di atas|tidak lebih dari|kurang dari|lebih dari|
      paling tua|paling muda|paling tinggi|paling rendah|sekurang-kurangnya|setidaknya|antara`,
    },
  ),
  en: phrasesByKind(
    { language: "en" },
    {
      word: `fresh graduate|fresh graduates|recent graduate|recent graduates|recent school leavers|digital native|
      digital natives|too old|too young|age limit|young at heart|under age|of a certain age|
      ${["", "early ", "mid ", "late "].flatMap((part) => DECADES.map((decade) => `in their ${part}${decade}`)).join("|")}|
      ${["twenty", "thirty", "forty", "fifty"].flatMap((tens) => [`${tens}-somethings`, `${tens}somethings`]).join("|")}`,
      people: "millennials|gen z|gen-z|generation z|gen zers|zoomers",
      elder: "getting on in years|advanced in years",
      born: "born in|born after|born before|born since|born in or after|born on or after",
      description: "young|youthful|younger|older",
      age: "age|aged|ages",
      bound: `under|over|below|above|between|older than|younger than|at least|at most|up to|maximum|max|minimum|min|
      no more than|not more than|not over|less than|more than`,
    },
  ),
};
