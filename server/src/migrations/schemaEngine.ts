import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import { MigrationPg } from './migrationPg.js';

const require = createRequire(import.meta.url);

/**
 * Prisma's own migration engine, compiled to WebAssembly and talking through our PostgreSQL driver. The usual engine
 * is a native binary that Prisma downloads at install time; this one comes with the package and needs no download.
 */
export async function withSchemaEngine<T>(
  url: string,
  datamodels: [string, string][] | undefined,
  use: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const { SchemaEngine } = await loadEngine();
  const factory = new MigrationPg(url);
  const engine = await SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(factory));
  try {
    return await use(engine);
  } finally {
    engine.free();
    await factory.close();
  }
}

interface EngineModule {
  readonly SchemaEngine: typeof SchemaEngine;
  __wbg_set_wasm(exports: Readonly<Record<string, unknown>>): void;
}

/** The part of the global that is used here; its types come with the DOM's, which have no place on a server. */
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: Readonly<Record<string, object>>,
  ): Promise<{ instance: { exports: Readonly<Record<string, unknown>> } }>;
};

let loaded: Promise<EngineModule> | undefined;

function loadEngine(): Promise<EngineModule> {
  loaded ??= instantiate();
  return loaded;
}

/** The package's entry imports its `.wasm` as a module, which Node 20 cannot; so we do by hand what it would do. */
async function instantiate(): Promise<EngineModule> {
  // The package's types leave out this one function, which only its entry is meant to call.
  const glue: Omit<EngineModule, '__wbg_set_wasm'> & Partial<EngineModule> =
    await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const { SchemaEngine, __wbg_set_wasm } = glue;
  const wasm = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm');
  const { instance } = await WebAssembly.instantiate(await readFile(wasm), { './schema_engine_bg.js': glue });
  const start = instance.exports['__wbindgen_start'];
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: panic } });
  if (!__wbg_set_wasm || typeof start !== 'function')
    throw new Error('@prisma/schema-engine-wasm has changed its shape');
  __wbg_set_wasm(instance.exports);
  start();
  return { SchemaEngine, __wbg_set_wasm };
}

/** The engine hands its last words to a registry that Prisma's own program provides. */
function panic(message: string): never {
  throw new Error(`Prisma's migration engine gave up: ${message}`);
}
