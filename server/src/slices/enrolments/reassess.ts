import type { Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import { type EligibilityDecision, findCategoriesInForce } from '../categories/categoriesInForce.js';
import { attributesOf } from '../workers/workerContent.js';
import { ageOn } from './person.rules.js';

interface Assessed {
  readonly id: string;
  readonly categoryVersion: number;
  readonly decision: EligibilityDecision;
}

/**
 * Asks the rules in force anew of enrolments that are submitted again, for the people as they are known now, and keeps what they
 * say. Gives why some cannot go: whom the rule does not allow, unless that was overruled.
 */
export async function reassess(services: Services, ids: readonly string[]): Promise<ReadonlyMap<string, DomainError>> {
  const { db, clock } = services;
  const rows = await db.enrolment.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      categoryCode: true,
      from: true,
      overrideReason: true,
      worker: {
        select: {
          birthDate: true,
          desil: true,
          monthlyIncome: true,
          attributes: true,
          regionCode: true,
          region: { select: { name: true } },
        },
      },
    },
  });
  const categories = await findCategoriesInForce({ db, clock });
  const refusals = new Map<string, DomainError>();
  const assessed: Assessed[] = [];
  for (const { id, categoryCode, from, overrideReason, worker } of rows) {
    const category = categories.get(categoryCode);
    if (!category) {
      refusals.set(id, new DomainError('CONFLICT', 'categoryNotInForce', { value: categoryCode }));
      continue;
    }
    const firstDay = from.toISOString().slice(0, 10);
    const { regionCode, region, desil, monthlyIncome: income } = worker;
    const decision = category.decide({
      worker: {
        age: ageOn(worker.birthDate, firstDay),
        desil,
        income,
        village: region.name,
        region: regionCode,
        category: categoryCode,
      },
      attributes: attributesOf(worker),
      month: firstDay.slice(0, 7),
    });
    if (decision.verdict === 'NOT_ELIGIBLE' && overrideReason === null)
      refusals.set(id, new DomainError('CONFLICT', 'notEligible'));
    else assessed.push({ id, categoryVersion: category.version, decision });
  }
  await keep(services, assessed);
  return refusals;
}

async function keep({ db }: Services, assessed: readonly Assessed[]): Promise<void> {
  if (assessed.length === 0) return;
  const json = assessed.map(({ id, categoryVersion, decision: { verdict, clause, facts } }) => ({
    id,
    categoryVersion,
    verdict,
    clause,
    facts: facts.map(({ name, value = null }) => ({ name, value })),
  }));
  await db.$executeRaw`
    UPDATE "Enrolment" SET "eligibility" = row."verdict", "eligibilityClause" = row."clause", "eligibilityFacts" = row."facts",
      "categoryVersion" = row."categoryVersion"
    FROM jsonb_to_recordset(${JSON.stringify(json)}::jsonb)
      AS row ("id" text, "verdict" "EligibilityOutcome", "clause" text, "facts" jsonb, "categoryVersion" int)
    WHERE "Enrolment"."id" = row."id"`;
}
