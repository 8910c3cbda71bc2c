import type { Context } from '../../context.js';
import { badInput } from '../../errors.js';
import { writeWorkbook } from '../../sheets/writeWorkbook.js';
import { authorize } from '../access/access.policy.js';
import { readRegion } from '../access/readRegion.js';
import type { Region } from '../regions/region.type.js';
import { LARGEST_FILE } from './quotaFile.js';

const COLUMNS = [
  { heading: 'Kode Wilayah', width: 16 },
  { heading: 'Desa/Kel', width: 28 },
  { heading: 'Kecamatan', width: 22 },
  { heading: 'Kabupaten/Kota', width: 22 },
  { heading: 'Kuota', width: 10 },
];

/** A workbook to fill in for `importQuotas`: every village and ward at or below a region, and no seats yet. */
export async function writeQuotaTemplate(ctx: Context, within: string | null): Promise<Buffer> {
  if (within === null) throw badInput('within', 'textMissing');
  const code = await readRegion(ctx, 'within', within);
  authorize(ctx, 'quotas.allocate', code);
  const found = ctx.regions.list({ within: code, types: ['VILLAGE', 'WARD'] });
  if (found.length >= LARGEST_FILE.rows) throw badInput('within', 'tooManyValues', { maximum: LARGEST_FILE.rows - 1 });
  const rows = found.map(({ region }) => {
    const above = ctx.regions.ancestorsOf(region);
    const nameOf = (...types: Region['type'][]): string => above.find(({ type }) => types.includes(type))?.name ?? '';
    return [region.code, region.name, nameOf('DISTRICT'), nameOf('REGENCY', 'CITY'), null];
  });
  return writeWorkbook('Kuota', COLUMNS, rows);
}
