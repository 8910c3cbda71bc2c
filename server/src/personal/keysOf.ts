import type { Keys } from '../context.js';
import type { Env } from '../env.js';
import { secretOf } from '../secret.js';
import { vaultOf } from './vault.js';

/** What the services need of what is secret: given, or kept in `home`. */
export async function keysOf(env: Pick<Env, 'secret' | 'keys' | 'nikKey' | 'home'>): Promise<Keys> {
  return { secret: await secretOf(env), vault: await vaultOf(env) };
}
