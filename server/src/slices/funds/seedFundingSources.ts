import type { Services } from '../../context.js';
import type { FundingKind } from '../../generated/prisma/enums.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';

interface ShippedFund {
  readonly code: string;
  readonly names: { readonly id: string; readonly en: string };
  readonly kind: FundingKind;
  readonly payerCode: string;
  readonly wadahCode: string;
  readonly ceilingPerRegion?: bigint;
  readonly legalBasis?: string;
  readonly source: string;
}

/** The funds that the first users pay from (`wadahCode`: manual “PROBIS Kepesertaan”, p. 67). */
const SHIPPED_FUNDS: readonly ShippedFund[] = [
  {
    code: 'apbd-jawa-barat',
    names: { id: 'APBD Provinsi Jawa Barat', en: 'Budget of the province Jawa Barat' },
    kind: 'PROVINCE_BUDGET',
    payerCode: '32',
    wadahCode: 'SG',
    source: 'metropolitan.id 2025-12-18',
  },
  {
    code: 'apbd-kab-bogor',
    names: { id: 'APBD Kabupaten Bogor', en: 'Budget of Kabupaten Bogor' },
    kind: 'REGENCY_BUDGET',
    payerCode: '32.01',
    wadahCode: 'SG',
    source: 'metropolitan.id 2025-12-18',
  },
  {
    code: 'bankeu-desa-bogor',
    names: { id: 'Bantuan Keuangan Desa Kabupaten Bogor', en: 'Village grant of Kabupaten Bogor' },
    kind: 'VILLAGE_GRANT',
    payerCode: '32.01',
    wadahCode: 'SA',
    ceilingPerRegion: 1_500_000_000n,
    legalBasis: 'Perbup Bogor 48/2025',
    source: 'rbg.id; detiksatu.com; the ceiling is that of the whole grant',
  },
  {
    code: 'apbd-kota-bogor',
    names: { id: 'APBD Kota Bogor', en: 'Budget of Kota Bogor' },
    kind: 'CITY_BUDGET',
    payerCode: '32.71',
    wadahCode: 'SG',
    source: 'bogor.disway.id 2025-11-24',
  },
  {
    code: 'apbd-kab-bekasi',
    names: { id: 'APBD Kabupaten Bekasi', en: 'Budget of Kabupaten Bekasi' },
    kind: 'REGENCY_BUDGET',
    payerCode: '32.16',
    wadahCode: 'SG',
    source: 'antaranews.com 2025',
  },
];

/** Adds the funds of the regions that this installation holds and that are not there yet. */
export async function seedFundingSources(services: Services): Promise<void> {
  const [held, regions] = await Promise.all([
    services.db.fundingSource.findMany({ select: { code: true } }),
    services.db.region.findMany({
      where: { code: { in: SHIPPED_FUNDS.map(({ payerCode }) => payerCode) } },
      select: { code: true },
    }),
  ]);
  const missing = SHIPPED_FUNDS.filter(
    ({ code, payerCode }) =>
      !held.some((fund) => fund.code === code) && regions.some((region) => region.code === payerCode),
  );
  if (missing.length === 0) return;
  await transact(services, async (services) => {
    // The base package, as all of them pay it.
    await services.db.fundingSource.createMany({
      data: missing.map((fund) => ({ ...fund, programmeCodes: ['JKK', 'JKM'] })),
    });
    await recordEvent(services, {
      action: 'fundingSource.ship',
      subject: { type: 'FundingSource' },
      after: { codes: missing.map(({ code }) => code) },
    });
  });
}
