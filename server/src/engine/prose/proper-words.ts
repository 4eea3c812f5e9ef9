// Words of titles that keep their capital: peoples, languages, religions, places. Abbreviations are known by their form.
import { wordSet } from "./word-lists";

const PROPER =
  wordSet(`indonesia inggris arab mandarin tionghoa jepang jerman prancis perancis belanda korea spanyol rusia italia latin melayu jawa sunda
  bali batak minang madura bugis aceh betawi papua dayak islam kristen katolik hindu buddha konghucu alquran al-quran quran tuhan
  jakarta bandung surabaya sumatra sumatera kalimantan sulawesi maluku nusa tenggara asia eropa afrika amerika
  english french german spanish arabic chinese japanese korean russian italian dutch latin hebrew greek portuguese welsh irish
  scottish british american indonesian european african asian javanese balinese malay muslim christian catholic jewish hindu buddhist
  braille java python linux windows android montessori pilates`);

/** A name by its form or because it is known as one, whatever its capitals here. */
export const isProper = (word: string): boolean => /\p{Lu}.*\p{Lu}|\d/u.test(word) || PROPER.has(word.toLowerCase());

/** Behind these a word with a capital is part of an organisation's or a day's name: "Ikatan Bidan Indonesia". */
export const BEGINS_NAME =
  wordSet(`ikatan persatuan asosiasi himpunan perhimpunan dewan komite serikat paguyuban forum federasi hari bulan kode undang-undang
  yayasan akademi sekolah institut politeknik universitas fakultas rumah badan lembaga kementerian direktorat balai
  ibu bapak pak bu saudara association society institute royal national day college school union federation department
  ministry guild council board academy mr mrs ms dr`);
