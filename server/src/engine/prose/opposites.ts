// Traits that are the opposite of another one without a "not": "mudah menyerah" of "ulet", "careless" of "careful". Judges nothing.
import type { Language } from "../message";
import { type PassageMatch, PassagePhrases } from "./passage-phrases";

/** `trait > what it is the opposite of`, separated by bars. */
const pairs = (list: string) => () =>
  list.split("|").map((pair): readonly [string, readonly string[]] => {
    const [trait = "", opposites = ""] = pair.split(">").map((part) => part.trim());
    return [trait, opposites.split(" ")];
  });

/** Each with the words of which it is the opposite. */
export const OPPOSITES: Readonly<Record<Language, PassagePhrases<readonly string[]>>> = {
  id: new PassagePhrases(
    pairs(`mudah menyerah > ulet gigih tekun tabah tangguh | cepat menyerah > ulet gigih tekun tabah tangguh |
      gampang menyerah > ulet gigih tekun tabah tangguh | lekas menyerah > ulet gigih tekun tabah tangguh |
      putus asa > ulet gigih tekun tabah tangguh | mudah putus asa > ulet gigih tekun tabah tangguh |
      mudah marah > sabar tenang penyabar | cepat marah > sabar tenang penyabar | lekas marah > sabar tenang penyabar |
      pemarah > sabar tenang penyabar | mudah panik > tenang | cepat panik > tenang | gampang panik > tenang |
      ceroboh > teliti cermat saksama hati-hati | sembrono > teliti cermat saksama hati-hati |
      mudah bosan > tekun telaten sabar | cepat bosan > tekun telaten sabar | pemalas > rajin tekun | malas > rajin tekun |
      penakut > berani | mudah takut > berani | boros > hemat | egois > peduli | kasar > lembut ramah halus sopan santun |
      jorok > bersih rapi | lamban > gesit cekatan sigap cepat tangkas | lambat > gesit cekatan sigap cepat tangkas |
      kaku > luwes | pembohong > jujur | curang > jujur | suka terlambat > disiplin tepat | mudah lelah > kuat bugar |
      cepat lelah > kuat bugar`),
  ),
  en: new PassagePhrases(
    pairs(`give up easily > persistent determined tenacious | gives up easily > persistent determined tenacious |
      give up quickly > persistent determined tenacious | quick to give up > persistent determined tenacious |
      easily give up > persistent determined tenacious | lose their temper > patient calm | short-tempered > patient calm |
      hot-tempered > patient calm | easily angered > patient calm | panic > calm | panic easily > calm | easily panic > calm |
      sloppy > careful accurate precise neat | reckless > careful cautious | lazy > hard-working hardworking diligent |
      easily bored > persistent patient | get bored easily > persistent patient | rude > polite friendly kind |
      selfish > caring helpful | slow > quick fast swift | clumsy > dexterous deft skilful skillful | rigid > flexible |
      messy > tidy neat orderly | timid > brave bold confident | always late > punctual`),
  ),
};

export type Opposite = PassageMatch<readonly string[]>;
