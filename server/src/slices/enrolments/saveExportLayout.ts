import { attributeIn, isExportField } from '@payung/shared/exportFields';
import type { Services } from '../../context.js';
import { DomainError, badInput } from '../../errors.js';
import { readCode, readNames, readText } from '../../graphql/readInput.js';
import { transact } from '../../transact.js';
import { authorize } from '../access/access.policy.js';
import { readRegion } from '../access/readRegion.js';
import { recordEvent } from '../audit/recordEvent.js';
import type { ExportColumnInput, SaveExportLayoutInput } from './exportLayout.input.js';
import { toExportLayout } from './exportLayout.service.js';
import type { ExportLayout } from './exportLayout.type.js';

const MOST_COLUMNS = 60;

/** Makes a layout, or changes the version of it that somebody looked at. */
export async function saveExportLayout(services: Services, input: SaveExportLayoutInput): Promise<ExportLayout> {
  return transact(services, async (services) => {
    const { db, clock } = services;
    const code = readCode('code', input.code);
    const regionCode = await readRegion(services, 'regionCode', input.regionCode);
    const fields = { names: readNames(input), columns: readColumns(input.columns) };
    if (input.version == null) {
      authorize(services, 'exports.manage', regionCode);
      const made = await db.exportLayout.createMany({ data: { code, regionCode, ...fields }, skipDuplicates: true });
      if (made.count === 0) throw new DomainError('CONFLICT', 'codeTaken', {}, ['code']);
    } else {
      await db.$queryRaw`SELECT 1 FROM "ExportLayout" WHERE "code" = ${code} FOR NO KEY UPDATE`;
    }
    const before = await db.exportLayout.findUnique({ where: { code } });
    if (!before) throw new DomainError('NOT_FOUND', 'notFound', { field: 'code' }, ['code']);
    authorize(services, 'exports.manage', before.regionCode);
    if (before.regionCode !== regionCode) throw badInput('regionCode', 'layoutStaysInRegion');
    if (input.version != null && before.version !== input.version)
      throw new DomainError('STALE_VERSION', 'versionStale', {}, ['version']);
    const isNew = input.version == null;
    const retiredAt = input.isRetired ? (before.retiredAt ?? clock()) : null;
    const after = await db.exportLayout.update({
      where: { code },
      data: { ...fields, retiredAt, ...(!isNew && { version: { increment: 1 } }) },
    });
    await recordEvent(services, {
      action: isNew ? 'exportLayout.create' : 'exportLayout.change',
      subject: { type: 'ExportLayout', id: code },
      regionCode,
      before: isNew ? null : { names: before.names, columns: before.columns, isRetired: before.retiredAt !== null },
      after: { ...fields, isRetired: retiredAt !== null },
      policy: 'exports.manage',
    });
    return toExportLayout(services, after);
  });
}

function readColumns(given: readonly ExportColumnInput[]): { field: string; heading: string }[] {
  if (given.length === 0) throw badInput('columns', 'selectionEmpty');
  if (given.length > MOST_COLUMNS) throw badInput('columns', 'tooManyValues', { maximum: MOST_COLUMNS });
  return given.map(({ field, heading }, index) => {
    if (!isExportField(field) && attributeIn(field) === null)
      throw badInput(`columns.${index}.field`, 'exportFieldUnknown');
    return { field, heading: readText(`columns.${index}.heading`, heading, 60) };
  });
}
