import type { Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import { transact } from '../../transact.js';
import { authorizeAnywhere } from '../access/access.policy.js';
import { recordEvent } from '../audit/recordEvent.js';
import { canReadPaper } from './decree.policy.js';
import { getDecree } from './decree.service.js';
import { mediaTypeOf } from './decreePaper.rules.js';
import { openPieces } from './decreePieces.js';

export interface DecreePaper {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/** The paper of a decree, for who may see whole national ids where its people live. That it was read is recorded before. */
export async function readDecreePaper(services: Services, id: string, purpose: string): Promise<DecreePaper> {
  return transact(services, async (services) => {
    authorizeAnywhere(services, 'workers.revealNik');
    const { fileName, regionCode, number } = await getDecree(services, 'id', id);
    if (!canReadPaper(services, { regionCode })) throw new DomainError('FORBIDDEN', 'forbidden');
    const content = await openPieces(services, id, 'PAPER');
    const mediaType = content && mediaTypeOf(content);
    if (!content || mediaType === null) throw new DomainError('CONFLICT', 'paperAltered', {}, ['id']);
    await recordEvent(services, {
      action: 'decree.download',
      subject: { type: 'Decree', id },
      regionCode,
      reading: { operation: 'decreePaper', filter: { number } },
      purpose,
      policy: 'workers.revealNik',
    });
    return { fileName, mediaType, content };
  });
}
