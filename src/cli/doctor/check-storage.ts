import { describeError } from '../../bot/describe-error.js';
import { createStorage, type StorageChoice } from '../../storage/create-storage.js';
import { broken, type Finding, fine, worthALook } from './finding.js';

const SUBJECT = 'Storage';

/** Writes to the storage and reads it back. */
export async function checkStorage(choice: StorageChoice): Promise<Finding> {
  if (choice.kind === 'memory') {
    return worthALook(
      SUBJECT,
      'memory: a restart forgets what was said before, and only one instance may run',
      'for more than one instance set REDIS_URL',
    );
  }
  const errors: string[] = [];
  const place = await createStorage(choice, {
    now: Date.now,
    onError: (work, error) => errors.push(`${work}: ${describeError(error)}`),
    onChange: () => undefined,
  });
  const mark = String(Date.now());
  await place.storage.write({ doctor: { mark } });
  const read = (await place.storage.read(['doctor']))['doctor']?.['mark'];
  await place.storage.delete(['doctor']);
  await place.close();
  if (read === mark) return fine(SUBJECT, `${choice.kind} keeps what is written`);
  const variable = choice.kind === 'redis' ? 'REDIS_URL' : 'BLOB_CONNECTION_STRING';
  return broken(
    SUBJECT,
    `${choice.kind} does not keep what is written (${[...new Set(errors)].join(', ') || 'it came back changed'})`,
    `check ${variable}, the server, and the network between`,
  );
}
