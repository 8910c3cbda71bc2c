import type { Services } from '../../context.js';
import { ActorKind } from '../access/viewer.type.js';
import { RowVerdict } from '../uploads/rowProblem.type.js';
import type { QuotaImport } from './importQuotas.js';
import type { FormerQuotaImport, ImportQuotasResult, ImportQuotasRow } from './quotaImport.type.js';
import { visibleQuotas } from '../quotas/quota.policy.js';
import { MOST_SEATS } from '../quotas/quotaLedger.js';

/** When the same file last gave seats, and by whom; as far as the actor may see. */
export async function findFormerImport(services: Services, sha256: string): Promise<FormerQuotaImport | null> {
  const row = await services.db.quotaImport.findFirst({
    where: { AND: [{ sha256 }, visibleQuotas(services)] },
    orderBy: { importedAt: 'desc' },
  });
  return row && { at: row.importedAt, actor: { id: row.actorId, name: row.actorName, kind: ActorKind[row.actorKind] } };
}

export function toResult({ file, rows, isDone, former }: QuotaImport): ImportQuotasResult {
  const given = rows.flatMap(({ plan }) => (plan && !plan.isHeld ? [plan] : []));
  const count = (verdict: RowVerdict): number => rows.filter((row) => row.verdict === verdict).length;
  return {
    isDone,
    former,
    fileName: file.name,
    columns: [...file.headings.values()],
    otherColumns: [...file.otherHeadings],
    rowCount: rows.length,
    valid: count(RowVerdict.VALID),
    warned: count(RowVerdict.WARNING),
    rejected: count(RowVerdict.REJECTED),
    regions: new Set(given.map(({ regionCode }) => regionCode)).size,
    seats: given.reduce((sum, { seats }) => sum + seats, 0),
    budget: given.reduce((sum, { seats, terms }) => sum + seats * terms.costPerSeat, 0),
    judged: rows.map(({ seats, terms, plan, problems, ...row }): ImportQuotasRow => ({
      ...row,
      // What nobody may give is told by the row’s problem; the number may be greater than an Int.
      seats: seats !== null && seats <= MOST_SEATS ? seats : null,
      from: terms?.from ?? null,
      to: terms?.to ?? null,
      budget: plan && !plan.isHeld ? plan.seats * plan.terms.costPerSeat : null,
      problems: [...problems],
    })),
  };
}
