/** Words mended when one edit away; of four letters only when two neighbours are swapped. */
export const TARGETS: readonly string[] = (
  'jump hang kill dead hurt burn wish live wake harm died pill took blue numb wrist help pain stop alive suicide suicidal suicides myself overdose overdosed overdosing unalive killing killed kills hanging breathe breath breathing ' +
  'seizure seizures unconscious unresponsive responding convulsions convulsing choking vomiting bleeding collapsed ambulance ' +
  'emergency allergic reaction swallowed lozenge lozenges ketamine himself herself themselves yourself hopeless worthless pointless ' +
  'anymore tonight goodbye everyone everything burden without better nobody notice existing exist alive living wanting wanted ' +
  'thinking thoughts thought shooting jumping bridge cutting wrists hurting harming depressed stroke attack stopped unable slurred ' +
  'drooping fainted passed paralyzed poison accidentally tomorrow happened feeling tired reason nothing forever trying planning ' +
  'ending planned please husband brother sister mother father friend daughter partner girlfriend boyfriend swelling throat chest ' +
  'heart blood crashed fallen confused shaking awake conscious asleep pills bottle tablets prescription medication dying death ' +
  'wished hoping survive scared afraid should would could going about every again always myself raped abused assaulted abusing ' +
  'beating threatened loaded bullet trigger rooftop balcony jumped worried saying talking texted texts messages purpose point ' +
  'family anyone someone really never because before after sleep wake waking woken dead want kill live life hurt help hate gone ' +
  'cant dont wont wish hope blue took cope '
)
  .trim()
  .split(' ');

/**
 * English words (SCOWL lists up to size 50, and common ones two edits away) that lie near a target and are left as they stand: "attach" is not "attack".
 * A list and not a dictionary at run time: triage reads no file.
 */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  (
    'abased abasing abort abridge abuse abuser abuses abut accused accusing aired alice alike allays alter ambulances amused amusing ' +
    'anted aped apter arming assaulter aster attach attacks attain audience avery awaken awakened awakening awakes awaking aware ' +
    'awoke awoken baking balking ballet banging bather bating batter battle baying beading beaming beaning bearing beater beatings ' +
    'belting bending berating besting bette betters betting bettor billed billet billing bills bitter bleating bleep bleeping ' +
    'blending blond bloods bloody bloom bluetooth blurred boating booth bother bottled bottles bout boyfriends brass breach ' +
    'breaching breadth breaststroke breathed breather breathes breaths breathy breeding bride bridged bridges bridget bridle brood ' +
    'brooke brothel brothers bulled bullets bumped bumping burdens bused busing butter butting caking calking canted canting caped ' +
    'cared career cashed changing charming chatting cheat cheering cheese chess chester chests chilling chinking chipping chocking ' +
    'chopping chowing clashed clive coking cold collapse collapses comedies confessed confuse confuses confuted contused convulsion ' +
    'cooking coping crashes crest crossing crushed crying cuttings dafter daughters dearth deaths dedication deer deliver delivering ' +
    'delivery depresses depth dills ding dished diving doing doping draped drooling dropping drying dumped dumping dwelling dyeing ' +
    'eating emergence emery enable endings enduing ever exists exit exiting exits fainter faking farming farther fathers fatter ' +
    'feather feeding feelings feinted felling fending fetter fever fiend filled filling fills finnish fired fished flood freddie ' +
    'fridge fried friends frying fueling gain ganging gaped gassed gather gills girlfriends giving goaded goings gong goodbyes ' +
    'goring gould gullet gutting hallways hamming handing hangings harding haring harking harping hart haying hear heard hears ' +
    'heartbreak hearted heartfelt hearth hearts hearty heat heath heating heeling hills hinging hired hiving hoeing holing homeless ' +
    'homing honing hooking hooping hoops hooting hopped hopping hosing hugging humped humping hunting hurling hurtling husbands ' +
    'hying hyping ills japed jiving joint jumper jutting keating keeling killer killings kilned kilning kilns kilos kilts laded ' +
    'lather latter laughter laying leaded lease lending letter lever lief lifelong lifetime liking liming lining liverpool livings ' +
    'loader loafed loaned loot loping lorded losses loving lumped lumping lying making manchester massages massed matt mediation ' +
    'medications meditation mending message milled milling mills mired mister moon moore moping mothers mottle mullet neath newer ' +
    'nightlife noshing notching nothings noticed notices noting novice nutting odds olive orchestrated other overdoes overdoing ' +
    'overdone overdoses overlooked overlooking oversee paint painted palls panned panning panted panting paralyze paralyzes parsed ' +
    'partners passel passer passes pasted paused paying peeling peer pending piles pill pilled pilling pint pissed planed planing ' +
    'planked planking planner plannings planted planting pleas pleased pleases points pointy poisons polls popping prescriptions ' +
    'print prison proscription prying pullet pulls pumped pumping purposed purposes putting raced rafter raged raked raking rally ' +
    'rammed ranging ranted ranting rape rapes rapid rapped rapper rared rasped rated rather raved razed reactions realty reaped ' +
    'reasons reed reeling regally regretted rending repressed resend resending retiree ridge rills rooftops roped roping rutting ' +
    'sacred sassed sating saving sawing sayings scaled scanned scare scares scarfed scarred schooling scooting scored seared season ' +
    'seating seep selling sending setter settling sever sexist shading shaming shaping shared sharing sharking shaving sheep ' +
    'shelling shooing shootings shopped shopping shorting shouting shying sifter sills sired sisters sitter skilled skills skipped ' +
    'skying slaking slamming slaying sleek sleeps sleepy sleet slopped slurped smelling smoother smother snaking snared soaking ' +
    'soared someones soothing sopped spared sparring spaying spelling spills spurred spying staking stalking stared staring starring ' +
    'staying steep stepped stirred stoke stomped stooped stopper strike strobe strode stroked strokes strolled stroller strollers ' +
    'strolling stropped strove survived survives swaying sweep swellings swilling swished tables tablet tacking tainted taking ' +
    'tanking taped tared tasking teats tending tented tents tested tests texas text thanking thinning though threat throats throaty ' +
    'tided tied tiled tilled tilling tills timed tire tires token tomorrows topped toying trashed treason tried triggers tripp ' +
    'trooping truing tying umped umping usable vaped vending very vying wading wafted wafting waging waists waited waiting waken ' +
    'waling walking wallowed waned waning warming warren warring washed wasted wasting watt waving waxing welling wending wetter ' +
    'whopping wildlife willed willing wills wired wisher wishes woke women wonted wooden world worrier worries woulds wound woven ' +
    'wreath wreathe wreathing wrests wrist writs '
  )
    .trim()
    .split(' '),
);
