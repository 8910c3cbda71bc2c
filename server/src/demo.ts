import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Services } from './context.js';
import { type DemoAccess, type DemoRegions, demoAccess, seedDemo } from './slices/access/seedDemo.js';
import type { RegionIndex } from './slices/regions/regionIndex.js';

const demoFile = demoAccess.extend({ url: z.string() });

/**
 * Lets a newcomer in: people and API keys with random secrets, in `demo.json` beside the embedded database (mode 600),
 * with the address. Those of an earlier start stay good.
 */
export async function prepareDemo(
  services: Services,
  regions: RegionIndex,
  home: string,
  url: string,
): Promise<DemoAccess> {
  const file = join(home, 'demo.json');
  const access = await seedDemo(services, demoRegions(regions), await readDemo(file));
  const text = `${JSON.stringify({ url, ...access }, null, 2)}\n`;
  // A file of that name may be there with another mode; this one never had it.
  await writeFile(`${file}.new`, text, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return access;
}

/** What is written there, or null when it is not there or cannot be used. */
async function readDemo(file: string): Promise<DemoAccess | null> {
  try {
    return demoFile.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    // It is made anew.
    return null;
  }
}

/** The first regency or city that is held, its first district, and the first village (or ward) of that which has one. */
function demoRegions(regions: RegionIndex): DemoRegions {
  const first = (within: string | null, types: Parameters<RegionIndex['list']>[0]['types']): string | undefined =>
    regions.list({ within, types })[0]?.region.code;
  const regency = first(null, ['REGENCY']) ?? first(null, ['CITY']) ?? '';
  const village = first(regency, ['VILLAGE']) ?? first(regency, ['WARD']) ?? regency;
  return { regency, village, district: village.split('.').slice(0, 3).join('.') };
}
