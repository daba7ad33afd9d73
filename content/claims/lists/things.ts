/**
 * What sentences speak of, in the notation of phrases.ts. Names of the treatment, the condition and its usual
 * medicines come from the pack, not from here.
 */
export const things = {
  /** Conditions a treatment may be for. The pack's own condition is found before and left out. */
  indication: `
    depress* / antidepressant*|antidepressive / postpartum / mdd / trd / ptsd / post traumatic / trauma / anxiet* / anxious /
    ocd / obsessive compulsive / bipolar / suicid* / pain / migraine* / headache* / fibromyalgia / crps / neuropath* /
    alcohol* / autis* / asd / insomnia / schizophren* / epilep* / seizure* / lyme / long covid / cancer / burnout / grief /
    eating disorder* / anorexia / bulimia / binge / obes* / weight loss / tinnitus / narcolep* / dementia / alzheimer* /
    parkinson* / stroke / mood disorder* / mental health (conditions|disorders|issues|problems|struggles|troubles|challenges) / mental illness* /
    psychiatric conditions|disorders|illness* / mental|emotional disorders|conditions / panic / phobia* / tourette* / dyslexia / diabet* / asthma / borderline /
    substance|opioid|cocaine use / cocaine / treat|treating|treats|from|for|and addiction|addictions / sleep apn* / menopaus* / arthritis / low mood / intrusive thoughts / nightmares /
    jet lag / stress / social media / inflammation / ibs / pms / pmdd / chronic fatigue`,

  /** Settings that have nothing to do with treating the condition: theatre, street, stable, court. */
  elsewhere: `
    premedication / anesthetic|anaesthetic|sedative|painkiller / anaesthesia / anesthesia / anaesthetised / anesthetised / anesthetized / surg* /
    operating|operation theatre|theater|room / battlefield* / soldier* / vietnam / paramedic* / ambulance* /
    emergency department|room|medicine / intensive care / vet|vets|veterin* / horse* / dog|dogs / mice|mouse|rat|rats|rodent*|monkey* /
    street drug* / rave* / club|clubs|clubbing / nightclub* / festival* / party / dealer* / smuggl* / police* / coroner* / inquest /
    jail* / prison* / arrest* / recreational* / snort* / black market / darknet / sedat* / healthy volunteers|people|subjects|adults|controls|participants / intubat* / harm reduction / drug test* / overdose death*`,

  /** Other substances and methods that may take a sentence's property to themselves. */
  other: `
    psilocybin / magic mushroom* / mushroom* / lsd / mdma / ayahuasca / dmt / ibogaine / psychedelics / cannabis / cbd / thc / marijuana /
    modafinil / armodafinil / guanfacine / intuniv / clonidine / viloxazine / qelbree / bupropion / wellbutrin / memantine / ssri* / snri* /
    prozac / fluoxetine / sertraline / zoloft / lexapro / lithium / caffeine / coffee / nicotine / semaglutide /
    ozempic / propofol / fentanyl / morphine / opioids / nitrous oxide / tms / rtms / transcranial / ect / electroconvulsive / neurofeedback /
    biofeedback / nerve stimulation / video game* / fish oil / omega / supplement* / coaching / coach|coaches / cognitive behavioural|behavioral / cbt / dbt / emdr /
    mindfulness / meditation / behavioural|behavioral therap*|treatment*|parent*|intervention* / psychotherap* / counselling|counseling / talk therapy / parent training / melatonin / botox /
    antipsychotic* / gabapentin / lamotrigine / dextromethorphan / auvelity / zuranolone / pcp / benzodiazepine* / xanax / metformin /
    exercise / diet / vitamin|vitamins / magnesium / zinc / device / tricyclic* / pitolisant / solriamfetol / centanafadine / amantadine / tdcs /
    brain stimulation / stellate ganglion / nad / red light / hyperbaric`,

  /** Ways of giving a drug, and names for it that a page uses once it has named it. */
  form: `
    infusion* / drip / iv|intravenous* therap*|treatment*|drip / nasal spray* / lozenge* / troche* / injection* /
    treatment|infusion|dosing session* / session|sessions / infusion|infusions / one|single|first|few|several|two|three treatment|treatments|dose|doses / microdos* / this|the|our|such drug|medication|medicine|substance|compound|molecule`,

  study: `
    study|studies|studied / trial|trials / research / data / evidence / literature / paper|papers / meta analys* / systematic review* / findings /
    case report* / case series / case stud* / scans / imaging / science / scientists / experiment* / rct|rcts / investigation* / researchers`,

  authority: `
    fda / food and drug administration / ema / mhra / nice / regulator* / health canada / tga / federal regulators / european medicines agency / the agency / guideline* / washington`,

  professional: `
    doctor* / physician* / psychiatrist* / clinician* / nurse* / anaesthesiologist* / anesthesiologist* / specialist* / prescriber* /
    pharmacist* / professional* / therapist* / medical|treatment|our team / staff / gp / provider* / paediatrician* / pediatrician* / neurologist* /
    practitioner* / consultant* / expert*`,

  people: `
    patient* / adult|adults / child|children / kid|kids / people / person / individual|individuals / client|clients / user|users / folks / someone / sufferer* /
    teen* / adolescent* / participant* / everyone / anyone / families / parents / women / men / student* / volunteers / you / those / many / others / they`,

  /** What a treatment may do to people that nobody wants. */
  harm: `
    side effect* / adverse effect|effects|event*|reaction* / unwanted effects / risk|risks !factor* / danger* / hazard* / harms / addict* !specialist*|medicine|psychiatr*|treatment / dependen* !on|upon|variable* / habit forming /
    abuse* / misuse* / dissociat* / hallucinat* / psychosis / psychotic / psychotomimetic / confusion / disorient* / dizz* / lightheaded* / light headed* /
    nausea* / vomit* / blood pressure / heart rate / hypertensi* / palpitation* / bladder / urinary / cystitis / memory loss|problem*|damage|impair* /
    cognitive decline|impair*|damage|problem*|effects / brain damage / overdos* / withdrawal symptoms / craving* / liver damage|problem*|injury / toxic* / neurotoxic* / unsafe /
    safety concern* / harm|harms / hooked / complication* / downside* / drawback* / k hole / tolerance / drowsi* / blurred|double vision / panic attack* / paranoia / sedation`,

  brain: `
    memory / brain* / neur* / synap* / circuit* / cortex / prefrontal / receptor* / neurotransmit* / wiring / pathway* / brain chemistry / bdnf / connectivity /
    connections / plasticity / default mode`,

  /** What belongs to the site, not to its subject. */
  boilerplate: `
    cookies / privacy policy / copyright / rights reserved / newsletter / subscribe / medical advice / terms of|and / javascript / sign in / log in /
    unsubscribe / password / sponsored / constitute medical / informational|educational purposes / not intended to diagnose`,
} as const;
