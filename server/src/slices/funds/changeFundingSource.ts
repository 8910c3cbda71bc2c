import type { Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import type { FundingSource } from '../../generated/prisma/client.js';
import { transact } from '../../transact.js';
import { authorize } from '../access/access.policy.js';
import { recordEvent } from '../audit/recordEvent.js';
import { lockFund } from './fundingSource.service.js';
import { type FundingSourceFields, readFundingSource } from './fundingSourceData.js';

/** Changes a funding source that is in use; of two who change the same version the second is told. */
export async function changeFundingSource(
  services: Services,
  code: string,
  input: FundingSourceFields & { readonly version: number },
): Promise<FundingSource> {
  return transact(services, async (services) => {
    const { db } = services;
    // Who gives its seats meanwhile waits, and then sees what it has become.
    await lockFund(services, code);
    const before = await getOwnFund(services, code);
    const data = await readFundingSource(services, input);
    const changed = await db.fundingSource.updateMany({
      where: { code, version: input.version, retiredAt: null },
      data: { ...data, version: { increment: 1 } },
    });
    if (changed.count === 0) throw new DomainError('STALE_VERSION', 'versionStale', {}, ['version']);
    const after = await db.fundingSource.findUniqueOrThrow({ where: { code } });
    await recordEvent(services, {
      action: 'fundingSource.change',
      subject: { type: 'FundingSource', id: code },
      regionCode: data.payerCode,
      before: told(before),
      after: told(after),
      policy: 'funds.manage',
    });
    return after;
  });
}

/** Ends the use of a funding source for anything new; what it paid stays. */
export async function retireFundingSource(services: Services, code: string, reason: string): Promise<FundingSource> {
  return transact(services, async (services) => {
    const { db, clock } = services;
    // Who gives its seats meanwhile waits, and then sees what it has become.
    await lockFund(services, code);
    const before = await getOwnFund(services, code);
    if (before.retiredAt) return before;
    const after = await db.fundingSource.update({
      where: { code },
      data: { retiredAt: clock(), version: { increment: 1 } },
    });
    await recordEvent(services, {
      action: 'fundingSource.retire',
      subject: { type: 'FundingSource', id: code },
      regionCode: before.payerCode,
      before: told(before),
      after: told(after),
      purpose: reason,
      policy: 'funds.manage',
    });
    return after;
  });
}

/** Everybody may see it, so who may not change it is told just that. */
async function getOwnFund(services: Services, code: string): Promise<FundingSource> {
  const fund = await services.db.fundingSource.findUnique({ where: { code } });
  if (!fund) throw new DomainError('NOT_FOUND', 'notFound', { field: 'code' }, ['code']);
  authorize(services, 'funds.manage', fund.payerCode);
  return fund;
}

/** As the trail tells it: JSON has no big integers. */
function told({ ceilingPerRegion, retiredAt, createdAt, ...fund }: FundingSource) {
  return {
    ...fund,
    createdAt: createdAt.toISOString(),
    ceilingPerRegion: ceilingPerRegion === null ? null : Number(ceilingPerRegion),
    isRetired: retiredAt !== null,
  };
}
