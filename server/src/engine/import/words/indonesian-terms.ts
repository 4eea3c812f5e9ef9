// Parts of Indonesian phrases that labels and cues share, in the notation of regular expressions. Data, no logic.
import { BELIEF_WORDS } from "../../prose/belief-words";
import { anyOf } from "../cues";

const WORDS = BELIEF_WORDS.id;

export const NO = "(?:tidak|kurang|tak|bukan|nggak|ngga|enggak|gak|kagak|ndak|belum tentu)";
export const NUMBER = "(?: ?(?:ke-?)?\\d{1,2}| (?:pertama|kedua|ketiga|keempat|kelima|lain(?:nya)?))?";
export const JOB = "(?:pekerjaan|profesi|jabatan|okupasi|karier|posisi)";
export const YOU = "(?:anda|kamu|kalian|engkau|kau|lo|lu|elo|ananda|dirimu)";
/** "Gambaran umum" heads a summary. */
export const VIEW = anyOf(WORDS.views).replace("gambaran", "gambaran(?! umum)");
export const THINK = anyOf(WORDS.thinking);
export const THOUGHT = anyOf(WORDS.thought);
/** "Orang yang" begins what is said of people, "untuk orang" whom something is for. */
export const CROWD = anyOf([...WORDS.crowd, "sementara orang"]).replace(
  "|orang|",
  "|(?<!bagi |untuk )orang(?:-orang)?(?! yang)|",
);
export const FACT =
  "(?:realita|realitas|kenyataan|fakta|kebenaran|jawaban|yang (?:sebenarnya|benar|sesungguhnya)|sebenarnya|sesungguhnya|nyata|bantahan|penjelasan|aslinya|luruskan|keadaan(?: yang)? (?:sebenarnya|sesungguhnya)|hakikat)(?:nya)?";
export const PERSON =
  "(?:orang|mereka|siapa(?: pun)?|siapapun|anak(?: muda)?|peminat|pencinta|pribadi|seseorang|sosok|kamu|anda|kandidat|calon|pelamar|yang)";
export const HARD =
  "(?:gelisah|tersiksa|menderita|frustrasi|frustasi|letih|tertekan|terkekang|kecewa|bosan|jenuh|kesulitan|kewalahan|kerepotan|berat|lelah|stres|keteteran|kesal|merana|menyerah|kesepian|muak|tidak nyaman|kurang nyaman|sulit|susah|rugi|menyesal|terganggu|terbebani|tidak tahan|putus asa|mundur)";
export const HARDENS =
  "(?:menyiksa|memberatkan|mengecewakan|menyulitkan|membosankan|melelahkan|mengganggu|menjemukan|membebani|menakutkan|menyebalkan)";
export const PLEASES =
  "(?:betah|menikmati(?:nya)?|berhasil|sukses|tumbuh subur|unggul|menonjol|senang|berkembang|bersinar|enjoy|bahagia|puas|kerasan|bertahan lama|maju|cepat maju)";
export const BELIEF = `(?:${VIEW}|salah (?:paham|kaprah|sangka|pengertian)|kesalahpahaman|kekeliruan|kata(?:nya)?|kata (?:orang|mereka|banyak orang)|(?:orang|yang) (?:mengira|bilang|menyangka|dikira)|dikira|disangka|sering (?:dikira|disangka))`;
export const TRAITS =
  "(?:kerendahan hati|ketahanan|ketenangan|ketulusan|kejelian|kepedulian|kemauan|kesediaan|kesanggupan|kecintaan|rasa tanggung jawab|daya (?:ingat|pikir|khayal|nalar|cipta)|imajinasi|naluri|kepercayaan diri|sabar|teliti|telaten|tekun|rapi|ramah|tenang|cermat|tangguh|jujur|kreatif|disiplin|tertib|ulet|luwes|peka|empati|mandiri|terbuka|berani|tahan|kuat|gigih|cekatan|terampil|tegas|komunikatif|analitis|rasa ingin tahu|daya tahan|stamina|minat|kemampuan|keterampilan|kepekaan|kesabaran|ketelitian|ketekunan|keberanian|keuletan|kejujuran|kreativitas|kedisiplinan)";
export const PEOPLE =
  "(?<!(?:kepada|dengan|dari|oleh|membantu|melayani|menghadapi|mendampingi|terhadap|pada|menolong|merawat|mengajari|melatih) )(?:orang(?:-orang)?|mereka|siapa(?: ?(?:pun|saja))?|anak(?: muda)?|pelamar|calon|kandidat|peminat|pribadi|sosok|seseorang|individu|tipe|remaja|lulusan|anda|kamu|kalian|lo|lu|elo|kau|engkau|ananda)";
export const IF = "(?:jika|kalau|kalo|bila|apabila|andai|seandainya|asal|asalkan|selama)";
/** What somebody lacks, suffers from easily, or shuns. */
export const UNABLE = `(?:${NO}|sulit|susah|sukar|ogah|malas|males|enggan|gagal)(?: (?:akan|bakal|bisa|mau|begitu|terlalu|pernah|dapat|sanggup|mampu)){0,2} (?:tahan|kuat|betah|suka|senang|gemar|sabar|teliti|rapi|telaten|tega|nyaman|terbiasa|tenang|disiplin|jujur|peka|sanggup|mampu|siap|bersedia|mau|ingin|menyukai|menikmati|menerima|menunggu|berpisah|bangun|duduk|diam|berdiri|bekerja sama|mengendalikan|menahan|fokus|berkonsentrasi|percaya diri|punya (?:kesabaran|waktu|stamina|nyali)|bisa (?:menjaga|bekerja|lepas|tidur))`;
export const EASILY = `(?<!${NO} )(?:mudah|gampang|cepat|lekas|terlalu) (?:bosan|jenuh|panik|mual|jijik|menyerah|putus asa|tersinggung|marah|pusing|mengantuk|ngantuk|lelah|letih|capek|gugup|grogi|takut|cemas|emosi|baper|menangis|lupa|goyah|tergoda|percaya|sakit|mabuk|patah semangat|kesal|gelisah|naik darah|mengeluh|sensitif|perasa|gengsi)`;
export const AVERSE = `(?<!${NO} )(?:takut|fobia|trauma|alergi|benci|membenci|anti|ngeri|jijik|malas|males|enggan|ogah|gengsi|keberatan|risih|mabuk|buta warna|menghindari|menghendaki|mengharapkan|berharap|mengharap|ngarep(?:in|nya)?|maunya|mendambakan|menginginkan|ingin (?:cepat|segera|langsung|selalu|serba)|ceroboh|sembrono|teledor|pemalu|penakut|pemarah|pelupa|gegabah|grusa-grusu|egois|pemalas|manja|temperamental|kaku|ngeyel|keras kepala|tergesa-gesa|terburu-buru|buru-buru|suka (?:melanggar|menunda|terlambat|mengeluh))`;
export const WILLING =
  "(?:tidak|tak|nggak|gak|enggak|ngga) (?:mudah|gampang|cepat|lekas|jijik|malu|sungkan|takut|segan|keberatan|canggung|baper|ragu|gengsi|risih|pelit|masalah)";
export const GOOD =
  "(?:berempati|jeli|sigap|tanggap|tulus|kepo|santun|sopan|supel|anteng|gesit|lincah|awas|ikhlas|tabah|penyabar|penyayang|humoris|fleksibel|adaptif|proaktif|dewasa|percaya diri|tahan banting|demen|doyan|sayang|peduli|haus|penasaran|ingin tahu|sanggup|siap|rela|mau|bersedia|berminat|berbakat|cinta|pandai|pintar|jago|lihai|fasih|punya|memiliki|mempunyai)";
export const VERB =
  "(?:me(?!rupakan|reka|miliki|nurut|ski|mang|rasa|mbutuhkan|merlukan|lainkan|ngapa|dia|tode|ngira|nganggap)|nge|ng(?!gak|ga)|ny(?!ata)|ber(?!beda|arti|ada|sama|dasar|untung|jam|ikut))[\\p{L}-]{3,}";
export const BELIEVER =
  "(?:(?:adik|kakak|paman|bibi|om|tante|ibu|bapak|ayah|mama|papa|mertua|tetangga|saudara|sepupu|keponakan|teman|kawan|sahabat|kerabat|keluarga|orang tua|pelanggan|pembeli|wisatawan|turis|pengunjung|penumpang|pasien|siswa|murid|mahasiswa|anak(?:-anak)?(?: muda)?|penonton|netizen|warganet|orang(?:-orang)?))";
export const BELIEVES =
  "(?:ngira|nyangka|kira|sangka|pikir|anggap|nganggap|mikir|lihat(?:nya)?|taunya|tahunya|bayangin|menyamakan|nyeletuk|berseloroh|mencibir|meremehkan|meledek|curiga|bilang|mengira|menyangka|yakin|percaya|berkata|mengatakan|berpikir|menganggap)";
export const LIKES =
  "(?:suka|senang|gemar|menyukai|menikmati|hobi|tertarik|menggemari|mencintai|terbiasa|betah|mampu|bisa)";
