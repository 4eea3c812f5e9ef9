// Words that name somebody by what that person does: "perawat", "jurnalis", "electrician". Facts of both languages, no rule.
import type { Language } from "../message";
import { withoutClitic } from "./indonesian";
import { wordSet } from "./word-lists";

/** Names of occupations that no ending gives away. */
const NAMES: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet(`guru dosen dokter bidan teknisi koki arsitek sopir supir kasir hakim jaksa advokat notaris psikiater psikolog dukun
    apoteker insinyur montir mekanik polisi tentara prajurit nelayan petani chef barista satpam kurir pilot masinis nakhoda mandor
    pelayan pandai agen makelar ustaz imam pendeta pastor atlet wasit diplomat duta diplomat kepala direktur rektor dekan camat lurah
    bupati gubernur menteri buruh model penyanyi kondektur kolektor kameramen pramugari pramugara awak kru sekretaris bendahara
    ekonom astronom kartografer geograf barber florist terapis fisioterapis ombudsman asisten staf gembala kuli porter intel
    reporter penari dalang sinden presenter mentor tutor dokter-hewan aktuaris analis kurator admin`),
  en: wordSet(`nurse chef cook judge pilot clerk guide coach surgeon architect mechanic midwife doctor lawyer attorney tailor actor
    doula vet paramedic diplomat spy agent assistant accountant consultant attendant servant merchant lieutenant sergeant
    soldier secretary apprentice hostess host steward stewardess butler concierge barista sommelier tutor mentor critic
    scientist host herbalist chief head president pharmacist expert cleric priest monk imam nanny porter cashier
    jeweller butcher plumber smith blacksmith goldsmith locksmith groom florist nutritionist`),
};

/** They work, but so does everybody: only with a word for what they do they are somebody else. */
const GENERAL: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet(
    "pekerja pegawai petugas tenaga staf ahli profesional karyawan praktisi juru tukang pakar spesialis pelaksana pengurus",
  ),
  en: wordSet("worker employee specialist expert professional practitioner officer staff operator assistant"),
};

/** People whom the work is for, and words that only look like a name. */
const OTHERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet(`pembeli penumpang pengunjung pasien klien peserta pengguna penerima penderita penduduk penonton pembaca pendengar
    pelamar peminat pemilik pemula pelajar pemuda penghuni penyewa pemesan pencinta pecinta penggemar pengikut penyandang
    pribadi perlu pernah penuh penting pergi pertama percaya perangkat permanen persen personal personel pesawat pesat pelosok
    penyakit pendapat pengaruh pemerintah periode peluang perilaku penyebab persis perintah perkara peringkat petunjuk
    pelaku pedoman peraturan perubahan perekonomian penghasil pengelompok perut perak perahu pekat pendek penat peduli pemukim
    penentu pembeda pembanding pendukung pelengkap pengganti penghubung penunjang perumah pasar pangsa pelita
    jenis teknis praktis bisnis analisis kritis medis strategis logis klinis otomatis sistematis tertulis menulis melukis garis gratis
    dinamis ekonomis psikologis fisiologis sosiologis geografis historis akademis artistis realistis hipotesis sintesis
    diagnosis akademis habis tipis manis baris lapis harmonis teknologis kronologis biologis ekologis tulis krisis basis artis
    sektor faktor kantor motor nomor komputer master sumber monitor skor koridor laboratorium proyektor traktor interior eksterior
    dialog katalog analog hewan kawan lawan dewan kewirausahawan sekawan cawan
    karakter parameter diameter poster server karier folder layar sekuler reguler modular leader order sponsor vektor`),
  en: wordSet(`other another rather however whether matter order number together never under over after further either neither customer
    user member computer paper power consumer employer employee owner partner career water letter later former latter offer enter consider deliver
    patient client student resident parent passenger visitor reader viewer buyer beginner learner neighbour neighbor mother father
    brother sister daughter winter summer december september october november layer corner centre center theater theatre master
    monster register quarter shelter chapter character border answer fever river silver rubber leather weather timber lumber
    finger shoulder cover discover recover remember gather transfer refer prefer differ suffer trigger filter counter container
    printer scanner server router folder header sensor motor factor sector error major minor senior junior floor door mirror
    behavior behaviour labor labour color colour honor honour interior exterior prior for or nor indoor outdoor corridor monitor
    tractor visitor competitor donor creditor debtor ancestor investor vendor favor favour harbor harbour
    exist consist assist list resist twist persist insist mist fist
    indonesian asian civilian guardian italian australian canadian vegetarian human woman german roman
    ever per her their there where here wider broader narrower smaller larger higher lower closer deeper faster slower earlier
    easier heavier older younger newer harder better greater longer shorter stronger weaker simpler bigger cheaper richer poorer
    lighter darker finer stricter tighter smoother safer inner outer upper proper clever sober tender super hyper
    manner dinner cancer danger stranger anger hunger amber member chamber cluster disaster easter poster plaster toaster
    tower shower flower layer paper newspaper wallpaper skyscraper diaper meter metre parameter diameter perimeter
    thermometer kilometer litre liter matter latter batter butter letter better bitter litter utter gutter shutter clutter`),
};

const ENDING: Readonly<Record<Language, RegExp>> = {
  id: /^(?:pramu\p{L}{3,}|pe\p{L}{4,}(?<!an)|\p{L}{3,}(?:wan|wati|log|is|or|er|ist|ur))$/u,
  en: /^\p{L}{2,}(?:er|or|ist|ian|yst|eer|man|men|woman|person|people)$/u,
};

const singular = (word: string): string => (/[^s]s$/.test(word) && word.length > 4 ? word.slice(0, -1) : word);

/** `general`: somebody who works, without saying at what. */
export function occupationKind(lower: string, language: Language): "name" | "general" | null {
  const isEnglish = language === "en";
  const form = isEnglish ? singular(lower) : (withoutClitic(lower)?.stem ?? lower);
  if (GENERAL[language].has(form)) return "general";
  if (OTHERS[language].has(form)) return null;
  if (NAMES[language].has(form)) return "name";
  if (form.length >= (isEnglish ? 5 : 6) && ENDING[language].test(form) && (isEnglish || !isAction(form)))
    return "name";
  // Many occupations have English names in Indonesian texts.
  return !isEnglish && NAMES.en.has(form) ? "name" : null;
}

/** Verbs that end as names do. */
const isAction = (form: string): boolean => /^(?:me[mnrlw]|ber|ter|di|se|ke)\p{L}{3,}$/u.test(form);
