import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Binaries } from './binaries.js';
import { errnoOf, explainFileError, explainPostgresOutput } from './explainFailure.js';
import { postgresEnvironment } from './postgresEnvironment.js';
import type { Place } from './place.js';
import { StartError } from '../startError.js';

/** The superuser that initdb makes. */
export const SUPERUSER = 'postgres';
/** The role that Payung works as: it owns nothing, and may only add to the audit. */
export const APP_ROLE = 'payung_app';

/**
 * Makes the database cluster unless it is there. It is made under a temporary name and renamed when it is whole, so a
 * process killed in the middle leaves nothing that a later start could take for a database.
 */
export async function ensureCluster(place: Place, binaries: Binaries): Promise<void> {
  try {
    if (
      await stat(place.folder).then(
        () => true,
        () => false,
      )
    )
      return await checkCluster(place, binaries);
    await removeUnfinished(place.folder);
    const making = `${place.folder}.new-${process.pid}`;
    await initialise({ ...place, folder: making }, binaries, []);
    await rename(making, place.folder);
  } catch (error) {
    throw explainFileError(error, place.folder);
  }
}

/** Makes a cluster that need not survive a power cut. */
export async function makeEphemeralCluster(place: Place, binaries: Binaries): Promise<void> {
  await initialise(place, binaries, ['--no-sync']);
}

export function dataFolder(place: Place): string {
  return join(place.folder, 'data');
}

export async function readPassword(place: Place): Promise<string> {
  return (await readFile(join(place.folder, 'password'), 'utf8')).trim();
}

/** The password of the app's role, made when it is first asked for: a cluster of an earlier version has none. */
export async function ensureAppPassword(place: Place): Promise<string> {
  const file = join(place.folder, 'app-password');
  const given = await readFile(file, 'utf8').catch((error: unknown) => {
    if (errnoOf(error) !== 'ENOENT') throw error;
    return '';
  });
  if (given.trim() !== '') return given.trim();
  const password = randomBytes(24).toString('base64url');
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  if (place.account !== null) await chown(file, place.account.uid, place.account.gid);
  return password;
}

async function checkCluster(place: Place, binaries: Binaries): Promise<void> {
  const data = dataFolder(place);
  const version = await readFile(join(data, 'PG_VERSION'), 'utf8').catch((error: unknown) => {
    if (errnoOf(error) !== 'ENOENT') throw error;
    throw new StartError(
      `${place.folder} should hold a PostgreSQL database, but ${data} has none: move that folder away and Payung makes a new, empty one.`,
    );
  });
  if (version.trim() === binaries.major) return;
  throw new StartError(
    `The database in ${data} was made by PostgreSQL ${version.trim()}, but this Payung brings PostgreSQL ${binaries.major}: start the Payung that made it and export the data, or move the folder away and Payung makes a new, empty one.`,
  );
}

/** The lock on the home is ours, so nobody is still at work on these. */
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(dirname(folder))) {
    if (!name.startsWith(`${basename(folder)}.new-`)) continue;
    // An initdb that outlived its killed parent may still be writing: what it leaves is removed next time.
    await rm(join(dirname(folder), name), { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}

async function initialise(place: Place, binaries: Binaries, options: string[]): Promise<void> {
  const data = dataFolder(place);
  const password = join(place.folder, 'password');
  try {
    await mkdir(place.folder, { recursive: true });
    // The password lies in here too, but in a file that nobody else may read.
    await chmod(place.folder, 0o755);
    await mkdir(data, { mode: 0o700 });
    await writeFile(password, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
    if (place.account !== null) {
      for (const path of [data, password]) await chown(path, place.account.uid, place.account.gid);
    }
    await runInitdb(place, binaries, [...initdbOptions, `--pgdata=${data}`, `--pwfile=${password}`, ...options]);
  } catch (error) {
    await rm(place.folder, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

/** The builtin C.UTF-8 sorts and folds case alike on every system; libc's and ICU's orders change with their versions. */
const initdbOptions = [
  `--username=${SUPERUSER}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-instructions',
];

function runInitdb(place: Place, binaries: Binaries, options: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(binaries.initdb, options, {
      ...place.account,
      cwd: place.folder,
      env: postgresEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) =>
      reject(explainPostgresOutput(`could not run ${binaries.initdb}: ${error.message}`, place.folder)),
    );
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(explainPostgresOutput(Buffer.concat(chunks).toString('utf8'), place.folder));
    });
  });
}
