import type pg from 'pg';
import { z } from 'zod';
import { KEY_REGISTERED } from './registerKey.js';
import { TrailFault } from './trailFault.js';
import { KEYS, type KeyRow } from './trailRows.js';
import type { CheckedEvent } from './verifyLeaf.js';

const registration = z.object({
  publicKey: z.object({ after: z.string() }),
  since: z.object({ after: z.string() }),
});

/** Compares the keys with the events that tell of them: nobody can add one of their own without writing such an event. */
export function createKeyCheck() {
  const told = new Map<string, string>();
  return {
    note({ action, subjectId, changes }: CheckedEvent): void {
      if (action !== KEY_REGISTERED || subjectId === null) return;
      const { publicKey, since } = registration.parse(JSON.parse(changes ?? 'null'));
      told.set(subjectId, `${publicKey.after} ${Date.parse(since.after)}`);
    },
    async compare(client: pg.Client): Promise<void> {
      const { rows } = await client.query<KeyRow>(KEYS);
      for (const { id, publicKey, since } of rows) {
        if (told.get(id) !== `${publicKey} ${since}`) {
          throw new TrailFault(null, `the key ${id} is not the one that the trail tells of: it was altered or added`);
        }
        told.delete(id);
      }
      const [missing] = told.keys();
      if (missing) throw new TrailFault(null, `the key ${missing} is missing`);
    },
  };
}
