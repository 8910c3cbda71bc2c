// @ts-check
import { createReadRecorder } from '../dist/slices/audit/recordReads.js';
import { compare } from './compare.mjs';

/**
 * What it adds to a read of personal data that its event is committed before the answer goes out.
 *
 * @param {import('./database.mjs').Bench} bench
 * @param {import('./main.mjs').Options} options
 */
export async function benchReads({ services }, { seconds }) {
  const recorder = createReadRecorder(services);
  const actor = /** @type {const} */ ({ id: 'bench', kind: 'USER', name: 'Bench' });
  const read = () =>
    services.db.region.findMany({ where: { parentCode: '32.01' }, orderBy: { code: 'asc' }, take: 25 });
  const recorded = async () => {
    const subjectIds = (await read()).map((/** @type {{ code: string }} */ { code }) => code);
    await recorder.record([
      { actor, subjectType: 'Region', subjectIds, operation: 'regions', requestId: 'bench', filter: { first: 25 } },
    ]);
  };
  const variants = [
    { name: 'floor: the read of 25 rows', run: read },
    { name: 'the read, recorded', run: recorded },
  ];
  for (const concurrency of [1, 50]) await compare('Reading 25 rows, without HTTP', variants, { seconds, concurrency });
}
