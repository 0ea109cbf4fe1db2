/** Words that may stand anywhere inside a phrase without changing what it says. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'really just so very actually honestly literally seriously still always sometimes only truly kinda kind sort sorta also even almost ever ' +
    'definitely genuinely legit lowkey fucking fuckin fking freaking frickin damn bloody badly simply totally completely probably maybe often ' +
    'constantly desperately secretly basically quite rly rlly rl like ngl tbh deadass again please already currently suddenly now right lately ' +
    'absolutely fully slowly quickly today somehow straight well oh um uh yes yeah ok okay then soon'
  ).split(' '),
);
