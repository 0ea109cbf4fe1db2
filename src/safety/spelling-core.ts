import { editDistance } from '../language/edit-distance.js';

/** The words of an emergency, mended two slips away: typed in fear, with one hand, or by ear. */
const CORE: readonly string[] = (
  'attack attacks stroke throat seizure seizures breathe breathing unconscious overdose overdosed overdosing unresponsive ' +
  'responding bleeding ambulance choking collapsed collapse convulsions convulsing fainted swelling swollen allergic ' +
  'reaction swallowed vomiting drooping suicidal suicide slurred slurring emergency poisoned suffocating '
)
  .trim()
  .split(' ');
const MOST_SLIPS = 2;
/** By ear a word begins with the other one: "ceizure", "onconscious". */
const BY_EAR: Readonly<Record<string, string>> = { c: 's', s: 'c', o: 'u', u: 'o' };

/** English words (SCOWL lists up to size 60) that lie two slips from such a word and are left as they stand: "bleating" is not "bleeding". */
const NOT_MEANT: ReadonlySet<string> = new Set(
  (
    'aback alack allergen allergenic allergies allergist allergy ambiance ambulances ambulant ambulate attach attacked ' +
    'attacker attackers attain attains attar attic attics attract attracts bathe bathing beaching beading beating bedding ' +
    'beefing beeping bending berate berating berthing bleaching bleating bleeping blending blessing blinding blooding ' +
    'breach breached breaches breaching breading breadth breadths breaking breasting breath breathed breather breathers ' +
    'breathes breathier breaths breathy breeding breezing broaching caking calking carking chafing chalking chasing ' +
    'checking cheeking chewing chiding chiming chinking chocking chomping choosing chopping chowing chroming chucking ' +
    'chunking cloaking clocking cloning clonking closing cloying cocking coding coking collage collages collapses collared ' +
    'collars collate collated collates coming compulsion compulsions conclusions concussing concussion concussions ' +
    'confusing confusions coning conking consulting contusing contusions conversing conversions convulsion convulsive ' +
    'cooing cooking cooling cooping coping coring corking cowing coxing croaking crooking crowing dooming doping draping ' +
    'dripping droning drooling droopier dropping droppings drowning drowsing emergence emergent faceted failed fainer faint ' +
    'fainter faintest faintly faints fanged fanned farted fasted fated faulted fawned feinted fined finked finned fitted ' +
    'flaunted flirted flitted foisted fringed fronted overbore overcome overcoming overdo overdoes overdoing overdone ' +
    'overdoses overdue overjoyed overjoying overrode overtone overuse overused overusing poised poison poisoner poisoners ' +
    'poisons prisoner ration reacting reactions reactive reactor redaction reduction refection refraction rejection ' +
    'relation rescinding resection resounding respondent retraction sallower scalloped scarred scarring sculling scurried ' +
    'scurrying sealing secure secures seedling seize seizes selling shaking shallower shelling shelving shilling shirred ' +
    'shirring shocking shoeing shooing shoring shoving showing shrike slued slugged slugging sluiced sluicing sluing ' +
    'slummed slumming slumped slumping slurped slurping slurry smelling smelting smoke smoking sourced sourcing soured ' +
    'souring sparred sparring spelling spellings spilling splurged splurging spoke spurned spurning spurred spurring ' +
    'spurted spurting squared squaring squired squiring stake stalling starred starring stealing steeling sterling stilling ' +
    'stirred stirring stoke stoked stoker stokes stoking stole stolen stone stooge store stork storks stove strafe striae ' +
    'stride strife strike striker strikes strine stripe strive strobe strobes strode stroked strokes stroll strong strop ' +
    'strophe strops strove subside suffocation suicides sulfide sullen surfed surfing surged surging surrey swallow ' +
    'swallows swearing sweating sweeping swelled sweller swellings swerving swilled swilling swirling swivelling tarot that ' +
    'thereat thorax thread threat threats thrift throats throaty throb throbs throe throes throne throng throw thrown ' +
    'throws thrust treat trot trout unconsciously unresponsively visiting voicing voiding voting '
  )
    .trim()
    .split(' '),
);

/** The word of an emergency that was meant by this one, as typed or with its doubled letters cut to one. */
export function findCoreWord(word: string, bare: string): string | undefined {
  if (NOT_MEANT.has(word)) return undefined;
  return findNear(word) ?? (bare === word ? undefined : findNear(bare));
}

function findNear(word: string): string | undefined {
  if (word.length < 5 || word.length > 15 || NOT_MEANT.has(word)) return undefined;
  const likely = CORE.filter(
    (core) =>
      (core[0] === word[0] || BY_EAR[core[0] as string] === word[0]) && Math.abs(core.length - word.length) <= (core.length > 6 ? 2 : 1),
  );
  return likely.find((core) => editDistance(word, core) <= 1) ?? likely.find((core) => editDistance(word, core) <= MOST_SLIPS);
}
