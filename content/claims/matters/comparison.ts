import { denied, type Matter, said, theirs, tooFar } from "../rule.ts";

/** The treatment beside the usual medicines. */
export const comparison: Matter = {
  lists: {
    /** Better than what is usual. */
    superior: `
      hold|holds a candle / blunt|blunter tool|instrument / pale|pales|paled / rings|circles around|round /
      head and shoulders / light years / the edge over / has|have the edge / streets ahead /
      what .. <M>|<usual> .. cannot|could|never|not / <M>|<usual> .. cannot|could|can not / knocks|knock spots /
      second to none / leagues ahead / more|better|further .. than / runner up / no contest / does|did more /
      hands <M>|<usual> /
      better|superior|stronger|faster|quicker|safer|cleaner|longer|kinder|gentler|smarter|healthier|greater|easier|deeper|sooner than|to !placebo|saline|midazolam|a|that|average /
      more .. than <M>|<usual>|any|other|every|them|either / far|much|so|even|lot better /
      superior !to / outperform* / outclass* / outshin* / outdo* / surpass* / trump|trumps /
      beats|beat|beating !placebo|saline / puts .. shame / leaves|left .. behind|dust|standing /
      twice|three|ten times .. as|better / <M>|<usual>|else .. let|cannot|never|only|merely|just|mask*|quits /
      unlike <M>|<usual> .. not !approv*|licen*|authori*|clear*|been|yet|proven|established|recommend*|support*|back*|indicated|act|affect|raise|boost|target|belong|a|the|first|well /
      compared with|to <M>|<usual>|<other> / ditch* / swap* / trade in|your / throw|threw away|out /
      say|kiss|wave .. goodbye / no more <M>|<usual>|pills / better option|choice|alternative|bet /
      nothing|no .. half as|so well|good / > <M>|<usual> / not even close / side by side / hands down /
      in a class|league / no <M>|<usual> .. match*|come|comes|compar*|can|touches|touch / comes close /
      what <M>|<usual> .. cannot|never|could / upgrade / more than <M>|<usual> ever /
      without|minus the crash|crashes|jitters|side / any <M>|<usual> / anything .. pharmacy|offer*|cabinet /
      wipes the floor / blows .. water|away / yesterday / settle for / still needs|need / outlast* / never could /
      ever did|could|has|have`,
    /** Where the usual medicines have failed. */
    usualFails: `
      where|when|if|after|once|for .. <M>|<usual>|nothing|everything|they|else|coaching|medicines|treatments|options|others|drugs|two|medication .... fail|fails|failed /
      where|when|if|after|once .. <M>|<usual>|nothing|everything|they|else|coaching|medicines|treatments|options|others|drugs|two|medication stop*|let|quit|quits|falls|fell|gave|give|ran|run|could|cannot|wear|wears|exhausted|tried|touch*|not /
      <M>|<usual>|else .. fail|fails|failed|exhausted / have|has|had failed`,
    firstLine: `
    first thing doctors|psychiatrists|clinicians|physicians|paediatricians / become|became the first thing / ought to begin|start /
      off its|their perch / opening move / first|top rung|slot|spot|place|position /
      the new <M>|<usual>|normal|first / been|is|are|was retired /
      what doctors|psychiatrists|clinicians reach|prescribe|start|turn / pole position / reach .. first /
      turns|turn to first / crown* / king / in pride of / had their|its day / yesterday's / first in line /
      lead* treatment|option|therapy / default !mode / held in reserve / relegated / pushed aside|out /
      stood down / first line / firstline / first choice|option|resort|pick / front line / frontline /
      front of the / new|current|usual|default|preferred standard|treatment|therapy|choice|option /
      standard of care / standard treatment|therapy|first|care|medicine|drug /
      treatment|drug|medicine|therapy of choice / go to treatment|option|therapy|drug|medicine|for / the go to /
      gold standard !trial*|stud*|evidence|research|data / mainstay / cornerstone / backbone /
      replaced|replaces|replacing|replace <M>|<usual>|pills|tablets|it|them / replaced|replaces by|as /
      replacement for <M>|<usual> / has|have|is|will .. replaced|replace <M>|<usual> / supplant* / supersed* /
      overtaken|overtook|overtakes / displac* / dethron* / ousted|ousts / took its|their|over place|from /
      taken over|the|its from|place / obsolete /
      before they|anyone|you|we|doctors (even) try|tries|prescribe|reach|think|consider|touch|take|start|resort|turn .. <M>|<usual> /
      before <M>|<usual> /
      before trying|touching|prescribing|considering|even|any|anything|resorting|turning .. <M>|<usual>|other|else|medicine|pill*|one /
      ahead of .. <M>|<usual>|all|every|any / over .. <M>|<usual> /
      rather than|instead of .. <M>|<usual> / recommended|recommend .. over|ahead|before|instead|first /
      guidelines|guideline .. put|puts|place|places|list|lists|name|names <T> first|ahead|at|top|above /
      guidelines|guideline now|say|says .. <T> / recommend|recommends <T> first|ahead|over|before|as /
      prefer|preferred|prefers .. to|over|choice / start|starts|started|begin|begins .. with|on <T> /
      tried|used|offered|given|prescribed first / top of the list / number one /
      better|longer|best|more thoroughly|more|as studied|documented|established|tested|researched|supported|validated|record|well|deep /
      longer .. record|history / more evidence / textbook / routine|routinely / mainstream / treatment starts /
      yesterday's news / yesterday news / no longer .. <M>|<usual> / equal|equivalent|on par|a par /
      nobody|no one .. starts|prescribes|uses / only comes|come in|after`,
    notFirst: `
      different levers|route|target|messenger|system|systems / tried .. before / become|becomes an option /
      an option / complement* / compete|competes with / stop|quit your|taking <M>|<usual>|the / by a mile /
      no place among|in / keep|keeps the / alternative to / add on / yielded to / before considering / fallback /
      back of the / bottom|end of the list|ladder|line|queue / back up|backup / long way down /
      worth a conversation / reserve|reserved for / only then / tried and / stays|stay first / not a first /
      fallen flat / not a replacement|substitute / in place of / well established / long established /
      better|more established|studied|evidence / established safety|first|treatments / last resort /
      second|third|fourth line / only once|after|when|if|where /
      after .. <M>|<usual>|standard|everything|other|two .. fail*|tried|exhausted /
      where|when|if|once|for .. <M>|<usual>|standard|medicines|treatments|options|others|drugs|usual .. fail*|exhausted|not|tried|tolerat*|enough /
      not replace / no substitute / alternative .. when|where|for|if / lacks|lack|without long term /
      no long term / tried first / come|comes first / remain|remains / head to head / never been compared /
      directly compared / compar* / decades .. behind / behind / down the list / further option /
      may be considered / long record / not|nor replace`,
  },
  rules: [
    {
      name: "first-line",
      kind: "comparison",
      cue: "firstLine",
      rank: 8,
      stances: denied,
      rival: theirs,
      examples: [
        ["{T} is the first-line treatment for {C}.", "contradicts"],
        ["{T} is not a first-line treatment for {C}.", "consistent"],
        ["{M} remains the first choice in {C}, not {T}.", "consistent"],
      ],
    },
    {
      name: "where-usual-fails",
      kind: "comparison",
      cue: "usualFails",
      with: ["effect"],
      rank: 7,
      stances: tooFar,
      examples: [["When {M} fails, {T} relieves {C}.", "overstates"]],
    },
    {
      name: "after-usual-failed",
      kind: "comparison",
      cue: "usualFails",
      rank: 6,
      stances: said,
      examples: [["Once {M} has failed, doctors may consider {T} for {C}.", "consistent"]],
    },
    {
      name: "better-than-usual",
      kind: "comparison",
      cue: "superior",
      with: ["M", "usual", "other"],
      rank: 7,
      stances: tooFar,
      examples: [
        ["{T} works better than {M} for {C}.", "overstates"],
        ["Calling {T} better than {M} for {C} runs ahead of the evidence.", "consistent"],
      ],
    },
    {
      name: "usual-first",
      kind: "comparison",
      cue: "notFirst",
      with: ["M", "usual"],
      anyone: true,
      rank: 5,
      stances: said,
      examples: [["In {C}, {M} comes first, and {T} is a last resort at best.", "consistent"]],
    },
  ],
};
