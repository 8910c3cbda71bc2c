import type { Services } from '../../context.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';
import { SHIPPED_FIGURES, SHIPPED_TOPICS } from './shippedFigures.js';

/** Adds the figures of the regions that this installation holds and that are not there yet. */
export async function seedFigures(services: Services): Promise<void> {
  const [held, regions] = await Promise.all([
    services.db.figure.findMany({ select: { id: true } }),
    services.db.region.findMany({
      where: { code: { in: SHIPPED_FIGURES.flatMap(({ regionCode }) => regionCode ?? []) } },
      select: { code: true },
    }),
  ]);
  const missing = SHIPPED_FIGURES.filter(
    ({ id, regionCode }) =>
      !held.some((figure) => figure.id === id) &&
      (regionCode === null || regions.some(({ code }) => code === regionCode)),
  );
  if (missing.length === 0) return;
  await transact(services, async (services) => {
    const { db } = services;
    const topics = new Set(missing.map(({ topicCode }) => topicCode));
    await db.figureTopic.createMany({
      data: [...topics].map((code) => ({ code, names: SHIPPED_TOPICS[code] })),
      skipDuplicates: true,
    });
    await db.figure.createMany({
      data: missing.map(({ from, to, asOf, notes, measures, ...figure }) => ({
        ...figure,
        measures: { ...measures },
        ...(notes && { notes: { ...notes } }),
        from: from ? new Date(from) : null,
        to: to ? new Date(to) : null,
        asOf: new Date(asOf),
      })),
    });
    await recordEvent(services, {
      action: 'figure.ship',
      subject: { type: 'Figure' },
      after: { ids: missing.map(({ id }) => id) },
    });
  });
}
