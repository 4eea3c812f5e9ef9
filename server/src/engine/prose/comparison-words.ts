// Words that comparisons of occupations are made of. Facts of both languages, no rule.
import type { Language } from "../message";
import type { Name } from "./mentions";
import { wordSet } from "./word-lists";

/** Phrases by their first word. */
export type Phrases = ReadonlyMap<string, readonly Name[]>;

function phrases(list: string): Phrases {
  const byFirst = new Map<string, Name[]>();
  for (const phrase of list.split("|")) {
    const words = phrase.trim().split(" ");
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), words]);
  }
  return byFirst;
}

/** A word for people who work names no occupation where one of these stands beside it: "tenaga lain" does not, "tenaga pemasar" does. */
export const VAGUE: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet(`lain lainnya lain-lain yang serupa sejenis mirip tersebut ini itu biasa umumnya pada di dan atau dengan dari untuk
    lebih juga harus akan hanya tidak sama sini sana kami kita mereka seperti karena dalam bisa dapat sering adalah lapangan tetap`),
  en: wordSet(`other similar related such comparable these those the all many some most different this that same neighbouring their
    his her our its of in any no few several and or to certain various`),
};

/** No name of an occupation begins with these: "berbeda dengan tugas …", "unlike the …". */
export const NO_NAME: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet(`segi sisi hal aspek fokus lingkup ruang cara tujuan bidang tugas tanggung jenis bentuk pekerjaan profesi jabatan yang apa
    itu ini lain lainnya orang mereka kebanyakan anggapan sudut sifat tingkat jumlah tempat jam waktu kerja hasil lama latar banyak
    beberapa sebagian para semua seluruh sesama rekan dunia kantor umum biasanya biasa profesi-profesi pekerjaan-pekerjaan keduanya
    satu dua posisi peran bagian sini sana dalam luar segala karier kegiatan rutinitas bayangan dugaan persepsi gaji pendidikan ia dia
    anda kita kami segi-segi mana berbagai antara atas dengan keahlian keterampilan pendekatan kewenangan cakupan metode suasana lingkungan pihak di ke pada dari
    tidak lebih juga hanya masih ada`),
  en: wordSet(`the a an other others what many most some in it its this that these those jobs job work works occupation occupations
    profession professions role roles position positions their they them one ones people any anything similar related focus scope kind
    usual elsewhere each all both you we i not more less there here pay hours day days tasks duties place places where how when office
    home school setting settings another much just only with by at to from for as rather`),
};

/** The other occupation is named right behind these: "berbeda dengan bidan, …". */
export const LEADS: Readonly<Record<Language, Phrases>> = {
  id: phrases(`berbeda dengan|berbeda dari|beda dengan|beda dari|dibandingkan dengan|dibandingkan|dibanding|ketimbang|tidak seperti|
    sedangkan|adapun|lain halnya dengan|perbedaan dengan|perbedaan antara|perbedaannya dengan|disamakan dengan|tertukar dengan|
    mirip dengan|serupa dengan`),
  en: phrases(`unlike|different from|differs from|differ from|compared with|compared to|in contrast to|as opposed to|whereas|
    confused with|mistaken for|similar to`),
};

/** Those of the leads that only announce a difference; what it is comes later. */
export const ANNOUNCING: Readonly<Record<Language, Phrases>> = {
  id: phrases(`berbeda dengan|berbeda dari|beda dengan|beda dari|tidak seperti|lain halnya dengan|perbedaan dengan|perbedaan antara|
    perbedaannya dengan|bukan|tidak sama dengan`),
  en: phrases("unlike|different from|differs from|differ from|in contrast to|not the same as|is not|are not"),
};

/** Begin a clause that tells more of the word in front, or why: no other occupation is named there. */
export const TELLING = wordSet("yang karena sebab who which that whose because in");

/** Words that set two occupations against each other. */
export const CONTRAST: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet(`sedangkan sementara adapun lebih berbeda beda bedanya perbedaan perbedaannya berlainan bukan tidak namun tetapi tapi
    sebaliknya melainkan hanya daripada dibanding dibandingkan ketimbang padahal lain membedakan kurang justru masing-masing`),
  en: wordSet(`whereas while but unlike rather than more less fewer instead not only differ differs different difference differences
    contrast however although though compared whilst distinguishes distinguish neither mainly contrary opposed separates sets never without
    larger smaller broader narrower longer shorter wider`),
};

/** On either side of these one of the two is meant, whatever it is called there. */
export const PIVOTS = wordSet("sedangkan sementara adapun sebaliknya whereas while whilst");
/** Pivots of the other language: where one stands, the text is in that language, and the word lists here do not fit it. */
export const STRANGE: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet("whereas while whilst"),
  en: wordSet("sedangkan sementara adapun sebaliknya"),
};

/** Words for the two at once. */
export const BOTH = wordSet("keduanya kedua-duanya kedua both neither each masing-masing");

/** What stands for the occupation whose profile it is, before "ini" in Indonesian and behind "this" in English. */
export const WORK: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet("pekerjaan profesi jabatan peran bidang posisi profil"),
  en: wordSet("job occupation profession role work position one trade career profile"),
};
export const THIS: Readonly<Record<Language, ReadonlySet<string>>> = { id: wordSet("ini"), en: wordSet("this") };
export const THAT: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet("itu tersebut"),
  en: wordSet("that latter former"),
};

/** Where a text speaks with its readers, or as those who do the work, these stand for this occupation. */
export const SELF: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet("kamu anda kita kami saya"),
  en: wordSet("you i we"),
};

/** "Yang satu menangkap ikan, yang lain memeliharanya." */
export const ONE_AND_OTHER: readonly (readonly [Phrases, Phrases])[] = [
  [phrases("yang satu"), phrases("yang lain")],
  [phrases("the one|one"), phrases("the other")],
];

/** May stand between the beginning of a clause and whom it is about: "and the baker …". */
export const OPENING = wordSet(`and but or so where if when while whereas then a an the every each
  dan tetapi namun adapun jika bila kalau apabila ketika sedangkan sementara seorang para sebuah maka setiap`);

/** Where the text speaks with these words, the speaker or the reader does this work. */
export const SPEAKING: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet("kita kami saya aku gue gw gua anda kamu kau"),
  en: wordSet("we i you our ours my mine your yours us"),
};

/** Join two statements about different people. */
export const TURNING = wordSet("but and tetapi tapi namun dan kalau");

/** A clause that begins with these is about nobody in particular. */
export const NO_SUBJECT: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet(`berbeda beda bedanya perbedaan perbedaannya dibandingkan dibanding tidak tak bukan karena sebab sehingga agar supaya untuk
    bagi oleh sejak sampai hingga setelah sesudah sebelum selama saat waktu jadi justru malah bahkan lalu kemudian dengan tanpa melalui
    lewat secara sangat paling bisa dapat perlu harus wajib selalu sering jarang pernah sudah telah belum akan mau ingin lebih kurang
    dia ia mereka beliau itu ini sana sini hal soal adalah ialah yakni yaitu misalnya ada unik khas kadang biasanya walau meski
    meskipun walaupun jika bila kalau begitu demikian sama mirip serupa sejenis keduanya semuanya satunya aku tugas tugasnya kerjanya
    hasilnya fokusnya`),
  en: wordSet(`unlike compared different differs because since so that which who whom whose he she it they them him her his their its this
    these those then thus hence also often usually always never not no yes even still just only with without from into onto over under
    after before until till during for to by of at on in is are was were be been being has have had do does did can could may might
    must shall should will would goes go comes come make makes made take takes get gets need needs work works looks if unless though
    although however instead rather than otherwise elsewhere why how what where when there here another others both one ones similar`),
};

/** Stand for other occupations without a name: "yang lain", "similar ones". */
export const OTHERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet("lain lainnya lain-lain serupa sejenis mirip sebidang rekan-rekannya rekan-rekan"),
  en: wordSet("other others similar related comparable neighbouring neighboring"),
};

export const DIFFERENCE: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet("beda bedanya berbeda perbedaan perbedaannya membedakan pembeda"),
  en: wordSet("difference differences differs differ different distinguishes distinction"),
};
