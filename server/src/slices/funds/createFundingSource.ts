import type { Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import type { FundingSource } from '../../generated/prisma/client.js';
import { readCode } from '../../graphql/readInput.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';
import { type FundingSourceFields, readFundingSource } from './fundingSourceData.js';

/** Makes a funding source of a government that the actor manages the funds of. */
export async function createFundingSource(
  services: Services,
  input: FundingSourceFields & { readonly code: string },
): Promise<FundingSource> {
  return transact(services, async (services) => {
    const { db } = services;
    const fields = await readFundingSource(services, input);
    const data = { code: readCode('code', input.code), ...fields };
    const { code } = data;
    const made = await db.fundingSource.createMany({ data, skipDuplicates: true });
    if (made.count === 0) throw new DomainError('CONFLICT', 'codeTaken', {}, ['code']);
    await recordEvent(services, {
      action: 'fundingSource.create',
      subject: { type: 'FundingSource', id: code },
      regionCode: data.payerCode,
      after: { ...data, ceilingPerRegion: input.ceilingPerRegion ?? null },
      policy: 'funds.manage',
    });
    return db.fundingSource.findUniqueOrThrow({ where: { code } });
  });
}
