// Whether an occupation is itself religious, as its titles tell: there a faith belongs to the work. Judges nothing.
import { perProfile } from "../profile/per-profile";
import type { Profile } from "../profile/profile";
import { type Node, pairOf } from "../profile/tree";
import { wordSet } from "./word-lists";
import { wordsIn } from "./words";

/** Those who lead worship or live under vows: of some of these offices the faith also says of which sex they are. */
const OFFICES =
  wordSet(`imam khatib muazin bilal penghulu ustaz ustazah ustad kiai kyai ulama mubalig mubaligah dai modin pendeta pastor romo paroki uskup
  diakon biarawan biarawati suster bruder rahib biksu biksuni bhikkhu bhiksu samanera pemangku pedanda sulinggih pandita pinandita
  rabi rohaniwan rohaniwati katekis penginjil misionaris mursyid
  priest vicar pastor curate rector rabbi cantor nun monk friar abbot abbess deacon deaconess bishop archbishop cardinal missionary
  preacher evangelist chaplain parson clergy muezzin lama`);

/** Words of a title that speak of a faith, whatever is done for it. */
const OF_FAITH =
  wordSet(`agama keagamaan islam kristen katolik protestan hindu buddha konghucu masjid gereja pura wihara vihara klenteng pesantren mengaji
  ngaji takmir marbot amil zakat quran al-quran al-qur'an
  religion religious islamic muslim christian catholic protestant methodist anglican baptist hindu buddhist jewish church mosque
  synagogue temple parish sunday quran verger sexton sacristan`);

/** `office`: it leads worship, or is lived under vows. `faith`: it serves a faith in some other way. */
export type ReligiousWork = "office" | "faith" | null;

export const religiousWorkOf = perProfile((profile: Profile): ReligiousWork => {
  const words = titlesOf(profile).flatMap((title) => wordsIn(title).map(({ lower }) => lower.replace(/[’]/g, "'")));
  if (words.some((word) => OFFICES.has(word))) return "office";
  return words.some((word) => OF_FAITH.has(word)) ? "faith" : null;
});

/** So many titles are looked at. */
const MOST = 12;

function titlesOf({ root }: Profile): string[] {
  const others = pairOf(root, "alternative_titles")?.value;
  const nodes = [
    pairOf(root, "title")?.value,
    ...(others?.kind === "list" ? others.items.map(({ value }) => value) : []),
  ];
  return nodes.slice(0, MOST).flatMap((node: Node | null | undefined) => (node?.kind === "scalar" ? [node.text] : []));
}
