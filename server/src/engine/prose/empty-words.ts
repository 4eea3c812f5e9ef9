// Words that say nothing of what a text is about: they join, point, count or only frame what is said. Data of both languages.
import { INDONESIAN_FUNCTION_WORDS, withoutClitic } from "./indonesian";
import { wordSet } from "./word-lists";

const INDONESIAN =
  wordSet(`ia dia beliau anda kamu saya aku kami kita mereka orang seseorang siapa pihak hal apa mana kapan bagaimana mengapa kenapa
  pekerjaan profesi jabatan okupasi karier kerja bekerja pekerja kandidat calon individu pribadi sosok tipe jenis profil
  cocok suka senang menyukai gemar memiliki punya mempunyai ada berada jadi bisa mampu boleh perlu ingin mau butuh
  membutuhkan memerlukan dibutuhkan diperlukan melakukan dilakukan mengerjakan membuat dibuat bukan kurang tanpa lebih cukup
  cuma sekadar justru malah melainkan sebenarnya kenyataannya padahal sedangkan sementara selalu sering kadang kerap jarang
  pernah biasanya umumnya mungkin pasti tentu memang lain lainnya banyak sedikit berbagai beberapa sebagian seluruh segala
  begitu demikian selain sebelum sesudah setelah saat waktu sambil serta lagi lalu kemudian baru sangat amat sekali terlalu
  agak semakin makin baik satu dua tiga agar bagi tiap lewat melalui antara luar atas bawah cara secara sendiri misalnya yaitu
  yakni bahkan jika kalau meski meskipun walau walaupun karena sebab oleh demi guna sejak sampai sehari-hari termasuk
  hari orang-orang tugas`);

const ENGLISH =
  wordSet(`a an the and or nor but yet so if than that this these those there here it its he she they them their theirs his her hers him
  you your we our us i me my who whom whose which what when where why how as at by for from in into of off on onto out over to
  up with within without about above across after against along among around before behind below beneath beside between beyond
  during inside near since through throughout toward towards under until upon while whereas because although though unless
  am is are was were be been being do does did done doing have has had having can cannot could may might must shall should will
  would need needs needed not no none never nothing only just simply merely always often usually sometimes rarely also too even
  very much many more most less least few fewer little some any all each every either neither both other others another such
  same own one ones two three people person someone anyone everyone somebody anybody those job jobs work works worked working
  worker workers occupation occupations profession career role trade like likes liked enjoy enjoys get gets got make makes made
  making let lets way ways thing things really actually fact reality well still already rather instead again then now once ever
  quite good able use uses used using day days time times want wants lot lots per via etc don't doesn't isn't aren't can't won't
  didn't wasn't weren't it's they're you're`);

export const isIndonesianEmptyWord = (lower: string): boolean => {
  const bare = withoutClitic(lower)?.stem ?? lower;
  return [lower, bare].some((form) => INDONESIAN.has(form) || INDONESIAN_FUNCTION_WORDS.has(form));
};

export const isEnglishEmptyWord = (lower: string): boolean => ENGLISH.has(lower.replaceAll("’", "'"));
