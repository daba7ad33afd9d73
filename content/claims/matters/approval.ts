import { agreed, denied, type Matter } from "../rule.ts";

/** Whether a regulator allows the treatment for the condition. */
export const approval: Matter = {
  lists: {
    /** A regulator has allowed it. */
    approved: `
      wave|waves .. through / says yes /
      official|labelled|labeled|approved|licensed|regulatory|new|next|corresponding|second indication* /
      stamp|stamped|stamps on|of / sailed through / marketed as|for / passed muster /
      cleared .. bar|hurdle|hurdles / got past .. <authority> / okay|ok from /
      <authority> .. okay|ok|yes|sign|signature / made it onto|to .. market|list / on prescription for <C> /
      full authoris*|authoriz* / market clearance / signed off / given .. blessing|nod|seal|stamp /
      approv* !letter|process|date|rating|ratings / cleared !a|an|the|trial|study|up|out|away / clearance /
      clear|clears|cleared <T> /
      licens* !clinician*|doctor*|physician*|therapist*|provider*|nurse*|professional*|prescriber*|pharmac* /
      licenc* / authoris* / authoriz* / green light* / greenlit / greenlight* / sign* off / signed it|this off /
      blessing / seal of approval / the nod / on label / to|on|onto|of the|its|his label /
      adds|added|adding .. label / label was|were widened|extended|expanded|changed /
      label .. lists|includes|covers / <C> label / labelled|labeled for / labelled|labeled indication /
      indication|indications for|in / indicated for|in / officially|formally|fully recogni* /
      official* recogni* treatment|therapy|medicine / official treatment|therapy|medicine / sanctioned /
      thumbs up / go ahead / rubber stamp* / okayed|ok'd /
      fda|ema|mhra backed|endorsed|certified|listed|registered|accepted|sanctioned /
      backed|endorsed|certified|listed|registered|accepted|passed|blessed|vetted|recognised|recognized|allowed|permitted|rubber by .. <authority> /
      <authority> .. said|says yes / accepted|accepts|recognises|recognized it|<T> as /
      <authority> .... vetted|nodded|blessed|blesses|passed|accepts|accepted|endorsed|endorses|permits|permitted|allows|allowed|recognises|recognizes|recognised|recognized|waved|adopted|backs|backed|registered|stamped|granted|embraced|ruled|warmed /
      waved .. through / given the all clear / all clear / won over <authority> / won .. <authority> /
      legalised|legalized for / roster|roll|list|register of (approved|licensed|authorised|authorized) <C> /
      <authority> 's list|roster|roll|books / roster|roll|list of approved|licensed|authorised|authorized /
      permission for / registered for / passed .. review /
      regulatory status|nod|review|hurdle*|indication|blessing / formulary / is legal* for !doctor*|clinician*|psychiatrist*|physician*|prescriber*|them|anyone`,
    unapproved: `
      outside|beyond .. licence|license|label|labelling|labeling|indication|indications|terms /
      no licence|license|label|approval|indication / unapproved / unofficial use / experimental* / experimenting /
      investigational / off label / offlabel / unlicensed / unlicenced / unauthorised / unauthorized /
      unregulated / outside of its|the|any label*|licen*|approved|indication* /
      outside its|the|any|what label*|licen*|approved|indication* / beyond its label|licence|license /
      research use|setting only`,
  },
  rules: [
    {
      name: "approval-stated",
      kind: "approval",
      cue: "approved",
      outside: "unapproved",
      // "approved uses", "eight approved drugs": of others, or of none.
      notBefore:
        /^(?:uses|drugs|medicines|medications|options|products|indications|treatments|therapies|purposes|anaesthetic|anesthetic|antidepressant)$/u,
      noun: true,
      rank: 9,
      stances: { ...denied, hedged: "consistent" },
      examples: [
        ["{T} is approved for {C}.", "contradicts"],
        ["{T} has not been approved for {C}.", "consistent"],
        ["It is a myth that {T} isn't approved for {C}.", "contradicts"],
        ["Approval of {T} for {C} is just around the corner.", "overstates"],
        ["Since it was approved for {C}, {T} has been in demand.", "contradicts"],
      ],
    },
    {
      name: "use-not-approved",
      kind: "approval",
      cue: "unapproved",
      noun: true,
      rank: 8,
      stances: agreed,
      examples: [
        ["The use of {T} for {C} is experimental.", "consistent"],
        ["{T} for {C} is no longer experimental.", "contradicts"],
      ],
    },
  ],
};
