import type { MigrationList } from '@prisma/schema-engine-wasm';
import type { PrismaClient } from '../generated/prisma/client.js';
import { StartError } from '../startError.js';
import { readMigrations } from './files.js';
import { withSchemaEngine } from './schemaEngine.js';

const NO_FILTER = { externalTables: [], externalEnums: [] };

/**
 * Brings the database to the newest migration and returns the names of those applied now. The caller holds the start
 * lock. A failed or edited migration stops the start: going on would run the program on a schema that nobody reviewed.
 */
export async function migrate(url: string, migrations?: MigrationList): Promise<string[]> {
  const migrationsList = migrations ?? (await readMigrations());
  return withSchemaEngine(url, undefined, async (engine) => {
    const diagnosis = await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters: NO_FILTER,
    });
    const [failed] = diagnosis.failedMigrationNames;
    if (failed) throw failedMigration(failed);
    const [edited] = diagnosis.editedMigrationNames;
    if (edited) {
      throw new StartError(
        `The migration ${edited} was edited after it had been applied to this database: restore its file in prisma/migrations and write a new migration for the change.`,
      );
    }
    const { history } = diagnosis;
    if (history && history.diagnostic !== 'databaseIsBehind') {
      throw new StartError(
        `This database has the migration ${history.unpersistedMigrationNames[0]}, which this version of Payung does not know: start the version that made it, or a newer one.`,
      );
    }
    try {
      const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: NO_FILTER });
      return appliedMigrationNames;
    } catch (error) {
      const name = /migration_name="([^"]+)"/.exec(describe(error))?.[1];
      throw name ? failedMigration(name, error) : error;
    }
  });
}

/** A check, cheap enough for a readiness probe, that yields the migrations of this version that the database lacks. */
export async function migrationCheck(database: PrismaClient): Promise<() => Promise<string[]>> {
  const { migrationDirectories } = await readMigrations();
  return async () => {
    const rows = await database.$queryRaw<{ name: string }[]>`
      SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
    const applied = new Set(rows.map(({ name }) => name));
    return migrationDirectories.map(({ path }) => path).filter((name) => !applied.has(name));
  };
}

function failedMigration(name: string, cause?: unknown): StartError {
  return new StartError(
    `The migration ${name} failed on this database and nothing was started: repair what it complains of, then mark it with \`npx payung migrations rolled-back ${name}\` and start again.${cause === undefined ? '' : ` PostgreSQL said: ${wordsOf(cause)}`}`,
    { cause },
  );
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** PostgreSQL's own words, without the path that the error took through the engine. */
function wordsOf(error: unknown): string {
  return describe(error)
    .split(/\n\s+0: /, 1)
    .join('')
    .replaceAll('\n', ' ');
}
