import type { AuditAction } from '@payung/shared/auditActions';
import type { Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import type { Import as ImportRow, Prisma } from '../../generated/prisma/client.js';
import { enqueue } from '../../jobs/enqueue.js';
import { readOptionalText } from '../../graphql/readInput.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';
import { authorizeImport, visibleImports } from './import.policy.js';
import type { Standing } from './import.rules.js';
import { lockImport } from './importRun.js';

export interface ImportMove {
  readonly action: AuditAction;
  readonly permission: 'imports.run' | 'imports.undo';
  readonly isPossible: (one: Standing) => boolean;
  /** What becomes of it, once it is locked; more may be written there. */
  readonly change: (services: Services, one: ImportRow) => Promise<Prisma.ImportUpdateInput>;
  /** Whether a job goes on with it from there. */
  readonly isRun: boolean;
  readonly told?: Readonly<Record<string, unknown>>;
  readonly reason?: string | null;
}

/** Brings an import in sight to another step; NOT_FOUND when there is none, CONFLICT when it is not at a step for that. */
export async function moveImport(services: Services, id: string, move: ImportMove): Promise<ImportRow> {
  return transact(services, async (services) => {
    const reason = readOptionalText('reason', move.reason, 500);
    const seen = await services.db.import.findFirst({ where: { AND: [visibleImports(services), { id }] } });
    if (!seen) throw new DomainError('NOT_FOUND', 'notFound', { field: 'id' }, ['id']);
    authorizeImport(services, move.permission, seen);
    if (!move.isPossible(seen)) throw notReady();
    const one = await lockImport(services, id);
    if (!one || !move.isPossible(one)) throw notReady();
    const data = await move.change(services, one);
    const after = await services.db.import.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
    if (move.isRun) await enqueue(services, 'import', id);
    await recordEvent(services, {
      action: move.action,
      subject: { type: 'Import', id },
      regionCode: one.regionCode,
      before: { status: one.status },
      after: { status: after.status, ...move.told },
      purpose: reason,
      policy: move.permission,
    });
    return after;
  });
}

const notReady = (): DomainError => new DomainError('CONFLICT', 'importNotReady', {}, ['id']);
