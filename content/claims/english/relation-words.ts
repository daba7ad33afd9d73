/** Nouns and adjectives by the relation between two things that they name. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Nouns for what one thing does to another. */
export const effectNouns = words(`
  effect effects impact impacts influence influences benefit benefits role roles protection efficacy effectiveness
  advantage advantages contribution contributions consequence consequences contributor contributors repercussion
  repercussions toll cause causes trigger triggers driver drivers culprit culprits aftermath outgrowth
  determinant determinants usefulness ability harm harms toll strain brake brakes damper detriment damage remedy
  cure antidote
  inhibitor inhibitors inducer inducers mediator mediators modulator modulators regulator regulators suppressor
  suppressors promoter promoters enhancer enhancers protector stimulus catalyst deterrent buffer safeguard boon killer
  danger dangers hazard hazards threat threats`);

/** Nouns for what becomes more, less, better or worse. */
export const changeNouns = words(`
  improvement improvements reduction reductions increase increases decrease decreases decline declines gain gains drop
  drops fall falls rise rises change changes worsening deterioration recovery relief loss losses boost surge
  spike jump
  slowdown progression regression remission elevation augmentation enhancement impairment impairments alteration
  alterations shift shifts growth acceleration alleviation attenuation amelioration suppression inhibition restoration
  prolongation exacerbation aggravation upsurge dip slowing narrowing widening shortening lengthening weakening
  strengthening thinning thickening restoration fluctuation fluctuations rebound collapse`);

/** Nouns for things that go together, or differ. */
export const linkNouns = words(`
  association associations correlation correlations link links relationship relationships relation relations predictor
  predictors marker markers biomarker biomarkers indicator indicators difference differences
  correlate correlates odds likelihood interaction interactions trend trends disparity disparities discrepancy
  inequality inequalities connection connections tie ties prognosticator prognosticators covariate gradient
  overlap hallmark precursor harbinger comorbidity predisposition susceptibility risk risks similarity similarities
  proxy surrogate surrogates signature signatures concordance covariation propensity tendency vulnerability
  preponderance probability chance chances`);

/** Adjectives that say of one thing what it does to another. */
export const effectAdjectives = words(`
  effective efficacious beneficial helpful harmful detrimental protective ineffective responsible curative
  neuroprotective cardioprotective hepatoprotective renoprotective toxic advantageous transformative causal causative
  counterproductive damaging deleterious instrumental therapeutic successful favorable favourable conducive
  contributory efficient injurious hazardous dangerous crucial critical essential pivotal vital due poisonous
  addictive fatal lethal carcinogenic inflammatory counterproductive restorative soothing healing game-changing`);

/** Adjectives that compare, or say that one thing goes with another. */
export const linkAdjectives = words(`
  associated correlated linked related connected predictive prognostic prone susceptible vulnerable higher lower
  greater
  fewer larger smaller dependent independent proportional proportionate similar comparable worse better shorter longer
  older younger rarer poorer lowest highest greatest largest equivalent unrelated stronger weaker heavier
  thinner faster
  slower likelier happier healthier sicker heavier taller fatter slimmer leaner overrepresented underrepresented
  indicative predisposed correlative synonymous attributable secondary different identical elevated increased
  decreased reduced impaired diminished lowered raised`);

/** Nouns for thoughts and means: to change these is to change nothing that a claim is about. */
export const thoughtNouns = words(`
  need needs rationale question questions hypothesis hypotheses idea ideas notion impression concern concerns interest
  debate debates controversy understanding insight insights evidence data basis foundation opportunity opportunities
  tool tools information interpretation estimate estimates estimation finding findings conclusion conclusions
  assumption assumptions guideline guidelines warning warnings research study studies trial trials model models
  generalizability validity comparison comparisons pooling argument arguments view views possibility
  possibilities`);

/** Nouns for those who something happens to, and not for what makes it happen. */
export const peopleNouns = words(`
  people person persons patient patients participant participants adult adults child children woman women man men girl
  girls boy boys infant infants baby babies newborn newborns neonate neonates individual individuals subject subjects
  group groups cohort cohorts population populations survivor survivors user users volunteer volunteers mother mothers
  father fathers parent parents adolescent adolescents teen teens teenager teenagers student students worker workers
  employee employees veteran veterans resident residents smoker smokers drinker drinkers athlete athletes family
  families
  carrier carriers control controls case cases mice mouse rats rat animals animal players offspring twins pupils
  nonsmokers nonsmoker recipients recipient arm arms responders nonresponders americans britons consumers
  respondents toddlers youngsters youths seniors pensioners retirees males females couples siblings twins
  vegetarians vegans owners drivers runners sleepers eaters sufferers members households inmates migrants soldiers
  they we he she who those i you`);

/** Nouns for studies and those who make them: what they say is about something else. */
export const studyNouns = words(`
  study studies trial trials research researchers researcher scientists scientist experts expert academics
  psychologists neuroscientists epidemiologists
  biologists discovery breakthrough team author authors analysis analyses
  review reviews report reports paper survey surveys investigation investigations investigators experiment experiments
  finding findings result results data evidence work literature we i observations observation project article
  meta-analysis registry information knowledge understanding insight insights conclusion conclusions assessment
  guidelines guideline recommendations model models`);
