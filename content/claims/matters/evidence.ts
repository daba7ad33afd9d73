import { denied, type Matter, said, tooFar } from "../rule.ts";

/** What studies show, and how good they are. */
export const evidence: Matter = {
  lists: {
    /** Evidence of the sort that settles things. */
    strong: `
    literature|science|evidence|data|research is|are vast|mature|unanimous|overwhelming / evidence level .. highest /
      compelling / every bit as / waste of money / everything relevant|important / <study> .. settled /
      as solid|good|strong .. as / firmer|solid|firm|strong|safe ground / vast /
      nothing|little left to look|study|learn|test|prove / of one mind / well trodden / decades|years of .. work /
      <study> .... <many> / <many> .. volunteers|participants|subjects / <many> person|patient|strong /
      mountains of / in good supply / plenty of .. trials|studies|evidence|research / gold plated / exhaustive /
      every question / replicated / the weight of / highest|top .. evidence|level / evidence level|grade /
      nine|ten|twelve|several|many meta / once and for all /
      large|larger|big|bigger|major|rigorous|robust|high|quality|gold|multicentre|multicenter|landmark|definitive|solid|extensive|overwhelming|ample|abundant|decisive|pivotal|conclusive|irrefutable|thorough|comprehensive|substantial|exhaustive|massive|huge|vast|watertight|replicated|hard|proper|sizeable|sizable|mature|deep|strong|strongest|compelling|formal|adequate|adequately|bigger|reliable|convincing|good|long <study> /
      large|larger|big|rigorous|robust|high|gold|multicentre|landmark|definitive|solid|extensive|deep|proper|long|independent|properly .. <study> /
      decades|dozens|hundreds|scores|mountain|mountains|wealth|library|abundance|raft|avalanche|weight|decade of .. <study> /
      countless|innumerable|unanimous <study> / no shortage|lack|end|dearth|scarcity of .. <study> /
      in plentiful|ample supply / not in short supply / meta analysis|analyses of / phase 3|iii|three /
      gold standard <study> / randomised|randomized|controlled trials|studies|evidence / multicentre|multicenter /
      multi centre|center|site / rcts / nationwide|international|global trial|trials|study|studies /
      <study> .. settled|conclusive*|definitive*|unanimous* /
      science|evidence|data|research is|are settled|clear|in|overwhelming|conclusive|strong|solid|rock|robust|abundant|beyond|watertight|there /
      well designed|controlled|powered|conducted|run .. <study> /
      as|so thoroughly|closely|extensively|deeply as any|most|anything /
      definitive|conclusive .. programme|program /
      well|thoroughly|exhaustively|extensively|intensively|rigorously|amply|fully|properly|deeply studied|researched|documented|tested|investigated /
      as|most|best|better|more thoroughly studied|researched|documented|tested /
      most|best|better studied|researched|documented / long term data|evidence|trials|results|studies /
      track record / strength of the evidence / body of .. <study> / deep a body /
      thousands of .. patients|adults|people|participants|volunteers|children`,
    shows: `
      study after study / trial after trial /
      data|evidence|results|findings|numbers is|are compelling|promising|strong|impressive|exciting|striking /
      scores .. in|by half|third / in half / met .. criterion|criteria /
      participants|patients|volunteers .. rose|fell|improved|dropped|gained / by a third|quarter|half /
      speak for themselves / grow|grows|getting|gets stronger /
      <study> .. show|shows|showed|shown|showing|found|finds|find|demonstrat*|reveal*|indicat*|points|pointed|reported|reports|say|says|tell|tells|leave|leaves|agree|agrees|conclude*|documents|documented|links|linked|prove|proves|confirm|confirms|backs|back|supports|vouch*|recorded|saw|observed|concur* /
      shown to / shown that / was|were|been|is|are shown|found|reported in|to|that|by / <study> .. <amount> /
      <amount> .. respond*|improve*|benefit*|better|reached|reach|saw|see|felt|feel|remission|report*|experience*|notic*|responder*|fewer|less|gain*|dropped|fell /
      response|success|remission rate|rates / research|study|trial backed / according to .. <study> /
      effect size* / p < / outperform* placebo|saline|midazolam / beat|beats placebo|saline|midazolam /
      better than placebo|saline|midazolam / superior to placebo|saline|midazolam / points on /
      score|scores|rating|ratings .. fell|dropped|improved|rose|halved|down|tumbled|plunged /
      significant|significantly improv*|reduc*|better|less|fewer|lower|outperform*|superior|decreas*|benefit*|gain* /
      fell by / cut .. by / by <amount> / in our trial|study|series|sample|cohort`,
    /** Evidence of the sort that settles nothing. */

    /** That it is there. */
    backing: `
      stand|stands|stood behind / back|backs|backed / support|supports|supported / behind it|this|the|us /
      there is|are|exist / rest|rests|built|based on|upon / exist|exists / completed / published /
      we|patients have|has / vast / overwhelming / compelling / in / solid / robust / rigorous / mature / settled /
      closed / as any|most|solid|deep|good|thoroughly|well / longer|better|deeper / speak* /
      no|nothing|none|never|not|shortage|lack|needed|lacking|few|missing / leaves|leave|left|put /
      has|have|had been / well|thoroughly|extensively|fully|properly|rigorously|exhaustively / decades|years of /
      <study> ? / confirm* / record|ground / available / of one`,
    limited: `
      so far : very little / so far , very little / very little / should not guide / rests on /
      carrying it over|to / comes from mood|depression / nothing definitive|solid|firm / from a single /
      nine|ten|eight|seven|six patients|people|children|students / waste of / smattering / on the|your fingers /
      on one hand / write ups|up / look in / thin on / shelf|cupboard .. bare / fair test /
      anyone .. tested|studied / shoestring / dearth|paucity|scarcity|shortage of / hardly any|anyone|anybody /
      next to nothing|no / far from complete / patchwork / too few / loose ends / crumbs /
      few|small|limited|scarce|sparse|thin|scant|weak|preliminary|insufficient|inconclusive|mixed|patchy|shaky|underpowered|anecdotal|early|pilot|uncontrolled|tiny|meagre|meager|slim|slender|modest|flimsy|sketchy|incomplete|poor|exploratory|minimal|unblinded|single .. <study> /
      <study> .. limited|small|few|scarce|sparse|thin|scant|weak|preliminary|insufficient|inconclusive|mixed|patchy|shaky|lacking|missing|needed|absent|anecdotal|early|immature|short|tiny|modest|pilot|uncontrolled|required|awaited|flimsy|unblinded /
      handful of /
      more|further|larger|better|bigger|proper|randomised|randomized|controlled .. needed|required|warranted|necessary|awaited /
      need* more|further|larger|better|bigger|proper|randomised|randomized|controlled / <study> .. needed /
      are|is needed / case report* / case series / case stud* / single case* / anecdot* / open label /
      uncontrolled / no|without|without a|lacked|lacks|lacking|lack control|placebo|comparison|blinding /
      no control|placebo|comparison arm|group / without a control|placebo|comparison / pilot / infancy /
      under researched / underresearched / understudied / under studied /
      little|barely|hardly|scarcely|not|rarely|poorly .. studied|researched|investigated|tested /
      little|no <study> / gaps in / hypothesis generating / small sample* / sample .. small / short follow up /
      follow up .. short / hard to separate|draw|tell|say / generalis*|generaliz* / cannot|could not|can not draw /
      no|nor|any firm|definitive|final|definite conclusion*|answer*|proof|evidence / not proof / not evidence /
      no proof / self report* / should be replicated|interpreted|regarded|read|treated|viewed / replicat* /
      with caution / preliminary / inconclusive / underpowered / too small|few|short|early|thin|weak /
      not .. definitive|conclusive / is|are|remain|remains sparse|scarce|thin|limited|patchy|early /
      no one has run|done|tested / nobody has run|done|tested / exploratory /
      dozen|ten|nine|eight|twelve|six|seven|eleven|fourteen|twenty|fifteen|thirteen patients|people|adults|volunteers|participants /
      n = / question mark* / enough <study> / yet to be run|tested|done|completed / not|without blind* /
      proof of concept / individual accounts|stories|reports / limitation* / absence of blinding / hope than|on /
      unanswered / hype / no such <study> / do|does not exist / more than data|evidence /
      single press|paper|study|trial|case`,
  },
  rules: [
    {
      name: "strong-evidence",
      kind: "evidence",
      refine: "evidence",
      cue: "strong",
      noun: true,
      evidence: true,
      // "A larger trial is under way" says nothing of what trials have shown.
      with: ["shows", "proven", "effect", "backing"],
      rank: 6,
      stances: denied,
      examples: [
        ["Dozens of large trials stand behind {T} for {C}.", "contradicts"],
        ["Large trials of {T} in {C} are lacking.", "consistent"],
        ["We need large trials of {T} in {C}.", "consistent"],
        ["There is no shortage of rigorous studies of {T} in {C}.", "contradicts"],
      ],
    },
    {
      name: "studies-show",
      kind: "evidence",
      cue: "shows",
      rank: 5,
      stances: tooFar,
      examples: [
        ["Studies show that {T} reduces {C} symptoms.", "overstates"],
        ["Two papers reported that {T} might reduce {C} symptoms.", "consistent"],
      ],
    },
    {
      name: "little-evidence",
      kind: "evidence",
      cue: "limited",
      rank: 5,
      stances: said,
      examples: [
        ["Only a handful of people with {C} have been given {T} in research.", "consistent"],
      ],
    },
  ],
};
