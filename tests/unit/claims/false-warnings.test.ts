import { describe, expect, it } from "vitest";
import { type Around, bothPacks, judgePlaced } from "./packs.ts";

/**
 * Kinds of sentences that an earlier reader warned of on real pages, and none may be warned of again. The
 * examples are made up.
 */

type Case = [text: string, around?: Around];

const both = { heading: "{T} for {C}" };

const kinds: Record<string, Case[]> = {
  "another drug, or none": [
    ["These medicines help four in five people with {C}.", both],
    ["Nowhere is {T} approved for {C}."],
    ["There is no such thing as {T} approved for {C}."],
    ["{T} is not a drug that is approved for {C}."],
    ["{T} is newer than the drugs approved for {C}."],
    ["{T} is unlike medicines that are approved for {C}."],
    ["{T} does not belong to the medicines approved for {C}."],
    ["Some wrongly say that {T} is approved for {C}."],
    ["That {T} is proven for {C} is a headline that outruns the facts."],
    ["It goes beyond the evidence that {T} is proven for {C}."],
    ["For {T} to be approved for {C}, trials must come."],
    ["{T} is anything but harmless in {C}."],
    ["{T} is hardly free of side effects in {C}."],
    ["{T} for {C} has a few side effects."],
    ["{T} is less proven for {C} than {M}."],
    ["No.", { before: "Isn't {T} approved for {C}?" }],
    ["Potential advantage: {T} relieves {C} within hours."],
    ["There are several treatments that work well for {C}:", { title: "{T} for {C}" }],
    ["{T} works elsewhere in {C}: it plugs a receptor."],
    ["{T} raises BDNF, which works like fertilizer in {C}."],
    ["Another says that the treatment is free of side effects for {C}.", { heading: "{T}" }],
    ["In {C}, {M} comes first, and {T} comes up only when it has not done enough."],
    ["{T} is safe when given by trained professionals.", both],
  ],
  "a hedge or need stands over it": [
    ["Quick onset: {T} may bring relief from {C} sooner."],
    ["Whether {T} is effective for {C} requires study."],
    ["{T} is being explored as an effective treatment for {C}."],
    ["While {T} relieves {C} in theory, trials have yet to be run."],
    ["There may be a benefit, which {T} brings to people with {C}."],
    ["{T} could be a therapy that improves {C}."],
    ["Improved sleep", { lead: "{T} may help people with {C} through:" }],
    ["Rapid relief", { lead: "Possible gains of {T} in {C} include:" }],
  ],
  "another subject under a heading on both": [
    ["These medicines help four in five.", { ...both, before: "{M} and others are old." }],
    ["{M} is highly effective for {C}.", both],
    ["They work within an hour.", { ...both, before: "{M} pills are old." }],
    ["Exercise improves {C}.", both],
    ["Coaching works for most people.", both],
  ],
  "work as a noun, or as the document says": [
    ["{C} lowers work performance.", both],
    ["People with {C} miss days of work.", both],
    ["The work of the clinic on {T} for {C} goes on.", both],
    ["It works by blocking NMDA receptors.", both],
    ["{T} works through other receptors in {C} than {M}.", both],
  ],
  "not about the drug at all": [
    ["Your guide helps you settle in.", both],
    ["Our therapists help you every step of the way.", both],
    ["This page improves what you know.", both],
    ["The service treats you with respect.", both],
    ["Our team brings years of experience to people with {C}.", both],
  ],
  "new treatment or option": [
    ["{T} is slowly becoming a new therapy option for {C}."],
    ["{T} is a new treatment for {C}."],
    ["{T} is emerging as an option for people with {C}."],
    ["{T} offers an alternative to people with {C}."],
  ],
  "a title, or a question without its mark": [
    ["{T} for {C}: Benefits Reviewed", { block: "heading" }],
    ["Benefits", { ...both, block: "heading" }],
    ["How {T} Helps {C}", { block: "heading" }],
    ["Can {T} Treat {C}", { block: "heading" }],
    ["Does {T} work for {C}", both],
  ],
  "such as, like": [
    ["{T} may act sooner than medicines such as {M} in {C}."],
    ["{T} is a drug like others for {C}, such as {M}."],
    ["{T} affects other systems than drugs like {M} in {C}."],
    ["Unlike medicines such as {M}, {T} acts on glutamate in {C}."],
  ],
  "compelling, controlled trials": [
    ["More controlled studies of {T} in {C} are required."],
    ["Controlled trials of {T} in {C} are needed."],
    ["A compelling reason to study {T} in {C} is sleep."],
    ["Large, controlled trials are the next step for {T} in {C}."],
  ],
  "a wish": [
    ["Everyone with {C} wants relief without side effects from {T}."],
    ["We hope that {T} will cure {C}."],
    ["People with {C} wish that {T} were approved."],
    ["Imagine that {T} cured {C}."],
  ],
};

describe.each(bothPacks)("no warning, on %s", (_pack, pack) => {
  describe.each(Object.entries(kinds))("%s", (_kind, cases) => {
    it.each(cases)("%s", (text, around) => {
      expect([null, "consistent"]).toContain(judgePlaced(pack, text, around).stance);
    });
  });
});
