import { withSchemaEngine } from './schemaEngine.js';

/** Says that a failed migration has left nothing behind or was undone by hand, so that it is applied again at the next start. */
export async function markRolledBack(url: string, migrationName: string): Promise<void> {
  await withSchemaEngine(url, undefined, (engine) => engine.markMigrationRolledBack({ migrationName }));
}
