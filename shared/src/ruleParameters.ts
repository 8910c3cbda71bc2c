import { z } from 'zod';

/** What a rule of a programme says, in the order in which they are shown. The database has the same closed list. */
export const RULE_KINDS = [
  'CONTRIBUTION',
  'RELIEF',
  'TRANSPORT_RELIEF',
  'BENEFIT',
  'WAITING_PERIOD',
  'SCHOLARSHIP',
  'ENTRY_AGE',
  'ARREARS',
] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** Whose money pays contributions. The database has the same closed list. */
export const FUNDING_KINDS = [
  'PROVINCE_BUDGET',
  'REGENCY_BUDGET',
  'CITY_BUDGET',
  'VILLAGE_GRANT',
  'VILLAGE_BUDGET',
  'OTHER',
] as const;

const rupiah = z.number().int().nonnegative().max(1_000_000_000);
const names = z.strictObject({ id: z.string().min(1).max(200), en: z.string().min(1).max(200) });

/** From this monthly income on: the base income that stands for it, and the contribution. */
const bracket = z.strictObject({ from: rupiah, base: rupiah.positive(), perMonth: rupiah });

const contribution = z.discriminatedUnion('method', [
  z.strictObject({
    method: z.literal('BRACKETS'),
    brackets: z
      .array(bracket)
      .min(1)
      .max(200)
      .refine((all) => all[0]?.from === 0, 'the first bracket begins at 0')
      .refine((all) => all.every(({ from }, index) => index === 0 || from > (all[index - 1]?.from ?? 0)), 'in order'),
  }),
  z.strictObject({ method: z.literal('FLAT'), perMonth: rupiah }),
  /** So many thousandths of the base income by which another programme is paid. */
  z.strictObject({ method: z.literal('RATE'), perMille: z.number().int().min(1).max(1000), baseOf: z.string() }),
]);

const relief = z.strictObject({
  /** How much of the contribution need not be paid. */
  percent: z.number().int().min(1).max(100),
  /** Not for contributions paid by funds of these kinds. */
  excludedKinds: z.array(z.enum(FUNDING_KINDS)),
});

const benefit = z.strictObject({
  key: z.string().regex(/^[a-z][a-zA-Z]*$/),
  names,
  /** A sum, at most where `isCeiling`; null: without a ceiling, or by base income. */
  amount: rupiah.nullable(),
  isCeiling: z.boolean().default(false),
  /** So many percent of so many months’ base income. */
  ofBaseIncome: z
    .strictObject({ percent: z.number().int().positive(), months: z.number().int().positive() })
    .optional(),
});

const benefits = z.array(benefit).min(1).max(50);

/** What the rules of each kind say. The server checks by these forms, and the console shows and asks by them. */
export const RULE_PARAMETERS = {
  CONTRIBUTION: contribution,
  RELIEF: relief,
  TRANSPORT_RELIEF: relief,
  BENEFIT: z.strictObject({ benefits }),
  /** Who dies within the first months: these benefits, in place of the others. */
  WAITING_PERIOD: z.strictObject({ months: z.number().int().min(1).max(120), benefits }),
  SCHOLARSHIP: z.strictObject({
    children: z.number().int().min(1).max(10),
    untilAge: z.number().int().min(1).max(40),
    contributedYears: z.number().int().min(0).max(20),
    levels: z
      .array(z.strictObject({ key: z.string(), names, perYear: rupiah, years: z.number().int().min(1).max(12) }))
      .min(1),
  }),
  ENTRY_AGE: z.strictObject({ below: z.number().int().min(1).max(120) }),
  ARREARS: z.strictObject({ months: z.number().int().min(1).max(24) }),
} as const satisfies Record<RuleKind, z.ZodType>;

export type RuleParameters<Kind extends RuleKind> = z.infer<(typeof RULE_PARAMETERS)[Kind]>;
