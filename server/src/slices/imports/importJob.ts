import type { Services } from '../../context.js';
import type { JobKind, RunningJob, WhyGivenUp } from '../../jobs/jobKind.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';
import type { RegionIndex } from '../regions/regionIndex.js';
import { RunStopped, lockImport } from './importRun.js';
import { runCheck } from './runCheck.js';
import { runCommit } from './runCommit.js';
import { runUndo } from './runUndo.js';

const STEPS = { CHECKING: runCheck, COMMITTING: runCommit, UNDOING: runUndo };

/** Goes on with an import at the step that it is at. */
export function importJob(regions: () => RegionIndex): JobKind {
  return {
    name: 'import',
    run: (services, id, job) => goOn({ ...services, regions: regions() }, id, job),
    giveUp,
  };
}

async function goOn(services: Parameters<typeof runCheck>[0], id: string, job: RunningJob): Promise<void> {
  const one = await services.db.import.findUnique({ where: { id } });
  if (one?.status !== 'CHECKING' && one?.status !== 'COMMITTING' && one?.status !== 'UNDOING') return;
  try {
    await STEPS[one.status](services, { id, version: one.version, job });
  } catch (error) {
    if (!(error instanceof RunStopped)) throw error;
  }
}

async function giveUp(services: Services, id: string, { key, parameters }: WhyGivenUp): Promise<void> {
  await transact(services, async (services) => {
    const one = await lockImport(services, id);
    const isUnderWay = one && Object.hasOwn(STEPS, one.status);
    if (isUnderWay)
      await services.db.import.update({ where: { id }, data: { status: 'FAILED', failure: { key, parameters } } });
    await recordEvent(services, {
      action: 'import.fail',
      subject: { type: 'Import', id },
      regionCode: one?.regionCode ?? null,
      before: { status: one?.status ?? null },
      after: { status: isUnderWay ? 'FAILED' : (one?.status ?? null), why: key },
    });
  });
}
