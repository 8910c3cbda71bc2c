import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Services } from '../context.js';
import type { Limits } from '../graphql/limits/limits.js';
import type { RegionType } from '../generated/prisma/enums.js';
import { type DemoAccess, type DemoRegions, demoAccess, seedDemo } from '../slices/access/seedDemo.js';
import type { Region } from '../slices/regions/region.type.js';
import type { RegionIndex } from '../slices/regions/regionIndex.js';
import type { DemoShown } from '../welcome.js';
import { seedPeople } from './seedPeople.js';

const demoFile = demoAccess.extend({ url: z.string() });

export interface DemoOptions {
  readonly home: string;
  /** Where it serves. */
  readonly url: string;
  /** Whether to fill a new database with invented people. */
  readonly withPeople: boolean;
  readonly limits: Limits;
  readonly say: (step: string) => void;
  /** Whether somebody wants to stop before it is filled. */
  readonly signal: AbortSignal;
}

/** Lets a newcomer in, and fills a new database with invented people. */
export async function prepareDemo(
  services: Services,
  regions: RegionIndex,
  { home, url, withPeople, limits, say, signal }: DemoOptions,
): Promise<DemoShown> {
  const access = await letIn(services, regions, home, url);
  const tell = (done: number, of: number): void =>
    say(`Inventing people for the demonstration: ${done.toLocaleString('en')} of ${of.toLocaleString('en')}`);
  try {
    if (withPeople) await seedPeople(services, { regions, access, limits, tell, signal });
  } catch (error) {
    if (!signal.aborted) throw error;
    say('The people invented so far are taken back; the next start begins anew.');
  }
  return { access, people: await services.db.worker.count() };
}

/**
 * People and API keys with random secrets, in `demo.json` beside the embedded database (mode 600), with the address. Those of
 * an earlier start stay good.
 */
async function letIn(services: Services, regions: RegionIndex, home: string, url: string): Promise<DemoAccess> {
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
  const list = (within: string | null, types: RegionType[]): Region[] =>
    regions.list({ within, types }).map(({ region }) => region);
  const [first, ...others] = [...list(null, ['REGENCY']), ...list(null, ['CITY'])];
  const regency = first?.code ?? '';
  const village = (list(regency, ['VILLAGE'])[0] ?? list(regency, ['WARD'])[0])?.code ?? regency;
  // As many as anybody tries out; the whole country has some five hundred.
  return { regency, village, district: village.split('.').slice(0, 3).join('.'), others: others.slice(0, MOST_OTHERS) };
}

const MOST_OTHERS = 4;
