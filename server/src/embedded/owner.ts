import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { StartError } from '../startError.js';

/** What the Payung that owns a home tells others about itself. Whether it lives, the lock says, not this file. */
export interface Owner {
  pid: number;
  /** How to reach its database, with the password: the file is for its own account only. */
  url?: string | undefined;
  /** The same, as the role that the app works as. */
  appUrl?: string | undefined;
  /** Where it serves, once it does: 'http://localhost:4000'. */
  address?: string | undefined;
}

const ownerSchema = z.object({
  pid: z.number().int(),
  url: z.string().optional(),
  appUrl: z.string().optional(),
  address: z.string().optional(),
});

export async function writeOwner(home: string, owner: Owner): Promise<void> {
  // Renamed into place, for one who reads it meanwhile, and where root has left one in the home of another account.
  const writing = `${fileIn(home)}.new`;
  await rm(writing, { force: true });
  await writeFile(writing, `${JSON.stringify(owner)}\n`, { mode: 0o600 });
  await rename(writing, fileIn(home));
}

export async function removeOwner(home: string): Promise<void> {
  await rm(fileIn(home), { force: true });
}

/** The addresses of the database, if the Payung that owns the home serves: a command that owns it will soon be gone. */
export async function urlsOfServer(home: string): Promise<{ url: string; appUrl: string } | undefined> {
  const { address, url, appUrl } = (await readOwner(home)) ?? {};
  return address === undefined || url === undefined || appUrl === undefined ? undefined : { url, appUrl };
}

export async function ownedError(home: string): Promise<StartError> {
  const owner = await readOwner(home);
  const which =
    owner === null ? '' : ` (process ${owner.pid}${owner.address === undefined ? '' : `, at ${owner.address}`})`;
  return new StartError(
    `Another Payung${which} is already using the data in ${home}: use that one, stop it first, or set PAYUNG_HOME to another folder.`,
  );
}

/** Null when it cannot be read: the owner has not written it yet, or belongs to another account. */
async function readOwner(home: string): Promise<Owner | null> {
  try {
    return ownerSchema.parse(JSON.parse(await readFile(fileIn(home), 'utf8')));
  } catch {
    return null;
  }
}

function fileIn(home: string): string {
  return join(home, 'owner.json');
}
