import { isRegionCode } from '@payung/shared/regionCode';
import type { Services } from '../../context.js';
import { badInput } from '../../errors.js';

/** The current code of the region with this code, current or former; null stays null and means everywhere. */
export async function readRegion(
  { db }: Services,
  field: string,
  code: string | null | undefined,
): Promise<string | null> {
  if (code == null) return null;
  if (!isRegionCode(code)) throw badInput(field, 'regionCodeMalformed');
  const region = await db.region.findUnique({ where: { code } });
  if (region) return region.code;
  const alias = await db.regionAlias.findUnique({ where: { code } });
  if (!alias) throw badInput(field, 'regionUnknown');
  return alias.regionCode;
}
