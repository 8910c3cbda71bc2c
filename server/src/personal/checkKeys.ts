import type { Services } from '../context.js';
import { recordEvent } from '../slices/audit/recordEvent.js';
import { StartError } from '../startError.js';
import { transact } from '../transact.js';
import { isAnythingSealedBy } from './sealedColumns.js';
import { type KeyCheck, NIK_KEY_NUMBER } from './vault.js';

/**
 * Compares the keys that this process was given with those that the database knows, and makes new ones known. A wrong key
 * would else be noticed only when somebody opens a record; and a wrong key of NIKs would let the same person in twice.
 */
export async function checkKeys(services: Services): Promise<void> {
  const { keyChecks } = services.vault;
  const known = new Map((await services.db.vaultKey.findMany()).map(({ number, check }) => [number, check]));
  for (const { number, value } of keyChecks) {
    const check = known.get(number);
    if (check && !Buffer.from(check).equals(value)) throw wrongKey(number);
  }
  for (const number of known.keys()) {
    const isGiven = keyChecks.some((key) => key.number === number);
    if (!isGiven && (await isAnythingSealedBy(services, number))) throw missingKey(number);
  }
  const added = keyChecks.filter(({ number }) => !known.has(number));
  if (added.length > 0) await register(services, added);
}

async function register(services: Services, keys: readonly KeyCheck[]): Promise<void> {
  await transact(services, async (services) => {
    const since = services.clock();
    await services.db.vaultKey.createMany({ data: keys.map(({ number, value }) => ({ number, check: value, since })) });
    for (const { number } of keys)
      await recordEvent(services, {
        action: 'vault.registerKey',
        subject: { type: 'VaultKey', id: String(number) },
        after: { since },
      });
  });
}

const wrongKey = (number: number): StartError =>
  new StartError(
    number === NIK_KEY_NUMBER
      ? 'PAYUNG_NIK_KEY is another key than the one of this database: give it that one back, for by another one nobody would be found.'
      : `PAYUNG_KEYS has another key ${number} than this database knows: give it that one back, and a new key a number of its own.`,
  );

const missingKey = (number: number): StartError =>
  new StartError(
    `PAYUNG_KEYS lacks key ${number}, by which personal data in this database are sealed: give it back, behind the first one.`,
  );
