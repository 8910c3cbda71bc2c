import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MIGRATIONS_FOLDER, readMigrations, readSchema } from './files.js';
import { withSchemaEngine } from './schemaEngine.js';

const NO_FILTER = { externalTables: [], externalEnums: [] };

/** What the schema has and the migrations lack, as SQL; empty when they agree. Needs a server where it may create a shadow database. */
export async function schemaDrift(url: string): Promise<string> {
  const schema = await readSchema();
  const datamodels = schema.files.map(({ path, content }): [string, string] => [path, content]);
  return withSchemaEngine(url, datamodels, async (engine) => {
    const { stdout } = await engine.diff({
      from: { tag: 'migrations', ...(await readMigrations()) },
      to: { tag: 'schemaDatamodel', ...schema },
      script: true,
      exitCode: null,
      filters: NO_FILTER,
    });
    return (stdout ?? '').replace(/^-- This is an empty migration\.\s*/, '').trim();
  });
}

/** Writes a new migration folder with the SQL from the migrations to the schema, to be read and completed by hand. */
export async function newMigration(url: string, name: string): Promise<string> {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = join(MIGRATIONS_FOLDER, `${stamp}_${name}`);
  const sql = await schemaDrift(url);
  await mkdir(folder);
  await writeFile(join(folder, 'migration.sql'), `${sql}\n`);
  return folder;
}
