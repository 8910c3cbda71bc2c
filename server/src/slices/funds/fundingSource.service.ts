import type { Services } from '../../context.js';
import { DomainError, badInput } from '../../errors.js';
import type { FundingSource as FundRow } from '../../generated/prisma/client.js';
import { namesColumn } from '../../graphql/names.js';
import { oncePerRequest } from '../../graphql/oncePerRequest.js';
import { isAllowed } from '../access/access.policy.js';
import type { FundingSource } from './fundingSource.type.js';

type Db = Pick<Services, 'db'>;
type Seen = Pick<Services, 'db' | 'actor'>;

/** All funding sources, by kind and code: some dozens of rows, and no secret from who is signed in. */
const findFunds = oncePerRequest(({ db }: Db): Promise<FundRow[]> =>
  db.fundingSource.findMany({ orderBy: [{ kind: 'asc' }, { code: 'asc' }] }),
);

export async function listFundingSources(ctx: Seen, withRetired: boolean): Promise<FundingSource[]> {
  const rows = await findFunds(ctx);
  return rows.filter(({ retiredAt }) => withRetired || !retiredAt).map((row) => toFund(ctx, row));
}

export async function findFundingSource(ctx: Seen, code: string): Promise<FundingSource | null> {
  const row = (await findFunds(ctx)).find((one) => one.code === code);
  return row ? toFund(ctx, row) : null;
}

/** The fund, in use, that may pay for these programmes; or BAD_USER_INPUT. */
export async function getPayableFund(services: Db, code: string, programmeCodes: readonly string[]): Promise<FundRow> {
  const fund = (await findFunds(services)).find((row) => row.code === code);
  if (!fund || fund.retiredAt) throw badInput('fundingSourceCode', 'fundUnknown');
  const unpaid = programmeCodes.find((programme) => !fund.programmeCodes.includes(programme));
  if (unpaid !== undefined) {
    throw new DomainError('BAD_USER_INPUT', 'programmeNotPaid', { value: unpaid }, [
      'programmeCodes',
      'fundingSourceCode',
    ]);
  }
  return fund;
}

/**
 * Who gives seats that the fund pays waits for who else does, until their transaction ends: what one gave, the other counts.
 * No lock on the row, which would be a write: who finds nothing to give has written nothing.
 */
export async function lockFund({ db }: Db, code: string): Promise<void> {
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended('FundingSource ' || ${code}, 0))::text`;
}

export function toFund(services: Pick<Services, 'actor'>, row: FundRow): FundingSource {
  const { code, kind, payerCode, wadahCode, ceilingPerRegion, programmeCodes, legalBasis, source, version } = row;
  const isRetired = row.retiredAt !== null;
  return {
    code,
    kind,
    payerCode,
    wadahCode,
    programmeCodes,
    legalBasis,
    source,
    version,
    isRetired,
    names: namesColumn.parse(row.names),
    ceilingPerRegion: ceilingPerRegion === null ? null : Number(ceilingPerRegion),
    abilities:
      !isRetired && isAllowed(services, 'funds.manage', payerCode)
        ? ['changeFundingSource', 'retireFundingSource']
        : [],
  };
}
