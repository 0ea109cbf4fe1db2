import { readAttribute, SAME } from '../conversation/attribute.js';
import { lastSpokenOf } from '../conversation/context.js';
import { namesTreatment } from '../conversation/ellipsis.js';
import { questionAfterScene } from '../conversation/question-after-scene.js';
import type { Finding } from '../matching/find-matches.js';
import { decide, THRESHOLDS } from './decide.js';
import { giveEntry } from './give.js';
import type { Stage, Turn } from './turn.js';

/**
 * "Sorry, my sister is here now. How quickly does it work?" The scene around a question may drown it, and may be what it is about. So where the whole is
 * unclear, the question is heard apart, and is answered where it is certain there and the likeliest of the whole message, too.
 */
export const answerAfterScene: Stage = (turn) => {
  const whole = turn.findMatches(turn.utterance);
  if (decide(whole).kind === 'entry') return undefined;
  const question = questionAfterScene(turn.utterance);
  if (question === undefined) return undefined;
  // "Does that matter" is of the scene, and so is "how likely is it" where the scene names the treatment.
  const asked = namesTreatment(turn.plain) || OF_SCENE.test(question) ? undefined : attributeOf(question, turn);
  if (asked) return giveEntry(asked, turn);
  const apart = turn.findMatches(question);
  const decision = decide(apart);
  if (decision.kind !== 'entry') return undefined;
  // Right after a crisis the scene is about that.
  const isOfBoth = leadOf(decision.entry, whole) >= AHEAD && (apart.matches[0]?.confidence ?? 0) >= THRESHOLDS.part;
  const entry = isOfBoth || turn.context.reminders > 0 ? turn.wording.entries.get(decision.entry) : undefined;
  // "Lozenges by post, is that ok": no small talk, which "is that ok" resembles alone.
  if (entry?.kind === 'small-talk' && OF_SCENE.test(question)) return undefined;
  return entry && { ...giveEntry(entry, turn), finding: apart };
};

/** So far ahead of everything else that the whole message may be about, or the scene is what it is about: "scared of a bad trip, what can i do". */
const AHEAD = 0.02;

/** How far an entry is ahead of all others, negative where it is behind. */
function leadOf(id: string, { matches }: Finding): number {
  const best = matches.find(({ entry }) => entry !== id)?.confidence ?? 0;
  return (matches.find(({ entry }) => entry === id)?.confidence ?? 0) - best;
}

const OF_SCENE = /\b(?:that|this|these|those)\b/;

/** What a question such as "how long does that last" asks for after the answer given last. */
function attributeOf(question: string, { context, wording }: Turn) {
  const last = lastSpokenOf(context);
  const attribute = last === undefined ? undefined : readAttribute(question, last);
  return wording.entries.get((attribute === SAME ? last : attribute) ?? '');
}
