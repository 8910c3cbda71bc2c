import { execFileSync } from 'node:child_process';
import { realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartError } from '../startError.js';

/** An account of the operating system that PostgreSQL runs as. */
export interface Account {
  uid: number;
  gid: number;
}

/**
 * The account for a new database: our own (null), but for root. PostgreSQL refuses to run as root, so root hands it to the
 * account whose folder it is to lie in, else to `postgres` where that exists, else to `nobody`. No account is ever created:
 * a program that someone only wants to try has no business in /etc/passwd.
 */
export function accountForPostgres(folder: string): Account | null {
  if (!isRoot()) return null;
  const { uid, gid } = statSync(folder);
  if (uid !== 0) return { uid, gid };
  const account = lookUp('postgres') ?? lookUp('nobody');
  if (account !== null) return account;
  throw new StartError(
    'PostgreSQL refuses to run as root, and this system has neither an account `postgres` nor `nobody`: start Payung from an ordinary account, or set DATABASE_URL to another PostgreSQL.',
  );
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Whether the account may enter the folder, by the permission bits of it and of all folders above it. */
export function canEnter(account: Account | null, folder: string): boolean {
  if (account === null) return true;
  for (let path = realpathSync(folder); ; path = dirname(path)) {
    if (!mayExecute(account, path)) return false;
    if (path === dirname(path)) return true;
  }
}

/** Whether the account may execute the file, or enter the folder, provided that it gets as far as there. */
function mayExecute(account: Account, path: string): boolean {
  const { uid, gid, mode } = statSync(path);
  // No supplementary groups: they are dropped when Node.js starts a process under another account.
  if (uid === account.uid) return (mode & 0o100) !== 0;
  if (gid === account.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}

function lookUp(name: string): Account | null {
  try {
    // Not read from /etc/passwd: on macOS and on company machines the accounts are elsewhere.
    const [uid, gid] = ['-u', '-g'].map((option) => Number(execFileSync('id', [option, name], { stdio: 'pipe' })));
    return uid === undefined || gid === undefined || uid === 0 ? null : { uid, gid };
  } catch {
    return null; // `id` exits with 1 for an account that does not exist
  }
}
