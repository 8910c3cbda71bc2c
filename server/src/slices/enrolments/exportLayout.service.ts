import { z } from 'zod';
import type { Services } from '../../context.js';
import type { ExportLayout as LayoutRow } from '../../generated/prisma/client.js';
import { namesColumn } from '../../graphql/names.js';
import { authorizeAnywhere, isAllowed, worksAround } from '../access/access.policy.js';
import { SEEING_ENROLMENTS } from './enrolment.policy.js';
import type { ExportLayout } from './exportLayout.type.js';

const columnsColumn = z.array(z.object({ field: z.string(), heading: z.string() }));

/** The layouts that are used where the actor works, the oldest first: a dozen at most. */
export async function listExportLayouts(services: Services, withRetired: boolean): Promise<ExportLayout[]> {
  authorizeAnywhere(services, ...SEEING_ENROLMENTS, 'exports.manage');
  const rows = await services.db.exportLayout.findMany({
    where: withRetired ? {} : { retiredAt: null },
    orderBy: [{ createdAt: 'asc' }, { code: 'asc' }],
  });
  return rows.filter((row) => isUsedBy(services, row)).map((row) => toExportLayout(services, row));
}

/** The layout that is in use, or null. */
export async function findExportLayout(services: Services, code: string): Promise<ExportLayout | null> {
  const row = await services.db.exportLayout.findFirst({ where: { code, retiredAt: null } });
  return row && isUsedBy(services, row) ? toExportLayout(services, row) : null;
}

export function toExportLayout(services: Pick<Services, 'actor'>, row: LayoutRow): ExportLayout {
  const { code, regionCode, version } = row;
  return {
    code,
    regionCode,
    version,
    names: namesColumn.parse(row.names),
    columns: columnsColumn.parse(row.columns),
    isRetired: row.retiredAt !== null,
    abilities: isAllowed(services, 'exports.manage', regionCode) ? ['saveExportLayout'] : [],
  };
}

/** Who works at the layout’s region, below it or above it. */
function isUsedBy({ actor }: Pick<Services, 'actor'>, { regionCode }: Pick<LayoutRow, 'regionCode'>): boolean {
  return regionCode === null || worksAround(actor, regionCode);
}
