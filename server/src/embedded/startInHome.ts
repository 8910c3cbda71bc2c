import { rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../startError.js';
import { isRoot } from './account.js';
import { prepareBinaries } from './binaries.js';
import { ensureCluster } from './cluster.js';
import { explainFileError } from './explainFailure.js';
import { makeOpenFolder } from './folders.js';
import { type Release, takeLock } from './lock.js';
import { ownedError, removeOwner, urlsOfServer, writeOwner } from './owner.js';
import { ELSEWHERE, type Place, placeIn } from './place.js';
import { runPostgres } from './runPostgres.js';
import type { EmbeddedPostgres, EmbeddedPostgresOptions } from './startEmbeddedPostgres.js';

/** How long a command waits for another to end, or for a server to be ready. */
const PATIENCE = 120_000;

/** Starts the PostgreSQL of a home, which at any time belongs to one process. */
export async function startInHome(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { home } = options;
  const releases: Release[] = [];
  try {
    await makeOpenFolder(home);
    const turn = await takeHome(options);
    if (typeof turn !== 'function') return turn;
    releases.push(turn);
    await removeOwner(home); // left by one that was killed
    const place = await placeIn(home);
    releases.push(await lockPlace(place, home));
    await writeOwner(home, { pid: process.pid });
    return await start(home, place, options, releases);
  } catch (error) {
    releaseAll(releases);
    throw explainFileError(error, home);
  }
}

async function start(
  home: string,
  place: Place,
  { onLost }: EmbeddedPostgresOptions,
  releases: Release[],
): Promise<EmbeddedPostgres> {
  const binaries = await prepareBinaries(place.account, isRoot() ? ELSEWHERE : home);
  await ensureCluster(place, binaries);
  const log = await logIn(home);
  const { url, appUrl, stop } = await runPostgres({ place, binaries, log, isEphemeral: false, onLost });
  const owner = { pid: process.pid, url, appUrl };
  await writeOwner(home, owner);
  return {
    url,
    appUrl,
    log,
    announce: (address) => writeOwner(home, { ...owner, address }),
    stop: async () => {
      await stop();
      await removeOwner(home);
      releaseAll(releases);
    },
  };
}

/** The home for ourselves; or, for a command, the database of the server that has it. */
async function takeHome({ home, shareRunning }: EmbeddedPostgresOptions): Promise<Release | EmbeddedPostgres> {
  const patience = AbortSignal.timeout(PATIENCE);
  for (;;) {
    const release = await takeLock(join(home, 'lock'));
    if (release !== null) return release;
    if (shareRunning !== true || patience.aborted) throw await ownedError(home);
    const urls = await urlsOfServer(home);
    if (urls !== undefined) return { ...urls, log: null, announce: async () => undefined, stop: async () => undefined };
    // A server that is starting, or another command: it will serve, or be gone.
    await sleep(100);
  }
}

async function lockPlace(place: Place, home: string): Promise<Release> {
  const release = await takeLock(`${place.folder}.lock`);
  if (release !== null) return release;
  throw new StartError(
    `The data of ${home} lies in ${place.folder}, which a Payung from another copy of this checkout is already using: stop that one first, or remove the link ${join(home, 'postgres')} for a new, empty database here.`,
  );
}

async function logIn(home: string): Promise<string> {
  const log = join(home, 'postgres.log');
  const owner = await stat(log).catch(() => null);
  // Root has started Payung here before: its log is set aside, since we may not write to it.
  if (owner !== null && process.getuid !== undefined && owner.uid !== process.getuid()) await rename(log, `${log}.old`);
  return log;
}

function releaseAll(releases: Release[]): void {
  for (const release of releases.splice(0).reverse()) release();
}
