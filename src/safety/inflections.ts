/** The forms of a verb that patterns write as "kill+": kill, kills, killed, killing. Irregular pasts are listed; the rest follows the rules. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'am is are was were been being',
  begin: 'begins began begun beginning',
  bleed: 'bleeds bled bleeding',
  break: 'breaks broke broken breaking',
  bring: 'brings brought bringing',
  buy: 'buys bought buying',
  catch: 'catches caught catching',
  choose: 'chooses chose chosen choosing',
  come: 'comes came coming',
  cut: 'cuts cutting',
  die: 'dies died dying',
  do: 'does did done doing',
  drink: 'drinks drank drunk drinking',
  drive: 'drives drove driven driving',
  eat: 'eats ate eaten eating',
  fall: 'falls fell fallen falling',
  feel: 'feels felt feeling',
  fight: 'fights fought fighting',
  find: 'finds found finding',
  get: 'gets got gotten getting',
  give: 'gives gave given giving',
  go: 'goes went gone going',
  hang: 'hangs hung hanged hanging',
  have: 'has had having',
  hear: 'hears heard hearing',
  hit: 'hits hitting',
  hold: 'holds held holding',
  hurt: 'hurts hurting',
  keep: 'keeps kept keeping',
  leave: 'leaves left leaving',
  let: 'lets letting',
  lose: 'loses lost losing',
  make: 'makes made making',
  mean: 'means meant meaning',
  put: 'puts putting',
  quit: 'quits quitting',
  run: 'runs ran running',
  say: 'says said saying',
  see: 'sees saw seen seeing',
  send: 'sends sent sending',
  shoot: 'shoots shot shooting',
  sit: 'sits sat sitting',
  sleep: 'sleeps slept sleeping',
  slit: 'slits slitting',
  speak: 'speaks spoke spoken speaking',
  stand: 'stands stood standing',
  swell: 'swells swelled swollen swelling',
  take: 'takes took taken taking',
  tell: 'tells told telling',
  think: 'thinks thought thinking',
  throw: 'throws threw thrown throwing',
  wake: 'wakes woke woken waking',
  write: 'writes wrote written writing',
};

const DOUBLING = /^(?:beg|chop|drop|grab|jab|nod|plan|pop|rob|slap|slip|snap|stab|step|stop|stun|swap|trap|whip|wrap|zip|commit|sob)$/;

export function inflect(verb: string): readonly string[] {
  const irregular = IRREGULAR[verb];
  if (irregular) return [verb, ...irregular.split(' ')];
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const stem = DOUBLING.test(verb) ? verb + verb.at(-1) : verb.replace(/e$/, '');
  return [verb, /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`, `${stem}ed`, `${stem}ing`];
}
