import { isRegionCode } from '@payung/shared/regionCode';
import { type Command, InvalidArgumentError } from 'commander';
import { loadRegions } from '../slices/regions/loadRegions.js';
import { allProvinces } from '../slices/regions/regionSource.js';
import { StartError } from '../startError.js';
import { withServices } from './withDatabase.js';

/** `payung regions …`: which areas this installation holds. */
export function addRegionsCommands(payung: Command): void {
  const regions = payung.command('regions').description('The areas that this installation holds');

  regions
    .command('add')
    .description('load provinces, regencies or cities with all below them; running servers take them at once')
    .argument('[codes...]', 'codes such as 32.73 (Kota Bandung) or 33 (Jawa Tengah)', collectCode)
    .option('--all', 'the whole country')
    .action(async (codes: string[] | undefined, { all }: { all?: true }) => {
      const areas = all ? await allProvinces() : (codes ?? []);
      if (areas.length === 0) throw new StartError('Say which areas, for instance: npx payung regions add 32.73');
      await withServices(async (services) => {
        const begin = performance.now();
        const loaded = await loadRegions(services, areas);
        const seconds = ((performance.now() - begin) / 1000).toFixed(1);
        console.log(
          loaded ? `Loaded ${loaded.written} regions in ${seconds} s (${loaded.edition}).` : 'They are there already.',
        );
      });
    });

  regions
    .command('list')
    .description('show what is held and from which edition of the data')
    .action(() =>
      withServices(async ({ db }) => {
        const sources = await db.regionSource.findMany({ orderBy: { code: 'asc' } });
        for (const { code, edition, loadedAt } of sources)
          console.log(`${code}\t${edition}\t${loadedAt.toISOString()}`);
      }),
    );
}

function collectCode(code: string, before: string[] | undefined): string[] {
  if (!isRegionCode(code)) throw new InvalidArgumentError('A region code looks like 32, 32.01 or 32.01.01.');
  return [...(before ?? []), code];
}
