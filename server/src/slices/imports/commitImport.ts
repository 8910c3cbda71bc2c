import type { Services } from '../../context.js';
import { badInput } from '../../errors.js';
import type { Import as ImportRow } from '../../generated/prisma/client.js';
import { Prisma } from '../../generated/prisma/client.js';
import { canBeCommitted } from './import.rules.js';
import { moveImport } from './moveImport.js';

/** More at once than a screen shows; whoever wants nearly all of them leaves out none. */
const MOST_CHOSEN = 10_000;

/** Begins to land the rows that can be: all of them, or those of these numbers. */
export async function commitImport(
  services: Services,
  id: string,
  chosen: readonly number[] | null,
): Promise<ImportRow> {
  if (chosen && chosen.length > MOST_CHOSEN) throw badInput('rows', 'tooManyValues', { maximum: MOST_CHOSEN });
  return moveImport(services, id, {
    action: 'import.commit',
    permission: 'imports.run',
    isPossible: canBeCommitted,
    async change(services) {
      const total = await choose(services, id, chosen);
      if (total === 0) throw badInput('rows', 'rowsNotChosen');
      return { status: 'COMMITTING', total, done: 0, failure: Prisma.DbNull };
    },
    isRun: true,
    told: { chosen: chosen?.length ?? null },
  });
}

/** Notes which rows are wanted, and returns how many of them can be landed and are not yet. */
async function choose({ db }: Services, importId: string, chosen: readonly number[] | null): Promise<number> {
  const numbers = chosen && [...chosen];
  await db.$executeRaw`
    UPDATE "ImportRow" SET "isChosen" = ${numbers}::int[] IS NULL OR "number" = ANY (${numbers}::int[])
    WHERE "importId" = ${importId} AND "isChosen" <> (${numbers}::int[] IS NULL OR "number" = ANY (${numbers}::int[]))`;
  return db.importRow.count({
    where: { importId, isChosen: true, verdict: { not: 'REJECTED' }, quotaId: { not: null }, enrolmentId: null },
  });
}
