// How English texts about occupations speak: the words that an import looks for. Data, no logic.
import { BELIEF_WORDS } from "../../prose/belief-words";
import { anyWord, type ImportLanguage, opening, phrases, turnsWith, whole } from "../language";
import { CROWD, THOUGHT, VIEW } from "./english-terms";

export const ENGLISH: ImportLanguage = {
  answers: whole("facts?|reality|truth|answer|actually"),
  announced: whole(
    `(?:there are |here are |these are )?(?:a few|several|some|two|three|four|many|a number of) ${VIEW} .{3,80}[.:]`,
  ),
  claimLeads: opening(
    `(?:but |and |yet |however, |also, |still, )?(?:(?:there is|there['’]s|one|another|a|an|the|perhaps the|probably the)(?: [a-z-]+){0,4} )?${VIEW}(?: (?:about|of|among|around|in) (?:[^\\s,.]+ ){0,7}?)?(?: ?(?:is|was|remains|holds|has it|says))? ?that`,
    `(?:but |and |yet |also, |still, )?(?:a lot of |a great |plenty of |quite a |so )?${CROWD}(?: (?:people|of|us|them|still|also|often|sometimes|outside|the|trade|job|wrongly|mistakenly|customers|visitors|always|usually|tend|to|will|may|might|even|else|tell|me|who|first|commonly|assume)){0,6} (?:think|believe|assume|suppose|say|claim|reckon|imagine|presume|feel)(?: that)(?! of| about)`,
    `(?:but |and |yet |also, |still, |(?:first|second|third|finally)(?:ly)?, )?(?:a lot of |a great |plenty of |quite a |so )?${CROWD}(?: (?:people|folks|even|of|us|them|still|also|often|sometimes|wrongly|mistakenly|always|usually|commonly)){0,4} (?:think|assume|believe|suppose|reckon)(?! of| about| in| so| it is possible| twice)`,
    `(?:(?:first|second|third)(?:ly)?, )?(?:it|this) is (?:also )?(?:often|sometimes|widely|commonly|generally|usually|easily|frequently) (?:also )?${THOUGHT} that`,
    "(?:perhaps )?you(?:['’]ve|['’]ll)?(?: may| might| will| have| probably| also| perhaps| maybe| often){0,4} heard(?: it said)?(?: people say)? that",
  ),
  concessions: opening(
    `(?:although|though|while|even though) ${CROWD}(?: [a-z-]+){0,4} (?:think|believe|assume|suppose|imagine)(?: that)?`,
  ),
  turns: turnsWith(BELIEF_WORDS.en, BELIEF_WORDS.en.joining),
  contrast: phrases("not", "n['’]t", "no", "never"),
  leads: {
    duties: opening(
      "(?:in addition,? |besides,? )?(?:the |their |your |its )?(?:main |daily |key |usual |typical |other )?(?:duties|tasks|responsibilities|work|job)(?: also)? (?:include|includes|involve|involves|are|consist of)(?: the following)?:?",
    ),
    fit: opening(
      "(?:the |this )?(?:job|work|role|occupation) (?:also )?suits (?:people|those|anyone|someone) (?:who (?:have|has)|with)",
    ),
  },
  announcements: whole(
    "the difference between .{3,140} (?:is|lies in) (?:their|the) (?:focus|scope|field)(?: of (?:their |the )?work)?[.]?",
  ),
  onlyPersons: true,
  partners: {
    person:
      /(?:^(?:paralegals?|midwife|midwives|foreman|nurse|chef|cook|clerk|pilot|guard|judge|solicitor|barrister|attorney|paramedic|mechanic|vet|apprentice|hand)|\p{L}{2}(?:ers?|ors?|ists?|ians?|ants?|nurses?|chefs?|cooks?|clerks?|pilots?|guards?|judges?|mechanics?|attorneys?|assistants?|tects?|geons?|men|women|man|woman|analysts?|smiths?|wrights?|wives|wife|herds?|keepers?|crews?|staff|eers?)|(?:^| )(?:secretar|notar)(?:y|ies))$/iu,
    several:
      /^((?:[\p{L}-]+ ){0,2}[\p{L}-]*(?:\p{L}{2}(?:ers|ors|ists|ians|eers)|secretaries|notaries|paralegals|men|women|crews|smiths|eers|wrights|nurses|chefs|cooks|clerks|pilots|mechanics|guards|assistants|technicians|agents))(?=,? [a-z]+ )/iu,
    served: whole(
      `${anyWord(`customer visitor passenger reader user owner other beginner caller buyer member neighbour daughter winter summer number
        paper letter matter order computer plant grant merchant participant applicant newcomer outsider employer stranger elder
        teenager youngster outdoor indoor door floor error color colour hour`)}s?`,
      anyWord(`weather power water answer corner danger after over under never ever rather either whether together further remember for
        or nor labor labour four your our important constant instant distant want restaurant human woman man men women`),
      "however.*",
      ".*careers?",
    ),
    self: /(?:[;,]|whereas|while|but) (?:i|we|you|ours?|my|your)(?![\p{L}])/iu,
    against: phrases("whereas", "while", "by contrast", "rather than", "instead", "not", "but", "more"),
    around:
      /^(?:an?|the|most|other|their|many|ordinary|that of|those of|between|both|such as|a typical|your|its|job of|work of|fellow)\s+/iu,
    nothing: whole(
      `${anyWord("other similar related many some most all these those such any several it they them he she you we us i")}(?: .*)?`,
      anyWord("this that both one another others people what each neither two"),
      "the two",
      `.*(?:${anyWord("one job occupation profession trade career role")}s?|${anyWord("work day time way")})`,
    ),
    verb: /^(?:an? |the )?((?:[\p{L}-]+,? ){1,4}?)(?:who|whose|want|work|fix|make|do|are|have|take|get|look|install|concentrate|run|argue|handle|treat|teach|sell|buy|write|draw|cut|grow|drive|fly|keep|give|help|pay|use|see|find|go|cover|rely|serve|manage|hold|spend|stay|tend|study|measure|supervise|plan|prepare|raise|on|is|works?|focuses|deals?|does|makes?|takes?|looks?|plans?|prepares?|diagnoses|mainly|mostly|usually|only|rather|concentrates?|has|may|can|will|spends?|designs?|cares?|assists?|(?!\p{L}+(?:ries|ians|ists|ors|ers) )[\p{L}]{3,}s)(?= )/iu,
  },
  and: "and",
};
