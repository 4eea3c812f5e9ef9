// English verbs that duties begin with, and whether a word is a form of one. The base forms come from the tasks of O*NET 29.3
// (U.S. Department of Labor, used under CC BY 4.0), with British spellings and trades that it has fewer of.

const BASE_FORMS = `
    abridge accept access accompany acquire act activate adapt add address adhere adjudicate adjust administer admit advertise
    advise advocate affix agree aid airbrush alert align allocate allow alter anaesthetise anaesthetize analyse analyze anchor
    animate annotate announce answer apologise apostille appear apply appoint apportion appraise apprehend approve arbitrate
    archive argue arrange arrest ascertain ask assemble assess assign assimilate assist assure attach attempt attend audit
    audition auscultate authenticate author authorise authorize award babysit back backfill bake balance bale ban bandage
    bargain barricade bathe become benchmark bend bid bill bind blast bleach blend block blog blow board boil bolt bond book
    boom bore borrow brand braze break breathalyse breed brew brief bring broadcast brush budget buff build bundle busk butcher
    buy cable caddie calculate calibrate call calve campaign cancel cannulate canvass caption capture care carry carve cash cast
    catalogue catheterise cement chain chair challenge change chaperone characterize charge chart chat check chill chip chisel
    choose chop choreograph circulate cite clamp classify clean cleanse clear climb close co-pilot coach coat code collaborate
    collate collect comb combine come comfort comment communicate compact compare compensate compere compile complete comply
    compose compound compress compute concentrate conclude conduct confer configure confirm confiscate conform connect conserve
    consider consolidate construct consult contact contract contribute control converse convert convey conveyance convince cook
    cool cooperate coordinate cope copilot copy cordon correct correlate correspond counsel count countersink couple cover crank
    create crimp cross-sell crossbreed cue cull cultivate curate cure customize cut dance date deal debit debug decide declare
    decline decontaminate decorate decrease defend define delegate delineate deliver demagnetize demolish demonstrate deploy
    deposit descend describe design detain detect determine develop devise diagnose diagram dig digest digitise dine direct
    disassemble discard discharge discipline disclose disconnect discover discuss disinfect dislodge dismantle dismiss dismount
    dispatch dispense display dispose disseminate distil distinguish distress distribute divide do dock document dose draft drag
    drain drape draw dredge dress drill drive dry dub dump duplicate dust dye earn edit educate elaborate elicit eliminate email
    embed embroider emphasize employ empty encourage encrypt enforce engage engineer enhance ensure enter entertain erect escort
    establish estimate euthanize evacuate evaluate examine excavate exchange execute exercise exhibit expand expedite experiment
    explain explore expose extend extinguish extract fabricate facilitate fasten feed feel fell ferment fertilise fetch field
    fight file fill fillet film find fingerprint finish fire fish fit fix flag float flush fly foal fold follow force forecast
    foresee form formulate freeze fry fulfil fulfill function fundraise furnish gaff galvanise garnish gather gauge generate get
    gig give glaze glue go gown grade graft grate grease greet grill grind grip groom guard guide hammer hand handle hang
    harmonize harvest haul hay heal hear heat help hem herd hire hitch hoist hold hone host housekeep hunt identify idle immerse
    immunize impart implement import impose improve improvise incise include incorporate increase index indicate induce inflate
    inform initiate inject innovate inoculate input inquire insert inspect inspire install institute instruct insure integrate
    interact interpret interrogate intervene interview interweave introduce intubate invent inventory invest investigate
    invigilate invoice involve iron irrigate isolate issue jab join judge keep key kill kindle knead knit label lamb laminate
    land lathe lay layout lead learn leave lecture lend let level liaise lifeguard lift light link list listen livestream load
    lobby locate lock log look lower lubricate machine mail maintain make manage maneuver manipulate manufacture map mark market
    marshal massage master match maximise measure mediate meet melt memorize mend mentor merge milk mine minimise minute mix
    model moderate modify moisten mold monitor moor mop motivate mould mount move mow nail navigate negotiate net network
    notarise note notify nurse obey observe obtain offer officiate oil onboard open operate optimise optimize orchestrate order
    organise organize orient outline outsource overhaul oversee pack package page paint palpate park participate partner pass
    pat patch patrol pave pay peel perform persuade phone photograph pick pickle pierce pitch place plan plane plant plaster
    plate play plead pleat plot plough pluck plumb polish portion portray pose position post pour practice pray predict prepack
    prepare preprocess prescribe present preserve preside press pretest prevent preview price prime print prioritise prioritize
    process procure produce program promote prompt proofread propose prosecute protect prototype provide prune pry publicize
    publish pull pump purchase pursue push put quantify quench question quilt quote race raise rake rate react read realise reap
    rear reassemble reassure rebuild receive recognise recognize recommend reconcile recondition record recover recruit redesign
    reel refer referee refill refinish reformat refuel refuse register regulate rehabilitate rehearse reinforce reinstall reject
    relay release relieve reline remind remount remove render renew rent repair replace replenish replicate reply report
    reposition represent reprint reproduce request requisition rescue research reserve reset reshape resolve respond restock
    restore restrain restrict restyle resurface retain retouch retrieve return reuse review revise revisit rewire rework rewrite
    ride rig rinse rivet roast roll roster rotate rough roughen route rule run safeguard sail salvage sample sand sanitize save
    saw scan schedule score scout scrape screed screen screw scribe script scrub sculpt seal search season seat secure seek
    segregate seize select sell send sentence separate serve service set settle sew shadow shampoo shape share sharpen shave
    shear shelve shoe shop shortlist shovel show shrink shunt shut sift sign signal simulate sing sketch skim skin slice slide
    smile smoke smooth smoothen soak soften solder solicit solve sort sow space speak specialise specialize specify spin splice
    splint sponsor spot spray spread sprinkle stack stage stain stamp stand standardise start stay steady steam steer stencil
    sterilise sterilize steward stimulate stir stitch stock stook stop store storyboard straighten stream streamline stretch
    string strip study stuff subcontract submit subpoena substitute subtitle suction suggest summarise summarize summon
    supervise supply support survey suspend suture swab sweep swim switch synchronize synthesize table tackle tag tailor take
    talk tame tan tap target taste teach tear telephone tell temper tend test testify text thank thatch thin think thread thresh
    throw ticket tidy tie tighten tile till tilt timekeep tip tour tow trace track trade train transcribe transfer transform
    translate transmit transport transpose trap travel trawl treat triage trim troubleshoot try tune turn tutor tweet type
    typeset typify umpire unban unbolt understudy undertake underwrite undress unload unlock unpack unroll unscrew update
    upgrade uphold upload upsell use usher utilise utilize vaccinate vacuum validate varnish vary verify vet view visit
    visualize vlog vote wait waitress walk warm warn wash watch water waterproof weave weed weigh welcome weld wet whisk whiten
    whitewash whittle wind winnow wipe wire witness work wrap write x-ray`;

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
