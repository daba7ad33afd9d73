/** Small words by what they do in a sentence. English; tested against single lower-case words. */

const words = (list: string) => new RegExp(`^(?:${list.trim().split(/\s+/u).join("|")})$`, "u");

/** Verbs that show that a clause has its own subject. */
export const finiteVerb = words(`
  is are was were am has have had can could will would may might must should do does did let
  it they we you i he she who which there
  works? helps? treats? needs? makes? gets? says? shows? remains? carries causes acts? fails? gives? comes? goes takes? offers?
  seems? cures? improves? restores? know knows call belongs? exists? leaves? put puts said told found took gave made went came
  begins? becomes? became lacks? means? remained ends? starts? blocks? repairs? rejects? reported reports won got saw felt feels?
  keeps? brings? turned turns raises? reaches writes warns? boosts? cuts? reduces? eases? lifts? fixes fixed cured`);

/** Verbs by which a line is a sentence and no bullet. */
export const anyVerb = words(`
  is are was were be has have had can could will would may might must should do does did am
  works? helps? treats? cures? improves? restores? gets? makes? carries causes`);

/** Conjunctions that start a clause wherever they stand. */
export const clauseOpener = words(`
  while whereas although though whilst because however unless since whose which who until except`);

/** Conjunctions that start a clause after a comma. */
export const clauseOpenerAfterComma = words("before after so if when where once yet");

/** Verbs after "that" which make it a relative pronoun: "a drug that can …". */
export const relativeVerb = words(`
  can could may might will would has have had is are was were does do did should must`);

/** Before "that" these make it a conjunction or a pronoun: "says that is …". */
export const beforeComplement = words(`
  and or say says said claim claims believe think is was true shown show shows`);

/** After these a name is not what the clause is about: "than Ritalin", "unlike it". */
export const oblique = words(`
  than like unlike as with without to over of for from by in on against about versus vs beside besides beyond alongside off
  instead not call calling calls called outperforms? beats? replac\\w* mimics? swap\\w* via through and`);

/** What may stand between such a word and the name. */
export const determiner = words("a an the any other most some your their usual daily");

export const relativePronoun = words("which who whose that");

/** Before a condition these say that it is people's, not what the treatment is for. */
export const ofPeople = words(`
  with have has had having without comorbid co diagnos\\w* history also whose who got model models reminiscent resembling like
  later than my boys children adults`);

/** After a condition these say that it is an outcome or belongs to something else. */
export const asOutcome = words(`
  diagnos\\w* later onset rates? scores? medication meds medicine prescription tablets partner drugs`);

/** What stands between the members of a list of conditions. */
export const listing = words("and or , as well also plus even now for both in to of");

/** "few", "little": negations, but not after these: "a few", "quite little". */
export const fewWord = words("few little");
export const beforeFew = words("a as the after every of quite very");

/** Negations that leave a little: "few side effects" are some. */
export const nearlyNone = words("few fewer little less rarely seldom hardly barely scarcely");

/** Words that weaken a verb wherever they stand before it. */
export const modal = words("may might could would perhaps possibly maybe potentially");

/** Verbs by which a clause says of its subject what it is, has or can. */
export const auxiliary = words("is are was were has have had can could may might will would must");

/** After a negation these keep up what they speak of: "cannot be ruled out", "is not denied". */
export const dismissing = words(`
  ruled excluded ignored overlooked dismissed denied forgotten neglected underestimated discounted avoided`);

/** Before a comma or a dash these show that the clause goes on after the next one. */
export const leadsOn = words(`
  is are was were has have had can could may might will would must should does do did not never
  be been being called considered described regarded`);
/** After the comma or dash these start something of their own instead. */
export const broughtOn = words(
  "nothing nobody none no it they we you i he she this that there and but so",
);

/** What trials and evidence can be, in a row: "large, randomised, placebo-controlled trials". */
export const quality = words(`
  large larger big bigger rigorous robust randomi[sz]ed controlled placebo double blind blinded independent high quality well
  designed powered long term multicentre multicenter adequate adequately properly proper definitive reliable solid good`);

export const copula = words("is are was were has have");

/** Verbs by which it says what its subject brings with it. */
export const bringing = words("carries poses brings causes means remains becomes leads");

/** Negations that deny the noun after them and no verb. */
export const prepositional = words("without lack absence absent free devoid instead rather sans");

/** Negations that take back for one use what was said of another, and what stands before that use. */
export const excepting = words("not never nor rather instead");
export const intoCondition = words("for in with against to treat treating yet as a treatment the");

export const duty = words("should must ought");
export const telling = words(
  "told warned informed aware reminded asked mention\\w* discuss\\w* knowing",
);

/** Before a verdict these make it speak of what stands before: "… is a myth". */
export const beforeVerdict = words(`
  is are was were be been being remains? a an the simply plainly just pure wildly badly far largely entirely completely by`);

/** Before a reproach these make it speak of what is done: "… is dangerous", "… carries risks". */
export const beforeReproach = words(`
  is are was were be being remains? becomes? carry carries pose poses bring brings run runs`);

/** After a verdict these make it speak of what follows: "the myth that …". */
export const afterVerdict = words("that to about of if");

/** A verdict does not reach over these. */
export const verdictLimit = words("; \\. but although though however so because");

/** Cues that a verb after them can deny: "its efficacy has not been …". */
export const nounLike =
  /(?:ness|acy|ments?|ions?|benefits?|relief|cure|response|effects?|speed|onset|safety|approval|clearance|licen[cs]e|nod|blessing|label|evidence|data|studies|study|cohort|trials?|risks?|harm|danger|dependen[ct]y?e?|withdrawal|addict\w*|nausea|dizziness|pressure|rate|proof|abuse|misuse|downside|drawbacks?|rapid\w*|fast|quick\w*|turnaround)$/u;

/** Hedges that weaken the whole sentence, as limits of a study do; others weaken their clause. */
export const wholeHedge =
  /^(?:anecdot|preliminar|pilot|small|tiny|open|uncontrolled|unblinded|case|self|no|without|exploratory|hypothes|theor|specul|tentativ|investigat|under|provisional|interim|placebo|proof|lack|not)/u;

/** After a negation these say that a harm does not come about: "cannot cause", "never leads to". */
export const causing = words(`
  have has had cause causes caused carry carries carried lead leads led produce produces produced pose poses posed come comes
  experience experiences suffer suffers develop develops get gets become becomes see saw seen feel feels felt occur occurs
  happen happens report reported notice notices noticed raise raises increase increases affect affects harm harms hurt hurts
  create creates make makes give gives leave leaves bring brings trigger triggers induce induces result results found find
  any evidence risk danger dissociate hallucinate invite invites turn turns know knows involve involves present presents`);

/** Words for one person: a sentence about somebody, not about the treatment. */
export const onePerson = words("she he his her him i my");

/** What may stand between "not" and a harm that is denied: "is not at all addictive". */
export const light = words(`
  is are be been being a an the so very ever really known at all any of to in physically even either considered remotely single`);

/** Before a harm these make its denial a weaker one: "no serious side effects". */
export const grave = words("serious severe major lasting significant grave notable permanent");
