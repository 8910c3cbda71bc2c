import type { Services } from '../context.js';
import { transact } from '../transact.js';
import { type Staging, createStage } from './demoStage.js';
import { INVENTED_LISTS } from './inventedLists.js';
import { seedList } from './seedList.js';
import { VILLAGES_OF, countVillagePeople, seedVillages } from './seedVillages.js';

/** Longer than it takes on a slow laptop. */
const PATIENCE = { maxWait: 10_000, timeout: 900_000 };

/**
 * Fills a new database of the demonstration with invented people at the scale of the published figures, all in one transaction:
 * when it is stopped or killed, nothing is there, and the next start begins anew. Where there is anything already it adds nothing.
 */
export async function seedPeople(services: Services, staging: Staging): Promise<boolean> {
  if (!services.isDemo) throw new Error('people are invented for a demonstration, and for nothing else');
  if (!(await isUntouched(services))) return false;
  await transact(
    services,
    async (services) => {
      const stage = createStage(services, staging);
      const lists = INVENTED_LISTS.filter(({ regency }) => stage.hasOffice(regency));
      const hasVillages = stage.hasOffice(VILLAGES_OF);
      stage.expect(lists.reduce((sum, { people }) => sum + people, hasVillages ? countVillagePeople(stage) : 0));
      for (const list of lists) await seedList(stage, list);
      if (hasVillages) await seedVillages(stage);
    },
    PATIENCE,
  );
  return true;
}

/** Whether nobody has worked with it: no people, no seats, and the categories as Payung brought them. */
async function isUntouched({ db }: Services): Promise<boolean> {
  const [worker, quota, version] = await Promise.all([
    db.worker.findFirst({ select: { id: true } }),
    db.quota.findFirst({ select: { id: true } }),
    db.categoryVersion.findFirst({ where: { version: { gt: 1 } }, select: { id: true } }),
  ]);
  return [worker, quota, version].every((found) => found === null);
}
