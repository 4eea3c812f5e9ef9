// English verbs that duties begin with, and whether a word is a form of one. The base forms come from the tasks of O*NET 29.3
// (U.S. Department of Labor, used under CC BY 4.0), with British spellings and trades that it has fewer of.

const BASE_FORMS = `
    accept access accompany acquire act activate adapt add address adhere adjust administer admit advertise advise advocate
    affix agree aid alert align allocate allow alter anaesthetise analyse analyze anchor announce answer apologise appear apply
    appoint apportion appraise apprehend approve archive argue arrange arrest ascertain ask assemble assess assign assimilate
    assist assure attach attempt attend audit audition authenticate authorise authorize award back bake balance bandage bargain
    bathe bend bid bill bind blast bleach blend block blow board boil bolt bond book bore borrow brand braze break breed brew
    brief bring broadcast brush budget buff build bundle butcher buy calculate calibrate call campaign cancel canvass capture
    care carry carve cast catalogue cement chain chair challenge change chaperone characterize charge chart chat check chill
    chisel choose chop circulate cite clamp classify clean cleanse clear climb close coach coat code collaborate collate collect
    comb combine come comfort comment communicate compact compare compensate compile complete comply compose compound compress
    compute concentrate conclude conduct confer configure confirm confiscate conform connect conserve consider consolidate
    construct consult contact contract contribute control converse convert convey convince cook cool cooperate coordinate cope
    copy correct correlate correspond counsel count countersink couple cover crank create crimp cue cultivate curate cure
    customize cut dance deal debit debug decide declare decline decontaminate decorate decrease defend define delegate delineate
    deliver demagnetize demolish demonstrate deploy deposit descend describe design detain detect determine develop devise
    diagnose diagram dig digitise dine direct disassemble discard discharge discipline disclose disconnect discover discuss
    disinfect dislodge dismantle dismiss dismount dispatch dispense display dispose disseminate distil distinguish distress
    distribute divide dock document draft drag drain drape draw dredge dress drill drive dry dub dump duplicate dust dye earn
    edit educate elaborate elicit eliminate embed embroider emphasize employ empty encourage encrypt enforce engage engineer
    enhance ensure enter entertain erect escort establish estimate euthanize evacuate evaluate examine excavate exchange execute
    exercise exhibit expand expedite experiment explain explore expose extend extinguish extract fabricate facilitate fasten
    feed fell ferment fertilise fetch fight file fill fillet film find finish fire fish fit fix flag float flush fly fold follow
    force forecast foresee formulate freeze fry fulfil fulfill function furnish galvanise garnish gather gauge generate get give
    glaze glue go grade graft grate grease greet grill grind groom guard guide hammer hand handle hang harmonize harvest haul
    heal hear heat help hem herd hire hoist hold host hunt identify idle immerse immunize impart implement import impose improve
    improvise incise include incorporate increase indicate induce inflate inform initiate inject innovate inoculate input
    inquire insert inspect inspire install institute instruct insure integrate interact interpret intervene interview interweave
    introduce invent inventory invest investigate invigilate invoice involve iron irrigate isolate issue jab join judge keep key
    kill kindle knead knit label laminate land lay lead learn leave lecture lend let level liaise lift light link list listen
    load lobby locate lock log lower lubricate machine mail maintain make manage maneuver manipulate manufacture map mark market
    massage master match maximise measure mediate meet melt memorize mend mentor merge milk mine minimise mix model modify
    moisten mold monitor moor mop motivate mould mount move mow nail navigate negotiate net network note notify nurse obey
    observe obtain offer officiate oil onboard open operate optimise optimize order organise organize orient outline overhaul
    oversee pack package paint park participate partner pass pat patch patrol pave pay peel perform persuade photograph pick
    pickle pierce pitch place plan plane plant plaster plate play plead pleat plot plough pluck plumb polish portion portray
    pose position post pour practice pray predict prepack prepare preprocess prescribe present preserve preside press pretest
    prevent preview price prime print prioritise prioritize process procure produce program promote proofread propose prosecute
    protect prototype provide prune pry publicize publish pull pump purchase pursue push put quantify quench question quilt
    quote race raise rake react read realise rear reassemble reassure rebuild receive recognise recognize recommend reconcile
    recondition record recover recruit redesign reel refer refill refinish reformat refuel refuse register regulate rehabilitate
    rehearse reinforce reinstall reject relay release relieve reline remind remount remove render renew rent repair replace
    replenish replicate reply report reposition represent reprint reproduce request requisition rescue research reserve reset
    reshape resolve respond restock restore restrain restrict resurface retain retrieve return reuse review revise revisit
    rewire rework rewrite ride rig rinse rivet roast roll roster rotate rough roughen route rule run safeguard sail salvage
    sample sand sanitize save saw scan schedule score scrape screed screen screw scribe scrub sculpt seal search season seat
    secure seek segregate seize select sell send sentence separate serve service set settle sew shampoo shape share sharpen
    shave shear shelve shoe shop shovel show shunt shut sift sign signal simulate sing sketch skim skin slice slide smile smoke
    smooth smoothen soak soften solder solicit solve sort sow space speak specialise specialize specify spin splice splint
    sponsor spot spray spread sprinkle stack stage stain stamp stand standardise start stay steady steam steer stencil sterilise
    sterilize stimulate stir stitch stock stop store straighten streamline stretch strip study stuff subcontract submit
    substitute subtitle suggest summarise summarize summon supervise supply support survey suspend suture sweep swim switch
    synchronize synthesize tackle tag tailor take talk tame tan tap target taste teach tear telephone tell temper tend test
    testify thank thatch thin think thread thresh throw ticket tidy tie tighten tile till tilt tip tour tow trace track trade
    train transcribe transfer transform translate transmit transport transpose trap travel trawl treat trim troubleshoot try
    tune turn tutor type unbolt undertake underwrite undress unload unlock unpack unroll unscrew update upgrade uphold upload
    use usher utilise utilize vaccinate validate varnish vary verify view visit visualize vote wait walk warm warn wash watch
    water waterproof weave weed weigh welcome weld wet whisk whiten whitewash wind winnow wipe wire witness work wrap write
    x-ray`;

let verbs: ReadonlySet<string> | undefined;

/** Read when a list of duties is first looked at. */
const isVerb = (word: string): boolean => {
  verbs ??= new Set(BASE_FORMS.trim().split(/\s+/));
  return verbs.has(word);
};

/** Verbs that any text may make up: "digitalise", "triage" is none of them. */
const MADE = /^(?:re|de|un|pre|co|over)?[a-z]{3,}(?:ise|ize|ify)$/;

/** Like those, but no verbs. */
const NO_VERBS: ReadonlySet<string> = new Set(
  "exercise expertise enterprise franchise merchandise premise prize size rise".split(" "),
);

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

/** Is a word of that form a noun as well: "reports", "plans"? Most short verbs are. */
export const mayBeNoun = (lower: string): boolean => verbForm(lower) === "third";
