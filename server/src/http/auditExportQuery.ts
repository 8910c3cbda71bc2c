import { z } from 'zod';
import { badInput } from '../errors.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import type { AuditFilter } from '../slices/trail/audit.input.js';

const text = z.string().nullish().default(null);
const parameters = z.strictObject({
  subjectType: text,
  subjectId: text,
  actorId: text,
  actions: z
    .union([z.string().transform((one) => one.split(',')), z.array(z.string())])
    .nullish()
    .default(null),
  within: text,
  from: text,
  to: text,
  requestId: text,
});

/** `AuditFilter` as the parameters of an address: `actions` with commas between or written several times. */
export function readExportQuery(query: unknown): AuditFilter {
  const read = parameters.safeParse(query);
  if (!read.success) throw badInput(nameIn(read.error), 'parameterWrong');
  const { from, to, ...filter } = read.data;
  return { ...filter, from: timeOf('from', from), to: timeOf('to', to) };
}

function timeOf(field: string, text: string | null): Date | null {
  if (text === null) return null;
  try {
    return DateTimeScalar.parseValue(text);
  } catch {
    throw badInput(field, 'timeMalformed');
  }
}

function nameIn({ issues: [issue] }: z.ZodError): string {
  const name = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0];
  // It goes into an answer: a book stays out.
  return String(name).slice(0, 60);
}
