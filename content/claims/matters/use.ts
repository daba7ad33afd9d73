import { denied, type Matter, said, tooFar } from "../rule.ts";

/** How, where and by whom the treatment is given. */
export const use: Matter = {
  lists: {
    /** Given with care, by people who know. */
    careful: `
    goes|go its|their own way / how much|often .. how / under what|the dose / well under|below / vary|varies|varied /
    differ|differs|differed .. from / depends on|upon / one centre|center|clinic to / not agreed / no two /
    accompanied / checked before|by|for|at / watched over / chaperone / escort / not something to try|do|take /
    professional|medical advice|guidance|support / by a|the doctor|psychiatrist|specialist|team /
    clinician|doctor|psychiatrist .. first / first .. clinician|doctor|psychiatrist / clear it with /
    run it past|by / supervis* / monitor* / screen|screened|screening / overseen / trained staff|team|nurse /
    specialist|specialised|specialized clinic*|centre*|center*|team|setting|practice* / sub anaesthetic|anesthetic /
    subanaesthetic|subanesthetic / below .. anaesthe*|anesthe* / 40 minute* / 40 to 60 minute* / forty minute* /
    protocols|doses|dosing|schedules|regimens|dose|protocol .. vary|varies|differ*|tailored|individual*|depends|agreed /
    no|not agreed|standard|single|settled|fixed|established|accepted|official|one|universal dose|doses|protocol*|schedule|regimen|dosing /
    agreed dose|protocol|schedule / talk|speak|word to|with .. <professional> / talk|speak to|with /
    ask your|a|the <professional> / consult <professional>|a|your|with|an / discuss it|this|that with /
    see a|your <professional> / check with / medical history|supervision|setting|evaluation|oversight /
    psychiatric evaluation|assessment|history / assessment / evaluated|evaluation /
    under .. supervision|care|guidance|observation|oversight /
    <professional> .. present|watch*|on hand|nearby|observ*|check*|sit|sits|stay|stays / observed|observation /
    not|nobody|no one|cannot .. drive|driving / driving|drive|driven|lift home / by yourself|himself|herself /
    on your|their own / research stud* / clinical trial* / referral / only in|at|within|through|by /
    informed consent / vital signs / your vitals / weigh / case by case / limited|restricted access|availability /
    access .. limited|restricted / hard to get / few .. clinics|places|centres|practices / self medicat* /
    candidates / given below|in|by|as|at|over|under / treatment resistant / follow up /
    try|treat|take|attempt .. at home / decide|decided together|with / carefully selected / nasal spray .. or /
    infusion .. or / intravenous* .. or / bring someone|a / baseline / 0.5 mg`,
    careless: `
    neither .. doctor|prescription|nurse|supervision / no medical purpose|reason|need / money making / ritual /
    nobody|no one|anyone .. looking|watch*|present|around|supervis*|check* / kitchen table /
    no check up|checkup|questionnaire|form|forms / come|comes into it / none of that is|necessary|needed /
    on the bus|train|couch|sofa / needless / by post|mail / no prescription / side is needless /
    without anyone|anybody / whenever it suits|you / vending / like aspirin|vitamins|coffee / with a click /
    family history / wherever you / over the counter / otc /
    without .. prescription|doctor|supervision|monitoring|screening|consultation|referral|medical|tests|test|assessment|<professional>|paperwork|oversight|appointment|evaluation|checks|bloodwork|seeing|anyone /
    monitoring|screening|supervision|prescription|doctor|nurse|assessment ? not|no|nope|never /
    no .. history|exam|examination|interview .. needed|required|necessary|asked /
    no .. prescription|doctor|supervision|monitoring|screening|consultation|referral|tests|test|assessment|<professional>|paperwork|oversight|appointment|evaluation|checks|bloodwork|sitter !will|would|can|could|may|should|has|have|knows|calls|says|claims|recommends|prescribes|believes|thinks /
    self administ* / self dos* / self prescri* / unsupervised / unmonitored / on your|their own /
    in your own bed|home|time|sofa|kitchen|bedroom|living / comfort of your|home / diy / order .. online /
    to your|their|the door|doorstep|letterbox|mailbox / full surgical|general anaesthetic|anesthetic /
    full anaesthetic|anesthetic / knock*|put .. out|under /
    anaesthetic|anesthetic dose|doses|strength .. works|work|best|needed|given|required|used|are /
    same|full|surgical|operating|general dose|doses|strength|anaesthesia|anesthesia .. surgery|theatre|anaesth*|anesth*|surgical|general /
    high street / any|every|your|local pharmacy|corner|chemist|supermarket / home alone / alone at|in home|your /
    do|does not need|require|involve (a|an|any) doc|doctor|clinic|nurse|sitter /
    do|does not need|require|involve .. <professional>|prescription|supervision|screening|monitoring|clinic|anyone|someone|supervise|assessment /
    need not|never .. see|involve|consult|ask|supervis*|monitor*|<professional> /
    as often|much as you|they|feel|needed / whenever you|they / as many as you / many as you / unlimited /
    from|off a|your|the friend|friends|dealer /
    supervision|monitoring|screening|assessment|evaluation|checks|consultation|<professional>|prescription|tests|nurse .. unnecessary|optional|pointless|overkill|waste|needless|useless|red|superfluous|redundant|formality|formalities /
    red tape / none of that|this is / formalities / done away with / scrapped / waived /
    skip|skips|skipped the|all|any|your|screening / bypass* / drive yourself|home|back /
    driving|drive straight|right|yourself / between|before classes|exams|lectures|meetings|work|school /
    without telling|leaving / just microdose|take|order|buy|grab / quiet couch|sofa|room will /
    mixed|mix with alcohol / no questions / questions asked / any doctor|gp / teach* yourself /
    by yourself|himself|herself`,
    /** One rule for all. */
    prescriptive: `
    perfect|right|ideal|correct dose|protocol / you are one|eligible / sweet spot / owe it to / made to measure /
    made|tailor for <C> / cut out for / no brainer / spaced / the rule / by the clock / you owe it /
    belongs in every / the dose to|for / a must / is it|this for|right / right away .. everyone / each and every / made for /
    every|all|any .. with <C> / every <C> / any <C> patient|adult|child|case|sufferer /
    anyone|everyone|everybody|anybody .. <C>|<M>|<usual>|<symptom>|distract*|struggl* /
    anyone|everyone|everybody|anybody qualifies|can|should|benefits !draw|tell|say /
    should|must|ought .. be|always|routinely offered|given|prescribed|started !only|under|with|by|in|after|to|at / should|must start|begin|get|try /
    best|correct|right|optimal|ideal|recommended|magic|only|safest|most way|dose|route|protocol|schedule|course|candidate*|form|method|number|regimen|plan|treatment /
    best|right|correct|optimal .. dose|route|protocol|schedule|way /
    is|are|it's right|suitable|ideal|perfect|great for|fit / is|are|be|a|great|good fit|match|candidate /
    make|makes|made excellent|good|ideal|perfect|great|the .. candidate* /
    good|ideal|excellent|perfect|best|suitable candidate* / suits|suit / suitable|ideal|perfect|right for /
    need|needs|require|requires a|your|regular|monthly booster|top|maintenance /
    booster|boosters|top ups|up .. every|month*|needed|week* / maintenance /
    is|means|takes|need|needs|requires|of|be|are six|eight|four|three|two|ten|twelve|seven|five .. infusions|sessions|doses|lozenges /
    infusions over three|two|four|six / once|twice|three a|every|weekly|times / start|starts|take|takes|need|needs|requires|is|works|best .. mg|milligram* /
    is all it|you takes|need / all .. will need|needs|requires / all you need / works best /
    whatever|regardless|no .. age|weight|matter !what / no matter !what / as a matter of course / children as young /
    from the age / from age / over the age / any age / universally / whole family /
    everyone|anybody|anyone|somebody .. qualifies|benefits|candidate /
    nasal|iv|intravenous|oral route|infusion|infusions|sprays .. best|better|superior|beats / chances are /
    qualifies / the dose is / exactly /
    weekly|monthly|daily|fortnightly infusions|sessions|doses|lozenges|treatment / standard course|dose|protocol /
    for life / have to|will keep|need`,
  },
  rules: [
    {
      name: "without-care",
      kind: "use",
      cue: "careless",
      anyone: true,
      rank: 7,
      stances: denied,
      examples: [
        ["You can take {T} for {C} without a prescription.", "contradicts"],
        ["Nobody with {C} should take {T} without supervision.", "consistent"],
      ],
    },
    {
      name: "for-all",
      kind: "use",
      cue: "prescriptive",
      anyone: true,
      rank: 4,
      stances: tooFar,
      examples: [["Every adult with {C} should be offered {T}.", "overstates"]],
    },
    {
      name: "with-care",
      kind: "use",
      cue: "careful",
      anyone: true,
      rank: 3,
      stances: { ...said, negated: "consistent" },
      examples: [["Talk to a psychiatrist before you consider {T} for {C}.", "consistent"]],
    },
  ],
};
