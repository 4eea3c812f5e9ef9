// Words that tell how a text speaks of people whom the work does not suit. Data of both languages.
import type { Language } from "../message";
import { wordSet } from "./word-lists";

export interface TraitWords {
  /** Say that somebody is not, has not, or hardly. */
  readonly denying: ReadonlySet<string>;
  /** Say what somebody is, likes or wants. */
  readonly asserting: ReadonlySet<string>;
  /** Join two traits: "teliti dan sabar". */
  readonly joining: ReadonlySet<string>;
  /** What follows is why the work does not suit: "karena", "because". */
  readonly reasons: ReadonlySet<string>;
  /** What follows is what will happen to such people, no trait: "akan", "will". */
  readonly outcomes: ReadonlySet<string>;
  /** What follows says when or where: what is denied there is no trait. */
  readonly when: ReadonlySet<string>;
  /** Words for those who are spoken of: "orang", "people". */
  readonly people: ReadonlySet<string>;
  /** Words that tell no trait by themselves. */
  readonly empty: ReadonlySet<string>;
  /** Say that work suits; and what leads from there to a trait. */
  readonly suiting: ReadonlySet<string>;
  readonly leading: ReadonlySet<string>;
}

const INDONESIAN: TraitWords = {
  denying: wordSet(
    "tidak tak kurang bukan sulit susah tanpa enggan nggak gak ndak enggak minim belum jarang sukar tidaklah",
  ),
  asserting: wordSet(
    `lebih suka senang menyukai gemar ingin menginginkan mudah gampang cepat lekas terlalu hanya selalu sering terbiasa
    mengharapkan mencari memilih menikmati cenderung butuh membutuhkan memerlukan takut alergi fobia mengutamakan menghindari
    mendambakan menuntut menghargai mementingkan keras pemalu pemarah penakut ceroboh impulsif egois introver bosan jenuh
    terganggu tertekan panik kaku berharap merindukan mendahulukan menghendaki menganggap merasa`,
  ),
  joining: wordSet("dan atau serta maupun ataupun"),
  reasons: wordSet("karena sebab padahal sedangkan sementara sehingga lantaran mengingat"),
  outcomes: wordSet("akan bakal mungkin sebaiknya disarankan tentu pasti"),
  when: wordSet("bila jika kalau apabila saat ketika"),
  people: wordSet("orang mereka seseorang siapa anda kamu individu pribadi yang calon kandidat sosok orang-orang"),
  empty: wordSet("ini itu tersebut adalah ialah pun pekerjaan profesi di dalam sini untuk bagi dengan pula"),
  suiting: wordSet("cocok sesuai tepat pas ideal"),
  leading: wordSet("adalah ialah yaitu yakni yang"),
};

const ENGLISH: TraitWords = {
  denying: wordSet(
    `not no never cannot lack lacks lacking without unable unwilling hardly neither nor struggle struggles struggling dislike
    dislikes hate hates impatient inattentive inflexible insensitive inaccurate imprecise unorganised unorganized disorganised
    disorganized unreliable uncaring unfriendly unsociable uncomfortable undisciplined unmotivated uninterested unpunctual untidy
    dishonest disinterested irresponsible careless uncreative unfit difficulty difficult hard poor little few`,
  ),
  asserting: wordSet(
    `prefer prefers preferring like likes want wants wanting enjoy enjoys love loves need needs expect expects seek seeks hope hopes
    rather easily quickly quick too always only afraid scared squeamish tire tires tired bored get gets value values crave craves
    look looks thrive thrives shy anxious nervous sensitive happiest happy favour favours wish wishes rely relies`,
  ),
  joining: wordSet("and or nor as well"),
  reasons: wordSet("because since while whereas as although though so"),
  outcomes: wordSet("may might will would should could probably"),
  when: wordSet("when where if whenever"),
  people: wordSet("people those someone anyone somebody anybody who whoever persons person you they if"),
  empty: wordSet("this that these the a an it with for to of work job occupation role here is are of with"),
  suiting: wordSet("suit suits suited suitable right ideal fit match unsuitable unsuited"),
  leading: wordSet("who with if"),
};

export const TRAIT_WORDS: Readonly<Record<Language, TraitWords>> = { id: INDONESIAN, en: ENGLISH };
