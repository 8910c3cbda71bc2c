import type { EmbeddedPostgres } from './embedded/startEmbeddedPostgres.js';
import type { Env } from './env.js';

/** How to reach the one database: as the role of the app, and as the one that migrates and owns the tables. */
export interface DatabaseUrls {
  readonly app: string;
  readonly owner: string;
  /** Whether it is the embedded one, in which whatever people see is for trying out. */
  readonly isDemo?: boolean;
}

export function databaseUrlsOf(env: Env, embedded: EmbeddedPostgres | undefined): DatabaseUrls {
  const app = env.databaseUrl ?? embedded?.appUrl ?? '';
  return {
    app,
    owner: env.migrationDatabaseUrl ?? embedded?.url ?? app,
    isDemo: embedded !== undefined && !env.isProduction,
  };
}
