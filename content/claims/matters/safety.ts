import { agreed, denied, type Matter, tooFar } from "../rule.ts";

/** Risks, side effects, and what comes of it in the long run. */
export const safety: Matter = {
  lists: {
    /** No danger at all. */
    harmless: `
    needless fuss / little|nothing|not .. to fear / no nasty|ill|unwanted|unpleasant / never .. habit / scot free /
    a clean / spotless / nothing bad|serious|worse happens|can / never hurt|harmed / not hurt|harm / as gentle as /
    no ill / gentle as a / without a second|worry / could not hurt|harm / harmless* / risk free / innocuous /
    no strings / nothing whatsoever|whatever|at to|all fear|worry|to / nothing to worry|fear|lose /
    no reason|cause|need to|for worry|fear|concern|alarm / need not|never worry|fear|trouble|concern / worry free /
    as safe as / as harmless as / safe as /
    safe for everyone|anyone|all|any|every|children|kids|toddlers|life|lifelong|daily|long|continuous|indefinite|even|pregnan* /
    safe to take|use every|daily|at|as|long|indefinitely|for / safe at|in any|every|all|the long / safe long term /
    safe even /
    completely|totally|perfectly|entirely|absolutely|utterly|fully|wholly|100|%|hundred|proven|proved|percent safe /
    perfectly|completely|totally|entirely fine / safe beyond|without / impossible to overdose|become|get /
    clean bill|safety / unblemished / safety .. established|proven|settled|beyond|never|question|guaranteed /
    proven|established|impeccable|spotless|flawless|unblemished|perfect safety|record / <harm> free /
    free of|from any|all|side|risk*|danger*|harm* / tabloid hysteria / hysteria / scare story /
    safe|safest drug|medicine|treatment|thing there|known|of / no catch|downside / without any|a downside|catch /
    totally fine / entirely|completely|wholly untouched|unaffected /
    not a hint|trace|whiff|chance|shred|scintilla of / never habit / heart|pressure|brain|memory|liver|bladder .. unaffected|untouched / no danger of`,
    /** Danger, but little. */
    mild: `
    in their|her|his|my stride / little to fear / no big deal / nothing much / blip /
    soon|quickly gone|pass|passes|over / sail|sails|sailed through / easy to take|bear / a breeze / low risk /
    safe pair / gentler / no trouble / handful of minutes / hardly|barely any <harm>|trouble|problem* / hardly|barely noticeable / well|generally|widely|easily|excellently|nicely tolerated /
    tolerate|tolerates|tolerated .... well|beautifully|nicely|easily|fine / tolerable / tolerability /
    safe|safely|safer !to|place|space|bet / mild|mildly / minor / gentle|gentler / manageable / short lived /
    transient /
    pass|passes|passed|fade|fades|faded|wears|wear|clear|subside* .. within|in|by|before|quickly|minutes|hour|hours|day|soon /
    few|fewer|little|minimal|low|negligible|rare|slight <harm> /
    <harm> .. mild|minor|minimal|rare|few|slight|manageable|negligible|low|trivial|fleeting|gone|over /
    rare|rarely .. <harm> / minimal / negligible / trivial / kinder / easy on /
    good|excellent|favourable|favorable|strong|reassuring safety / safety record|profile / unlikely /
    nothing more|worse|serious than|to|happens|is / in safe|trained|expert|our|good hands / fleeting / slight /
    kind to / comfortable / pleasant /
    no|without|any serious|major|severe|significant|real|grave <harm>|problem*|incident*|trouble* /
    bit of|a|touch|little|slightly float*|dizz*|spac*|yawn|woozy|giddy|dream* / a yawn|nap / at worst|most`,
    harm: `
    <harm>`,
    /** Harm as a certainty. */
    certainHarm: `
    bound to go|fail|suffer|end|lose / will cost|rob|rots / for good / no way back / beyond repair /
    certain to|ruin /
    will|always|inevitably|certainly|definitely|invariably|sure|bound|guaranteed .. wreck*|ruin*|destroy*|damage*|rot*|fry*|fries|kill*|hook*|addict*|shrink*|scar*|shred*|cripple* /
    wreck* / ruins|ruined|ruin / destroys|destroyed|destroy / shred* / rots / fries / shrinks / kills|kill /
    leaves|leave|left .. damaged|scarred|addicted|hooked|impaired|psychotic|damage / will end up|leave|cost /
    causes|cause permanent|irreversible|lasting|brain|lifelong / permanent* / irreversibl* /
    everyone|anyone|nobody .. ends|gets|becomes|escapes / inevitabl* / invariabl* / sooner or later /
    turns|turn .. addict*|zombie* / lead*|led straight / is toxic / always cause*|end* / eats|eat away /
    without fail / every one|single|last .. addict*|hooked / guarantees`,
    /** What comes of it in the end. */
    longTerm: `
    long term|run|haul / years of|from|down|later|on / down the line|road / over years|time|decades|months /
    over the years / decades of|on|later|after / repeated use|dosing / lifelong / lasting effects / developing brain`,
    /** That nothing about it is left to learn. */
    known: `
    fully|well|completely|thoroughly|perfectly charted|known|understood|mapped|documented|studied /
    no|hold no mystery|surprises|secrets / long been known`,
  },
  rules: [
    {
      name: "risk-named",
      kind: "safety",
      cue: "harm",
      outside: "harmless",
      noun: true,
      rank: 6,
      stances: agreed,
      examples: [
        ["{T} for {C} can cause confusion and nausea.", "consistent"],
        ["{T} for {C} has no side effects.", "contradicts"],
        ["{T} for {C} is not without risks.", "consistent"],
        ["In {C}, side effects of {T} are never seen.", "contradicts"],
      ],
    },
    {
      name: "wholly-safe",
      kind: "safety",
      cue: "harmless",
      rank: 8,
      stances: denied,
      examples: [
        ["{T} is completely safe for people with {C}.", "contradicts"],
        ["Nobody should believe that {T} is risk-free in {C}.", "consistent"],
      ],
    },
    {
      name: "safe-or-mild",
      kind: "safety",
      refine: "compared",
      cue: "mild",
      rank: 7,
      stances: tooFar,
      examples: [["{T} is well tolerated by people with {C}.", "overstates"]],
    },
    {
      name: "harm-certain",
      kind: "safety",
      cue: "certainHarm",
      rank: 7,
      stances: { asserted: "overstates", hedged: "consistent" },
      examples: [["Take {T} for {C} and you will wreck your memory.", "overstates"]],
    },
    {
      name: "future-known",
      kind: "safety",
      cue: "known",
      near: ["longTerm"],
      rank: 7,
      stances: denied,
      examples: [["The long-term effects of {T} in {C} are fully understood.", "contradicts"]],
    },
  ],
};
