import { readdir, readlink } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

export async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text: statement, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

/** The processes that work inside the folder: servers of PostgreSQL work in their data folder. */
export async function processesIn(folder: string): Promise<number[]> {
  const pids = (await readdir('/proc')).map(Number).filter((pid) => pid > 0);
  const isInside = await Promise.all(
    pids.map(async (pid) => (await readlink(`/proc/${pid}/cwd`).catch(() => '')).startsWith(`${folder}/`)),
  );
  return pids.filter((_, index) => isInside[index] === true);
}

/** Waits until no process works inside the folder. */
export async function noneLeft(folder: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if ((await processesIn(folder)).length === 0) return;
    await sleep(50);
  }
  throw new Error(`After 10 s these processes are still in ${folder}: ${String(await processesIn(folder))}`);
}

/** kill -9, one after the other; those of PostgreSQL may end by themselves once their first has. */
export function killAll(pids: number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // it has ended
    }
  }
}
