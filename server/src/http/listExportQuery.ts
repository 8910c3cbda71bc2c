import { isMonth } from '@payung/shared/month';
import { z } from 'zod';
import { badInput } from '../errors.js';
import { EnrolmentStatus } from '../generated/prisma/enums.js';
import type { EnrolmentFilter } from '../slices/enrolments/enrolment.input.js';

const text = z.string().max(100).nullish().default(null);
/** With commas between, or written several times. */
const several = z
  .union([z.string().transform((one) => one.split(',')), z.array(z.string())])
  .nullish()
  .default(null);

const parameters = z.strictObject({
  layout: z.string().max(40),
  purpose: z.string().nullish().default(null),
  status: several.pipe(z.array(z.enum(EnrolmentStatus)).nullable()),
  within: text,
  decree: text,
  quota: text,
  category: several,
  fund: several,
  month: z.string().refine(isMonth).nullish().default(null),
});

/** What of `EnrolmentFilter` a list can be exported by, as the parameters of an address. A NIK is none: it would stand in logs. */
export function readListQuery(query: unknown): { purpose: string | null; layout: string; filter: EnrolmentFilter } {
  const read = parameters.safeParse(query);
  if (!read.success) throw badInput(nameIn(read.error), 'parameterWrong');
  const { purpose, layout, status, within, decree, quota, category, fund, month } = read.data;
  return {
    purpose,
    layout,
    filter: {
      within,
      month,
      statuses: status,
      decreeId: decree,
      quotaId: quota,
      categoryCodes: category,
      fundingSourceCodes: fund,
    },
  };
}

function nameIn({ issues: [issue] }: z.ZodError): string {
  const name = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0];
  // It goes into an answer: a book stays out.
  return String(name).slice(0, 60);
}
