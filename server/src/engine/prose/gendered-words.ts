// Words in titles that name a sex, each with a word for everyone and with its partners. No rule, no message.
import type { Language } from "../message";

/** `old > new`, separated by bars; nothing behind the sign where no single word will do. */
const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list.split("|").map((pair) => {
      const [old = "", better = ""] = pair.split(">").map((part) => part.trim());
      return [old, better] as const;
    }),
  );

/** Words, and two words, in lower case. */
export const GENDERED_WORDS: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  id: pairs(`pramugari > awak kabin | pramugara > awak kabin | karyawati > karyawan | wartawati > wartawan |
    seniwati > seniman | peragawati > peraga busana | peragawan > peraga busana | pragawati > peraga busana |
    olahragawati > atlet | usahawati > wirausaha | pengusahawati > pengusaha | wirausahawati > wirausaha |
    sastrawati > sastrawan | dramawati > pemeran drama | aktris > pemeran | direktris > direktur | redaktris > redaktur |
    biduanita > penyanyi | biduanwati > penyanyi | ilmuwati > ilmuwan | relawati > relawan | pustakawati > pustakawan |
    fotografris > fotografer | mualimat > mualim | guru wanita > guru | guru perempuan > guru |
    kameramen > juru kamera | kameraman > juru kamera | salesman > wiraniaga | salesgirl > wiraniaga |
    office boy > pramubakti | office girl > pramubakti | sales promotion girl > wiraniaga | promotion girl > wiraniaga |
    promotion boy > wiraniaga | bellboy > petugas barang tamu | waitress > pramusaji | stuntman > pemeran pengganti |
    anchorman > pembawa acara`),
  en: pairs(`salesman > sales representative | saleswoman > sales representative | salesmen > sales representatives |
    salesgirl > sales assistant | foreman > supervisor | forewoman > supervisor | waitress > server |
    stewardess > flight attendant | air hostess > flight attendant | hostess > host | policeman > police officer |
    policewoman > police officer | fireman > firefighter | chairman > chair | chairwoman > chair |
    cameraman > camera operator | camerawoman > camera operator | craftsman > craft worker | repairman > repair technician |
    handyman > maintenance worker | fisherman > fisher | mailman > mail carrier | postman > postal worker |
    businessman > business person | businesswoman > business person | spokesman > spokesperson | spokeswoman > spokesperson |
    serviceman > service technician | tradesman > tradesperson | draughtsman > draughtsperson | draftsman > drafter |
    cleaning lady > cleaner | tea lady > catering assistant | dinner lady > catering assistant | seamstress > sewer |
    masseuse > massage therapist | barmaid > bartender | barman > bartender | workman > worker | lineman > line worker |
    linesman > line worker | doorman > door attendant | watchman > guard | deliveryman > delivery driver |
    anchorman > anchor | anchorwoman > anchor | weatherman > weather presenter | groundsman > groundskeeper |
    middleman > intermediary | stuntman > stunt performer | stuntwoman > stunt performer | garbageman > waste collector |
    milkman > milk deliverer | housewife > homemaker | laundress > laundry worker | actress > actor | manageress > manager |
    authoress > author | chambermaid > room attendant | cowboy > ranch hand | cowgirl > ranch hand | busboy > dining attendant |
    bellboy > bell attendant | paperboy > newspaper carrier | clergyman > member of the clergy`),
};

/** Words for a sex by themselves: in a title of two words, or at its beginning, they are said of who does the work. */
export const SEX_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: new Set(["wanita", "perempuan", "pria", "laki-laki", "lelaki"]),
  en: new Set(["man", "woman", "lady", "girl", "boy", "male", "female"]),
};

const PARTNERS: Readonly<Record<string, string>> = {
  pramugari: "pramugara",
  pramugara: "pramugari",
  aktris: "aktor",
  direktris: "direktur",
  redaktris: "redaktur",
  hostess: "host",
  stewardess: "steward",
  waitress: "waiter",
  masseuse: "masseur",
  actress: "actor",
  manageress: "manager",
  authoress: "author",
  barmaid: "barman",
  wanita: "pria",
  pria: "wanita",
  perempuan: "laki-laki",
  "laki-laki": "perempuan",
  male: "female",
  female: "male",
};

/** The word for the other sex; beside it a title is for everyone. */
export function partnerOf(lower: string): string {
  const known = PARTNERS[lower];
  if (known !== undefined) return known;
  if (lower.endsWith("woman")) return `${lower.slice(0, -5)}man`;
  if (lower.endsWith("man")) return `${lower.slice(0, -3)}woman`;
  return lower.endsWith("wati") ? `${lower.slice(0, -4)}wan` : "";
}
