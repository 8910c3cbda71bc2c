import { execFileSync } from 'node:child_process';
import { realpath, readlink, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readPostmasterFile } from './postmasterFile.js';
import { StartError } from '../startError.js';

/**
 * Stops a PostgreSQL that still runs on the data folder though no Payung owns it any more, and removes a `postmaster.pid` that
 * nobody stands behind. Call it only under the lock on the home.
 *
 * Two cases lead here: the keeper is still shutting it down after its Payung was killed; or the keeper was killed too.
 */
export async function stopOrphan(data: string): Promise<void> {
  const postmaster = await readPostmasterFile(data);
  if (postmaster === null) return;
  const { pid } = postmaster;
  if (!(await isPostgresOn(data, pid))) {
    // After a reboot another process may have the number, and PostgreSQL would refuse to start for its sake.
    if ((await readPostmasterFile(data))?.pid === pid) await rm(join(data, 'postmaster.pid'), { force: true });
    return;
  }
  for (const { signal, seconds } of persuasion) {
    if (!send(pid, signal)) return;
    const deadline = Date.now() + seconds * 1000;
    while (Date.now() < deadline) {
      if (!(await isPostgresOn(data, pid))) return;
      await sleep(20);
    }
  }
  throw new StartError(
    `A PostgreSQL that an earlier Payung left behind on ${data} does not stop: end process ${pid} and start again.`,
  );
}

/** Fast shutdown; immediate shutdown, which the next start repairs from the log. */
const persuasion = [
  { signal: 'SIGINT', seconds: 20 },
  { signal: 'SIGQUIT', seconds: 10 },
] as const;

/** Whether the process is alive and is a PostgreSQL whose data folder this is: numbers of processes are given out again. */
async function isPostgresOn(data: string, pid: number): Promise<boolean> {
  if (!send(pid, 0)) return false;
  if (process.platform === 'linux') {
    // A server works inside its data folder. A process that has ended, but whose parent has not noticed, has no folder.
    const folder = await readlink(`/proc/${pid}/cwd`).catch(() => null);
    return folder !== null && folder === (await realpath(data));
  }
  if (process.platform === 'win32') return listed('tasklist', ['/FI', `PID eq ${pid}`, '/NH']).includes('postgres.exe');
  return listed('ps', ['-o', 'args=', '-p', String(pid)]).includes(data);
}

/** False when there is no such process (any more), or it is not one of ours. */
function send(pid: number, signal: 'SIGINT' | 'SIGQUIT' | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

function listed(command: string, args: string[]): string {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: 'pipe', windowsHide: true });
  } catch {
    return ''; // no such process
  }
}
