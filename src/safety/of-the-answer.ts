import type { Triage } from './triage-result.js';

/**
 * Whether what the second net took for a danger is of the answer that was just given. "I want to do it" alone may be anything and alarms; after what to
 * expect of a session it is of the session. A closed list of short statements whose "it" names nothing, in plain words; what a family heard is never among
 * them, and whoever uses this sees to it that the answer was not about a life.
 */
export function isOfTheAnswer(danger: Triage, plain: string): boolean {
  return danger.kind === 'crisis' && danger.family === 'net' && plain.length <= LONGEST && OF_IT.test(plain);
}

const LONGEST = 60;
const IT = '(?:it|that|this|them|those|one)';
const DOES = `(?:do|try|have|take|start|get|go for|go through with|think about|look into) ${IT}`;
const HOW = '(?:(?:just|really|still|also|only|honestly|probably|definitely|actually|maybe) )*';
const OF_IT = new RegExp(
  `^(?:(?:ok|okay|well|so|then|yes|yeah|no|hm|and|but|thanks|great|honestly|sorry) )*(?:` +
    [
      `i ${HOW}(?:am |was |have been )?${HOW}(?:thinking about|considering|unsure about|not sure about|interested in) (?:doing |trying |having |taking )?${IT}`,
      `i ${HOW}(?:might|may|could|will|would|should|think i will|think i might|think i am going to|am going to|want to|would like to|do not want to|am not going to|am ready to|am scared to|am afraid to) ${HOW}${DOES}`,
      `i ${HOW}(?:do not (?:think i )?)?(?:want|need|like|love|hate|fancy) ${IT}`,
      `i ${HOW}(?:will not|do not|would not) need ${IT}(?: anymore)?`,
      `not for me(?: i think)?|i (?:do not )?think (?:it|that|this) is (?:not )?for me`,
      `i (?:have )?(?:stopped|started|finished) (?:taking |having |doing |going to )?${IT}`,
      `(?:it|mine|the first one|my first one|the next one) is (?:today|tomorrow|tonight|on \\w+|next (?:week|month)|at \\d+)`,
      `(?:one|two|three|four|five|\\d) more to go`,
    ].join('|') +
    ')(?: (?:then|though|too|now|tomorrow|today|i think|to be honest|really|yet|thanks|thank you|again))*$',
);
