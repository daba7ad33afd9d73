/**
 * What sentences speak of: people, studies, uses, harms. In the notation of phrases.ts. Names of the
 * treatment, the condition and its usual medicines come from the pack, not from here.
 */
export const things: Readonly<Record<string, string>> = {
  /** Conditions a treatment may be for. The pack's own condition is found before and left out. */
  indication: `
    depress* / antidepressive / postpartum / mdd / trd / ptsd / post traumatic / trauma / anxiet* /
    anxious !about / ocd / obsessive compulsive / bipolar / suicid* / pain / migraine* / headache* / fibromyalgia /
    crps / neuropath* / alcohol* / autis* / insomnia / schizophren* / epilep* / seizure* / lyme / long covid /
    cancer / burnout / grief / eating disorder* / anorexia / bulimia / binge / obes* / weight loss / tinnitus /
    narcolep* / dementia / alzheimer* / parkinson* / stroke / broken bone|arm|leg|wrist|ankle|nose / fracture* /
    mood disorder* / panic / phobia* / tourette* / dyslexia / diabet* / asthma / borderline / syndrome !of /
    substance|opioid|cocaine use / cocaine / sleep apn* / menopaus* / arthritis / low mood / intrusive thoughts /
    antidepressant / nightmares / antidepress* effect|response / cluster / colic / jet lag`,

  /** Settings that have nothing to do with treating the condition: theatre, street, stable, court. */
  elsewhere: `
    premedication / dental / mask|masks / fracture clinic / risk of bias / anaesthesia / anesthesia /
    anaesthetised / anesthetised / anesthetized / general anaesthetic|anesthetic /
    as an|a .. anaesthetic|anesthetic / anaesthetic|anesthetic in|for|since|that|which|with|used /
    a|an|the|approved|cleared|licensed|proven|known|old|reliable|trusted|good|surgical|useful|standard|classic anaesthetic|anesthetic !dose*|levels|strength|concentration*|drug* /
    human|animal|veterinary anaesthetic|anesthetic / surg* / operati* theatre|theater|room / battlefield* /
    soldier* / vietnam / paramedic* / ambulance* / emergency department|room|medicine / intensive care /
    vet|vets|veterin* / horse* / cat|cats / dog|dogs / mice|mouse|rat|rats|rodent*|monkey* / street / rave* /
    club|clubs|clubbing|clubber* / nightclub* / festival* / party / dealer* / smuggl* / seiz* / police* / customs /
    coroner* / inquest / jail* / prison* / sentenc* / arrest* / court|courts / overdose death* /
    schedule iii|ii|iv|i / schedule 3 / controlled substance* / class a|b|c / minister* / parliament /
    recreational* / snort* / party drug / drug trafficking / black market / synthesi* /
    first made|synthesised|developed|patented / invented / was developed / discovered in / 1960s / 1970 / 1962 /
    1964 / patent* / enantiomer* / arylcyclohexylamine* / essential medicines / airway / intubat* / ventilat* /
    sedat* / broken / chemist* / half life / metabol* / schedule of / derivative of pcp / matthew perry / actor /
    harm reduction / wastewater / treasury / dressing change* / burn unit* / next target / night out / nightlife /
    at weekends / bought|buying / users / exposure to / exposed to / undergoing / tonsil* / caesarean|cesarean /
    extraction* / induction / newborn* / in utero / broke|broken|fractured my|his|her|a|an|wrist|leg|arm|ankle /
    heavy users|use / wards|ward / street value / telegram / darknet / dissociative state at /
    on prescription charges / railing / drug test* / urine test* / poison* / cystitis clinic* / bladder clinic`,

  /** Other substances and methods that may take a sentence's property to themselves. */
  other: `
    psilocybin / magic mushroom* / mushroom* / lsd / mdma / ayahuasca / psychedelics / cannabis / cbd / thc /
    marijuana / modafinil / armodafinil / guanfacine / intuniv / clonidine / viloxazine / qelbree / bupropion /
    wellbutrin / memantine / ssri* / snri* / antidepressants / prozac / fluoxetine / sertraline / zoloft /
    lexapro / lithium / caffeine / coffee / nicotine / semaglutide / ozempic / propofol / fentanyl / morphine /
    opioids / nitrous oxide / laughing gas / tms / rtms / transcranial / ect / electroconvulsive / neurofeedback /
    biofeedback / trigeminal nerve / video game* / game / headset / fish oil / omega / omegas / supplement* /
    coaching / coach / coaches / cognitive behavioural|behavioral / cbt / mindfulness / meditation /
    behavioural|behavioral therap*|treatment*|parent* / parent training / melatonin / botox / aspirin /
    antipsychotic* / gabapentin / lamotrigine / dextromethorphan / auvelity / zuranolone / pcp / methoxetamine /
    benzodiazepine* / xanax / metformin / ibuprofen / paracetamol / exercise / diet / vitamin|vitamins /
    magnesium / zinc / device / desipramine / tricyclic* / pitolisant / solriamfetol / centanafadine / amantadine /
    tdcs / brain stimulation / dyslexia`,

  /** Ways of giving a drug, and names for it that a page uses once it has named it. */
  form: `
    infusion* / drip / iv|intravenous* / nasal spray* / spray|sprays / lozenge* / troche* / intranasal* /
    nasal route / injection* / session* / doses|dose|dosing / tablet form / microdos* / booster*`,

  pronoun: `
    it / they / its / them / itself / this / these / that is / the former / the latter / both / neither /
    the same /
    this|the|that|these|those|such|our|your|each|any|either|its|one (new|novel|old|whole|single|low|first|cheap|simple|powerful|same) (new|novel|old) treatment*|therap*|drug|drugs|medicine*|medication*|approach*|option*| method*|protocol*|programme*|program|programs|infusion*|injection*|session*|spray*|lozenge*|troche*|dose|doses|drip|substance|compound|molecule|agent|indication|intervention|anaesthetic|anesthetic|dissociative|technique|product|use|molecule|course|service|results`,

  study: `
    stud* / trial* / research* / data / evidence / literature / paper|papers / meta analys* / metaanalys* /
    meta analyses / systematic review* / review|reviews / reviewers / finding* / case report* / case series /
    case stud* / series / scans / imaging / science / scientist* / experiment* / comparisons / cohort* / survey* /
    sample|samples / rcts|rct / investigation* / result|results / journal* / track record`,

  authority: `
    fda / food and drug administration / ema / mhra / nice / regulator* / the agency / agency / agencies /
    health canada / tga / federal|drug|medicines|health regulator* / watchdog / authorities /
    european medicines agency / washington / government / nhs`,

  professional: `
    doctor* / physician* / psychiatrist* / clinician* / nurse* / anaesthesiologist* / anesthesiologist* /
    specialist* / prescriber* / pharmacist* / professional* / therapist* / medical team / staff / gp / provider* /
    paediatrician* / pediatrician* / neurologist* / medic / practitioner* / consultant* / expert*`,

  clinic: `
    clinic|clinics / pharmacy|pharmacies / practice|practices / centre|centres|center|centers / lab|laboratory / company|companies`,

  patient: `
    patient* / adult* / child* / kid|kids / people / person / client* / user* / folks / someone / sufferer* /
    teen* / member* / participant* / everyone / anyone / guests / families / parents / women / men / student* /
    volunteers / subjects`,

  harm: `
    seeing|see|hearing|hear things / cut|cuts off from / outside your|their|her|his body /
    develop|form|forms|develops a habit / hangover !from / lure / trips|trip to hospital / price to pay /
    bladder|kidney trouble / pressure|pulse climb*|rise*|rose|jump*|spike* / unwell / queasy / giddy / unsteady /
    wobbly / spaced out / out of it / memory|cognition .. suffer* / throw|throwing up / crutch / relapse / a pull /
    drug seeking / slippery slope / blackout* / cognitive / nightmares / numb|numbness / slurred / clouded /
    disconnected / unreal / collateral / side effect* / side|adverse effect|effects / sideeffects / after effect* /
    aftereffect* / adverse event*|reaction* / adverse / risk|risks|risking !it|this|that|using|taking|trying /
    danger* / hazard* / hazards / harm|harms|harming|harmful /
    addict* !specialist*|service*|clinic*|expert*|medicine|psychiatr*|researcher*|charit*|counsellor*|counselor* /
    addicted / dependen* / dependency / habit forming / abuse* / misuse* / dissociat* / hallucinat* / psychosis /
    psychotic / psychotomimetic / confusion !with|about|over|between|arose|grew / confused !with|about|by /
    come|came|coming to depend|rely / disorient* / dizz* / lightheaded* / light headed* / nausea* / sick / vomit* /
    blood pressure|pressure|heart rate|pulse|heart .. climb*|rise|rises|rose|rising|jump*|spike*|go|goes|went|up|higher|soar*|elevated|racing|races /
    raise*|rais*|higher|elevat*|increas*|push*|drive*|drives|spike*|jump*|faster|racing|rapid .. blood pressure|pressure|heart rate|heart|pulse|heartbeat /
    blood pressure and heart rate / heart rate and blood pressure / hypertensi* / bladder / urinary / cystitis /
    memory loss|problem*|damage / cognitive effects|decline|impair*|damage|harm|problem* / brain damage /
    overdos* / withdrawal* / hooked / craving* / liver / toxic* / unsafe / safety concern* / complication* /
    downside* / drawback* / k hole / tolerance / impair* / bad trip* / out of body / paranoia / panic attack* /
    blurred vision / drowsi* / double vision / floaty / dream like / dreamlike / trippy / tripping / escalat* /
    lasting damage / long term damage|harm|consequence* / palpitation* / woozi* / unwanted effects /
    get its claws / heart racing / detach* / comedown*`,

  usual: `
    the usual|standard|conventional|traditional|established|existing|current|regular|ordinary|other medicine*|medication*|drug*|treatment*|option*|therap*|pills /
    usual|standard|conventional|traditional medicine*|medication*|drug*|treatment*|options|therap*|pills /
    usual|standard|conventional|traditional <C> /
    pill|pills / tablets / meds / daily|prescription medication|medicine|meds|drugs|pills`,

  brain: `
    brain* / neur* / synap* / circuit* / cortex / prefrontal / fronto* / frontal / receptor* / neurotransmi* /
    transmitter* / wiring / pathway* / chemical* / chemistry / bdnf / connectivity / connections / plasticity /
    cortical / signalling / signaling / default mode / network* / grey matter / gray matter / striat* / dendrit*`,

  amount: `
    percent* / % / per cent /
    three|two|four|nine|eight|seven|six|five out of|in|of (every) three|four|five|six|seven|eight|nine|ten /
    nearly|almost|most|over|about half|all|everyone / half !finished|baked|hearted|way|life|hour|an /
    by a third|half|quarter / fold / twice / double* / halv* / score* / points / p < / majority / two thirds /
    three quarters / nine tenths`,

  /** What belongs to the site, not to its subject. */
  boilerplate: `
    cookies / this|our website|site / privacy / copyright / rights reserved / newsletter / parking / subscribe /
    medical advice / terms of|and / javascript / sign in / log in / accept all / reclin* / wifi / wi fi /
    blanket* / sitemap / careers / gift card* / follow us / share this|on / unsubscribe / password /
    advertisement / sponsored / all comments`,

  /** Points back to another use that has just been named. */
  there: `
    there / here /
    in that|this|those|these condition|setting|illness|disorder|group|people|patients|field|use|uses|case /
    these uses|conditions / for|in the latter|former|second|first / of these`,
};
