import type { Services } from '../../context.js';
import { transact } from '../../transact.js';
import { SYSTEM_ACTOR } from './auditActor.js';
import { recordEvent } from './recordEvent.js';
import type { Signer } from './signingKey.js';

export const KEY_REGISTERED = 'audit.key.register';

/** Makes the signer's public key known, unless it is; an event tells of it, so that the log itself vouches for its keys. */
export async function registerKey(services: Services, { keyId, publicKey }: Signer): Promise<void> {
  if (await services.db.auditKey.findUnique({ where: { id: keyId } })) return;
  await transact(services, async (services) => {
    const since = services.clock();
    const { count } = await services.db.auditKey.createMany({
      data: [{ id: keyId, publicKey, since }],
      skipDuplicates: true,
    });
    // Another process with the same key was faster.
    if (count === 0) return;
    const subject = { type: 'AuditKey', id: keyId };
    await recordEvent(services, { actor: SYSTEM_ACTOR, action: KEY_REGISTERED, subject, after: { publicKey, since } });
  });
}
