import { ChildProcess, spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { postgresEnvironment } from './postgresEnvironment.js';
import type { Place } from './place.js';

/** A PostgreSQL in the care of a keeper (`bin/postgres-keeper.mjs`): it ends when this process ends. */
export interface KeptPostgres {
  /** Null when it could not even be run: `ended` says why. */
  pid: number | null;
  /** Settles when PostgreSQL has ended, with the last lines of its log. */
  ended: Promise<string>;
  /** Shuts it down; settles when it has ended. */
  stop(): Promise<void>;
}

export async function keepPostgres(options: {
  command: [string, ...string[]];
  place: Place;
  log: string | null;
  removeFolder: boolean;
}): Promise<KeptPostgres> {
  const { place, log, removeFolder, command } = options;
  const keeper = spawn(
    process.execPath,
    [
      fileURLToPath(new URL('../../bin/postgres-keeper.mjs', import.meta.url)),
      `--cwd=${place.folder}`,
      ...(place.account === null ? [] : [`--uid=${place.account.uid}`, `--gid=${place.account.gid}`]),
      ...(log === null ? [] : [`--log=${log}`]),
      ...(removeFolder ? [`--remove=${place.folder}`] : []),
      '--',
      ...command,
    ],
    // Detached: a session of its own, which the terminal's Ctrl-C does not reach.
    { detached: true, env: postgresEnvironment(), stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true },
  );
  const lines = createInterface({ input: keeper.stdout });
  let lastWords = '';
  const started = new Promise<number | null>((resolve) => {
    lines.on('line', (line) => {
      const message = messageSchema.parse(JSON.parse(line));
      if ('pid' in message) resolve(message.pid);
      else lastWords = message.ended;
    });
    lines.on('close', () => resolve(null));
  });
  const ended = new Promise<string>((resolve) => {
    keeper.on('close', () => resolve(lastWords));
    keeper.on('error', (error) => resolve(error.message));
  });
  keeper.stdin.on('error', () => undefined); // the keeper may be gone already
  const pid = await started;
  // The database serves this process; it must not keep it alive.
  for (const handle of [keeper, keeper.stdin, keeper.stdout]) if (canUnref(handle)) handle.unref();
  return {
    pid,
    ended,
    stop: async () => {
      for (const handle of [keeper, keeper.stdout]) if (canUnref(handle)) handle.ref();
      keeper.stdin.end();
      await ended;
    },
  };
}

function canUnref(handle: unknown): handle is { ref(): void; unref(): void } {
  // The pipes of a child process are sockets, though their types do not say so.
  return handle instanceof ChildProcess || handle instanceof Socket;
}

const messageSchema = z.union([z.object({ pid: z.number() }), z.object({ ended: z.string() })]);
