// What English labels and headings announce. The first that fits counts. Data, no logic.
import { type ImportLanguage, whole } from "../cues";
import { BELIEF, FACT, JOB, NUMBER } from "./english-terms";

export const ENGLISH_LABELS: ImportLanguage["labels"] = [
  [
    "pairs",
    whole(
      `${BELIEF}.* (?:and|vs\\.?|versus|or|&|v\\.?) (?:the )?(?:${FACT}|realities|fact).*`,
      `${BELIEF} ?/ ?${FACT}`,
      "(?:frequently|often|commonly|widely|always|mostly) (?:misunderstood|misjudged|mistaken)",
      "(?:clearing|clear) (?:it |things )?up(?: .*)?|let['’]s (?:clear|bust|get) .*",
      "(?:people )?(?:think|say)s? .* (?:but|actually) .*",
      "(?:fact|facts|truth|true|real|right) or (?:fiction|myth|false|fake|wrong)(?: .*)?",
      "fiction (?:and|or|vs\\.?) fact(?: .*)?",
      "(?:expectation|image|dream|hype)s? (?:and|vs\\.?|versus|or) (?:reality|fact|truth).*",
      "(?:setting|putting) .* straight|myth[- ]?busting.*|true or false.*",
      `${BELIEF},? (?:answered|corrected|debunked|busted)`,
    ),
  ],
  [
    "misfit",
    whole(
      "you(?: are|['’]re)(?: not|n['’]t)(?: .*)?",
      "whom? (?:would|do|should|will) (?:you|we|they) (?:turn|reject|send|refuse|not|warn|discourage|advise against)(?: .*)?",
      "(?:.* )?hate (?:it|this)(?: .*)?|(?:.* )?(?:should(?: not|n['’]t))(?: .*)?|contra-?indications?",
      "(?:.*)(?:not|n['’]t|less|poorly|un)[ -]?(?:be )?(?:suit(?:ed|able)?|right|for|ideal|a good fit|fit|enjoy|like|thrive)(?: .*)?",
      "(?:.* )?(?:may|might|will|would)(?: not|n['’]t) .*",
      "(?:.* )?(?:think twice|look elsewhere|steer clear|stay away|struggle|struggles|dislike|unhappy|avoid|unsuitable|poor fit|bad fit|wrong (?:for|person|job|fit)|reconsider)(?: .*)?",
      "(?:please )?(?:do not|don['’]t) (?:apply|come|bother|join|become|choose|do (?:it|this)).*",
      "red (?:flags?|lights?)|warning signs?(?: .*)?",
      "(?:less|poor|bad|wrong) (?:suited|fit|match|person|reasons?)(?: .*)?|misfit|deal[- ]?breakers?",
      "red flags|drawbacks?.*",
    ),
  ],
  [
    "reality",
    whole(
      "but (?:really|actually|in fact)|really|true|what(?:['’]s| is) true",
      `what (?:really|actually) (?:happens|goes on)|in (?:real life|practice|truth)|${FACT}${NUMBER}`,
    ),
  ],
  [
    "comparison",
    whole(
      "(?:.* )?(?:differ|differs|difference|differences|different|compares?|compared|comparison|comparisons|unlike|versus|vs\\.?)(?: .*)?",
      "(?:do(?:n['’]t| not) )?(?:mix|confuse|muddle|mistake)(?:ed|n)? .*|not the same (?:as|with)(?: .*)?",
      "(?:close|near|next)[- ]?(?:cousins?|relatives?|neighbou?rs?|door)(?: .*)?",
      "(?:other|similar|related|nearby) (?:jobs|roles|trades|people)(?: .*)?",
      "(?:and|what about|how about) an? .*",
      `(?:similar|related|neighbou?ring|adjacent|nearby|sister) (?:${JOB}s?|careers|trades|professions|occupations)(?: .*)?`,
      "(?:.* )?(?:the same (?:as|thing|job))(?: .*)?|not to be confused with(?: .*)?|not an? .*",
      "distinguished from.*|(?:an? )?[\\p{L}-]+(?: [\\p{L}-]+)? or (?:an? )?[\\p{L}-]+(?: [\\p{L}-]+)?",
      "(?:how .* )?(?:fits in|sits) beside.*|(?:often )?(?:confused|mixed up) with(?: .*)?|do not confuse.*",
      "who else.*|who(?:['’]s| is) who(?: .*)?",
    ),
  ],
  [
    "misconception",
    whole(
      "(?:which|what) (?:[a-z]+ )*(?:clich[eé]s?|myths?|misconceptions?|prejudices?|stereotypes?|misunderstandings?|comments?|jokes?)(?: .*)?",
      "fiction|false|they say|(?:some |most |many )?people (?:think|say|believe|assume)",
      "what (?:you|they) (?:think|expect|see)(?: .*)?",
      `(?:.* )?${BELIEF}${NUMBER}(?: (?:about|of|around|regarding) .*)?`,
    ),
  ],
  [
    "fit",
    whole(
      "whom? (?:would|do|should|will) (?:you|we|they) (?:hire|take|want|pick|choose|recommend|look for|employ|welcome)(?: .*)?",
      "(?:your |the )?(?:strengths|qualities|gifts) (?:you|that|we).*|green (?:flags?|lights?)",
      "good signs?(?: .*)?",
      "(?:who|what) (?:do )?we(?:['’]re| are)? (?:want|like|look(?:ing)? for|after)(?: .*)?",
      "(?:apply|come|join) if(?: .*)?|the right (?:person|stuff|sort)(?: .*)?|talents?(?: .*)?",
      "(?:must|should) haves?|(?:.* )?love (?:it|this)(?: .*)?",
      "what you(?:['’]ll| will)? (?:bring|need)(?: .*)?",
      "what (?:kind|sort|type) of (?:person|people)(?: .*)?|aptitudes?(?: .*)?|interests(?: .*)?",
      "(?:.* )?(?:suits?|suited|suitable|ideal|good fit|right for|thrives?|enjoys?|cut out|fits?|fit in|belongs?|does well|do well|happy here)(?: .*)?",
      "(?:personal |essential |key |useful |required |desirable )*(?:qualities|traits|skills|attributes|strengths|requirements|personality|character|person specification|profile|candidate|aptitudes?)(?: .*)?",
      "(?:.* )?(?:we are looking for|we(?:['’]re| are) seeking|you(?:['’]ll| will)? need|it takes|what you need|we want|about you|you are)(?: .*)?",
      "(?:.* )?the person(?: (?:we|you|for|profile|spec).*)?|(?:is|could) (?:it|this).* (?:for )?you",
      "who(?: .*)? for|you",
    ),
  ],
  [
    "duties",
    whole(
      "(?:a |the )?(?:typical |average |normal |working )?(?:day|week|shift|year)(?: .*)?",
      "what (?:happens|goes on)(?: .*)?|(?:the )?(?:daily|weekly) (?:round|routine|grind|business)(?: .*)?",
      "nuts and bolts|hands[- ]on|in practice|where the time goes|your (?:tasks|mission|role)(?: .*)?",
      "the work(?: .*)?|job ?desk|job ?desc(?:ription)?s?|scope of work|(?:your )?mission|what fills .*",
      "work performed|a day in .*|(?:.* )?what .* (?:do|doing)(?: .*)?",
      "(?:.* )?(?:dut(?:y|ies)|tasks?|responsibilit(?:y|ies)|day[- ]to[- ]day|daily work|typical day|working day|activities)(?: .*)?",
      "(?:.* )?(?:what|how) .* (?:do|does|doing|involves?|spend|work)(?: .*)?",
      `(?:the|your) (?:${JOB}|day|days)|(?:the )?work`,
      "a (?:typical |normal |usual )?(?:day|week|shift)(?: .*)?|job description",
      "what you(?:['’]ll| will)? do.*|day by day|on the job|(?:the )?job(?: itself)?",
    ),
  ],
  [
    "left",
    whole(
      "(?:(?:money|pay) (?:matters|talk)|team|department|reports to|based(?: in)?|start date|getting (?:in|there|started|qualified)|next steps?|(?:your )?first steps?|best (?:bit|part|moment).*|worst (?:bit|part|moment).*|highlights?|perks|how long .*|how much .*|how did you .*|when did you .*|what made you .*|why did you .*|licen[cs](?:e|ing)|about (?:us|the company|the author)|company|pay|salary|salaries|wages?|earnings|training|qualifications?|education|entry(?: requirements)?|how to (?:apply|become).*|contact.*|hours|working hours|location|benefits|career (?:path|prospects|progression).*|prospects|outlook|sources?|references?|author|photo|(?:further|more|other|useful) (?:information|reading|details|help|resources|links)|where to start|see also|links?|apply|posted in|posted|printed|updated|interested|employers?|where .*|closing date)(?: .*)?",
    ),
  ],
  ["title", whole("(?:job |occupation )?title", JOB, "occupation name", "name")],
  [
    "summary",
    whole(
      "what|who",
      "(?:a |at a )?(?:quick|brief|short|first|closer) (?:look|glance|overview|summary|intro(?:duction)?)(?: .*)?",
      "sum (?:it|this) up.*|in (?:one|a) (?:line|sentence|word|few words).*",
      "(?:about )?the (?:position|vacancy)|the (?:job|role|work) in a nutshell",
      "(?:the )?(?:summary|overview|introduction|about(?: .*)?|at a glance|in (?:brief|short|a nutshell|one line)|profile|description|what is .*|what(?:['’]s| is) an? .*|who is .*|definition|background|meet .*|snapshot|the (?:job|role|occupation) in (?:brief|short|one line))",
    ),
  ],
  ["voice", whole("note|nb|remember|tip|q|a|question|answer|interviewer|interviewee")],
];
