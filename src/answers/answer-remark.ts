import { withoutCourtesy } from '../conversation/courtesy.js';
import { type Remark, readRemark } from '../conversation/remark.js';
import { takesAsYes } from '../conversation/takes-as-yes.js';
import type { Entry } from '../knowledge/knowledge.js';
import { isMedical, type MedicalEntry } from './answer.js';
import { giveChoices, giveEntry, giveFallback, giveMedical } from './give.js';
import type { Stage, Turn } from './turn.js';
import { fill } from './wording.js';

/** Remarks on the answer just given: "tell me more", "why?", "where does that come from". */
export const answerRemark: Stage = (turn) => {
  const entry = turn.wording.entries.get(turn.context.lastEntry ?? '');
  const remark = NOTHING_ELSE.test(turn.utterance)
    ? 'more'
    : isTakenAsYes(entry, turn)
      ? 'unclear'
      : readRemark(withoutCourtesy(turn.plain));
  if (!remark) return undefined;
  // Without an answer there is nothing to remark on. "Where does that come from" then asks about the bot, which the matcher knows.
  if (!entry || !isMedical(entry)) return remark === 'source' || turn.findExact(turn.plain) ? undefined : answerOfNothing(remark, turn);
  return giveRemarked(remark, entry, turn);
};

/** What the guide is silent on was answered neither way: it is said again. */
function isTakenAsYes(entry: Entry | undefined, { plain }: Turn): boolean {
  return entry?.kind === 'not-covered' && takesAsYes(plain);
}

/** "More" is of all that there is to ask; "shorter please" of the choices that were just shown, if any. */
function answerOfNothing(remark: Remark, turn: Turn) {
  const { wording, context } = turn;
  const topics = remark === 'more' ? wording.entries.get('help') : undefined;
  if (topics) return giveEntry(topics, turn);
  const offered = context.awaiting === 'choice' ? context.offered.filter((id) => wording.entries.has(id)) : [];
  return offered.length > 0 ? giveChoices(offered, turn, wording.messages.whichOne) : giveFallback([], turn);
}

/** Asked, it wants to hear more; said, it is a farewell. */
const NOTHING_ELSE = /^\W*(?:(?:so|and|really|ok)\W+)*(?:nothing|no(?:body| one)|none) (?:else|more|other)\s*\?+\s*$/i;

function giveRemarked(remark: Remark, entry: MedicalEntry, turn: Turn) {
  const { messages } = turn.wording;
  const isLong = turn.context.lastForm === 'long';
  switch (remark) {
    case 'again':
      return giveEntry(entry, turn, 'short');
    case 'unclear':
      return giveMedical([entry], turn, { intro: messages.inShort });
    case 'source': {
      const { section } = turn.wording.passage(entry, 'short');
      return giveMedical([entry], turn, {
        form: turn.context.lastForm,
        text: section ? fill(messages.fromTheGuide, { section }) : entry.answer,
      });
    }
    case 'more':
    case 'why':
      return entry.more !== undefined && !isLong
        ? giveEntry(entry, turn, 'long')
        : giveMedical([entry], turn, { form: 'long', text: messages.nothingToAdd });
  }
}
