import type { Vocabulary } from '../compile-pattern.js';

/** Violence, and bodies in trouble. */
export const HARM: Vocabulary = {
  harm: 'kill killing shoot shooting stab stabbing hurt hurting murder murdering strangle strangling attack attacking beat beating drown drowning suffocate suffocating torture gut behead burn bury poison poisoning choke choking smother harm harming slaughter massacre behead'.split(
    ' ',
  ),
  /** A body in trouble, in the words of laymen; a mood or a taste is none. */
  symptom: [
    '[can not|could not|can barely|barely|hardly|unable to|cant|not able to|trouble|hard to|struggling to|wont|will not|not|no] ~1 [breathe|breathing|breath|wake|waking|move|stand|walk|speak|talk|swallow|see|feel my|stay awake|keep my eyes|keep his eyes|keep her eyes|respond|responding|sit up|get up|open his|open her|think straight|lift|focus|stop shaking|stop vomiting|stop throwing|stop sweating]',
    'jaw ~2 [locked|clenched|tight|stiff|stuck|clamped|rigid|locking]',
    '[sweating|drenched|clammy|overheating|feverish|shivering] ~6',
    '[sweating|pouring sweat|burning up|boiling|roasting|clammy|rigid|stiff|shaking|twitching|jerking|trembling|convulsing|seizing|seizure|vomiting|throwing up|puking|unconscious|unresponsive|passed out|passing out|fainted|fainting|collapsed|slurring|slurred|confused|delirious|hallucinating|disoriented|incoherent|blue|grey|gray|purple|limp|floppy|numb|paralyzed|gurgling|snoring|gasping|choking|wheezing|drooling|foaming|blacking out|blacked out|nodding off|nodding out|spasms|spasming|tremors|twitchy|agitated]',
    '[heart|chest|pulse|heartbeat] ~3 [racing|pounding|hammering|hurts|hurting|pain|tight|heavy|fluttering|skipping|stopping|slow|crazy|explode|exploding|somersaults|flips|weird|burning|irregular|pressure|jumping|beating|out of|going]',
    '[racing|pounding|irregular|hammering|fast] ~1 [heart|pulse|heartbeat|hr]',
    '[blood pressure|bp|temperature|temp|fever|hr] ~4',
    '[really|very|so|super|extremely|getting|feel|feeling|feels] ~1 [dizzy|faint|lightheaded|sick|ill|weak|cold|hot|drowsy|sleepy|bad|off|awful|weird|strange|wrong|messed up|fuzzy|heavy] ~4',
    '[splitting|pounding|worst|exploding|terrible|blinding] ~1 [headache|head]',
    '[breathing|breaths|breath] ~2 [slow|slowly|shallow|weird|fast|hard|heavy|funny|stopped|stopping|barely|difficult|loud|strange]',
    '[slow|shallow|weird|strange|short] ~1 [breathing|breaths|breath|of breath]',
    '[vision|eyes|pupils|sight|speech] ~2 [blurry|gone|double|rolling|rolled|rolled back|black|dark|pinpoint|huge|going|slurred|dilated|blown|blurred]',
    '[scared|afraid|think|feel like|feels like] ~2 [dying|going to die|going to pass out|going to faint|i am dying|might die]',
  ],
};
