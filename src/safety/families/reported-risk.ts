import type { Family } from './family.js';

const third = { kind: 'crisis', variant: 'third-party' } as const;
const WRITTEN =
  '[note|notes|letter|letters|journal|journals|diary|diaries|notebook|sketchbook|texts|search history|browser history|browsing history|searches|google searches|search|drawings|drawing|post|posts|tweets|tweet|tabs|history|message|messages|voicemail|essay|poem|poems|lyrics|drafts|snap|notes app|phone|laptop|chromebook|ipad|computer|status|bio|youtube history|list|homework|discord|chat|chats]';
const SCALE = '[cssrs|c ssrs|columbia|columbia scale|columbia screen|columbia protocol|ssrs|cssr|asq|sbq|bssi]';

/** What others have said, written or scored, told by a relative or by staff. */
export const REPORTED_FAMILIES: readonly Family[] = [
  {
    id: 'cut-down',
    reason:
      'Somebody was cut down from a ligature, on this day or one of the last: who tells it names what was prevented and not the wish.',
    outcome: third,
    clearedBy: ['past', 'bereaved', 'idiom', 'open-question', 'intake'],
    patterns: [
      '[cut|cutting|got|took|taken] ~2 down from ~2 [ligature|noose]',
      '[was|were|been|being|he|she|him|her|them|<third>|i] ~1 cut ~1 down from ~2 [rope|beam|rafters|banister|bannister|tree|door handle|light fitting|ceiling]',
    ],
  },
  {
    id: 'reported-words',
    reason:
      'A helper repeats the words of the person in danger: any verb of saying, and after it a wish to die, a plan, a leave-taking, a burden, in the third person or quoted in the first.',
    outcome: third,
    clearedBy: ['past', 'bereaved', 'idiom', 'in-session', 'open-question', 'denied', 'relief', 'about-medicine', 'intake', 'rule-asked'],
    patterns: [
      '<speaker> ~7 <says> ~9 <risktalk>',
      '<speaker> ~6 <says> // ~8 <risktalk>',
      '<says> ~2 by ~2 <speaker> // ~6 <risktalk>',
      '[according to|quote|quoting|quoted|verbatim|exact words|direct quote|told staff] ~3 // ~8 <risktalk>',
      '<speaker> ~2 [has|have|had|with|got|disclosed|shared|described|revealed|reports|reported|endorsed|endorses|admitted|admits|voiced|expressed] ~3 [plan|plans|intent|method|means|date] ~4 [die|kill|suicide|suicidal|end|overdose|od|hang|jump|shoot|harm|himself|herself|themselves|gun|firearm|rope|pills|bridge|stockpil|stockpiled]',
      '<speaker> ~4 [asked|asking|asks|keeps asking|googled|googling|searched|searching|looked up|looking up|researching|researched] ~4 [how many pills it|how many pills would|how many pills to|how much it would take|how much would|lethal|fatal dose|kill|painless|ways to die|how to die|to die|hang|hanging|overdose|suicide|autopsy|if it hurts to die|life insurance|his will|her will|their will|who will take care of|who would take|would miss|miss him|miss her]',
      '<speaker> ~2 [left|leaves|wrote|writes|written|mailed|texted|sent|taped|posted] ~4 [goodbye|note|letters|will|final|last message|farewell|apology|sorry for everything|passwords] ~6 [bed|table|fridge|for us|for me|kids|gone|missing|not answering|phone off|love|sorry|fridge|everyone|each|$$]',
      '<speaker> ~4 [says|said|told|texted|promised|keeps saying] ~4 [this will be|is|it is|will be|be] ~1 [his|her|their] [last|final] ~1 [session|infusion|christmas|birthday|visit|night|day|week|goodbye|weekend|appointment|dose]',
      '<speaker> ~2 [bought|buying|got|ordered|purchased|borrowed|took out|loaded|has been cleaning] ~2 [gun|rope|pistol|shotgun|rifle|ammo|bullets|helium|charcoal grill|sodium nitrite] ~10 [depressed|down|divorce|waitlist|off|quiet|worried|scared|since|hospital|low|calm|sad|strange|patient|not himself|not herself]',
      '<third> ~3 [is|has been|was] ~1 [hoarding|stockpiling|saving|saving up|collecting|stashing|hiding|hid|counting] ~2 [pills|lozenges|meds|tablets|troches|medication|doses|his|her]',
      '<third> ~2 [went|gone|drove|driven|left|walked|ran|disappeared|vanished] ~4 [bridge|woods|cliff|tracks|without|with] ~5 [gun|phone|note|goodbye|rope|sorry|rifle|jump]',
      '<third> [tried|trying|attempting|attempted] ~1 to? ~1 [get out of|open|jump out of] ~2 [moving car|car door|window|balcony]',
      '<third> ~2 [has|have] a ~1 plan ~1 [$$|written|already|to die|to kill|to end|to hurt|to do it|to jump|to overdose|to hang|to shoot]',
      '<third> ~3 [is|are] going to do it ~1 [$|tonight|this time|soon|now|i]',
      '<third> ~4 [plans|planning|planned|intends|intending|swears|swore|decided|decides|ready|determined|set on|vowed|vows|wants|wanted|threatens|threatened|threatening|going|about to|talking of|talking about|talks about|talked about|considering|thinking of|thinking about|thought about] ~1 to? ~1 [jump|jumping|hang|hanging|shoot|shooting|overdose|overdosing|drown|drowning|od|end it|ending it|end things|ending things|end everything|kill|killing|die|dying|unalive|drive off|drive into|step in front|walk into traffic|cut his|cut her|slit|bleed out|take all his|take all her|take them all|take a bottle] ~2 [$|off|from|in|into|himself|herself|themselves|his|her|their|it|tonight|if|when|because|after|and|with|on|by|things|tomorrow|alone]',
      '<third> [is|was|are] ~1 [jumping|hanging himself|hanging herself|ending it|ending things|ending everything|checking out|unaliving|offing]',
      '[posted|posting|sent|sends|texted|wrote|shared|left|messaged|snapped|tweeted] ~8 [bye everyone|bye guys|goodbye|goodbyes|farewell|good bye|i am sorry everyone|love you all|black screen|last post|see you on the other side|forgive me|had enough|cant do this]',
      '[sent|texted|messaged|wrote|said|called|voicemail|text] ~10 [thanks for everything|thank you for everything|take care of yourself|i love you|sorry for everything|you were always|you deserve better|remember me] ~4 // ~6 [phone is off|phone off|off now|not answering|not picking up|cant reach|can not reach|location off|turned off|blocked|gone|went to voicemail|offline|disappeared|deleted|goes to voicemail|straight to voicemail|voicemail]',
      '[took|turned|shut|switched|turning] ~1 off? ~1 [his|her|their] ~1 [location|phone|tracking] ~1 off? // ~10 [goodbye|bye|sorry|posted|depress|depressed|suicidal|worried|scared|not answer|not answering|love you|note|black screen]',
      '<third> ~7 we would ~1 be ~1 [fine|ok|okay|better|taken care of|set|better off] ~4 [without|insurance|pension|if he|if she|policy]',
      '[left|recorded|made|sent|filmed|posted] ~2 [video|voicemail|recording|voice note|voice memo|tiktok|story] ~3 [saying|of|with|where] ~4 [sorry|goodbye|bye|loves us|loved us|love us|love you|forgive]',
      '<third> ~7 [mailed|gave|left|sent|handed] ~1 [me]? ~1 [his|her|their] ~1 [diary|journal|ring|rings|medals|wedding ring|will|letters|passwords]',
    ],
  },
  {
    id: 'found-writing',
    reason: 'A note, a diary or a search history that speaks of death, or a means found hidden.',
    outcome: third,
    clearedBy: ['bereaved', 'open-question', 'intake'],
    patterns: [
      `[found|find|finding|saw|seen|read|reading|discovered|opened|noticed|came across|stumbled on|checked|looked at|looked through|walked in on|showed me|sent me|forwarded] ~4 ${WRITTEN} // ~10 <risktalk>`,
      `[his|her|their|my ~1 <kin>|patient|patients|student|students|client|clients] ~2 ${WRITTEN} ~2 [says|said|saying|is|was|has|had|shows|showed|reads|full|are|were|about|mentions|open|with|of|all] ~8 <risktalk>`,
      `[his|her|their|my ~1 <kin>] ~2 ${WRITTEN} ~5 [how many pills|painless|methods|ways to|lethal|fatal|overdose|hanging|hang|bridge|bridges|suicide|death|die|dying|dead|goodbye|noose|knots|rope|helium|nitrite|funeral]`,
      '[found|discovered|find|finding|came across] ~3 [rope|noose|razor blades|razors|blades|blade|bullets|helium|stash|stockpile|pill bottles|jar of pills|bag of pills|hose|gun|knife|box cutter|ligature|belt tied] ~3 [under|in|behind|hidden|inside|from] ~1 [his|her|their|my <kin>|the|a]',
      '[found|find|saw|noticed|seen|discovered|showed] ~3 [cuts|marks|scars|burns|bandages|blood|scratches|wounds|ligature marks] ~3 on ~1 [his|her|their|my ~1 <kin>] ~2 [arm|arms|wrist|wrists|thigh|thighs|neck|leg|legs|stomach|body]',
    ],
  },
  {
    id: 'screen-positive',
    reason: 'Staff give the result of a risk scale or the short words of a chart; a denial or a question about the form clears it.',
    outcome: third,
    clearedBy: ['open-question', 'denied', 'intake'],
    patterns: [
      `${SCALE} ~6 [positive|high|yes|yeses|intent|plan|severe|moderate|flagged|flag|red|ideation|imminent|risk|elevated|behavior|behaviour|3|4|5|6|attempt|failed|orange]`,
      `[positive|high|yes|yeses|flagged|red|scored|scores|answered|screened|endorsed|elevated] ~5 ${SCALE}`,
      '[phq|phq9|phq 9|questionnaire|mood form|intake form] ~5 [9|nine|last question|last item] ~5 [3|2|three|two|positive|nearly every day|more than half|yes|high|every day|highest|max]',
      '[item|question|q] [9|nine] ~6 [3|2|positive|nearly|every day|more than half|yes|high|highest|max|three|two|endorsed]',
      '[answered|marked|circled|ticked|checked|scored|endorsed|put|selected] ~5 [item|question|q] [9|nine]',
      '[active|positive|acute|endorses|endorsed|endorsing|reports|reporting|voiced|admits|admits to|disclosed|passive|expressing|expressed|chronic and active] ~1 si [with|and|today|$|w|no|now|plan|this|during|after|at|hi]',
      'si ~1 [with|w|and|plus|has] ~1 [a]? ~1 [plan|intent|means|method|access]',
      '[screened|screens|screen|tested|came up|came back|flagged] ~1 [positive|high|red] ~1 [for|on]? ~1 [si|suicid|suicide|suicidal|suicidality|self harm|ideation|risk]',
      '[plan|intent] ~1 [and|with|plus] ~2 [means|intent|access|method|firearm|gun]',
      '[access to|has access to|have access to] ~1 [means|lethal means|firearm|firearms|gun|guns|weapon|weapons]',
      '[contract|contracted|contracting] for safety ~8 [not|refus|refuses|refused|unable|will not|can not]',
      '[refus|refuses|refused|refusing|unable|will not|can not|would not|declines|declined] ~1 [to]? ~2 contract for safety',
      '[not|refuses to|refused to|unable to|will not] ~1 [commit to|agree to|complete|sign|make|follow] ~2 safety plan',
      '[need|want|get|request|requesting|start|place|placed|put|sent|send|call+|ask+] ~3 [5150|baker act|welfare check|wellness check|psych hold|involuntary hold|suicide precautions] ~4',
      '[patient|pt|client|resident|student|member] ~3 [brought|has|had|carrying|found with|pulled|holding|hid|hiding] ~2 [gun|knife|rope|razor|noose|ligature|blade|box cutter|firearm|pills hidden|stash] ~4',
      '[patient|pt|client|resident|member] ~2 [eloped|ran out|left ama|walked out|stormed out|took off] ~8 [die|kill|suicidal|si|bridge|traffic|goodbye|threat|threatening|gun|end it]',
    ],
  },
];
