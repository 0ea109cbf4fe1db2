/** What is wrong with the app package, and what to do. */
export interface PackageProblem {
  readonly file: string;
  readonly message: string;
  readonly remedy: string;
}

export function formatPackageProblem({ file, message, remedy }: PackageProblem): string {
  return `${file}: ${message}. What to do: ${remedy}.`;
}
