import type { Answerer } from '../../answers/answerer.js';
import { CATCH_ALL } from '../../answers/give.js';
import { createContext } from '../../conversation/context.js';
import { answerTimed, type ReplyReport, reportReply } from '../report-reply.js';
import { type Figures, share } from './figures.js';
import type { LabelledQuestion } from './labelled.js';

/** Asks each question on its own. */
export function scoreQuestions(rows: readonly LabelledQuestion[], answerer: Answerer): Figures {
  const asked = rows.map((row) => ({ row, report: ask(row.q, answerer) }));
  const inScope = asked.filter(({ row }) => row.kind !== 'off-topic' && row.kind !== 'chitchat' && row.labels[0] !== CATCH_ALL);
  const offTopic = asked.filter(({ row }) => row.kind === 'off-topic');
  const smallTalk = asked.filter(({ row }) => row.kind === 'chitchat');
  const rank = ({ row, report }: Asked) => report.candidates.findIndex(({ entry }) => row.labels.includes(entry));
  const wrong = inScope.filter(isWrong);
  const right = inScope.filter(({ row, report }) => isOutright(report) && row.labels.includes(report.entry ?? ''));
  const answeredAll = offTopic.filter(({ report }) => report.entry !== null && report.kind !== 'small-talk');
  const split = asked.filter(({ report }) => report.entries.length > 1);
  const unmet = smallTalk.filter(({ report }) => report.kind !== 'small-talk');
  return {
    values: {
      inScope: inScope.length,
      recallAt1: share(inScope.filter((one) => rank(one) === 0).length, inScope.length, 1),
      recallAt3: share(inScope.filter((one) => rank(one) >= 0 && rank(one) < 3).length, inScope.length, 1),
      answeredRight: share(right.length, inScope.length, 1),
      answeredWrong: share(wrong.length, inScope.length, 0),
      offTopicAnswered: share(answeredAll.length, offTopic.length, 0),
      smallTalkRight: share(smallTalk.length - unmet.length, smallTalk.length, 1),
      splitInTwo: share(split.length, asked.length, 0),
    },
    misses: [
      ...wrong.map((one) => describe('WRONG', one)),
      ...inScope.filter((one) => rank(one) !== 0 && !wrong.includes(one)).map((one) => describe('NOT FIRST', one)),
      ...answeredAll.map((one) => describe('OFF TOPIC', one)),
      ...unmet.map((one) => describe('SMALL TALK', one)),
      ...split.map((one) => describe('SPLIT', one)),
    ],
  };
}

interface Asked {
  readonly row: LabelledQuestion;
  readonly report: ReplyReport;
}

function ask(q: string, answerer: Answerer): ReplyReport {
  const { reply, ms } = answerTimed(q, createContext(0), answerer);
  return reportReply(q, reply, ms, answerer);
}

function isOutright({ kind }: ReplyReport): boolean {
  return kind === 'answer' || kind === 'not-covered' || kind === 'small-talk';
}

/** An answer from another entry, or an alarm: a clarification or a fallback is unhelpful, but not wrong. */
function isWrong({ row, report }: Asked): boolean {
  return (
    report.kind === 'crisis' || report.kind === 'medical-emergency' || (isOutright(report) && !row.labels.includes(report.entry ?? ''))
  );
}

function describe(what: string, { row, report }: Asked): string {
  return `${what}  ${row.q}  wanted ${row.labels.join('|')}  got ${report.kind} ${report.entries.join('+')}`;
}
