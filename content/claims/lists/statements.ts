/** What sentences state of a treatment, in the notation of phrases.ts. */
export const statements = {
  /** A regulator has allowed it. */
  approved: `
    approv* !process|letter / fda|ema|mhra approval|clearance|cleared / licensed|licenced for|by|in|to / authori*ed for|by / cleared by|for /
    greenlit / officially|formally recogni*ed / on label / regulatory approval|clearance / indicated for / licence|license for|to treat / official* indication|licence|license /
    fully licensed|licenced|authorised|authorized / sign|signed|signs off on / breakthrough status`,
  /** What a regulator gives. */
  licence: `
    indication / licence / license / approval / marketing authori*ation / authori*ation / clearance / <C> label / label for|in / official label|indication / nod / blessing / seal of approval / breakthrough status`,
  /** Words for what is said to be sure to come. */
  soon: `
    around the corner / formality / imminent* / on the way|horizon / days|weeks|months away / matter of time|when / any day|moment / next year|spring|summer|autumn|winter|month / coming / close to / expected / by christmas / certain to / set to / poised to / bound to / about to / on track / not if but / of if but`,
  unapproved: `
    off label / offlabel / unapproved / unlicensed / unauthorised / unauthorized / experimental* / investigational / under investigation`,

  /** That it works is beyond doubt. */
  proven: `
    proven / clinically|scientifically validated|tested|established / well established / firmly established / conclusive* / definitive* /
    beyond doubt|question|dispute|argument / no longer|not .. in doubt|question|dispute / undeniabl* / indisputabl* / guarantee* / settled / validated / established / confirmed / a fact`,

  /** The same, so plainly that it counts in a bullet. */
  provenWord: `proven !difficult|hard / clinically|scientifically validated|tested / beyond doubt`,

  /** Good that a treatment would do. */
  good: `
    life back / brain back / the difference / relief / improvement|improvements / improved / benefit|benefits / gains / recovery / remission / healing / clarity / breakthrough* / transformation / cure|cures /
    solution|solutions / results / stability / balance / reduction|reductions of|in / decrease in / enhancement of|in / restoration of /
    positive|lasting|meaningful|significant|real|profound|clear|noticeable|big change|changes|effect|effects|impact|outcome|outcomes|difference / better / sharper / calmer / clearer / more focused|focus|organi*|productive|present / less impuls*|distract*|scattered|overwhelm* / a difference / fewer|less|reduced|longer|greater|increased|improved <symptom>`,

  superiority: `superiority / efficacy / effectiveness / superior / clear effect|effects|benefit`,

  /** Of the condition: that it is no longer there. */
  gone: `gone / quiet / switched off / under control / thing of the past / no more / vanished / rid of`,

  /** What may yet come of it: no claim that it does. */
  prospect: `
    hope / promise / promising / potential / option|options / alternative|alternatives / opportunit* / possibilit* / avenue* / candidate / interest / attention for|as|from /
    approach|approaches / tool / frontier / support`,

  /** Qualities that say that it works. */
  effective: `
    effective / efficacious / beneficial / helpful / life changing / game changer|changing / game changers / breakthrough / revolutionary / transformative /
    transformational / miracle / powerful (new) tool|treatment|option|way|therapy|solution / highly successful / a|the cure / the|a|an (great|ideal|perfect|real|powerful) answer|solution /
    ideal|perfect|great|excellent|best|superior (new) treatment|option|choice|solution|therapy|alternative|fit / successful in|at|for|with|treatment / lifesaver / godsend`,

  /** Results that speak loudly. */
  impressive: `
    impressive|remarkable|dramatic|astonishing|outstanding|incredible|amazing|excellent|phenomenal|striking|exceptional|extraordinary|stunning|spectacular .. results|result|success|improvement|improvements|outcomes|effects|efficacy|relief|benefits|response|gains|progress|effectiveness`,

  /** Figures that speak for themselves. */
  amount: `% / percent / per cent / majority / most of|people|patients|adults / out of / half of|the / two thirds / three quarters / response rate / doubles|doubled / twice`,

  /** Of evidence: that it leaves no doubt. */
  strong: `
    strong / robust / overwhelming / compelling / solid / convincing / conclusive / unanimous / impressive / beyond doubt|dispute|question / undeniable / indisputable / irrefutable / definitive / vast / extensive / clear`,

  /** Trials that would settle it. */
  bigTrials: `
    large|rigorous|major|dozens|decades|hundreds|gold .. trial|trials|stud*|research|data|evidence / phase 3|iii|three (clinical) trial*|data|stud* / forty|thirty|twenty|fifty|sixty .. trials|studies / dozens|hundreds|scores of .. trials|studies / large scale trial*|stud*|research / multicentre|multicenter trial*|stud* / randomi*ed .. trial*`,

  /** What would settle it. */
  settled: `
    strong|robust|overwhelming|compelling|solid|convincing|ample|substantial|extensive|abundant|conclusive (scientific|clinical) evidence|data|research|support|science|proof /
    evidence|data|science|research .. is|are|was|were (now|very|quite|truly|so) strong|robust|compelling|overwhelming|conclusive|clear|solid|convincing /
    well|extensively|thoroughly|widely researched|studied|documented|supported`,

  /** What a sentence says of how little is known: it weakens all that it states. */
  limits: `
    limited / preliminary / pilot / small .. study|studies|trial|trials|sample|samples|number|case|group /
    early research|studies|stage|stages|evidence|data|findings|phase|reports|days|trial|trials / early|initial .. studies|research|evidence|data|findings|reports / anecdot* / case report* / case series / case stud* / open label /
    not yet / remains|remain|still .. unclear|unknown|uncertain|experimental|investigated|explored|studied|unproven|limited|under|debated / unproven / inconclusive /
    mixed results|evidence|findings|data / conflicting / insufficient / lack|lacks|lacking|lacked / few .. studies|trials /
    more|further|additional|future|larger|continued (large|larger|clinical|rigorous|robust|controlled|randomi*ed|extensive|scientific|long|high|good|better|definitive|careful) (term|controlled|scale|quality|clinical) research|studies|study|trials|evidence|investigation|data|work / under researched|studied|investigation|investigated /
    understudied / emerging .. research|evidence|data|field|studies / ongoing .. research|studies|trials|investigation|study / exploratory / speculat* / hypothe* /
    theoretical* / in theory / plausib* / animal stud*|model*|research / rodent* / mice / rats / experimental / investigational / off label / unknown / unclear /
    not .. established|understood|studied|known|validated|proven / uncertain / not enough / need|needs|needed more|further / needs|need|has|have to be .. tested|studied|confirmed|established|proven|shown / cautious* / with caution /
    not guaranteed / varies|vary / not everyone / for|in some / some people|patients|individuals|users|adults|clinicians|studies|research|evidence|experts|reports|clients|folks|doctors|researchers|cases / a few patients|people|studies|case|cases|users|adults|clinics|trials|reports|of|doctors|researchers /
    self report* / self medicat* / not a cure|replacement|substitute / scarce / sparse / nascent / infancy / no placebo|control / proponents / supporters / advocates / reportedly /
    temporar* / short lived / one study / single study|case / handful / nobody|no one knows|has / due to chance / not significant* / no (large|good|controlled|randomi*ed|rigorous|adequate|published|high) (quality|randomi*ed|controlled|clinical) trial|trials|study|studies|evidence|data|research / in one|another|a .. report|case|patient / controversial / contentious / skeptic* / sceptic* / in certain / indirect*`,

  /** That it acts at once. */
  fast: `
    fast / faster / rapid / rapidly / quick / quickly / quicker / immediate / immediately / instant / instantly / swift / swiftly / fast acting / rapid acting /
    within|in|after .. minutes|hours|days|hour|day / same night|afternoon|evening / next morning|day / overnight / right away / same day / almost at once / sooner`,

  /** That it does no harm at all. */
  harmless: `
    no|zero|without (any|the|all) (known|serious|major|significant|notable|real|long|lasting|negative|adverse|unwanted|unpleasant|harsh|nasty) (term|negative|lasting) <harm> !check*|monitor*|test*|data|studies|evidence|information|reading* /
    free of|from (any|all|the) (known|serious|negative|unwanted|adverse) <harm> / risk free / side effect free / harm free / nil <harm> / no harm|harms / nothing to worry|fear / not a|one (single) <harm> / single <harm> / <harm> .. untouched|unaffected|unchanged / no lasting trace|mark|effect / no downside|catch / non addictive / non habit forming / nonaddictive / not addictive|habit forming / harmless /
    completely|totally|perfectly|entirely|absolutely|100|% safe / no|little risk|danger of addiction|dependence|abuse`,

  /** Danger, but little. */
  mild: `
    mild / minor / short lived / negligible / trivial / slight / brief / fleeting / safe !when|if|under|only / safely / safer / well tolerated / has|have|with|very|relatively|of few <harm> / minimal|mild|fewer|minor|negligible|manageable|low|less <harm> / gentle / gentler / low risk /
    <harm> .. gone|over|passes|pass|fade|fades|trivial|mild|minor|minimal|rare|manageable|negligible|short lived|temporary / favourable|favorable|excellent|good|strong safety`,

  /** Better than what is usual. */
  superior: `
    faster|better|safer|superior|stronger|gentler|cleaner|smarter|longer .... alternative|option|choice / the (clear) better|best|right|smarter|clear choice|option|answer|winner / what .... <M>|<usual> .. cannot|could|never|can / better|superior|stronger|faster|quicker|safer|longer|kinder|gentler|greater|deeper|sooner|smoother than|to / better|longer|safer|gentler|faster|smoother|more|deeper .... than <M>|<usual> / far|way|much better|gentler|safer / more effective|effectively|powerful|quickly|rapidly|efficient|lasting|successful than /
    outperform* / surpass* / outclass* / beats / fewer <harm> .. than / less harsh|risky|addictive|dangerous|harmful|toxic|invasive|likely .. than`,

  firstLine: `
    first line treatment|therapy|option|choice|medication|medicine|for|in / of first choice / first choice / (the new) standard of care / (the) gold standard / treatment|drug|therapy of choice / taken over / taken|took their|its place / the first thing / standard care / top|default choice / mainstay / go to treatment|option|therapy|drug|medicine /
    new standard treatment|therapy / standard treatment|therapy / replaced|replaces|replacing`,

  /** Put before another. */
  ahead: `ahead of / before|over <M>|<usual> / first / above <M>|<usual> / instead of <M>|<usual> / rather than <M>|<usual> / in place of / before .. <M>|<usual>`,

  sameWay: `
    the (very) same way / (exactly) what <M>|<usual> / exactly as / same mechanism|receptors|system|pathway|pathways / just|exactly like|as / similar|similarly|identical|identically (mechanism) to|as`,

  /** Acts where the document says that it acts. */
  acts: `
    block* / antagoni* / acts on|upon|at / act on|upon|at / work|works|worked elsewhere|differently|like|otherwise / acting on|upon|at / works on|upon|by|through|with / work on|upon|by|through / working on|by / target* / modulat* / inhibit* / affect* / influenc* / increas* / regulat* / binds / bind`,

  /** Would mend what is wrong in the brain. */
  repair: `
    rewir* / reset|resets|resetting / reboot* / repair* / rebuild* / regrow* / rebalanc* / restor* / heal* / normali* / corrects|correcting / fix|fixes|fixing / root|underlying cause|causes / root|roots of / to the root / retrain* / back on|online / imbalance*`,

  /** Given with care, by people who know. */
  careful: `
    supervis* / monitor* / screening / screened / trained staff|team|nurse / sub anaesthetic|anesthetic / subanaesthetic|subanesthetic / 40 minute* / forty minute* /
    talk|speak|consult to|with|your|a .. <professional> / consult .. <professional> / medical|psychiatric evaluation|history|assessment|oversight|supervision|guidance|setting / under .. supervision|care|guidance / vital signs / protocol* .. vary|varies /
    individuali* / clinical trials|trial / research settings|setting|studies / carefully selected / follow up`,
  careless: `
    without .. prescription|doctor|supervision|monitoring|screening|consultation|referral|oversight / no (medical) prescription|doctor|supervision|monitoring|screening|consultation|referral|oversight|evaluation|paperwork|check|checks / do|does not need|require (a|any) prescription|doctor|referral|supervision / neither a doctor|prescription /
    self administ* / unsupervised / over the counter / with no doctor / on your own / by yourself / no one|nobody|anyone to supervise|watch|monitor / whenever you feel|like|want|please /
    supervision|screening|monitoring|prescription|evaluation|doctor .. unnecessary|optional|pointless|not needed|not required / any (corner|high) pharmacy|street`,
  /** Says of what is done that it should not be. */
  reproach: `
    danger* / unsafe / illegal / unlawful / risk|risks|risky / fatal / harmful / reckless / against / not recommended|advised|advisable|safe|wise|allowed / bad|terrible idea / mistake / should not / never / warn*`,
  /** What is asked of a regulator, and granted without granting the treatment. */
  filing: `application* / request* / filing* / petition* / trial|trials|study|studies|protocol|ingredient|ingredients`,
  /** One rule for all. */
  ideal: `
    ideal|perfect|right|best|correct|optimal|recommended|standard|proper|magic .. dose|dosage|course|regimen|protocol|number|schedule|candidate|candidates|route|way|form|fit|plan / suitable|excellent|great|good candidate|candidates|fit`,
  everyone: `
    every|all|any .. with <C> / everyone|anyone|everybody|anybody with <C> / everyone|anyone should|can benefit`,

  /** Says that what it speaks of is not so, or is not the page's own. */
  denial: `
    the claim|idea|notion|belief|assertion / myth|myths / misconception* / no|little|not any evidence|proof|data that|for|of|to / not true / untrue / false|falsely / exaggerat* / overstat* / overhyped / hype / misleading / mislead* / misquot* /
    unsubstantiated / unfounded / wrong / do|does not believe|mean|fall / no guarantee / far from / anything but / nowhere / no such thing / wrongly|mistakenly / go|goes|going beyond the label|evidence|facts|data|science / outrun* / beware / claim|claims|claimed that / claiming / premature / a stretch / too good to be true / nonsense / so called / supposed* / alleg* / purport* / tout|touted|touts / marketed|advertised|promoted|billed|sold|hailed as / red flag*`,

  /** Speaks of speaking: what a page, a study or a person sets out to tell or to ask. */
  meta: `
    this|our article|page|guide|post|blog|video|episode|section|review / in this|our article|post|guide|section|blog|video|episode|page / we|i .. explore|explain|cover|discuss|look|examine|review|answer|delve|dive|break / let us|'s / learn about|more|how|if|why|what|whether /
    find out / read about|more|our|on|how / discover how|if|why|what|whether / click / wonder* / curious / here is|are (what|how) / what you need|should / looking for / interested in / guide to / more about / explore how / see if|how|whether /
    aim of|to / aimed to / to determine|assess|evaluate|examine|investigate|explore|test|compare / hypothesi*ed that / faq* / discover the`,

  /** Offers and prices. */
  offer: `
    call us|our|today|now / contact us|our / book|schedule|request a|an|your|now|today / sign up / subscribe / appointment* / free consult* / consultation today|now / price* / pricing / cost|costs / insurance / financing / near you|me / leave a|us .. review / star review / episode|podcast / follow us / $ / get started / reach out`,

  /** What the document says too: that it helps the brain to change. */
  plasticity: `ability|capacity / neuroplast* / plasticity / bdnf`,

  question: `know|see|tell|asked|test|tested|testing|determine|find|examined|looked|learn (out) if|whether / ask|asks|asking if|whether|about / wonder|wondering|wonders if|whether`,
} as const;
