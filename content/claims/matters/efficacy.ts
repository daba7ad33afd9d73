import { agreed, denied, type Matter, tooFar } from "../rule.ts";

/** Whether the treatment does people with the condition good. */
export const efficacy: Matter = {
  lists: {
    /** That it works is beyond doubt. */
    proven: `
    confirmed|validated|established|documented (therapeutic|medical|scientific) fact|facts|efficacy|feature|benefit|benefits|effectiveness|certainty|finding / never validated / do|does the job /
      tried and tested|true|trusted / nailed down|it / put to bed|rest /
      no room|space|reason|place .. doubt|argument|debate|question / fully|well charted|mapped /
      shadow of a doubt / had its|their answer / open and shut / signed and sealed / done and dusted / a given /
      hard evidence|science|proof / nobody|no one serious|sensible / never in doubt / bulletproof / rock solid /
      watertight / every|all doubt|doubts / doubters silenced|wrong / beyond the reach / proven /
      proved !difficult|hard|to / proves it|that /
      been|is|was|are|clinically|scientifically|fully|now|since|widely|long validated / validates /
      validated for|in|by|over|beyond|to|as /
      firmly|clearly|fully|solidly|scientifically|clinically|conclusively|securely|long established /
      well established !for|since / been|is|now|are|as established / establishes|established that|its|the|as|in /
      confirm|confirms|confirmed that|it|its|what|<T>|both / <study> .. confirm|confirms|confirmed /
      been|long|now|clinically|scientifically|since|already confirmed / confirmed beyond / settled !down|into|in /
      settles the|that|this|it question|matter|debate|argument|issue /
      beyond|past any|all|reasonable|a|the doubt|question|dispute|debate / beyond reasonable doubt /
      beyond doubt|question|dispute|debate / without a doubt|question / without doubt|question / conclusive* /
      definitive* / demonstrated efficacy|benefit*|effective* / demonstrably / been demonstrated / unquestion* /
      indisput* / undisput* / incontrovert* / incontestabl* / unequivocal* / irrefutabl* / guarantee* /
      no longer|not in|up|open doubt|question|debate|for|to|dispute / case|matter|question is closed /
      case closed / scientific|established|hard|medical|accepted|proven fact / certainty !of / evidence based /
      science backed / scientifically|clinically|medically backed|supported|shown|tested|verified / as certain as /
      has spoken / proof !of|that|it|reading / verified / substantiat* / corroborat* / verdict is in / jury is in /
      question is answered|settled / debate is over / closed the|that case|question|debate / stood the test /
      shown to work / has|have been|is|are established|demonstrated|confirmed / unassailable /
      settled science|matter|question / is a fact / the facts are in`,
    unproven: `
      unproven / unvalidated / unconfirmed / unestablished / unverified / untested / unsubstantiated /
      yet to be shown|proven|validated|established|demonstrated|confirmed`,
    /** It does people with the condition good. */
    effect: `
      lifts|lifted|lift with|on|after|once / deals|dealt with / way out of / tempers|nerves cool|settle /
      gets|got done / actually|finally deals|dealt|helps|works /
      do|does|did anything|something|nothing for|at|about|beyond / any effect|difference|good / usefulness /
      themselves|himself|herself again / went still / rewires / doubles what|the / to a standstill / rear view /
      turn|turns|turned the|a corner / hand|hands|handed .. back / without a trace /
      takes|took|take .. sting|edge|heat / gets|get|got finished|done /
      back to normal|life|himself|herself|myself|themselves / keeps|kept .. bay|check / melts|melted / in order /
      at last / tame* / turn|turns|turned my|her|his|their|your life|days|head /
      kept|keeps me|him|her|them|you on / made|makes .. disappear|easier|calmer|manageable /
      easier to plan|focus|start|concentrate|live|think|finish / works / pulls|pulling|pull its weight /
      dial|dials|dialled|dialed .. down|up / loosens / kicks|kicked <C> / clears|cleared / shakes|shook off /
      knock|knocks|knocked .. out / clear head* / straightens|straightened / hits the spot /
      delivers|delivered .. focus|calm|results|relief / new person|man|woman / never .. lose|forget|late|again /
      work|works|worked|working !out|with|together|on|group|towards|closely|hard|week|life|by|as|to|memory|days|parties|it|place|hours|from|at /
      works|work|worked well|wonders|for|so|better|brilliantly|every|magic|on <C> /
      works|worked on|in|at|from !a|our|mood / help|helps|helped|helping !line|us|choose|decide|find|book|wanted /
      treats <C>|<symptom>|it|adult|attention / treat* .. successfully|effectively / successfully treat* /
      can treat / effective* / efficac* / improv* / ease|eases|eased|easing / reliev* / relief / reduc* /
      cut|cuts|cutting !off|out|to / lower|lowers|lowered|lowering / boost* / sharpen* / sharper / restor* /
      resolv* / fix|fixes|fixed|fixing !price|fee / cure|cures|cured|curing /
      literally|actually|really cures|fixes|works / heal|heals|healed|healing /
      calm|calms|calmed|calmer|calming|calmly / quiet|quiets|quieted|quieter|quietens|quietened|quieten / silenc* /
      sort* out my|your|his|her|their / sorted / sort* my|your|his|her|their /
      ended|ends the|my|his|her|your|their|years|procrastination|decades|a / ends <symptom>|<C> / eliminat* /
      eras* / banish* / vanish* / disappear* / transform* /
      clears|clear|cleared the|your|my|his|her|up|away|brain|mental|through /
      lifts|lifted|lift the|my|his|her|your|their fog|veil|cloud|curtain|haze / unlock* / conquer* / overcom* /
      gone / success* / life chang* / lifechang* /
      changed|changes|change my|our|his|her|their|your|lives life|lives|everything / game chang* / gamechang* /
      breakthrough / miracle* / the answer|key|cure|solution|fix|remedy !is|may|lies / solution to|for /
      makes|made|make a|all|the|such|real difference / benefit|benefits|benefited|beneficial /
      respond|responds|responded / response|responder* / turns|turned .. around / remission / symptom free /
      free|freed of|from / life back / thriv* / saved my|his|her|our|their / godsend / wonder drug|cure|treatment /
      tame|tames|tamed|taming / soothe|soothes|soothed / settles|settled down|the|her|his|my|their /
      steadies|steadied|steady|steadier / strengthen* / enhanc* / stabilis*|stabiliz* /
      brings|bring|brought .. focus|calm|order|attention|under|concentration|peace|relief|home|life|mind /
      get|gets|got .. back|under|rid / rid of / puts|put .. rest|behind|back|end / undoes|undo /
      frees you|them|me|people|your / wipe* / dissolv* /
      lasting calm|focus|relief|change|results|peace|attention|improvement|benefit* / delivers|delivered /
      gains|gain /
      better|improved|sharper|clearer|greater|longer|renewed|laser|full|more|steadier|calmer|lasting|restored|sustained|stronger <symptom> /
      <symptom> .. better|back|returns|returned|improve*|gone|fell|fall|falls|drop*|lift*|clear|clears|cleared|soar*|ease*|vanish*|melt* /
      less|fewer|reduced|lower|diminished <symptom> / no more <symptom>|<C> / goodbye /
      fell by|from|sharply|to|steeply|dramatically|below / dropped|drops|halved|tumbled|plummeted|plunged /
      tackl* / succeed* / clear|clears|lift|lifts|lifted the <C> / does|did the trick|job / does|did wonders /
      combat* / counter* / alleviat* / ameliorat* / dissipat* / control* <C>|<symptom> / manages <C>|<symptom> /
      moved the needle / takes|took the edge / turned off|down the|my|his|her !<T>|bill|claim|request|offer /
      switched|switches off|on / stop|stops|stopped <symptom>|<C> / could|can|now|and|then|who|i|to finally /
      finally / finish|finishing|finished tasks|things|what|a|my|his|her|sentences|books|chores|their /
      sit|sits|sat still / stay on task / outgrow* / superpower / revolution* / reborn / flick* .. switch /
      rescues|rescued|rescue / makes|made .. manageable / halts|halted / smooths|smoothed / level* out /
      <C> .. gone|history|vanish*|disappear*|melt*|away|behind / remedy|remedies / antidote / active against /
      good|great|brilliant|amazing|fantastic for <C>|it|this|the|attention|concentration|my|your|focus /
      new lease / fit|fits for / shift / feel|feels|felt|notice|notices|noticed the|a difference|change|shift /
      notice|notices|noticed clearer|calmer|better|sharper|less|more / able to concentrate|focus|finish|sit|plan /
      settle|settles|settled down / lifts|lift|lifted <symptom> /
      switched|switches|turned my|the|his|her|your <C> / clearer thinking / normal again / night and day /
      untangl* / unscrambl* / dissolves / disappears / a changed / rein* in / back in|on focus|track / puts back /
      give|gives|gave .. back / picks|picked up / pays|pay off / keeps|keep|kept .. check|bay / anchors /
      organise*|organised|organized|organizes !by|a / think|thinks|thinking more clearly|straight|clearly /
      tick* every|box`,
  },
  rules: [
    {
      name: "proven",
      kind: "efficacy",
      refine: "proof",
      cue: "proven",
      evidence: true,
      // "Proven treatments should come first": those of others.
      notBefore:
        /^(?:treatments|therapies|medicines|medications|drugs|options|methods|ways|alternatives|approaches|ones)$/u,
      rank: 5,
      stances: denied,
      examples: [
        ["{T} is proven to work for {C}.", "contradicts"],
        ["Few doctors would now dispute that {T} is proven to work for {C}.", "contradicts"],
        ["{T} is not proven to work for {C}.", "consistent"],
      ],
    },
    {
      name: "unproven",
      kind: "efficacy",
      cue: "unproven",
      rank: 5,
      stances: agreed,
      examples: [["For {C}, {T} remains unproven.", "consistent"]],
    },
    {
      name: "left-open",
      kind: "efficacy",
      refine: "open",
      cue: "unknown",
      // These open a question and need another statement to be one.
      notFrom: /^(?:until|unless|whether|if|pending|not|says?|tells?)$/u,
      rank: 0,
      stances: { asserted: "consistent", future: "consistent", hedged: "consistent" },
      examples: [["What {T} would do in {C} is anyone's guess.", "consistent"]],
    },
    {
      name: "helps",
      kind: "efficacy",
      refine: "compared",
      cue: "effect",
      noun: true,
      rank: 2,
      stances: tooFar,
      examples: [
        ["{T} cures {C}.", "overstates"],
        ["{T} may improve {C}.", "consistent"],
        ["Some people with {C} say that {T} helped.", "consistent"],
        ["{T} is not a cure for {C}.", "consistent"],
      ],
    },
  ],
};
