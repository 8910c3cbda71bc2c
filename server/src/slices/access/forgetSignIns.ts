import { z } from 'zod';
import type { Services } from '../../context.js';
import { keepBooks, transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';
import { ANONYMOUS } from './access.rules.js';
import { FORGET_AFTER } from './guessing.js';

const AT_ONCE = 500;
const untoldRows = z.array(z.object({ userId: z.string().nullable(), untold: z.number() }));

/** Clears away sessions and sign-ins that are over their time, and trials that are forgiven. */
export async function forgetSignIns(services: Services): Promise<void> {
  const now = services.clock();
  const longAgo = new Date(now.getTime() - FORGET_AFTER * 1000);
  await keepBooks(services, async (db) => {
    await db.signInStep.deleteMany({ where: { expiresAt: { lt: now } } });
    await db.session.deleteMany({ where: { expiresAt: { lt: now } } });
    await db.signInTrial.deleteMany({ where: { waitUntil: { lt: longAgo }, untold: 0, refused: { lte: 1 } } });
  });
  await transact(services, (services) => tellRest(services, longAgo));
}

/** The refusals that were only counted: told when their count is forgotten. */
async function tellRest(services: Services, longAgo: Date): Promise<void> {
  const found = await services.db.$queryRaw`
    SELECT "key" FROM "SignInTrial" WHERE "waitUntil" < ${longAgo}::timestamptz LIMIT ${AT_ONCE}`;
  const keys = z
    .array(z.object({ key: z.string() }))
    .parse(found)
    .map(({ key }) => key);
  if (keys.length === 0) return;
  const gone = await services.db.$queryRaw`
    DELETE FROM "SignInTrial" WHERE "key" = ANY(${keys}) AND "waitUntil" < ${longAgo}::timestamptz
    RETURNING "userId", "untold" + greatest("refused" - 1, 0) AS "untold"`;
  for (const { userId, untold } of untoldRows.parse(gone)) {
    const person = userId === null ? null : await services.db.user.findUnique({ where: { id: userId } });
    await recordEvent(services, {
      actor: ANONYMOUS,
      action: 'session.signInRefused',
      subject: { type: 'User', id: userId },
      regionCode: person?.regionCode ?? null,
      after: { reason: 'too many trials', refusedBefore: untold },
    });
  }
}
