// How Indonesian texts about occupations speak: the words that an import looks for. Data, no logic.
import { BELIEF_WORDS } from "../../prose/belief-words";
import { anyWord, type ImportLanguage, opening, phrases, turnsWith, whole } from "../language";
import { CROWD, VIEW } from "./indonesian-terms";

export const INDONESIAN: ImportLanguage = {
  answers: whole("fakta(?:nya)?|kenyataan(?:nya)?|realita(?:s|nya|snya)?|sebenarnya|jawab(?:an|nya)?|yang benar"),
  announced: whole(
    `(?:ada |berikut |inilah |masih ada )?(?:beberapa|sejumlah|dua|tiga|empat|banyak|berbagai) ${VIEW} .{3,80}[.:]`,
  ),
  claimLeads: opening(
    `(?:namun |tetapi |selain itu,? )?(?:salah satu |ada |ada juga |ada pula |sering ada |sering muncul |sering terdengar |masih sering ada |muncul pula |beredar |terdapat |terdapat pula |terdapat juga |masih ada |masih banyak )?(?:${VIEW}|kesalahpahaman|salah kaprah)(?: (?:yang )?(?:sering|umum|keliru|salah|populer|lazim|beredar|muncul|lain|lainnya|terbesar|paling|awam|masyarakat|publik|orang|banyak|kebanyakan|utama|terjadi|dijumpai|terdengar|kami|dengar)){0,5}(?: (?:tentang|soal|mengenai|terhadap|seputar) (?:[^\\s,.]+ ){0,7}?)?(?: ?(?:adalah|ialah|yaitu|yakni|menyebutkan|menyatakan))?(?: anggapan| pandangan)? (?:bahwa|kalau|jika)`,
    // "Miskonsepsi kedua adalah …": all of the clause is what is believed.
    `(?:namun |tetapi |selain itu,? )?(?:salah satu )?(?:${VIEW}|kesalahpahaman|salah kaprah)(?: (?:yang )?(?:sering|umum|keliru|salah|populer|lazim|beredar|muncul|lain|lainnya|pertama|kedua|ketiga|keempat|terakhir|terbesar|paling|masyarakat|publik|orang|awam|banyak|kebanyakan|utama|terjadi|dijumpai|terdengar)){0,5}(?: (?:tentang|soal|mengenai|terhadap|seputar) (?:[^\\s,.]+ ){0,6}?)? ?(?:adalah|ialah|yaitu|yakni)(?! (?:soal|tentang|mengenai|pada|ketika|karena|bahwa|anggapan|pandangan|hal|apa)(?!\\p{L}))(?= (?:[\\p{L}-]+ ){2})`,
    "(?:kata (?:banyak )?orang(?:-orang)?|konon(?: katanya)?|katanya(?: sih)?|kabarnya|di mata (?:banyak orang|masyarakat|orang awam|orang luar|publik|kebanyakan orang)|menurut (?:banyak orang|kebanyakan orang|orang awam|anggapan umum|mitos yang beredar)),?(?! saya| aku| gue)",
    `(?:selain itu,? |namun |masih |ada (?:juga |pula )?yang |tidak |tak )?${CROWD}(?: (?:orang|besar|kalangan|masyarakat|awam|yang|masih|sering|kerap|juga|pula|pun|sedikit|tua|muda|pelajar|siswa|keliru|salah|kali|umum|biasanya|umumnya|pernah|mungkin|pada|bahkan|aja|masa|udah)){0,6} (?:mengira|menyangka|menduga|beranggapan|berasumsi|berpikir|berpikiran|berpendapat|percaya|mengatakan|bilang|yakin|meyakini|membayangkan|menganggap|mengasumsikan)(?: bahwa| kalau)`,
    `(?:selain itu,? |namun |masih |ada (?:juga |pula )?yang |tidak |tak )?${CROWD}(?: (?:orang|besar|kalangan|masyarakat|awam|yang|masih|sering|kerap|juga|pula|pun|sedikit|tua|muda|pelajar|siswa|keliru|salah|kali|umum|biasanya|umumnya|pernah|mungkin|pada|bahkan|aja|masa|udah)){0,6} (?:mengira|menyangka|ngira|nyangka|kira|pikir|percaya|yakin)(?! sama| dari| saja| diri| pada| dengan| akan)`,
    "(?:selain itu,? |oh ya,? |[\\p{L}-]+(?:ku|mu|nya)? (?:di [\\p{L}]+ )?)?(?:ada (?:juga |pula )?yang |sering |kerap |suka |masih |banyak (?:pula |juga )?(?:yang )?){1,3}(?:bilang|percaya|yakin|menganggap|berpendapat|mengira|menyangka|kira|pikir|ngira|nyangka|membayangkan|berkata|mengatakan|berpikir|memandang)(?: bahwa| kalau)?(?! bahwa| kalau| sebelah| remeh)",
    "(?:pertama|kedua|ketiga|keempat|kelima|terakhir),",
    "(?:orang |ia |pekerjaan ini )?(?:sering |kerap |sering kali |kerap kali )(?:dikira|disangka) bahwa",
  ),
  concessions: opening(
    `(?:meski|meskipun|walau|walaupun|kendati|kendatipun|sekalipun) (?:${CROWD})(?: [\\p{L}-]+){0,4} (?:mengira|menyangka|beranggapan|berpikir|menganggap|menduga)(?: bahwa| kalau)?`,
  ),
  turns: turnsWith(BELIEF_WORDS.id),
  contrast: phrases("tidak", "bukan", "tak", "bukannya"),
  leads: {
    duties: opening(
      "(?:selain itu,? |di samping itu,? )?(?:tugas|pekerjaan|kegiatan|tanggung jawab|aktivitas)(?: utama| pokok| harian| sehari-hari)?(?:nya)?(?: ini| seorang [\\p{L}-]+| mereka)?(?: juga)? (?:meliputi|mencakup|melibatkan|termasuk|adalah|ialah|antara lain|di antaranya)(?: hal-hal berikut)?:?",
      "(?:ia|dia|mereka)(?: juga)? bertugas",
    ),
    fit: opening(
      "(?:profil )?(?:orang|mereka|seseorang|pribadi) yang (?:akan )?cocok (?:untuk|dengan|bagi|menjadi) [^,.;:]{1,90}? (?:adalah|ialah) (?:(?:orang|mereka|seseorang) yang )?memiliki",
      "(?:dalam pekerjaan ini,? )?(?:kandidat|calon)(?: juga)? (?:harus|perlu) memiliki",
    ),
  },
  announcements: whole(
    "perbedaan (?:antara )?.{3,140} (?:adalah|ialah|terletak pada|ada pada) (?:pada )?(?:fokus|lingkup|ruang lingkup|sifat|bidang)(?: (?:kerja|pekerjaan|tugas))?(?:nya|mereka)?[.]?",
  ),
  onlyPersons: false,
  partners: {
    person: new RegExp(
      `^(?:${[
        anyWord(`ahli juru tukang guru dosen dokter bidan teknisi operator staf asisten manajer analis konsultan desainer designer koki
          chef arsitek sopir supir kasir hakim jaksa advokat pengacara notaris psikiater psikolog akuntan auditor aktuaris editor
          apoteker awak masinis kondektur nakhoda pilot mualim humas satpam polisi tentara insinyur barista montir mekanik mandor
          kurir kurator reporter jurnalis statistisi optometris terapis fisioterapis konselor instruktur direktur produser aktor
          artis model paramedik farmasis ekonom makelar broker resepsionis sekretaris bendahara programer programmer developer
          surveyor kontraktor tenaga agen inspektur kapten florist bartender stylist animator ilustrator copywriter admin sarjana`),
        "pramu\\p{L}+",
        "\\p{L}{3,}(?:wan|wati|grafer|log)",
        "pe[mnrl]?\\p{L}{3,}",
        `\\p{L}+ ${anyWord("engineer analyst scientist designer manager officer planner tester developer artist writer organizer")}`,
      ].join("|")})(?: |$)`,
      "iu",
    ),
    several: null,
    served: whole(
      anyWord(`pelanggan pembeli penumpang pengunjung pasien klien peserta pengguna pendengar pembaca pelamar peminat pencinta pemilik
        penonton pemesan pemula pemerintah dialog katalog`),
      `(?:pe\\p{L}+an|${anyWord(`hewan lawan kawan dewan relawan perlu penting penuh pernah pertama pendek pesawat penyakit percaya peka
        perempuan pelajar peluang pedoman pesan pelan persen perangkat peran pengaruh perak pendingin perkara`)})(?: .*)?`,
      "pekerjaan.*",
      "tenaga (?:dan|yang|untuk).*",
    ),
    self: /(?:[;,]|sedangkan|sementara|kalau) (?:kami|saya|gue|gua|aku|kita|kamu|anda)(?!\p{L})/iu,
    against: phrases("sedangkan", "sementara", "adapun", "lain halnya", "bukan", "melainkan", "lebih"),
    around:
      /^(?:profesi|pekerjaan|jabatan|seorang|para|pekerjaan seorang|profesi seorang|antara|kalangan|yang|mirip|serupa|sejenis|seperti|dengan|misalnya|profesi lain|halnya)\s+/iu,
    nothing: whole(
      `${anyWord("profesi pekerjaan jabatan bidang yang orang")} ${anyWord("lain lainnya ini itu mirip serupa tersebut sejenis")}.*`,
      `${anyWord(`selain karena oleh untuk di pada dari demi begitu saat waktu sejak setelah sebelum sesudah ketika dalam dengan bagi jika
        kalau bila meski walau mereka ia dia kami saya anda kamu kita gue lo aku`)}(?: .*)?`,
      anyWord("profesi pekerjaan jabatan bidang yang keduanya sama"),
      `${anyWord("kedua lain satu hal orang apa semua beberapa banyak berbagai")}.*`,
      `.*${anyWord("ini itu tersebut nya")}`,
    ),
    verb: /^((?:\p{L}[\p{L}-]*|AC|UX|IT)(?: [\p{L}-]+){0,3}?)(?: \([^)]{1,20}\))? (?:ialah|(?:itu|sih|mah|kan)(?= )|lain|main|mainnya|urusannya|kerjanya|tugasnya|dibayar|ng\p{L}{3,}|ny\p{L}{3,}|mikirin|lebih|fokus|berfokus|hanya|umumnya|biasanya|justru|adalah|merupakan|bertugas|bekerja|berurusan|cenderung|tidak|juga|akan|harus|dapat|boleh|memang|me\p{L}{4,}|ber\p{L}{4,})(?=[ .,;]|$)/iu,
  },
  and: "dan",
};
