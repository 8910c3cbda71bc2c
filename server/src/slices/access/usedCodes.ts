import { createHmac, hkdfSync } from 'node:crypto';
import type { Services } from '../../context.js';
import { newId } from '../../newId.js';

/** A code of the authenticator app that was shown before. */
export class CodeUsed extends Error {}

/** An app’s code is good for a minute and a half at most; so long it is remembered, and a little longer. */
const REMEMBERED = 120_000;

/**
 * A code of an authenticator app counts once (RFC 6238, section 5.2): whoever has seen it typed gains nothing. Throws
 * `CodeUsed` when it did already. Kept as a keyed hash, among the steps of signing in, which are cleared away with time.
 */
export async function useCode({ db, secret, clock }: Services, personId: string, code: string): Promise<void> {
  const now = clock();
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'payung used codes v1', 32));
  const hash = createHmac('sha256', key).update(`${personId} ${code}`).digest('base64url');
  const { count } = await db.signInStep.createMany({
    data: {
      id: newId(now),
      identifier: `used-code:${hash}`,
      value: '',
      expiresAt: new Date(now.getTime() + REMEMBERED),
    },
    skipDuplicates: true,
  });
  if (count === 0) throw new CodeUsed('this code was shown before');
}
