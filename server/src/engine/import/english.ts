// How English texts about occupations announce what they say: labels, cues, lead-ins. Data for the import, no logic.
import { cues, type ImportLanguage, opening, openingCues, phrases, whole } from "./cues";

const NUMBER = "(?: ?(?:no\\.? ?|number |#)?\\d{1,2}| (?:one|two|three|four|five))?";
const JOB = "(?:job|work|role|occupation|profession|career|trade|post|position)";
const VIEW =
  "(?:misconceptions?|myths?|beliefs?|assumptions?|perceptions?|expectations?|impressions?|views?|stereotypes?|ideas?|notions?|images?|pictures?|fallac(?:y|ies)|prejudices?|clich[eé]s?|rumou?rs?)";
const CROWD =
  "(?:pupils|kids|teenagers|relatives|viewers|readers|neighbours|neighbors|family|folk|the media|nobody|people|most|many|some|others|outsiders|everyone|everybody|the public|folks?|parents|students|customers|clients|friends|beginners|newcomers|applicants|passengers|visitors|guests|they|you|we|few|laypeople)";
const THINK =
  "(?:think|thinks|thought|assume|assumes|believe|believes|imagine|imagines|suppose|picture|expect|say|claim|reckon|feel|suspect|figure|guess|bet|see|regard|consider|presume|are convinced|are sure|tell)";
const THOUGHT =
  "(?:thought|assumed|believed|imagined|supposed|said|seen|regarded|considered|viewed|pictured|presumed|perceived|dismissed)";
const FACT =
  "(?:the )?(?:reality|fact|facts|truth|real story|real picture|actually|in fact|in reality|answer|what is true|what really happens|the other side|rebuttal|correction)";
const BELIEF = `(?:(?:common |popular |widespread |frequent |usual |a |the |one |another )*${VIEW}|misunderstandings?|what (?:do )?(?:people|we|outsiders|others|everyone|customers)(?: often| always| usually)? (?:think|get wrong|gets wrong|believe|assume|say|imagine|hear|tell us)|popular belief|people (?:think|say|often think)|often misunderstood|hearsay|wrong ideas?|commonly believed)`;
const TRAITS =
  "(?:patient|patience|careful|calm|curious|practical|organi[sz]ed|methodical|precise|observant|friendly|tidy|fit|strong|sociable|empathetic|empathy|reliable|honest|creative|disciplined|independent|detail-oriented|attention|stamina|tact|tactful|resilient|resilience|curiosity|discretion|steady|composure|good with)";
const PEOPLE =
  "(?<!(?:to|with|of|from|by|help|helps|helping|among|about|between|teach|teaches|treat|treats|serve|serves) )(?:people|persons?|those|anyone|anybody|someone|somebody|whoever|you|candidates?|applicants?|folk|types?|individuals?|recruits?|trainees?|newcomers?|starters?|students?|youngsters?|the sort|the kind)";
const NOT = "(?:not|n['’]t|never|cannot|nor|hardly|no)";
/** What somebody cannot bear, or shuns. */
const UNABLE =
  "(?:can(?:not|['’]t| not| never)|could(?:n['’]t| not)|won['’]t|will not|do(?:es)?(?:n['’]t| not)|are(?:n['’]t| not)|unable to|unwilling to|reluctant to|too (?:shy|proud|squeamish|impatient|nervous) to) (?:[a-z]+ly )?(?:stand|bear|cope|handle|stomach|sit|stay|keep|tolerate|abide|take|like|enjoy|face|work|get up|wait|let|leave|accept|see|concentrate|focus|be|deal|put up|live|manage|switch off|say no|follow|trust|care|want|mind their)";
const AVERSE =
  "(?:hates?|dislikes?|dreads?|resents?|loathes?|fears?|afraid|frightened|scared|terrified|squeamish|impatient|short[- ]tempered|hot[- ]headed|thin[- ]skinned|faint[- ]hearted|easily (?:bored|upset|distracted|offended|discouraged|rattled|bruised|hurt)|gets? (?:bored|seasick|dizzy|flustered|restless)|bored by|prone to|faints?|claustrophobi[ac]|vertigo|fear of|needs? (?:constant|instant|quick|regular|applause|praise|thanks|certainty|company)|craves?|insists? on|allergic|shy away|shies away|tires? of|loses? (?:patience|interest|heart|your temper)|takes? (?:things|it|criticism) personally|clock[- ]watch(?:er|ers|ing)?|slapdash|sloppy|careless|reckless|bad temper|weak (?:stomach|back|knees)|panics?|panicky|sulks?|in a hurry|expects? (?:quick|instant|thanks|applause|praise|a (?:quiet|tidy|nine|set|predictable)))";
const GOOD =
  "(?:good (?:with|at)|steady|sharp|keen|patient|handy|nimble|gentle|firm|thorough|tidy|quick|kind|warm|unflappable|level[- ]headed|thick[- ]skinned|even[- ]tempered|open[- ]minded|hard[- ]?working|meticulous|inquisitive|dependable|punctual|sociable|approachable|articulate|numerate|logical|analytical|imaginative|adaptable|flexible|discreet|humble|stubborn|persistent|determined|motivated|fascinated|comfortable|confident|at ease|happy (?:to|with|in|on|alone|outdoors)|glad|willing|prepared|able|ready|not (?:afraid|bothered|squeamish|shy|easily)|unbothered|a head for|an eye for|an ear for|a feel for|a knack|a love of|a taste for|a liking|a sense of)";
const BELIEVER =
  "(?:(?:my|his|her|our|your|their|the) (?:[a-z]+ )?(?:mother|father|mum|mom|dad|gran|grandmother|uncle|aunt|brother|sister|cousin|neighbours?|neighbors?|friends?|mates?|wife|husband|in-laws?|teachers?|parents|children|kids|students|pupils|customers?|clients?|visitors?|patients?|passengers?|tourists?|public|media|films?|movies|television|papers|internet|drivers?|owners?|landlord|boss))";
const BELIEVES =
  "(?:thinks?|thought|assumes?|assumed|believes?|believed|imagines?|imagined|supposes?|pictures?|expects?|says?|said|claims?|reckons?|reckoned|feels?|swears?|insists?|jokes?|joked|sneers?|complains?|worr(?:y|ies)|tells? (?:me|us|you)|told (?:me|us)|asks?|asked|wonders?|shows?|make out|would have you|takes? it|see(?:s)? (?:us|them|it)|treats? (?:us|them))";
const ACTION =
  "(?:checks?|makes?|plans?|prepares?|installs?|repairs?|writes?|keeps?|collects?|measures?|cleans?|looks? after|cares? for|drives?|operates?|manages?|advises?|answers?|arranges?|inspects?|records?|builds?|fits?|cooks?|designs?|tests?|treats?|assess(?:es)?|monitors?|analy[sz]es?|organi[sz]es?|supports?|reads?|runs?|sets?|takes?|gives?|draws?|cuts?|mixes|mix|loads?|lifts?|carries|carry|visits?|meets?|talks?|listens?|reports?|calculates?|models?|maps?|samples?|interviews?|investigates?|replaces?|wires?|traces?|diagnos(?:es|e)|prescribes?|examines?|feeds?|harvests?|extracts?|guides?|directs?|clears?|orders?|negotiates?|drafts?|files?|logs?|trains?|teaches|teach|sorts?|packs?|delivers?|opens?|closes?|handles?|deals? with|liais(?:es?|ing)|supervises?|coordinates?|updates?|reviews?|schedules?|sketch(?:es)?|finds?|removes?|rekeys?|adjusts?|tracks?|watch(?:es)?|hands?|moves?|refers?)";
const LIKES =
  "(?:like|likes|enjoy|enjoys|love|loves|prefer|prefers|are happy|is happy|can|keep|keeps|stay|stays|care|cares|have|has|do not mind|don['’]t mind|take pride|find|feel|are|is)";

export const ENGLISH: ImportLanguage = {
  labels: [
    [
      "pairs",
      whole(
        `${BELIEF}.* (?:and|vs\\.?|versus|or|&|v\\.?) (?:the )?(?:${FACT}|realities|fact).*`,
        `${BELIEF} ?/ ?${FACT}`,
        "(?:frequently|often|commonly|widely|always|mostly) (?:misunderstood|misjudged|mistaken)|(?:clearing|clear) (?:it |things )?up(?: .*)?|let['’]s (?:clear|bust|get) .*|(?:people )?(?:think|say)s? .* (?:but|actually) .*",
        "(?:fact|facts|truth|true|real|right) or (?:fiction|myth|false|fake|wrong)(?: .*)?|fiction (?:and|or|vs\\.?) fact(?: .*)?|(?:expectation|image|dream|hype)s? (?:and|vs\\.?|versus|or) (?:reality|fact|truth).*",
        "(?:setting|putting) .* straight|myth[- ]?busting.*|true or false.*",
        `${BELIEF},? (?:answered|corrected|debunked|busted)`,
      ),
    ],
    [
      "misfit",
      whole(
        "(?:.* )?hate (?:it|this)(?: .*)?|(?:.* )?(?:should(?: not|n['’]t))(?: .*)?|contra-?indications?",
        "(?:.*)(?:not|n['’]t|less|poorly|un)[ -]?(?:be )?(?:suit(?:ed|able)?|right|for|ideal|a good fit|fit|enjoy|like|thrive)(?: .*)?",
        "(?:.* )?(?:may|might|will|would)(?: not|n['’]t) .*",
        "(?:.* )?(?:think twice|look elsewhere|steer clear|stay away|struggle|struggles|dislike|unhappy|avoid|unsuitable|poor fit|bad fit|wrong (?:for|person|job|fit)|reconsider)(?: .*)?",
        "(?:please )?(?:do not|don['’]t) (?:apply|come|bother|join|become|choose|do (?:it|this)).*|red (?:flags?|lights?)|warning signs?(?: .*)?|(?:less|poor|bad|wrong) (?:suited|fit|match|person|reasons?)(?: .*)?",
        "misfit|deal[- ]?breakers?|red flags|drawbacks?.*",
      ),
    ],
    [
      "reality",
      whole(
        `but (?:really|actually|in fact)|really|true|what(?:['’]s| is) true|what (?:really|actually) (?:happens|goes on)|in (?:real life|practice|truth)|${FACT}${NUMBER}`,
      ),
    ],
    [
      "comparison",
      whole(
        "(?:.* )?(?:differ|differs|difference|differences|different|compares?|compared|comparison|comparisons|unlike|versus|vs\\.?)(?: .*)?",
        "(?:do(?:n['’]t| not) )?(?:mix|confuse|muddle|mistake)(?:ed|n)? .*|not the same (?:as|with)(?: .*)?|(?:close|near|next)[- ]?(?:cousins?|relatives?|neighbou?rs?|door)(?: .*)?|(?:other|similar|related|nearby) (?:jobs|roles|trades|people)(?: .*)?|(?:and|what about|how about) an? .*",
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
        `fiction|false|they say|(?:some |most |many )?people (?:think|say|believe|assume)|what (?:you|they) (?:think|expect|see)(?: .*)?|(?:.* )?${BELIEF}${NUMBER}(?: (?:about|of|around|regarding) .*)?`,
      ),
    ],
    [
      "fit",
      whole(
        "(?:your |the )?(?:strengths|qualities|gifts) (?:you|that|we).*|green (?:flags?|lights?)|good signs?(?: .*)?|(?:who|what) (?:do )?we(?:['’]re| are)? (?:want|like|look(?:ing)? for|after)(?: .*)?|(?:apply|come|join) if(?: .*)?|the right (?:person|stuff|sort)(?: .*)?|talents?(?: .*)?|(?:must|should) haves?",
        "(?:.* )?love (?:it|this)(?: .*)?|what you(?:['’]ll| will)? (?:bring|need)(?: .*)?",
        "what (?:kind|sort|type) of (?:person|people)(?: .*)?|aptitudes?(?: .*)?|interests(?: .*)?",
        "(?:.* )?(?:suits?|suited|suitable|ideal|good fit|right for|thrives?|enjoys?|cut out|fits?|fit in|belongs?|does well|do well|happy here)(?: .*)?",
        "(?:personal |essential |key |useful |required |desirable )*(?:qualities|traits|skills|attributes|strengths|requirements|personality|character|person specification|profile|candidate|aptitudes?)(?: .*)?",
        "(?:.* )?(?:we are looking for|we(?:['’]re| are) seeking|you(?:['’]ll| will)? need|it takes|what you need|we want|about you|you are)(?: .*)?|(?:.* )?the person(?: (?:we|you|for|profile|spec).*)?",
        "(?:is|could) (?:it|this).* (?:for )?you|who(?: .*)? for|you",
      ),
    ],
    [
      "duties",
      whole(
        "(?:a |the )?(?:typical |average |normal |working )?(?:day|week|shift|year)(?: .*)?|what (?:happens|goes on)(?: .*)?|(?:the )?(?:daily|weekly) (?:round|routine|grind|business)(?: .*)?|nuts and bolts|hands[- ]on|in practice|where the time goes|your (?:tasks|mission|role)(?: .*)?|the work(?: .*)?",
        "job ?desk|job ?desc(?:ription)?s?|scope of work|(?:your )?mission",
        "what fills .*|work performed|a day in .*|(?:.* )?what .* (?:do|doing)(?: .*)?",
        "(?:.* )?(?:dut(?:y|ies)|tasks?|responsibilit(?:y|ies)|day[- ]to[- ]day|daily work|typical day|working day|activities)(?: .*)?",
        "(?:.* )?(?:what|how) .* (?:do|does|doing|involves?|spend|work)(?: .*)?",
        `(?:the|your) (?:${JOB}|day|days)`,
        "(?:the )?work|a (?:typical |normal |usual )?(?:day|week|shift)(?: .*)?|job description",
        "what you(?:['’]ll| will)? do.*|day by day|on the job|(?:the )?job(?: itself)?",
      ),
    ],
    [
      "left",
      whole(
        "(?:(?:money|pay) (?:matters|talk)|getting (?:in|there|started|qualified)|next steps?|(?:your )?first steps?|best (?:bit|part|moment).*|worst (?:bit|part|moment).*|highlights?|perks|how long .*|how much .*|how did you .*|when did you .*|what made you .*|why did you .*|licen[cs](?:e|ing)|about (?:us|the company|the author)|company|pay|salary|salaries|wages?|earnings|training|qualifications?|education|entry(?: requirements)?|how to (?:apply|become).*|contact.*|hours|working hours|location|benefits|career (?:path|prospects|progression).*|prospects|outlook|sources?|references?|author|photo|(?:further|more|other|useful) (?:information|reading|details|help|resources|links)|where to start|see also|links?|apply|posted in|posted|printed|updated|interested|employers?|where .*|closing date)(?: .*)?",
      ),
    ],
    ["title", whole("(?:job |occupation )?title", JOB, "occupation name", "name")],
    [
      "summary",
      whole(
        "(?:a |at a )?(?:quick|brief|short|first|closer) (?:look|glance|overview|summary|intro(?:duction)?)(?: .*)?|sum (?:it|this) up.*|in (?:one|a) (?:line|sentence|word|few words).*|(?:about )?the (?:position|vacancy)|the (?:job|role|work) in a nutshell",
        "(?:the )?(?:summary|overview|introduction|about(?: .*)?|at a glance|in (?:brief|short|a nutshell|one line)|profile|description|what is .*|what(?:['’]s| is) an? .*|who is .*|definition|background|meet .*|snapshot|the (?:job|role|occupation) in (?:brief|short|one line))",
      ),
    ],
    ["voice", whole("note|nb|remember|tip|q|a|question|answer|interviewer|interviewee")],
  ],
  cues: [
    cues(
      "misfit",
      3,
      "(?:who|lad|girl|boy|trainee|apprentice|recruit|colleague|someone|he|she) [^.;]{0,40}(?:hated|loathed|disliked|could(?:n['’]t| not) (?:stand|bear|cope|stomach)|lasted (?:an?|two|three|only|less)|left (?:within|after|by)|gave (?:it )?up|quit|packed it in)",
    ),
    openingCues("left", 3, "pt [\\p{L}]+|[\\p{L} ]{3,40} (?:ltd|inc|plc|llc|gmbh)"),
    openingCues(
      "duties",
      1,
      "[a-z]{3,}ing (?:up|down|out|on|off|the|an?|whatever|with|levels|for|to|and|in|parts|people|orders|customers)",
    ),
    cues(
      "comparison",
      3,
      "(?:is|are|am|['’]m|['’]re) not (?:an? )?[a-z]+(?: [a-z]+)?(?:ers?|ors?|ists?|ians?|ants?)(?=[:;,.]| and| but)",
    ),
    cues(
      "misfit",
      3,
      "(?:look|consider|think) (?:at|about|of) (?:other|another|different|a different)|(?:be wise|do well|do better) to (?:look|think|choose|consider|try|avoid)|(?:rarely|seldom|never|hardly ever) (?:stay|last|like|enjoy|settle|succeed|take to)|(?:nor|not)(?: is (?:it|this)|) (?:an? |the )?(?:place|job|trade|life|work) for|freeze when|headaches?",
    ),
    openingCues(
      "fit",
      2,
      "(?:those|people|anyone|anybody|someone|somebody|whoever|the sort of person|the kind of person|persons|anyone)(?: of you)? (?:who|with|whose|that)",
    ),
    cues(
      "fit",
      3,
      "(?:teamwork|communication|patience|persistence|determination|stamina|courage|tact|curiosity|empathy|numeracy|literacy|eyesight|hearing|balance|fitness|coordination|dexterity|imagination|initiative|discretion|humou?r|honesty|reliability|punctuality|manners|nerves?|confidence|concentration|accuracy|precision|diplomacy|perseverance|enthusiasm|organisation|organization)(?: [a-z]+){0,3} (?:matters?|counts?|helps?|goes a long way|is (?:essential|vital|important|key|useful|needed|a must)|are (?:essential|vital|important|key|useful|needed|a must))",
    ),
    cues("left", 2, "(?:there are|take|offers?|run|attend) (?:[a-z]+ )?courses?"),
    openingCues(
      "left",
      3,
      "write (?:down|a (?:short|one))|(?:find|ask|contact|speak to|look for) (?:an?|your|the|local) [a-z -]{3,30}(?:and|who|for|to|about)",
    ),
    openingCues("summary", 2, "(?:i['’]m|i am|we['’]re|we are|i work as) (?:an? |the )?[a-z]+"),
    cues(
      "fit",
      3,
      `(?<!${NOT} (?:[a-z]+ )?)(?:suits?|suited to|attracts?|rewards?|appeals? to|calls for|ideal for|perfect for|made for|good for) (?:[a-z-]+,? (?:and )?){0,3}(?:people|those|anyone|someone|somebody|persons?|types|minds|souls|temperaments?|hands)`,
    ),
    cues(
      "misfit",
      3,
      "(?:not|n['’]t|nor|hardly|unlikely to|little to) (?:really |much )?(?:appeal|satisfy|suit|reward|please|attract|interest)",
    ),
    cues(
      "left",
      2,
      "courses? (?:are|is|can|last|run)|here (?:are|is|['’]s) (?:some|my|the|a few) (?:answers?|notes?|questions?)|(?:see|visit|check) (?:the|our|your) [^.]{3,50}(?:website|site|page|office|centre|center)",
    ),
    openingCues(
      "duties",
      1,
      "(?:up|out|in|back|home|off) (?:at|by|before) [a-z]+,|once the|as soon as|when (?:a|an|the) [a-z]+ (?:arrives|comes|calls|breaks|fails|needs)",
    ),
    cues(
      "duties",
      2,
      "(?:your|the|my|their|his|her) (?:role|job|task|mission) (?:is|will be|was) to|you(?:['’]ll| will) be (?:expected|asked|required|responsible|working|dealing|handling|looking)|part of (?:the|my|our|their) (?:job|work|day) is|among other things",
    ),
    openingCues(
      "fit",
      2,
      "(?:essential|required|desirable|must[- ]haves?|ideally|we ask for|needed)(?=[:,])|(?:do|are|can|have) you (?:love|like|enjoy|good|keen|happy|able|comfortable|curious|patient|interested|got|work|stay|keep|have|want)",
    ),
    cues(
      "fit",
      2,
      `(?:must|should|has to|have to|needs? to|ought to|do have to|got to) (?:always |also |above all )?be (?:[a-z]+ )?(?:${TRAITS}|${GOOD}|gentle|tough|honest|accurate|brave|confident|clear|fast|well|physically|mentally|self|trustworthy|alert|decisive|diplomatic|polite|respectful|resourceful)`,
      "(?:kids|children|teenagers|boys|girls|pupils|students|anyone|those|people) who [^.;]{3,80}(?:usually|often|tend to|end up|will|generally|soon) (?:love|enjoy|like|loving|enjoying|feel|do|find)",
      "(?:is|are|would be|will be) an? (?:plus|bonus|advantage|asset|real (?:plus|asset|advantage|help)|must|great help)|(?:is|are) (?:everything|paramount|the key|key|half the battle)",
    ),
    openingCues(
      "left",
      3,
      "(?:still )?(?:interested|curious|tempted|convinced|ready)\\?|deadline|enquiries|questions\\?",
    ),
    cues(
      "left",
      2,
      "(?:the )?author (?:is|was|works|has)|(?:handout|sheet|leaflet|guide|page|text) (?:was|has been|is) (?:prepared|written|produced|designed|intended|for)|(?:that|this)(?:['’]s| is| was) (?:the|our|a) (?:job|profile|look|end|story)(?: [a-z]+)? (?:in a nutshell|of the|in brief|at)|hope you (?:enjoyed|found|liked|will)",
      "graduates? (?:are|is|may|can|welcome)|welcome to apply|(?:permanent|temporary|fixed[- ]term|zero[- ]hours) (?:contract|position|post)|(?:the )?contract (?:is|runs|lasts)|details (?:can|are|may|from|on)|official (?:website|site|page)",
      "(?:our|the) (?:company|firm|client|agency|organisation|organization|studio) (?:was|is|has|employs|offers|were)|we are (?:an?|the) [a-z -]{3,40}(?:company|firm|agency|studio|charity|organisation|organization|hospital|school)|employs? (?:\\d|about|around|over|more)|(?:you can |can be )?stud(?:y|ied) [^.]{0,40}(?:at university|degree|course|college|for (?:three|four|two|five))",
    ),
    openingCues(
      "misconception",
      2,
      "(?:they|others|some|people|many)(?: often| always| still| will| also)? (?:say|think|reckon|believe|claim|joke|swear)",
    ),
    cues(
      "misconception",
      2,
      `${CROWD}(?: [a-z]+){0,2} (?:pictures?|confuses?|mistakes?|mix|take (?:us|me|them) for|lumps?)`,
      "(?:you(?:['’]d| would)|one might|you could) (?:think|imagine|believe|assume|expect)|(?:wrong|false|funny|romantic|rosy|distorted) (?:idea|image|picture|impression|notion)|(?:public|popular|usual|common) image",
    ),
    cues(
      "misfit",
      3,
      `(?:${PEOPLE})[^.;]{0,90}? (?:may|might|will|would|could|is|are|soon|often|usually)(?: [a-z]+){0,3}? (?:uncomfortable|out of place|in for (?:a|an)|ill at ease|a problem|problems|struggling|in trouble|fed up|worn out|overwhelmed|disappointed|put off|lonely)`,
      "if [^.;]{3,90}? (?:puts?|turns?) you off|if [^.;]{3,90}? (?:is|are)(?:n['’]t| not) your (?:thing|idea)|if [^.;]{3,90}? makes? you (?:ill|sick|faint|nervous|queasy|anxious|dizzy|cry)|if you (?:stress|tire|panic|bruise|bore|anger|upset) easily|if you[^.;]{2,80}(?:rough|tough|nightmare|hell|hard going|an uphill|heavy going)",
      "(?:skip|avoid|forget|leave) (?:it|this)(?: out| alone)?(?=[.,!]|$)|(?:won['’]t|do(?:es)? not|don['’]t|doesn['’]t|never|rarely|seldom) (?:make it|cut it|last|stay the course|hack it|survive)|(?:no|hardly a|scarcely a) (?:job|trade|life|place|work) for",
    ),
    cues(
      "comparison",
      3,
      "(?:do not|don['’]t|never|not to be|easily|often|sometimes) (?:confuse|mistake|muddle|mix|confused|mistaken|muddled)",
      "both [^.]{3,60}(?:but|yet|however|though) ",
    ),
    cues(
      "duties",
      2,
      "(?:much|most|half|part|a lot|the rest|the bulk) of (?:the|my|our|their|your|his|her) (?:day|week|time|work|job|year|shift|morning)|(?:day|week|time|hours) (?:goes|go|is spent|are spent) (?:on|in|with)|between (?:lessons|shifts|calls|jobs|patients|clients|meetings)",
    ),
    cues(
      "fit",
      3,
      "(?:this|it|the job|the work) (?:could|may|might|would|is|will)(?: well| just| probably)?(?: be)? (?:for you|the job for you|your (?:kind|sort|thing|calling)|right up your)|(?:ideal|perfect|right|best|successful|good) (?:candidates?|applicants?|recruits?|person|people)|(?:do(?:es)?n['’]t|do not|does not|won['’]t) (?:bother|mind|scare|worry|faze|frighten|put you off)",
      "we (?:look|are looking|hope) for|(?:owls|birds|lovers|bookworms|tinkerers|optimists|extroverts|introverts|types) (?:will|tend|do|often|usually|should) (?:love|like|enjoy|thrive|be)|being (?:an? )?(?:good|patient|calm|organi[sz]ed|able|fit|friendly|curious)(?: [a-z]+){0,4} (?:helps|is|matters|goes|will)",
    ),
    cues(
      "misfit",
      3,
      `(?:${PEOPLE}|[a-z]+ (?:people|types|souls)|perfectionists?|introverts?|extroverts?|dreamers?|worriers?|loners?|daydreamers?|show-offs?)(?: [a-z'’,-]+){0,8}? (?:tend to|often|usually|may|might|will|would|could|soon|rarely)? ?(?:burn out|finds? (?:it|this|that|the)(?: [a-z]+){0,4} (?:exhausting|lonely|stressful|boring|tiring|overwhelming|hard|difficult|tough|dull|trying|too much|frustrating|draining)|be (?:disappointed|frustrated|bored|miserable|unhappy|lost)|leave (?:within|after)|last (?:a week|long|five))`,
      "not everyone (?:can|could|is|likes|enjoys|wants|has)|(?:do not|don['’]t|never) (?:choose|pick|do|take|enter|join) (?:it|this|the job) (?:for|because|if|just)|(?:bores?|annoys?|upsets?|scares?|frightens?|horrifies|disgusts?|irritates?) you|feel like (?:a )?(?:prison|torture|punishment|a chore)|happier (?:elsewhere|doing|in another)",
    ),
    cues(
      "misconception",
      2,
      "(?:they|people|folk|everyone|some) (?:say|said|told me|tell me|laugh|joke)(?=[.,!?]|$)|there (?:is|['’]s) (?:an?|the|this|that) (?:[a-z]+ )?(?:notion|idea|belief|view|feeling|impression|sense|rumou?r|assumption|perception)|(?:soft|cushy|easy|dead[- ]end|second[- ]best|dirty) (?:job|option|number|work)",
    ),
    openingCues(
      "left",
      3,
      "thanks for|written by|see you|stay tuned|next time|in the next|last (?:reviewed|modified)|illustration|word count|welcome (?:back|to)|hello|apply (?:now|by|before|online)",
    ),
    cues(
      "left",
      2,
      "(?:need|needs|require|requires|requires?|want|have|hold|holding|with|without) (?:an?|the|at least|some|good|five|three|two|\\d)? ?(?:[a-z-]+ ){0,3}(?:degree|diploma|a[- ]levels?|gcses?|licen[cs]e|certificate|certification|qualifications?|high school|driving licen[cs]e|bachelor['’]?s|master['’]?s)",
      "(?:to (?:become|qualify as|train as|work as) an? [^.]{3,50}(?:must|need|have to|will need|should)|(?:first|then)? ?qualif(?:y|ied|ies|ication) (?:as|for|in)|entry (?:is|routes?|requirements?)|(?:trains?|training) (?:takes|lasts|is|for))",
      "(?:with experience|in time|later|eventually|after (?:a few|some|several) years),? [^.]{0,30}(?:become|progress|move|rise|promoted|specialise|specialize|manager|senior)|(?:career|promotion) (?:path|ladder|prospects|progression)|demand (?:is|for|will|has)|job market|(?:expected|likely|set) to (?:grow|rise|fall|increase|shrink)",
      "(?:most|many|some) (?:jobs|work|posts|positions|vacancies|openings) (?:are|is|can be|come) (?:found|in|at|with|available|advertised)|(?:position|post|job|role) is (?:based|full|part|permanent|temporary|open)|(?:working )?hours (?:are|is)|shifts? (?:are|run) (?:from|\\d)|(?:applications?|vacancy|registration) (?:close|closes|open|opens|must|should|will)",
      "(?:article|text|page|piece|profile|leaflet|interview|story) (?:first |originally |was |is )+(?:appeared|published|written|printed|adapted|taken|part)|(?:share|like|save|bookmark) (?:this|the) (?:page|post|article)|cv|r[eé]sum[eé]|covering letter",
    ),
    cues("duties", 1, "(?:^|, |and )(i|you|we|they|he|she) [a-z]+ [^.;]{2,70}, (?:and |then )?\\1 [a-z]+"),
    openingCues(
      "duties",
      3,
      "(?:my|our|a|the|your) (?:usual |typical |normal |average )?(?:week|weeks|day|days|shift|mornings?) (?:is|are|goes|go|looks like|look like|means?|starts?|begins?|runs?)",
    ),
    openingCues(
      "summary",
      2,
      "(?:an? |the )?[a-z-]+(?: [a-z-]+){0,2}(?:, [^,]{2,25},)? (?:is|are) (?:an? |the )[a-z-]+(?: [a-z-]+){0,3} (?:who|whose|that|which|of|between|for)",
    ),
    openingCues("left", 3, "(?:i['’]ve )?been an? [a-z ]{3,30} (?:for )?(?:\\d+|[a-z]+) years"),
    cues(
      "left",
      2,
      "(?:usual|legal|minimum) (?:minimum|requirement|qualification)s?|requires? an? (?:licen[cs]e|degree|permit|certificate)|(?:most|many) (?:positions|jobs|posts|openings|vacancies) (?:are|is|lie) (?:with|in|at)|(?:no|good|little|decent|much|any) money in it|(?:well|badly|poorly|are|is) paid",
      "the (?:term|word|name) (?:came|comes|was|dates|derives|goes back)|(?:leaflets?|handouts?|brochures?|refreshments) (?:are|is)",
    ),
    cues(
      "comparison",
      2,
      "(?:they|he|she) [^.;]{5,120}[;,] (?:while |whereas |but |and )?(?:we|i) [a-z]+",
      "the (?:two|pair|both) (?:are|get|meet|work)|which is why the two",
    ),
    cues(
      "misfit",
      3,
      "if [^!?;]{3,140},? (?:then )?(?:you(?:['’]ll| will|['’]d| would)(?: probably| likely| soon| only)? (?:be (?:unhappy|miserable|bored|lost|frustrated|disappointed)|hate|struggle|suffer|quit|regret|burn|not)|(?:this|it) (?:isn['’]t|won['’]t be|is not|will not be|is probably not|is the wrong)|steer|stay|keep away|look|find|try (?:something|another))",
      "(?:steer|point|send|nudge) (?:you |them |him |her |those )?(?:gently )?(?:elsewhere|away|towards something)|gently steer",
    ),
    cues(
      "fit",
      3,
      "if [^!?;]{3,140},? (?:then )?you(?:['’]ll| will|['’]d| would|['’]re| are)(?: probably| likely| soon| already)? (?:do (?:great|well|fine)|be (?:fine|great|good|happy|at home|welcome)|fit|love|enjoy|like|get on|go far|right for|one of us|what we)",
      `(?:${PEOPLE}) of you who (?:can|${LIKES})|(?:come and|please) (?:talk|speak|see|join|apply)`,
    ),
    openingCues(
      "reality",
      3,
      `(?:that|this|the|such an?|these|both|but (?:that|this)|neither)(?: common| popular)? ${VIEW} (?:is|are|could|does|do|misses|ignores|overlooks|hides)`,
      "(?:contrary to|despite|unlike) (?:the |this |that |a )?(?:popular|common|widespread|general|what)(?: [a-z]+)?",
      "in reality|in fact|in truth|in practice|the (?:truth|reality|fact) is|the opposite is true",
      "(?:but |yet )?(?:that|this|it) (?:is|isn['’]t) (?:wrong|not (?:true|so|the case)|untrue|false|far from|hardly|only (?:half|part)|true|nonsense)",
      "(?:wrong|false|not so|not true|hardly|nonsense|untrue|far from it)[.,!:;]|nothing could be further",
    ),
    openingCues("reality", 2, "actually", "really,", "on the contrary", "far from"),
    cues(
      "misfit",
      3,
      "(?:not|never|hardly|isn['’]t|won['’]t|don['’]t|doesn['’]t|less|wouldn['’]t)(?: [a-z-]+){0,2} (?:suit|suits|suited|suitable|(?:a )?(?:good|great|natural) (?:fit|match)|right for|for everyone|for (?:you|people|those|anyone|somebody|someone)|ideal|thrive|enjoy (?:this|the|it)|be happy|last long|cut out)",
      "(?:unsuitable|unsuited|ill[- ]suited|poorly suited|a (?:poor|bad) (?:fit|match|choice)|the wrong (?:job|choice|trade|career|work|profession|place|person))",
      "(?:may|might|would|will|could) (?:want to |do well to |be wise to |be better off |be happier )?(?:struggle|find (?:it|this|the)(?: [a-z]+){0,3} (?:hard|difficult|frustrating|tedious|draining|unbearable|dull|trying|tough)|be (?:unhappy|miserable|frustrated|bored|happier|better off|disappointed)|dislike|hate|look elsewhere|think (?:twice|again)|regret|soon tire|burn out|suffer|be worn)",
      "(?:think (?:twice|again)|look elsewhere|look for (?:something|another)|steer clear|stay away|reconsider|give it a miss|choose (?:something|another))",
      "(?:struggles?|unhappy|miserable|frustrated) (?:here|in this|in the|with this)",
      "should (?:avoid|not|look|think|choose|reconsider)",
      `(?:anyone|people|those|someone|somebody|person|if you)(?: [a-z]+){0,3} (?:who )?(?:hate|hates|dislike|dislikes|cannot|can['’]t|need constant)`,
    ),
    cues(
      "misfit",
      3,
      "(?:you(?:['’]d| would| will|['’]ll)|they|people|those|anyone|someone|persons?|natures?|he|she|tried it)[^.]{0,160}? (?:miserable|suffer|suffers|fares? badly|struggles?|unhappy|frustrated|bored|crush(?:ed)?|drained|burn out|regret|hated?|give up|quit|left within|worn down)",
      "(?:wear|wears|grind|grinds|get|gets|drain|drains|crush|trouble|troubles|bother|bothers|frustrate|frustrates|disappoint|disappoints|exasperate|exhausts?)s?(?: down)? (?:anyone|those|people|you|somebody|someone|persons|many)",
      "unlikely to (?:satisfy|suit|appeal|please|attract)",
      "(?:nor does|does not|doesn['’]t)(?: [a-z]+){0,3} (?:agree with|satisfy|appeal|reward)",
      "(?:may|might) suffer|(?:be warned|beware)|fares? badly",
      "if you (?:soak|hate|cannot|can['’]t|need|dislike|panic|tire|crave|expect)[^.]{0,120}(?:crush|drain|tire|wear|not|hard|else|disappoint|warned)",
      "impatient (?:natures|people|souls)|on the other hand, you['’]d",
    ),
    cues(
      "misfit",
      2,
      "(?:easily (?:bored|discouraged|distracted|offended|upset)|squeamish|impatient|faint[- ]hearted|afraid of|scared of|hates?|cannot stand|can['’]t stand)",
      "struggles?",
    ),
    cues(
      "misfit",
      3,
      `(?:${PEOPLE}|if|^who(?:ever)?)(?: [a-z'’,-]+){0,10}? ${UNABLE}`,
      `(?:${PEOPLE}|if)(?: [a-z'’,-]+){0,7}? (?<!${NOT} (?:[a-z]+ )?)${AVERSE}`,
      "(?:keep away|walk away|find (?:something|another|a different)|do something else|try something else|pick (?:something|another)|pass on (?:it|this)|do(?:n['’]t| not) (?:apply|bother|come|start|do it|even)|choose differently|stick to something|stay (?:home|clear)|save yourself|run a mile)",
      "(?:not the|no) (?:job|trade|career|place|work|life|line) for|(?:think|consider) (?:hard|carefully|long and hard|again)|(?:the )?wrong (?:person|temperament|sort|kind)",
    ),
    cues(
      "misfit",
      2,
      `(?<!${NOT} )(?:hates?|dislikes?|dreads?|resents?|impatient|squeamish|thin[- ]skinned|clock[- ]watch(?:er|ers|ing)?|slapdash|afraid of|weary of|grate|grates|wear you)`,
    ),
    cues(
      "comparison",
      3,
      "(?:differs?|differed|(?<!something )different|distinct|distinguished|distinguishes?|sets? (?:it|them|this|him|her|us|the [a-z]+) apart) from",
      "differences? (?:between|from|is|lies?|are|to|with)",
      "unlike (?:an?|the|most|other|their|its|his|her|many|ordinary)|unlike [a-z]+(?: [a-z]+)?s,",
      "(?:confused|mixed up|lumped together|conflated|mistaken) (?:with|for)|in contrast (?:to|with)",
      "compared (?:with|to)|by comparison",
      `(?:similar|related|neighbou?ring|nearest|closest|sister) (?:${JOB}|${JOB}s|professions|careers|trades)`,
      "mix(?:ed)? (?:it |them |us |this |me )?up with|(?:stacked|set|held) (?:up )?(?:against|beside|next to)|(?:overlaps?|sits?|stands?) (?:with|beside|next to|alongside) (?:several|other|that of|the work)|asked (?:me |us )?(?:[a-z]+ )?about (?:[a-z]+ ){0,2}[a-z]+(?:ors|ers|ists|ians)|not the same (?:as|job|thing)",
      "(?:i['’]m|i am|is|are|we['’]re) not an? [a-z ]{0,24}[a-z]{2,}(?:er|or|ist|ian)",
      "the (?:nearest|closest) (?:relative|neighbou?r|cousin)",
    ),
    cues(
      "comparison",
      2,
      "(?:resembles?|similar to|close to|overlaps?(?: with)?|akin to|cousins?)|(?:whereas|while) (?:an?|the)",
      "unlike",
    ),
    cues(
      "misconception",
      3,
      "gets? (?:it |us |this |them )?(?:all |completely |quite )?wrong|(?:things?|lines?|comments?|jokes?|questions?) (?:that )?(?:i|we|you)(?: always| often)? (?:hear|get)|(?:i|we) hear (?:at|from|every)|nor is it (?:true|the case)|it (?:is|isn['’]t) not? ?true that",
      "misconceptions?|myths?|misunderstandings?|misunderstood|stereotypes?",
      `${CROWD}(?: (?!who|can|will)[a-z-]+){0,4} (?:thinks?|assumes?|believes?|imagines?|reckons?|supposes?|figure(?! out)|worry|worries|swears?)(?! (?:twice|again|carefully|hard|about|clearly|ahead|straight))`,
      `${CROWD}(?: [a-z-]+){0,5} ${THINK}(?: (?:that|of|it|this|an?|the|all|they|we|it['’]s|is|they['’]re|you|i|only|just|him|her|us|them|me|these|those|my|our|their))`,
      `(?:is|are|often|widely|commonly|sometimes|usually|generally|frequently)(?: [a-z]+)? ${THOUGHT} (?:that|of|to|as)`,
      `(?:popular|common|widespread|general|public|usual) (?:${VIEW}|opinion|thinking|wisdom)`,
      "you (?:might|may|would|probably) (?:think|assume|imagine|expect|picture)|i used to think",
      "it is easy to (?:think|assume|believe|imagine)",
    ),
    cues(
      "misconception",
      3,
      `${CROWD}(?: [a-z-]+){0,4} (?:protest|insist|take it for granted|swear|are convinced|was sure|were sure|is sure|are sure|is convinced|like to (?:think|say))`,
      "(?:was|were|is|are) (?:sure|convinced|certain) (?:that|you|it|they|he|she)",
      "(?:you may|you might|you will|you['’]ll)(?: well| often)? have heard",
      "(?:have|has|had) (?:been told|heard) that",
      "(?:folk|visitors?|parents?|my [a-z-]+|outsiders?|guests?) (?:often |sometimes |still |usually )*(?:reckons?|thinks?|believes?|assumes?|says?|imagines?|protests?)",
      "tends? to (?:assume|think|believe|imagine)",
    ),
    cues(
      "misconception",
      2,
      `${BELIEVER}(?: [a-z'’]+){0,3} ${BELIEVES}`,
      "(?:in (?:films|movies|the films|the movies|popular imagination|most people['’]s)|on (?:television|tv|screen)|from (?:films|television|tv))",
      "(?:written off|dismissed|caricatured|portrayed|painted|stereotyped|mistaken|regarded|seen|viewed|billed|sold) as",
      "(?:the usual|an? old|that old|a common|a popular|the popular|the standard) (?:joke|jibe|line|complaint|question|quip|assumption|story|tale|saying)|(?:you|we|i) (?:often |always |still )?(?:hear|get told|am told|are told)",
      "glorified|nothing (?:but|more than)|(?:all|everything) (?:we|you|they|i) do|just (?:an? )?[a-z]+(?: [a-z]+)? (?:all day|for a living|and that['’]s it)",
    ),
    cues(
      "misconception",
      1,
      "(?:just|only|merely|simply|surely|obviously|all day|anyone can|anybody can|any fool|easy|easily|cushy|boring|glamorous|no brains|pen[- ]push(?:er|ers|ing)|sit around|always|never|everyone|nobody|automatically)",
      "(?:must be|no need|do(?:n['’]t| not) need|you need to be|will (?:soon )?be replaced|a dying|for (?:men|women|boys|girls)|a man['’]s|a woman['’]s)",
    ),
    { place: "misconception", strength: 1, pattern: /^["“][^"”]{8,160}["”][.,]?$/u },
    cues(
      "misconception",
      2,
      `(?:often|sometimes|usually|commonly|widely|generally) ${THOUGHT}`,
      "(?:assume|believe|imagine)s? that|supposedly|reputation (?:for|as|of)",
      `${VIEW} (?:that|is that|of)`,
    ),
    cues("misconception", 1, "looks? (?:easy|simple|glamorous)", "seems? (?:easy|simple|glamorous)"),
    cues(
      "fit",
      3,
      "(?<!(?:not|n['’]t|never|hardly|less|poorly|ill) (?:[a-z]+ )?)(?:suits?|suited|well[- ]suited|suitable|ideal|perfect|a (?:good|great|natural|strong) (?:fit|match|choice)|right) (?:for |to )?(?:people|those|anyone|someone|somebody|a person|you|candidates|anybody|individuals|who|if|the)",
      "(?:(?:will|would|may|could|people|those|you['’]ll|who)(?: [a-z]+)?) (?:thrive|flourish|do well|feel at home|enjoy (?:this|the|it)|be happy|fit in|love (?:this|it))",
      "(?:looking for|need|needs|want|wants|seeking|calls? for|requires?|demands?|takes?) (?:an? )?(?:[a-z]+ ){0,2}(?:people|person|someone|somebody|those|candidate|anyone|individuals?)",
      "candidates?(?: [a-z]+){0,2} (?:should|must|need|will)|(?:does|do) well",
    ),
    cues(
      "fit",
      3,
      "(?:those|people|anyone|persons) who (?:flourish|thrive|do well|succeed|last|stay)",
      "(?:it|this|the job|the work) is for (?:people|those|anyone|you)",
      "you(?:['’]d| would|['’]ll| will) (?:get on|do|fit in|feel|enjoy|love|thrive|be happy)(?: [a-z]+){0,5} if",
      "(?:best friend|great help|real asset|an asset|a must|worth having|half the battle|a good start)(?: here)?",
      "(?:counts?|matters?|helps?) (?:as much|more than|a lot|a great deal|most)|candidates should",
      "they should (?:also )?be (?:equally )?(?:at ease|comfortable|able|willing)",
      "will need to (?:cope|be|have|keep)|you(?:['’]d| would| will|['’]ll)? have to (?:respect|like|enjoy|be|love|stay|keep)",
    ),
    cues(
      "fit",
      2,
      `(?:people|those|anyone|someone|somebody|a person) who ${LIKES}`,
      `if you(?: [a-z]+)? (?:like|enjoy|love|are (?:${TRAITS}|happy|good|drawn|fascinated|comfortable|interested|keen)|can|have (?:a|an|the|good|steady))`,
      `(?:need|needs|requires?|takes|calls for|demands|essential|vital|matters?|helps?)(?: [a-z-]+){0,3} ${TRAITS}`,
      `you(?: will)? need (?:to be|an?|the|good|steady|to)?`,
      `${TRAITS}(?: [a-z-]+){0,5} (?:is|are) (?:essential|vital|important|needed|required|a must|key|indispensable)`,
    ),
    cues("fit", 1, "(?:must|should|has to|have to|needs? to) (?:be|have|possess|stay|keep|like)"),
    cues(
      "fit",
      3,
      "(?:will|would|may|['’]ll|who|people|you|types?)(?: [a-z]+)? (?:thrive|prosper|shine|excel|settle in|take to (?:it|this)|go far|feel at home|be in (?:your|their) element|make (?:a )?good|fit right in|last (?:here|longest)|love it|get on|be at home)",
      "(?:come|join us|apply|give it a (?:go|try)|worth (?:a (?:look|try)|considering)|go for it|have a go|you(?:['’]re| are) (?:half|already|one of|our|the))(?: [a-z]+){0,3} if",
      `(?:what|all) (?:you|it|the job|we)(?: really| do)? (?:needs?|takes?|wants?|looks? for) (?:is|are)|(?:best|good|right) (?:people|person|candidates?|recruits?|apprentices?|ones)(?: [a-z]+){0,4} (?:are|is|have|has|tend)`,
    ),
    cues(
      "fit",
      2,
      `(?:${PEOPLE}|if you|who)(?: [a-z'’-]+){0,4}? (?<!${NOT} )${GOOD}`,
      `(?:need|needs|want|wants|takes|calls for|demands|requires|rewards|helps|essential|vital|useful|matters?)(?: [a-z'’-]+){0,5}? ${GOOD}`,
      `^(?:a |an )?(?:${TRAITS}|${GOOD})`,
      "(?:goes a long way|comes in handy|stands you in good stead|is half the (?:job|battle)|you(?:['’]ll| will) (?:also )?need|it helps (?:if|to)|temperament|personality|patience|stamina|curiosity|tact|empathy)",
    ),
    cues(
      "duties",
      3,
      "(?:main|daily|key|core|usual|typical|everyday|principal|other|their|your|his|her|my|the) (?:dut(?:y|ies)|tasks?|responsibilit(?:y|ies))",
      "(?:dut(?:y|ies)|tasks?|responsibilit(?:y|ies))(?: also)? (?:include|includes|are|involve|consist|range)",
      "(?:day-to-day|a typical (?:day|week|shift|morning)|an? (?:ordinary|normal|average|usual) (?:day|week|shift))",
      `(?:the|this|my|your|their|day-to-day|daily) (?:${JOB}|day|days)(?: also)? (?:includes?|involves?|consists? of|means|covers|ranges|begins?|starts?)`,
    ),
    cues(
      "duties",
      2,
      "responsible for|(?:dut(?:y|ies)|tasks?)",
      "(?:every|each) (?:day|morning|week|shift|spring|autumn|month|evening)",
      "on (?:a|any|most) (?:[a-z]+ )?(?:day|days|shift|morning)|spends? (?:much|most|a lot|their|the|long|part)",
      "in the mornings?",
    ),
    openingCues(
      "duties",
      1,
      "(?:they|he|she|we|you|i)(?: (?:also|will|then|usually|often|may|might|can|must))* (?!(?:are|is|were|was|be|have|has|need|needs|think|may|might)\\b)[a-z]+",
      "(?:then|after that|afterwards|besides|in addition|later),? (?:they|he|she|we|you|i|the)",
      "(?:an? |the )?[a-z-]+(?: [a-z-]+){0,2} (?:also )?(?:checks?|makes?|plans?|prepares?|installs?|repairs?|writes?|keeps?|collects?|measures?|cleans?|looks? after|cares? for|drives?|operates?|manages?|advises?|helps?|answers?|arranges?|inspects?|records?|builds?|fits?|cooks?|designs?|tests?|works? with|treats?|assesses|monitors?|analy[sz]es?|organi[sz]es?|supports?)",
    ),
    openingCues(
      "duties",
      1,
      "(?:in|on|at|before|after|during|between|when) [^.]{0,50}?,? (?:they|he|she|you|i|we|an? [a-z]+|the [a-z]+) (?:[a-z]+ )?[a-z]+s?",
    ),
    cues(
      "duties",
      1,
      `${ACTION} [^.;:]{2,70}?(?:,|,? and|,? then|,? or) (?:[a-z]+ly |then |also )?${ACTION}`,
      "[a-z]{3,}ing [^.;:]{2,60}?(?:,|,? and|,? or) [a-z]{3,}ing",
    ),
    openingCues(
      "duties",
      1,
      "(?:in|on|at|before|after|during|between|when|once|by|from) (?:the|a|an|each|every|my|our|their|quiet|busy|most|some|winter|summer|spring|autumn|first|dawn|mid)[a-z ]{0,30},",
      "(?:mornings?|afternoons?|evenings?|nights?|mondays?|fridays?|summers?|winters?|some days|most days|then|next|afterwards|later|sometimes|otherwise|in between|first thing|the rest)",
    ),
    cues(
      "summary",
      2,
      "(?:is|are) (?:an? |the )?(?:[a-z-]+ ){0,3}(?:professionals?|specialists?|people|person|someone|workers?|experts?|tradespe(?:ople|rson)|who|practitioners?|technicians?|officers?|craftspe(?:ople|rson)|part of)",
    ),
    cues(
      "left",
      3,
      "pay(?= (?:is|starts?|ranges?|rises|scale|band|rate|varies|depends|and conditions))|(?:salary|salaries|wages?|earnings?|earn|earns)(?: (?:starts?|is|are|ranges?|between|around|about|from|up))?",
      "[£$€] ?\\d[\\d.,]*",
      "(?:apply|to apply|send your|contact|visit|call|e-?mail|get in touch|click|download|ring)(?: (?:us|by|to|the|your|our|for|now|here|online))",
      "(?:https?://|www\\.)\\S+|(?:source|photo|photograph|author|written by|interview by|text):",
      "(?:closing date|vacanc(?:y|ies))",
    ),
    cues(
      "left",
      3,
      "send (?:us |me |in )?(?:your|an?|the) (?:cv|application|resume|portfolio|letter|details|photo)[a-z]*|short-?listed|[\\w.]+@[\\w.]+",
      "(?:further|more) (?:information|details)|for (?:details|more)|(?:leaflet|handout|worksheet|fact ?sheet|newsletter|brochure) (?:no|number|by|from|prepared)|all rights reserved|open (?:day|evening)",
      "(?:per (?:hour|year|annum|week|month)|an hour|a year before tax|day rate|pension|holiday entitlement)|(?:salary|pay|wage) (?:band|scale|range)|band \\d",
      "(?:professional body|chartered (?:institute|institution)|association of|society of|institute of|federation of|founded in|established in)",
      "(?:any questions|still (?:interested|unsure|undecided|curious)|see you|good luck|hope (?:this|that) helps|discuss (?:in|with)|hand (?:it )?in by)",
    ),
    cues(
      "left",
      1,
      "degrees?|diplomas?|bachelor(?:['’]s)?|master(?:['’]s)?|university|college|a[- ]levels?|gcses?|nvq|apprenticeships?|licen[cs]e[sd]?|certificates?|accredited|registration|registered|scholarships?|coursework|modules?",
      "(?:two|three|four|five|six|\\d)[- ](?:years?|months?|semesters?)|portfolio|e-?mail|phone|telephone|website|address|deadline|employed by|(?:i['’]ve|i have) (?:been|done|worked)[^.]{0,40}years",
    ),
    openingCues(
      "left",
      3,
      "welcome|good (?:morning|afternoon|evening)|thank you|so,? you want|ever (?:wondered|thought)|are you|want to know|compiled|transcri(?:pt|bed)|reprinted|adapted from|excerpt|from the|this (?:leaflet|sheet|page|guide|article|interview)|part of (?:our|the|a) series|next (?:week|month|issue)|join us|ask (?:your|a|our)|talk to your|sign up|register",
    ),
    openingCues(
      "left",
      3,
      "posted in|printed (?:on|by|in)|find us|page \\d+|leaflet|copyright|interview(?:ed)?(?: by)?:",
      "by [\\p{L}]+,|(?:hi|hello|dear|hey)(?: [\\p{L}]+)?,|(?:thanks|ta|cheers|regards|best wishes|yours)[,.!]",
      "source|photo|see also|read (?:more|also)|last updated|will send|edited by|text by|photo by|published",
    ),
  ],
  answers: opening(
    "no[.!]|not (?:a bit|in the least|exactly|remotely|even close|any more|since)|if only|i wish|ha[,!.]|well,|sorry|rubbish|wrong again|think again|try|(?:it|that|this) (?:is|isn['’]t|is not|was|wasn['’]t)(?: not| n['’]t)? (?:that|so|quite|nearly|half|as) (?:simple|easy|true|bad)|the opposite|tell that to|far more|if anything|quite the (?:reverse|contrary)|(?:yes|true|sure|granted|fair enough|partly),? [^.]{0,60}but|there is (?:more|far more|much more)|most of",
    "in (?:reality|fact|truth|practice)|actually|really|the (?:truth|reality|fact) is|but|yet|however",
    "on the contrary|far from|not (?:so|true|at all|quite|only|just|really)|wrong|false|hardly",
    "(?:that|this|it) (?:is|was|['’]s|isn['’]t)(?: (?:simply|just|only|quite|plainly|also))? (?:wrong|not|untrue|false|far|only|hardly|half|nonsense|a small|part|true)",
    "nothing could|contrary to",
    `(?:that|this|the|such an?) ${VIEW}`,
    "nonsense|untrue|no[,.:;]|quite the opposite|much of",
  ),
  continues: opening(
    "whereas|while|by contrast|in contrast|on the other hand|conversely|both",
    "the (?:two|latter|former|difference|other)|instead|a third",
  ),
  counted: opening(
    "(?:number )?(?:one|two|three|four|five)(?= ?[,:])|(?:the|my) (?:other|second|third|next|last) (?:one|myth|thing|misconception|joke|complaint)|then there(?: is|['’]s)|nor is it true|next,|also,",

    "first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|finally|lastly",
    "that (?:we|i|they|you|it|the|all|an?|there|[\\p{L}]+s)|and that|another (?:is|one)",
    "others (?:think|believe|assume|take|say)",
  ),
  asks: opening("what|who|whom|whose|how|why|when|where|which|any (?:myths|misconceptions)|are there|common"),
  tellers: opening("i|we|you|my|our|your|every|each|most days|some days"),
  rhetorical: opening(
    "(?:but |so |and )?(?:is|are|was|do|does|will|would|wo|ca|could|should|has|have)n['’]t|is(?:n['’]t)? it (?:true|not)|surely|aren['’]t you just",
  ),
  doubts: opening(
    "is(?:n['’]t)?|are(?:n['’]t)?|do(?:n['’]t|es|esn['’]t)?|can(?:['’]t)?|must|so|surely|but|really|just|only|all|you|it|they|then",
  ),
  announced: whole(
    `(?:there are |here are |these are )?(?:a few|several|some|two|three|four|many|a number of) ${VIEW} .{3,80}[.:]`,
  ),
  claimLeads: opening(
    `(?:but |and |yet |however, |also, |still, )?(?:(?:there is|there['’]s|one|another|a|an|the|perhaps the|probably the)(?: [a-z-]+){0,4} )?${VIEW}(?: (?:about|of|among|around|in) (?:[^\\s,.]+ ){0,7}?)?(?: ?(?:is|was|remains|holds|has it|says))? ?that`,
    `(?:but |and |yet |also, |still, )?(?:a lot of |a great |plenty of |quite a |so )?${CROWD}(?: (?:people|of|us|them|still|also|often|sometimes|outside|the|trade|job|wrongly|mistakenly|customers|visitors|always|usually|tend|to|will|may|might|even|else|tell|me|who|first|commonly|assume)){0,6} (?:think|believe|assume|suppose|say|claim|reckon|imagine|presume|feel)(?: that)(?! of| about)`,
    `(?:but |and |yet |also, |still, )?(?:a lot of |a great |plenty of |quite a |so )?${CROWD}(?: (?:people|of|us|them|still|also|often|sometimes|wrongly|mistakenly|always|usually|commonly)){0,4} (?:think|assume|believe|suppose|reckon)(?! of| about| in| so| it is possible| twice)`,
    `(?:it|this) is (?:often|sometimes|widely|commonly|generally|usually|easily|frequently) ${THOUGHT} that`,
  ),
  concessions: opening(
    `(?:although|though|while|even though) ${CROWD}(?: [a-z-]+){0,4} (?:think|believe|assume|suppose|imagine)(?: that)?`,
  ),
  turns: {
    behindComma:
      /^(?:(?:but|yet|however|whereas|when|while|though)(?:,? (?:in (?:fact|reality|truth|practice)|actually|really|the (?:truth|reality) is(?: that)?))?|in (?:fact|reality|truth|practice)|actually)(?![\p{L}\p{N}-])[,:]? */iu,
    anywhere:
      /(?<![\p{L}\p{N}-])(?:BUT(?= )|(?:but|whereas|when|while|yet) (?:in (?:fact|reality|truth|practice)|actually))(?![\p{L}\p{N}-])[,:]? */u,
  },
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
  namesEnd: true,
  partners: {
    person:
      /(?:^(?:paralegal|midwife|midwives|foreman|nurse|chef|cook|clerk|pilot|guard|judge|solicitor|barrister|attorney|paramedic|mechanic|vet|apprentice|hand)|\p{L}{2}(?:ers?|ors?|ists?|ians?|ants?|nurses?|chefs?|cooks?|clerks?|pilots?|guards?|judges?|mechanics?|attorneys?|assistants?|tects?|geons?|men|women|man|woman|analysts?|smiths?|wrights?|wives|wife|herds?|keepers?|crews?|staff|eers?))$/iu,
    several:
      /^((?:[\p{L}-]+ ){0,2}[\p{L}-]*(?:\p{L}{2}(?:ers|ors|ists|ians|eers)|men|women|crews|smiths|eers|wrights|nurses|chefs|cooks|clerks|pilots|mechanics|guards|assistants|technicians|agents))(?=,? [a-z]+ )/iu,
    served:
      /^(?:customers?|visitors?|passengers?|readers?|users?|owners?|others?|beginners?|callers?|buyers?|members?|neighbours?|daughters?|winters?|summers?|numbers?|papers?|letters?|matters?|orders?|however.*|computers?|plants?|grants?|merchants?|participants?|applicants?|newcomers?|outsiders?|employers?|strangers?|elders?|teenagers?|youngsters?|weather|power|water|answer|corner|danger|after|over|under|never|ever|rather|either|whether|together|further|remember|for|or|nor|outdoors?|indoors?|doors?|floors?|errors?|colou?rs?|hours?|labou?r|four|your|our|important|constant|instant|distant|want|restaurant|human|woman|man|men|women|.*careers?)$/iu,
    self: /(?:[;,]|whereas|while|but) (?:i|we|you|ours?|my|your)(?![\p{L}])/iu,
    against: phrases("whereas", "while", "by contrast", "rather than", "instead", "not", "but", "more"),
    before:
      /(?<![\p{L}\p{N}-])(?:differs?(?: [a-z]+)? from|different from|distinct from|(?:distinguishes|distinguished|sets? (?:\S+ ){1,3}apart) from|unlike|compared (?:with|to)|(?:confused|mixed up|lumped together|conflated|overlaps?) with|mistaken for|in contrast (?:to|with)|(?:similar|close|akin) to|resembles?|whereas|while|not the same as|differences? (?:between|from)|(?:similar|related|neighbou?ring) (?:jobs|occupations|professions|careers|trades)(?: such as| include|:))(?![\p{L}\p{N}-])/iu,
    stop: /(?:^| )(?:is|are|was|were|who|which|that|whose|in|on|at|by|with|for|because|but|only|also|not|does|do|has|have|had|may|might|can|will|would|mainly|mostly|usually|often|typically|chiefly|rather|to|as|than|when|where|though|although|their|his|her|its|works?|focuse?s?|deals?|concentrates?|makes?|takes?|spends?|prepares?|diagnoses?|builds?|designs?|plans?|[a-z]{3,}(?:es|ates|izes|ises))(?= |$)/iu,
    around:
      /^(?:an?|the|most|other|their|many|ordinary|that of|those of|between|both|such as|a typical|your|its|job of|work of|fellow)\s+/iu,
    join: /\s*,?\s+(?:and|or|nor)\s+|\s*[,/]\s*/iu,
    nothing:
      /^(?:(?:other|similar|related|many|some|most|all|these|those|such|any|several)(?: .*)?|(?:it|they|them|he|she|you|we|us|i)(?: .*)?|this|that|both|one|another|the two|others?|people|.*(?:ones?|jobs?|occupations?|professions?|trades?|careers?|roles?|work|day|time|way)|what|each|neither|two)$/iu,
    verb: /^(?:an? |the )?((?:[\p{L}-]+,? ){1,4}?)(?:who|whose|want|work|fix|make|do|are|have|take|get|look|install|concentrate|run|argue|handle|treat|teach|sell|buy|write|draw|cut|grow|drive|fly|keep|give|help|pay|use|see|find|go|cover|rely|serve|manage|hold|spend|stay|tend|study|measure|supervise|plan|prepare|raise|on|is|works?|focuses|deals?|does|makes?|takes?|looks?|plans?|prepares?|diagnoses|mainly|mostly|usually|only|rather|concentrates?|has|may|can|will|spends?|designs?|cares?|assists?|[\p{L}]{3,}s)(?= )/iu,
  },
  titles: {
    before:
      /^(?:(?:career|job|occupation|occupational|role|trade)? ?(?:profile|fact ?sheet|guide|information|description|spotlight|leaflet|card|sheet)(?: (?:no\.? ?)?\d+)?(?: (?:of|on|for))?|meet the|meet|becoming|being|working as|work as|life as|so you want to (?:be|become)|could you be|do you want to (?:be|become)|want to (?:be|become)|what is|what does|a day (?:in the life of|with)|about(?: the)?|(?:vacancy|wanted|hiring|now hiring|we are hiring)|(?:job|role|career|occupation|position|title|job title|post)(?=:)|introducing|careers? (?:in|as)|interview with|talking to|thinking of becoming|how to become|the work of|in focus|career|job)\s*[:–—-]?\s+(?:an? |the )?(?=\S)/iu,
    named: [
      /(?:^|[^\p{L}])(?:what is|what['’]s|who is|what does) an? ((?:[\p{L}\p{N}/&-]+ ?){1,4}?)(?: do)?(?:\?|$)/iu,
      /^(?:an? |the |the role of |the job of |working as |being |becoming )*(?:an? )?((?:[\p{L}\p{N}/&-]+ ){1,5}?)(?:\([^)]{1,30}\) ?)?(?:is|are|is responsible for|looks? after)(?![\p{L}])/iu,
      /(?:becom(?:e|ing)|work(?:s|ing)? as|being|been|as|be) an? ((?:[\p{L}\p{N}/&-]+ ?){1,4}?)(?: (?:is|are|means|you|who|in|and|or|does|can|should|must|may|for|since)|[,.?;:]|$)/iu,
      /(?:think|believe|assume|that|what|how|does|do|why) (?:an? |the )?((?:[\p{L}\p{N}/&-]+ ){1,4}?)(?:only|just|do|does|simply|are|is|merely|spend)(?![\p{L}])/iu,
      /^(?:an? |the )?((?:[\p{L}\p{N}/&-]+ ){1,4}?)(?:also |usually |often |must |should |need |needs |may )?(?:installs?|repairs?|works?|makes?|plans?|helps?|prepares?|checks?|keeps?|measures?|collects?|arranges?|operates?|looks?|cares?|manages?|provides?|differs?)(?![\p{L}])/iu,
    ],
    around:
      /^(?:an?|the|being|becoming|working as|most|many|professional|good|every|your|some|all|modern|life as)\s+|\s+(?:also|usually|often|themselves|today|really|who)$/giu,
    nothing:
      /^(?:(?:transcript|leaflet|handout|interview|newsletter|evening|careers?)|.*(?:^| )(?:it|they|this|that|these|those|you|we|i|he|she|who|what|people|there|someone|not|job|work|role|which|everyone|anyone|if|when|many|most|pay|duties|reality|fact|truth|difference|misconceptions?|myths?|day|days|suits?|person|candidates?|their|his|her|in|of)(?: .*)?|.{0,2})$/iu,
  },
  and: "and",
};
