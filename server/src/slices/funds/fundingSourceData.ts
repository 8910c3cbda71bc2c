import type { Services } from '../../context.js';
import { badInput } from '../../errors.js';
import type { FundingKind } from '../../generated/prisma/enums.js';
import { readNames, readOptionalText } from '../../graphql/readInput.js';
import { authorize } from '../access/access.policy.js';
import { readRegion } from '../access/readRegion.js';

export interface FundingSourceFields {
  readonly nameId: string;
  readonly nameEn: string;
  readonly kind: FundingKind;
  readonly payerCode: string;
  readonly wadahCode?: string | null;
  readonly ceilingPerRegion?: number | null;
  readonly programmeCodes: readonly string[];
  readonly legalBasis?: string | null;
  readonly source?: string | null;
}

const HIGHEST_CEILING = 1_000_000_000_000;

/** The columns of a funding source of a payer whose funds the actor manages, or BAD_USER_INPUT that names the field at fault. */
export async function readFundingSource(services: Services, input: FundingSourceFields) {
  const payerCode = await readRegion(services, 'payerCode', input.payerCode);
  // Before anything else is said: whose funds these are.
  authorize(services, 'funds.manage', payerCode);
  // A district has no budget of its own.
  if (payerCode === null || payerCode.split('.').length === 3) throw badInput('payerCode', 'payerNotGovernment');
  const { ceilingPerRegion = null } = input;
  if (ceilingPerRegion !== null && (ceilingPerRegion < 1 || ceilingPerRegion > HIGHEST_CEILING))
    throw badInput('ceilingPerRegion', 'outOfRange', { minimum: 1, maximum: HIGHEST_CEILING });
  return {
    names: { ...readNames(input) },
    kind: input.kind,
    payerCode,
    wadahCode: readOptionalText('wadahCode', input.wadahCode, 10),
    ceilingPerRegion: ceilingPerRegion === null ? null : BigInt(ceilingPerRegion),
    programmeCodes: await readProgrammeCodes(services, input.programmeCodes),
    legalBasis: readOptionalText('legalBasis', input.legalBasis, 300),
    source: readOptionalText('source', input.source, 300),
  };
}

/** Programmes stand above the funds in the house, so their table is asked and not their service. */
async function readProgrammeCodes({ db }: Services, codes: readonly string[]): Promise<string[]> {
  const known = await db.programme.findMany({ orderBy: { position: 'asc' }, select: { code: true } });
  const unknown = codes.find((code) => !known.some((programme) => programme.code === code));
  if (unknown !== undefined) throw badInput('programmeCodes', 'programmeUnknown', { value: unknown.slice(0, 40) });
  if (codes.length === 0) throw badInput('programmeCodes', 'textMissing');
  return known.map(({ code }) => code).filter((code) => codes.includes(code));
}
