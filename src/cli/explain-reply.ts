import { answeredEntries } from '../answers/answer.js';
import type { Reply } from '../answers/answer-question.js';
import type { Answerer } from '../answers/answerer.js';
import { THRESHOLDS } from '../answers/decide.js';
import { LEADER } from '../answers/find-leader.js';
import { readDirections } from '../conversation/direction.js';
import type { Term } from '../matching/concepts.js';
import type { MatchingModel } from '../matching/model.js';
import { traceTriage, triage } from '../safety/triage.js';

const MOST_CANDIDATES = 5;

/** Why a reply came out as it did: which danger was heard and what became of it, what was read, which words counted, the candidates, the thresholds and the decision. Lines of text. */
export function explainReply(utterance: string, reply: Reply, { findMatches, model }: Answerer): readonly string[] {
  const { matches, offTopic, named, analysis } = reply.finding ?? findMatches(utterance);
  const danger = triage(utterance);
  const { heard, likelihood } = traceTriage(utterance);
  const stage = reply.stage ?? 'matching';
  const repairs = analysis.repairs.map(([written, meant]) => `${written} → ${meant}`);
  return [
    row(
      'safety',
      danger.kind === 'clear' ? (danger.crisisLine ? 'clear, with the crisis line' : 'clear') : `${danger.kind} (${danger.family})`,
    ),
    ...(heard.length === 0 ? ['none'] : heard.map(({ family, words, fate }) => `${family} "${words}": ${fate}`)).map((phrase, i) =>
      row(i === 0 ? 'danger heard' : '', phrase),
    ),
    row('second net', `${likelihood.toFixed(3)} for the whole`),
    ...analysis.clauses.map(({ asks, words }, i) => row(i === 0 ? 'read as' : '', `${asks ? 'asks  ' : 'states'} ${words.join(' ')}`)),
    row('words', analysis.clauses.flatMap(({ terms }) => terms.map((term) => describeTerm(term, model))).join(', ') || 'none that count'),
    row('repairs', repairs.join(', ') || 'none'),
    row('put as', readDirections(analysis.clauses).join(', ') || 'plain'),
    ...matches
      .slice(0, MOST_CANDIDATES)
      .map(({ entry, confidence }, i) => row(i === 0 ? 'candidates' : '', `${confidence.toFixed(3)} ${entry}`)),
    row('off topic', offTopic.toFixed(3)),
    row('thresholds', `answer from ${THRESHOLDS.answer} with a lead of ${THRESHOLDS.margin}`),
    row('', `or from ${LEADER.confidence}, ${LEADER.times} times as likely as the next`),
    row('', `offer from ${THRESHOLDS.offer} where it beats off topic, or from ${THRESHOLDS.offerNamed} where the treatment is named`),
    row('', `named beside "I did not understand" from ${THRESHOLDS.near}`),
    row('', `the treatment is ${named ? 'named' : 'not named'}`),
    row('decided by', reply.finding ? stage : `${stage}; the candidates are those of the whole utterance alone, and did not decide`),
    row('decision', [reply.answer.kind, ...answeredEntries(reply.answer)].join(' ')),
  ];
}

/** A word, the concept it stands for, and how rare that is among the entries: rare words decide. */
function describeTerm({ words, concepts, stems }: Term, { overlap }: MatchingModel): string {
  const names = concepts.length > 0 ? concepts : stems.map((stem) => `w:${stem}`);
  const rarity = Math.max(0, ...names.map((name) => overlap.postings.get(name)?.rarity ?? 0));
  const meaning = concepts.length > 0 ? ` = ${concepts.join('/')}` : '';
  return `${words.join(' ') || concepts.join('/')}${meaning} (${rarity > 0 ? rarity.toFixed(1) : 'unknown'})`;
}

function row(name: string, value: string): string {
  return `${name.padEnd(14)}${value}`;
}
