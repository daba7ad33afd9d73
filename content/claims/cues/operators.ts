/** What turns a statement round, weakens it, or makes it a question. In the notation of phrases.ts. */
export const operators: Readonly<Record<string, string>> = {
  /** Turns round what follows in the same clause. */
  negator: `
    not !only|just|merely|simply|surprising*|surprisingly|to|saying|uncommon|unusual|if|a|an / not to !mention /
    never /
    no !doubt|wonder|matter|one|longer|question|secret|coincidence|shortage|denying|exaggeration|accident|mistake|lack|end|dearth /
    no one / no longer / nobody / none / nor / neither / nothing / without !doubt|question|a|any /
    without a|any !doubt|question / hardly / barely / scarcely / rarely / seldom / zero / non / nil /
    lack|lacks|lacked|lacking !of|the / lack of / absence of / absent / free of|from / devoid of / little /
    nowhere / far from / short of / cannot / instead of / rather than / fail* to / failed to / failure of /
    stop !short / yet to / has|have yet to / await* / still waiting for / wait* for / in the absence of / no such /
    anything but / refus* / declin* to / unable to / minus / rule* out / ruled out / exclud* / sans /
    least of all / stop short of / stops short of / does|do nothing / not a / not an / not one /
    take|takes|took|taken away / remov* / eliminat* / abolish* / cancel* / do|does away with / free|frees .. from /
    eliminat* .. need / needs no|neither / no need for|to / no evidence / without evidence /
    short of proof|proven / few / fewer / precious few|little / far short of`,

  /** Turns round what stands before it: "side effects are nil", "large trials are lacking". */
  negatorAfter: `
    is|are|was|were|be|remain*|being|been|has|have|had|does|do|did|will|would|can|could .. not !only|just|uncommon|unusual|rare|negligible|trivial|without|to|surprising|unknown|the /
    is|are|was|were .. nil|zero|none|absent|lacking|missing|scarce|non|nonexistent|unheard|unknown here|rare /
    never / does|do not / lacking / missing / absent / yet to / awaited / nowhere to be / not .. exist /
    is|are simply not / a thing of the past / it has none|no / has|have none / none / has|have not /
    turned|turns up nothing|none|no|little|only / found only case|anecdot*|small / be needed|required|necessary /
    is|are needed|required|warranted|awaited|wanting|outstanding / still wanting|outstanding|to / unlikely / nil /
    not in .. sight / not .. there`,

  /** Says that what it speaks of is not so. */
  falsehood: `
    is|was a line / wishful thinking / no clinic|doctor|company .. ought|should|entitled|right / behind the times /
    backwards / stopped being / tag was dropped / not so / borrowing|borrow|borrows|borrowed from / dangle /
    no business / stretch the / spin / puffery / sales pitch|talk|patter / hot air / pie in the / cannot be taken /
    not to be taken / should be ignored|disregarded / ignore / disregard / not hold up|water /
    fall|falls apart|down / far fetched / myth|myths / misconception* / false|falsely / untrue / wrong|wrongly /
    mistaken* / mislead* / misleading / misleadingly / misquot* / misstat* / misinform* / misrepresent* /
    overstat* / overstep* / exaggerat* / overblown / overhyped / hype / nonsense / baseless / groundless /
    unfounded / unsupported / unjustified / unsubstantiated / untenable / unwarranted / incorrect* / inaccurate* /
    fiction / fairy tale / fantasy / a lie / lie|lies|lying about|that|told|when / rubbish / bogus / bunk /
    debunk* / disprov* / refut* / need|needs correcting|correction|debunking / scaremonger* / scare stor* /
    fearmonger* / rejects|rejected|reject / dismiss* / disput* / deny|denies|denied|denying / contest* /
    contradict* / premature* / beyond what the evidence|data|studies|science|research / beyond the evidence|data /
    wishful / unrealistic / unproven claim* / quack* / snake oil / splashed / slogan* / a guess /
    run|runs|running ahead / cherry pick* / no more than / fallacy / too good to be true / a stretch /
    stretches the truth / overreach* / has|have no basis / no basis / without basis|foundation /
    without any basis / not supported / not backed / not borne out / not justified / should not be believed /
    doubt|doubts|doubted|doubtful|dubious / sceptical / skeptical / hogwash / borrowed from / extrapolat* /
    invented / pure marketing / marketing speak|slogan|rather|not / just marketing / old wives / urban legend /
    invention* / tabloid* / out of date / outdated / fiction no|number|1|2|3|4 / stopped being true /
    no longer true / a leftover / leftover* / dead wrong / nobody's business / no one's business / pretend* /
    jump* the gun / not the same as / does not mean / do not mean / did not mean /
    does not make|amount|show|follow|prove|establish|tell|mean|say / proves|prove nothing / cannot be said /
    could not be said / cannot say the same / cannot claim / hard to square`,

  /** A verdict on what stands before it: "'cured' is a word nobody should use". */
  verdictAfter: `
    but <C> is|was|has|does not / but some|others do|did|have|are|were|felt|become / beyond me|belief / differ|differs from / is a claim / breaks|break the law /
    turned out not|to (be) rest|nothing|false|untrue|invented|wrong|people|marketing /
    ahead of the evidence|data|science|research / ahead of what|where|itself / outrun* / outpac* / outstrip* /
    was|were|been|be|got pulled|withdrawn|banned|retracted|removed / irresponsibl* / in vain /
    nothing of the kind|sort / no such thing / (but|and) it|they|this|that is|has|does|do|have|are|did|was not . /
    but|yet|though|; it|they|this|that is|are|was|were (simply|plainly|just) wrong|false|untrue|mistaken|incorrect|inaccurate|misleading|nonsense /
    is|was a line / not hold up|water / falls|fall apart|down / a stretch / go|goes beyond the|what /
    going beyond / far fetched / rest|rests on nothing|anecdote*|hope|sand|thin|very|little|a /
    deserve|deserves (a) scepticism|skepticism|caution|doubt / upside down / crossed it|that|them out /
    mixing|mixes|mix|mixed it|them|this|up / confus* it|the|them|this / snappy headline / would not|never .. put /
    headline* / leave|leaves out`,

  /** As falsehood, whatever negation stands before it: "do not fall for the idea that". */
  denial: `
    differ|differs|differed from /
    whoever|anyone|anybody|people|those|clinics|ads|sites|websites|pages|posts|adverts|posters|companies who|that|which still|tell|tells|say|says|claim|claims|swear|swears /
    fall|falls|falling|fell for / do|does not let|listen .. with|that|who|fob|tell|tells /
    never let|listen .. with|that|who / do|does|would|should not believe|trust|buy|swallow /
    nobody|no one should believe|think|assume|pretend|imagine / never believe|trust|assume / pinch|grain of salt /
    beware / wary / caution|cautions|cautioned against / warn|warns|warned against|readers /
    advise|advises|advised|recommend|recommends against /
    fined|sued|reprimanded|rebuked|censured|prosecuted|warned .. for|over|after|because /
    ad|ads|advert*|poster*|campaign|website* .. pulled|withdrawn|removed|banned|deleted after|over|because|for /
    banned .. ad|ads|advert*|poster*|claim*|campaign / careful with|of / red flag* / contrary to /
    despite what|claims|the|talk / whatever the ad|ads|brochure*|poster*|website* / critics|sceptics|skeptics who /
    have you believe / anyone who still|says|claims|tells`,

  /** Says of what is done that it should not be: "taking it alone is dangerous". */
  reproach: `
    danger* / fatal / deadly / lethal / life threatening / unsafe / risk|risks|risky / hazard* / harmful* / reckless* / foolish* / foolhardy / unwise /
    illegal* / unlawful* / irresponsibl* / against the law / a crime|offence / bad|terrible|poor idea / a mistake /
    inadvisable / ill advised / not safe|wise|advised|advisable|recommended|allowed|permitted|legal|responsible /
    never safe|wise`,

  /** Says that what it speaks of is so; with a negation it is a falsehood. */
  truth: `
    true / accurate / correct / right to|that|in / fair to|that / the case / a fact / believable /
    honest to|enough to / justified / reason* to believe|think|assume|suppose / safe to say|assume|conclude /
    established fact / can|could be said / possible to say / supported by / backed by / borne out / warranted`,

  /** Reports words without making them its own, unless nothing distances it. */
  attribution: `
    claim that / claims that / claim* / notion / idea / belief / view / assertion / allegation / suggestion /
    rumour* / rumor* / so called / supposed* / alleged* / purported* / touted / advertis* / promis* / billed as /
    hailed as / sold as / pitched as / market* as / portray* / describ*`,

  /** Reports what others say of it, in words that keep it at a distance. */
  reported: `
    it describes|described .. as / claiming|stating|asserting|implying|pretending that / assured|promised|persuaded|convinced that /
    led to believe / telling|tells|told you|patients|people|readers|him|her|them that /
    the|a|this|that claim that /
    clinics|clinic|websites|website|sites|site|ads|ad|posters|flyers|brochures|companies .. stated|state|states|said|say|says|wrote|write|promise|promises /
    anyone can call / suspicious of /
    clinics|clinic|websites|website|site|sites|ads|ad|adverts|advert|posters|poster|flyers|flyer|brochures|brochure|leaflets|companies|sellers|providers|posts|influencers|people|many|most|several|others|company|companies .. advertis*|imply|implies|implied|describe|describes|described|bill|bills|billed|market|markets|marketed|tout|touts|hail|hails /
    advertises|advertise|advertised .. as|that / advertises|advertise|advertised <T> /
    are|is|was|were|been told !of|about / told online|that /
    statement|sentence|headline|slogan|phrase such|like|from|that /
    statements|sentences|claims|slogans|phrases such|like /
    earlier|previous version|draft|article .. said|stated|claimed / said or implied / one that calls /
    if|when|where a|an|any|your|the|someone|anyone|somebody .. tells|says|claims|promises|insists|advertises|calls /
    you|they hear|read|see|find .. that / i|you|we|they heard|read (that) / argued|alleged|rumoured|rumored that /
    let alone`,

  hedge: `
    my|a|his|her|one|our friend|cousin|neighbour|neighbor|sister|brother|husband|wife|partner|colleague|mum|mom|dad|reader|readers|patient|member says|said|say|swears|told|reports|reported|claims /
    people|they|patients|participants|some|many|members|most said|say|reported|report|told|described /
    <study> .. people|they|patients|participants|adults said|reported / argued that /
    in one study|report|case|survey / under way|underway / planned / some day|time / may be that / swears by /
    noticed no|little|nothing / outside chance / certain people|patients / reckons|reckon /
    her|his|their|my story / only her|his|their|one / plausible / chance that / could one day / worth a / one day /
    in principle / on paper / if anywhere / edge off / may yet / early days / not the same as a / hopes|hoped /
    looks like|promising / encouraging / signal* / a few|some days / take .. with / should <T> /
    should it|this|these|the / prospect* / attraction* / may !surprise|sound|look|wonder|have / might / could /
    possibl* / perhaps / potential* / maybe / seem* / appear* to / suggest* / hint* / thought to / believed to /
    hypothes* / in theory / theor* / preliminary / anecdot* / reportedly / report* !no|zero|that / hope* /
    is|are being|still studied|explored|investigated|tested|researched|examined /
    being studied|explored|investigated|tested|researched|examined / only tried|studied|explored|investigated /
    under investigation|study|review / investigat* / tentative* / speculat* / pilot / small / tiny / open label /
    uncontrolled / unblinded / not everyone / for some /
    some people|patients|users|folks|clinics|adults|doctors|psychiatrists|clinicians|researchers|reports|parents|of /
    a few patients|folks|people|users|case|small|studies|reports|of|adults|clinics|clinicians|doctors|here /
    handful / candidate / rationale / curious / interest* in / intrigu* / plausib* / ymmv / mileage /
    some !of|relief / swear* / (one) possib* / if !any / would / bare / early !access|adopter*|bird|morning /
    exploratory / conceivabl* / proposed / propose* / idea is / reason to test|study|look / not proof /
    provisional* / limited / cautious* / modest* / unconfirmed / one explanation / first look /
    worth studying|testing|investigating / interim / case report* / case series / self report* / placebo effect* /
    no control group / without a control|placebo / lack* a control|placebo / not controlled / not .. blinded`,

  /** Leaves open whether something is so. */
  unknown: `
    road|path|way|route|seek*|sought|pursu*|apply*|applied|towards|toward to|for|of .. approval|clearance|licence|license /
    recruiting / registered / delayed / years away / will start|begin / protocol of|for a / under way|underway /
    planned / departure|deviation from / not significant|significantly / no significant difference /
    no|not .. differ|differed|difference / no better than placebo|saline|midazolam|control /
    nothing|little can be said / cannot|can not promise|guarantee|tell|answer|know /
    nobody|no one can (honestly) promise|answer|tell|say / we do not|could not tell / not been measured|looked /
    guesswork / a question / take your pick / no such timetable|figure / blank page / pinned|nailed that|it down /
    anyone's guess / another matter|question / a different matter|question|story / nobody's guess /
    no one's guess / remains|is a mystery / no one can|could / up in the air / not settled / open to / moot /
    who knows / time will tell / verdict is out|still / still|remains guess* / not been looked /
    never been looked|measured|examined|tested|shown /
    not been measured|examined|tested|shown|established|demonstrated|confirmed|validated /
    has|have not|never (yet) (been) shown|established|demonstrated|confirmed|validated|proven|tested /
    says|say|tells|tell (us|you) little|nothing / not saying|claiming|suggesting|promising|pretending /
    not|never say|claim|promise|call|pretend|tell|assume|quote / until !last|recently|then|now|this|you|2 /
    unless / pending / if <T> was|were / unknown* / unclear / uncertain* / whether !you|your|because|by /
    cannot|not tell|say / no one|nobody can tell|say / remains|remain to / borrowed from / not .. known /
    only .... can|could|will|would prove|show|tell|settle|answer|establish / far from (being) clear|certain|settled|understood|known|established|obvious /
    anything but clear|certain|settled / not .. clear / not .. understood / not .. certain / remains to be /
    remain to be / nobody knows|can|really|yet / no one knows|can|really|yet / nobody|no one has !to /
    too early|soon / too little / jury is / open question* / question mark* / unanswered / unresolved /
    undetermined / yet to be / yet unproven / we do not|don know / do|does|did not (yet|really|fully|currently|even) know / cannot be sure /
    cannot tell / cannot say / not sure / hard to say / no way to|of know* / no telling / is|are still being /
    inconclusive / not enough / insufficient / unsettled / remains open / untested / unstudied / unexplored /
    poorly understood / unpredictable / scant / doubtful / how much of / hard to separate / hard to tell`,

  /** Puts what it speaks of into the future, as if it were sure. */
  future: `
    soon / around the corner / on the|its horizon|way|doorstep /
    by next|this|the|xmas|christmas|easter|new .. year|spring|summer|autumn|fall|winter|time|christmas|month /
    next|this year|spring|summer|autumn|winter|month|indication|in|on /
    within the|a|this|six|twelve|a few year|month|months|weeks / formality / certain to / next indication /
    imminent* / any day|moment|time / poised / about to / set to / bound to / going to /
    will be|get|earn|win|have|give|grant|sign|say|become|soon|follow|add|approve|clear|come / is|are coming /
    coming soon|next|spring|year|summer / matter of when|time|months|weeks / of when / expected / on track /
    pipeline / inevitable / mark my words / before long / in line for|to / close to / nears|nearing /
    weeks|months|days away|off / shortly / expect|expects|expected / predict* / forecast* /
    final|last stage|stages|step|hurdle|lap|stretch / all but / nearly|almost there|certain|here / a done deal /
    glide path / tops / eighteen|twelve months / before the year / pencil* in / paperwork is / waiting to be /
    'll be / headed for / heading for / queue* / upcoming / one signature|step / gon`,

  /** Before a noun for evidence: that it is wanted means that it is not there. */
  wanting: `
    need|needs|needed / take|takes / want|wants|wanted / call|calls|called|calling for / await* / until / unless / lack* /
    demand* / require|requires|required / before there|any|somebody / in the absence / wait* for / short of /
    instead of / without / in place of / if only / hope* for / pending / let alone`,

  /** Offers and prices. */
  offer: `
    call us / call|contact|email|text|ring|phone us|our|reception|today|now /
    book|books|booking a|your|an|now|online|today|in / schedule a|your|an|now|today / sign up / click / subscribe /
    apply now / register now|here|today / price* / pricing / costs|cost / fee|fees / $ / £ / € / reimburs* /
    payable / instalment* / installment* / discount* / off the|your first / gift card* / near you|me /
    appointment* / consult|consultation today|now|call|is|free|for|with /
    free consult*|quiz|guide|assessment|call|ebook|webinar / quiz / download / directions / opening hours /
    waiting room / packages|package|bundle* / waitlist / last updated / tags / closed / comments on|closed /
    will update|report / edit / financing / pay monthly|later / per infusion|session / your appointment /
    arrange your|a`,

  /** Speaks of speaking: what a page, a study or a person sets out to tell or to ask. */
  meta: `
    we reviewed|searched|assessed|evaluated|sought|analysed|analyzed|looked|included /
    was|were rated|searched|assessed / registered / is under way|underway / are under way|underway /
    looking for .. adults|people|children|volunteers|participants / take|taking part /
    primary|secondary endpoint|outcome* / endpoint* / aim* of|to / aimed to /
    this review|article|page|guide|post|video|episode .. covers|explains|looks|summar*|discuss*|answers|walks /
    below we|is|are /
    we|i explain|cover|discuss|summarise|summarize|review|answer|walk|examine|examined|survey*|interview*|asked /
    explain* how|what|why|whether / learn about|more|how|if|why|what|whether / find out /
    read about|more|our|on|how / click / we will randomly|recruit|compare|measure|test / we aim* / we set out /
    was|were designed|set|conducted|recruited|randomi*|enrol* / recruiting / enrolling|enroling /
    see if|whether you / do you qualify / asked|asks|ask me|us|whether|if|about / wonder* / curious about /
    took part|joined a / attitudes / opinions / searches for / conference / panel on / thread / faq* / guide to /
    look it up / primary outcome* / is registered / interest in / questions about / promised to`,
};
