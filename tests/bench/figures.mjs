/** The middle one of some numbers, for what varies with whatever else the machine does. */
export const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** How much evenly spaced values grow from the first to the last, by the line that fits them best: no single value decides. */
export function growthOf(values) {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const [rise, run] = values.reduce(([a, b], value, i) => [a + (i - middle) * (value - mean), b + (i - middle) ** 2], [0, 0]);
  return (rise / run) * (values.length - 1);
}

/** The sum of a metric over all its labels; 0 where it has not been counted yet. */
export function sumMetric(text, name) {
  const lines = text.split('\n').filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`));
  return lines.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
}
