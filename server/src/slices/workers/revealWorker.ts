import type { Services } from '../../context.js';
import { badInput } from '../../errors.js';
import { readText } from '../../graphql/readInput.js';
import { transact } from '../../transact.js';
import { authorize } from '../access/access.policy.js';
import { recordEvent } from '../audit/recordEvent.js';
import type { WorkerDetails } from './contact.rules.js';
import { openDetails, openNik } from './sealWorker.js';
import { type WorkerRow, getWorker } from './worker.service.js';

const SHORTEST_PURPOSE = 10;

/** The whole NIK, for who may see it and says what for. It is on record before it is told. */
export async function revealNik(services: Services, workerId: string, purpose: string): Promise<string> {
  return reveal(services, workerId, purpose, 'revealNik', (worker) => openNik(services, worker));
}

/** Phone, address and the like, in the same way. */
export async function revealContact(services: Services, workerId: string, purpose: string): Promise<WorkerDetails> {
  return reveal(services, workerId, purpose, 'revealContact', (worker) => openDetails(services, worker));
}

/** What for, in words that tell something; BAD_USER_INPUT for less. */
export function readPurpose(given: string): string {
  const purpose = readText('purpose', given, 500);
  if (purpose.length < SHORTEST_PURPOSE) throw badInput('purpose', 'purposeTooShort', { minimum: SHORTEST_PURPOSE });
  return purpose;
}

async function reveal<T>(
  services: Services,
  workerId: string,
  given: string,
  what: 'revealNik' | 'revealContact',
  open: (worker: WorkerRow) => T,
): Promise<T> {
  return transact(services, async (services) => {
    const worker = await getWorker(services, 'workerId', workerId);
    authorize(services, `workers.${what}`, worker.regionCode);
    const purpose = readPurpose(given);
    const revealed = open(worker);
    await recordEvent(services, {
      action: `worker.${what}`,
      subject: { type: 'Worker', id: worker.id },
      regionCode: worker.regionCode,
      purpose,
      policy: `workers.${what}`,
    });
    return revealed;
  });
}
