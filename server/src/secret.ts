import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Env } from './env.js';
import { StartError } from './startError.js';

/** What keys are derived from: the one that is given, else one that is made once and kept, for who tries Payung out. */
export async function secretOf({ secret, home }: Pick<Env, 'secret' | 'home'>): Promise<string> {
  return secret ?? ensureKept(home, 'secret', () => randomBytes(32).toString('base64url'));
}

/** The content of this file in `home`, made when it is first asked for. Nobody else on the machine may read it. */
export async function ensureKept(home: string, name: string, make: () => string): Promise<string> {
  const file = join(home, name);
  const kept = await read(file);
  if (kept !== null) return kept;
  await mkdir(home, { recursive: true });
  const making = `${file}.${randomUUID()}`;
  await writeFile(making, make(), { mode: 0o600, flag: 'wx' });
  // Several processes may start at once: the first link stands.
  await link(making, file).catch(() => {});
  await rm(making);
  return readFile(file, 'utf8');
}

async function read(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new StartError(`${file} cannot be read: give this account the right to.`, { cause: error });
  }
}
