import type { Services } from '../../context.js';
import { StartError } from '../../startError.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';
import { type RegionChanges, planRegionChanges } from './regionChanges.js';
import { type SourceRegion, readSource, sourceEdition } from './regionSource.js';

export interface LoadedRegions {
  readonly edition: string;
  readonly written: number;
  readonly recoded: number;
  readonly retired: number;
}

/**
 * Brings the areas with these codes, and all that the installation already holds, to the edition of the data that this
 * version of Payung carries, in one transaction. When they are, it does nothing and returns null.
 */
export async function loadRegions(services: Services, areas: readonly string[]): Promise<LoadedRegions | null> {
  const edition = await sourceEdition();
  const isCurrent = (sources: { code: string; edition: string }[]): boolean =>
    areas.every((area) => sources.some(({ code }) => code === area)) &&
    sources.every((source) => source.edition === edition);
  // A look without the lock, for nearly every start finds them current.
  if (isCurrent(await services.db.regionSource.findMany())) return null;

  return transact(
    services,
    async (services) => {
      const { db, clock } = services;
      await db.$executeRaw`LOCK TABLE "RegionSource" IN EXCLUSIVE MODE`;
      // Only now is it sure what is held: planned on an older state, what another process just added would be retired.
      const sources = await db.regionSource.findMany();
      if (isCurrent(sources)) return null;
      const roots = [...new Set([...sources.map(({ code }) => code), ...areas])];
      const source = await readSource(roots);
      checkAreas(areas, source, edition);
      const held = (await db.region.findMany()).map((row) => ({ ...row, isRetired: row.retiredAt !== null }));
      const changes = planRegionChanges(held, source);
      await write(db, changes, source, clock());
      for (const code of roots) {
        const loaded = { edition, loadedAt: clock() };
        await db.regionSource.upsert({ where: { code }, create: { code, ...loaded }, update: loaded });
      }
      const loaded = {
        edition,
        written: changes.written.length,
        recoded: changes.recoded.length,
        retired: changes.retired.length,
      };
      await recordEvent(services, {
        action: 'region.load',
        subject: { type: 'Region' },
        before: { areas: sources.map((source) => source.code).sort(), edition: sources[0]?.edition },
        after: { areas: roots.toSorted(), ...loaded },
      });
      return loaded;
    },
    { timeout: 120_000 },
  );
}

function checkAreas(areas: readonly string[], source: readonly SourceRegion[], edition: string): void {
  const known = new Set(source.map(({ code }) => code));
  const unknown = areas.filter((area) => !known.has(area));
  if (unknown.length > 0) {
    throw new StartError(
      `There is no region ${unknown.join(', ')} in the published data (${edition}): correct the code, or PAYUNG_REGIONS where it stands there.`,
    );
  }
}

type Db = Services['db'];

/** From the province down, so that a parent is there before its children. */
async function write(db: Db, changes: RegionChanges, source: readonly SourceRegion[], now: Date): Promise<void> {
  const targets = new Set(changes.recoded.map(({ to }) => to));
  for (const length of [2, 5, 8, 13]) {
    const rows = changes.written.filter(({ code }) => code.length === length);
    await insert(
      db,
      rows.filter(({ code }) => !targets.has(code)),
    );
    for (const { from, to } of changes.recoded.filter((recode) => recode.to.length === length)) {
      const parent = rows.find(({ code }) => code === to)?.parentCode ?? null;
      await db.region.update({ where: { code: from }, data: { code: to, parentCode: parent } });
    }
    await update(db, rows);
  }
  await db.region.updateMany({ where: { code: { in: [...changes.retired] } }, data: { retiredAt: now } });
  await keepFormerCodes(db, changes, source);
}

async function insert(db: Db, rows: readonly SourceRegion[]): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "Region" ("code", "name", "type", "parentCode", "postalCode", "latitude", "longitude", "formerNames")
    SELECT "code", "name", "type"::"RegionType", "parentCode", "postalCode", "latitude", "longitude", "formerNames"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row("code" text, "name" text, "type" text,
      "parentCode" text, "postalCode" text, "latitude" float8, "longitude" float8, "formerNames" text[])
    ON CONFLICT DO NOTHING`;
}

async function update(db: Db, rows: readonly SourceRegion[]): Promise<void> {
  await db.$executeRaw`
    UPDATE "Region" SET "name" = row."name", "type" = row."type"::"RegionType", "postalCode" = row."postalCode",
      "latitude" = row."latitude", "longitude" = row."longitude", "formerNames" = row."formerNames", "retiredAt" = NULL
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row("code" text, "name" text, "type" text,
      "postalCode" text, "latitude" float8, "longitude" float8, "formerNames" text[])
    WHERE "Region"."code" = row."code"`;
}

/** A code in use is never an alias; a former code leads to the newest successor, for aliases follow their region. */
async function keepFormerCodes(db: Db, changes: RegionChanges, source: readonly SourceRegion[]): Promise<void> {
  const aliases = [
    ...source.flatMap(({ code, formerCodes }) => formerCodes.map((former) => ({ code: former, regionCode: code }))),
    ...changes.recoded.map(({ from, to }) => ({ code: from, regionCode: to })),
  ];
  await db.regionAlias.createMany({ data: aliases, skipDuplicates: true });
  await db.$executeRaw`DELETE FROM "RegionAlias" USING "Region" WHERE "RegionAlias"."code" = "Region"."code"`;
}
