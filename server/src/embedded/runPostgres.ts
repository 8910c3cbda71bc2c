import { createServer } from 'node:net';
import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.js';
import { APP_ROLE, dataFolder, ensureAppPassword, readPassword, SUPERUSER } from './cluster.js';
import { ensureDatabase } from './ensureDatabase.js';
import { explainPostgresOutput } from './explainFailure.js';
import { type KeptPostgres, keepPostgres } from './keeper.js';
import type { Place } from './place.js';
import { readPostmasterFile } from './postmasterFile.js';
import { settingsFor } from './settings.js';
import type { StartError } from '../startError.js';
import { stopOrphan } from './stopOrphan.js';

export interface RunningPostgres {
  url: string;
  appUrl: string;
  stop(): Promise<void>;
}

interface RunOptions {
  place: Place;
  binaries: Binaries;
  log: string | null;
  isEphemeral: boolean;
  onLost: ((error: StartError) => void) | undefined;
}

/** Runs PostgreSQL on the cluster, under a keeper, on a free port. */
export async function runPostgres(options: RunOptions): Promise<RunningPostgres> {
  const { place, isEphemeral } = options;
  const explain = (output: string) => explainPostgresOutput(output, dataFolder(place), options.log ?? undefined);
  const { postgres, port } = await startPatiently(options, explain);
  let isStopping = false;
  const stop = async () => {
    isStopping = true;
    await postgres.stop();
    // If the keeper was killed, PostgreSQL has no one else to stop it.
    await stopOrphan(dataFolder(place));
    if (isEphemeral) await rm(place.folder, { recursive: true, force: true });
  };
  void postgres.ended.then((output) => {
    if (!isStopping) options.onLost?.(explain(output));
  });
  try {
    const appPassword = await ensureAppPassword(place);
    const url = `postgresql://${SUPERUSER}:${await readPassword(place)}@127.0.0.1:${port}/payung`;
    const appUrl = `postgresql://${APP_ROLE}:${appPassword}@127.0.0.1:${port}/payung`;
    await ensureDatabase(url, APP_ROLE, appPassword);
    return { url, appUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Tries again after what passes by itself: a port that was taken meanwhile, a predecessor that is still going down. */
async function startPatiently(
  options: RunOptions,
  explain: (output: string) => StartError,
): Promise<{ postgres: KeptPostgres; port: number }> {
  for (let attempt = 1; ; attempt++) {
    if (!options.isEphemeral) await stopOrphan(dataFolder(options.place));
    const port = await freePort();
    const postgres = await keep(options, port);
    if (await isReady(postgres, dataFolder(options.place))) return { postgres, port };
    const output = await postgres.ended;
    if (!PASSING.test(output) || attempt === ATTEMPTS) throw explain(output);
    await sleep(100 * attempt);
  }
}

const ATTEMPTS = 8;
const PASSING =
  /could not bind|Address already in use|could not create any TCP\/IP sockets|lock file ".*" already exists|pre-existing shared memory block/i;

function keep({ place, binaries, log, isEphemeral }: RunOptions, port: number): Promise<KeptPostgres> {
  const settings = settingsFor({ port, isEphemeral });
  return keepPostgres({
    command: [binaries.postgres, '-D', dataFolder(place), ...settings],
    place,
    log,
    removeFolder: isEphemeral,
  });
}

/** Waits until this PostgreSQL takes connections; false when it has ended. However long its recovery takes. */
async function isReady(postgres: KeptPostgres, data: string): Promise<boolean> {
  let hasEnded = false;
  void postgres.ended.then(() => (hasEnded = true));
  while (!hasEnded) {
    const postmaster = await readPostmasterFile(data);
    if (postmaster !== null && postmaster.pid === postgres.pid && postmaster.isReady) return true;
    await sleep(10);
  }
  return false;
}

/** Free at this moment: the system gives it out, and PostgreSQL takes it a moment later. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
