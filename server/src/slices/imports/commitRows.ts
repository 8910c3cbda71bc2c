import { DomainError } from '../../errors.js';
import type { Import as ImportRow } from '../../generated/prisma/client.js';
import { isAllowed } from '../access/access.policy.js';
import { type NewEnrolment, createEnrolments } from '../enrolments/createEnrolments.js';
import { findCovers } from '../enrolments/proposalFacts.js';
import { lockQuotas } from '../quotas/quotaLedger.js';
import type { RowProblem } from '../uploads/rowProblem.type.js';
import { candidateOf } from './candidate.js';
import { columnsColumn, headingsOf } from './importColumns.js';
import type { RunServices } from './importRun.js';
import type { ImportTerms } from './importTerms.js';
import { registerPeople, unmakeWorkers } from './makeWorkers.js';
import { noteLanded } from './noteLanded.js';
import { createProposalJudge } from './proposals.js';
import { type Registered, findByNik, hashKey, lockWorkers } from './registry.js';
import { problemOf } from './problems.js';
import { rowId } from './rowId.js';
import { findSeatsNow } from './seats.js';
import { type WaitingRow, findWaitingRows } from './waitingRows.js';

/** What became of a row. */
export interface Landing {
  readonly row: WaitingRow;
  readonly worker: Registered;
  readonly isNewWorker: boolean;
  /** Null: it was refused after all. */
  readonly enrolment: (NewEnrolment & { readonly id: string }) | null;
  readonly problem: RowProblem | null;
}

/**
 * Lands rows, in the transaction that is open. They were checked a while ago: somebody else may have enrolled the same people
 * since, or taken the last seats. So each is judged again, once the workers and then the quotas are locked, and what cannot be
 * any more gets a verdict of its own and hinders nobody.
 */
export async function commitRows(
  services: RunServices,
  one: ImportRow,
  terms: ImportTerms,
  numbers: readonly number[],
): Promise<void> {
  const headingOf = headingsOf(columnsColumn.parse(one.columns));
  const rows = await findWaitingRows(services, one.id, numbers);
  const { workers, made } = await register(services, one, rows);
  const quotaIds = [...new Set(rows.map(({ quotaId }) => quotaId))];
  await lockQuotas(services, quotaIds);
  const judge = await createProposalJudge(services, terms, await findSeatsNow(services, quotaIds));
  judge.learn(await findCovers(services, [...workers.values()]));

  const landings = rows.flatMap((row): Landing[] => {
    const worker = workers.get(hashKey(row.nikHash));
    if (!worker) return [];
    return [landingOf(row, worker, made.has(worker.id))];
  });
  const enrolled = landings.flatMap(({ enrolment }) => enrolment ?? []);
  const stillborn = landings.filter(({ enrolment, isNewWorker }) => isNewWorker && !enrolment);
  await unmakeWorkers(
    services,
    stillborn.map(({ worker }) => worker.id),
  );
  await createEnrolments(services, enrolled);
  await noteLanded(services, one, landings);

  function landingOf(row: WaitingRow, worker: Registered, isNewWorker: boolean): Landing {
    const landing = { row, worker, isNewWorker };
    const refuse = (problem: RowProblem): Landing => ({ ...landing, enrolment: null, problem });
    // Rights may have been taken since the check, and people registered elsewhere.
    if (
      !isAllowed(services, 'imports.run', row.regionCode) ||
      !isAllowed(services, 'enrolments.propose', row.regionCode)
    )
      return refuse(
        problemOf(new DomainError('FORBIDDEN', 'personOfOtherRegion', { others: row.regionCode }), headingOf),
      );
    if (worker.regionCode !== row.regionCode)
      return refuse({ column: headingOf('village'), code: 'registeredElsewhere', parameters: {} });
    const { refusal, seat, categoryVersion, eligibility } = judge.judge(candidateOf(worker), row.quotaId);
    if (refusal) return refuse(problemOf(refusal, headingOf));
    if (!seat || categoryVersion === null || !eligibility)
      throw new Error('a proposal that nothing speaks against has no seat');
    const { quota, from, to } = seat;
    return {
      ...landing,
      problem: null,
      enrolment: {
        id: rowId(one, row.number, 'Enrolment'),
        workerId: worker.id,
        regionCode: worker.regionCode,
        categoryCode: worker.categoryCode,
        categoryVersion,
        quotaId: quota.id,
        programmeCodes: quota.programmeCodes,
        fundingSourceCode: quota.fundingSourceCode,
        from,
        to,
        eligibility: eligibility.verdict,
        eligibilityClause: eligibility.clause,
        eligibilityFacts: eligibility.facts.map(({ name, value = null }) => ({ name, value })),
        overrideReason: null,
      },
    };
  }
}

/** The workers of these rows, by what tells their NIKs apart: found or made, and locked. */
async function register(services: RunServices, one: ImportRow, rows: readonly WaitingRow[]) {
  const hashes = rows.map(({ nikHash }) => nikHash);
  const known = await findByNik(services, hashes);
  const fresh = rows.filter(({ nikHash }) => !known.has(hashKey(nikHash)));
  const made = new Set(await registerPeople(services, one, fresh));
  // Some of them were registered by somebody else meanwhile.
  const others =
    made.size < fresh.length
      ? await findByNik(
          services,
          fresh.map(({ nikHash }) => nikHash),
        )
      : known;
  const ids = [...made, ...[...known.values(), ...others.values()].map(({ id }) => id)];
  const locked = await lockWorkers(services, [...new Set(ids)]);
  return { made, workers: new Map([...locked.values()].map((worker) => [hashKey(worker.nikHash), worker])) };
}
