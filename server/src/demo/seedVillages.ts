import type { Services } from '../context.js';
import { allocateQuotas } from '../slices/quotas/allocateQuotas.js';
import { writeDecree } from './demoDecree.js';
import type { Stage } from './demoStage.js';
import { type Proposed, enrolInvented } from './enrolInvented.js';
import { type Random, createChoice, createRandom } from './random.js';
import { OUTCOMES, type Outcome, type VillageList, planVillageLists } from './villageLists.js';
import { type InventedMove, moveInvented } from './writeEnrolments.js';

/** The regency with a grant for villages. */
export const VILLAGES_OF = '32.01';
const TITLE = 'Bantuan keuangan desa 2026';
const SEATS = 250;
const CATEGORIES = {
  petani: 38,
  pedagang: 20,
  'pekerja-bangunan': 20,
  'pelaku-umkm': 13,
  marbot: 5,
  'guru-ngaji': 4,
};
/** Of those who have cover. The others wait for somebody now, whenever now is. */
const DONE = { proposed: '2026-01-19', verified: '2026-01-26', registered: '2026-02-02' };
const DAY = 86_400_000;

const CHECKS: Readonly<Record<Exclude<Outcome, 'registered' | 'proposed'>, InventedMove>> = {
  verified: { to: 'VERIFIED' },
  returned: { to: 'RETURNED', reason: 'Tanggal lahir tidak sama dengan KTP. Mohon diperiksa.' },
  rejected: { to: 'REJECTED', reason: 'Sudah bekerja sebagai karyawan perusahaan.' },
};

/** The villages of Kabupaten Bogor: 250 seats each from the village grant for 2026, and the lists that some have brought. */
export async function seedVillages(stage: Stage): Promise<void> {
  const quotas = await addSeats(stage);
  const lists = listsOf(stage);
  const random = createRandom('bankeu-desa-2026');

  const done = await propose(stage, lists, ['registered'], { on: new Date(DONE.proposed), random, quotas });
  await registerAll(stage, done.get('registered') ?? []);

  const now = stage.services.clock().getTime();
  const [lastWeek, yesterday] = [new Date(now - 6 * DAY), new Date(now - DAY)];
  const waiting = OUTCOMES.filter((outcome) => outcome !== 'registered');
  const proposed = await propose(stage, lists, waiting, { on: lastWeek, random, quotas });
  const verifier = await stage.as('verifier', VILLAGES_OF, yesterday);
  for (const [outcome, move] of Object.entries(CHECKS))
    await moveInvented(verifier, idsOf(proposed.get(outcome) ?? []), move);

  for (const outcome of OUTCOMES) {
    const people = lists.reduce((sum, list) => sum + list[outcome], 0);
    await stage.record('administrator', VILLAGES_OF, { list: TITLE, status: outcome.toUpperCase(), people });
  }
}

export function countVillagePeople(stage: Pick<Stage, 'regions' | 'village'>): number {
  return listsOf(stage).reduce((sum, list) => OUTCOMES.reduce((people, outcome) => people + list[outcome], sum), 0);
}

function listsOf({ regions, village }: Pick<Stage, 'regions' | 'village'>): VillageList[] {
  const villages = regions.list({ within: VILLAGES_OF, types: ['VILLAGE'] });
  return planVillageLists(
    villages.map(({ region }) => region.code),
    village,
  );
}

/** As an administrator gives them: to all villages in one step. Their ids by the codes of the villages. */
async function addSeats(stage: Stage): Promise<Map<string, string>> {
  const { quotas } = await allocateQuotas(await stage.asRequest('administrator', VILLAGES_OF), {
    within: VILLAGES_OF,
    regionTypes: ['VILLAGE'],
    seatsPerRegion: SEATS,
    programmeCodes: ['JKK', 'JKM'],
    fundingSourceCode: 'bankeu-desa-bogor',
    from: '2026-01',
    to: '2026-12',
    legalBasis: 'Perbup Bogor 48/2025',
    reason: TITLE,
    open: true,
    preview: false,
  });
  return new Map(quotas.map(({ id, regionCode }) => [regionCode, id]));
}

interface Proposing {
  readonly on: Date;
  readonly random: Random;
  readonly quotas: ReadonlyMap<string, string>;
}

/** Proposes who will come so far: the operator those of their own village, the office of the regency the others. */
async function propose(
  stage: Stage,
  lists: readonly VillageList[],
  outcomes: readonly Outcome[],
  { on, random, quotas }: Proposing,
): Promise<Map<string, Proposed[]>> {
  const categoryOf = createChoice(CATEGORIES, random);
  const proposed = new Map<string, Proposed[]>();
  for (const outcome of outcomes) {
    const people = lists.flatMap(({ regionCode, [outcome]: count }) =>
      Array.from({ length: count }, () => stage.invent(random, { regionCode, categoryCode: categoryOf(), on })),
    );
    const isOwn = ({ regionCode }: { regionCode: string }): boolean => regionCode === stage.village;
    const quotaOf = ({ regionCode }: { regionCode: string }): string => quotas.get(regionCode) ?? '';
    const operator = await stage.as('village-operator', stage.village, on);
    const office = await stage.as('administrator', VILLAGES_OF, on);
    const own = await enrolInvented(operator, people.filter(isOwn), quotaOf);
    const others = await enrolInvented(
      office,
      people.filter((one) => !isOwn(one)),
      quotaOf,
    );
    proposed.set(outcome, [...own, ...others]);
    stage.done(people.length);
  }
  return proposed;
}

/** By a decree of each village. */
async function registerAll(stage: Stage, proposed: readonly Proposed[]): Promise<void> {
  const verifier = await stage.as('verifier', VILLAGES_OF, new Date(DONE.verified));
  await moveInvented(verifier, idsOf(proposed), { to: 'VERIFIED' });
  const officer = await stage.as('branch-officer', VILLAGES_OF, new Date(DONE.registered));
  for (const code of new Set(proposed.map(({ person }) => person.regionCode))) {
    const name = stage.regions.find(code)?.name ?? code;
    const ofVillage = proposed.filter(({ person }) => person.regionCode === code);
    await registerOne(officer, ofVillage, { number: `CONTOH/desa/${code}/2026`, title: `Pekerja rentan Desa ${name}` });
  }
}

async function registerOne(
  officer: Services,
  proposed: readonly Proposed[],
  decree: { number: string; title: string },
): Promise<void> {
  const decreeId = await writeDecree(officer, { ...decree, people: proposed.map(({ person }) => person) });
  await moveInvented(officer, idsOf(proposed), { to: 'REGISTERED', decreeId });
}

const idsOf = (proposed: readonly Proposed[]): string[] => proposed.map(({ enrolmentId }) => enrolmentId);
