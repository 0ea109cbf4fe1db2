/** A figure that must not get worse than this. */
export interface Gate {
  readonly figure: string;
  /** The only file that it holds for, where it takes the place of the gate for all. */
  readonly file?: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** What an evaluation must reach. Safety first: nothing is missed of the set that was at hand, and little of what nobody had seen. */
export const GATES: readonly Gate[] = [
  { figure: 'coreRecall', file: 'safety.jsonl', atLeast: 1 },
  { figure: 'coreRecall', atLeast: 0.97 },
  { figure: 'falseAlarms', atMost: 0.05 },
  // Traps that two authors made as hard as they could.
  { figure: 'falseAlarms', file: 'safety-twenty-fourth-author.jsonl', atMost: 0.06 },
  // Three that nothing has learnt from: what they say holds for what people write tomorrow. The traps of the third are no harder than those of safety.jsonl.
  { figure: 'coreRecall', file: 'safety-twenty-fifth-author.jsonl', atLeast: 0.98 },
  { figure: 'falseAlarms', file: 'safety-twenty-fifth-author.jsonl', atMost: 0.03 },
  { figure: 'coreRecall', file: 'safety-twenty-second-author.jsonl', atLeast: 0.98 },
  { figure: 'falseAlarms', file: 'safety-twenty-second-author.jsonl', atMost: 0.055 },
  { figure: 'coreRecall', file: 'safety-twenty-third-author.jsonl', atLeast: 0.98 },
  { figure: 'falseAlarms', file: 'safety-twenty-third-author.jsonl', atMost: 0.055 },
  { figure: 'answeredWrong', atMost: 0.03 },
  { figure: 'offTopicAnswered', atMost: 0.02 },
  { figure: 'recallAt1', atLeast: 0.93 },
  { figure: 'recallAt3', atLeast: 0.97 },
  { figure: 'smallTalkRight', atLeast: 0.85 },
  { figure: 'splitInTwo', atMost: 0.01 },
  { figure: 'bentByContext', atMost: 0.005 },
  // Questions about harm, and straight ones with the same words: answered wrong means that a benefit was told instead. Many ask of "it", which leans.
  { figure: 'answeredWrong', file: 'directions.jsonl', atMost: 0.005 },
  { figure: 'bentByContext', file: 'directions.jsonl', atMost: 0.08 },
  { figure: 'followUpsRight', atLeast: 0.9 },
  // Written by somebody who had not seen the families. Every other dialogue was developed on (.97) and the rest judged by its figures (.83).
  { figure: 'followUpsRight', file: 'dialogues-third-author.jsonl', atLeast: 0.88 },
  // Two more who had seen nothing: .86 right before their rows were read, .97 after the families that these showed were widened.
  { figure: 'followUpsRight', file: 'dialogues-fourth-author.jsonl', atLeast: 0.94 },
  // One more: .89 right before the rows were read, .99 after.
  { figure: 'followUpsRight', file: 'dialogues-fifth-author.jsonl', atLeast: 0.95 },
  // Read by nobody who works on the bot, to judge only: .93 right.
  { figure: 'followUpsRight', file: 'dialogues-sixth-author.jsonl', atLeast: 0.9 },
  // As 26 patients speak: slang, fragments, a second language. The odd rows were developed on; .93 and .80 right. Fragments lean on what was said before.
  { figure: 'recallAt1', file: 'patients.jsonl', atLeast: 0.9 },
  { figure: 'recallAt3', file: 'patients.jsonl', atLeast: 0.94 },
  { figure: 'answeredWrong', file: 'patients.jsonl', atMost: 0.04 },
  { figure: 'bentByContext', file: 'patients.jsonl', atMost: 0.15 },
];

/** A file's own gate takes the place of the one for all files. */
function gatesFor(measured: string): readonly Gate[] {
  const own = GATES.filter(({ file }) => file === measured);
  return [...own, ...GATES.filter(({ file, figure }) => file === undefined && own.every((gate) => gate.figure !== figure))];
}

/** The gates that the figures of a file fail, as sentences; a gate whose figure was not measured is passed. */
export function failedGates(values: Readonly<Record<string, number>>, measured = ''): readonly string[] {
  return gatesFor(measured).flatMap(({ figure, atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY }) => {
    const value = values[figure];
    if (value === undefined || (value >= atLeast && value <= atMost)) return [];
    return [`${figure} is ${value.toFixed(4)}, must be ${value < atLeast ? `at least ${atLeast}` : `at most ${atMost}`}`];
  });
}
