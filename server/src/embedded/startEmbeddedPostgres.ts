import { rm } from 'node:fs/promises';
import type { StartError } from '../startError.js';
import { isRoot } from './account.js';
import { prepareBinaries } from './binaries.js';
import { makeEphemeralCluster } from './cluster.js';
import { explainFileError } from './explainFailure.js';
import { ELSEWHERE, temporaryPlace } from './place.js';
import { runPostgres } from './runPostgres.js';
import { startInHome } from './startInHome.js';

export interface EmbeddedPostgres {
  /** Of the database `payung`, with the superuser's name and password. */
  url: string;
  /** Of the same database, with the name and password of the role that the app works as. */
  appUrl: string;
  /** The file with PostgreSQL's log; null when it is ephemeral or not ours. */
  log: string | null;
  /** Tells a second Payung on the same data where this one serves, so that its refusal can say so. */
  announce(address: string): Promise<void>;
  /** Shuts PostgreSQL down and settles when it has ended. Otherwise it ends by itself when this process ends. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** The folder where the data are kept; of an ephemeral one, the binaries. */
  home: string;
  /** A database in a temporary folder that is gone when it stops: fast, and not safe against a power cut. */
  ephemeral?: boolean;
  /** When another Payung has the home, use its database instead of refusing: for commands beside a running server. */
  shareRunning?: boolean;
  /** PostgreSQL has ended though nobody asked it to. */
  onLost?: (error: StartError) => void;
}

/**
 * Starts the PostgreSQL that comes with Payung, and makes its database the first time. What the user can mend is thrown
 * as a StartError.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  return options.ephemeral === true ? await startEphemeral(options) : await startInHome(options);
}

async function startEphemeral({ home, onLost }: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const place = await temporaryPlace();
  try {
    const binaries = await prepareBinaries(place.account, isRoot() ? ELSEWHERE : home);
    await makeEphemeralCluster(place, binaries);
    const running = await runPostgres({ place, binaries, log: null, isEphemeral: true, onLost });
    return { ...running, log: null, announce: async () => undefined };
  } catch (error) {
    await rm(place.folder, { recursive: true, force: true });
    throw explainFileError(error, place.folder);
  }
}
