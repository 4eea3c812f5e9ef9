// Parts of English phrases that labels and cues share, in the notation of regular expressions. Data, no logic.
import { BELIEF_WORDS } from "../../prose/belief-words";
import { anyOf } from "../cues";

const WORDS = BELIEF_WORDS.en;

export const NUMBER = "(?: ?(?:no\\.? ?|number |#)?\\d{1,2}| (?:one|two|three|four|five))?";
export const JOB = "(?:job|work|role|occupation|profession|career|trade|post|position)";
export const VIEW = anyOf(WORDS.views);
export const CROWD = anyOf([
  ...WORDS.crowd,
  ..."the public|they|you|we|pupils|kids|teenagers|relatives|viewers|readers|neighbours|neighbors|family|folk|the media|nobody".split(
    "|",
  ),
]);
export const THINK = anyOf([...WORDS.thinking, "figure", "guess", "bet"]);
export const THOUGHT = anyOf(WORDS.thought);
export const FACT =
  "(?:the )?(?:reality|fact|facts|truth|real story|real picture|actually|in fact|in reality|answer|what is true|what really happens|the other side|rebuttal|correction)";
export const BELIEF = `(?:(?:common |popular |widespread |frequent |usual |a |the |one |another )*${VIEW}|misunderstandings?|what (?:do )?(?:people|we|outsiders|others|everyone|customers)(?: often| always| usually)? (?:think|get wrong|gets wrong|believe|assume|say|imagine|hear|tell us)|popular belief|people (?:think|say|often think)|often misunderstood|hearsay|wrong ideas?|commonly believed)`;
export const TRAITS =
  "(?:patient|patience|careful|calm|curious|practical|organi[sz]ed|methodical|precise|observant|friendly|tidy|fit|strong|sociable|empathetic|empathy|reliable|honest|creative|disciplined|independent|detail-oriented|attention|stamina|tact|tactful|resilient|resilience|curiosity|discretion|steady|composure|good with)";
export const PEOPLE =
  "(?<!(?:to|with|of|from|by|help|helps|helping|among|about|between|teach|teaches|treat|treats|serve|serves) )(?:people|persons?|those|anyone|anybody|someone|somebody|whoever|you|candidates?|applicants?|folk|types?|individuals?|recruits?|trainees?|newcomers?|starters?|students?|youngsters?|the sort|the kind)";
export const NOT = "(?:not|n['’]t|never|cannot|nor|hardly|no)";
/** What somebody cannot bear, or shuns. */
export const UNABLE =
  "(?:can(?:not|['’]t| not| never)|could(?:n['’]t| not)|won['’]t|will not|do(?:es)?(?:n['’]t| not)|are(?:n['’]t| not)|unable to|unwilling to|reluctant to|too (?:shy|proud|squeamish|impatient|nervous) to) (?:[a-z]+ly )?(?:stand|bear|cope|handle|stomach|sit|stay|keep|tolerate|abide|take|like|enjoy|face|work|get up|wait|let|leave|accept|see|concentrate|focus|be|deal|put up|live|manage|switch off|say no|follow|trust|care|want|mind their)";
export const AVERSE =
  "(?:hates?|dislikes?|dreads?|resents?|loathes?|fears?|afraid|frightened|scared|terrified|squeamish|impatient|short[- ]tempered|hot[- ]headed|thin[- ]skinned|faint[- ]hearted|easily (?:bored|upset|distracted|offended|discouraged|rattled|bruised|hurt)|gets? (?:bored|seasick|dizzy|flustered|restless)|bored by|prone to|faints?|claustrophobi[ac]|vertigo|fear of|needs? (?:constant|instant|quick|regular|applause|praise|thanks|certainty|company)|craves?|insists? on|allergic|shy away|shies away|tires? of|loses? (?:patience|interest|heart|your temper)|takes? (?:things|it|criticism) personally|clock[- ]watch(?:er|ers|ing)?|slapdash|sloppy|careless|reckless|bad temper|weak (?:stomach|back|knees)|panics?|panicky|sulks?|in a hurry|expects? (?:quick|instant|thanks|applause|praise|a (?:quiet|tidy|nine|set|predictable)))";
export const GOOD =
  "(?:good (?:with|at)|steady|sharp|keen|patient|handy|nimble|gentle|firm|thorough|tidy|quick|kind|warm|unflappable|level[- ]headed|thick[- ]skinned|even[- ]tempered|open[- ]minded|hard[- ]?working|meticulous|inquisitive|dependable|punctual|sociable|approachable|articulate|numerate|logical|analytical|imaginative|adaptable|flexible|discreet|humble|stubborn|persistent|determined|motivated|fascinated|comfortable|confident|at ease|happy (?:to|with|in|on|alone|outdoors)|glad|willing|prepared|able|ready|not (?:afraid|bothered|squeamish|shy|easily)|unbothered|a head for|an eye for|an ear for|a feel for|a knack|a love of|a taste for|a liking|a sense of)";
export const BELIEVER =
  "(?:(?:my|his|her|our|your|their|the) (?:[a-z]+ )?(?:mother|father|mum|mom|dad|gran|grandmother|uncle|aunt|brother|sister|cousin|neighbours?|neighbors?|friends?|mates?|wife|husband|in-laws?|teachers?|parents|children|kids|students|pupils|customers?|clients?|visitors?|patients?|passengers?|tourists?|public|media|films?|movies|television|papers|internet|drivers?|owners?|landlord|boss))";
export const BELIEVES =
  "(?:thinks?|thought|assumes?|assumed|believes?|believed|imagines?|imagined|supposes?|pictures?|expects?|says?|said|claims?|reckons?|reckoned|feels?|swears?|insists?|jokes?|joked|sneers?|complains?|worr(?:y|ies)|tells? (?:me|us|you)|told (?:me|us)|asks?|asked|wonders?|shows?|make out|would have you|takes? it|see(?:s)? (?:us|them|it)|treats? (?:us|them))";
export const ACTION =
  "(?:checks?|makes?|plans?|prepares?|installs?|repairs?|writes?|keeps?|collects?|measures?|cleans?|looks? after|cares? for|drives?|operates?|manages?|advises?|answers?|arranges?|inspects?|records?|builds?|fits?|cooks?|designs?|tests?|treats?|assess(?:es)?|monitors?|analy[sz]es?|organi[sz]es?|supports?|reads?|runs?|sets?|takes?|gives?|draws?|cuts?|mixes|mix|loads?|lifts?|carries|carry|visits?|meets?|talks?|listens?|reports?|calculates?|models?|maps?|samples?|interviews?|investigates?|replaces?|wires?|traces?|diagnos(?:es|e)|prescribes?|examines?|feeds?|harvests?|extracts?|guides?|directs?|clears?|orders?|negotiates?|drafts?|files?|logs?|trains?|teaches|teach|sorts?|packs?|delivers?|opens?|closes?|handles?|deals? with|liais(?:es?|ing)|supervises?|coordinates?|updates?|reviews?|schedules?|sketch(?:es)?|finds?|removes?|rekeys?|adjusts?|tracks?|watch(?:es)?|hands?|moves?|refers?)";
export const LIKES =
  "(?:like|likes|enjoy|enjoys|love|loves|prefer|prefers|are happy|is happy|can|keep|keeps|stay|stays|care|cares|have|has|do not mind|don['’]t mind|take pride|find|feel|are|is)";
