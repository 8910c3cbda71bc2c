import { commonRegion } from '@payung/shared/regionCode';
import type { Context } from '../../context.js';
import { DomainError, badInput } from '../../errors.js';
import { readOptionalText, readReason } from '../../graphql/readInput.js';
import { newId } from '../../newId.js';
import { transact } from '../../transact.js';
import { authorize, authorizeAnywhere } from '../access/access.policy.js';
import { readRegion } from '../access/readRegion.js';
import { lockFund } from '../funds/fundingSource.service.js';
import { recordEvent } from '../audit/recordEvent.js';
import { RowVerdict } from '../uploads/rowProblem.type.js';
import { makeQuotas } from '../quotas/allocateRows.js';
import { type JudgedRow, judgeQuotaRows } from './judgeQuotaRows.js';
import { type QuotaFile, readQuotaFile } from './quotaFile.js';
import { findFormerImport } from './quotaImport.service.js';
import type { FormerQuotaImport } from './quotaImport.type.js';
import { MOST_AT_ONCE } from '../quotas/quotaTerms.js';
import type { QuotaDefaults } from './readQuotaRow.js';

export interface ImportQuotasFields extends QuotaDefaults {
  readonly uploadId: string;
  readonly within?: string | null;
  readonly legalBasis?: string | null;
  readonly reason?: string | null;
  readonly open: boolean;
  readonly preview: boolean;
}

export interface QuotaImport {
  readonly file: QuotaFile;
  readonly rows: readonly JudgedRow[];
  readonly isDone: boolean;
  readonly former: FormerQuotaImport | null;
}

/**
 * Gives the seats that a file lists: those of all its rows in one transaction, or, when one of them cannot be, none. What is
 * there already is passed over, so that the same file can come again.
 */
export async function importQuotas(ctx: Context, input: ImportQuotasFields): Promise<QuotaImport> {
  authorizeAnywhere(ctx, 'quotas.allocate');
  const within = await readRegion(ctx, 'within', input.within);
  if (within !== null) authorize(ctx, 'quotas.allocate', within);
  const legalBasis = readOptionalText('legalBasis', input.legalBasis, 300);
  const reason = readReason(ctx, input.reason);
  const file = await readQuotaFile(ctx, input.uploadId);
  const former = await findFormerImport(ctx, file.sha256);
  const judge = async (ctx: Context): Promise<JudgedRow[]> => {
    const rows = await judgeQuotaRows(ctx, file, within, input);
    if (sumOf(rows) > MOST_AT_ONCE) throw badInput('uploadId', 'seatsTogether', { maximum: MOST_AT_ONCE });
    return rows;
  };
  const seen = await judge(ctx);
  if (input.preview || seen.some(isRejected)) return { file, rows: seen, isDone: false, former };
  return transact(ctx, async (ctx) => {
    const funds = new Set(seen.flatMap(({ plan }) => plan?.terms.fundingSourceCode ?? []));
    for (const code of [...funds].toSorted()) await lockFund(ctx, code);
    // What was said before the lock may no longer be so.
    const rows = await judge(ctx);
    if (rows.some(isRejected)) throw new DomainError('CONFLICT', 'importOutdated', {}, ['uploadId']);
    const plans = rows.flatMap(({ plan }) => plan ?? []);
    const made = await makeQuotas(ctx, plans, { status: input.open ? 'OPEN' : 'DRAFT', legalBasis, reason });
    if (made.length > 0) {
      const id = newId(ctx.clock());
      const regionCode = commonRegion(made.map((quota) => quota.regionCode));
      const { id: actorId, name: actorName } = ctx.actor;
      await ctx.db.quotaImport.create({
        data: {
          id,
          regionCode,
          sha256: file.sha256,
          importedAt: ctx.clock(),
          actorId,
          actorKind: ctx.actor.kind,
          actorName,
        },
      });
      await recordEvent(ctx, {
        action: 'quota.import',
        subject: { type: 'QuotaImport', id },
        regionCode,
        after: {
          legalBasis,
          file: file.name,
          sha256: file.sha256,
          rows: rows.length,
          regions: new Set(made.map((quota) => quota.regionCode)).size,
          seats: made.reduce((sum, { seats }) => sum + seats, 0),
          budget: made.reduce((sum, { seats, costPerSeat }) => sum + seats * costPerSeat, 0),
          quotaIds: made.map((quota) => quota.id),
        },
        purpose: reason,
        policy: 'quotas.allocate',
      });
    }
    return { file, rows, isDone: true, former };
  });
}

const isRejected = ({ verdict }: JudgedRow): boolean => verdict === RowVerdict.REJECTED;

function sumOf(rows: readonly JudgedRow[]): number {
  return rows.reduce((sum, { plan }) => sum + (plan && !plan.isHeld ? plan.seats : 0), 0);
}
