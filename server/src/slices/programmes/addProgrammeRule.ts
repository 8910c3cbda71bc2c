import { RULE_PARAMETERS } from '@payung/shared/ruleParameters';
import type { Services } from '../../context.js';
import { DomainError, badInput } from '../../errors.js';
import { type Prisma, type ProgrammeRule, ProgrammeRuleKind } from '../../generated/prisma/client.js';
import { readText } from '../../graphql/readInput.js';
import { transact } from '../../transact.js';
import { authorize } from '../access/access.policy.js';
import { recordEvent } from '../audit/recordEvent.js';
import { getProgrammes, getRule, toDay } from './programme.service.js';

export interface AddProgrammeRuleInput {
  readonly programmeCode: string;
  readonly kind: ProgrammeRuleKind;
  /** Days, `2026-01-31`, both included. */
  readonly from: string;
  readonly to?: string | null;
  readonly parameters: unknown;
  readonly legalBasis: string;
  readonly source: string;
  readonly confirmed: boolean;
}

/** Adds a rule. The law of the state is the same everywhere, so it takes who may everywhere. */
export async function addProgrammeRule(services: Services, input: AddProgrammeRuleInput): Promise<ProgrammeRule> {
  return transact(services, async (services) => {
    const { db } = services;
    authorize(services, 'programmes.manage', null);
    const { kind, from, to = null } = input;
    await getProgrammes(services, 'programmeCode', [input.programmeCode]);
    if (to !== null && to < from) throw badInput('to', 'daysReversed');
    const parameters = readParameters(kind, input.parameters);
    const told = {
      programmeCode: input.programmeCode,
      kind,
      from,
      to,
      parameters,
      legalBasis: readText('legalBasis', input.legalBasis, 300),
      source: readText('source', input.source, 500),
      confirmed: input.confirmed,
    };
    const rule = await db.programmeRule
      .create({ data: { ...told, from: new Date(from), to: to && new Date(to) } })
      .catch(explainOverlap);
    await recordEvent(services, {
      action: 'programmeRule.add',
      subject: { type: 'ProgrammeRule', id: rule.id },
      after: told,
      policy: 'programmes.manage',
    });
    return rule;
  });
}

/** Ends a rule on a day; what was computed by it before stays. */
export async function endProgrammeRule(
  services: Services,
  id: string,
  lastDay: string,
  reason: string,
): Promise<ProgrammeRule> {
  return transact(services, async (services) => {
    const { db } = services;
    authorize(services, 'programmes.manage', null);
    await db.$queryRaw`SELECT 1 FROM "ProgrammeRule" WHERE "id" = ${id} FOR UPDATE`;
    const before = await getRule(services, id);
    const [from, to] = [toDay(before.from), before.to && toDay(before.to)];
    // Never longer than it was: another rule may follow.
    if (lastDay < from || (to !== null && lastDay > to)) throw badInput('lastDay', 'ruleEndsBeforeItBegins');
    const rule = await db.programmeRule.update({ where: { id }, data: { to: new Date(lastDay) } });
    await recordEvent(services, {
      action: 'programmeRule.end',
      subject: { type: 'ProgrammeRule', id },
      before: { to },
      after: { to: lastDay },
      purpose: readText('reason', reason, 300),
      policy: 'programmes.manage',
    });
    return rule;
  });
}

/** In the form of their kind, or BAD_USER_INPUT that says where they are not. */
function readParameters(kind: ProgrammeRuleKind, given: unknown): Prisma.InputJsonObject {
  const read = RULE_PARAMETERS[kind].safeParse(given);
  if (read.success) return read.data;
  const path = ['parameters', ...(read.error.issues[0]?.path ?? [])].map(String).join('.');
  throw new DomainError('BAD_USER_INPUT', 'ruleParametersWrong', { field: 'parameters', value: path.slice(0, 100) }, [
    path,
  ]);
}

/** The database refuses two rules of a kind on one day, whoever adds them at once. */
function explainOverlap(error: unknown): never {
  const isOverlap = error instanceof Error && error.message.includes('ProgrammeRule_one_a_day');
  throw isOverlap ? new DomainError('CONFLICT', 'ruleOverlaps', {}, ['from', 'to']) : error;
}
