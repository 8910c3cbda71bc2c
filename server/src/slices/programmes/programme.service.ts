import type { Context, Services } from '../../context.js';
import { DomainError, badInput } from '../../errors.js';
import type { ProgrammeRule as RuleRow } from '../../generated/prisma/client.js';
import { namesColumn } from '../../graphql/names.js';
import { oncePerRequest } from '../../graphql/oncePerRequest.js';
import { isAllowed } from '../access/access.policy.js';
import type { Programme, ProgrammeRule } from './programme.type.js';

type Db = Pick<Services, 'db'>;

/** All programmes, in their order; three rows, for everybody who is signed in. */
export const listProgrammes = oncePerRequest(async ({ db }: Db): Promise<Programme[]> => {
  const rows = await db.programme.findMany({ orderBy: { position: 'asc' } });
  return rows.map(({ code, names }) => ({ code, names: namesColumn.parse(names) }));
});

/** All rules ever, by programme, kind and time; a few dozen rows. */
export const findRules = oncePerRequest(({ db }: Db): Promise<RuleRow[]> =>
  db.programmeRule.findMany({ orderBy: [{ programmeCode: 'asc' }, { kind: 'asc' }, { from: 'asc' }] }),
);

/** The rules of one programme. */
export async function listRules(ctx: Context, programmeCode: string): Promise<ProgrammeRule[]> {
  const rows = await findRules(ctx);
  return rows.filter((row) => row.programmeCode === programmeCode).map((row) => toRule(ctx, row));
}

/** These programmes in the order of all, each once; BAD_USER_INPUT for one that there is not, or for none. */
export async function getProgrammes(services: Db, field: string, codes: readonly string[]): Promise<Programme[]> {
  const all = await listProgrammes(services);
  const unknown = codes.find((code) => !all.some((programme) => programme.code === code));
  if (unknown !== undefined) throw badInput(field, 'programmeUnknown', { value: unknown.slice(0, 40) });
  if (codes.length === 0) throw badInput(field, 'textMissing');
  return all.filter(({ code }) => codes.includes(code));
}

/** The rule with this id. Rules are no secret, so that there is none is all that one can be told. */
export async function getRule({ db }: Db, id: string): Promise<RuleRow> {
  const row = await db.programmeRule.findUnique({ where: { id } });
  if (!row) throw new DomainError('NOT_FOUND', 'notFound', { field: 'id' }, ['id']);
  return row;
}

export function toRule(services: Pick<Services, 'actor'>, row: RuleRow): ProgrammeRule {
  const { id, kind, parameters, legalBasis, source, confirmed } = row;
  const isOpen = row.to === null;
  return {
    id,
    kind,
    parameters,
    legalBasis,
    source,
    confirmed,
    from: toDay(row.from),
    to: row.to && toDay(row.to),
    abilities: isOpen && isAllowed(services, 'programmes.manage', null) ? ['endProgrammeRule'] : [],
  };
}

export const toDay = (date: Date): string => date.toISOString().slice(0, 10);
