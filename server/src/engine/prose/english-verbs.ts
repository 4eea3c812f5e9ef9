// English verbs that duties begin with, and whether a word is a form of one. The base forms come from the tasks of O*NET 29.3
// (U.S. Department of Labor, used under CC BY 4.0), with British spellings and trades that it has fewer of.
import { wordSet } from "./word-lists";

const BASE_FORMS = `
    abridge accept access accompany achieve acquire act activate adapt add address adhere adjudicate adjust administer admit
    advertise advise advocate affix agree aid aim airbrush alert align allocate allow alter anaesthetise anaesthetize analyse
    analyze anchor animate annotate announce answer apologise apostille appear apply appoint apportion appraise apprehend
    approve arbitrate archive argue arrange arrest ascertain ask assemble assess assign assimilate assist assure attach attempt
    attend audit audition auscultate authenticate author authorise authorize award babysit back backfill bake balance bale ban
    bandage bargain barricade base bathe bear beat become begin behave believe belong benchmark bend bid bill bind blast bleach
    blend bless block blog blow board boil bolt bond book boom boost bore borrow bother bounce bow box brand braze break
    breathalyse breathe breed brew bridge brief bring broadcast broaden browse brush budget buff build bundle burn bury busk
    bust butcher buy cable caddie calculate calibrate call calve campaign cancel cannulate canvass cap capitalise caption
    capture care carry carve cash cast catalogue catheterise caution cease celebrate cement chain chair challenge champion
    change chaperone characterize charge charm chart chase chat check cheer chew chill chip chisel choose chop choreograph
    circle circulate cite claim clamp clap clarify classify clean cleanse clear click climb clip cloak close clothe cluster co-
    pilot coach coat code coil collaborate collapse collate collect color colour comb combine come comfort command commence
    comment commission communicate compact compare compel compensate compere compete compile complement complete complicate
    comply compose compound compress compute concede conceive concentrate concern conclude condense conduct confer configure
    confine confirm confiscate conform confront congratulate connect conquer consent conserve consider consist consolidate
    construct consult contact contain contract contrast contribute control convene converge converse convert convey conveyance
    convince cook cool cooperate coordinate cope copilot copy cordon correct correlate correspond counsel count countersink
    couple cover crack craft cram crank crawl create credit crimp criticise crop cross cross-sell crossbreed cue cull cultivate
    curate curb cure curl customise customize cut dance dare dart dash date deal debate debit debug decide declare decline
    decode decontaminate decorate decrease dedicate deduce deepen defend define delegate delight delineate deliver demagnetize
    demolish demonstrate denote depart depict deploy deposit deputise derive descend describe deserve design desire detach
    detain detect determine develop devise devote diagnose diagram dictate differ differentiate dig digest digitise dilute dine
    direct disassemble discard discharge discipline disclose disconnect discourage discover discuss disguise disinfect dislodge
    dismantle dismiss dismount dispatch dispense display dispose dispute dissect disseminate dissolve distil distinguish
    distress distribute disturb dive divide do dock document dose double doubt download draft drag draught drain drape draw dredge dress
    drift drill drive drop dry dub duck dump duplicate dust dye earn ease echo edit educate eject elaborate elect electrify
    elevate elicit eliminate email embark embed embrace embroider emerge emit emphasize employ empower empty enact encounter
    encourage encrypt endorse enforce engage engineer engrave enhance enjoy enlarge enlist enrich enrol enroll ensure enter
    entertain entrust envisage envision erase erect escape escort establish estimate etch euthanize evacuate evaluate evolve
    examine excavate exaggerate exceed excel exchange execute exercise exert exhaust exhibit expand expedite expel experiment explain
    explore export expose extend extinguish extract fabricate face facilitate fade fail familiarise farm fashion fasten favour
    fax feed feel fell ferment fertilise fetch fetter field fight figure file fill fillet film finalise finance find finger
    fingerprint finish fire fish fit fix flag flatten flavour float flood flow fluff flush fly foal foam focus foil fold follow
    force forecast foresee forge forget forgive form formalise format formulate foster frame free freeze freight frost fry fuel
    fulfil fulfill function fund fundraise funnel furnish fuse gaff gain galvanise gamble garnish gather gauge generate get gig
    give glance glaze glide glimpse gloss glue go govern gown grade graft grant graph grasp grate grease greet grill grind grip
    groom group grow guard guess guide halt hammer hand handcraft handle hang harmonize harvest hatch haul hay heal hear heat hedge
    help hem herd highlight hinge hire hit hitch hoist hold hone honour hook host housekeep humidify hunt hurry hydrate idealise
    ideate identify idle ignite illuminate illustrate imagine imitate immerse immobilise immunize impact impart implant
    implement import impose impress improve improvise inaugurate incise include incorporate increase incubate index indicate
    induce infer inflate inform infuse inhale inherit initialise initiate inject innovate inoculate input inquire insert insist
    inspect inspire install institute instruct insulate insure integrate intend intensify interact intercept internalise
    interpret interrogate intervene interview interweave introduce intubate invade invent inventory invert invest investigate
    invigilate invoice involve iron irrigate isolate issue iterate jab jet join joke jot journey judge juggle jump justify keep
    key kick kill kindle knead kneel knit knock know label lace lamb laminate land lap last lathe laugh launch lay layout lead
    leak lean learn lease leave lecture lend let level leverage liaise license lifeguard lift light lighten like liken line link
    list listen live livestream load lobby localise locate lock log look loop loosen lose love lower lubricate lure machine
    magnify mail maintain make manage mandate maneuver manifest manipulate manoeuver manoeuvre manufacture map mark market
    marshal mask massage master match mature maximise mean measure mechanise mediate meditate meet melt memorize mend mention
    mentor merge milk mill mime mine mingle minimise mint minute mirror mix mobilise model moderate modernise modify moisten
    mold monetise monitor moor mop motivate motor mould mount mourn move mow multiply mute nail navigate neaten need neglect
    negotiate nest net network neutralise normalise notarise note notify nurse nurture obey object observe obtain occupy offer
    officiate offset oil onboard open operate opt optimise optimize orbit orchestrate order organise organize orient outlaw
    outline outsource overhaul overlay overlook oversee overwrite owe own oxidise pace pack package page paint pair palpate
    pamper paraphrase pardon park parse participate partition partner pass pat patch patent patrol patronise pause pave pay peel
    penetrate perceive perfect perform permit persist personalise persuade phone photograph pick pickle picture pierce pilot pin
    pinpoint pipe pitch pivot place plan plane plant plaster plate play plead pleat pledge plot plough pluck plug plumb pocket
    polish poll pool pop portion portray pose position possess post postpone pour practice practise praise pray preach precede
    predetermine predict prefer prepack prepare preprocess prescribe present preserve preside press pretend pretest prevail
    prevent preview price prick prime print prioritise prioritize prize probe proceed process procure produce profile profit
    program progress prohibit project prolong promote prompt pronounce proof proofread prop propose prosecute prosper protect
    prototype prove provide provoke prune pry publicize publish pull pulp pulse pump punch punish purchase purify pursue push
    put qualify quantify quarry quell quench query question queue quilt quit quote race radio raid rain raise rake ram rank rate
    ration react read realign realise reap rear reason reassemble reassess reassure rebound rebuild recall recap receive
    recharge recite reclaim recline recognise recognize recollect recommend reconcile recondition record recover recreate
    recruit rectify recycle redesign redirect reduce reel refer referee refill refine refinish reflect reform reformat refresh
    refuel refund refurbish refuse regain regenerate register regrind regulate rehabilitate rehearse rehome reign reinforce
    reinstall reject rejoice relate relax relay release relieve reline relocate rely remain remake remedy remember remind
    remodel remount remove remunerate render renew rent reopen repair repel rephrase replace replant replay replenish replicate
    reply report reposition represent reprint reproduce repurpose request requisition rescue research resell reserve reset
    reshape reside resist resize resolve respect respond rest restock restore restrain restrict restyle result resume resurface
    retail retain retell rethink retire retouch retrain retreat retrieve return reunite reuse reveal reverse review revise
    revisit revive revolve reward rewind rewire rework rewrite rhyme rid ride rig ring rinse rip ripen risk rivet roam roast rob
    rock roll root roster rotate rough roughen route rub ruin rule run rush sack sacrifice safeguard sail salute salvage sample
    sanction sand sanitize satisfy save saw scale scan scare scatter scent schedule scoop scorch score scout scrape scratch
    screed screen screw scribe script scrub sculpt seal seam search season seat seclude secure see seek segregate seize select
    sell send sense sentence separate sequence serve service set settle sever sew shade shadow shake shampoo shape share sharpen
    shatter shave shear shelter shelve shield shift shine ship shock shoe shoot shop shortlist shout shovel show shrink shuffle
    shunt shut sift sign signal silence simulate sing sip sit situate skate sketch ski skim skin skip slant slaughter sleep slice slide
    slit slow smash smell smile smoke smooth smoothen snap snow soak soar socialise soften solder sole solicit solidify solve
    soothe sort sound sow space spark spawn speak specialise specialize specify speculate speed spell spill spin spit splash
    splice splint split sponsor spoon spot spray spread spring sprinkle spur square squeeze stabilise stack staff stage stain
    stake stamp stand standardise stare start stash state stay steady steal steam steep steer stem stencil step sterilise
    sterilize steward stick stiffen stimulate stipulate stir stitch stock stomp stook stoop stop store storyboard straighten
    strain strategise stream streamline stretch strike string strip strive structure struggle study stuff style subcontract
    subdue subject submit subpoena subscribe substantiate substitute subtitle suck suction suffer suggest sum summarise
    summarize summon supervise supplement supply support suppress surf surround surveil survey survive suspend sustain suture
    swab swap swear sweep sweeten swim swing swipe switch symbolise sympathise synchronize synthesize table tackle tag tailor
    take talk tame tan tap target task taste tax teach team tear tease telecast telephone televise tell temper tempt tend tender
    term test testify text thank thatch thin think thread thresh thrive throw tick ticket tidy tie tighten tile till tilt
    timekeep tinker tip toast tone tool top toss total touch toughen tour tow toy trace track trade train transcribe transfer
    transform translate transmit transport transpose trap travel traverse trawl tread treat triage trick trigger trim triple
    trouble troubleshoot trust try tuck tuft tug tumble tune turn tutor tweet twist type typeset typify umpire unban unblock
    unbolt uncover understand understudy undertake underwrite undo undress unearth unfold unite unload unlock unpack unpick
    unroll unscrew unveil unwind unwrap update upgrade uphold upload upsell urge use usher utilise utilize utter vacate
    vaccinate vacuum validate value varnish vary vend ventilate venture verify vet view visit visualise visualize vlog voice
    void volunteer vote vow voyage wade wait waitress wake walk wander want warm warn warp warrant wash watch water waterproof
    wave wax weaken wear weave weed weigh welcome weld wet whisk whiten whitewash whittle widen win wind winnow wipe wire wish
    withdraw withhold witness wonder woo work worry worship wound wrap wrestle wring write x-ray yield zone zoom`;

let verbs: ReadonlySet<string> | undefined;

/** Read when a list of duties is first looked at. */
const isVerb = (word: string): boolean => {
  verbs ??= new Set(BASE_FORMS.trim().split(/\s+/));
  return verbs.has(word);
};

/** Verbs that any text may make up: "digitalise", "triage" is none of them. */
const MADE = /^(?:re|de|un|pre|co|over)?[a-z]{3,}(?:ise|ize|ify)$/;

/** Like those, but no verbs. */
const NO_VERBS = wordSet("exercise expertise enterprise franchise merchandise premise prize size rise");

/** "Check", "checks" or "checking"; null for a word that is no verb. */
export type VerbForm = "base" | "third" | "ing";

export function verbForm(lower: string): VerbForm | null {
  const whole = lower.includes("-") ? lower.slice(lower.lastIndexOf("-") + 1) : lower;
  for (const word of whole === lower ? [lower] : [lower, lower.replace("-", ""), whole]) {
    const form = formOf(word);
    if (form) return form;
  }
  return null;
}

function formOf(word: string): VerbForm | null {
  if (isBase(word)) return "base";
  if (word.length > 4 && word.endsWith("ing")) return "ing";
  if (!word.endsWith("s") || word.endsWith("ss")) return null;
  const stems = [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`];
  return stems.some((stem, i) => (i === 0 || word.endsWith("es")) && isBase(stem)) ? "third" : null;
}

const isBase = (word: string): boolean => isVerb(word) || (MADE.test(word) && !NO_VERBS.has(word));
