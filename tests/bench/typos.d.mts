export function createTypos(seed: number): (question: string) => string;
