import { allocateQuotas } from '../slices/quotas/allocateQuotas.js';
import type { Stage } from './demoStage.js';
import type { WorkerContent } from '../slices/workers/workerContent.rules.js';
import { writeDecree } from './demoDecree.js';
import { enrolInvented } from './enrolInvented.js';
import { DWELLINGS, type InventedList } from './inventedLists.js';
import { type Random, createChoice, createRandom, spread } from './random.js';
import { moveInvented } from './writeEnrolments.js';

/** As many as a decree registers at once. */
const AT_ONCE = 10_000;
const PROGRAMMES = ['JKK', 'JKM'];

/** People with cover: seats for them, proposed by one, verified by another and registered by a third, with decrees. */
export async function seedList(stage: Stage, list: InventedList): Promise<void> {
  const { regency, days, key } = list;
  const random = createRandom(key);
  const quotaId = await addSeats(stage, list);
  const homes = homesOf(stage, list, random);
  const categoryOf = createChoice(list.categories, random);
  for (let begin = 0; begin < homes.length; begin += AT_ONCE) {
    const on = new Date(days.proposed);
    const people = homes
      .slice(begin, begin + AT_ONCE)
      .map((regionCode) => stage.invent(random, { regionCode, categoryCode: categoryOf(), on }));
    await enrol(stage, list, people, { quotaId, part: 1 + begin / AT_ONCE });
    stage.done(people.length);
  }
  for (const [role, status] of DEEDS)
    await stage.record(role, regency, { list: list.title, status, people: list.people });
}

const DEEDS = [
  ['administrator', 'PROPOSED'],
  ['verifier', 'VERIFIED'],
  ['branch-officer', 'REGISTERED'],
] as const;

async function addSeats(stage: Stage, { regency, seats, people, title }: InventedList): Promise<string> {
  const { categoryCode, fundingSourceCode, from, to } = seats;
  const { quotas } = await allocateQuotas(await stage.asRequest('administrator', regency), {
    within: regency,
    regionTypes: ['REGENCY', 'CITY'],
    seatsPerRegion: people,
    programmeCodes: PROGRAMMES,
    categoryCode,
    fundingSourceCode,
    from,
    to,
    reason: title,
    open: true,
    preview: false,
  });
  const [quota] = quotas;
  if (!quota) throw new Error(`no seats were made for ${title}`);
  return quota.id;
}

/** A village or ward for each. */
function homesOf({ regions }: Stage, { within, people }: InventedList, random: Random): string[] {
  const places = within.flatMap((area) => regions.list({ within: area, types: DWELLINGS }));
  const shares = spread(people, places.length, random);
  return places.flatMap(({ region }, index) => Array.from({ length: shares[index] ?? 0 }, () => region.code));
}

async function enrol(
  stage: Stage,
  { regency, days, key, title }: InventedList,
  people: readonly WorkerContent[],
  { quotaId, part }: { readonly quotaId: string; readonly part: number },
): Promise<void> {
  const proposed = await enrolInvented(
    await stage.as('administrator', regency, new Date(days.proposed)),
    people,
    () => quotaId,
  );
  const ids = proposed.map(({ enrolmentId }) => enrolmentId);
  await moveInvented(await stage.as('verifier', regency, new Date(days.verified)), ids, { to: 'VERIFIED' });
  const officer = await stage.as('branch-officer', regency, new Date(days.registered));
  const decreeId = await writeDecree(officer, { number: `CONTOH/${key}/${part}`, title, people });
  await moveInvented(officer, ids, { to: 'REGISTERED', decreeId });
}
