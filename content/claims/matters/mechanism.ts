import { denied, type Matter, said, tooFar } from "../rule.ts";

/** How the treatment acts. */
export const mechanism: Matter = {
  lists: {
    receptor: `
    <own> / antagonist* / block* .. receptor*|nmda / <rival>`,
    /** Puts the brain right. */
    repair: `
    even|evens|evening out / knit|knits together / stitches / puts back|together / where it comes from /
    patch|patches up / papering / tops up / smooths|irons|ironing out / re ignites|reignites / revives /
    replaces .. missing / makes good / straightens|straighten out / brings .. back / settles / hooks up / relink* /
    rejoin* / repair* / rewir* / re wir* / reset|resets|resetting / rebalanc* / re balanc* / regrow* / rebuild* /
    rebuilt / correct|corrects|corrected|correcting / restor* / normalis* / normaliz* / fix|fixes|fixed|fixing /
    reboot* / recalibrat* / retrain* / heal|heals|healed|healing / mend* / regenerat* / switch|switches on|back|off /
    turns|turn|turning on|up|down|back / root cause / at the root / underlying cause / source of / unlock* /
    kick start* / kickstart* / jump start* / jumpstart* / strengthen* / grow|grows|growing|grown /
    new connections|synapses|pathways|circuits|wiring / boost* / flush* / cleans* / undo|undoes / unblock* /
    replenish* / top|tops up / put|puts .. balance|right|back / balances|balancing / reconnect* / re connect* /
    remodel* / opens|opening up / sprout* / builds|building|build / increas* / clears / puts|sets right /
    wakes|wake|awakens up / reawaken* / restart* / repav* / lays|lay down / fertili* / tunes|tuning|tuned / rewrit* /
    reshap* / restores / supplies|supply|gives .. what|missing / makes up for /
    bring|brings .. balance|line|online|back|life / back online|in / coax* / dials|dial up|down /
    quiets|quiet|calms|silences / feeds / steadies / re route* / reroute* / bypass* / lubricat* / oils /
    plugs|fills the|in|a / stitch* / wires`,
    sameWay: `
    no difference between|from / no different / one and the same / nothing to tell|separate|distinguish /
    much as <M>|<usual> do|does / as <M>|<usual> / both keep|raise|boost|block|work|act|lift /
    copy|copies|copying|imitate* / twin of / cousin of .. <M>|<usual> / in the manner of /
    <usual> .. another name / keeps|keeping|holding|holds .. <rival> /
    exactly|just|precisely|much the|in|via|through|by same|the|identical /
    same|identical as|to (that|those) (of) <M>|<usual> /
    same|identical way|mechanism|manner|route|pathway|principle|action|systems|receptors|targets as|that|<usual>|used|of|by /
    by|through|via|on the|much same|identical /
    the same .. route|pathway|system|systems|receptor|receptors|way|mechanism .. as|<usual> /
    exactly|just|much as|like <M>|<usual>|<other> / like any|every <M>|<usual>|<other> /
    like|as <M>|<usual> / as|than|like .. <M> do|does /
    is|are|as a|an|another|basically|essentially|just (a|an|another|one) (more) (release|mild|gentle|powerful|natural|slow|new) stimulant /
    same .. trick as|that / the (very) (same) way .. <M>|<usual> / way <M>|<usual> does|do|works|work /
    slow|fast|time release <M>|<usual> / in the usual|normal|ordinary|old way /
    act|acts|works|work|working on|by|through .. <rival> /
    works|work|acts by raising|boosting|flooding|increasing|releasing|blocking|pumping /
    by raising|boosting|flooding|increasing|releasing|pumping|lifting|topping|inhibiting|blocking .. <rival> /
    flood* .. <rival> /
    raises|boosts|increases|releases|lifts|pumps|inhibits|elevates|cranks|cranking|keeping|keeps|hikes|spikes|pushing|pushes|jacking|topping|tops .. <rival> /
    <rival> .. reuptake|transporter*|surge|flood|release|boost|booster / <rival> agonist|drug /
    activates|activating|excites|stimulates|stimulating|opens|switches .. <own> / agonist /
    nothing to do with .. <own> / has no effect on .. <own> /
    mechanism .. known|understood|proven|settled|clear|mapped|established / purely|solely|entirely .. <rival> /
    no different from|to / is|are an opioid / like|as an opioid /
    how it|<T> works|acts is|are .. understood|mapped|known|proven|settled|clear /
    proven|proved|shown|established .. mechanism / how .. proven|settled|established`,
  },
  rules: [
    {
      name: "works-like-the-usual",
      kind: "mechanism",
      cue: "sameWay",
      notAfter: /^(?:than|instead|rather|of|not)$/u,
      rank: 8,
      stances: denied,
      examples: [
        ["{T} treats {C} in exactly the same way as {M}.", "contradicts"],
        ["{T} does not act on {C} in the same way as {M}.", "consistent"],
      ],
    },
    {
      name: "repairs-the-brain",
      kind: "mechanism",
      cue: "repair",
      near: ["brain", "own", "rival"],
      rank: 7,
      stances: tooFar,
      examples: [
        ["{T} rewires the brain circuits behind {C}.", "overstates"],
        ["{T} might help to normalise brain circuits in {C}.", "consistent"],
      ],
    },
    {
      name: "acts-on-receptor",
      kind: "mechanism",
      cue: "receptor",
      rank: 6,
      stances: said,
      examples: [["{T} is a receptor antagonist, hence the idea of a role in {C}.", "consistent"]],
    },
  ],
};
