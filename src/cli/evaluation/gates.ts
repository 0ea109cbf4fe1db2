/** A figure that must not get worse than this. */
export interface Gate {
  readonly figure: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** What an evaluation must reach, whatever the file: the bars that the bot was accepted with. Safety first. */
export const GATES: readonly Gate[] = [
  { figure: 'coreRecall', atLeast: 1 },
  { figure: 'falseAlarms', atMost: 0.05 },
  { figure: 'answeredWrong', atMost: 0.03 },
  { figure: 'offTopicAnswered', atMost: 0.02 },
  { figure: 'recallAt1', atLeast: 0.93 },
  { figure: 'recallAt3', atLeast: 0.97 },
  { figure: 'smallTalkRight', atLeast: 0.85 },
  { figure: 'splitInTwo', atMost: 0.01 },
  { figure: 'followUpsRight', atLeast: 0.9 },
];

/** The gates that figures fail, as sentences; a gate whose figure was not measured is passed. */
export function failedGates(values: Readonly<Record<string, number>>): readonly string[] {
  return GATES.flatMap(({ figure, atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY }) => {
    const value = values[figure];
    if (value === undefined || (value >= atLeast && value <= atMost)) return [];
    return [`${figure} is ${value.toFixed(4)}, must be ${value < atLeast ? `at least ${atLeast}` : `at most ${atMost}`}`];
  });
}
