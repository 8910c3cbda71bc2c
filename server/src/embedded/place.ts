import { createHash } from 'node:crypto';
import { chmod, lstat, mkdtemp, readlink, realpath, rename, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { type Account, accountForPostgres, canEnter, isRoot } from './account.js';
import { errnoOf, explainFileError } from './explainFailure.js';
import { makeOpenFolder } from './folders.js';
import { StartError } from '../startError.js';
import { stopOrphan } from './stopOrphan.js';

/** Where a database lies, and as which account its PostgreSQL runs (null: our own). */
export interface Place {
  /** Holds `data` (PostgreSQL's own) and `password`. */
  folder: string;
  account: Account | null;
}

/** Of root's databases that PostgreSQL's account could not reach in their home. */
export const ELSEWHERE = '/var/lib/payung';

/**
 * The place of the database of a home: `<home>/postgres`. Only when root starts it and the account of PostgreSQL cannot
 * enter the home (a checkout in /root, say), it is a folder below /var/lib/payung, and `<home>/postgres` is a link to it.
 */
export async function placeIn(home: string): Promise<Place> {
  const inHome = join(home, 'postgres');
  try {
    const folder = await linkTarget(inHome);
    const owner = await stat(join(folder ?? inHome, 'data')).catch(() => null);
    if (owner !== null) return { folder: folder ?? inHome, account: accountOfOwner(owner, folder ?? inHome) };
    const account = accountForPostgres(home);
    if (canEnter(account, home)) {
      if (folder !== null) await rm(inHome);
      return { folder: inHome, account };
    }
    return { folder: folder ?? (await placeElsewhere(home, inHome, account)), account };
  } catch (error) {
    throw explainFileError(error, home);
  }
}

/** A place below the folder for temporary files. */
export async function temporaryPlace(): Promise<Place> {
  const account = accountForPostgres(tmpdir());
  const base = [tmpdir(), '/var/tmp'].find((folder) => canEnter(account, folder));
  if (base === undefined) throw unreachable(tmpdir(), 'TMPDIR');
  try {
    const folder = await mkdtemp(join(await realpath(base), 'payung-'));
    if (account !== null) await chmod(folder, 0o755);
    return { folder, account };
  } catch (error) {
    throw explainFileError(error, base);
  }
}

/** A database stays with the account that it was made for: root may run one that an ordinary account began. */
function accountOfOwner(owner: { uid: number; gid: number }, folder: string): Account | null {
  if (process.getuid === undefined || owner.uid === process.getuid()) return null;
  const account = { uid: owner.uid, gid: owner.gid };
  if (!isRoot()) {
    throw new StartError(
      `The database in ${folder} belongs to another account (uid ${owner.uid}), perhaps since root started Payung here: start it as root again, or set PAYUNG_HOME to a folder of your own.`,
    );
  }
  if (!canEnter(account, folder)) throw unreachable(folder, 'PAYUNG_HOME');
  return account;
}

async function placeElsewhere(home: string, link: string, account: Account | null): Promise<string> {
  const path = await realpath(home);
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 12);
  const folder = join(ELSEWHERE, `${basename(dirname(path)) || 'payung'}-${hash}`);
  await makeOpenFolder(ELSEWHERE).catch((error: unknown) => {
    throw explainFileError(error, ELSEWHERE);
  });
  if (!canEnter(account, ELSEWHERE)) throw unreachable(ELSEWHERE, 'PAYUNG_HOME');
  // No link led there, so the home was deleted: it wants a new database. The old one is set aside, not destroyed.
  await rm(`${folder}.old`, { recursive: true, force: true });
  await stopOrphan(join(folder, 'data'));
  await rename(folder, `${folder}.old`).catch((error: unknown) => {
    if (errnoOf(error) !== 'ENOENT') throw error;
  });
  await symlink(folder, link);
  return folder;
}

async function linkTarget(path: string): Promise<string | null> {
  const isLink = await lstat(path).then(
    (entry) => entry.isSymbolicLink(),
    () => false,
  );
  return isLink ? resolve(dirname(path), await readlink(path)) : null;
}

function unreachable(folder: string, variable: string): StartError {
  return new StartError(
    `PostgreSQL does not run as root, and the account that runs it instead cannot enter ${folder}: open it (chmod a+x, also its parents), set ${variable} to a folder that every account may enter, or set DATABASE_URL to another PostgreSQL.`,
  );
}
