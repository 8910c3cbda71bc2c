import type { RuleParameters } from '@payung/shared/ruleParameters';
import type { Prisma } from '../../generated/prisma/client.js';
import type { ProgrammeRuleKind } from '../../generated/prisma/enums.js';

/** A rule that Payung brings. Its id stays, so that it is added once and an administrator's end of it holds. */
export interface ShippedRule<Kind extends ProgrammeRuleKind = ProgrammeRuleKind> {
  readonly id: string;
  readonly programmeCode: 'JKK' | 'JKM' | 'JHT';
  readonly kind: Kind;
  readonly from: string;
  readonly to?: string;
  readonly parameters: RuleParameters<Kind> & Prisma.InputJsonObject;
  readonly legalBasis: string;
  readonly source: string;
  readonly confirmed: boolean;
}

export const SHIPPED_PROGRAMMES = [
  { code: 'JKK', names: { id: 'Jaminan Kecelakaan Kerja', en: 'Work accident cover' }, position: 1 },
  { code: 'JKM', names: { id: 'Jaminan Kematian', en: 'Death cover' }, position: 2 },
  { code: 'JHT', names: { id: 'Jaminan Hari Tua', en: 'Old-age savings' }, position: 3 },
] as const;

/** Lower end of the monthly income, and the base income that stands for it, both in rupiah. */
const NARROW: readonly (readonly [from: number, base: number])[] = [
  [0, 1_000_000],
  [1_100_000, 1_200_000],
  [1_300_000, 1_400_000],
  [1_500_000, 1_600_000],
  [1_700_000, 1_800_000],
  [1_900_000, 2_000_000],
  [2_100_000, 2_200_000],
  [2_300_000, 2_400_000],
  [2_500_000, 2_600_000],
  [2_700_000, 2_950_000],
  [3_200_000, 3_450_000],
  [3_700_000, 3_950_000],
  [4_200_000, 4_450_000],
  [4_700_000, 4_950_000],
  [5_200_000, 5_450_000],
  [5_700_000, 5_950_000],
  [6_200_000, 6_450_000],
  [6_700_000, 6_950_000],
  [7_200_000, 7_450_000],
  [7_700_000, 7_950_000],
  [8_200_000, 8_700_000],
  [9_200_000, 9_700_000],
];
const MILLION = 1_000_000;
const WIDE = Array.from({ length: 10 }, (_, k) => [10_200_000 + k * MILLION, 10_700_000 + k * MILLION] as const);
const HIGHEST = [20_200_000, 20_700_000] as const;

/** The 33 brackets of PP 44/2015, annex II: the contribution is 1% of the base income. */
const BRACKETS = [...NARROW, ...WIDE, HIGHEST].map(([from, base]) => ({ from, base, perMonth: base / 100 }));

/** Who pays from a state or regional budget pays in full; a village's money counts as such until the branch says otherwise. */
const PUBLIC_BUDGETS = ['PROVINCE_BUDGET', 'REGENCY_BUDGET', 'CITY_BUDGET', 'VILLAGE_GRANT', 'VILLAGE_BUDGET'] as const;
const HALF = { percent: 50, excludedKinds: [...PUBLIC_BUDGETS] };

const BURIAL = { key: 'burial', names: { id: 'Biaya pemakaman', en: 'Burial' }, amount: 10_000_000, isCeiling: false };
const PERIODIC = {
  key: 'periodic',
  names: { id: 'Santunan berkala, dibayar sekaligus', en: 'Periodic allowance, paid at once' },
  amount: 12_000_000,
  isCeiling: false,
};

const LEVELS = [
  { key: 'kindergarten', names: { id: 'TK', en: 'Kindergarten' }, perYear: 1_500_000, years: 2 },
  { key: 'primary', names: { id: 'SD', en: 'Primary school' }, perYear: 1_500_000, years: 6 },
  { key: 'lowerSecondary', names: { id: 'SMP', en: 'Lower secondary school' }, perYear: 2_000_000, years: 3 },
  { key: 'upperSecondary', names: { id: 'SMA', en: 'Upper secondary school' }, perYear: 3_000_000, years: 3 },
  {
    key: 'higher',
    names: { id: 'Perguruan tinggi atau pelatihan', en: 'Higher education or training' },
    perYear: 12_000_000,
    years: 5,
  },
];

/** After press reports and texts that quote the regulations; `confirmed` says of which nobody doubts. */
export const SHIPPED_RULES: readonly ShippedRule[] = [
  {
    id: 'jkk-contribution-2015',
    programmeCode: 'JKK',
    kind: 'CONTRIBUTION',
    from: '2015-07-01',
    parameters: { method: 'BRACKETS', brackets: BRACKETS },
    legalBasis: 'PP 44/2015, Lampiran II',
    source:
      'radarmukomuko.disway.id/666514; star.grid.id 453740395; brackets 2 to 32 not yet checked against the annex',
    confirmed: false,
  },
  {
    id: 'jkm-contribution-2015',
    programmeCode: 'JKM',
    kind: 'CONTRIBUTION',
    from: '2015-07-01',
    parameters: { method: 'FLAT', perMonth: 6_800 },
    legalBasis: 'PP 44/2015',
    source: 'star.grid.id 453740395; jateng.antaranews.com 619022',
    confirmed: true,
  },
  {
    id: 'jht-contribution-2015',
    programmeCode: 'JHT',
    kind: 'CONTRIBUTION',
    from: '2015-07-01',
    parameters: { method: 'RATE', perMille: 20, baseOf: 'JKK' },
    legalBasis: 'PP 46/2015',
    source: 'star.grid.id 453740395',
    confirmed: true,
  },
  ...(['JKK', 'JKM'] as const).flatMap((programmeCode): ShippedRule[] => [
    {
      id: `${programmeCode.toLowerCase()}-relief-2026`,
      programmeCode,
      kind: 'RELIEF',
      from: '2026-04-01',
      to: '2026-12-31',
      parameters: HALF,
      legalBasis: 'PP 50/2025',
      source: 'CNBC Indonesia 2026-02-04; okezone.com 2026-02-03; whether village money is excluded is open',
      confirmed: true,
    },
    {
      id: `${programmeCode.toLowerCase()}-transport-relief-2026`,
      programmeCode,
      kind: 'TRANSPORT_RELIEF',
      from: '2026-01-01',
      to: '2027-03-31',
      parameters: HALF,
      legalBasis: 'PP 50/2025',
      source: 'CNBC Indonesia 2026-02-04; okezone.com 2026-02-03; whether village money is excluded is open',
      confirmed: true,
    },
    {
      id: `${programmeCode.toLowerCase()}-entry-age`,
      programmeCode,
      kind: 'ENTRY_AGE',
      from: '2015-07-01',
      parameters: { below: 65 },
      legalBasis: 'PP 44/2015',
      source: 'star.grid.id 453707682; beritajateng.tv; jurnalpantura.id',
      confirmed: true,
    },
    {
      id: `${programmeCode.toLowerCase()}-arrears`,
      programmeCode,
      kind: 'ARREARS',
      from: '2022-07-01',
      parameters: { months: 3 },
      legalBasis: 'Perdir BPJS Ketenagakerjaan 22/PERDIR.02/072022',
      source: 'Manual “PROBIS Kepesertaan”, p. 59; a branch says the third month already',
      confirmed: false,
    },
  ]),
  {
    id: 'jkm-benefit-2019',
    programmeCode: 'JKM',
    kind: 'BENEFIT',
    from: '2019-12-02',
    parameters: {
      benefits: [
        {
          key: 'lumpSum',
          names: { id: 'Santunan kematian', en: 'Death benefit' },
          amount: 20_000_000,
          isCeiling: false,
        },
        PERIODIC,
        BURIAL,
      ],
    },
    legalBasis: 'PP 82/2019',
    source: 'bali.inews.id; satujuang.com; the day of entry into force was not read',
    confirmed: true,
  },
  {
    id: 'jkm-waiting-2025',
    programmeCode: 'JKM',
    kind: 'WAITING_PERIOD',
    from: '2025-02-01',
    parameters: { months: 3, benefits: [BURIAL] },
    legalBasis: 'Permenaker 1/2025',
    source: 'media.alkhairaat.id 2025-07-23; bongkar86.com 2025-11-14; in force by February or March 2025',
    confirmed: false,
  },
  {
    id: 'jkk-benefit-2019',
    programmeCode: 'JKK',
    kind: 'BENEFIT',
    from: '2019-12-02',
    parameters: {
      benefits: [
        {
          key: 'medical',
          names: { id: 'Perawatan, sesuai kebutuhan medis', en: 'Treatment, by medical need' },
          amount: null,
          isCeiling: false,
        },
        {
          key: 'homeCare',
          names: { id: 'Perawatan di rumah, paling lama satu tahun', en: 'Care at home, one year at most' },
          amount: 20_000_000,
          isCeiling: true,
        },
        {
          key: 'transportByLand',
          names: { id: 'Angkutan darat, sungai, atau danau', en: 'Transport by land, river or lake' },
          amount: 5_000_000,
          isCeiling: true,
        },
        {
          key: 'transportBySea',
          names: { id: 'Angkutan laut', en: 'Transport by sea' },
          amount: 2_000_000,
          isCeiling: true,
        },
        {
          key: 'transportByAir',
          names: { id: 'Angkutan udara', en: 'Transport by air' },
          amount: 10_000_000,
          isCeiling: true,
        },
        {
          key: 'totalDisability',
          names: { id: 'Cacat total tetap', en: 'Permanent total disability' },
          amount: null,
          isCeiling: false,
          ofBaseIncome: { percent: 70, months: 80 },
        },
        {
          key: 'death',
          names: { id: 'Santunan kematian karena kecelakaan kerja', en: 'Death by a work accident' },
          amount: null,
          isCeiling: false,
          ofBaseIncome: { percent: 60, months: 80 },
        },
        PERIODIC,
        BURIAL,
      ],
    },
    legalBasis: 'PP 82/2019, Lampiran III',
    source: 'radarmukomuko.disway.id/676298; media.alkhairaat.id',
    confirmed: true,
  },
  ...([['JKK', 0] as const, ['JKM', 3] as const] as const).map(([programmeCode, contributedYears]): ShippedRule => ({
    id: `${programmeCode.toLowerCase()}-scholarship-2019`,
    programmeCode,
    kind: 'SCHOLARSHIP',
    from: '2019-12-02',
    parameters: { children: 2, untilAge: 23, contributedYears, levels: LEVELS },
    legalBasis: 'PP 82/2019',
    source: 'cinews.id; detik.com 2020-01-14',
    confirmed: true,
  })),
];
