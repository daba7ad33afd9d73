/**
 * Verbs by what they say of their subject and object. The classes are whole classes of the language, not what
 * some text happened to use.
 */

/** What a verb does to what stands after it. */
export const verbClasses = {
  /** Makes it better, or more of something good. */
  better: `improve enhance boost sharpen strengthen restore ameliorate better optimize optimise refine elevate lift heighten
    bolster fortify uplift brighten upgrade maximize maximise rejuvenate revitalize revitalise renew replenish perfect
    nurture enrich stabilize stabilise normalize normalise rebalance regulate harmonize harmonise reawaken
    rekindle recover
    regain reclaim reinforce clarify energize energise hone buttress shore buoy revive reinvigorate invigorate
    rehabilitate streamline`,
  /** Makes it less. */
  lessen: `reduce lessen decrease diminish lower relieve alleviate ease soothe mitigate curb cut calm quiet quieten tame
    dampen minimize minimise suppress attenuate shrink halve abate soften dull lighten blunt silence limit subdue
    moderate weaken shorten slow delay decline drop inhibit lose shed slash trim pare curtail cushion temper restrain
    restrict constrain decelerate postpone retard deplete dent drain erode quell quench allay assuage dilute defuse
    downregulate deter buffer discourage impede stem rein stunt thwart stifle depress degrade`,
  /** Makes an end of it. */
  end: `cure fix heal repair reverse eliminate erase eradicate resolve remove stop prevent abolish banish end conquer
    overcome beat dissolve undo correct vanquish annihilate neutralize neutralise halt arrest avert forestall preclude
    obviate block foil quash kill destroy wipe clear rid nullify counteract counter offset negate extinguish`,
  /** Works against it, as a treatment does. */
  treat: "treat manage address tackle combat fight counter counteract battle control handle",
  help: "help aid assist benefit support serve",
  /** Keeps it from harm. */
  protect: `protect guard shield safeguard insulate immunize immunise spare rescue defend preserve maintain sustain ward
    stave fend save`,
  enable: "enable allow let empower unlock free permit equip liberate",
  /** Changes it, one way or the other. */
  change: `change alter affect influence modify modulate impact shape transform revolutionize revolutionise reshape
    determine mediate underlie drive govern sway skew disturb perturb predispose dictate condition reprogram
    rewire relax comfort exhaust tire distress demoralize reassure arouse excite sedate
    awaken prime harden stiffen thicken thin clog starve stimulate
    remodel upregulate`,
  /** Does something to the brain that would be a repair. */
  rewire:
    "rewire reset reboot rebuild repair regrow reconnect retrain rebalance recalibrate normalize normalise restore heal correct fix remodel reorganize reorganise",
  increase: `increase raise augment accelerate promote foster encourage facilitate induce trigger stimulate speed
    activate amplify double triple hasten expand extend prolong intensify elevate boost enhance quadruple multiply
    lengthen widen broaden deepen enlarge maximize escalate fuel spur propel catapult kindle stoke swell hike bump
    spike quicken catalyze catalyse galvanize motivate`,
  worsen: `worsen exacerbate aggravate impair damage harm hurt disrupt destroy ruin wreck undermine deteriorate hinder
    compromise complicate threaten hamper heighten endanger jeopardize jeopardise imperil injure cripple poison
    sabotage erode weaken spoil inflame stress scar disable burden plague sicken debilitate contaminate infect
    upset attack invade unsettle frighten traumatize traumatise derail stymie`,
  cause: `cause produce generate create yield bring evoke elicit provoke lead result contribute make spark ignite
    precipitate confer exert play account engender instigate prompt unleash inflict impart induce breed beget sow
    force compel`,
  give: "give provide offer deliver supply afford grant bring hold confer exert yield impart",
  /** With a particle: "bring down", "ward off", "speed up", "wipe out". */
  phrasal: `bring cut put keep set build break wear slow speed ramp drive push drag ward stave fend hold head fight
    wipe knock shut switch turn clear dial clamp ratchet tone weigh eat chip burn shake stamp root weed chase flush
    shore prop rev buoy fire stir start close`,
  /** Leaves it in some state: "keeps the mind sharp". */
  render: "make keep leave render turn set put hold get",
  /** Goes together with it. */
  link: `associate correlate link relate connect predict correspond tie coincide accompany share
    covary depend differ vary parallel track mirror overlap exceed surpass attribute implicate forecast foreshadow
    presage portend herald foretell characterize characterise stem originate`,
  compare:
    "outperform outclass outshine outdo surpass beat exceed trump eclipse rival match equal outlast",
  replace: "replace supplant supersede overtake displace dethrone",
  show: `show demonstrate prove confirm find reveal establish indicate document verify validate conclude discover
    illustrate highlight underline underscore attest`,
  /** Takes it in, or brings it out. */
  see: `see observe note report identify detect exhibit display present record uncover describe emphasize emphasise
    replicate corroborate evidence`,
  support: "support reinforce suggest imply",
  suggest: `suggest imply hint propose hypothesize hypothesise speculate theorize theorise postulate believe think
    suspect assume expect hope anticipate estimate presume posit guess imagine perceive`,
  /** Asks for more to be found out. */
  await: "require need warrant merit deserve await necessitate",
  say: `say claim state argue assert report describe tell write note announce advertise market tout promise explain
    mention swear insist call hail bill allege maintain contend recommend advise warn caution endorse praise
    cite quote`,
  seem: "seem appear look tend sound",
  study: `study investigate explore examine test assess evaluate research review measure compare analyze analyse search
    consider question ask wonder discuss cover monitor track survey pilot trial screen observe identify determine
    clarify elucidate understand learn know`,
  want: "want wish hope aim seek try attempt strive plan intend need require desire prefer strive deserve crave long struggle",
  experience: `experience report notice see feel enjoy find gain achieve get observe describe undergo regain obtain
    receive develop attain reach have show reclaim recover discover`,
  approve:
    "approve license licence authorize authorise clear green-light greenlight sanction okay register indicate grant permit legalize legalise endorse accept",
  act: `act work bind block target modulate interact engage inhibit antagonize antagonise affect influence increase raise
    boost stimulate release promote trigger enhance regulate alter`,
  use: `use prescribe administer give offer take receive apply inject infuse dose employ recommend utilize utilise provide`,
  fail: "fail neglect refuse decline struggle cease",
  /** Something of the subject's own that gets better or less, without an object. */
  turn: `improve lessen decrease diminish fade vanish disappear subside ease lift resolve drop fall decline dissolve melt
    normalize normalise sharpen clear remit abate stabilize stabilise recover return quiet calm shrink soften
    fall drop decline dwindle wane plummet plunge slump shorten weaken narrow ebb recede regress`,
  worsening:
    "worsen increase deteriorate rise escalate intensify spike climb grow soar surge rocket skyrocket swell mount widen worsen lengthen jump progress",
} as const;

export type VerbClass = keyof typeof verbClasses;
