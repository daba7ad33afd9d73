import { type Matter, tooFar } from "../rule.ts";

/** How fast the treatment acts. */
export const onset: Matter = {
  lists: {
    /** Words for speed itself. */
    fast: `
      gets|get|got going / kick*|kicked .. in / in a flash|day|heartbeat|jiffy / without delay / immediate* /
      instant* / overnight / rapid* / quick* / fast / fast acting / faster / fastest / swift* / straight away /
      right away / at once / speed* / onset / promptly / lightning / speedy / kicks in / kick in / acts fast`,
    /** Times that are soon, where something is said to happen in them. */
    soon: `
      before .. drip|bag|session|infusion .. empty|over|finished|done|ends /
      by the time .. you|your|car|leave|lift|coffee / next day|morning|afternoon / one sitting /
      the minute|instant / on the drive|way|bus|train home / before lunch|dinner|tea|noon|bedtime|breakfast /
      same evening / timetable / timeline / how soon|quickly|fast / at a stroke / then and there /
      there and then / in hours / after one /
      within|in (just|about|as little as|only|roughly|under|less than|the|a|your|their) (first|few|couple|matter|single|one|two|three|four|five|half|mere) (of|an|a) minute*|hour*|day|days|moments|seconds|session*|dose|weekend|night|afternoon|morning|hour|evening|24|48|72|infusion /
      within the|a|an|one|24|48|72|forty|thirty|twenty|ninety .. hour*|minute*|day|days|week|h /
      within 24h|48h / within 24|48|72|12 h|hr|hrs / inside an|the|a hour|day / within .. minutes|hours|days /
      in minutes|hours|days|seconds / in a .. minutes|hours|days / matter of minutes|hours|days /
      minutes not weeks / hours not weeks|months / days not weeks|months /
      same day|afternoon|evening|morning|night / two|three|one|four hours|days : that|this /
      two|three|one|four hours|days is|are|was all|enough / on the spot / in no time / no time at all /
      next|following morning|day / from day one / day 1|one /
      by (the) evening|dinner*|lunch*|bedtime|nightfall|teatime|tomorrow|monday|supper|breakfast /
      after just|only|a|one|single|your|their|my|the (single|very|one|first) (single|first) infusion|session|treatment|visit|lozenge|spray /
      after just|only|a|one|single (single|one|first) dose /
      after one|two|a|the first .. infusion|dose|session|treatment /
      after|from|in|within|by|with|during .. first infusion|session|dose|visit|treatment|lozenge /
      first infusion|dose|session .. felt|feel|clear*|gone|quiet*|calm* /
      before .. get|leave|out|drive|walk|home|finish*|finished|stopped|empty|ended /
      before the .. is over|out|finished|ends / by the time .. leave|home|drive / the moment /
      minutes later|after / hours later|after / hour later / no waiting / do not have to wait /
      without .. wait* / no .. wait* / why wait / 24|48|72 hours / hour|hours or two|so / sooner /
      weeks|months to work|wait / same hour / day after / wait* !list|room|times|rooms|for|lists`,
  },
  rules: [
    {
      name: "works-soon",
      kind: "onset",
      cue: "soon",
      with: ["effect", "symptom", "shows", "proven"],
      noun: true,
      rank: 6,
      stances: tooFar,
      examples: [["After one session of {T}, {C} is gone.", "overstates"]],
    },
    {
      name: "works-fast",
      kind: "onset",
      cue: "fast",
      noun: true,
      rank: 6,
      stances: tooFar,
      examples: [
        ["{T} acts rapidly in {C}.", "overstates"],
        ["Whether {T} acts quickly in {C} is unknown.", "consistent"],
      ],
    },
  ],
};
