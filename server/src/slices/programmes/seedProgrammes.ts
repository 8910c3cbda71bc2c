import type { Services } from '../../context.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';
import { SHIPPED_PROGRAMMES, SHIPPED_RULES } from './shippedProgrammes.js';

/** Adds the programmes and rules that Payung brings and the database has not; what is there stays as it is. */
export async function seedProgrammes(services: Services): Promise<void> {
  const rules = await services.db.programmeRule.findMany({ select: { id: true } });
  const missing = SHIPPED_RULES.filter(({ id }) => !rules.some((rule) => rule.id === id));
  const programmes = await services.db.programme.count();
  if (missing.length === 0 && programmes >= SHIPPED_PROGRAMMES.length) return;
  await transact(services, async (services) => {
    const { db } = services;
    await db.programme.createMany({ data: [...SHIPPED_PROGRAMMES], skipDuplicates: true });
    await db.programmeRule.createMany({
      data: missing.map(({ to, from, ...rule }) => ({ ...rule, from: new Date(from), to: to ? new Date(to) : null })),
    });
    await recordEvent(services, {
      action: 'programmeRule.ship',
      subject: { type: 'ProgrammeRule' },
      after: { ids: missing.map(({ id }) => id) },
    });
  });
}
