import { editDistance } from '../language/edit-distance.js';

/** The known name that an unknown one was probably meant to be: one slip in three letters, two at most, so that "cost" is no slip of "bot". */
export function nearestName(unknown: string, known: Iterable<string>): string | undefined {
  const most = Math.min(2, Math.floor(unknown.length / 3));
  const distances = [...known].map((name) => ({ name, distance: editDistance(name.toLowerCase(), unknown.toLowerCase()) }));
  const [nearest] = distances.sort((a, b) => a.distance - b.distance);
  return nearest && nearest.distance <= most ? nearest.name : undefined;
}
