import { StartError } from '../startError.js';
import { readMigrations } from './files.js';
import { withSchemaEngine } from './schemaEngine.js';

/** Says that a failed migration has left nothing behind or was undone by hand, so that it is applied again at the next start. */
export async function markRolledBack(url: string, migrationName: string): Promise<void> {
  await withSchemaEngine(url, undefined, async (engine) => {
    const { failedMigrationNames } = await engine.diagnoseMigrationHistory({
      migrationsList: await readMigrations(),
      optInToShadowDatabase: false,
      filters: { externalTables: [], externalEnums: [] },
    });
    if (!failedMigrationNames.includes(migrationName)) {
      const failed = failedMigrationNames.join(', ') || 'none';
      throw new StartError(`The migration ${migrationName} has not failed on this database (failed: ${failed}).`);
    }
    await engine.markMigrationRolledBack({ migrationName });
  });
}
