/** Verbs that a sentence must be read with, though no rule asks for them. */
export const plainVerbs = `back list settle score amount qualify deserve rest soar plummet plunge surge dwindle wane rocket skyrocket slump open pave close break spread shut strike sink
  withstand sweep tear split upset steal quit set keep tip hail fend become begin start continue stay remain
  occur happen exist live die suffer fail follow meet turn hold run move play carry form pay add answer appear
  arise arrive attend avoid base believe belong build buy call catch choose come complete contain contact
  convert cost decide define depend differ vary deal draw drink eat enter evolve face fall feed fill focus
  forget go grow guess hear hit identify include involve join jump know last learn leave lie like listen love
  mean miss order own pass perform pick plan point put qualify read realize rely remember represent require
  return rise schedule seem select sell send share shift shop sit skip sleep speak spend stand stick succeed
  suit switch take talk teach think throw tolerate touch visit wait walk wear welcome win worry tailor design
  combine pair develop publish conduct enroll enrol recruit randomize randomise compare respond react interact
  emerge gain await warrant merit deserve justify attract raise concern diagnose prescribe monitor supervise
  screen refer register contraindicate label view regard consider deem receive undergo explore cease tend matter
  hurt guarantee ensure assure prepare prove thrive function cope distract concentrate organize organise mimic
  resemble mirror parallel underpin characterize characterise mark exhibit display present possess lack pose
  entail implicate favor favour fluctuate plateau highlight constitute reflect explain adhere comprise detect
  differentiate discriminate distinguish impose incorporate integrate introduce mobilize necessitate outweigh
  overlap persist preserve protect participate prevail provoke reach recur relapse reproduce retain shed signal
  strive substitute supplement surround survive sustain transition trend utilise validate ask offer work act
  feel agree disagree doubt fear deny dispute reject dismiss ignore fund sponsor invest charge bill accept cover
  insure reimburse travel drive ride relax rest breathe dissociate hallucinate vomit faint wake dream abandon
  abate absorb accelerate accommodate accompany accomplish accord accumulate accuse acknowledge acquire adapt
  adjust admit adopt advance advocate affirm aggregate align allocate alternate amass amend amount analyse
  announce annoy anticipate apologize appeal append applaud approximate argue arouse arrange ascertain ascribe
  aspire assemble assign associate astonish attach attack audit augment automate awaken ban bathe bear bend bet
  bind bite blame bleed blend bless blink block bloom boil bolster book borrow bother bounce bow breach bridge
  browse brush bundle bury bypass calculate calibrate cancel capture cast categorize cater celebrate centralize
  challenge channel chase chat cheat chew circulate circumvent clarify clash classify clean cling clone coach
  code coexist cohabit collaborate collapse collect comfort command comment commit communicate commute
  compensate compete compile complain comply compose compress comprehend compute conceal concede conceive concur
  condemn condense confess confine conflict conform confront confuse congratulate consent conserve consist
  consolidate construct consult consume contend contest contradict converge converse convey convict convince
  cook cooperate coordinate crack crash crawl credit criticize cross crush cry cultivate customize cycle dance
  dare date debate debut deceive dedicate deduce defeat degenerate delegate delete deliberate delineate demand
  denote depart depict deposit derive descend describe desert designate desire detach detain deteriorate
  determine detract devise devote diffuse digest dig dine dip direct disappear disappoint disclose discontinue
  discover discuss disinfect disperse displace disregard dissect disseminate dissipate distort distribute
  diverge diversify divide divorce donate download draft drag drift drown dry dub dwell earn echo edit educate
  elaborate elapse elect embark embed embody embrace emit emphasize enact encapsulate enclose encompass
  encounter endure enforce engulf enjoy enlist entertain entitle equate erupt escape establish estimate evade
  evaluate evaporate evoke examine exchange excite exclude execute exempt exit expire exploit export expose
  express extract fabricate fade falsify fast fasten fatten feature ferment fetch file film filter finance
  finish fit flag flare flee float flood flourish flow fly fold forbid forecast forego forgive formulate foster
  found frame freeze frighten frustrate fulfil fulfill furnish gather gauge generalize give glance glow govern
  grade graduate grasp greet grind hang harbor harbour harvest hate haunt help hesitate hide hire hospitalize
  host house hug hunt hurry hypothesize idealize illuminate imagine imitate immigrate impact impair implant
  implement import impress improvise incline inculcate indulge infect infer infiltrate inform inhabit inhale
  inherit initiate inject innovate inquire insert inspect inspire install institute instruct insulate insult
  intend intensify intercept interfere intermingle interpret interrupt intersect intervene interview invade
  invent invert invite invoke isolate itch jeopardize judge juxtapose kick kiss knit knock lag land laugh launch
  leak lean leap legislate lend level liberate license lighten load loan lobby locate lock log look loom loosen
  maintain malfunction manifest manipulate manufacture map march marry mask master match mature meditate melt
  memorize mention merge metabolize migrate mingle misinterpret mislead misuse mix moan model mourn multiply
  murder narrate navigate nod nominate notify number obey object oblige obscure obsess obstruct occlude occupy
  offend ooze operate oppose oppress originate oscillate oust outgrow outlive outnumber overcome overestimate
  overlook override oversee overshadow overstate overwhelm owe pack paint park paste pause peak penetrate
  perceive perforate permeate perpetuate persuade pertain phase phrase place plant pledge plot polarize populate
  portray posit position postulate potentiate pour practice practise praise pray precede predominate presume
  pretend print prioritize proceed proclaim procure profit program prohibit proliferate pronounce propagate
  propose prosper publicize pull pump punish purchase pursue push quantify quarantine query quote race radiate
  raid rain rank rate ratify rationalize readmit realign reassess reassure rebel rebound recall recede reckon
  recognize reconcile reconsider reconstruct recreate rectify recycle redefine redesign redirect rediscover
  redistribute redouble reel reexamine reform refrain refresh refute regenerate regret rehearse rejoin relay
  relieve relinquish relocate remark remind render renegotiate renounce rent reoccur reopen repay repeat repel
  replicate reply repress request reserve reside resign resist resonate resort resume retire retreat retrieve
  reunite reveal revere revert revise revisit revolve reward rewrite ring rinse rip risk roam roar roll rotate
  round rule rush sacrifice sanction satisfy scan scatter score scream scrutinize seal secrete secure segment
  segregate seize sense separate sequence serve settle sew shake shame shatter shave shine shoot shout shrug
  sigh simplify simulate sing situate sketch skew slide smell smile smoke smooth snap snore soak socialize
  solicit solidify solve sort specialize specify spill spin spoil spray sprout squeeze stabilize stack staff
  stage stagger stagnate stain stare starve state stem sting stipulate store stratify strip structure stumble
  submit subscribe subside substantiate subtract suck sue sum summarize summon supersede suppose surf surprise
  surrender suspend swallow sweat swim swing symbolize synthesize taper taste tax tease telephone terminate
  terrify testify thank thicken thin threaten thrill tick tighten tilt tire title toil toss tour trace trade
  train transcend transcribe transfer translate transmit transplant transport trap treasure tremble trick
  triumph trouble trust tune twist type uncover underestimate underlie underperform understate undertake unfold
  unify unite unravel update upload urge urinate usher utter vaccinate vacate value vape venture violate
  visualize voice volunteer vote wander warm wash waste watch water weigh whisper widen wipe withdraw withhold
  witness wonder worship wrap wreak wrestle yell yawn zoom overproduce overexpress coexpress colocalize
  correlate downplay upend outpace outrank unmask reemerge hinge pinpoint reap boast tout slam cite probe unveil
  pioneer spearhead team partner`;

/** Verbs whose base form is as often a noun, or an adjective. */
export const verbsThatAreNouns = `back list comfort upset prime buffer part break help work use benefit treat increase decrease influence focus control balance target lift report study
  research review claim need support promise cause change experience boost ease approach block calm cure fix aid
  guide impact rate process treatment result trial test plan hope aim wish want search question look trend link
  cost form play answer call schedule visit start stay stop run move turn point order return rise share shift
  switch talk walk wait wear worry view mark design display present lack function drop fall decline limit delay
  cut end release trigger dose offer try attempt battle fight counter show document note state quote market bill
  matter rest dream drive ride travel charge fund cover feed label screen monitor survey pilot measure estimate
  guess doubt fear concern harm damage hurt reset reboot repair match rival signal contact contract contrast
  transform compromise interest heal value sleep drink love touch pass set demand supply gain sound track spike
  climb record fade mediate ground like last mean own further clear free open complete perfect better quiet
  moderate lower correct double live close slow welcome long spark guard shield spare rescue ward slash trim
  cushion temper dent drain stem rein foil quash exit hike bump swell stress scar burden plague fuel sway skew
  condition offset blunt dull level brake curb check hurdle poison spoil breed force prompt kindle halt arrest
  buoy shore fire sap tax strain lead profile blow deal hail tie exhibit evidence pace exercise diet snack
  mirror parallel plateau overlap relapse supplement substitute account pair couple cluster equal average model
  advance advocate aggregate amount appeal attack audit ban bend bet bite blame blend bloom book bother
  bounce bow breach bridge brush bundle cast challenge channel chase chat clash clone coach code command comment
  compress conflict consent contest convict cook crack crash credit cross crush cry cycle dance date debate
  debut deposit desert desire direct dip divorce download draft drag drift echo exchange export extract express
  fast feature file film filter finance finish fit flag flare flood flow fly fold forecast frame gauge glance
  glow grade graduate hang harvest hate host house hug hunt implant import insert institute insult interview
  judge kick kiss knock lag land laugh launch leak lean leap license loan lobby lock log map march mask master
  mix mature murder nod number object obsess pack paint park paste pause peak phase phrase place plant pledge
  plot position practice practise praise print profit program pull pump purchase push query race raid rain rank
  rebel rebound recall reform regret relay remark rent repeat request reserve resort retreat reward ring rip
  risk roll round rule rush sacrifice sanction scan score scream seal sense sequence separate segment shake
  shame shave shoot shout shrug sigh sketch slide smell smile smoke smooth snap sort spill spin split spray
  squeeze stack staff stage stain stare stick sting store strip structure sum surf surprise swallow sweat swim
  swing tailor taste tease telephone thin tick tilt tire title toss tour trace trade train transfer transplant
  transport trap treasure trick triumph trouble trust tune twist type update urge vape venture voice volunteer
  vote warm wash waste watch water whisper witness worship wrap yawn zoom probe pioneer team partner hinge boast
  manifest alternate lie well back border air arm hand head face mind nurse doctor parent subject experiment
  factor figure group dry clean compound content counsel degree discharge duplicate excess elaborate initiate
  precipitate invert slim tender kind`;
