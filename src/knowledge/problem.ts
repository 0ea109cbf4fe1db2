/** One thing that is wrong in the knowledge: where, what, and what to do about it. Lines and columns count from 1. */
export interface Problem {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** The id of the entry concerned, where there is one. */
  readonly entry?: string;
  readonly message: string;
  readonly remedy: string;
  /** A warning does not stop the start. */
  readonly severity: 'error' | 'warning';
}

/** Thrown by loadKnowledge: all problems of all files at once. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`The knowledge has ${count}:\n${problems.map(formatProblem).join('\n')}`);
    this.problems = problems;
  }
}

/** It stops the start. */
export function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

/** `file:line:column  (entry) what is wrong. What to do.` on one line. */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
  const entry = problem.entry === undefined ? '' : `entry "${problem.entry}": `;
  return `${place}  ${problem.severity}: ${entry}${problem.message}. ${problem.remedy}`;
}
