export function sumMetric(text: string, name: string): number;
export function growthOf(values: readonly number[]): number;
