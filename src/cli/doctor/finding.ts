/** One thing that was looked at. What is not fine comes with what to do about it. */
export type Finding =
  | { readonly kind: 'fine'; readonly subject: string; readonly what: string }
  | { readonly kind: 'worth-a-look' | 'broken'; readonly subject: string; readonly what: string; readonly remedy: string };

export function fine(subject: string, what: string): Finding {
  return { kind: 'fine', subject, what };
}

export function worthALook(subject: string, what: string, remedy: string): Finding {
  return { kind: 'worth-a-look', subject, what, remedy };
}

export function broken(subject: string, what: string, remedy: string): Finding {
  return { kind: 'broken', subject, what, remedy };
}

/** What is wrong and the remedy, from a sentence of the configuration or of a package check, which brings its own. */
export function splitRemedy(problem: string): readonly [what: string, remedy: string] {
  const [what = problem, remedy = 'correct it'] = problem.split(/\.? What to do: /);
  return [what, remedy.replace(/\.$/, '')];
}

const MARKS = { fine: 'fine  ', 'worth-a-look': 'look  ', broken: 'BROKEN' } as const;

export function formatFinding(finding: Finding): string {
  const line = `${MARKS[finding.kind]}  ${finding.subject}: ${finding.what}`;
  return finding.kind === 'fine' ? line : `${line}\n        What to do: ${finding.remedy}`;
}
