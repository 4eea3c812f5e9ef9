// Words of one field: an answer may speak of the belief in other words of it, "by day" to "at night". Data of both languages.
import type { Language } from "../message";
import { withoutClitic } from "./indonesian";
import type { Passage } from "./passage";
import { wordsOf } from "./words";

const FIELDS: Readonly<Record<Language, readonly string[]>> = {
  id: [
    "laki-laki lelaki pria perempuan wanita ibu bapak gadis ibu-ibu bapak-bapak cowok cewek",
    "pagi siang sore malam subuh fajar dini petang hari jam pukul akhir pekan libur cuti giliran lembur minggu bulan",
    "gaji upah penghasilan pendapatan honor bayaran dibayar tunjangan uang kaya miskin laba untung modal harga mahal murah rupiah",
    "mesin robot komputer teknologi aplikasi otomatis alat tangan pabrik digital manual",
    "sekolah kuliah pendidikan ijazah pelatihan kursus belajar lulus lulusan sertifikat ujian magang gelar diploma sarjana bakat hafal",
    "kuat otot tenaga fisik berat angkat mengangkat lelah sehat stamina badan otak pikiran gemuk kurus langsing kalori",
    "dapur kantor lapangan rumah toko gedung ruang ruangan meja luar kota desa laut pasar sekolah bengkel studio",
    "bermain main permainan bernyanyi nyanyi lagu menari tari menggambar dongeng bercerita gim",
    "sendiri sendirian tim rekan kelompok bersama kerja-sama orang pelanggan",
    "berbahaya bahaya aman selamat keselamatan helm risiko kecelakaan pelindung",
    "tua muda usia umur lansia pensiun remaja dewasa anak",
  ],
  en: [
    "man men woman women male female girl girls boy boys men's women's",
    `night nights day days morning mornings afternoon afternoons evening evenings dawn noon midnight hour hours shift shifts weekend
      weekends overtime holiday holidays sunday sundays o'clock`,
    "pay paid wage wages salary salaries earn earns earnings money rich poor profit income bonus tips cheap fee fees",
    "machine machines robot robots computer computers technology automatic automated tool tools hand hands factory factories software app",
    `school schools degree degrees university college training course courses exam exams certificate apprentice apprentices
      apprenticeship study learn learned talent gift graduate graduates diploma`,
    "strong strength muscle muscles heavy lift lifting fit fitness body physical weight fat thin slim calories brain mind tired",
    "office desk kitchen home shop field outdoors indoors city town village sea street building studio workshop laboratory site",
    "play playing game games song songs sing singing dance dancing story stories",
    "alone lonely team teams colleague colleagues together group customers people solitary",
    "danger dangerous safe safety risk risky accident accidents helmet protective",
    "old young age ages retired retire older younger teenager adults",
  ],
};

const FIELD_OF: Readonly<Record<Language, () => ReadonlyMap<string, ReadonlySet<number>>>> = {
  id: once(() => byWord(FIELDS.id)),
  en: once(() => byWord(FIELDS.en)),
};

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

function byWord(fields: readonly string[]): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const [i, field] of fields.entries())
    for (const word of field.split(/\s+/)) found.set(word, (found.get(word) ?? new Set()).add(i));
  return found;
}

/** Do both speak of the same field? */
export function shareField(one: Passage, other: Passage, language: Language): boolean {
  const fields = new Set(fieldsOf(one, language));
  return fields.size > 0 && fieldsOf(other, language).some((field) => fields.has(field));
}

const fieldsOf = (passage: Passage, language: Language): readonly number[] =>
  wordsOf(passage).flatMap(({ lower }) => {
    const bare = language === "id" ? (withoutClitic(lower)?.stem ?? lower) : lower;
    return [...(FIELD_OF[language]().get(lower) ?? FIELD_OF[language]().get(bare) ?? [])];
  });
