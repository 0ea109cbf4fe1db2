import type { Answerer } from '../../answers/answerer.js';
import { createContext } from '../../conversation/context.js';
import { answerTimed, type ReplyReport, reportReply } from '../report-reply.js';
import { type Figures, share } from './figures.js';
import type { LabelledDialogue } from './labelled.js';

type LabelledTurn = LabelledDialogue['turns'][number];

/** Plays each dialogue from its start. A turn after the first counts as a follow-up. */
export function scoreDialogues(rows: readonly LabelledDialogue[], answerer: Answerer): Figures {
  const played = rows.flatMap((row) => play(row, answerer));
  const followUps = played.filter(({ at }) => at > 0);
  const misses = played.filter(({ isRight }) => !isRight);
  const missed = (list: typeof played) => list.filter(({ isRight }) => !isRight).length;
  return {
    values: {
      dialogues: rows.length,
      turnsRight: share(played.length - missed(played), played.length, 1),
      followUps: followUps.length,
      followUpsRight: share(followUps.length - missed(followUps), followUps.length, 1),
    },
    misses: misses.map(({ told }) => told),
  };
}

function play({ turns, tag = '' }: LabelledDialogue, answerer: Answerer) {
  let context = createContext(0);
  return turns.map((turn, at) => {
    const { reply, ms } = answerTimed(turn.say, context, answerer);
    context = reply.context;
    const report = reportReply(turn.say, reply, ms, answerer);
    const before = turns.slice(0, at).map(({ say }) => say);
    const wanted = turn.entries?.join('+') ?? [turn.kind ?? '', ...turn.labels].join('|');
    const told = `DIALOGUE ${tag}  ${[...before, `[${turn.say}]`].join(' > ')}  wanted ${wanted}  got ${report.kind} ${report.entries.join('+')}`;
    return { at, isRight: isRight(turn, report), told };
  });
}

/** Small talk, crisis and the like are judged by their kind alone; what is answered, by its entry. */
function isRight({ kind, labels, entries }: LabelledTurn, report: ReplyReport): boolean {
  const isAnswer = (one: string) => one === 'answer' || one === 'not-covered';
  if (kind !== undefined && !isAnswer(kind)) return report.kind === kind;
  if (!isAnswer(report.kind)) return false;
  if (entries) return entries.length === report.entries.length && entries.every((id) => report.entries.includes(id));
  return labels.includes(report.entry ?? '');
}
