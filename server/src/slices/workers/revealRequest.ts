import type { Services } from '../../context.js';
import { transact } from '../../transact.js';
import { authorize } from '../access/access.policy.js';
import { recordEvent } from '../audit/recordEvent.js';
import { openProposal } from './proposal.js';
import { readPurpose } from './revealWorker.js';
import { REVEALING } from './workerRequest.policy.js';
import { getRequest } from './workerRequest.service.js';
import type { WorkerRequestChange } from './workerRequest.type.js';

/** What is proposed, with nothing masked, for who decides and says what for. */
export async function revealWorkerRequest(
  services: Services,
  id: string,
  given: string,
): Promise<WorkerRequestChange[]> {
  return transact(services, async (services) => {
    const request = await getRequest(services, id);
    for (const permission of REVEALING) authorize(services, permission, request.regionCode);
    const purpose = readPurpose(given);
    const { changes } = openProposal(services, request);
    await recordEvent(services, {
      action: 'workerRequest.reveal',
      subject: { type: 'WorkerRequest', id, ids: [request.workerId] },
      regionCode: request.regionCode,
      purpose,
      policy: REVEALING.join(', '),
    });
    return changes.map(({ field, before = null, after = null }) => ({ field, before, after }));
  });
}
