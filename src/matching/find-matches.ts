import type { Knowledge } from '../knowledge/knowledge.js';
import type { Analysis } from './analyse.js';
import { classify } from './classifier.js';
import { type Features, featuresOf, featuresOfQuestion, withSurface } from './features.js';
import { createAnalyser, type MatchingModel } from './model.js';
import { measureFamiliarity, trust } from './familiarity.js';
import { createScoreOverlap } from './overlap.js';
import { STOP_WORDS, stem } from '../language/words.js';

/** An entry that may be meant, and how likely: 0..1, 1 = certain. */
export interface Match {
  readonly entry: string;
  readonly confidence: number;
}

/** What the matcher thinks of an utterance. */
export interface Finding {
  /** Best first. */
  readonly matches: readonly Match[];
  /** Share of "nothing to do with the guide", 0..1, in the same currency as the confidences. */
  readonly offTopic: number;
  readonly analysis: Analysis;
}

export type FindMatches = (utterance: string) => Finding;

/** Of an entry's confidence, what the classifier gives; the overlap gives the rest. */
const CLASSIFIER_SHARE = 0.6;
/** Below this certainty of the classifier the question clause does not speak for itself. */
const QUESTION_CERTAIN = 0.3;

/** Builds the matcher: overlap and classifier on the whole utterance, and on its question alone where that is clear by itself. */
export function createFindMatches(model: MatchingModel, { concepts, subject }: Pick<Knowledge, 'concepts' | 'subject'>): FindMatches {
  const analyse = createAnalyser({ concepts }, { counts: model.vocabulary, english: model.english });
  const scoreOverlap = createScoreOverlap(model.overlap);
  const familiar = { knownStems: new Set([...model.vocabulary.keys(), ...STOP_WORDS].map(stem)), commonWords: model.common, subject: new Set(subject) };
  const share = model.classifier ? CLASSIFIER_SHARE : 0;

  const probabilities = (features: Features, words: readonly string[]) => (model.classifier ? classify(model.classifier, withSurface(features, words)) : undefined);
  const score = (features: Features, words: readonly string[], known = probabilities(features, words)): Float64Array => {
    const scores = new Float64Array(model.entryIds.length + 1);
    for (const [entry, overlap] of scoreOverlap(features)) scores[entry] = (1 - share) * overlap;
    known?.forEach((probability, entry) => {
      scores[entry] = (scores[entry] ?? 0) + share * probability;
    });
    return scores;
  };

  return (utterance) => {
    const analysis = analyse(utterance);
    const whole = score(featuresOf(analysis), analysis.clauses.flatMap(({ words }) => words));
    if (analysis.hasContext) {
      const features = featuresOfQuestion(analysis);
      const words = analysis.clauses.flatMap((clause) => (clause.asks ? clause.words : []));
      const known = probabilities(features, words);
      const certainty = known ? known.reduce((a, b) => Math.max(a, b), 0) : 0;
      if (certainty > QUESTION_CERTAIN) blend(whole, score(features, words, known), certainty);
    }
    const trusted = trust(measureFamiliarity(analysis, familiar));
    const offTopic = whole[model.entryIds.length] ?? 0;
    const matches = model.entryIds
      .map((entry, i) => ({ entry, confidence: trusted * (whole[i] ?? 0) }))
      .filter(({ confidence }) => confidence > 0)
      .sort((a, b) => b.confidence - a.confidence);
    return { matches, offTopic, analysis };
  };
}

function blend(into: Float64Array, other: Float64Array, weight: number): void {
  for (let i = 0; i < into.length; i++) into[i] = (1 - weight) * (into[i] ?? 0) + weight * (other[i] ?? 0);
}
