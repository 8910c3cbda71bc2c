import { chmod, chown, mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { isRoot } from './account.js';

/**
 * Makes a folder that every account may enter, whatever the umask; a folder that exists keeps its permissions. What root
 * makes inside the folder of another account belongs to that account, which may start Payung itself next time.
 */
export async function makeOpenFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  const { uid, gid } = await stat(dirname(first));
  for (let path = resolve(folder); ; path = dirname(path)) {
    await chmod(path, 0o755);
    if (isRoot() && uid !== 0) await chown(path, uid, gid);
    if (path === resolve(first) || path === dirname(path)) return;
  }
}
